#!/usr/bin/env python3
"""Writes the GraphML and GEXF fixtures of networkx and igraph, and beside each what the program
itself says is in it: a line for each node and edge, its values in alphabetical order.

    python3 Tests/EcomapExchangeTests/Fixtures/graphs.py    # in an environment with both
"""

import os

import igraph
import networkx as nx

HERE = os.path.dirname(os.path.abspath(__file__))


def line(values):
    """Values as the tests write them."""
    def text(value):
        if isinstance(value, float) and value.is_integer():
            return str(int(value))
        return str(value).lower() if isinstance(value, bool) else str(value)

    return " ".join(sorted(f"{name}={text(value)}" for name, value in values.items()
                           if value not in ("", None)))


def say(path, nodes, edges):
    with open(os.path.join(HERE, path + ".txt"), "w", encoding="utf-8") as file:
        file.write("\n".join([line(values) for values in nodes + edges]) + "\n")


def networkx(path, graph, write, read, rename=lambda values: values):
    full = os.path.join(HERE, path)
    write(graph, full)
    graph = read(full)
    nodes = [rename({"id": node, **values}) for node, values in graph.nodes(data=True)]
    edges = [rename({"source": source, "target": target, **values})
             for source, target, values in graph.edges(data=True)]
    say(path, nodes, edges)


def mixed_values():
    graph = nx.MultiDiGraph(title="North & South")
    graph.add_node("trust", label="Trust <One>", beds=900, open=True, score=1.5)
    graph.add_node("charity", label="O'Neill \"Care\" & Söhne", note="first line\nsecond line")
    graph.add_node("net", label="日本 👩‍⚕️")
    graph.add_edge("trust", "charity", key="a", kind="funds", weight=2)
    graph.add_edge("trust", "charity", key="b", kind="refers to")
    graph.add_edge("charity", "net", key="c", weight=1.5)
    return graph


def plain_graph():
    graph = nx.Graph()
    graph.add_edge(1, 2, weight=3)
    graph.add_node(1, start="2001", end="2004")
    return graph


def gexf_values(values):
    """networkx calls the label of a node that has none by its id, as the file does."""
    return {name: value for name, value in values.items() if name != "viz"}


def main():
    networkx("GraphML/networkx-directed.graphml", mixed_values(), nx.write_graphml_xml,
             lambda path: with_ids(nx.read_graphml(path)))
    networkx("GraphML/networkx-undirected.graphml", plain_graph(), nx.write_graphml_xml,
             nx.read_graphml)
    networkx("GEXF/networkx-directed.gexf", mixed_values(),
             nx.write_gexf, keyed, gexf_values)
    networkx("GEXF/networkx-undirected.gexf", plain_graph(),
             lambda graph, path: nx.write_gexf(graph, path, version="1.3"), nx.read_gexf,
             gexf_values)
    igraph_file("GraphML/igraph.graphml")


def with_ids(graph):
    """GraphML's edge ids are keys for networkx."""
    for _, _, key, values in graph.edges(keys=True, data=True):
        values["id"] = key
    return graph


def keyed(path):
    """The keys of edges are an attribute of the file."""
    graph = nx.read_gexf(path)
    for _, _, key, values in graph.edges(keys=True, data=True):
        values["networkx_key"] = key
    return graph


def igraph_file(path):
    graph = igraph.Graph(n=3, edges=[(0, 1), (0, 1), (1, 2), (2, 2)], directed=True)
    graph["name"] = "From igraph"
    graph.vs["name"] = ["Trust", "Charity & Co", "Netz"]
    graph.vs["id"] = ["trust", "charity", "net"]
    graph.vs["beds"] = [900, float("nan"), 7]
    graph.es["kind"] = ["funds", "refers", "funds", ""]
    graph.es["open"] = [True, False, True, False]
    full = os.path.join(HERE, path)
    graph.write_graphml(full)
    graph = igraph.Graph.Read_GraphML(full)

    def shown(values):
        return {name: value for name, value in values.items() if value == value}

    def labelled(values):
        return {"label" if name == "name" else name: value for name, value in values.items()}

    nodes = [labelled(shown(vertex.attributes())) for vertex in graph.vs]
    edges = [{"source": graph.vs[edge.source]["id"], "target": graph.vs[edge.target]["id"],
              **shown(edge.attributes())} for edge in graph.es]
    say(path, nodes, edges)


if __name__ == "__main__":
    main()
