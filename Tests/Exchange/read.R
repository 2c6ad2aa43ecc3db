# Reads a network in R and writes what it found as vertices.csv and edges.csv.
#
#   Rscript read.R graphml|pajek|network FILE FOLDER

arguments <- commandArgs(trailingOnly = TRUE)
path <- arguments[[2]]
save <- function(frame, name) {
  write.csv(frame, file.path(arguments[[3]], name), row.names = FALSE, na = "",
            fileEncoding = "UTF-8")
}

if (arguments[[1]] == "network") {
  graph <- network::read.paj(path)
  ends <- network::as.edgelist(graph)
  save(data.frame(name = network::network.vertex.names(graph)), "vertices.csv")
  save(data.frame(from = ends[, 1], to = ends[, 2], directed = network::is.directed(graph)),
       "edges.csv")
} else {
  graph <- igraph::read_graph(path, format = arguments[[1]])
  vertices <- igraph::as_data_frame(graph, what = "vertices")
  # Names in place of numbers would come twice over where two vertices have one name.
  ends <- igraph::as_edgelist(graph, names = FALSE)
  edges <- data.frame(from = ends[, 1], to = ends[, 2], lapply(
    igraph::edge_attr(graph), function(values) values), check.names = FALSE)
  if (is.null(edges$directed)) edges$directed <- igraph::is_directed(graph)
  save(vertices, "vertices.csv")
  save(edges, "edges.csv")
}
