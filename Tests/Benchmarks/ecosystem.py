"""Draws an ecosystem with the shape of real maps, at any size, from a seed.

    python ecosystem.py NODES TIES SEED GRAPH TAGS

It needs numpy. The same arguments give the same bytes: the stream of numpy's RandomState is
frozen. Both files hold little-endian words, one after another:

    GRAPH  UInt32 nodes, UInt32 ties, ties x (UInt32 a, UInt32 b), nodes x UInt32 area
    TAGS   UInt32 actors, actors x (UInt32 kind, UInt64 set of tags)

The ties are a simple undirected graph in random order. Its degrees are heavy-tailed, because ends
are drawn with a probability that falls as a power of the rank; most ties stay inside an area;
some actors have one tie only, some of those sit in pairs apart, and some have none.
"""

import sys

import numpy as np

AREAS, KINDS, TAGS, MOST_TAGS = 40, 40, 60, 6
AREA_EXPONENT, KIND_EXPONENT, TAG_EXPONENT, DEGREE_EXPONENT = 0.7, 0.5, 0.6, 0.6
INSIDE = 0.65
"""The share of ties that are drawn inside an area."""
ISOLATES, APART, PENDANTS = 0.02, 0.01, 0.05
"""The shares of actors without a tie, in a pair apart, and with one tie to the rest."""


def powers(count, exponent):
    """Shares that fall as a power of the rank and sum to 1."""
    weights = np.arange(1, count + 1, dtype=np.float64) ** -exponent
    return weights / weights.sum()


class Drawing:
    """Draws actors, anywhere or inside an area, in proportion to their weights."""

    def __init__(self, random, areas, weights):
        self.random = random
        self.order = np.argsort(areas, kind="stable")
        self.sums = np.concatenate([[0.0], np.cumsum(weights[self.order])])
        self.bounds = np.searchsorted(areas[self.order], np.arange(AREAS + 1))

    def between(self, low, high):
        """One actor for each pair of bounds on the sums of weights."""
        points = low + (high - low) * self.random.random_sample(len(low))
        places = np.searchsorted(self.sums, points, side="right") - 1
        return self.order[np.clip(places, 0, len(self.order) - 1)]

    def anywhere(self, count):
        return self.between(np.zeros(count), np.full(count, self.sums[-1]))

    def inside(self, areas):
        return self.between(self.sums[self.bounds[areas]], self.sums[self.bounds[areas + 1]])


def draw_ties(random, areas, ties):
    """The ties of the ecosystem as an array of two columns."""
    nodes = len(areas)
    ranked = random.permutation(nodes)
    isolates, apart, pendants = (int(nodes * share) // 2 * 2
                                 for share in (ISOLATES, APART, PENDANTS))
    rest = ranked[isolates + apart + pendants:]
    weights = np.zeros(nodes)
    weights[rest] = powers(len(rest), DEGREE_EXPONENT)
    drawing = Drawing(random, areas, weights)

    pairs = ranked[isolates:isolates + apart].reshape(-1, 2)
    ends = ranked[isolates + apart:isolates + apart + pendants]
    fixed = np.concatenate([pairs, np.stack([ends, drawing.anywhere(pendants)], axis=1)])

    wanted = ties - len(fixed)
    found = np.empty(0, dtype=np.int64)
    while len(found) < wanted:
        first = drawing.anywhere(wanted - len(found) + ties // 10)
        second = np.where(random.random_sample(len(first)) < INSIDE,
                          drawing.inside(areas[first]), drawing.anywhere(len(first)))
        low, high = np.minimum(first, second), np.maximum(first, second)
        found = np.union1d(found, (low * nodes + high)[low != high])
    found = random.permutation(found)[:wanted]
    drawn = np.stack([found // nodes, found % nodes], axis=1)
    return random.permutation(np.concatenate([fixed, drawn]))


def draw_tags(random, nodes):
    """For each actor its kind, and 1 to 6 tags as a set of bits."""
    kinds = random.choice(KINDS, nodes, p=powers(KINDS, KIND_EXPONENT))
    sizes = random.randint(1, MOST_TAGS + 1, nodes)
    # The largest of Gumbel variables around logarithms of weights are a weighted sample.
    keys = random.gumbel(size=(nodes, TAGS)) + np.log(powers(TAGS, TAG_EXPONENT))
    chosen = np.argsort(-keys, axis=1)[:, :MOST_TAGS].astype(np.uint64)
    bits = np.where(np.arange(MOST_TAGS) < sizes[:, None], np.uint64(1) << chosen, np.uint64(0))
    return kinds, np.bitwise_or.reduce(bits, axis=1)


def main():
    nodes, ties, seed = (int(text) for text in sys.argv[1:4])
    random = np.random.RandomState(seed)
    areas = random.choice(AREAS, nodes, p=powers(AREAS, AREA_EXPONENT))
    pairs = draw_ties(random, areas, ties)
    with open(sys.argv[4], "wb") as file:
        np.array([nodes, ties], dtype="<u4").tofile(file)
        pairs.astype("<u4").tofile(file)
        areas.astype("<u4").tofile(file)

    kinds, bits = draw_tags(random, nodes)
    records = np.empty(nodes, dtype=[("kind", "<u4"), ("tags", "<u8")])
    records["kind"], records["tags"] = kinds, bits
    with open(sys.argv[5], "wb") as file:
        np.array([nodes], dtype="<u4").tofile(file)
        records.tofile(file)


if __name__ == "__main__":
    main()
