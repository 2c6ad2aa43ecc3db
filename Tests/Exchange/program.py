"""ecomap itself, as a person runs it."""

import pathlib
import subprocess

import networks

# The ending of what each format writes; where there are several files, they are named after it.
ENDINGS = {
    "csv": "csv", "xlsx": "xlsx", "kumu-json": "json", "kumu-csv": "csv", "gephi-csv": "csv",
    "gexf": "gexf", "graphml": "graphml", "node-link": "json", "cyjs": "cyjs", "pajek": "net",
    "ucinet": "dl", "dot": "dot", "mermaid": "mmd", "neo4j": "csv",
}


class Failed(Exception):
    """The program refused what it should do."""


class Program:
    """Runs ecomap on maps and files."""

    def __init__(self, path):
        self.path = str(path)

    def run(self, *arguments):
        """What it wrote; raises `Failed` with its first words when it ends with an error."""
        answer = subprocess.run([self.path, *map(str, arguments)], capture_output=True, text=True,
                                check=False, timeout=120)
        if answer.returncode:
            lines = (answer.stderr + answer.stdout).strip().split("\n")
            problem = next((line for line in lines if "error" in line), lines[0])
            raise Failed(f"`ecomap {arguments[0]}` ends with {answer.returncode}: {problem[:300]}")
        return answer.stdout

    def export(self, source, name, folder, *flags):
        """Writes a map as a format into a folder of its own, which it returns."""
        folder = pathlib.Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        self.run("export", source, "--format", name, "-o", folder / f"map.{ENDINGS[name]}",
                 "--quiet", *flags)
        return folder

    def tables(self, source, folder):
        """Our CSV of a map, as bytes of both tables and as a network."""
        stem = self.export(source, "csv", folder) / "map"
        own = [pathlib.Path(f"{stem}-{name}.csv").read_bytes() for name in ("actors", "ties")]
        return own, networks.own(stem)

    def map_of(self, files, output, *flags):
        """Makes a map of files and demands that it passes `check`."""
        output.parent.mkdir(parents=True, exist_ok=True)
        self.run("import", *files, "-o", output, "--force", "--quiet", *flags)
        self.run("check", output)
        return output
