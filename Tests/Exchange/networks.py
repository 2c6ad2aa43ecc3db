"""What a file says, whoever read it, and what is not the same in two of them."""

import collections
import csv
import dataclasses
import datetime
import math
import re

# Whether a reader tells ties with and without direction apart, or has all of them lead one way.
TOLD, ALL_ONE_WAY = "told", "all one way"


@dataclasses.dataclass
class Network:
    """Actors by id, each with its attributes, and ties with theirs, all as text."""

    actors: dict
    ties: list


@dataclasses.dataclass(frozen=True)
class Limits:
    """What a format cannot hold or a reader drops: attributes and directions."""

    actors: frozenset = frozenset()
    ties: frozenset = frozenset()
    directions: str = TOLD
    only_actors: frozenset = None
    only_ties: frozenset = None
    # UCINET's matrices hold one tie of a kind between two actors, the strongest.
    strongest: bool = False
    # Who is tied to whom, and nothing else.
    pairs: bool = False


def text(value):
    """A value as it stands in our CSV."""
    if value is None or isinstance(value, float) and math.isnan(value):
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (list, tuple)):
        return "|".join(map(text, value))
    return str(value)


def filled(attributes):
    """The attributes that say something, as text."""
    return {name: text(value) for name, value in attributes.items() if text(value) != ""}


def unguarded(field):
    """A cell without the apostrophe that keeps spreadsheets from running it."""
    return re.sub(r"^'(?='*[=+\-@\t\r\n])", "", field)


def rows(path):
    """The rows of a table of ours, by heading."""
    with open(path, encoding="utf-8", newline="") as file:
        return [{name: unguarded(cell) for name, cell in row.items()}
                for row in csv.DictReader(file, strict=True)]


def own(stem):
    """What our own tables say: the truth that readers are held against."""
    actors = {row.pop("id"): filled(row) for row in rows(f"{stem}-actors.csv")}
    return Network(actors, [filled(row) for row in rows(f"{stem}-ties.csv")])


def _line(tie, limits):
    """A tie as far as the limits let it be known."""
    tie = dict(tie)
    source, target = tie.pop("source"), tie.pop("target")
    if limits.directions == TOLD and tie["directed"] == "false":
        source, target = sorted((source, target))
    if limits.directions != TOLD:
        tie.pop("directed", None)
    kept = {name: value for name, value in tie.items() if name not in limits.ties
            and (limits.only_ties is None or name in limits.only_ties)}
    return (source, target, *sorted(kept.items()))


def _reduced(ties, limits):
    """The ties that a format with one from an actor to another holds; all, for other formats.

    One without direction leads both ways then.
    """
    if not limits.strongest and not limits.pairs:
        return ties
    best = {}
    for tie in ties:
        ends = [(tie["source"], tie["target"])]
        if tie.get("directed") == "false":
            ends.append(ends[0][::-1])
        for source, target in ends:
            pair = (source, target, "" if limits.pairs else tie["kind"])
            best[pair] = max(best.get(pair, 0), int(tie.get("strength", 0)))
    return [{"source": source, "target": target, "kind": kind, "strength": str(strength)}
            for (source, target, kind), strength in best.items()]


def differences(truth, found, limits=Limits()):
    """Sentences about everything that is not the same."""
    said = []
    for name, left, right in (("missing", truth.actors, found.actors),
                              ("too many", found.actors, truth.actors)):
        lost = [actor for actor in left if actor not in right]
        if lost:
            said.append(f"{len(lost)} actors are {name}, such as {lost[0]!r}")
    wrong = collections.defaultdict(list)
    for actor in truth.actors.keys() & found.actors.keys():
        left, right = truth.actors[actor], found.actors[actor]
        for field in left.keys() | right.keys():
            if field in limits.actors or (limits.only_actors is not None
                                          and field not in limits.only_actors):
                continue
            if left.get(field) != right.get(field):
                wrong[field].append((actor, left.get(field), right.get(field)))
    for field, cases in sorted(wrong.items()):
        actor, left, right = min(cases, key=str)
        said.append(f"`{field}` of {len(cases)} actors differs, such as {actor}: {left!r} was"
                    f" written, {right!r} is found")
    left, right = (collections.Counter(_line(tie, limits) for tie in _reduced(ties, limits))
                   for ties in (truth.ties, found.ties))
    for name, lost in (("missing", left - right), ("too many", right - left)):
        if lost:
            said.append(f"{lost.total()} ties are {name}, such as {min(lost, key=str)}")
    return said
