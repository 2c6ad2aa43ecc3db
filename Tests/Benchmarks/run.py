#!/usr/bin/env python3
"""Measures ecomap beside its peers in one run and prints tables of ratios.

    python3 Tests/Benchmarks/run.py [--quick] [--workload NAME]...

Each contestant runs in a process of its own, one at a time and in turns; each figure is the least
of all rounds. It fails when our result and a peer's disagree, not when a goal is missed: machines
differ. A full run writes RESULTS.md. See README.md.
"""

import argparse
import datetime
import os
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass

import agreement
import command_line
import report
from contestants import HERE, OURS, Arena, Figures, run
from workloads import WORKLOADS

ROOT = os.path.dirname(os.path.dirname(HERE))
PROGRAM = "program"


@dataclass
class Outcome:
    """What the contestants of a workload have needed and found."""

    workload: object
    size: tuple
    figures: dict


def measure(arena, workload, size, rounds):
    """All contestants in turns, so that a noisy minute meets them alike."""
    graph, tags = arena.generate(*size)
    contestants = {OURS: workload.name}
    contestants |= {f"{OURS}-{variant}": f"{workload.name}-{variant}"
                    for variant in workload.variants}
    contestants |= {peer: workload.name for peer in workload.peers}
    figures = {name: Figures(name) for name in contestants}
    for number in range(rounds):
        for name, task in contestants.items():
            if number == 0 or name not in workload.once:
                arena.measure(figures[name], task, graph, tags)
                print(f"{workload.name}, round {number + 1}, {name}:"
                      f" {figures[name].seconds:.4f} s, {figures[name].memory:.0f} MB",
                      file=sys.stderr)
    if workload.agreement == "modularity":
        for each in figures.values():
            each.modularity = arena.modularity(graph, each.result)
    return Outcome(workload, size, figures)


def disagreements(outcome):
    """What is wrong with our results beside those of the peers."""
    found = []
    for ours in report.names_of_ours(outcome.figures):
        for peer in outcome.workload.peers:
            wrong = agreement.disagreement(
                outcome.workload.agreement, outcome.figures[ours].result,
                outcome.figures[peer].result)
            if wrong:
                found.append(f"{outcome.workload.name}, {ours} and {peer}: {wrong}")
    return found


def build(product):
    """The path of a program of the package, built for release."""
    command = ["swift", "build", "-c", "release", "--package-path", ROOT]
    subprocess.run([*command, "--product", product], check=True, stdout=sys.stderr)
    return os.path.join(run([*command, "--show-bin-path"]).strip(), product)


def peers(directory):
    """The Python of the virtual environment, which is made unless it is there."""
    python = os.path.join(directory, "bin", "python")
    if not os.path.exists(python):
        subprocess.run(["sh", os.path.join(HERE, "setup.sh"), directory], check=True,
                       stdout=sys.stderr)
    return python


def arguments():
    parser = argparse.ArgumentParser(
        description="Measures ecomap beside its peers in one run.",
        epilog="Workloads: " + ", ".join([*(each.name for each in WORKLOADS), PROGRAM]) + ".")
    parser.add_argument("--quick", action="store_true",
                        help="one round on graphs of a tenth of the size")
    parser.add_argument("--workload", action="append", metavar="NAME",
                        choices=[*(each.name for each in WORKLOADS), PROGRAM],
                        help="only this one; may be given several times")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="default: 3")
    parser.add_argument("--directory", metavar="DIR",
                        help="where graphs and results are kept; default: a temporary directory")
    parser.add_argument("--venv", metavar="DIR",
                        default=os.path.join(ROOT, ".build", "benchmark", "venv"),
                        help="the virtual environment of the peers; made unless it is there")
    parser.add_argument("--driver", metavar="PATH", help="a driver that has been built already")
    parser.add_argument("--ecomap", metavar="PATH", help="an ecomap that has been built already")
    parser.add_argument("--under", default="", metavar="COMMAND",
                        help="a command to run each measurement under, as \"taskset -c 0,1\"")
    return parser.parse_args()


def tables(options, directory):
    """The whole report, and what results disagree."""
    wanted = options.workload or [*(each.name for each in WORKLOADS), PROGRAM]
    under, python = shlex.split(options.under), peers(options.venv)
    chosen = [each for each in WORKLOADS if each.name in wanted]
    parts, wrong, outcomes = [], [], []
    if chosen:
        driver = options.driver or build("BenchmarkDriver")
        arena = Arena(directory, driver, python, under)
        for name in ("roles", "overlap"):
            arena.compile(name)
        for workload in chosen:
            size = tuple(count // 10 if options.quick else count for count in workload.size)
            outcomes.append(measure(arena, workload, size, 1 if options.quick else options.rounds))
            wrong += disagreements(outcomes[-1])
        parts.append(report.summary(outcomes))
    if PROGRAM in wanted:
        ecomap = options.ecomap or build("ecomap")
        rows = command_line.measure(os.path.abspath(ecomap), python, directory, under)
        parts.append(report.program(rows))
    if outcomes:
        parts.append("All contestants:\n\n" + report.details(outcomes))
    parts.append(f"Machine: {report.machine()}. Versions: {report.versions(python)}.")
    return "\n\n".join(parts), wrong


def main():
    options = arguments()
    with tempfile.TemporaryDirectory() as temporary:
        directory = options.directory or temporary
        os.makedirs(directory, exist_ok=True)
        text, wrong = tables(options, directory)
    print(text)
    if wrong:
        sys.exit("\n".join(["Results disagree:", *wrong]))
    if not options.quick and not options.workload:
        with open(os.path.join(HERE, "RESULTS.md"), "w") as file:
            file.write(f"# Results of {datetime.date.today()}\n\n"
                       "Made by `python3 Tests/Benchmarks/run.py`; README.md says how to read it. "
                       f"All results agree.\n\n{text}\n")


if __name__ == "__main__":
    main()
