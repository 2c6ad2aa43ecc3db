#!/usr/bin/env python3
"""Proves that pages.py finds what is wrong: small pages with one fault each, and good ones.

    python3 Tests/Pages/selftest.py [--venv DIR]
"""

import argparse
import pathlib
import sys
import tempfile

import browser
import pages

STYLE = """
:root { color-scheme: light dark; } body { font: 1rem/1.5 Arial; margin: 1rem;
  background: #fff; color: #222; }
@media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } a { color: #9cf; } }
@page { size: A4; margin: 15mm; } .table { overflow-x: auto; }
@media print { .table { overflow: visible; } }
"""


def page(body="", head="", style="", lang=' lang="en-GB"'):
    """A page that is good unless something bad is put into it."""
    return (f"<!DOCTYPE html><html{lang}><head><meta charset='utf-8'><title>A page</title>"
            "<meta name='viewport' content='width=device-width, initial-scale=1'>"
            f"<style>{STYLE}{style}</style>{head}</head>"
            f"<body><main><h1>A page</h1><p>Words.</p>{body}</main></body></html>")


WIDE_TABLE = ('<div class="table" tabindex="0" role="region" aria-label="Numbers"><table><tr>'
              + "".join(f"<th scope='col'>Column{n}</th>" for n in range(12))
              + "</tr><tr>" + "<td>1</td>" * 12 + "</tr></table></div>")
PICTURE = ('<svg viewBox="0 0 900 400" width="100%" role="img" aria-label="Two boxes">'
           '<rect x="0" width="900" height="400" fill="#cde"/></svg>')
GOOD = {
    "a good page": page(),
    "a wide table in a box that scrolls": page(WIDE_TABLE, style="""
        @media print { table { font-size: 6pt; } th { padding: 0; } }"""),
    "a picture that shrinks": page(PICTURE),
    "links outside, within and to a file": page(
        '<p><a href="https://example.org/">Out</a>, <a href="#there">there</a> and '
        '<a href="a%20file.txt">a file</a>.</p><h2 id="there">There</h2>'),
    "a picture within the page": page(
        '<img alt="A dot" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAA'
        'EAAAIBRAA7">'),
}
# The page, and words that one of the complaints must have.
BAD = {
    "no language": (page(lang=""), "html-has-lang"),
    "an image without words": (page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
                               "image-alt"),
    "pale words": (page(style="p { color: #bbb; }"), "color-contrast (light"),
    "words that are pale only in the dark": (
        page(style="@media (prefers-color-scheme: dark) { p { color: #444; } }"),
        "color-contrast (dark"),
    "words that are pale only in a narrow window": (
        page(style="@media (max-width: 400px) { p { color: #bbb; } }"),
        "color-contrast (light, 320"),
    "a heading left out": (page("<h3>Third</h3>"), "heading-order"),
    "a link without words": (page('<a href="#x"></a><p id="x">x</p>'), "link-name"),
    "small things to press": (
        page('<ul style="list-style:none;line-height:10px">'
             + '<li style="height:10px"><button style="font-size:6px;padding:0;border:0;'
               'height:9px;width:9px">a</button></li>' * 3 + "</ul>"), "target-size"),
    "a box that scrolls and no key reaches": (
        page('<div style="overflow-x:auto;width:200px"><p style="width:900px">Words</p></div>'),
        "no key scrolls"),
    "a focus that cannot be seen": (
        page('<p><a href="#x">x</a></p><p id="x">y</p>',
             style="a:focus-visible { outline: 3px solid #ffeb3b; }"), "hardly seen (light)"),
    "no focus at all": (
        page('<p><a href="#x">x</a></p><p id="x">y</p>', style="a { outline: none; }"),
        "hardly seen"),
    "something wide": (page('<div style="width: 600px">Wide</div>'), "does not reflow"),
    "a long word": (page("<p>" + "longlonglong" * 10 + "</p>"), "does not reflow"),
    "a script": (page("<script>document.title</script>"), "a script"),
    "a script in an attribute": (page('<p onclick="alert(1)">x</p>'), "a script in onclick"),
    "a script as a link": (page('<a href="javascript:alert(1)">x</a>'), "a script as a link"),
    "a picture from elsewhere": (page('<img alt="x" src="https://example.org/x.png">'),
                                 "fetches https://example.org/x.png"),
    "a font from elsewhere": (
        page(style="@font-face { font-family: x; src: url(https://example.org/x.woff); }"),
        "fetches in a style sheet"),
    "a picture beside the page": (page('<img alt="x" src="beside.png">'), "asked for file:"),
    "a link to nothing": (page('<p><a href="#nowhere">x</a></p>'), "a link leads nowhere"),
    "a link to a file that is not there": (page('<p><a href="gone.md">x</a></p>'),
                                           "file that is not there"),
    "other paper": (page(style="@page { size: letter; }"), "not A4"),
    "too many sheets": (page("<p>x</p><div style='height: 500mm'></div>" * 2), "and may take 2"),
    "something wide on paper": (
        page(style="@media print { p { width: 900px; } }"), "cut off on paper"),
    "a wide table on paper": (
        page(WIDE_TABLE, style="@media print { .table { overflow: hidden; } }"),
        "cut off on paper"),
    "a heading alone at the foot of a sheet": (
        page('<div style="height: 180mm"></div><h2>Alone</h2>'
             '<p style="break-before: page">Next</p>'), "stands alone at the foot of sheet 1: Alone"),
    "an element that is none": (page("<h>x</h>"), "<h> is no element"),
    "an empty id": (page('<p id="">x</p>'), "an empty id"),
    "an id twice": (page('<p id="x">x</p><p id="x">x</p>'), "the id x twice"),
    "a heading left out on paper": (
        page("<h2>Gone</h2>", style="@media print { h2 { display: none; } }"),
        "a heading is not on paper: Gone"),
}


def main():
    """Looks at each page and at what is said of it."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--venv", help="the virtual environment that holds axe-core")
    options = parser.parse_args()
    axe = pages.axe_script(options.venv)
    wrong = []
    with tempfile.TemporaryDirectory() as scratch, browser.Browser() as running:
        folder = pathlib.Path(scratch)
        (folder / "a file.txt").write_text("A file.")
        checker = pages.Checker(running, axe, {"page.html": 2})
        path = folder / "page.html"
        for name, text in GOOD.items():
            path.write_text(text, encoding="utf-8")
            complaints, _ = checker.complaints(path)
            wrong += [f"{name} is not found good: {complaint}" for complaint in complaints]
        for name, (text, words) in BAD.items():
            path.write_text(text, encoding="utf-8")
            complaints, _ = checker.complaints(path)
            if not any(words in complaint for complaint in complaints):
                wrong.append(f"{name}: `{words}` is not among {complaints}")
    for sentence in wrong:
        print(sentence)
    print(f"{len(GOOD) + len(BAD)} pages looked at, {len(wrong)} judged wrongly")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    try:
        main()
    except browser.Unavailable as problem:
        print(f"error: {problem}", file=sys.stderr)
        sys.exit(2)
