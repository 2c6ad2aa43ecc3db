#!/usr/bin/env python3
"""Makes the workbooks and tables of the folders xlsx and csv anew, by programs that nobody here wrote.

    python3 Tests/EcomapExchangeTests/Fixtures/make-workbooks.py

It needs openpyxl and pandas from PyPI, and LibreOffice. What is made differs in dates of saving.
"""

import datetime
import pathlib
import subprocess
import tempfile
import zipfile

import openpyxl
import pandas
from openpyxl.chart import BarChart, Reference
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HERE = pathlib.Path(__file__).resolve().parent
XLSX, CSV = HERE / "xlsx", HERE / "csv"
COMMA_UTF8 = "csv:Text - txt - csv (StarCalc):44,34,76,1"
SEMICOLON_WINDOWS = "csv:Text - txt - csv (StarCalc):59,34,1,1"
TAB_UTF16 = "csv:Text - txt - csv (StarCalc):9,34,65535,1"


def traps():
    """A workbook with everything that people do to workbooks."""
    book = openpyxl.Workbook()
    actors = book.active
    actors.title = "Actors"
    actors["B2"] = "Stakeholders of the region"
    actors.merge_cells("B2:H2")
    for column, heading in enumerate(["Name", "Kind", "Since", "Contact", None, "Share", "Code"], 2):
        actors.cell(4, column, heading)
    actors.merge_cells("E4:F4")
    actors["E5"], actors["F5"] = "Role", "Email"
    for column in "BCDGH":
        actors.merge_cells(f"{column}4:{column}5")
    rows = [
        ("Zoë’s Trust", "trust", datetime.date(2016, 4, 1), "Lead", "a@example.org", 0.25, 7),
        ("North Hub", "hub", datetime.date(2024, 2, 29), None, None, 1234.5, 1234),
        ("=1+1", "hub", 2016, None, None, 0.1 + 0.2, None),
    ]
    for number, row in enumerate(rows, 6):
        for column, value in enumerate(row, 2):
            cell = actors.cell(number, column, value)
            if column == 2 and value == "=1+1":
                cell.data_type = "s"
    actors["D6"].number_format = "dd/mm/yyyy"
    actors["D7"].number_format = "mmm-yy"
    actors["G6"].number_format = "0%"
    actors["G7"].number_format = "£#,##0.00"
    for row in (6, 7):
        actors.cell(row, 8).number_format = "0000"
    actors.merge_cells("C7:C8")
    actors.row_dimensions[7].hidden = True
    actors.column_dimensions["H"].hidden = True

    links = book.create_sheet("Links")
    links.append(["From", "To", "Type", "From date", "Sure", "Sum", "Bad", None])
    links.append(["Zoë’s Trust", "North Hub", "funds", datetime.datetime(2020, 5, 6, 9, 30), True,
                  "=1+1", "#N/A", "stray"])
    links.append([])
    links.append(["North Hub", "Zoë’s Trust", "two\nlines", datetime.time(14, 5), False, None, None])
    hidden = book.create_sheet("Old")
    hidden.append(["Name", "Kind"])
    hidden.sheet_state = "hidden"
    book.create_sheet("Empty")
    words = book.create_sheet("Read me")
    words["A1"] = "How this list was made"
    words["A2"] = "It was put together from several lists, and whoever knows better should tell " \
                  "us. Do not send it on."
    chart = book.create_chartsheet("Chart")
    bar = BarChart()
    bar.add_data(Reference(links, min_col=6, min_row=1, max_row=4))
    chart.add_chart(bar)
    book.save(XLSX / "traps-openpyxl.xlsx")


def mac():
    """A workbook that counts days from 1904."""
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.title = "Actors"
    book.active.append(["Name", "Start"])
    book.active.append(["Trust", datetime.date(2016, 4, 1)])
    book.save(XLSX / "mac-1904-openpyxl.xlsx")


