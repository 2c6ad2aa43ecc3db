#!/usr/bin/env python3
"""Measures `ecomap find` as a person meets it: the whole process, cold, on a map of 1,000 actors.

    python3 Tests/Benchmarks/find.py [--program .build/release/ecomap] [--actors 1000]

The map is made from a seed: each actor has a name, a kind, an area, remits, a note and a source,
and there are three ties for each actor. The program runs 21 times, each in a process of its own;
the first run, which reads program and map from the disk, is dropped, and the median is told. It
fails when an answer is empty, not when the goal is missed: machines differ.
"""

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

GOAL = 0.050
RUNS = 20
KINDS = ["nhs-trust", "university", "charity", "company", "icb", "network", "hin", "arc"]
TIES = ["works-with", "funds", "member-of", "supports", "hosts", "part-of"]
REGIONS = ["North", "South", "East", "West"]
REMITS = {
    "evaluation": "Evaluation of innovations and of the evidence for them",
    "intellectual-property": "Intellectual property and legal advice",
    "funding-information": "Information on funding opportunities",
    "mentoring": "Mentoring, coaching and peer learning for innovators",
    "procurement": "Support for the procurement of innovations",
    "data-analytics": "Data analytics and shared data",
    "patient-involvement": "Involving patients and the public",
    "incubation": "Space and support for young companies and innovators",
}
QUERIES = {
    "a remit": ["help with intellectual property"],
    "a remit, an area, a stage, a route": [
        "help with intellectual property", "--area", "West 3", "--stage", "development",
        "--from", "actor-7"],
    "nothing found": ["falconry"],
}


def make_map(path, actors, ties, seed):
    """A map in the style that people write."""
    draw = random.Random(seed)
    lines = ["ecomap: 1", "map: {title: Benchmark, as-of: 2024-06}",
             "sources: {survey: {title: Survey, date: 2024}}", "areas:"]
    lines += [f"  {region}: {{within: England}}" for region in REGIONS]
    areas = [f"{region} {number}" for region in REGIONS for number in range(10)]
    lines += [f"  {area}: {{within: {area.split()[0]}}}" for area in areas]
    lines += ["remits:"] + [f"  {word}: \"{name}\"" for word, name in REMITS.items()]
    lines.append("actors:")
    for number in range(actors):
        remits = ", ".join(sorted(draw.sample(list(REMITS), draw.randrange(3))))
        lines += [f"  - id: actor-{number}", f"    name: Organisation number {number} of the region",
                  f"    kind: {draw.choice(KINDS)}", f"    area: [{draw.choice(areas)}]",
                  f"    remit: [{remits}]",
                  f"    note: Named in the survey of {draw.choice(areas)} as one of those who help"
                  " others to find their way.",
                  f"    sources: [{{survey: Table {number % 20}}}]"]
    lines.append("relationships:")
    pairs = set()
    while len(pairs) < ties:
        pair = tuple(sorted(draw.sample(range(actors), 2)))
        if pair in pairs:
            continue
        pairs.add(pair)
        lines += [f"  - from: actor-{pair[0]}", f"    kind: {draw.choice(TIES)}",
                  f"    to: actor-{pair[1]}",
                  f"    sources: [{{survey: Table {len(pairs) % 20}}}]"]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def measure(command):
    """Seconds of each run after the first, and what the program said."""
    seconds, said = [], b""
    for _ in range(RUNS + 1):
        start = time.perf_counter()
        process = subprocess.run(command, capture_output=True, check=True)
        seconds.append(time.perf_counter() - start)
        said = process.stdout
    return seconds[1:], said


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser.add_argument("--program", default=os.path.join(root, ".build/release/ecomap"))
    parser.add_argument("--actors", type=int, default=1000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "map.yaml")
        make_map(path, options.actors, 3 * options.actors, seed=5)
        print(f"{options.actors} actors, {os.path.getsize(path) // 1000} kB,"
              f" median of {RUNS} runs, goal {GOAL * 1000:.0f} ms")
        baseline, _ = measure([options.program, "check", path])
        print(f"  only reading (ecomap check): {statistics.median(baseline) * 1000:.1f} ms")
        for name, words in QUERIES.items():
            seconds, said = measure([options.program, "find", path, *words])
            if b"Who can help" not in said:
                sys.exit(f"no answer to {words}")
            median = statistics.median(seconds)
            print(f"  {name}: {median * 1000:.1f} ms"
                  f" ({'met' if median < GOAL else 'missed'}; least {min(seconds) * 1000:.1f} ms)")


if __name__ == "__main__":
    main()
