#!/usr/bin/env python3
"""Proves that the scripts see what is wrong: small bad pictures that must be flagged, and a good one.

    python3 Tests/Legibility/selftest.py
"""

import os
import tempfile
import unittest

import browser
import criteria
import engines
import geometry
import office
import office_documents
from picture import Picture


def box(name, x, y, wide=120, high=30, text=None, size=10):
    """An actor: a box with a name in its middle."""
    return (f'<g id="actor-{name}" class="actor kind-x">'
            f'<rect x="{x}" y="{y}" width="{wide}" height="{high}" fill="#eef"/>'
            f'<text x="{x + wide / 2}" y="{y + high / 2 + 3}" font-size="{size}"'
            f' text-anchor="middle">{text or name}</text></g>')


def tie(name, path):
    """A line between two actors."""
    return (f'<g id="tie-{name}" class="tie"><path d="{path}" fill="none" stroke="#000"/></g>')


def svg(body, wide=960, high=540, view=None):
    """A slide with something in every corner, so that it is well filled."""
    corners = "".join(f'<rect x="{x}" y="{y}" width="8" height="8"/>'
                      for x in (10, wide - 18) for y in (10, high - 18))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}pt" height="{high}pt"'
            f' viewBox="{view or f"0 0 {wide} {high}"}" font-family="Arial">'
            f'<rect width="{wide}" height="{high}" fill="#fff"/>{corners}{body}</svg>')


THREE = box("a", 100, 100) + box("b", 400, 100) + box("c", 700, 100)
LONG = "A name far too long for a box as small as this one is"
PILL = ('<g class="actor" id="actor-p"><path d="M120,100H200L220,115L200,130H120L100,115Z"/>'
        '<text x="102" y="108" font-size="10">In the corner</text></g>')

# The picture, and the rules that it breaks.
CASES = {
    "good": (svg(THREE + tie("a.funds.b", "M220,115L400,115")), []),
    "a tie round a box": (
        svg(THREE + tie("a.funds.c", "M220,115C300,20 640,20 700,115")), []),
    "a text of the next line below": (
        svg(box("a", 100, 100, high=40) + '<text x="130" y="132" font-size="10">line</text>'), []),
    "an id with dots": (
        svg(box("n.h.s", 100, 100) + box("b.c", 400, 100)
            + tie("n.h.s.funds.b.c", "M160,115L460,115")), []),
    "a picture scaled by its viewBox": (
        svg(box("a", 100, 100, size=20), view="0 0 1920 1080").replace("960\" height=\"540\" fill",
                                                                      "1920\" height=\"1080\" fill")
        .replace('x="942"', 'x="1900"').replace('y="522"', 'y="1060"'), []),
    "letters of 6 pt": (svg(box("a", 100, 100, size=6)), ["small text"]),
    "letters scaled below 9 pt": (
        svg(f'<g transform="scale(0.8)">{box("a", 100, 100)}</g>'), ["small text"]),
    "letters of 7 pt on A4": (svg(box("a", 100, 100, size=7), 842, 595), []),
    "letters of 6.5 pt on A4": (svg(box("a", 100, 100, size=6.5), 842, 595), ["small text"]),
    "a name wider than its box": (svg(box("a", 100, 100, text=LONG)), ["label outside its box"]),
    "a name below its box": (
        svg('<g class="actor" id="actor-a"><rect x="100" y="100" width="90" height="20"/>'
            '<text x="105" y="119" font-size="11">Gypsy</text></g>'), ["label outside its box"]),
    "a name in the cut corner of its box": (svg(PILL), ["label outside its box"]),
    "two boxes on each other": (
        svg(box("a", 100, 100) + box("b", 210, 110)), ["boxes overlap"]),
    "two boxes side by side": (svg(box("a", 100, 100) + box("b", 220, 100)), []),
    "a text over another": (
        svg(box("a", 100, 100) + '<text x="150" y="120" font-size="10">here</text>'),
        ["texts overlap"]),
    "a box beyond the page": (svg(box("a", 900, 100)), ["outside the page"]),
    "a text beyond the page": (
        svg(box("a", 100, 100) + f'<text x="800" y="300" font-size="10">{LONG}</text>'),
        ["outside the page"]),
    "a tie through an actor": (
        svg(THREE + tie("a.funds.c", "M220,115L700,115")), ["tie through an actor"]),
    "a tie through an actor, its ends unnamed": (
        svg(THREE + tie("17", "M220,115L700,115")), ["tie through an actor"]),
    "a tie along the border of an actor": (
        svg(THREE + tie("a.funds.c", "M220,99.8L700,99.8")), []),
    "a page nearly empty": (
        svg(box("a", 100, 100)).replace('x="942"', 'x="300"').replace('y="522"', 'y="160"'),
        ["page not filled"]),
    "a strip on a slide": (
        svg(box("a", 100, 200)).replace('y="10"', 'y="100"').replace('y="522"', 'y="450"'),
        ["ratio"]),
}
# Where lines cross: the courses, their ends, and how often.
SQUARE = {"a": [-10, -10, 0, 0], "b": [100, 100, 110, 110], "c": [100, -10, 110, 0],
          "d": [-10, 100, 0, 110]}
