"""The peers: for each a module whose KERNELS maps (workload, peer) to three functions.

The first builds the peer's own structure from an Ecosystem, by the fastest constructor that the
peer recommends. The second is what gets measured. The third makes an array of its result, with one
or more numbers for each actor and NaN where a measure does not apply.
"""

import numpy as np


class Ecosystem:
    """The files that ecosystem.py writes, read when asked for."""

    def __init__(self, graph, tags):
        self.graph, self.tags = graph, tags
        self.nodes, self.ties = (int(word) for word in np.fromfile(graph, "<u4", 2))

    def pairs(self):
        """The two ends of each tie."""
        return np.fromfile(self.graph, "<u4", 2 * self.ties, offset=8).reshape(-1, 2)

    def areas(self):
        """For each actor its area."""
        return np.fromfile(self.graph, "<u4", offset=8 + 8 * self.ties)

    def remits(self):
        """For each actor its kind, and its tags as a set of bits."""
        records = np.fromfile(self.tags, [("kind", "<u4"), ("tags", "<u8")], offset=4)
        return records["kind"].copy(), records["tags"].copy()


def indicator(nodes, chosen):
    """1 for the chosen actors and 0 for the rest."""
    values = np.zeros(nodes)
    values[np.asarray(chosen, dtype=np.int64)] = 1
    return values


def first_members(labels):
    """For each actor the first one that has the same label."""
    _, first, inverse = np.unique(np.asarray(labels), return_index=True, return_inverse=True)
    return first[inverse]


def overlap_counts(nodes, first, second, shared):
    """For each actor the pairs it is in, and the tags that it shares in them."""
    ends = np.concatenate([first, second])
    weights = np.concatenate([shared, shared])
    return np.concatenate([np.bincount(ends, minlength=nodes),
                           np.bincount(ends, weights, minlength=nodes)])
