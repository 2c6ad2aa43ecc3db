"""Measures the program itself: reading, checking and building maps in YAML.

Processor time is that of the child process, user and system together; each figure is the least of
several runs.
"""

import os
import random
import shutil
import subprocess
import sys

KINDS = ["nhs-trust", "university", "charity", "company", "icb", "network", "hin", "arc"]
TIES = ["works-with", "funds", "member-of", "supports", "hosts", "part-of"]
AREAS = ["North", "South", "East", "West"]
LOAD = "import sys, yaml; yaml.load(open(sys.argv[1], 'rb'), Loader=yaml.CSafeLoader)"


def make_map(path, actors, ties, seed):
    """A map in the style that people write, with its ties between random actors."""
    random.seed(seed)
    lines = ["ecomap: 1", "map:", "  title: Benchmark", "  as-of: 2024-06", "sources:",
             "  survey: {title: Survey, date: 2024}", "areas:"]
    lines += [f"  {area}: {{within: England}}" for area in AREAS]
    lines.append("actors:")
    for number in range(actors):
        lines += [f"  - id: actor-{number}", f"    name: Organisation number {number} of the region",
                  f"    kind: {random.choice(KINDS)}", f"    area: [{random.choice(AREAS)}]",
                  f"    sources: [{{survey: Table {number % 20}}}]"]
    lines.append("relationships:")
    seen = set()
    while len(seen) < ties:
        pair = (random.randrange(actors), random.randrange(actors))
        if pair[0] == pair[1] or pair in seen or pair[::-1] in seen:
            continue
        seen.add(pair)
        lines += [f"  - from: actor-{pair[0]}", f"    kind: {random.choice(TIES)}",
                  f"    to: actor-{pair[1]}", f"    sources: [{{survey: Table {len(seen) % 20}}}]"]
    with open(path, "w") as file:
        file.write("\n".join(lines) + "\n")


def least(command, runs):
    """The least processor time in seconds, and the most memory in MB, of some runs."""
    best, memory = float("inf"), 0
    for _ in range(runs):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
        if status != 0:
            sys.exit(f"failed with status {status}: {' '.join(command)}")
        best = min(best, usage.ru_utime + usage.ru_stime)
        memory = max(memory, usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 1024))
    return best, memory


def measure(ecomap, python, folder, under=()):
    """Rows of a table: what, ours, the peer's, the goal, whether it is met."""
    small, large = os.path.join(folder, "small.yaml"), os.path.join(folder, "large.yaml")
    make_map(small, 100, 300, seed=1)
    make_map(large, 10_000, 50_000, seed=2)
    rows = []

    seconds, _ = least([*under, ecomap, "check", "--quiet", small], runs=20)
    rows.append(("check a map of 100 actors and 300 ties", f"{seconds * 1000:.1f} ms", "",
                 "under 30 ms", seconds < 0.030))

    seconds, memory = least([*under, ecomap, "check", "--quiet", large], runs=5)
    theirs, their_memory = least([*under, python, "-c", LOAD, large], runs=2)
    rows.append(("check a map of 10,000 actors and 50,000 ties", f"{seconds:.2f} s",
                 f"PyYAML's C loader, loading only: {theirs:.2f} s", "6 times as fast: "
                 f"{theirs / seconds:.1f}", theirs / seconds >= 6))
    rows.append(("its peak memory", f"{memory:.0f} MB", f"PyYAML: {their_memory:.0f} MB",
                 "under 400 MB", memory < 400))

    if shutil.which("neato"):
        dot, picture = os.path.join(folder, "small.dot"), os.path.join(folder, "small.svg")
        subprocess.run([ecomap, "draw", small, "--format", "dot", "-o", dot, "--quiet"],
                       check=True)
        output = os.path.join(folder, "Output")
        seconds, _ = least([*under, ecomap, "build", "--quiet", small, "--output", output], runs=5)
        theirs, _ = least([*under, "neato", "-Tsvg", dot, "-o", picture], runs=5)
        limit = theirs * 1.5 + 0.050
        rows.append(("build the map of 100 actors", f"{seconds * 1000:.0f} ms",
                     f"neato, the same graph alone: {theirs * 1000:.0f} ms",
                     f"at most {limit * 1000:.0f} ms", seconds <= limit))
    return rows
