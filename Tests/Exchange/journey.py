"""What is done with one map: out to other programs, from them home, and back by our own files."""

import pathlib
import tempfile

import networks
import office
import readers
import writers

# What is not the same after map → file → map; None where the tables are the same bytes.
RETURNS = {
    **dict.fromkeys(("graphml", "gexf", "node-link", "cyjs", "kumu-json", "kumu-csv", "gephi-csv",
                     "csv", "xlsx", "dot")),
    # Pajek and UCINET hold the kind and the strength of a tie, the key all of actors.
    "pajek": networks.Limits(only_ties=frozenset({"directed", "kind", "strength"})),
    "ucinet": networks.Limits(only_ties=frozenset({"kind", "strength"}), strongest=True,
                              directions=networks.ALL_ONE_WAY),
}


def attempt(what, leg):
    """Does a leg and tells what is wrong, in one line for each; whether anything is."""
    try:
        complaints = leg()
    # Programs that nobody here wrote raise what they like.
    except Exception as error:  # pylint: disable=broad-exception-caught
        complaints = [f"{type(error).__name__}: {str(error)[:300]}"]
    print(f"  {'FAILS' if complaints else 'ok   '} {what}", flush=True)
    for complaint in complaints:
        print(f"        {complaint}", flush=True)
    return bool(complaints)


class Journey:
    """All that is done with one map, and what was found wrong."""

    def __init__(self, program, source, scratch):
        self.program, self.source, self.scratch = program, source, scratch
        self.told, self.truth = program.tables(source, scratch / "truth")
        self.failed = 0

    def attempt(self, what, leg):
        """Does a leg."""
        self.failed += attempt(what, leg)

    def out(self, known=readers.READERS, suffix=""):
        """Our exports, in other programs."""
        for name, reader, limits, _, *flags in known:
            def leg(name=name, reader=reader, limits=limits, flags=tuple(flags)):
                folder = self.program.export(self.source, name,
                                             self.scratch / f"out{suffix}/{reader.__name__}",
                                             *flags)
                return networks.differences(self.truth, reader(folder), limits)
            self.attempt(f"{name} in {reader.__name__.split('_', maxsplit=1)[0]}{suffix}", leg)

    def home(self):
        """What other programs write, in a map again."""
        for name, writer, limits, _ in writers.WRITERS:
            def leg(writer=writer, limits=limits):
                stem = self.scratch / f"home/{writer.__name__}"
                stem.parent.mkdir(exist_ok=True)
                made = self.program.map_of(writer(self.truth, stem), stem.with_suffix(".yaml"))
                found = self.program.tables(made, self.scratch / f"home/{writer.__name__}")[1]
                return networks.differences(self.truth, found, limits)
            self.attempt(f"{name} by {writer.__name__.replace('_', ' ')}", leg)

    def returned(self, files, place, limits):
        """What is not the same in the map that our own files make."""
        made = self.program.map_of(files, place / "back.yaml")
        told, found = self.program.tables(made, place / "back")
        if limits is None:
            return ["our tables of it are not the same, byte for byte"] * (told != self.told) \
                + networks.differences(self.truth, found)
        return networks.differences(self.truth, found, limits)

    def back(self):
        """Our exports, in a map again."""
        for name, limits in RETURNS.items():
            def leg(name=name, limits=limits):
                place = self.scratch / f"back/{name}"
                files = sorted(self.program.export(self.source, name, place / "out").iterdir())
                return self.returned(files, place, limits)
            self.attempt(f"{name} and back", leg)

    def saved(self):
        """The workbook, once LibreOffice has saved it in its own way."""
        def leg():
            place = self.scratch / "office"
            book = self.program.export(self.source, "xlsx", place / "out") / "map.xlsx"
            return self.returned([office.convert(book, "xlsx", place / "saved")], place, None)
        self.attempt("xlsx saved again by LibreOffice", leg)


def sheet(program):
    """Whether a sheet made by hand does not come in by way of LibreOffice."""
    def leg():
        with tempfile.TemporaryDirectory() as scratch:
            place = pathlib.Path(scratch)
            office.write_sheet(place / "partners.ods", office.SHEETS, hidden=("Private",))
            book = office.convert(place / "partners.ods", "xlsx", place / "saved")
            made = program.map_of([book], place / "sheet.yaml")
            return office.sheet_differences(program.tables(made, place / "sheet")[1])
    return attempt("ods saved as xlsx by LibreOffice", leg)
