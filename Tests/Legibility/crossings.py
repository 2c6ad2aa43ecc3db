#!/usr/bin/env python3
"""Counts the crossings of our pictures beside those of Graphviz's own programs.

    python3 Tests/Legibility/crossings.py [--output Output] [--markdown FILE] [PICTURE.svg]...

Every picture that draws ties is measured in headless Chromium; then `dot`, `neato`, `fdp` and
`sfdp` lay out the same boxes and ties, and their lines are counted by the same function. Ties
between the same two actors count as one line, and lines of one actor only where they cross away
from it. "Clear of boxes" is the best run whose lines, as ours, run through no box they do not
touch; it is for information. The exit code is 1 when a picture has more crossings than the best of the four, 2 when a
program is missing. It needs Python 3, `chromium`, `fonts-liberation` and `graphviz`.
"""

import argparse
import pathlib
import sys

import browser
import engines
import table
from picture import Picture


def main():
    """Measures, compares and judges."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("pictures", nargs="*", help="pictures instead of all below --output")
    parser.add_argument("--output", default="Output", help="the folder of the gallery")
    parser.add_argument("--markdown", help="write the table to a file")
    options = parser.parse_args()
    paths = options.pictures or sorted(map(str, pathlib.Path(options.output).rglob("*.svg")))
    rows, worse = [], 0
    try:
        for answer in browser.measure(paths):
            name = answer["name"]
            if not options.pictures:
                name = str(pathlib.Path(name).relative_to(options.output))
            if "error" in answer:
                sys.exit(f"{name}: {answer['error']}")
            picture = Picture(answer)
            if not picture.ties:
                continue
            ours = len(picture.crossings)
            theirs, clear = engines.crossings(picture)
            best = min((count for count in theirs.values() if count is not None), default=ours)
            worse += ours > best
            rows.append([name, len(picture.boxes), len({frozenset(tie.ends)
                                                        for tie in picture.ties}), ours,
                         *["too long" if count is None else count for count in theirs.values()],
                         "-" if clear is None else clear,
                         "ok" if ours <= best else f"FAILS: {ours - best} more than the best"])
    except browser.Unavailable as trouble:
        print(trouble, file=sys.stderr)
        return 2
    head = ["picture", "actors", "pairs", "ours", *engines.RUNS, "clear of boxes", "verdict"]
    print(table.plain(head, rows))
    print(f"{len(rows)} pictures with ties, {worse} of them worse than the best engine")
    if options.markdown:
        pathlib.Path(options.markdown).write_text(table.markdown(head, rows), encoding="utf-8")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
