#!/usr/bin/env python3
"""Makes the files that give Word documents their look from pandoc's own: reference.docx, the more
closely set briefing.docx, and either with a warning at the top of every page.

    python3 Sources/ecomap/Documents/reference.py

A briefing has the same look in less room, so that it fits two pages.

pandoc takes styles, page and footer of a document from such a file. Everything that differs from
what pandoc ships is in the tables below; the same pandoc gives the same bytes. Needs pandoc.
"""

import io
import pathlib
import re
import subprocess
import zipfile

INK, SOFT, LINE, PANEL = "212B32", "4C6272", "AEB7BD", "F0F4F5"
BLUE, LINK = "003087", "005EB8"
SERIOUS, WARNING = "8A1538", "6B4A00"
SHADES = {1: "DBE9F6", 2: "A9CDEA", 3: "6AA9D8", 4: "2171B5"}

# A4 with margins of 2 cm, in twentieths of a point.
PAGE, MARGIN = (11906, 16838), 1134


def run(size=None, colour=None, bold=None, font=None):
    text = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>' if font else ""
    if bold is not None:
        text += "<w:b/><w:bCs/>" if bold else '<w:b w:val="0"/><w:bCs w:val="0"/>'
    if colour:
        text += f'<w:color w:val="{colour}"/>'
    if size:
        text += f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
    return f"<w:rPr>{text}</w:rPr>" if text else ""


def border(side, colour, size=4, space=4):
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"/>'


def paragraph(before=0, after=0, keep=False, lines=None, left=None, level=None, borders="",
              fill=None, align=None, contextual=False):
    # In the order that the schema of Word's format asks for.
    text = "<w:keepNext/>" if keep else ""
    text += "<w:keepLines/>" if keep or level is not None else ""
    text += f"<w:pBdr>{borders}</w:pBdr>" if borders else ""
    text += f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    text += f'<w:spacing w:before="{before * 20:.0f}" w:after="{after * 20:.0f}"'
    text += f' w:line="{round(lines * 240)}" w:lineRule="auto"/>' if lines else "/>"
    text += f'<w:ind w:left="{left}"/>' if left is not None else ""
    text += "<w:contextualSpacing/>" if contextual else ""
    text += f'<w:jc w:val="{align}"/>' if align else ""
    text += f'<w:outlineLvl w:val="{level}"/>' if level is not None else ""
    return f"<w:pPr>{text}</w:pPr>"


def style(name, based="Normal", following=None, properties="", runs=""):
    identifier = name.replace(" ", "")
    custom = "" if name in BUILT_IN else ' w:customStyle="1"'
    text = f'<w:style w:type="paragraph"{custom} w:styleId="{identifier}"><w:name w:val="{name}"/>'
    text += f'<w:basedOn w:val="{based}"/>' if based else ""
    text += f'<w:next w:val="{following}"/>' if following else ""
    return identifier, text + f"<w:qFormat/>{properties}{runs}</w:style>"


BUILT_IN = {"Body Text", "Title", "heading 1", "heading 2", "heading 3", "heading 4", "heading 5",
            "caption", "footer", "header"}


def heading(level, size, before, after, rule=False):
    # Word knows headings by their names in small letters, pandoc by the words of their ids.
    lines = border("bottom", BLUE, size=8, space=2) if rule else ""
    _, text = style(
        f"heading {level}", following="BodyText",
        properties=paragraph(before, after, keep=True, level=level - 1, borders=lines),
        runs=run(size, BLUE, bold=True))
    return f"Heading{level}", text.replace(f'"heading{level}"', f'"Heading{level}"')


def finding(name, colour):
    return style(
        name, following="FindingDetail",
        properties=paragraph(10, 2, keep=True, borders=border("left", colour, size=36, space=8),
                             left=227),
        runs=run(11, colour="000000"))


