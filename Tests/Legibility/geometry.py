"""Rectangles, lines and where lines cross; all in points.

A rectangle is [left, top, right, bottom]; a line is a list of points [x, y].
"""

import math
from collections import defaultdict

# The width of a cell of the grid in which crossings are looked for.
CELL = 24.0
# Lines no further apart than this lie on each other.
TOGETHER = 2.0


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
    """How far along ab it crosses cd, from 0 to 1, or None; parallel ones never do."""
    rx, ry, sx, sy = b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]
    cross = rx * sy - ry * sx
    if cross == 0:
        return None
    along = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross
    other = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross
    return along if 0 <= along <= 1 and 0 <= other <= 1 else None


def from_line(line, point):
    """How far a point is from a line."""
    least = math.inf
    for (ax, ay), (bx, by) in zip(line, line[1:]):
        square = (bx - ax) ** 2 + (by - ay) ** 2
        part = ((point[0] - ax) * (bx - ax) + (point[1] - ay) * (by - ay)) / square if square else 0
        part = min(max(part, 0), 1)
        least = min(least, math.hypot(ax + part * (bx - ax) - point[0],
                                      ay + part * (by - ay) - point[1]))
    return least


def at(line, place):
    """The point of a line at a place: the number of its stretch and how far along that."""
    index = min(int(place), len(line) - 2)
    (ax, ay), (bx, by) = line[index], line[index + 1]
    return (ax + (place - index) * (bx - ax), ay + (place - index) * (by - ay))


def is_one_meeting(line, other, start, end):
    """Whether two lines lie on each other between two places where they cross.

    Lines round one corner touch again and again by a hair's breadth; an eye sees them meet once.
    """
    places = [start + (end - start) * step / 4 for step in (1, 2, 3)]
    places += range(math.ceil(start), math.floor(end) + 1)
    return all(from_line(other, at(line, place)) <= TOGETHER for place in places)


def nearby(stretches):
    """The pairs of stretches of different lines that share a cell of a grid."""
    grid = defaultdict(list)
    for index, (_, _, a, b) in enumerate(stretches):
        columns = range(math.floor(min(a[0], b[0]) / CELL), math.floor(max(a[0], b[0]) / CELL) + 1)
        rows = range(math.floor(min(a[1], b[1]) / CELL), math.floor(max(a[1], b[1]) / CELL) + 1)
        for column in columns:
            for row in rows:
                grid[column, row].append(index)
    return sorted({(first, second) for members in grid.values()
                   for place, first in enumerate(members) for second in members[place + 1:]
                   if stretches[first][0][0] != stretches[second][0][0]})


def crossings(courses, ends, rects, away=6.0):
    """The points where lines cross, as (position, position, point).

    `courses` are the lines, each a list of runs; `ends` the two keys of what each joins; `rects`
    the rectangle of each key. Lines with a common end always meet there: they cross only further
    than `away` from it.
    """
    runs = {(owner, number): simplified(run) for owner, course in enumerate(courses)
            for number, run in enumerate(course)}
    stretches = [(key, number, *pair) for key, run in runs.items()
                 for number, pair in enumerate(zip(run, run[1:]))]
    found = defaultdict(list)
    for first, second in nearby(stretches):
        (one, number, a, b), (other, _, c, d) = stretches[first], stretches[second]
        along = meeting(a, b, c, d)
        if along is None:
            continue
        point = at(runs[one], number + along)
        common = set(ends[one[0]]) & set(ends[other[0]])
        if not any(key in rects and distance(rects[key], point) <= away for key in common):
            found[one, other].append((number + along, point))
    result = []
    for (one, other), places in sorted(found.items()):
        last = None
        for place, point in sorted(places):
            if last is None or not is_one_meeting(runs[one], runs[other], last, place):
                result.append((one[0], other[0], point))
            last = place
    return result
