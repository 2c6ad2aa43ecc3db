#!/usr/bin/env python3
"""Pastes every picture into a Writer document and an Impress slide and looks for its labels.

    python3 Tests/Legibility/office.py [--output Output] [--markdown FILE] [--keep FOLDER]
        [PICTURE.svg]...

LibreOffice converts the documents to PDF; every text that the browser draws must be there as text,
in its place: no further off than 2% of the picture's width. `--keep` leaves documents, PDFs and
PNGs to look at. The exit code is 1 when a label is missing or out of place, 2 when a program is
missing. It needs Python 3, `chromium`, `fonts-liberation`, `libreoffice-writer`,
`libreoffice-impress` and `poppler-utils`.
"""

import argparse
import html
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

import browser
import criteria
import office_documents
import table

TOLERANCE = 0.02
BATCH = 60
WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">'
                  r"(.*?)</word>")


def convert(paths, folder):
    """Has LibreOffice convert documents to PDF, all in one run and with a profile of its own."""
    # Very many documents in one run end LibreOffice.
    if len(paths) > BATCH:
        for start in range(0, len(paths), BATCH):
            convert(paths[start:start + BATCH], folder)
        return
    answer = subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
         "--convert-to", "pdf", "--outdir", str(folder), *map(str, paths)],
        capture_output=True, text=True, timeout=60 + 60 * len(paths), check=False)
    absent = [path.name for path in paths
              if not (folder / f"{path.stem}.pdf").exists()]
    if absent:
        raise browser.Unavailable(
            f"LibreOffice did not convert {', '.join(absent)}: {answer.stderr.strip()[-300:]}")


def words_of(pdf):
    """The words of a PDF's pages with their boxes, and how many pages there are."""
    text = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, text=True,
                          check=True).stdout
    words = [([float(part) for part in found[:4]], bare(html.unescape(found[4])))
             for found in WORD.findall(text)]
    return words, text.count("<page ")


def bare(text):
    """A text as it is compared: ligatures taken apart, no spaces, invisible marks left out."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in plain
                   if not letter.isspace() and unicodedata.category(letter) != "Cf")


def forms(word):
    """A word and, for scripts that run from right to left, the word as it stands on paper."""
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in word):
        return word, word[::-1]
    return (word,)


def missing(texts, size, words, frame):
    """The texts of a picture that are not at their place among the words of a page."""
    factor = (frame[2] - frame[0]) / size[0]
    slack = TOLERANCE * (frame[2] - frame[0])
    found = []
    for text in texts:
        left, top, right, bottom = (value * factor + frame[place % 2]
                                    for place, value in enumerate(text["rect"]))
        near = [(rect, word) for rect, word in words
                if rect[0] < right + slack and rect[2] > left - slack
                and abs((rect[1] + rect[3]) / 2 - (top + bottom) / 2) < slack]
        # Words that stand close are sometimes taken for one: being part of a word is enough.
        hits = [[rect for rect, word in near if any(form in word for form in forms(part))]
                for part in map(bare, text["text"].split()) if part]
        lost = not all(hits)
        first = [rect[0] for rects in hits for rect in rects]
        last = [rect[2] for rects in hits for rect in rects]
        astray = not lost and (not any(abs(x - left) < slack for x in first)
                               or not any(abs(x - right) < slack for x in last))
        if lost or astray:
            found.append(f'"{criteria.shown(text)}" is {"missing" if lost else "out of place"}')
    return found


def check(answers, folder):
    """One row for each picture and document, and the cases."""
    documents = []
    for number, answer in enumerate(answers):
        svg = pathlib.Path(answer["name"]).read_bytes()
        for kind, (ending, make) in office_documents.KINDS.items():
            text, frame = make(svg, answer["page"])
            path = folder / f"{number}-{pathlib.Path(answer['name']).stem}-{kind.lower()}.{ending}"
            path.write_text(text, encoding="utf-8")
            documents.append((answer, kind, path, frame))
    convert([path for _, _, path, _ in documents], folder)
    for answer, kind, path, frame in documents:
        pdf = folder / f"{path.stem}.pdf"
        words, pages = words_of(pdf)
        cases = missing(answer["texts"], answer["page"], words, frame)
        if pages != 1:
            cases.append(f"the document has {pages} pages, not one")
        subprocess.run(["pdftoppm", "-r", "96", "-png", "-singlefile", str(pdf),
                        str(folder / path.stem)], check=True)
        yield answer, kind, cases


def main():
    """Makes, converts, compares and judges."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("pictures", nargs="*", help="pictures instead of all below --output")
    parser.add_argument("--output", default="Output", help="the folder of the gallery")
    parser.add_argument("--markdown", help="write the table to a file")
    parser.add_argument("--keep", help="the folder to leave documents, PDFs and PNGs in")
    parser.add_argument("--cases", type=int, default=5, help="how many cases to print of each")
    options = parser.parse_args()
    paths = options.pictures or sorted(map(str, pathlib.Path(options.output).rglob("*.svg")))
    rows, lines = [], []
    try:
        for program, package in [("soffice", "libreoffice-writer libreoffice-impress"),
                                 ("pdftotext", "poppler-utils"), ("pdftoppm", "poppler-utils")]:
            if not shutil.which(program):
                raise browser.Unavailable(
                    f"`{program}` is not installed; try `apt-get install {package}`")
        answers = browser.measure(paths)
        for answer in answers:
            if "error" in answer:
                raise browser.Unavailable(f"{answer['name']}: {answer['error']}")
        with tempfile.TemporaryDirectory() as temporary:
            folder = pathlib.Path(options.keep or temporary).resolve()
            folder.mkdir(parents=True, exist_ok=True)
            for answer, kind, cases in check(answers, folder):
                name = answer["name"] if options.pictures else str(
                    pathlib.Path(answer["name"]).relative_to(options.output))
                rows.append([name, kind, len(answer["texts"]), len(cases),
                             "FAILS" if cases else "ok"])
                if cases:
                    lines += [f"{name} in {kind}:"] + [f"    {case}" for case
                                                       in cases[:options.cases]]
            shutil.rmtree(folder / "profile", ignore_errors=True)
    except browser.Unavailable as trouble:
        print(trouble, file=sys.stderr)
        return 2
    head = ["picture", "in", "texts", "not in place", "verdict"]
    print(table.plain(head, rows))
    print("\n".join(lines))
    if options.markdown:
        pathlib.Path(options.markdown).write_text(table.markdown(head, rows), encoding="utf-8")
    return 1 if any(row[-1] != "ok" for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
