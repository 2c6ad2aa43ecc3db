#!/usr/bin/env python3
"""Measures how legible pictures are, as a browser really draws them.

    python3 Tests/Legibility/legibility.py [--output Output] [--markdown FILE] [--json FILE]
        [--as slide|a4-landscape|a4-portrait] [PICTURE.svg]...

Headless Chromium opens every SVG at its real size and measures texts, boxes and ties. Each picture
is held against the rules in criteria.py, on the page it is made for; `--as` holds it against
another page to which somebody fits it. The exit code is 1 when a picture breaks a rule, 2 when
Chromium or a font is missing. It needs Python 3, `chromium` and `fonts-liberation`.
"""

import argparse
import json
import pathlib
import sys

import browser
import criteria
import table
from picture import PAGES, Picture

HEAD = ["picture", "page", "actors", "ties", "text pt", "label pt", "out of box", "boxes over",
        "texts over", "off page", "through", "crossings", "fill", "body", "ratio", "verdict"]
COUNTED = ["label outside its box", "boxes overlap", "texts overlap", "outside the page",
           "tie through an actor"]


def row(picture, broken, name):
    """One line of the table."""
    def size(points):
        return "-" if points is None else f"{points:.1f}"
    return [name, picture.kind, len(picture.boxes), len(picture.ties), size(picture.text_size),
            size(picture.label_size), *[len(broken.get(rule, [])) for rule in COUNTED],
            len(picture.crossings), f"{picture.fill:.0%}", f"{picture.body_fill:.0%}",
            f"{picture.ratio:.2f}", "FAILS: " + ", ".join(broken) if broken else "ok"]


def record(picture, broken):
    """The same for `--json`, with every case."""
    return {"name": picture.name, "page": picture.kind, "size": picture.size,
            "actors": len(picture.boxes), "ties": len(picture.ties),
            "text": picture.text_size, "label": picture.label_size,
            "crossings": len(picture.crossings), "fill": picture.fill,
            "body": picture.body_fill, "ratio": picture.ratio, "broken": broken}


def main():
    """Measures, prints and judges."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("pictures", nargs="*", help="pictures instead of all below --output")
    parser.add_argument("--output", default="Output", help="the folder of the gallery")
    parser.add_argument("--as", dest="shown_on", choices=PAGES, help="judge as fitted to a page")
    parser.add_argument("--markdown", help="write the table to a file")
    parser.add_argument("--json", help="write every figure and case to a file")
    parser.add_argument("--cases", type=int, default=5, help="how many cases of a rule to print")
    options = parser.parse_args()
    paths = options.pictures or sorted(map(str, pathlib.Path(options.output).rglob("*.svg")))
    if not paths:
        sys.exit(f"there is no SVG below `{options.output}`; make the gallery with `make gallery`")
    try:
        answers = browser.measure(paths)
    except browser.Unavailable as trouble:
        print(trouble, file=sys.stderr)
        return 2
    base = None if options.pictures else options.output
    rows, records, cases = [], [], []
    for answer in answers:
        name = str(pathlib.Path(answer["name"]).relative_to(base)) if base else answer["name"]
        if "error" in answer:
            broken = {"not an SVG": [answer["error"]]}
            rows.append([name] + [""] * (len(HEAD) - 2) + ["FAILS: not an SVG"])
            records.append({"name": answer["name"], "broken": broken})
        else:
            picture = Picture(answer, options.shown_on)
            broken = criteria.judge(picture)
            rows.append(row(picture, broken, name))
            records.append(record(picture, broken))
        for rule, found in broken.items():
            cases.append(f"{name}: {rule} ({len(found)})")
            cases += [f"    {case}" for case in found[:options.cases]]
    print(table.plain(HEAD, rows))
    print("\n".join(cases))
    failing = sum(1 for each in records if each["broken"])
    print(f"{len(records)} pictures, {failing} of them break a rule")
    if options.markdown:
        pathlib.Path(options.markdown).write_text(table.markdown(HEAD, rows), encoding="utf-8")
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(records, indent=1), encoding="utf-8")
    return 1 if failing else 0


if __name__ == "__main__":
    sys.exit(main())