STYLES = dict([
    style("Body Text", properties=paragraph(0, 6)),
    style("First Paragraph", based="BodyText", following="BodyText", properties=paragraph(2, 6)),
    style("Lead In", based="BodyText", following="BodyText", properties=paragraph(2, 6, keep=True)),
    style("After Table", based="BodyText", following="BodyText", properties=paragraph(7, 6)),
    style("Compact", based="BodyText", properties=paragraph(0, 2.5)),
    style("Title", following="BodyText", properties=paragraph(0, 8, keep=True),
          runs=run(22, BLUE, bold=True)),
    heading(1, 15, 20, 3, rule=True), heading(2, 12, 14, 3), heading(3, 10.5, 10, 2),
    heading(4, 10, 8, 0), heading(5, 10, 8, 0),
    ("Caption", style("caption", properties=paragraph(2, 8),
                      runs=run(9, SOFT))[1].replace('"caption">', '"Caption">')),
    style("Table Caption", based="Caption", properties=paragraph(8, 3, keep=True)),
    style("Image Caption", based="Caption"),
    style("Picture Caption", based="Caption", following="BodyText", properties=paragraph(0, 10)),
    style("Picture", following="PictureCaption", properties=paragraph(8, 3)),
    style("Captioned Picture", based="Picture", following="PictureCaption",
          properties=paragraph(8, 3, keep=True)),
    style("Note", properties=paragraph(4, 8, borders=border("left", BLUE, size=36, space=8),
                                       fill=PANEL, left=227)),
    style("Warning", based="Note",
          properties=paragraph(4, 8, borders=border("left", SERIOUS, size=36, space=8),
                               fill=PANEL, left=227),
          runs=run(bold=True)),
    finding("Finding Serious", SERIOUS), finding("Finding Warning", WARNING),
    finding("Finding Notice", BLUE),
    style("Finding Detail", based="BodyText", properties=paragraph(0, 3, left=227)),
    style("Contents", properties=paragraph(0, 1.5), runs=run(10)),
    style("Contents End", based="Contents", properties=paragraph(0, 8)),
    style("Source Code", following="BodyText",
          properties=paragraph(3, 6, fill=PANEL, left=113), runs=run(9, font="Consolas")),
    style("Table Text", properties=paragraph(1.5, 1.5), runs=run(9)),
    style("Table Heading", based="TableText", properties=paragraph(1.5, 1.5, keep=True),
          runs=run(bold=True)),
    style("footer", properties=paragraph(0, 0, align="right"), runs=run(9, SOFT)),
    style("header", properties=paragraph(0, 0, align="center"), runs=run(9, SERIOUS, bold=True)),
] + [
    style(f"Table Shade {step}", based="TableText",
          properties=paragraph(1.5, 1.5, fill=fill, align="center"),
          runs=run(colour="FFFFFF" if step == 4 else "000000"))
    for step, fill in SHADES.items()
])
for part in ["footer", "header"]:
    STYLES[part] = STYLES[part].replace(f'w:styleId="{part}"', f'w:styleId="{part.capitalize()}"')

TABLE = f"""<w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/>
<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>
<w:tblBorders>{border("top", LINE, space=0)}{border("bottom", LINE, space=0)}
{border("insideH", LINE, space=0)}</w:tblBorders>
<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>
<w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:trPr><w:cantSplit/></w:trPr>
<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>
<w:tcBorders>{border("bottom", INK, size=8, space=0)}</w:tcBorders>
<w:shd w:val="clear" w:color="auto" w:fill="{PANEL}"/><w:vAlign w:val="bottom"/></w:tcPr>
</w:tblStylePr></w:style>"""

DEFAULTS = f"""<w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>
<w:color w:val="{INK}"/><w:sz w:val="21"/><w:szCs w:val="21"/>
<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>"""

WARNING_WORDS = "INTERNAL: do not pass on"

SPACES = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
          'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"')


def field(code):
    return (f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
            f'<w:r><w:fldChar w:fldCharType="end"/></w:r>')


FOOTER = f"""<?xml version="1.0" encoding="UTF-8"?>
<w:ftr {SPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>
<w:r><w:t xml:space="preserve">Page </w:t></w:r>{field("PAGE")}
<w:r><w:t xml:space="preserve"> of </w:t></w:r>{field("NUMPAGES")}</w:p></w:ftr>
"""

