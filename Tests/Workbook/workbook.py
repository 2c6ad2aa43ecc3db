#!/usr/bin/env python3
"""Holds workbooks against the CSV tables of the same map: every cell, and how they are set.

    python3 Tests/Workbook/workbook.py [--venv DIR] [--no-office] [FOLDER]...

A folder holds `tables.xlsx` and `tables/*.csv`, as `ecomap build` makes them; without one, all
folders of Output/ are looked at. Each workbook is read twice, by openpyxl and by LibreOffice, two
readers that share nothing with libxlsxwriter. The exit code is 1 when something does not hold, 2
when something is missing. It needs Python 3 and `libreoffice-calc`; openpyxl is put into a virtual
environment, by default in .build/workbook/venv. `selftest.py` proves that it finds what is wrong.
"""

import argparse
import csv
import io
import math
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TABLES = {"Actors": "actors", "Ties": "ties", "Findings": "findings", "Measures": "measures"}
# Where people read words of their own in place of those for other programs, and whether the same
# word is always told the same way.
SPOKEN = {
    "Actors": {"Kind": ("kind", True), "Sector": ("sector", True), "Drivers": ("drivers", True)},
    "Ties": {"Relationship": ("kind", True), "Certainty": ("certainty", True)},
    "Findings": {"What was looked for": ("rule", True), "How grave": ("severity", True),
                 "Evidence": ("evidence", False), "Sources": ("sources", False)},
    "Measures": {"Kind": ("kind", True), "Sector": ("sector", True)},
}
NARROWEST, WIDEST = 8, 60
# libxlsxwriter writes 16 significant digits; LibreOffice, like Excel, shows 15.
WRITTEN, SHOWN = 1e-15, 1e-14
# All sheets, commas, double quotes, UTF-8, cells as they are and not as they are shown.
EXPORT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"


class Unavailable(Exception):
    """A program that checking needs is missing."""


def enter_environment(folder):
    """Runs this script again with openpyxl, in a virtual environment."""
    folder = pathlib.Path(folder) if folder else ROOT / ".build/workbook/venv"
    python = folder / "bin/python"
    if pathlib.Path(sys.prefix).resolve() == folder.resolve():
        raise Unavailable(f"openpyxl is not in {folder}; remove that folder and try again")
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                    "-r", str(pathlib.Path(__file__).with_name("requirements.txt"))], check=True)
    sys.exit(subprocess.run([str(python), *sys.argv], check=False).returncode)


def unguarded(text):
    """A field of CSV as the workbook holds it: only there must words be kept from running."""
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in "=+-@\t\r\n" else text


def same(field, cell, precision):
    """Whether a field of CSV and a cell, both as text, are the same."""
    if unguarded(field) == cell or (field, cell) in (("true", "yes"), ("false", "no")):
        return True
    try:
        return math.isclose(float(field), float(cell), rel_tol=precision)
    except ValueError:
        return False


def compare(name, headings, rows, table, precision):
    """Complaints about the rows of a sheet beside those of a table.

    A workbook puts columns in another order and leaves empty ones out, so each of its columns must
    be one of the table's that no other is, and what is left of the table must be empty.
    """
    complaints = []

    def agree(values, cells):
        return [same(value, cell, precision) for value, cell in zip(values, cells)]

    fields, records = table[0], table[1:]
    if len(rows) != len(records):
        return [f"{name}: {len(rows)} rows, and {len(records)} in CSV"]
    left = {field: [record[place] for record in records] for place, field in enumerate(fields)}
    spoken = SPOKEN[name.split(", ")[-1]]
    for place, heading in enumerate(headings):
        cells = [row[place] for row in rows]
        if heading in spoken:
            field, is_word = spoken[heading]
            values = left.pop(field, [""] * len(cells))
            told = {value: cell for value, cell in zip(values, cells)}
            wrong = next((number for number, (value, cell) in enumerate(zip(values, cells), 2)
                          if is_word and (bool(value) != bool(cell) or told[value] != cell)), None)
            if wrong or not any(values):
                complaints.append(f"{name}: `{heading}` does not tell `{field}`, first in row {wrong}")
            continue
        match = [field for field, values in left.items() if all(agree(values, cells))]
        if match:
            # Of several, the first: columns come in the same order but for ids and labels.
            del left[match[0]]
        else:
            close = max(left.items(), default=(None, []),
                        key=lambda item: sum(agree(item[1], cells)))
            wrong = next(((number, a, b) for number, (a, b) in enumerate(zip(close[1], cells), 2)
                          if not same(a, b, precision)), None)
            complaints.append(f"{name}: column `{heading}` is none of CSV; nearest is `{close[0]}`,"
                              f" which differs first in row {wrong}")
    for field, values in left.items():
        if records and any(values):
            complaints.append(f"{name}: the column `{field}` of CSV is missing")
    return complaints


def text_of(value):
    """The value of a cell as it would stand in CSV."""
    if value is None:
        return ""
    if hasattr(value, "strftime"):
        return value.strftime("%Y-%m-%d")
    return repr(value) if isinstance(value, float) else str(value)


