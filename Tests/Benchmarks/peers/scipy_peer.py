"""SciPy: the measures that no library has, written with sparse matrices."""

import numpy as np
from scipy import sparse

from peers import overlap_counts

ROWS = 4096
"""Products are made so many rows at a time, which keeps them small."""


def adjacency(ecosystem):
    first, second = ecosystem.pairs().astype(np.int32).T
    ones = np.ones(2 * len(first), dtype=np.int32)
    ends = np.concatenate([first, second]), np.concatenate([second, first])
    return sparse.csr_array((ones, ends), shape=(ecosystem.nodes, ecosystem.nodes))


def masked_product(left, right, mask):
    """The row sums of (left @ right) * mask."""
    sums = [(left[row:row + ROWS] @ right).multiply(mask[row:row + ROWS]).sum(axis=1)
            for row in range(0, left.shape[0], ROWS)]
    return np.concatenate(sums)


def effective_size(matrix):
    """Without weights it is the degree less 2t/degree, t being the ties between neighbours."""
    degrees = np.diff(matrix.indptr)
    with np.errstate(invalid="ignore"):
        return degrees - masked_product(matrix, matrix, matrix) / degrees


def by_degree(ecosystem):
    """Each tie once, from the end of lower degree to the other, and the degrees."""
    pairs = ecosystem.pairs().astype(np.int32)
    degrees = np.bincount(pairs.ravel(), minlength=ecosystem.nodes)
    rank = np.empty(ecosystem.nodes, dtype=np.int32)
    rank[np.argsort(degrees, kind="stable")] = np.arange(ecosystem.nodes, dtype=np.int32)
    ranks = np.sort(rank[pairs], axis=1)
    ones = np.ones(len(pairs), dtype=np.int32)
    shape = (ecosystem.nodes, ecosystem.nodes)
    return sparse.csr_array((ones, (ranks[:, 0], ranks[:, 1])), shape=shape), rank, degrees


def effective_size_by_degree(structure):
    """The same from each triangle once: by its lowest and highest ends, and by its middle one."""
    matrix, rank, degrees = structure
    triangles = np.zeros(matrix.shape[0])
    for row in range(0, matrix.shape[0], ROWS):
        found = (matrix[row:row + ROWS] @ matrix).multiply(matrix[row:row + ROWS])
        triangles[row:row + ROWS] += found.sum(axis=1)
        triangles += found.sum(axis=0)
    triangles += masked_product(matrix.T.tocsr(), matrix, matrix)
    with np.errstate(invalid="ignore"):
        return degrees - 2 * triangles[rank] / degrees


def areas_and_ties(ecosystem):
    """The areas, the ties inside areas, and the ties between areas."""
    matrix, areas = adjacency(ecosystem).tocoo(), ecosystem.areas()
    inside = areas[matrix.row] == areas[matrix.col]

    def part(chosen):
        ends = matrix.row[chosen], matrix.col[chosen]
        return sparse.csr_array((matrix.data[chosen], ends), shape=matrix.shape)

    return areas, part(inside), part(~inside)


def roles(structure):
    """All pairs of neighbours by area, less the pairs that have a tie of their own.

    The order is coordinator, consultant, representative, gatekeeper, liaison.
    """
    areas, inside, between = structure
    nodes = len(areas)
    member = sparse.csr_array((np.ones(nodes, dtype=np.int32), (np.arange(nodes), areas)))
    own = np.diff(inside.indptr).astype(np.int64)
    other = np.diff(between.indptr).astype(np.int64)
    counts = between @ member
    same = counts.multiply(counts).sum(axis=1) - other
    crossing = own * other
    return np.stack([
        own * (own - 1) - masked_product(inside, inside, inside),
        same - masked_product(between, inside, between),
        crossing - masked_product(inside, between, between),
        crossing - masked_product(between, between, inside),
        other * (other - 1) - same - masked_product(between, between, between)])


def remits(ecosystem):
    """For each kind its actors, and their tags as a matrix."""
    kinds, bits = ecosystem.remits()
    groups = []
    for kind in np.unique(kinds):
        actors = np.flatnonzero(kinds == kind)
        tags = (bits[actors, None] >> np.arange(60, dtype=np.uint64)) & np.uint64(1)
        groups.append((actors, sparse.csr_array(tags.astype(np.int32))))
    return ecosystem.nodes, groups


def overlaps(structure, least_overlap, least_jaccard):
    """The pairs of actors of a kind whose tags overlap enough, and how many tags they share."""
    nodes, groups = structure
    found = []
    for actors, tags in groups:
        sizes, turned = np.diff(tags.indptr), tags.T.tocsr()
        for row in range(0, len(actors), ROWS):
            shared = (tags[row:row + ROWS] @ turned).tocoo()
            first, second, count = shared.row + row, shared.col, shared.data
            smaller = np.minimum(sizes[first], sizes[second])
            union = sizes[first] + sizes[second] - count
            chosen = ((first < second) & (count / smaller >= least_overlap)
                      & (count / union >= least_jaccard))
            found.append((actors[first[chosen]], actors[second[chosen]], count[chosen]))
    return nodes, *(np.concatenate(parts) for parts in zip(*found))


KERNELS = {
    ("effective-size", "scipy"): (adjacency, effective_size, np.asarray),
    ("effective-size", "scipy-by-degree"): (by_degree, effective_size_by_degree, np.asarray),
    ("roles", "scipy"): (areas_and_ties, roles, np.ravel),
    ("overlap", "scipy"): (
        remits, lambda found: overlaps(found, 0.6, 0), lambda found: overlap_counts(*found)),
    ("jaccard", "scipy"): (
        remits, lambda found: overlaps(found, 0, 0.6), lambda found: overlap_counts(*found)),
}
