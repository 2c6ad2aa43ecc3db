"""NumPy: overlapping remits by counting the bits that two sets of tags share."""

import numpy as np

from peers import overlap_counts

ROWS = 64
"""So many actors meet all others of their kind at a time, which stays in the cache."""


def remits(ecosystem):
    """For each kind its actors, their tags and how many tags they have."""
    kinds, bits = ecosystem.remits()
    groups = []
    for kind in np.unique(kinds):
        actors = np.flatnonzero(kinds == kind)
        groups.append((actors, bits[actors], np.bitwise_count(bits[actors])))
    return ecosystem.nodes, groups


def overlaps(structure, enough):
    """The pairs of actors of a kind that share enough tags, and how many they share."""
    nodes, groups = structure
    found = []
    for actors, bits, sizes in groups:
        for row in range(0, len(actors), ROWS):
            first = slice(row, row + ROWS)
            shared = np.bitwise_count(bits[first, None] & bits[None, row:])
            above, column = np.nonzero(enough(shared, sizes[first, None], sizes[None, row:]))
            later = column > above
            above, column = above[later], column[later]
            found.append((actors[row + above], actors[row + column], shared[above, column]))
    return nodes, *(np.concatenate(parts) for parts in zip(*found))


def overlap(shared, first, second):
    """Whether three fifths of the smaller set are shared, in bytes: the fastest way."""
    return shared * np.uint8(5) >= np.minimum(first, second) * np.uint8(3)


def jaccard(shared, first, second):
    """Whether three fifths of the union are shared: 5s >= 3(a + b - s)."""
    return shared * np.uint8(8) >= (first + second) * np.uint8(3)


KERNELS = {
    ("overlap", "numpy"): (
        remits, lambda found: overlaps(found, overlap), lambda found: overlap_counts(*found)),
    ("jaccard", "numpy"): (
        remits, lambda found: overlaps(found, jaccard), lambda found: overlap_counts(*found)),
}
