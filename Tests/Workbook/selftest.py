#!/usr/bin/env python3
"""Proves that workbook.py finds what is wrong: each case spoils a good workbook in one way.

    python3 Tests/Workbook/selftest.py [--venv DIR]
"""

import copy
import pathlib
import shutil
import sys
import tempfile

import workbook


def number(book):
    """A number is another."""
    cell = next(cell for cell in book["Measures"]["F"][1:] if cell.value)
    cell.value += 1e-9


def word(book):
    """A word is another."""
    book["Actors"]["A2"].value += "."


def row(book):
    """The last row is missing."""
    book["Ties"].delete_rows(book["Ties"].max_row)


def column(book):
    """A column is missing."""
    book["Findings"].delete_cols(2)


def formula(book):
    """A word has become a formula."""
    book["Actors"]["A2"].value = "=1+1"


def merged(book):
    """Cells are merged."""
    book["Read me"].merge_cells("A1:B1")


def panes(book):
    """Nothing stays in sight."""
    book["Actors"].freeze_panes = None


def filters(book):
    """The filters leave rows out."""
    book["Actors"].auto_filter.ref = "A1:C4"


def wide(book):
    """A column is wider than a person would set it."""
    book["Actors"].column_dimensions["A"].width = 90


def heading(book):
    """A heading is not bold."""
    cell = book["Ties"]["B1"]
    font = copy.copy(cell.font)
    font.bold = False
    cell.font = font


def paper(book):
    """A sheet prints in portrait."""
    book["Measures"].page_setup.orientation = "portrait"


def title(book):
    """The workbook has no title."""
    book.properties.title = None


CASES = (number, word, row, column, formula, merged, panes, filters, wide, heading, paper, title)


def main():
    """Spoils a workbook of the gallery in each way."""
    try:
        import openpyxl  # pylint: disable=import-outside-toplevel
    except ImportError:
        workbook.enter_environment(sys.argv[2] if sys.argv[1:2] == ["--venv"] else None)
    good = next(iter(sorted(workbook.ROOT.glob("Output/south-west-2016/tables.xlsx")))).parent
    unseen = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        shutil.copytree(good / "tables", folder / "tables")
        shutil.copy(good / "tables.xlsx", folder)
        if workbook.check(folder, office=False):
            unseen.append("the good workbook is not found good")
        for case in CASES:
            book = openpyxl.load_workbook(good / "tables.xlsx")
            case(book)
            book.save(folder / "tables.xlsx")
            if not workbook.check(folder, office=False):
                unseen.append(case.__doc__)
    for sentence in unseen:
        print(f"not found: {sentence}")
    print(f"{len(CASES) + 1 - len(unseen)} of {len(CASES) + 1} cases are told rightly")
    sys.exit(1 if unseen else 0)


if __name__ == "__main__":
    main()
