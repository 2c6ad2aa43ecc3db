"""Has programs that nobody here wrote write a network, for ecomap to read.

A writer takes a network and the path of a file without its ending, and gives the files it wrote.
`WRITERS` says what each file cannot hold and why: what is not named there must come back.
"""

import json

import igraph
import networkx
import pandas

from networks import ALL_ONE_WAY, Limits

# What is a number or a truth in a program, and not text.
TYPES = {"strength": int, "directed": lambda value: value == "true"}


def _typed(attributes, but=()):
    return {name: TYPES.get(name, str)(value) for name, value in attributes.items()
            if name not in but}


def _graph(network):
    """The network as a graph of networkx."""
    graph = networkx.MultiDiGraph()
    for actor, attributes in network.actors.items():
        graph.add_node(actor, **_typed(attributes))
    for tie in network.ties:
        graph.add_edge(tie["source"], tie["target"], key=tie["id"],
                       **_typed(tie, ("source", "target", "id")))
    return graph


def _json(data, path):
    path.write_text(json.dumps(data), encoding="utf-8")
    return [path]


def networkx_graphml(network, stem):
    """GraphML of networkx."""
    path = stem.with_suffix(".graphml")
    networkx.write_graphml_xml(_graph(network), path)
    return [path]


def networkx_gexf(network, stem):
    """GEXF of networkx, which makes times of start and end."""
    path = stem.with_suffix(".gexf")
    networkx.write_gexf(_graph(network), path)
    return [path]


def networkx_node_link(network, stem):
    """Node-link JSON of networkx."""
    return _json(networkx.node_link_data(_graph(network), edges="edges"), stem.with_suffix(".json"))


def networkx_old_node_link(network, stem):
    """Node-link JSON as networkx wrote it before 3.4, with `links`."""
    return _json(networkx.node_link_data(_graph(network), edges="links"), stem.with_suffix(".json"))


def networkx_cyjs(network, stem):
    """Cytoscape JSON of networkx."""
    graph = networkx.relabel_nodes(_graph(network), {})
    for _, data in graph.nodes(data=True):
        data["name"] = data.pop("label")
    return _json(networkx.cytoscape_data(graph), stem.with_suffix(".cyjs"))


def networkx_pajek(network, stem):
    """Pajek of networkx, with ids for names."""
    path, graph = stem.with_suffix(".net"), networkx.MultiDiGraph()
    graph.add_nodes_from(network.actors)
    for tie in network.ties:
        graph.add_edge(tie["source"], tie["target"], weight=int(tie["strength"]), l=tie["kind"])
    networkx.write_pajek(graph, path)
    return [path]


def pydot_dot(network, stem):
    """DOT of pydot, by way of networkx; quotation marks are the caller's business there."""
    path, graph = stem.with_suffix(".dot"), networkx.MultiDiGraph()

    def quoted(word):
        return '"' + word.replace('"', '\\"') + '"'

    def plain(attributes, but=()):
        return {name if name.isidentifier() else quoted(name): quoted(value)
                for name, value in attributes.items() if name not in but}

    for actor, attributes in network.actors.items():
        graph.add_node(quoted(actor), **plain(attributes))
    for tie in network.ties:
        way = {"dir": "none"} if tie["directed"] == "false" else {}
        graph.add_edge(quoted(tie["source"]), quoted(tie["target"]), key=quoted(tie["id"]), **way,
                       **plain(tie, ("source", "target", "id", "directed")))
    networkx.nx_pydot.write_dot(graph, path)
    return [path]


def _igraph(network):
    """The network as a graph of igraph, in which every actor has every attribute."""
    columns = {name: "" for row in network.actors.values() for name in row}
    fields = {name: "" for tie in network.ties for name in tie}
    return igraph.Graph.DictList(
        [{**columns, **row, "name": actor} for actor, row in network.actors.items()],
        [_typed({**fields, **tie}) for tie in network.ties], directed=True)


def igraph_graphml(network, stem):
    """GraphML of igraph, with ids in the attribute `id`, where it puts them when it reads."""
    path, graph = stem.with_suffix(".graphml"), _igraph(network)
    graph.vs["id"] = graph.vs["name"]
    for names, without in ((graph.vs, ("name",)), (graph.es, ("source", "target"))):
        for name in set(names.attributes()) & set(without):
            del names[name]
    graph.write_graphml(str(path))
    return [path]


def igraph_pajek(network, stem):
    """Pajek of igraph, with ids for names."""
    path, graph = stem.with_suffix(".net"), _igraph(network)
    graph.vs["id"], graph.es["weight"] = graph.vs["name"], graph.es["strength"]
    graph.es["label"] = graph.es["kind"]
    graph.write_pajek(str(path))
    return [path]


def _frames(network):
    return (pandas.DataFrame([{"id": actor, **row} for actor, row in network.actors.items()]),
            pandas.DataFrame([_typed(tie) for tie in network.ties]))


def pandas_csv(network, stem):
    """CSV of pandas as Excel on the continent wants it: semicolons and a byte order mark."""
    paths = [stem.with_name(f"{stem.name}-{name}.csv") for name in ("actors", "ties")]
    for frame, path in zip(_frames(network), paths):
        frame.to_csv(path, index=False, sep=";", encoding="utf-8-sig")
    return paths


def pandas_utf16(network, stem):
    """CSV of pandas as Excel's “Unicode text”: tabs and UTF-16."""
    paths = [stem.with_name(f"{stem.name}-{name}.txt") for name in ("actors", "ties")]
    for frame, path in zip(_frames(network), paths):
        frame.to_csv(path, index=False, sep="\t", encoding="utf-16")
    return paths


def pandas_xlsx(network, stem):
    """A workbook of pandas, by way of openpyxl."""
    path = stem.with_suffix(".xlsx")
    with pandas.ExcelWriter(path, engine="openpyxl") as book:
        for frame, name in zip(_frames(network), ("Stakeholders", "Links")):
            frame.to_excel(book, sheet_name=name, index=False)
            # openpyxl takes all text that begins with `=` for a formula.
            for cell in (cell for row in book.sheets[name].iter_rows() for cell in row):
                cell.data_type = "s" if cell.data_type == "f" else cell.data_type
    return [path]


PAJEK = Limits(only_actors=frozenset(), only_ties=frozenset({"kind", "strength"}),
               directions=ALL_ONE_WAY)

# Format, writer, what the file cannot hold, why.
WRITERS = (
    ("graphml", networkx_graphml, Limits(), ""),
    ("graphml", igraph_graphml, Limits(), ""),
    ("gexf", networkx_gexf, Limits(ties=frozenset({"networkx_key"})), ""),
    ("node-link", networkx_node_link, Limits(), ""),
    ("node-link", networkx_old_node_link, Limits(), ""),
    ("cyjs", networkx_cyjs, Limits(actors=frozenset({"value"})), ""),
    ("dot", pydot_dot, Limits(), ""),
    ("pajek", networkx_pajek, PAJEK, "networkx writes names, one word a tie, and only arcs"),
    ("pajek", igraph_pajek, PAJEK, "igraph writes names, one word a tie, and only arcs"),
    ("csv", pandas_csv, Limits(), ""),
    ("csv", pandas_utf16, Limits(), ""),
    ("xlsx", pandas_xlsx, Limits(), ""),
)