def check_settings(sheet):
    """Complaints about how a sheet is set."""
    name, complaints = sheet.title, []

    def demand(holds, what):
        if not holds:
            complaints.append(f"{name}: {what}")

    demand(not sheet.merged_cells.ranges, "has merged cells")
    demand(not sheet._hyperlinks, "has links")  # pylint: disable=protected-access
    demand(sheet.page_setup.paperSize in (9, "9"), "is not for A4")
    demand(sheet.page_setup.fitToWidth in (None, 1), "is not one page wide")
    demand("&P" in str(sheet.oddFooter.right.text), "has no page numbers")
    cells = [cell for row in sheet.iter_rows() for cell in row]
    demand(all(cell.data_type != "f" for cell in cells), "has formulas")
    if name not in TABLES:
        return complaints
    demand(sheet.freeze_panes == "B2", f"is frozen at {sheet.freeze_panes}")
    demand(sheet.auto_filter.ref == sheet.dimensions, f"has filters on {sheet.auto_filter.ref}")
    demand(sheet.page_setup.orientation == "landscape", "is not landscape")
    demand(sheet.print_title_rows == "$1:$1", "does not repeat its headings on paper")
    for column in sheet.columns:
        letter, heading = column[0].column_letter, column[0]
        width = sheet.column_dimensions[letter].width
        # The file keeps widths with the 5 pixels round them, 0.71 of a digit.
        demand(NARROWEST <= width - 0.71 + 1e-6 and width - 0.71 <= WIDEST + 0.01,
               f"column {letter} is {width} wide")
        demand(heading.font.bold and heading.fill.fill_type == "solid"
               and heading.alignment.wrap_text, f"heading {letter} is not set as one")
        demand(all(len(word) <= width for word in str(heading.value).split()),
               f"heading {letter} is broken")
    return complaints


def read_csv(path):
    """The rows of a CSV file, after looking at its bytes."""
    data = path.read_bytes()
    if data.startswith(b"\xef\xbb\xbf") or b"\r" in data:
        raise ValueError(f"{path} has a byte order mark or carriage returns")
    return list(csv.reader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))


def check_with_openpyxl(path, tables):
    """Complaints of the first reader."""
    import openpyxl  # pylint: disable=import-outside-toplevel
    book = openpyxl.load_workbook(path)
    complaints = []
    if book.sheetnames != ["Read me", *TABLES]:
        return [f"the sheets are {book.sheetnames}"]
    if not book.properties.title or book.properties.creator:
        complaints.append("the title is missing, or an author is named")
    for sheet in book:
        complaints += check_settings(sheet)
        if sheet.title in TABLES:
            headings, *rows = [[text_of(value) for value in row]
                               for row in sheet.iter_rows(values_only=True)]
            complaints += compare(f"openpyxl, {sheet.title}", headings, rows, tables[sheet.title],
                                  WRITTEN)
    return complaints


def check_with_office(path, tables):
    """Complaints of the second reader."""
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        answer = subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
             "--convert-to", EXPORT, "--outdir", folder, str(path)],
            capture_output=True, text=True, timeout=180, check=False)
        for name, table in tables.items():
            file = pathlib.Path(folder) / f"{path.stem}-{name}.csv"
            if not file.exists():
                raise Unavailable(f"LibreOffice did not convert {path}: {answer.stderr[-300:]};"
                                  " it needs libreoffice-calc")
            headings, *rows = list(csv.reader(file.open(encoding="utf-8", newline="")))
            complaints += compare(f"LibreOffice, {name}", headings, rows, table, SHOWN)
    return complaints


def check(folder, office=True):
    """Complaints about the workbook and the tables of a folder."""
    path = folder / "tables.xlsx"
    try:
        tables = {name: read_csv(folder / f"tables/{stem}.csv") for name, stem in TABLES.items()}
        complaints = check_with_openpyxl(path, tables)
    except (OSError, ValueError, csv.Error) as error:
        return [str(error)]
    return complaints + (check_with_office(path, tables) if office else [])


def main():
    """Looks at all folders."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--venv", help="the virtual environment that holds openpyxl")
    parser.add_argument("--no-office", action="store_true", help="leave LibreOffice out")
    parser.add_argument("folders", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    try:
        import openpyxl  # pylint: disable=import-outside-toplevel,unused-import
    except ImportError:
        enter_environment(options.venv)
    folders = options.folders or sorted(path.parent for path in ROOT.glob("Output/*/tables.xlsx"))
    if not folders:
        raise Unavailable("there is no workbook in Output; run `make gallery`")
    failed = 0
    for folder in folders:
        complaints = check(folder, office=not options.no_office)
        failed += bool(complaints)
        print(f"{folder.name}: {'ok' if not complaints else 'FAILS'}")
        for complaint in complaints:
            print(f"  {complaint}")
    print(f"{len(folders) - failed} of {len(folders)} workbooks hold what the tables hold")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    try:
        main()
    except (Unavailable, FileNotFoundError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        sys.exit(2)
