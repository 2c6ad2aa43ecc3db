"""Reads our exports in R, with its packages igraph and network, where they are installed."""

import os
import pathlib
import shutil
import subprocess
import tempfile

import pandas

import networks
import readers

SCRIPT = pathlib.Path(__file__).with_name("read.R")
PACKAGES = ("igraph", "network")


def lacks():
    """What is missing for this, as a person would say it; nothing where all is there."""
    if not shutil.which("Rscript"):
        return "R, which is not here"
    wanted = ", ".join(f'requireNamespace("{name}", quietly = TRUE)' for name in PACKAGES)
    answer = subprocess.run(["Rscript", "-e", f"cat(all({wanted}))"], capture_output=True,
                            text=True, check=False, timeout=60)
    return "" if answer.stdout.endswith("TRUE") else f"R, which has no {' or no '.join(PACKAGES)}"


def _read(way, path):
    """The tables of vertices and edges that R finds, as rows of text."""
    with tempfile.TemporaryDirectory() as folder:
        answer = subprocess.run(["Rscript", str(SCRIPT), way, str(path), folder],
                                capture_output=True, text=True, check=False, timeout=120,
                                env={**os.environ, "LC_ALL": "C.UTF-8"})
        if answer.returncode:
            raise OSError(f"R says: {answer.stderr[-300:]}")
        return [pandas.read_csv(pathlib.Path(folder) / name, dtype=str, keep_default_na=False)
                .to_dict("records") for name in ("vertices.csv", "edges.csv")]


def _network(actors, edges):
    """A network of actors with ids, and of edges that name them by their numbers."""
    ids = [actor.pop("id") for actor in actors]
    ties = []
    for edge in edges:
        ends = {"source": ids[int(edge.pop("from")) - 1], "target": ids[int(edge.pop("to")) - 1]}
        if "directed" in edge:
            edge["directed"] = edge["directed"].lower()
        ties.append(networks.filled({**edge, **ends}))
    return networks.Network(dict(zip(ids, map(networks.filled, actors))), ties)


def igraph_graphml(folder):
    """GraphML, in R's igraph."""
    actors, edges = _read("graphml", folder / "map.graphml")
    for actor in actors:
        # As in Python, a truth that is not said reads as false.
        for name in [name for name, value in actor.items() if value in ("TRUE", "FALSE")]:
            actor[name] = {"TRUE": "true", "FALSE": ""}[actor[name]]
    return _network(actors, edges)


def _pajek(way, folder):
    key = list(readers.key_of(folder, "vertex").values())
    vertices, edges = _read(way, folder / "map.net")
    readers.demand_arcs(folder, all(edge.pop("directed") == "TRUE" for edge in edges))
    actors = [{"id": row["id"], "label": readers.same_name(row["label"], vertex["name"])}
              for row, vertex in zip(key, vertices, strict=True)]
    return actors, edges


def igraph_pajek(folder):
    """Pajek, in R's igraph."""
    actors, edges = _pajek("pajek", folder)
    return _network(actors, [{"from": edge["from"], "to": edge["to"], "kind": edge["label"],
                              "strength": edge["weight"]} for edge in edges])


def network_pajek(folder):
    """Pajek, in R's network."""
    return _network(*_pajek("network", folder))


NAMES = frozenset({"label"})
READERS = (
    ("graphml", igraph_graphml, networks.Limits(), ""),
    ("pajek", igraph_pajek, networks.Limits(
        only_actors=NAMES, only_ties=frozenset({"kind", "strength"}),
        directions=networks.ALL_ONE_WAY), "as in Python"),
    ("pajek", network_pajek, networks.Limits(only_actors=NAMES, only_ties=frozenset(),
                                             directions=networks.ALL_ONE_WAY, pairs=True),
     "it keeps one edge from an actor to another, and reads one without direction as two"),
)