# What `ReportDocument.runningWarning` says on web pages.
HEADER = f"""<?xml version="1.0" encoding="UTF-8"?>
<w:hdr {SPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>
<w:r><w:t>{WARNING_WORDS}</w:t></w:r></w:p></w:hdr>
"""

SECTION = f"""<w:sectPr>{{header}}<w:footerReference w:type="default" r:id="rId90"/>
<w:pgSz w:w="{PAGE[0]}" w:h="{PAGE[1]}"/>
<w:pgMar w:top="{MARGIN}" w:right="{MARGIN}" w:bottom="{MARGIN}" w:left="{MARGIN}"
 w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>"""


def styles(text):
    text = re.sub(r"<w:docDefaults>.*?</w:docDefaults>", DEFAULTS, text, flags=re.S)
    for identifier, new in [*STYLES.items(), ("Table", TABLE)]:
        text, count = re.subn(
            rf'<w:style [^>]*w:styleId="{identifier}">.*?</w:style>', new, text, flags=re.S)
        if not count:
            text = text.replace("</w:styles>", new + "\n</w:styles>")
    text = text.replace('<w:color w:val="4F81BD" w:themeColor="accent1" />',
                        f'<w:color w:val="{LINK}"/><w:u w:val="single"/>')
    return text.replace('<w:sz w:val="22" />', '<w:sz w:val="19"/>')


def described(part, number):
    """How a header or footer is named among the relations and the types of content."""
    kind = "footer" if part == "ftr" else "header"
    return (
        '<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'relationships/{kind}" Id="rId{number}" Target="{kind}1.xml"/>',
        f'<Override PartName="/word/{kind}1.xml" ContentType="application/vnd.'
        f'openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>')


def parts(original, warns):
    """Each part of the file with its new text."""
    added = [described("ftr", 90)] + ([described("hdr", 91)] if warns else [])
    header = '<w:headerReference w:type="default" r:id="rId91"/>' if warns else ""
    for name in original.namelist():
        text = original.read(name).decode()
        if name == "word/styles.xml":
            text = styles(text)
        elif name == "word/document.xml":
            # Only the page, its header and its footer are taken from here.
            section = SECTION.replace("{header}", header)
            text = re.sub(r"<w:body>.*</w:body>", f"<w:body><w:p/>{section}</w:body>", text, flags=re.S)
        elif name == "word/theme/theme1.xml":
            text = re.sub(r'<a:latin typeface="[^"]*"', '<a:latin typeface="Arial"', text)
        elif name == "word/_rels/document.xml.rels":
            text = re.sub(r'<Relationship [^>]*Id="rId30"[^>]*/>', "", text).replace(
                "</Relationships>", "".join(relation for relation, _ in added) + "</Relationships>")
        elif name == "[Content_Types].xml":
            text = text.replace("</Types>", "".join(type_ for _, type_ in added) + "</Types>")
        yield name, text
    yield "word/footer1.xml", FOOTER
    if warns:
        yield "word/header1.xml", HEADER


def tightened(text):
    """A part of the file with smaller letters, spaces and margins."""
    def scaled(pattern, factor):
        nonlocal text
        text = re.sub(pattern, lambda match: f'{match[1]}"{round(int(match[2]) * factor)}"', text)
    scaled(r'(<w:szC?s? w:val=)"(\d+)"', 0.85)
    scaled(r'(w:(?:before|after)=)"(\d+)"', 0.55)
    scaled(r'(w:(?:top|bottom)=)"(1134)"', 0.65)
    return text.replace('w:line="264"', 'w:line="247"').replace(
        'w:footer="567"', 'w:footer="340"').replace('w:header="567"', 'w:header="340"')


def main():
    data = subprocess.run(["pandoc", "--print-default-data-file", "reference.docx"],
                          check=True, capture_output=True).stdout
    for file, change, warns in [
            ("reference.docx", str, False), ("reference-internal.docx", str, True),
            ("briefing.docx", tightened, False), ("briefing-internal.docx", tightened, True)]:
        target = pathlib.Path(__file__).with_name(file)
        with zipfile.ZipFile(io.BytesIO(data)) as original, \
                zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
            for name, text in parts(original, warns):
                made.writestr(zipfile.ZipInfo(name), change(text).encode(), zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main()
