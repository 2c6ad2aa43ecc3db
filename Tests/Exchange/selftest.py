#!/usr/bin/env python3
"""Proves that the legs of roundtrip.py find what is wrong: each case spoils one thing.

    python3 Tests/Exchange/selftest.py [--venv DIR] [--program ECOMAP]
"""

import copy
import pathlib
import re
import sys
import tempfile

import roundtrip

HARD = roundtrip.HERE / "hard.yaml"
# Reader, file, what is looked for, what stands there instead, what that is.
SPOILT = (
    ("networkx_graphml", "map.graphml", ">Nobody's friend<", ">Nobody<", "an actor is renamed"),
    ("networkx_graphml", "map.graphml", r">3</data>", ">2</data>", "a strength is less"),
    ("networkx_graphml", "map.graphml", r"false</data>", "true</data>", "ties gain directions"),
    ("networkx_graphml", "map.graphml", r'<node id="alone">.*?</node>', "", "an actor is missing"),
    ("networkx_graphml", "map.graphml", r'(<edge id="[^"]*") source="(\w+)" target="(\w+)"',
     r'\1 source="\3" target="\2"', "a tie runs the other way"),
    ("igraph_graphml", "map.graphml", r"<edge .*?</edge>", "", "a tie is missing"),
    ("igraph_graphml", "map.graphml", "GBP 39m", "GBP 93m", "an amount is another"),
    ("networkx_gexf", "map.gexf", 'start="2013-04-01"', 'start="2013-04-02"', "a start is later"),
    ("networkx_gexf", "map.gexf", 'value="charity"', 'value="company"', "a kind is another"),
    ("networkx_node_link", "map.json", '"certainty": "inferred"', '"certainty": "stated"',
     "what is inferred is stated"),
    ("networkx_cyjs", "map.cyjs", '"interaction": "supports"', '"interaction": "funds"',
     "a kind of tie is another"),
    ("pandas_cyjs", "map.cyjs", "QT", "Qt", "an alias is another"),
    ("networkx_pajek", "map.net", r"\*Arcs", "*Edges", "all directions are lost"),
    ("networkx_pajek", "map-kinds.clu", r"\n1\n", "\n2\n", "an actor is in another class"),
    ("igraph_pajek", "map.net", r"\n1 2 3 ", "\n1 3 3 ", "a tie leads to another actor"),
    ("igraph_dl", "map-funds.dl", r"1 2 3", "1 2 2", "a strength is less"),
    ("igraph_dl", "map-funds.dl", "QUOTES", "QUOTE", "a label is not that of the key"),
    ("pydot_dot", "map.dot", "dir=none", "dir=forward", "ties gain directions"),
    ("pydot_dot", "map.dot", "One line,", "One line;", "a note is another"),
    ("pandas_csv", "map-ties.csv", r"\n(noughts,quotes,works[^\n]*)", r"\n\1\n\1",
     "a tie is there twice"),
    ("pandas_gephi", "map-edges.csv", "Undirected", "Directed", "ties gain directions"),
    ("pandas_kumu", "map-elements.csv", "minutes", "minute", "a source is another"),
    ("pandas_kumu_json", "map.json", '"from": "quotes"', '"from": "alone"',
     "a tie comes from another actor"),
    ("pandas_neo4j", "map-relationships.csv", "proposed", "planned", "a status is another"),
)


def rename(network):
    """An actor is renamed."""
    network.actors["alone"]["label"] += "s"


def turn(network):
    """A tie runs the other way."""
    tie = network.ties[0]
    tie["source"], tie["target"] = tie["target"], tie["source"]


def lose(network):
    """A tie is missing."""
    del network.ties[-1]


def gain(network):
    """An actor is added."""
    network.actors["new"] = {"label": "New", "kind": "charity"}


def spoil_file(path, pattern, replacement):
    """Changes a file; what cannot be changed is a case that proves nothing."""
    old = path.read_bytes().decode("utf-8")
    new = re.sub(pattern, replacement, old, flags=re.S)
    if new == old:
        raise ValueError(f"{path.name} holds no {pattern!r}")
    path.write_bytes(new.encode("utf-8"))


def finds(leg):
    """Whether a leg complains, or does not even end."""
    try:
        return bool(leg())
    except Exception:  # pylint: disable=broad-exception-caught
        return True


def outward(program, truth, scratch):
    """The cases of readers: sentences about what is not found."""
    known = {reader.__name__: (name, reader, limits, flags)
             for name, reader, limits, _, *flags in readers.READERS}
    for number, (which, file, pattern, replacement, what) in enumerate(SPOILT):
        name, reader, limits, flags = known[which]
        folder = program.export(HARD, name, scratch / f"{number}", *flags)
        if finds(lambda: networks.differences(truth, reader(folder), limits)):
            yield f"{which} finds a good file wrong"
        spoil_file(folder / file, pattern, replacement)
        if not finds(lambda: networks.differences(truth, reader(folder), limits)):
            yield f"{which}: {what}"


def homeward(program, truth, scratch):
    """The cases of writers."""
    for _, writer, limits, _ in writers.WRITERS:
        for spoil in (rename, turn, lose, gain):
            if spoil is rename and limits.only_actors is not None:
                continue
            network = copy.deepcopy(truth)
            spoil(network)
            stem = scratch / f"{writer.__name__}-{spoil.__name__}"

            def leg():
                made = program.map_of(writer(network, stem), stem.with_suffix(".yaml"))
                found = program.tables(made, stem)[1]
                return networks.differences(truth, found, limits)
            if not finds(leg):
                yield f"{writer.__name__}: {spoil.__doc__}"


def backward(program, truth, scratch):
    """The cases of our own files, and of the sheet made by hand."""
    journey = Journey(program, HARD, scratch)
    folder = program.export(HARD, "csv", scratch / "own")
    if finds(lambda: journey.returned(sorted(folder.iterdir()), scratch / "good", None)):
        yield "returned finds a good file wrong"
    spoil_file(folder / "map-actors.csv", "alone,Nobody", "alone,Mobody")
    if not finds(lambda: journey.returned(sorted(folder.iterdir()), scratch / "spoilt", None)):
        yield "returned: an actor is renamed"
    if not office.sheet_differences(truth):
        yield "the sheet made by hand: a map of something else"


def main():
    """Spoils everything in turn."""
    unseen = []
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        program = Program(roundtrip.find_program(sys.argv))
        truth = program.tables(HARD, scratch / "truth")[1]
        unseen += outward(program, truth, scratch)
        unseen += homeward(program, truth, scratch)
        unseen += backward(program, truth, scratch)
    for sentence in unseen:
        print(f"not found: {sentence}")
    print(f"{len(unseen)} cases are not told rightly" if unseen else "every case is told rightly")
    sys.exit(1 if unseen else 0)


if __name__ == "__main__":
    try:
        roundtrip.find_program(sys.argv)
    except roundtrip.Unavailable as problem:
        print(f"error: {problem}", file=sys.stderr)
        sys.exit(2)
    roundtrip.with_readers(sys.argv)
    import networks
    import office
    import readers
    import writers
    from journey import Journey
    from program import Program
    main()
