#!/usr/bin/env python3
"""Takes maps out to other programs and back: see README.md beside this file.

    python3 Tests/Exchange/roundtrip.py [--venv DIR] [--program ECOMAP] [--no-office] [MAP.yaml]...

Without maps it takes three of Maps/ and hard.yaml. The exit code is 1 when something does not
hold, 2 when something is missing.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MAPS = ("south-west-2016", "london-2016", "england-2024")


class Unavailable(Exception):
    """A program that checking needs is missing."""


def enter_environment(folder):
    """Runs this script again with the readers, in a virtual environment."""
    folder = pathlib.Path(folder) if folder else ROOT / ".build/exchange/venv"
    python = folder / "bin/python"
    if pathlib.Path(sys.prefix).resolve() == folder.resolve():
        raise Unavailable(f"readers are missing in {folder}; remove that folder and try again")
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                    "-r", str(HERE / "requirements.txt")], check=True)
    sys.exit(subprocess.run([str(python), *sys.argv], check=False).returncode)


def with_readers(arguments):
    """Goes on only where the readers are there."""
    try:
        import readers  # pylint: disable=import-outside-toplevel,unused-import
    except ImportError:
        enter_environment(value(arguments, "--venv"))


def value(arguments, name):
    """What follows a name among arguments."""
    place = arguments.index(name) + 1 if name in arguments else len(arguments)
    return arguments[place] if place < len(arguments) else None


def find_program(arguments):
    """The program: the one that is named, else the last one built for release or at all."""
    named = value(arguments, "--program")
    places = [pathlib.Path(named)] if named else [ROOT / ".build/release/ecomap",
                                                  ROOT / ".build/debug/ecomap"]
    found = next((path for path in places if path.exists()), None)
    if not found:
        raise Unavailable(f"there is no {places[0]}; run `sh bootstrap release`")
    return found.resolve()


def main():
    """Takes all maps on their journeys."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--venv", help="the virtual environment that holds the readers")
    parser.add_argument("--program", help="ecomap")
    parser.add_argument("--no-office", action="store_true", help="leave LibreOffice out")
    parser.add_argument("maps", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    program = Program(find_program(sys.argv))
    with_office = not options.no_office and office.is_here()
    without_r = rscript.lacks()
    maps = options.maps or [*(ROOT / f"Maps/{name}.yaml" for name in MAPS), HERE / "hard.yaml"]
    failed = 0
    for source in maps:
        print(source.stem)
        with tempfile.TemporaryDirectory() as scratch:
            journey = Journey(program, source, pathlib.Path(scratch))
            journey.out()
            if not without_r:
                journey.out(rscript.READERS, " of R")
            journey.home()
            journey.back()
            if with_office:
                journey.saved()
            failed += journey.failed
    if with_office:
        print("a sheet made by hand")
        failed += sheet(program)
    else:
        print("skipped: LibreOffice, which is not here or was not asked for")
    if without_r:
        print(f"skipped: {without_r}")
    print(f"{failed} legs fail" if failed else "every leg brings back what it took")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    try:
        with_readers(sys.argv)
        import office
        import rscript
        from journey import Journey, sheet
        from program import Program
        main()
    except (Unavailable, FileNotFoundError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        sys.exit(2)