CROSSINGS = {
    "two straight lines": ([[(0, 0), (100, 100)], [(100, 0), (0, 100)]],
                           [("a", "b"), ("c", "d")], 1),
    "a crossing at a corner of a line counts once": (
        [[(0, 0), (50, 50), (100, 100)], [(100, 0), (50, 50), (0, 100)]],
        [("a", "b"), ("c", "d")], 1),
    "a wave crosses twice": ([[(0, 0), (50, 90), (100, 0)], [(0, 50), (100, 50)]],
                             [("a", "c"), ("d", "b")], 2),
    "lines of one actor meet there": ([[(0, 0), (100, 100)], [(0, 0), (100, 0)]],
                                      [("a", "b"), ("a", "c")], 0),
    "lines of one actor that cross further off": (
        [[(0, 0), (100, 100)], [(0, 0), (20, 80), (90, 10)]], [("a", "b"), ("a", "c")], 1),
    "lines that touch again and again cross once": (
        [[(0, 0), (20, 1), (40, -1), (60, 1), (80, -1), (100, 0)], [(0, -1), (50, 0.1), (100, 1)]],
        [("a", "c"), ("d", "b")], 1),
    "lines side by side": ([[(0, 0), (100, 0)], [(0, 5), (100, 5)]],
                           [("a", "c"), ("d", "b")], 0),
}


class LegibilityTests(unittest.TestCase):
    """What the browser measures and what the rules make of it."""

    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for number, (text, _) in enumerate(CASES.values()):
                paths.append(os.path.join(folder, f"{number}.svg"))
                with open(paths[-1], "w", encoding="utf-8") as file:
                    file.write(text)
            paths.append(os.path.join(folder, "broken.svg"))
            with open(paths[-1], "w", encoding="utf-8") as file:
                file.write("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>")
            cls.answers = browser.measure(paths)

    def test_each_picture_breaks_just_its_rules(self):
        for (name, (_, rules)), answer in zip(CASES.items(), self.answers):
            with self.subTest(name):
                self.assertNotIn("error", answer)
                broken = criteria.judge(Picture(answer))
                self.assertEqual(list(broken), rules, broken)

    def test_a_file_that_is_no_svg_is_told(self):
        self.assertIn("error", self.answers[-1])

    def test_sizes_are_points_of_the_page(self):
        answers = dict(zip(CASES, self.answers))
        self.assertAlmostEqual(Picture(answers["good"]).text_size, 10, places=2)
        scaled = Picture(answers["a picture scaled by its viewBox"])
        self.assertAlmostEqual(scaled.text_size, 10, places=2)
        self.assertEqual(scaled.kind, "slide")
        self.assertAlmostEqual(Picture(answers["good"], "a4-portrait").text_size,
                               10 * 595 / 960, places=2)

    def test_ends_are_found(self):
        answers = dict(zip(CASES, self.answers))
        for name, ends in [("good", ("actor-a", "actor-b")),
                           ("an id with dots", ("actor-n.h.s", "actor-b.c")),
                           ("a tie through an actor, its ends unnamed", ("actor-a", "actor-c"))]:
            self.assertEqual(Picture(answers[name]).ties[0].ends, ends)


