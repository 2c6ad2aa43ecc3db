"""Rectangles, lines and where lines cross; all in points.

A rectangle is [left, top, right, bottom]; a line is a list of points [x, y].
"""

import math
from collections import defaultdict

CELL = 24.0


def overlap(one, other):
    """How far two rectangles overlap: the lesser of across and down; negative when apart."""
    return min(min(one[2], other[2]) - max(one[0], other[0]),
               min(one[3], other[3]) - max(one[1], other[1]))


def overlapping(rects, tolerance):
    """The pairs of positions of rectangles that overlap by more than a tolerance both ways."""
    order = sorted(range(len(rects)), key=lambda index: rects[index][0])
    found = []
    for place, first in enumerate(order):
        for second in order[place + 1:]:
            if rects[second][0] >= rects[first][2]:
                break
            if overlap(rects[first], rects[second]) > tolerance:
                found.append((min(first, second), max(first, second)))
    return sorted(found)


def holds(rect, point, margin=0.0):
    """Whether a point lies in a rectangle made wider by a margin."""
    return (rect[0] - margin < point[0] < rect[2] + margin
            and rect[1] - margin < point[1] < rect[3] + margin)


def distance(rect, point):
    """How far a point is from a rectangle; 0 inside."""
    return math.hypot(max(rect[0] - point[0], 0, point[0] - rect[2]),
                      max(rect[1] - point[1], 0, point[1] - rect[3]))


def simplified(line, tolerance=0.05):
    """The same course with fewer points, after Douglas and Peucker (1973)."""
    if len(line) < 3:
        return line
    keep = {0, len(line) - 1}
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        worst, place = tolerance, None
        (ax, ay), (bx, by) = line[first], line[last]
        arm = math.hypot(bx - ax, by - ay)
        for index in range(first + 1, last):
            x, y = line[index]
            away = (abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / arm if arm > 0
                    else math.hypot(x - ax, y - ay))
            if away > worst:
                worst, place = away, index
        if place is not None:
            keep.add(place)
            spans += [(first, place), (place, last)]
    return [line[index] for index in sorted(keep)]


def meeting(a, b, c, d):
    """Where the stretches ab and cd cross, or None; parallel ones never do."""
    rx, ry, sx, sy = b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]
    cross = rx * sy - ry * sx
    if cross == 0:
        return None
    along = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross
    other = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross
    if 0 <= along <= 1 and 0 <= other <= 1:
        return (a[0] + along * rx, a[1] + along * ry)
    return None


def crossings(lines, ends, rects, away=6.0):
    """The points where lines cross, as (line, line, point).

    `lines` are the courses, each a list of lines; `ends` the two keys of what each joins; `rects`
    the rectangle of each key. Lines with a common end always meet there: they cross only further
    than `away` from it.
    """
    stretches = []
    for owner, course in enumerate(lines):
        for line in course:
            points = simplified(line)
            stretches += [(owner, *pair) for pair in zip(points, points[1:])]
    grid = defaultdict(list)
    for index, (_, a, b) in enumerate(stretches):
        columns = range(math.floor(min(a[0], b[0]) / CELL), math.floor(max(a[0], b[0]) / CELL) + 1)
        rows = range(math.floor(min(a[1], b[1]) / CELL), math.floor(max(a[1], b[1]) / CELL) + 1)
        for column in columns:
            for row in rows:
                grid[column, row].append(index)
    pairs = set()
    for members in grid.values():
        for place, first in enumerate(members):
            for second in members[place + 1:]:
                if stretches[first][0] != stretches[second][0]:
                    pairs.add((first, second))
    found = defaultdict(list)
    for first, second in sorted(pairs):
        (one, a, b), (other, c, d) = stretches[first], stretches[second]
        point = meeting(a, b, c, d)
        if point is None:
            continue
        common = set(ends[one]) & set(ends[other])
        if any(key in rects and distance(rects[key], point) <= away for key in common):
            continue
        # A crossing at a corner of a line is found twice.
        points = found[min(one, other), max(one, other)]
        if all(math.hypot(point[0] - x, point[1] - y) > 1 for x, y in points):
            points.append(point)
    return [(one, other, point) for (one, other), points in sorted(found.items())
            for point in points]
