#!/usr/bin/env python3
"""Makes the computed-*.csv tables and the random_* networks of this folder.

The tests read the tables and never run this. It needs networkx, igraph and scipy; the versions
that made the committed tables stand in SOURCES.md. Where two tools compute the same thing, both
are asked and must agree. Run it in any folder: python3 generate.py
"""

import csv
import itertools
import math
import random
from fractions import Fraction
from pathlib import Path

import igraph
import networkx as nx

FOLDER = Path(__file__).parent


def read(name):
    with open(FOLDER / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write(name, heads, rows):
    with open(FOLDER / name, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(heads)
        writer.writerows(rows)


def text(value):
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return "NA"
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value
    return f"{float(value):.10g}"


def close(left, right):
    left = float("nan") if left is None else float(left)
    right = float("nan") if right is None else float(right)
    return (math.isnan(left) and math.isnan(right)) or math.isclose(
        left, right, rel_tol=1e-9, abs_tol=1e-9
    )


# Random networks


def random_networks():
    """Seeded; with isolates, several components, hubs, trees, and weights of 1 to 5."""

    def network(name, seed, count, ties, directed, weighted, groups, reach):
        draw = random.Random(seed)
        pairs = (
            itertools.permutations(range(count), 2)
            if directed
            else itertools.combinations(range(count), 2)
        )
        possible = [pair for pair in pairs if reach(*pair)]
        chosen = sorted(draw.sample(possible, ties))
        store(name, draw, count, chosen, weighted, groups)

    def store(name, draw, count, chosen, weighted, groups):
        write(
            f"{name}_nodes.csv",
            ["id", "group"],
            [[f"n{node}", f"g{draw.randrange(groups)}"] for node in range(count)],
        )
        heads = ["from", "to"] + (["weight"] if weighted else [])
        write(
            f"{name}_edges.csv",
            heads,
            [
                [f"n{a}", f"n{b}"] + ([draw.randint(1, 5)] if weighted else [])
                for a, b in chosen
            ],
        )

    # The last two or three nodes stay alone, and the first ones are apart from the others.
    network("random_sparse", 1, 32, 34, False, False, 3, lambda a, b: b < 30 and (b < 8) == (a < 8))
    network("random_weighted", 2, 24, 44, False, True, 4, lambda a, b: b < 22 and (b < 6) == (a < 6))
    network("random_directed", 3, 28, 52, True, False, 3, lambda a, b: max(a, b) < 26)
    network(
        "random_directed_weighted", 4, 24, 60, True, True, 4,
        lambda a, b: max(a, b) < 23 and (b < 5) == (a < 5),
    )
    network("random_large", 8, 150, 230, False, True, 5, lambda a, b: max(a, b) < 140)
    network(
        "random_large_directed", 9, 150, 420, True, True, 5,
        lambda a, b: max(a, b) < 146 and (b < 40) == (a < 40),
    )
    network("random_directed_dense", 5, 14, 90, True, False, 2, lambda a, b: True)

    draw = random.Random(6)
    tree = [(draw.randrange(b), b) for b in range(1, 26)]
    tree += [(26 + draw.randrange(b - 26), b) for b in range(27, 36)]
    extra = [(0, 9), (3, 17)]
    store("random_forest", draw, 38, sorted(set(tree + extra)), False, 3)

    draw = random.Random(7)
    hubs = set()
    ends = [0, 1]
    for node in range(2, 40):
        for _ in range(2):
            hubs.add((draw.choice(ends), node))
        ends += [node] + [a for a, b in hubs if b == node]
    store("random_hubs", draw, 42, sorted(hubs), True, 4)


# Reading a case


def load(case):
    nodes = read(f"{case['network']}_nodes.csv")
    directed = case["directed"] == "yes"
    graph = nx.DiGraph() if directed else nx.Graph()
    for node in nodes:
        graph.add_node(node["id"], group=node[case["group"]] if case["group"] else None)
    for tie in read(f"{case['network']}_edges.csv"):
        if case["type"] and tie["type"] != case["type"]:
            continue
        a, b = tie["from"], tie["to"]
        if a == b:
            continue
        weight = int(tie[case["weight"]]) if case["weight"] else 1
        if not case["weight"]:
            graph.add_edge(a, b, weight=1)
        elif graph.has_edge(a, b):
            graph[a][b]["weight"] += weight
        else:
            graph.add_edge(a, b, weight=weight)
    # Exact lengths: sums of floating-point reciprocals would break ties between equal paths.
    for a, b, data in graph.edges(data=True):
        data["length"] = Fraction(1, data["weight"])
    return graph


def as_igraph(graph):
    names = list(graph)
    place = {name: number for number, name in enumerate(names)}
    result = igraph.Graph(
        n=len(names),
        edges=[(place[a], place[b]) for a, b in graph.edges],
        directed=graph.is_directed(),
    )
    result.es["weight"] = [float(data.get("weight", 1)) for _, _, data in graph.edges(data=True)]
    return names, result


def ties_both_ways(graph):
    """The undirected graph whose weights are a_ij + a_ji: all that Burt's measures look at."""
    result = nx.Graph()
    result.add_nodes_from(graph)
    for a, b, data in graph.edges(data=True):
        if result.has_edge(a, b):
            result[a][b]["weight"] += data["weight"]
        else:
            result.add_edge(a, b, weight=data["weight"])
    return result


def plain(graph):
    result = nx.Graph()
    result.add_nodes_from(graph)
    result.add_edges_from(graph.edges)
    return result


# The measures


def holes(graph):
    """Constraint and effective size from networkx on the summed ties, confirmed by igraph.

    For directed graphs networkx itself would call a node undefined that has only ties coming in,
    and with nodes=None its effective size is wrong (networkx pull request 8906).
    """
    both = ties_both_ways(graph)
    constraint = nx.constraint(both, nodes=list(both), weight="weight")
    effective = nx.effective_size(both, nodes=list(both), weight="weight")
    names, other = as_igraph(graph)
    for name, value in zip(names, other.constraint(weights="weight")):
        assert close(constraint[name], value), (name, constraint[name], value)
    return constraint, effective


def nodes_table(graph):
    names, other = as_igraph(graph)
    undirected = plain(graph)
    raw = nx.betweenness_centrality(graph, normalized=False)
    weighted = nx.betweenness_centrality(graph, normalized=False, weight="length")
    for name, value in zip(names, other.betweenness(directed=True)):
        assert close(raw[name], value)
    harmonic = nx.harmonic_centrality(graph.reverse() if graph.is_directed() else graph)
    for name, value in zip(names, other.harmonic_centrality(mode="out", normalized=False)):
        value = 0 if math.isnan(value) else value
        assert close(harmonic[name], value)
    constraint, effective = holes(graph)
    core = nx.core_number(undirected)
    cuts = set(nx.articulation_points(undirected))
    simple = as_igraph(undirected)[1]
    assert cuts == {names[v] for v in simple.cut_vertices()}
    assert [core[name] for name in names] == simple.coreness()
    n = len(names)
    for name in names:
        near = nx.single_source_shortest_path_length(graph, name, cutoff=2)
        piece = nx.node_connected_component(undirected, name)
        rest = undirected.subgraph(piece - {name})
        parts = sorted((len(part) for part in nx.connected_components(rest)), reverse=True)
        yield [
            name,
            graph.degree(name),
            text(raw[name]),
            text(float(weighted[name])),
            text(float(harmonic[name])),
            text((len(near) - 1) / (n - 1)),
            text(constraint[name]),
            text(effective[name]),
            core[name],
            int(name in cuts),
            sum(parts[1:]) if name in cuts else 0,
        ]


NODE_HEADS = [
    "id", "degree", "betweenness", "betweenness_weighted", "harmonic", "reach_2", "constraint",
    "effective_size", "core", "cut_point", "separated",
]


def augmentation(undirected, k):
    if len(undirected) <= k:
        return None
    return len(list(nx.k_edge_augmentation(undirected, k)))


def whole_table(graph):
    undirected = plain(graph)
    names, other = as_igraph(graph)
    simple = as_igraph(undirected)[1]
    n = len(names)
    lengths = [
        length
        for source, row in nx.all_pairs_shortest_path_length(graph)
        for target, length in row.items()
        if source != target
    ]
    average = sum(lengths) / len(lengths) if lengths else None
    assert close(average, other.average_path_length(directed=True, unconn=True))
    assert max(lengths) == other.diameter(directed=True, unconn=True)
    sizes = [len(part) for part in nx.connected_components(undirected)]
    blocks = list(nx.biconnected_components(undirected))
    assert sorted(map(len, blocks)) == sorted(
        len(part) for part in simple.biconnected_components()
    ) or any(d == 0 for _, d in undirected.degree)
    yield "nodes", n
    yield "edges", graph.number_of_edges()
    yield "density", nx.density(graph)
    assert close(nx.density(graph), other.density())
    yield "average_path_length", average
    yield "diameter", max(lengths)
    yield "ordered_pairs_with_a_path", len(lengths)
    yield "components", len(sizes)
    yield "fragmentation", 1 - sum(s * (s - 1) for s in sizes) / (n * (n - 1))
    yield "distance_fragmentation", 1 - nx.global_efficiency(undirected)
    if graph.is_directed():
        yield "reciprocity", nx.overall_reciprocity(graph)
        assert close(nx.overall_reciprocity(graph), other.reciprocity(ignore_loops=True))
    yield "highest_core", max(nx.core_number(undirected).values())
    yield "cut_points", len(set(nx.articulation_points(undirected)))
    yield "bridges", sum(1 for _ in nx.bridges(undirected))
    yield "blocks", len(blocks)
    yield "augmentation_1", augmentation(undirected, 1)
    yield "augmentation_2", augmentation(undirected, 2)
    groups = nx.get_node_attributes(graph, "group")
    if any(groups.values()):
        nominal = nx.attribute_assortativity_coefficient(graph, "group")
        kinds = sorted(set(groups.values()))
        confirmed = other.assortativity_nominal(
            [kinds.index(groups[name]) for name in names], directed=graph.is_directed()
        )
        assert close(nominal, confirmed)
        yield "assortativity", nominal
        outside = sum(groups[a] != groups[b] for a, b in graph.edges)
        inside = graph.number_of_edges() - outside
        yield "external_internal", (outside - inside) / (outside + inside)
        parts = [{name for name in names if groups[name] == kind} for kind in kinds]
        yield "modularity_of_groups", nx.community.modularity(graph, parts, weight="weight")
    # The best partition there is, found by integer programming: a bound that no method can pass.
    if not graph.is_directed() and n <= 34:
        best = other.community_optimal_modularity(weights="weight")
        parts = [{names[v] for v in part} for part in best]
        yield "modularity_best", nx.community.modularity(graph, parts, weight="weight")


def main():
    random_networks()
    nodes, whole, bridges, blocks = [], [], [], []
    for case in read("cases.csv"):
        name = case["case"]
        graph = load(case)
        undirected = plain(graph)
        nodes += [[name] + row for row in nodes_table(graph)]
        whole += [[name, measure, text(value)] for measure, value in whole_table(graph)]
        order = {node: number for number, node in enumerate(graph)}
        for a, b in sorted(tuple(sorted(edge, key=order.get)) for edge in nx.bridges(undirected)):
            rest = undirected.copy()
            rest.remove_edge(a, b)
            sides = [len(nx.node_connected_component(rest, end)) for end in (a, b)]
            bridges.append([name, a, b, min(sides)])
        found = [sorted(block, key=order.get) for block in nx.biconnected_components(undirected)]
        for number, block in enumerate(sorted(found, key=lambda b: [order[v] for v in b])):
            blocks += [[name, number, node] for node in block]
        print(name, "done")
    write("computed-nodes.csv", ["case"] + NODE_HEADS, nodes)
    write("computed-whole.csv", ["case", "measure", "value"], whole)
    write("computed-bridges.csv", ["case", "from", "to", "separated"], bridges)
    write("computed-blocks.csv", ["case", "block", "id"], blocks)


if __name__ == "__main__":
    main()
