"""What is measured, against whom, and what was promised.

A goal is how many times as fast as the fastest of certain peers a workload must be; other peers
are measured beside them. Goals were set before the kernels were written.
"""

from dataclasses import dataclass

SMALL, MIDDLE, LARGE = (10_000, 50_000), (100_000, 500_000), (1_000_000, 5_000_000)


@dataclass(frozen=True)
class Workload:
    """A kernel, its input and its peers, by the names that the driver and peer.py know."""

    name: str
    title: str
    size: tuple
    """Actors and ties."""
    peers: tuple
    against: tuple
    """The peers that the goal is about."""
    goal: float
    agreement: str = "exact"
    """How results must agree: exact, estimate or modularity; see agreement.py."""
    once: tuple = ()
    """Slow peers, which run in the first round only."""
    variants: tuple = ()
    """Other ways of ours to do the same: what follows the workload in the driver's names."""


WORKLOADS = (
    Workload("betweenness", "exact betweenness", SMALL,
             peers=("igraph", "networkit", "rustworkx"),
             against=("igraph", "networkit", "rustworkx"), goal=2.5),
    Workload("estimate", "estimated betweenness (ε 0.01, δ 0.1)", MIDDLE,
             peers=("networkit",), against=("networkit",), goal=1.5, agreement="estimate"),
    Workload("constraint", "constraint", MIDDLE,
             peers=("igraph", "networkx"), against=("igraph",), goal=8, once=("networkx",)),
    Workload("effective-size", "effective size", MIDDLE,
             peers=("scipy", "scipy-by-degree"), against=("scipy",), goal=8),
    Workload("roles", "brokerage roles by area", MIDDLE,
             peers=("plain", "scipy"), against=("plain",), goal=1 / 1.5),
    Workload("components", "components", LARGE,
             peers=("networkit", "networkit-parallel", "igraph"),
             against=("networkit", "networkit-parallel"), goal=2),
    Workload("cut-points", "cut points", LARGE,
             peers=("igraph", "networkit", "rustworkx", "networkx"), against=("igraph",), goal=1.5,
             once=("rustworkx", "networkx")),
    Workload("cores", "k-core", LARGE,
             peers=("networkit", "networkit-sequential", "igraph"),
             against=("networkit", "networkit-sequential"), goal=1),
    Workload("overlap", "overlapping remits (overlap ≥ 0.6)", MIDDLE,
             peers=("numpy", "scipy", "plain"), against=("numpy", "scipy"), goal=15,
             variants=("in-groups",)),
    Workload("jaccard", "overlapping remits (Jaccard ≥ 0.6)", MIDDLE,
             peers=("numpy", "scipy", "plain"), against=("numpy", "scipy"), goal=15,
             variants=("in-groups",)),
    Workload("leiden", "communities (Leiden)", MIDDLE,
             peers=("networkit", "igraph", "igraph-converged"), against=("networkit",), goal=1,
             agreement="modularity"),
)
