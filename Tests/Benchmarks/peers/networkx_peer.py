"""networkx: pure Python, with sparse matrices of SciPy where it has them."""

import networkx
import numpy as np

from peers import indicator


def build(ecosystem):
    graph = networkx.Graph()
    graph.add_nodes_from(range(ecosystem.nodes))
    graph.add_edges_from(ecosystem.pairs().tolist())
    return graph


def cut_points(graph):
    return len(graph), list(networkx.articulation_points(graph))


KERNELS = {
    ("constraint", "networkx"): (
        build, networkx.constraint, lambda found: np.asarray(list(found.values()))),
    ("cut-points", "networkx"): (build, cut_points, lambda found: indicator(*found)),
}
