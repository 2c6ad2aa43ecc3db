"""Reads our exports with programs that nobody here wrote, each into a `Network`.

A reader takes the folder of an export, whose files begin with `map`. `READERS` says what each
cannot tell and why: what is not named there must be found exactly as it was written.
"""

import csv
import json
import re
import warnings

import igraph
import networkx
import pandas

from networks import ALL_ONE_WAY, Limits, Network, filled, text, unguarded


def _network(nodes, edges):
    """A network of (id, attributes) and (source, target, attributes)."""
    return Network({text(node): filled(attributes) for node, attributes in nodes},
                   [filled({"source": source, "target": target, **attributes})
                    for source, target, attributes in edges])


def _renamed(attributes, names, dropped=()):
    return {names.get(name, name): value for name, value in attributes.items()
            if name not in dropped}


def _parallel(graph):
    """The edges of a graph of networkx, their keys as ids where there are keys."""
    if graph.is_multigraph():
        for source, target, key, data in graph.edges(keys=True, data=True):
            yield source, target, {"id": key, "directed": graph.is_directed(), **data}
    else:
        for source, target, data in graph.edges(data=True):
            yield source, target, {"directed": graph.is_directed(), **data}


def networkx_graphml(folder):
    """GraphML, in networkx."""
    graph = networkx.read_graphml(folder / "map.graphml", force_multigraph=True)
    return _network(graph.nodes(data=True), _parallel(graph))


def networkx_gexf(folder):
    """GEXF, in networkx."""
    graph = networkx.read_gexf(folder / "map.gexf")

    def plain(data):
        data = {name: value for name, value in data.items() if name != "viz"}
        for end in ("start", "end"):
            data[end] = data.pop(f"{end} as written", data.get(end))
        return _renamed(data, {"weight": "strength"})

    return _network(((node, plain(data)) for node, data in graph.nodes(data=True)),
                    ((source, target, plain(data)) for source, target, data in _parallel(graph)))


def networkx_node_link(folder):
    """Node-link JSON, in networkx."""
    data = json.loads((folder / "map.json").read_text(encoding="utf-8"))
    graph = networkx.node_link_graph(data, edges="edges")
    return _network(graph.nodes(data=True), _parallel(graph))


def networkx_cyjs(folder):
    """Cytoscape JSON, in networkx."""
    data = json.loads((folder / "map.cyjs").read_text(encoding="utf-8"))
    graph = networkx.cytoscape_graph(data)
    return _network(
        ((node, _renamed(data, {"name": "label"}, ("id", "value")))
         for node, data in graph.nodes(data=True)),
        ((source, target, _renamed(data, {"interaction": "kind"}, ("key", "name")))
         for source, target, data in _parallel(graph)))


def pandas_cyjs(folder):
    """Cytoscape JSON, in pandas."""
    elements = json.loads((folder / "map.cyjs").read_text(encoding="utf-8"))["elements"]
    nodes, edges = ([row["data"] for row in elements[name]] for name in ("nodes", "edges"))
    return _tables(pandas.DataFrame(nodes, dtype=object), pandas.DataFrame(edges, dtype=object),
                   {"name": "label"}, {"interaction": "kind"}, ("value", "key"))


def _unquoted(value):
    value = str(value)
    if len(value) < 2 or value[0] != '"':
        return value
    # Graphviz keeps every backslash but the one before a quotation mark; `\n` is for labels.
    return re.sub(r'\\(["\\n])', lambda found: {"n": "\n"}.get(found[1], found[1]), value[1:-1])


def pydot_dot(folder):
    """DOT, in pydot by way of networkx."""
    graph = networkx.nx_pydot.read_dot(folder / "map.dot")

    def plain(data):
        data = {_unquoted(name).removeprefix("field."): _unquoted(value)
                for name, value in data.items()}
        return _renamed(data, {}, ("fillcolor", "color", "penwidth", "style", "shape"))

    def edges():
        for source, target, data in _parallel(graph):
            data = plain(data)
            data["directed"] = data.pop("dir", "") != "none"
            data.pop("label")
            yield _unquoted(source), _unquoted(target), data

    return _network(((_unquoted(node), plain(data)) for node, data in graph.nodes(data=True)),
                    edges())


def key_of(folder, heading):
    """What the key of a format without ids says, by the name of the actor in that format."""
    with open(folder / "map-key.csv", encoding="utf-8", newline="") as file:
        return {row.pop(heading): {name: unguarded(cell) for name, cell in row.items()}
                for row in csv.DictReader(file)}


