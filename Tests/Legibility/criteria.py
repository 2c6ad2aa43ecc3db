"""The rules of "Measured legibility", each a function from a picture to what breaks it."""

import geometry

TOLERANCE = 0.5
# Ties may pass behind actors only in pictures of more actors than this.
ROUTED = 150


def small_text(picture):
    """Text is at least 9 pt on a slide and 7 pt on A4."""
    return [f'"{shown(text)}" is {text["size"] * picture.factor:.1f} pt, not {picture.least}'
            for text in picture.texts if text["size"] * picture.factor < picture.least - 0.01]


def label_outside(picture):
    """No label is outside its box."""
    return [f'"{shown(text)}" reaches {text["spill"]:.1f} pt out of {text["owner"] or "its box"}'
            for text in picture.texts if text["spill"] is not None and text["spill"] > TOLERANCE]


def boxes_overlap(picture):
    """No two boxes overlap."""
    rects = [picture.boxes[name] for name in picture.framed]
    return [f"{picture.framed[one]} and {picture.framed[other]}"
            for one, other in geometry.overlapping(rects, TOLERANCE)]


def texts_overlap(picture):
    """No label overlaps another."""
    texts = picture.texts
    return [f'"{shown(texts[one])}" and "{shown(texts[other])}"'
            for one, other in geometry.overlapping([text["rect"] for text in texts], TOLERANCE)]


def outside(picture):
    """Nothing is outside the page."""
    return [f"{mark['what']} reaches {mark['out']:.1f} pt out" for mark in picture.outside]


def tie_through(picture):
    """No tie runs through an actor that it does not touch, up to 150 actors."""
    if len(picture.boxes) > ROUTED:
        return []
    found = []
    for tie in picture.ties:
        points = [point for line in tie.lines for point in line]
        left, right = min(x for x, _ in points), max(x for x, _ in points)
        top, bottom = min(y for _, y in points), max(y for _, y in points)
        for name, rect in picture.boxes.items():
            if name in tie.ends or geometry.overlap([left, top, right, bottom], rect) < 0:
                continue
            if any(geometry.holds(rect, point, -TOLERANCE) for point in points):
                found.append(f"{tie.id} through {name}")
    return found


def emptiness(picture):
    """The picture fills at least 60% of the page."""
    return [] if picture.fill >= 0.6 else [f"it fills {picture.fill:.0%}"]


def proportion(picture):
    """The picture's ratio is within 10% of the page's."""
    return [] if 0.9 <= picture.ratio <= 1 / 0.9 else [f"its ratio is {picture.ratio:.2f} of it"]


RULES = {
    "small text": small_text, "label outside its box": label_outside,
    "boxes overlap": boxes_overlap, "texts overlap": texts_overlap,
    "outside the page": outside, "tie through an actor": tie_through,
    "page not filled": emptiness, "ratio": proportion,
}


def judge(picture):
    """What breaks each rule, by the rule's name; rules that hold are left out."""
    broken = {name: rule(picture) for name, rule in RULES.items()}
    return {name: cases for name, cases in broken.items() if cases}


def shown(text):
    """A text as it is quoted: long ones cut short."""
    words = text["text"]
    return words if len(words) <= 40 else words[:39] + "…"
