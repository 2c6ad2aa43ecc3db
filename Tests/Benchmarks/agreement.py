"""Whether two contestants have found the same."""

import math
from array import array

TOLERANCE = 1e-6
"""How far exact results may be apart, as a part of the larger one when that is above 1."""
EPSILON = 0.01
"""How far estimates may be apart, both of which promise this distance from the truth."""


def read(path):
    """The numbers that a contestant has written."""
    values = array("d")
    with open(path, "rb") as file:
        values.frombytes(file.read())
    return values


def distance(ours, theirs, is_relative):
    """The largest difference of two results; infinite when only one of them is undefined."""
    if len(ours) != len(theirs):
        return math.inf
    largest = 0.0
    for one, other in zip(ours, theirs):
        if one == other or (one != one and other != other):
            continue
        scale = max(1.0, abs(one), abs(other)) if is_relative else 1.0
        apart = abs(one - other) / scale
        if not apart <= largest:
            largest = apart if apart == apart else math.inf
    return largest


def disagreement(kind, ours, theirs):
    """What is wrong with our result beside a peer's, or None.

    Communities may differ; what they are worth is compared as a goal.
    """
    if kind == "modularity":
        return None
    allowed = TOLERANCE if kind == "exact" else EPSILON
    apart = distance(read(ours), read(theirs), is_relative=kind == "exact")
    return None if apart <= allowed else f"results are {apart:.3g} apart, {allowed:g} is allowed"