def _keyed(key):
    return [(row["id"], _renamed(row, {}, ("id",))) for row in key.values()]


def _partition(folder, key):
    """Complains when the partition does not part the actors as their kinds do."""
    numbers = (folder / "map-kinds.clu").read_text(encoding="utf-8").split("\n")
    numbers = [line.strip() for line in numbers if line and line[0] not in "*%"]
    kinds = [row["kind"] for row in key.values()]
    pairs = set(zip(numbers, kinds, strict=True))
    if not len(pairs) == len(set(numbers)) == len(set(kinds)):
        raise ValueError("the partition does not part the actors by their kinds")


def demand_arcs(folder, found):
    """Complains when a network with ties in one direction was read as one without directions.

    networkx goes by the first heading and igraph by the last, so both have to be `*Arcs`.
    """
    if not found and re.search(r"^\*Arcs\n\d", (folder / "map.net").read_text("utf-8"), re.M):
        raise ValueError("all ties have lost their direction")


def networkx_pajek(folder):
    """Pajek's network, in networkx, and its partition."""
    key = key_of(folder, "vertex")
    _partition(folder, key)
    graph = networkx.read_pajek(folder / "map.net")
    demand_arcs(folder, graph.is_directed())
    ids = {node: key[data["id"]]["id"] for node, data in graph.nodes(data=True)}
    edges = [(ids[source], ids[target], {"kind": data["l"], "strength": data["weight"]})
             for source, target, data in graph.edges(data=True)]
    named = {ids[node]: node for node in graph}
    return _network([(actor, {**row, "label": same_name(row["label"], named.get(actor))})
                     for actor, row in _keyed(key)], edges)


def same_name(label, written):
    """The name in the key where Pajek's differs as it has to: marks, breaks, a name there twice."""
    shown = re.sub(r"\s+", " ", label.replace('"', "'"))
    return label if f"{written} ".startswith(f"{shown} ") else written


def igraph_pajek(folder):
    """Pajek's network, in igraph."""
    key = list(key_of(folder, "vertex").values())
    graph = igraph.Graph.Read_Pajek(str(folder / "map.net"))
    demand_arcs(folder, graph.is_directed())
    edges = [(key[edge.source]["id"], key[edge.target]["id"],
              {"kind": edge["label"], "strength": edge["weight"]}) for edge in graph.es]
    return _network([(key[vertex.index]["id"],
                      {"label": same_name(key[vertex.index]["label"], vertex["name"])})
                     for vertex in graph.vs], edges)


def igraph_graphml(folder):
    """GraphML, in igraph."""
    graph = igraph.Graph.Read_GraphML(str(folder / "map.graphml"))
    directed = "directed" in graph.es.attributes()
    return _network(
        ((vertex["id"], {name: value for name, value in vertex.attributes().items()
                         if name != "id" and value is not False}) for vertex in graph.vs),
        ((graph.vs[edge.source]["id"], graph.vs[edge.target]["id"],
          {"directed": edge["directed"] if directed else graph.is_directed(),
           **_renamed(edge.attributes(), {}, ("directed",))}) for edge in graph.es))


def igraph_dl(folder):
    """UCINET's matrices, one a kind, in igraph."""
    key, edges = key_of(folder, "code"), []
    for path in sorted(folder.glob("map-*.dl")):
        graph = igraph.Graph.Read_DL(str(path))
        if graph.vs["name"] != list(key):
            raise ValueError(f"{path.name} does not name the actors as the key does")
        kind = path.stem.removeprefix("map-")
        names = graph.vs["name"]
        edges += [(key[names[edge.source]]["id"], key[names[edge.target]]["id"],
                   {"kind": kind, "strength": edge["weight"]}) for edge in graph.es]
    return _network(_keyed(key), edges)


def _tables(actors, ties, actor_names=None, tie_names=None, dropped=()):
    """A network of two tables of pandas."""
    actors = [_renamed(row, actor_names or {}, dropped)
              for row in actors.astype(object).to_dict("records")]
    ties = [_renamed(row, tie_names or {}, dropped)
            for row in ties.astype(object).to_dict("records")]
    return _network(((row.pop("id"), row) for row in actors),
                    ((row.pop("source"), row.pop("target"), row) for row in ties))


def _read_csv(path):
    table = pandas.read_csv(path, dtype=str, keep_default_na=False)
    return table.map(unguarded)


def pandas_csv(folder):
    """CSV, in pandas."""
    return _tables(_read_csv(folder / "map-actors.csv"), _read_csv(folder / "map-ties.csv"))


