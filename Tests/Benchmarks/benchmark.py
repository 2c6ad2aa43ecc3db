#!/usr/bin/env python3
"""Measures ecomap against its peers in one run and prints a table.

    python3 Tests/Benchmarks/benchmark.py [path to ecomap]

It needs PyYAML with libyaml (pip install pyyaml) and Graphviz's programs (apt install graphviz).
Processor time is that of the child processes, user and system together. The machine may be noisy:
each figure is the smallest of several runs, and what counts is the ratio of two figures.
"""

import os
import random
import subprocess
import sys
import tempfile

KINDS = ["nhs-trust", "university", "charity", "company", "icb", "network", "hin", "arc"]
TIES = ["works-with", "funds", "member-of", "supports", "hosts", "part-of"]
AREAS = ["North", "South", "East", "West"]


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


def measure(command, runs=1, **options):
    """The least processor time in seconds, and the most memory in MB, of some runs."""
    best, memory = float("inf"), 0
    for _ in range(runs):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   **options)
        _, status, usage = os.wait4(process.pid, 0)
        if status != 0:
            sys.exit(f"failed with status {status}: {' '.join(command)}")
        best = min(best, usage.ru_utime + usage.ru_stime)
        memory = max(memory, usage.ru_maxrss / 1024)
    return best, memory


def main():
    ecomap = sys.argv[1] if len(sys.argv) > 1 else ".build/release/ecomap"
    ecomap = os.path.abspath(ecomap)
    with tempfile.TemporaryDirectory() as folder:
        small, large = os.path.join(folder, "small.yaml"), os.path.join(folder, "large.yaml")
        make_map(small, 100, 300, seed=1)
        make_map(large, 10_000, 50_000, seed=2)

        check, _ = measure([ecomap, "check", "--quiet", small], runs=20)
        print(f"check, 100 actors and 300 ties: {check * 1000:.1f} ms of processor time"
              f" (goal: under 30 ms)")

        dot = os.path.join(folder, "small.dot")
        subprocess.run([ecomap, "draw", small, "--format", "dot", "-o", dot, "--quiet"], check=True)
        output = os.path.join(folder, "Output")
        build, _ = measure([ecomap, "build", "--quiet", small, "--output", output], runs=5)
        graphviz, _ = measure(["neato", "-Tsvg", dot, "-o", os.path.join(folder, "small.svg")], runs=5)
        print(f"build, the same map: {build * 1000:.0f} ms; Graphviz's neato alone, the same graph:"
              f" {graphviz * 1000:.0f} ms (goal: at most {graphviz * 1500 + 50:.0f} ms)")

        check, memory = measure([ecomap, "check", "--quiet", large], runs=3)
        load = "import sys, yaml; yaml.load(open(sys.argv[1], 'rb'), Loader=yaml.CSafeLoader)"
        pyyaml, python_memory = measure([sys.executable, "-c", load, large])
        print(f"check, 10,000 actors and 50,000 ties: {check:.2f} s, {memory:.0f} MB; PyYAML's C"
              f" loader only loads it in {pyyaml:.2f} s, {python_memory:.0f} MB: {pyyaml / check:.1f}"
              f" times as fast (goal: 4 times, 400 MB)")


if __name__ == "__main__":
    main()