class CrossingTests(unittest.TestCase):
    """How crossings are counted, in our pictures and in those of others."""

    def test_crossings(self):
        for name, (lines, ends, count) in CROSSINGS.items():
            with self.subTest(name):
                found = geometry.crossings([[line] for line in lines], ends, SQUARE)
                self.assertEqual(len(found), count, found)

    def test_simplifying_keeps_the_course(self):
        straight = [(x, x) for x in range(50)]
        self.assertEqual(geometry.simplified(straight), [(0, 0), (49, 49)])
        bent = straight + [(49 + x, 49) for x in range(1, 20)]
        self.assertEqual(geometry.simplified(bent), [(0, 0), (49, 49), (68, 49)])


class EngineTests(unittest.TestCase):
    """What Graphviz's programs are asked and how their answers are read."""

    def test_the_graph_has_each_pair_once_and_nobody_without_ties(self):
        answer = {"name": "x", "page": [960, 540], "view": None, "texts": [], "marks": None,
                  "body": None, "outside": [],
                  "boxes": [{"id": f"actor-{name}", "rect": [0, 0, 72, 36], "isBox": True}
                            for name in "abc"],
                  "ties": [{"id": name, "from": None, "to": None, "lines": [[[0, 0], [9, 9]]],
                            "tips": []} for name in ("tie-a.funds.b", "tie-b.advises.a")]}
        text = engines.graph(Picture(answer))
        self.assertEqual(text.count("--"), 1)
        self.assertNotIn("  2 ", text)
        self.assertIn("0 [width=1.0000, height=0.5000];", text)

    def test_curves_become_lines_through_their_ends(self):
        line = engines.flattened([{"op": "c"}, {
            "op": "b", "points": [[0, 0], [0, 10], [10, 10], [10, 0]]}])[0]
        self.assertEqual((line[0], line[-1], line[8]), ((0, 0), (10, 0), (5, 7.5)))


class OfficeTests(unittest.TestCase):
    """Whether labels that LibreOffice lost or moved are found out."""

    def verdict(self, words, text="NHS England"):
        label = {"text": text, "rect": [100, 100, 160, 110], "owner": "", "classes": []}
        return office.missing([label], [960, 540], words, [0, 0, 960, 540])

    def test_labels(self):
        good = [([100, 99, 124, 112], "NHS"), ([127, 99, 160, 112], "England")]
        self.assertEqual(self.verdict(good), [])
        self.assertEqual(self.verdict([([98, 99, 160, 112], "NHSEngland")]), [])
        moved = [([left + 50, *rest], word) for (left, *rest), word in good]
        for words in ([], good[:1], moved, [([100, 300, 160, 312], "NHSEngland")]):
            self.assertEqual(len(self.verdict(words)), 1, words)
        wide = [([100, 99, 124, 112], "NHS"), ([150, 99, 200, 112], "England")]
        self.assertEqual(self.verdict(wide), ['"NHS England" is out of place'])

    def test_ligatures_and_other_directions_are_read(self):
        self.assertEqual(office.bare("o\ufb03ce \u200f"), "office")
        self.assertIn("\u05d1\u05d0", office.forms("\u05d0\u05d1"))

    def test_pictures_are_fitted_into_the_middle(self):
        self.assertEqual(office_documents.fitted([960, 540], (960, 540), 0), [0, 0, 960, 540])
        self.assertEqual(office_documents.fitted([100, 100], (960, 540), 20), [230, 20, 730, 520])


if __name__ == "__main__":
    unittest.main()
