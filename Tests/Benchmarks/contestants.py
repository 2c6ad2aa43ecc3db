"""Runs contestants, each in a process of its own, and keeps what they report."""

import json
import os
import shlex
import subprocess
import sys
from dataclasses import dataclass

HERE = os.path.dirname(os.path.abspath(__file__))
OURS = "ecomap"


def run(command, **options):
    """The output of a program, which must succeed."""
    process = subprocess.run(command, stdout=subprocess.PIPE, text=True, **options)
    if process.returncode != 0:
        sys.exit(f"failed with status {process.returncode}: {shlex.join(command)}")
    return process.stdout


@dataclass
class Figures:
    """The least times and the largest memory over all rounds."""

    name: str
    seconds: float = float("inf")
    processor: float = float("inf")
    building: float = float("inf")
    memory: float = 0
    modularity: float = None
    rounds: int = 0
    result: str = None
    """The file of what was found."""

    def add(self, report):
        self.seconds = min(self.seconds, report["seconds"])
        self.processor = min(self.processor, report["processor"])
        self.building = min(self.building, report["building"])
        self.memory = max(self.memory, report["memory"])
        self.rounds += 1


class Arena:
    """Where the programs and the files are."""

    def __init__(self, directory, driver, python, under):
        self.directory, self.driver, self.python, self.under = directory, driver, python, under

    def path(self, name):
        return os.path.join(self.directory, name)

    def compile(self, name):
        """Compiles a plain program for this very processor."""
        run([os.environ.get("CXX", "c++"), "-std=c++17", "-O3", "-march=native",
             "-o", self.path(name), os.path.join(HERE, "plain", f"{name}.cpp")])

    def generate(self, nodes, ties):
        """The files of an ecosystem, made unless they are there."""
        files = self.path(f"{nodes}-{ties}.graph"), self.path(f"{nodes}-{ties}.tags")
        if not all(os.path.exists(file) for file in files):
            run([self.python, os.path.join(HERE, "ecosystem.py"), str(nodes), str(ties), "1",
                 *files])
        return files

    def measure(self, figures, workload, graph, tags):
        """One process of one contestant."""
        figures.result = figures.result or self.path(f"{workload}.{figures.name}.result")
        arguments = [workload, graph, tags, figures.result]
        if figures.name == OURS or figures.name.startswith(f"{OURS}-"):
            command = [self.driver, *arguments]
        elif figures.name == "plain":
            command = [self.path("roles" if workload == "roles" else "overlap"), *arguments]
        else:
            command = [self.python, os.path.join(HERE, "peer.py"), workload, figures.name,
                       *arguments[1:]]
        figures.add(json.loads(run(self.under + command)))

    def modularity(self, graph, result):
        return float(run([self.python, os.path.join(HERE, "modularity.py"), graph, result]))
