#!/usr/bin/env python3
"""Measures what the reports of a map of 150 actors cost on top of its pictures.

    python3 Tests/Benchmarks/reports.py [--program .build/release/ecomap] [--actors 150]

The map is drawn from the seed of find.py's. `ecomap build --times` tells how long the pictures with
their analyses took, and how long everything after them: the gap report as page, Markdown and JSON,
two briefings, the signposting page, the four tables and the workbook. The program runs four times; the
first run, which places the actors, is dropped, and the medians are told. It fails when nothing was
made, not when the goal is missed: machines differ.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile

from find import make_map

GOAL = 1.0
RUNS = 3


def build(program, path, output):
    """Seconds for the pictures and for the reports."""
    run = subprocess.run([program, "build", path, "--output", output, "--times"],
                         capture_output=True, text=True, check=True)
    found = re.search(r"analyses (\d+) ms, reports and tables (\d+) ms", run.stderr)
    if not found:
        sys.exit("the program did not say how long it took:\n" + run.stderr)
    return int(found[1]) / 1000, int(found[2]) / 1000


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=".build/release/ecomap")
    parser.add_argument("--actors", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "bench.yaml")
        make_map(path, options.actors, 2 * options.actors, options.seed)
        output = os.path.join(folder, "Output")
        runs = [build(options.program, path, output) for _ in range(RUNS + 1)][1:]
        made = sum(len(files) for _, _, files in os.walk(output))
        report = os.path.join(output, "bench", "gap-report.html")
        if os.path.getsize(report) < 10_000:
            sys.exit("the gap report is empty")
    pictures = statistics.median(run[0] for run in runs)
    reports = statistics.median(run[1] for run in runs)
    print(f"{options.actors} actors, {2 * options.actors} ties, {made} files; median of {RUNS} runs: "
          f"pictures with their analyses {pictures:.2f} s, reports and tables {reports:.2f} s "
          f"(goal: under {GOAL:.0f} s)")


if __name__ == "__main__":
    main()
