"""LibreOffice as a person uses it: opening a workbook and saving it in its own way."""

import pathlib
import shutil
import subprocess
import tempfile
import zipfile


def is_here():
    """Whether LibreOffice is installed."""
    return shutil.which("soffice") is not None


def convert(path, ending, folder):
    """The file that LibreOffice makes of another."""
    with tempfile.TemporaryDirectory() as profile:
        answer = subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{profile}", "--headless",
             "--convert-to", ending, "--outdir", str(folder), str(path)],
            capture_output=True, text=True, timeout=180, check=False)
    made = pathlib.Path(folder) / f"{path.stem}.{ending}"
    if not made.exists():
        raise OSError(f"LibreOffice made no {made.name}: {answer.stderr[-300:]}")
    return made


NAMES = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
                 for prefix, name in (("office", "office"), ("table", "table"), ("text", "text"),
                                      ("style", "style"), ("number", "datastyle")))
MIME = "application/vnd.oasis.opendocument.spreadsheet"


def _cell(value):
    """A cell as OpenDocument writes it; a pair is a kind of value and the value."""
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, tuple):
        kind, value = value
        kept = f'table:style-name="day" office:date-value="{value}"' if kind == "date" \
            else f'office:value="{value}"'
        return f'<table:table-cell office:value-type="{kind}" {kept}/>'
    return (f'<table:table-cell office:value-type="string"><text:p>{value}</text:p>'
            "</table:table-cell>")


def _sheet(name, rows, style=""):
    body = "".join(f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>"
                   for row in rows)
    # A spreadsheet runs on to the last row that there can be.
    empty = ('<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
             'table:number-columns-repeated="1024"/></table:table-row>')
    return f'<table:table table:name="{name}"{style}>{body}{empty}</table:table>'


def write_sheet(path, sheets, hidden=()):
    """An OpenDocument spreadsheet, made by hand."""
    content = "".join(_sheet(name, rows) for name, rows in sheets.items())
    content += "".join(_sheet(name, [["Organisation"], ["Not for export"]],
                              ' table:style-name="out"') for name in hidden)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", MIME)
        archive.writestr("META-INF/manifest.xml", (
            "<manifest:manifest"
            ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIME}"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
            "</manifest:manifest>"))
        archive.writestr("content.xml", (
            f'<office:document-content {NAMES} office:version="1.2"><office:automatic-styles>'
            '<style:style style:name="out" style:family="table"><style:table-properties'
            ' table:display="false"/></style:style><number:date-style style:name="days">'
            '<number:day number:style="long"/><number:text>/</number:text><number:month'
            ' number:style="long"/><number:text>/</number:text><number:year number:style="long"/>'
            '</number:date-style><style:style style:name="day" style:family="table-cell"'
            ' style:data-style-name="days"/></office:automatic-styles>'
            f"<office:body><office:spreadsheet>{content}</office:spreadsheet></office:body>"
            "</office:document-content>"))


# A sheet as a regional lead might keep it, and what a map of it must say.
SHEETS = {
    "Partners": [
        ["Organisation", "Type", "ODS code", "Founded", "Notes"],
        ["Riverside Hospital", "NHS trust", "RX1", ("date", "2013-04-01"), "Two sites, an A&amp;E"],
        ["007 Ltd", "Company", None, None, None],
        ["Café Santé", "Charity", None, ("date", "1999-12-31"), None],
    ],
    "Links": [
        ["From", "To", "Relationship", "Strength"],
        ["007 Ltd", "Riverside Hospital", "supports", ("float", "3")],
        ["Café Santé", "Riverside Hospital", "works with", ("float", "1")],
    ],
}
SHEET_ACTORS = {
    "Riverside Hospital": {"start": "2013-04-01", "identifiers.ods": "RX1",
                           "note": "Two sites, an A&E"},
    "007 Ltd": {},
    "Café Santé": {"start": "1999-12-31"},
}
SHEET_TIES = [("007 Ltd", "Riverside Hospital", "supports", "3"),
              ("Café Santé", "Riverside Hospital", "works-with", "1")]


def sheet_differences(found):
    """What is not the same in a map of the hand-made sheet."""
    said = []
    names = {actor: row["label"] for actor, row in found.actors.items()}
    actors = {row["label"]: {name: value for name, value in row.items()
                             if name in ("start", "identifiers.ods", "note")}
              for row in found.actors.values()}
    if actors != SHEET_ACTORS:
        said.append(f"actors are {actors}")
    ties = sorted((names[tie["source"]], names[tie["target"]], tie["kind"], tie["strength"])
                  for tie in found.ties)
    if ties != SHEET_TIES:
        said.append(f"ties are {ties}")
    return said
