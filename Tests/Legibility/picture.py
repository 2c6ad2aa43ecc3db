"""What was measured of one picture: its texts, boxes and ties."""

from dataclasses import dataclass

import geometry

# Width and height in points, and the least size of letters that the issue on drawing asks for.
PAGES = {"slide": (960, 540, 9), "a4-landscape": (842, 595, 7), "a4-portrait": (595, 842, 7),
         "a4-half": (510, 420, 7)}
# A picture that chooses its own size is read at that size.
LEAST_ELSEWHERE = 9


@dataclass
class Tie:
    """A line of the picture and the boxes that it joins."""

    id: str
    lines: list
    ends: tuple


class Picture:
    """A picture as the browser measured it."""

    def __init__(self, answer, shown_on=None):
        self.name = answer["name"]
        self.size = answer["page"]
        self.kind = answer["view"] or self._kind()
        factor = 1.0
        if shown_on:
            # What becomes of it when somebody fits it to that page.
            wide, high, _ = PAGES[shown_on]
            factor = min(wide / self.size[0], high / self.size[1])
            self.kind = f"{self.kind} on {shown_on}"
        self.least = (PAGES[shown_on][2] if shown_on
                      else PAGES[self.kind][2] if self.kind in PAGES else LEAST_ELSEWHERE)
        self.factor = factor
        self.texts = answer["texts"]
        self.boxes = {box["id"]: box["rect"] for box in answer["boxes"]}
        self.framed = [box["id"] for box in answer["boxes"] if box["isBox"]]
        self.marks, self.body = answer["marks"], answer["body"]
        self.outside = answer["outside"]
        self.ties = [Tie(tie["id"], tie["lines"], self._ends(tie))
                     for tie in answer["ties"] if any(tie["lines"])]

    def _kind(self):
        for name, (wide, high, _) in PAGES.items():
            if abs(self.size[0] - wide) < 1 and abs(self.size[1] - high) < 1:
                return name
        # As wide as the text of a page, and as high as it needs.
        return "a4-half" if abs(self.size[0] - PAGES["a4-half"][0]) < 1 else "fit"

    def _ends(self, tie):
        """The ids of the two boxes: as stated, else as the tie's id says, else the nearest."""
        names = {name.partition("actor-")[2]: name for name in self.boxes}
        stated = (tie["from"], tie["to"])
        if all(stated):
            return tuple(names.get(end, end) for end in stated)
        words = tie["id"].partition("tie-")[2].split(".")
        for first in range(1, len(words)):
            for last in range(first, len(words)):
                start, end = ".".join(words[:first]), ".".join(words[last:])
                # Several ties of one kind between two actors are numbered.
                for end in (end, end.rpartition("-")[0]):
                    if start in names and end in names:
                        return names[start], names[end]
        points = [line[place] for line in tie["lines"] for place in (0, -1)] + tie["tips"]
        first, last = points[0], max(points, key=lambda point: abs(point[0] - points[0][0])
                                     + abs(point[1] - points[0][1]))
        return tuple(min(self.boxes, key=lambda name: geometry.distance(self.boxes[name], point))
                     for point in (first, last)) if self.boxes else ("", "")

    @property
    def text_size(self):
        """The smallest letters of all, or None without any."""
        return min((text["size"] * self.factor for text in self.texts), default=None)

    @property
    def label_size(self):
        """The smallest letters of the actors."""
        return min((text["size"] * self.factor for text in self.texts
                    if "actor" in text["classes"]), default=None)

    @property
    def crossings(self):
        """Where ties cross; ties between the same two boxes count as one."""
        ties = {frozenset(tie.ends): tie for tie in reversed(self.ties)}
        kept = [tie for tie in self.ties if ties[frozenset(tie.ends)] is tie]
        return [(kept[one].id, kept[other].id, point) for one, other, point in geometry.crossings(
            [tie.lines for tie in kept], [tie.ends for tie in kept], self.boxes)]

    @property
    def fill(self):
        """The share of the page that the rectangle round all marks takes."""
        return self._share(self.marks)

    @property
    def body_fill(self):
        """The same for actors, ties, panels and groups alone."""
        return self._share(self.body)

    def _share(self, rect):
        if not rect:
            return 0.0
        return (rect[2] - rect[0]) * (rect[3] - rect[1]) / (self.size[0] * self.size[1])

    @property
    def ratio(self):
        """The proportion of the rectangle round all marks against the page's: 1 when alike."""
        if not self.marks or self.marks[3] <= self.marks[1]:
            return 0.0
        mine = (self.marks[2] - self.marks[0]) / (self.marks[3] - self.marks[1])
        return mine / (self.size[0] / self.size[1])
