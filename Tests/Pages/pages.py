#!/usr/bin/env python3
"""Holds web pages to what everybody can read, and prints them: see README.md beside this file.

    python3 Tests/Pages/pages.py [--venv DIR] [--pages NAME=N]... [--keep FOLDER]
        [--markdown FILE] [PAGE.html]...

Without pages it looks at all of Output/. The exit code is 1 when something does not hold, 2 when
something is missing.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

import browser

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# A desk by day and by night, and the narrowest window that WCAG 2.2 asks for (1.4.10, reflow).
NARROW = 320
VIEWS = ((1280, "light"), (1280, "dark"), (NARROW, "light"))
# A4 in points, and its text width in CSS pixels within margins of 15 mm.
A4 = (595.28, 841.89)
PAPER_WIDTH = 680
LIMITS = {"briefing.html": 2}
# So many letters of a section must stand under its heading before the sheet ends.
ENOUGH = 40


def axe_script(folder):
    """The text of axe-core, from a virtual environment that is made where there is none."""
    folder = pathlib.Path(folder) if folder else ROOT / ".build/pages/venv"

    def found():
        return next(iter(sorted(folder.glob("lib/python*/site-packages/axe_playwright_python/"
                                            "axe.min.js"))), None)

    if not found():
        python = folder / "bin/python"
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--no-deps",
                        "--disable-pip-version-check", "-r", str(HERE / "requirements.txt")],
                       check=True)
    if not found():
        raise browser.Unavailable(f"there is no axe.min.js in {folder}; remove it and try again")
    return found().read_text(encoding="utf-8")


class Checker:
    """Looks at pages in one browser."""

    def __init__(self, running, axe, limits=None):
        self.browser, self.axe = running, axe
        self.limits = LIMITS | (limits or {})
        self.script = (HERE / "inspect.js").read_text(encoding="utf-8")

    def complaints(self, path, keep=None):
        """Everything that is wrong with a page, one line each, and how many sheets it prints on."""
        path = pathlib.Path(path).resolve()
        page = self.browser.open(path.as_uri())
        try:
            found = self.check_sources(page, path)
            page.evaluate(self.axe + "\n;true")
            for width, scheme in VIEWS:
                found += self.check_access(page, width, scheme)
            found += self.check_width(page)
            sheets, faults = self.check_print(page, path, keep)
            return found + faults, sheets
        finally:
            page.close()

    def check_sources(self, page, path):
        """Complaints about scripts, fetched things and links that lead nowhere."""
        found = [f"not self-contained: {what}" for what in self.call(page, "outside()")]
        faults = self.call(page, "malformed()")
        found += faults[:5] + ([f"and {len(faults) - 5} more of this sort"] if faults[5:] else [])
        page.gather()
        found += [f"not self-contained: asked for {address[:100]}" for address in page.requests
                  if not address.startswith(("data:", path.as_uri()))]
        links = self.call(page, "links()")
        found += [f"a link leads nowhere: {link}" for link in links["missing"]]
        for name in sorted(set(links["files"])):
            if not (path.parent / urllib.parse.unquote(name)).exists():
                found.append(f"a link leads to a file that is not there: {name}")
        return found

    def check_access(self, page, width, scheme):
        """Complaints of axe-core at a width and in a colour scheme."""
        page.show(width, scheme=scheme)
        shown = page.evaluate(
            "[innerWidth, matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light']")
        if shown != [width, scheme]:
            raise browser.Unavailable(f"Chromium shows {shown} in place of {[width, scheme]}")
        answer = page.evaluate(
            f"axe.run(document, {{runOnly: {TAGS!r}, resultTypes: ['violations']}}).then("
            "result => ({ran: result.passes.length + result.violations.length,"
            " violations: result.violations.map(rule => ({id: rule.id, help: rule.help,"
            " nodes: rule.nodes.map(node => ({at: node.target.join(' '),"
            " why: node.failureSummary}))}))}))")
        if answer["ran"] < 10:
            raise browser.Unavailable(f"axe-core ran only {answer['ran']} rules")
        found = []
        for rule in answer["violations"]:
            for node in rule["nodes"][:5]:
                why = " ".join((node["why"] or "").split("\n")[1:2]).strip()
                found.append(f"{rule['id']} ({scheme}, {width} pixels): {rule['help']}:"
                             f" {node['at']}: {why}")
            if len(rule["nodes"]) > 5:
                found.append(f"{rule['id']}: and {len(rule['nodes']) - 5} more")
        return found + [f"its focus is hardly seen ({scheme}): {place}"
                        for place in self.call(page, "unseenFocus()")]

    def check_width(self, page):
        """Complaints about a page that must be scrolled sideways in a narrow window."""
        page.show(NARROW)
        wide = self.call(page, "tooWide()")
        found = [f"does not reflow at {NARROW} pixels: {'; '.join(wide)}"] if wide else []
        return found + [f"a box that no key scrolls: {place}"
                        for place in self.call(page, "unreachable()")]

    def check_print(self, page, path, keep):
        """Complaints about the page on paper, and how many sheets it takes."""
        page.show(PAPER_WIDTH, medium="print")
        found = []
        wide = self.call(page, "tooWide()")
        if wide:
            found.append(f"is cut off on paper: {'; '.join(wide)}")
        found += [f"is cut off on paper: {place}" for place in self.call(page, "hidden()")]
        headings = self.call(page, "markHeadings()")
        with tempfile.TemporaryDirectory() as folder:
            pdf = pathlib.Path(folder) / "page.pdf"
            pdf.write_bytes(page.print())
            if keep:
                keep.mkdir(parents=True, exist_ok=True)
                shutil.copy(pdf, keep / f"{path.parent.name}-{path.stem}.pdf")
            facts = run("pdfinfo", pdf)
            texts = [squeezed(text) for text in run("pdftotext", "-raw", pdf, "-").split("\f")]
        sheets = int(re.search(r"Pages:\s+(\d+)", facts)[1])
        size = [float(part) for part in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)",
                                                  facts).groups()]
        if any(abs(a - b) > 1.5 for a, b in zip(size, A4)):
            found.append(f"prints on paper of {size[0]} × {size[1]} points, which is not A4")
        limit = self.limits.get(path.name)
        if limit and sheets > limit:
            found.append(f"prints on {sheets} sheets, and may take {limit}")
        return sheets, found + check_headings(headings, texts)

    def call(self, page, function):
        """The answer of a function of inspect.js."""
        return page.evaluate(f"(() => {{ {self.script}\nreturn {function}; }})()")


def check_headings(headings, texts):
    """Complaints about headings that are not on paper, or there without what they stand above.

    Each heading has a mark behind it; its section lasts until the next mark.
    """
    found = []
    for number, heading in enumerate(headings):
        sheet = next((sheet for sheet, text in enumerate(texts) if f"@{number}@" in text), None)
        if sheet is None:
            found.append(f"a heading is not on paper: {heading}")
            continue
        here = texts[sheet].split(f"@{number}@")[1]
        section = (here + "".join(texts[sheet + 1:])).split(f"@{number + 1}@")[0]
        section = section.removesuffix(squeezed("".join(headings[number + 1:number + 2])))
        if len(here) < min(ENOUGH, len(section)):
            found.append(f"a heading stands alone at the foot of sheet {sheet + 1}: {heading}")
    return found


def squeezed(text):
    """A text without spaces, which paper may put anywhere."""
    return re.sub(r"\s+", "", text)


def run(*command):
    """What a program of poppler says."""
    try:
        return subprocess.run([str(part) for part in command], capture_output=True, text=True,
                              check=True).stdout
    except FileNotFoundError as error:
        raise browser.Unavailable(
            f"there is no `{command[0]}`; try `apt-get install poppler-utils`") from error


def limit_of(words):
    """A file name and a number of sheets, from `briefing.html=2`."""
    name, _, number = words.rpartition("=")
    if not name or not number.isdigit():
        raise argparse.ArgumentTypeError(f"`{words}` is not like `briefing.html=2`")
    return name, int(number)


def main():
    """Looks at all pages."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--venv", help="the virtual environment that holds axe-core")
    parser.add_argument("--pages", type=limit_of, action="append", default=[], metavar="NAME=N",
                        help="how many sheets pages of a name may take on paper")
    parser.add_argument("--keep", type=pathlib.Path, help="a folder to keep the PDFs in")
    parser.add_argument("--markdown", type=pathlib.Path, help="a file for a table of the answers")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    files = options.files or sorted(ROOT.glob("Output/**/*.html"))
    if not files:
        raise browser.Unavailable("there is no page in Output; run `make gallery`")
    axe = axe_script(options.venv)
    rows, failed = [], 0
    with browser.Browser() as running:
        checker = Checker(running, axe, dict(options.pages))
        for file in files:
            complaints, sheets = checker.complaints(file, options.keep)
            failed += bool(complaints)
            name = file.resolve()
            name = name.relative_to(ROOT / "Output") if name.is_relative_to(ROOT / "Output") else file
            print(f"{name}: {'ok' if not complaints else 'FAILS'}, {sheets} on paper")
            for complaint in complaints:
                print(f"  {complaint}")
            rows.append(f"| {name} | {sheets} | {len(complaints)} |")
    if options.markdown:
        options.markdown.write_text("\n".join(
            ["| page | sheets of A4 | faults |", "|---|--:|--:|", *rows]) + "\n", encoding="utf-8")
    print(f"{len(files) - failed} of {len(files)} pages hold")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    try:
        main()
    except browser.Unavailable as problem:
        print(f"error: {problem}", file=sys.stderr)
        sys.exit(2)
