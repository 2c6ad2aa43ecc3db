"""rustworkx: the Rust library, on all cores where its algorithm has threads."""

import numpy as np
import rustworkx

from peers import indicator


def build(ecosystem):
    graph = rustworkx.PyGraph(multigraph=False, node_count_hint=ecosystem.nodes,
                              edge_count_hint=ecosystem.ties)
    graph.add_nodes_from([None] * ecosystem.nodes)
    graph.add_edges_from_no_data(list(map(tuple, ecosystem.pairs().tolist())))
    return graph


def betweenness(graph):
    return rustworkx.betweenness_centrality(graph, normalized=False)


def cut_points(graph):
    return graph.num_nodes(), rustworkx.articulation_points(graph)


KERNELS = {
    ("betweenness", "rustworkx"): (
        build, betweenness, lambda found: np.asarray(list(found.values()))),
    ("cut-points", "rustworkx"): (
        build, cut_points, lambda found: indicator(found[0], list(found[1]))),
}
