"""Lays a picture's graph out with Graphviz's own programs and counts their crossings as ours are.

Each engine gets the boxes of our picture at their size and its ties, those between the same two
boxes as one, without our positions, groups or labels.
"""

import json
import os
import shutil
import subprocess
import tempfile

import geometry
from browser import Unavailable

# What each program is run with; the best of its runs counts, which makes the comparison harder
# for us.
RUNS = {
    "dot": [("-Grankdir=TB",), ("-Grankdir=LR",)],
    "neato": [("-Goverlap=prism", "-Gsplines=true"), ("-Goverlap=prism", "-Gsplines=line")],
    "fdp": [("-Goverlap=prism", "-Gsplines=true"), ("-Goverlap=prism", "-Gsplines=line")],
    "sfdp": [("-Goverlap=prism", "-Gsplines=true"), ("-Goverlap=prism", "-Gsplines=line")],
}
LIMIT = 120
# A cubic curve becomes so many straight stretches.
STRETCHES = 16


def graph(picture):
    """The picture's graph in the DOT language; the numbers are positions among the boxes."""
    order = {name: number for number, name in enumerate(picture.boxes)}
    pairs = dict.fromkeys(tuple(sorted(order[end] for end in tie.ends)) for tie in picture.ties
                          if all(end in order for end in tie.ends))
    joined = {number for pair in pairs for number in pair}
    lines = ['graph "g" {', '  node [shape=box, fixedsize=true, label=""];']
    for name, number in order.items():
        if number in joined:
            left, top, right, bottom = picture.boxes[name]
            lines.append(f"  {number} [width={(right - left) / 72:.4f},"
                         f" height={(bottom - top) / 72:.4f}];")
    lines += [f"  {one} -- {other};" for one, other in pairs if one != other] + ["}"]
    return "\n".join(lines) + "\n"


def flattened(operations):
    """The course of an edge from what Graphviz says it would draw."""
    lines = []
    for operation in operations:
        if operation["op"].lower() != "b":
            continue
        points = operation["points"]
        line = [tuple(points[0])]
        for start in range(0, len(points) - 3, 3):
            corners = points[start:start + 4]
            for step in range(1, STRETCHES + 1):
                part = step / STRETCHES
                weights = [(1 - part) ** 3, 3 * part * (1 - part) ** 2,
                           3 * part ** 2 * (1 - part), part ** 3]
                line.append(tuple(sum(weight * corner[axis]
                                      for weight, corner in zip(weights, corners))
                                  for axis in (0, 1)))
        lines.append(line)
    return lines


def placed(program, options, text):
    """The boxes and edges of one run, or None when it takes too long."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "graph.dot")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        try:
            answer = subprocess.run([program, "-Tjson", *options, path], capture_output=True,
                                    text=True, timeout=LIMIT, check=False)
        except subprocess.TimeoutExpired:
            return None
    if answer.returncode != 0:
        raise Unavailable(f"`{program}` failed: {answer.stderr.strip()[-300:]}")
    found = json.loads(answer.stdout)
    rects = {}
    for node in found.get("objects", []):
        x, y = (float(part) for part in node["pos"].split(","))
        wide, high = float(node["width"]) * 36, float(node["height"]) * 36
        rects[node["_gvid"]] = [x - wide, y - high, x + wide, y + high]
    edges = [((edge["tail"], edge["head"]), flattened(edge.get("_draw_", [])))
             for edge in found.get("edges", [])]
    return rects, edges


def is_clear(rects, edges):
    """Whether no line runs through a box that it does not touch, which we never allow ourselves."""
    return not any(geometry.holds(rect, point, -0.5)
                   for ends, lines in edges for name, rect in rects.items() if name not in ends
                   for line in lines for point in densely(line))


def densely(line):
    """Points of a line no more than some 3 pt apart."""
    for (ax, ay), (bx, by) in zip(line, line[1:]):
        count = max(1, int(max(abs(bx - ax), abs(by - ay)) / 3))
        for step in range(count + 1):
            yield (ax + (bx - ax) * step / count, ay + (by - ay) * step / count)


def crossings(picture):
    """The fewest crossings of each engine by its name, None when it took too long; and the fewest
    of all runs whose lines keep clear of boxes."""
    text = graph(picture)
    counts, clear = {}, []
    for program, runs in RUNS.items():
        if not shutil.which(program):
            raise Unavailable(f"`{program}` is not installed; try `apt-get install graphviz`")
        counts[program] = None
        for options in runs:
            result = placed(program, options, text)
            if result is None:
                continue
            rects, edges = result
            count = len(geometry.crossings([lines for _, lines in edges],
                                           [ends for ends, _ in edges], rects))
            counts[program] = count if counts[program] is None else min(count, counts[program])
            if is_clear(rects, edges):
                clear.append(count)
    return counts, min(clear, default=None)