def frames():
    """What pandas writes."""
    with pandas.ExcelWriter(XLSX / "pandas.xlsx") as writer:
        pandas.DataFrame({"id": ["a", "b"], "label": ["Alpha", "007"], "since": [2016.0, None]}
                         ).to_excel(writer, sheet_name="nodes", index=False)
        pandas.DataFrame({"source": ["a"], "target": ["b"], "weight": [2.5],
                          "start": [pandas.Timestamp("2020-01-31")]}
                         ).to_excel(writer, sheet_name="edges")
    frame = pandas.DataFrame({"id": ["a", "b"], "label": ['Café "A", Ltd', "Beta\nline"]})
    frame.to_csv(CSV / "pandas.csv", index=False)
    frame.to_csv(CSV / "pandas-bom.tsv", index=False, sep="\t", encoding="utf-8-sig")


STRICT = "http://purl.oclc.org/ooxml"
MAIN = f"{STRICT}/spreadsheetml/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = f"{STRICT}/officeDocument/relationships"
PARTS = {
    "_rels/.rels": f'''<x:Relationships xmlns:x="{RELATIONS}">
<x:Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="/book/main.xml"/></x:Relationships>''',
    "book/_rels/main.xml.rels": f'''<Relationships xmlns="{RELATIONS}">
<Relationship Id="a" Type="{OFFICE}/worksheet" Target="../sheets/one.xml"/>
<Relationship Id="s" Type="{OFFICE}/sharedStrings" Target="texts.xml"/>
<Relationship Id="t" Type="{OFFICE}/styles" Target="./styles.xml"/></Relationships>''',
    "book/main.xml": f'''<workbook xmlns="{MAIN}" xmlns:q="{OFFICE}" conformance="strict">
<sheets><sheet name="Stücke &amp; Teile" sheetId="1" q:id="a"/></sheets></workbook>''',
    "book/texts.xml": f'''<sst xmlns="{MAIN}" count="2" uniqueCount="2">
<si><r><t>Ri</t></r><r><rPr><b/></rPr><t xml:space="preserve">ch </t></r><r><t>text</t></r></si>
<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>
</sst>''',
    "book/styles.xml": f'''<styleSheet xmlns="{MAIN}"><numFmts>
<numFmt numFmtId="170" formatCode="[$-809]d mmmm yyyy;@"/>
<numFmt numFmtId="171" formatCode="&quot;day&quot; 0.0"/>
<numFmt numFmtId="172" formatCode="[h]:mm:ss"/><numFmt numFmtId="173" formatCode="yyyy"/>
<numFmt numFmtId="174" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/>
<xf numFmtId="173"/><xf numFmtId="174"/><xf numFmtId="14"/></cellXfs></styleSheet>''',
    "sheets/one.xml": f'''<worksheet xmlns="{MAIN}"><sheetData>
<row><c t="inlineStr"><is><t>Name</t></is></c><c t="inlineStr"><is><r><t>Da</t></r><r><t>te</t></r></is></c>
<c t="str"><f>"Va"&amp;"lue"</f><v>Value</v></c></row>
<row r="3"><c r="C3"><v>1E5</v></c><c r="A3" t="s"><v>0</v></c><c r="B3" s="1"><v>42461</v></c></row>
<row><c t="s"><v>1</v></c><c t="d"><v>2016-04-01T00:00:00</v></c><c s="2"><v>2.50</v></c></row>
<row><c t="str"><v>a_x000D_\nb_x005F_x0041_</v></c><c s="5"><v>42461.395833333336</v></c><c s="3"><v>1.5</v></c></row>
<row><c t="s"><v>9</v></c><c s="6"><v>60</v></c><c><f>SUM(A1)</f><v/></c></row>
<row><c t="inlineStr"><is><t>Years</t></is></c><c s="4"><v>42461</v></c><c><f>1/3</f><v>0.33333333333333331</v></c></row>
<row><c t="inlineStr"><is><t>First</t></is></c><c s="6"><v>1</v></c><c><v>12345678901234567890</v></c></row>
</sheetData></worksheet>''',
}


