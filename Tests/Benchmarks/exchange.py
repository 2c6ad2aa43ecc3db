#!/usr/bin/env python3
"""Measures reading and writing GraphML and GEXF beside networkx, and `ecomap import` from CSV.

    swift build -c release
    python3 Tests/Benchmarks/exchange.py [--python .build/benchmark/venv/bin/python]
        [--build .build/release] [--actors 100000] [--ties 500000] [--skip-import]

A network of the size with a few attributes of every kind is written by ecomap's writer. networkx
reads that file and writes it again; ecomap reads both files, and the two must have the same number of
nodes and edges. Each task runs in a process of its own and counts from the file on the disk to the
network in memory or back, up to five times, but not again once three seconds have passed; the least
time and the peak memory of the process are told. All is measured in one run, for the ratios are what
counts. Then the same number of actors and ties is imported from two tables as people would do it. It
fails when something was not read as it was written, not when a goal is missed: machines differ.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time

RATIO = 5
IMPORT_SECONDS = 3.0
IMPORT_MEGABYTES = 1000
FORMATS = ["graphml", "gexf"]
PEER = """
import json, sys, time
import networkx as nx
format, path, copy = sys.argv[1:]
read = {"graphml": nx.read_graphml, "gexf": nx.read_gexf}[format]
write = {"graphml": nx.write_graphml_xml, "gexf": nx.write_gexf}[format]
def least(run):
    times = []
    while len(times) < 5 and sum(times) < 3:
        start = time.perf_counter()
        result = run()
        times.append(time.perf_counter() - start)
    return result, min(times)
graph, reading = least(lambda: read(path))
_, writing = least(lambda: write(graph, copy))
print(json.dumps({"read": reading, "write": writing, "actors": graph.number_of_nodes(),
                  "ties": graph.number_of_edges(), "version": nx.__version__}))
"""


def run(command):
    """What a process printed, its seconds and its peak memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"this failed: {' '.join(command)}")
    return said.decode(), time.perf_counter() - start, usage.ru_maxrss / 1024


def compare(options, folder, format):
    """One row of results for each direction of a format."""
    driver = os.path.join(options.build, "ExchangeDriver")
    ours, theirs = (os.path.join(folder, f"{name}.{format}") for name in ["ours", "theirs"])
    size = [str(options.actors), str(options.ties)]
    said, _, writing_memory = run([driver, "write", format, ours, *size])
    written = json.loads(said)
    said, _, reading_memory = run([driver, "read", format, ours])
    read = json.loads(said)
    said, _, peer_memory = run([options.python, "-c", PEER, format, ours, theirs])
    peer = json.loads(said)
    said, _, _ = run([driver, "read", format, theirs])
    for found in [read, peer, json.loads(said)]:
        if (found["actors"], found["ties"]) != (options.actors, options.ties):
            sys.exit(f"{format} was not read as it was written: {found}")
    print(f"{format}, {written['bytes'] / 1e6:.0f} MB, networkx {peer['version']}")
    for task, seconds, memory in [("read", read["seconds"], reading_memory),
                                  ("write", written["seconds"], writing_memory)]:
        ratio = peer[task] / seconds
        print(f"  {task}: ecomap {seconds:.2f} s, networkx {peer[task]:.2f} s,"
              f" {ratio:.1f} times as fast ({'met' if ratio >= RATIO else 'missed'});"
              f" peak {memory:.0f} MB, networkx {peer_memory:.0f} MB for both")


def make_tables(folder, actors, ties):
    """Two tables in the style that people write."""
    draw = random.Random(5)
    paths = [os.path.join(folder, name) for name in ["actors.csv", "ties.csv"]]
    kinds = ["nhs-trust", "university", "charity", "company", "network"]
    with open(paths[0], "w", encoding="utf-8") as file:
        file.write("ID,Name,Type,Notes,Beds\n")
        for number in range(actors):
            note = f"\"Named in the survey, table {number % 20}\"" if number % 4 == 0 else ""
            file.write(f"a{number},Organisation number {number},{draw.choice(kinds)},{note},"
                       f"{draw.randrange(900)}\n")
    with open(paths[1], "w", encoding="utf-8") as file:
        file.write("Source,Target,Type,Since\n")
        for number in range(ties):
            # No pair twice: the step between the two ends differs from round to round.
            source = number % actors
            target = (source + 1 + number // actors * 7919) % actors
            file.write(f"a{source},a{target},"
                       f"{draw.choice(['funds', 'works-with', 'member-of'])},"
                       f"{2000 + draw.randrange(24)}\n")
    return paths


def measure_import(options, folder):
    """Seconds and memory of the whole program."""
    tables = make_tables(folder, options.actors, options.ties)
    output = os.path.join(folder, "imported.yaml")
    least, memory = float("inf"), 0
    for _ in range(3):
        if os.path.exists(output):
            os.remove(output)
        _, seconds, peak = run([os.path.join(options.build, "ecomap"), "import", *tables,
                                "-o", output])
        least, memory = min(least, seconds), max(memory, peak)
    if not os.path.exists(output) or os.path.getsize(output) < 10 * options.ties:
        sys.exit("the imported map is not there or too small")
    met = least < IMPORT_SECONDS and memory < IMPORT_MEGABYTES
    print(f"import from CSV: {least:.2f} s, peak {memory:.0f} MB (goal {IMPORT_SECONDS:.0f} s and"
          f" {IMPORT_MEGABYTES} MB: {'met' if met else 'missed'})")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser.add_argument("--build", default=os.path.join(root, ".build/release"))
    parser.add_argument("--python",
                        default=os.path.join(root, ".build/benchmark/venv/bin/python"))
    parser.add_argument("--actors", type=int, default=100_000)
    parser.add_argument("--ties", type=int, default=500_000)
    parser.add_argument("--skip-import", action="store_true")
    options = parser.parse_args()
    if not os.path.exists(options.python):
        sys.exit("networkx is not installed yet: run sh Tests/Benchmarks/setup.sh")
    print(f"{options.actors} actors, {options.ties} ties")
    with tempfile.TemporaryDirectory() as folder:
        for format in FORMATS:
            compare(options, folder, format)
        if not options.skip_import:
            measure_import(options, folder)


if __name__ == "__main__":
    main()
