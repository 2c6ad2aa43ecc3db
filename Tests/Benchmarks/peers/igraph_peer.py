"""igraph: the C library, single-threaded, through its Python package."""

import random

import igraph
import numpy as np

from peers import first_members, indicator


def build(ecosystem):
    """An array of 64-bit ends goes to the C library without a loop in Python."""
    return igraph.Graph(ecosystem.nodes, ecosystem.pairs().astype(np.int64))


def leiden(graph):
    random.seed(1)
    return graph.community_leiden(objective_function="modularity")


def leiden_converged(graph):
    random.seed(1)
    return graph.community_leiden(objective_function="modularity", n_iterations=-1)


def cut_points(graph):
    return graph.vcount(), graph.articulation_points()


KERNELS = {
    ("betweenness", "igraph"): (build, lambda graph: graph.betweenness(), np.asarray),
    ("constraint", "igraph"): (build, lambda graph: graph.constraint(), np.asarray),
    ("components", "igraph"): (
        build, lambda graph: graph.connected_components(),
        lambda found: first_members(found.membership)),
    ("cut-points", "igraph"): (build, cut_points, lambda found: indicator(*found)),
    ("cores", "igraph"): (build, lambda graph: graph.coreness(), np.asarray),
    ("leiden", "igraph"): (build, leiden, lambda found: np.asarray(found.membership)),
    ("leiden", "igraph-converged"): (
        build, leiden_converged, lambda found: np.asarray(found.membership)),
}
