"""Documents in flat OpenDocument XML that hold one picture, as somebody pastes it into a briefing."""

import base64

NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{word}:1.0"' for name, word in [
        ("office", "office"), ("style", "style"), ("text", "text"), ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")])
MARGIN = 28.0
SLIDE = (960.0, 540.0)
A4 = (595.0, 842.0)


def fitted(size, page, margin):
    """The frame [left, top, right, bottom] in which a picture stands on a page, as large as can
    be, in the middle."""
    factor = min((page[0] - 2 * margin) / size[0], (page[1] - 2 * margin) / size[1])
    wide, high = size[0] * factor, size[1] * factor
    left, top = (page[0] - wide) / 2, (page[1] - high) / 2
    return [left, top, left + wide, top + high]


def image(svg, frame, anchor):
    """The picture in its frame."""
    data = base64.b64encode(svg).decode("ascii")
    return (f'<draw:frame draw:style-name="placed" {anchor} svg:x="{frame[0]:.2f}pt" svg:y="{frame[1]:.2f}pt"'
            f' svg:width="{frame[2] - frame[0]:.2f}pt" svg:height="{frame[3] - frame[1]:.2f}pt">'
            f'<draw:image draw:mime-type="image/svg+xml"><office:binary-data>{data}'
            '</office:binary-data></draw:image></draw:frame>')


def layout(page):
    """A page of a size without margins, and frames that are placed from its corner."""
    margins = " ".join(f'fo:margin-{side}="0pt"' for side in ("top", "bottom", "left", "right"))
    # Without any `office:styles`, Impress overlooks the size of its page.
    return ('<office:styles/><office:automatic-styles><style:page-layout style:name="page">'
            f'<style:page-layout-properties fo:page-width="{page[0]}pt"'
            f' fo:page-height="{page[1]}pt" {margins}'
            f' style:print-orientation="{"landscape" if page[0] > page[1] else "portrait"}"/>'
            '</style:page-layout><style:style style:name="whole" style:family="drawing-page"/>'
            '<style:style style:name="placed" style:family="graphic"><style:graphic-properties'
            ' style:horizontal-pos="from-left" style:horizontal-rel="page"'
            ' style:vertical-pos="from-top" style:vertical-rel="page" fo:padding="0pt"'
            ' fo:border="none" draw:stroke="none" draw:fill="none"/></style:style>'
            '</office:automatic-styles>')


def document(kind, page, master, body):
    """The whole file."""
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMESPACES}'
            ' office:version="1.3"'
            f' office:mimetype="application/vnd.oasis.opendocument.{kind}">'
            f'{layout(page)}<office:master-styles><style:master-page style:name="{master}"'
            ' style:page-layout-name="page" draw:style-name="whole"/></office:master-styles>'
            f'<office:body>{body}</office:body></office:document>')


def writer(svg, size):
    """A Writer document with the picture on an A4 page, upright or lying as the picture is."""
    page = A4 if size[0] < size[1] else (A4[1], A4[0])
    frame = fitted(size, page, MARGIN)
    anchor = 'text:anchor-type="page" text:anchor-page-number="1"'
    body = f"<office:text><text:p>{image(svg, frame, anchor)}</text:p></office:text>"
    return document("text", page, "Standard", body), frame


def impress(svg, size):
    """An Impress slide that the picture fills."""
    frame = fitted(size, SLIDE, 0)
    body = ('<office:presentation><draw:page draw:name="1" draw:style-name="whole"'
            f' draw:master-page-name="slide">{image(svg, frame, "")}</draw:page>'
            '</office:presentation>')
    return document("presentation", SLIDE, "slide", body), frame


# What is made of a picture: the ending of the file, and how to make it.
KINDS = {"Writer": ("fodt", writer), "Impress": ("fodp", impress)}