def pandas_gephi(folder):
    """Gephi's CSV, in pandas."""
    both = {"Id": "id", "Kind": "kind", "Start": "start", "End": "end"}
    ties = _read_csv(folder / "map-edges.csv")
    ties["Type"] = ties["Type"].map({"Directed": "true", "Undirected": "false"})
    return _tables(_read_csv(folder / "map-nodes.csv"), ties, {**both, "Label": "label"},
                   {**both, "Source": "source", "Target": "target", "Type": "directed",
                    "Weight": "strength"})


KUMU = {"ID": "id", "Type": "kind", "type": "kind", "Label": "label", "Start": "start",
        "End": "end", "From": "source", "To": "target", "from": "source", "to": "target",
        "Direction": "directed", "direction": "directed", "Strength": "strength"}
KUMU_DIRECTIONS = {"directed": "true", "undirected": "false"}


def pandas_kumu(folder):
    """Kumu's CSV, in pandas."""
    ties = _read_csv(folder / "map-connections.csv")
    ties["Direction"] = ties["Direction"].map(KUMU_DIRECTIONS)
    return _tables(_read_csv(folder / "map-elements.csv"), ties, KUMU, KUMU)


def pandas_kumu_json(folder):
    """Kumu's JSON, in pandas."""
    data = json.loads((folder / "map.json").read_text(encoding="utf-8"))
    ties = pandas.DataFrame(data["connections"], dtype=object)
    ties["direction"] = ties["direction"].map(KUMU_DIRECTIONS)
    return _tables(pandas.DataFrame(data["elements"], dtype=object), ties, KUMU, KUMU)


def pandas_neo4j(folder):
    """Neo4j's CSV, in pandas."""
    tables = []
    for name in ("map-nodes.csv", "map-relationships.csv"):
        table = _read_csv(folder / name)
        for heading in table:
            if heading.endswith("[]"):
                table[heading] = table[heading].str.replace(";", "|")
        tables.append(table)
    names = {":START_ID": "source", ":END_ID": "target", "id:ID": "id", "name": "label"}
    for heading in [*tables[0], *tables[1]]:
        if heading not in names and heading[0] != ":":
            names[heading] = re.sub(r"^identifiers_", "identifiers.", heading.split(":")[0])
    return _tables(*tables, names, names, (":LABEL", ":TYPE"))


def openpyxl_xlsx(folder):
    """The workbook, in openpyxl by way of pandas."""
    sheets = pandas.read_excel(folder / "map.xlsx", sheet_name=None, dtype=object,
                               keep_default_na=False)
    return _tables(sheets["Actors"], sheets["Relationships"])


PAJEK = Limits(only_ties=frozenset({"kind", "strength"}), directions=ALL_ONE_WAY)
NO_ID = Limits(ties=frozenset({"id"}))

# Format, reader, what it cannot tell, why, and what it has to be asked for.
READERS = (
    ("graphml", networkx_graphml, Limits(), "", "--one-direction"),
    ("graphml", igraph_graphml, NO_ID, "igraph gives ties the ids of actors"),
    ("gexf", networkx_gexf, Limits(), "", "--one-direction"),
    ("node-link", networkx_node_link, Limits(), ""),
    ("cyjs", networkx_cyjs, Limits(), ""),
    ("cyjs", pandas_cyjs, Limits(), ""),
    ("pajek", networkx_pajek, PAJEK,
     "Pajek holds kind and strength; networkx reads every edge as an arc"),
    ("pajek", igraph_pajek, Limits(only_actors=frozenset({"label"}), directions=ALL_ONE_WAY,
                                   only_ties=frozenset({"kind", "strength"})),
     "Pajek holds names, kind and strength; igraph reads every edge as an arc"),
    ("ucinet", igraph_dl, Limits(directions=ALL_ONE_WAY, strongest=True),
     "UCINET holds the strongest tie of a kind; one without direction leads both ways"),
    ("dot", pydot_dot, Limits(ties=frozenset({"id", "key"})), "pydot keeps a key of its own"),
    ("csv", pandas_csv, Limits(), ""),
    ("xlsx", openpyxl_xlsx, Limits(), ""),
    ("gephi-csv", pandas_gephi, Limits(), ""),
    ("kumu-csv", pandas_kumu, Limits(), ""),
    ("kumu-json", pandas_kumu_json, Limits(), ""),
    ("neo4j", pandas_neo4j, Limits(), ""),
)

warnings.filterwarnings("ignore", module="pydot|networkx.drawing.nx_pydot|pyparsing")
