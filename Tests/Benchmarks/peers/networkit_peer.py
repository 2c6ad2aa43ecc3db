"""NetworKit: the C++ library, on all cores where its algorithm has threads."""

import os

import networkit
import numpy as np

from peers import first_members

networkit.setNumberOfThreads(os.cpu_count())


def build(ecosystem):
    """Two columns of 64-bit ends, added without looking for duplicates."""
    graph = networkit.Graph(ecosystem.nodes)
    pairs = ecosystem.pairs()
    columns = (pairs[:, 0].astype(np.uint64), pairs[:, 1].astype(np.uint64))
    graph.addEdges(columns, checkMultiEdge=False)
    return graph


def kadabra(graph):
    """Its scores are shares of pairs, doubled at the end if the graph is undirected."""
    networkit.setSeed(1, True)
    return networkit.centrality.KadabraBetweenness(graph, 0.01, 0.1).run()


def leiden(graph):
    networkit.setSeed(1, True)
    return networkit.community.ParallelLeiden(graph).run()


def blocks(graph):
    return graph.numberOfNodes(), networkit.components.BiconnectedComponents(graph).run()


def cut_points(found):
    """Those that are in more than one block."""
    nodes, blocks = found
    members = np.concatenate([np.asarray(block) for block in blocks.getComponents()])
    return np.bincount(members.astype(np.int64), minlength=nodes) > 1


def components(algorithm):
    return (build, lambda graph: algorithm(graph).run(),
            lambda found: first_members(found.getPartition().getVector()))


def scores(found):
    return np.asarray(found.scores())


KERNELS = {
    ("betweenness", "networkit"): (
        build, lambda graph: networkit.centrality.Betweenness(graph).run(),
        lambda found: scores(found) / 2),
    ("estimate", "networkit"): (build, kadabra, lambda found: scores(found) / 2),
    ("components", "networkit"): components(networkit.components.ConnectedComponents),
    ("components", "networkit-parallel"): components(
        networkit.components.ParallelConnectedComponents),
    ("cut-points", "networkit"): (build, blocks, cut_points),
    ("cores", "networkit"): (
        build, lambda graph: networkit.centrality.CoreDecomposition(graph).run(), scores),
    ("cores", "networkit-sequential"): (
        build,
        lambda graph: networkit.centrality.CoreDecomposition(
            graph, enforceBucketQueueAlgorithm=True).run(),
        scores),
    ("leiden", "networkit"): (
        build, leiden, lambda found: np.asarray(found.getPartition().getVector())),
}