def handmade():
    """Workbooks as ECMA-376 allows them, and as nobody sound would make them."""
    def write(name, parts):
        with zipfile.ZipFile(XLSX / name, "w", zipfile.ZIP_DEFLATED) as archive:
            for part, text in parts.items():
                archive.writestr(zipfile.ZipInfo(part, (1980, 1, 1, 0, 0, 0)), text,
                                 zipfile.ZIP_DEFLATED)
        return (XLSX / name).read_bytes()

    whole = write("strict-handmade.xlsx", PARTS)
    sheet = PARTS["sheets/one.xml"]
    write("hostile-bomb.xlsx", {**PARTS, "sheets/one.xml": sheet + " " * (40 << 20)})
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    write("hostile-entities.xlsx",
          {**PARTS, "sheets/one.xml": f'<!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]>' + sheet})
    write("hostile-depth.xlsx", {**PARTS, "sheets/one.xml": "<a>" * 5000})
    write("hostile-place.xlsx",
          {**PARTS, "sheets/one.xml": sheet.replace('<row r="3">', '<row r="99999999">')
           .replace(' r="C3"', "")})
    write("no-workbook.zip", {"a.txt": "a"})
    # Bit 0 of the flags says that a file is under a password: bytes 6 and 8 of the two headers.
    data = bytearray(whole)
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(mark)
        while start >= 0:
            data[start + flags] |= 1
            start = data.find(mark, start + 4)
    (XLSX / "not-read-password.xlsx").write_bytes(data)
    # Every file of the directory at the place of the largest.
    data = bytearray(whole)
    largest = PARTS_ORDER.index("sheets/one.xml")
    entries, start = [], data.find(b"PK\x01\x02")
    while start >= 0:
        entries.append(start)
        start = data.find(b"PK\x01\x02", start + 4)
    for entry in entries:
        data[entry + 20:entry + 28] = data[entries[largest] + 20:entries[largest] + 28]
        data[entry + 42:entry + 46] = data[entries[largest] + 42:entries[largest] + 46]
    (XLSX / "hostile-overlap.xlsx").write_bytes(data)


PARTS_ORDER = list(PARTS)


def office(source, target, filter_name, folder):
    """Opens a file in LibreOffice and saves it again."""
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless",
             *(["--infilter=CSV:44,34,76,1"] if source.suffix == ".csv" else []), "--convert-to", filter_name, "--outdir", scratch, str(source)],
            capture_output=True, timeout=180, check=True)
        ending = filter_name.split(":")[0]
        (folder / target).write_bytes(
            (pathlib.Path(scratch) / f"{source.stem}.{ending}").read_bytes())


def main():
    """Makes all files."""
    XLSX.mkdir(exist_ok=True)
    CSV.mkdir(exist_ok=True)
    traps()
    mac()
    frames()
    handmade()
    office(XLSX / "traps-openpyxl.xlsx", "traps-libreoffice.xlsx", "xlsx", XLSX)
    office(XLSX / "mac-1904-openpyxl.xlsx", "mac-1904-libreoffice.xlsx", "xlsx", XLSX)
    office(XLSX / "pandas.xlsx", "not-read.ods", "ods", XLSX)
    office(XLSX / "mac-1904-openpyxl.xlsx", "not-read.xls", "xls", XLSX)
    office(XLSX / "traps-openpyxl.xlsx", "libreoffice-comma.csv", COMMA_UTF8, CSV)
    office(CSV / "pandas.csv", "libreoffice-windows.csv", SEMICOLON_WINDOWS, CSV)
    office(CSV / "pandas.csv", "libreoffice-utf16.csv", TAB_UTF16, CSV)


if __name__ == "__main__":
    main()
