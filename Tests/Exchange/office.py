#!/usr/bin/env python3
"""Has LibreOffice open and save exported workbooks, and demands that both import the same.

    python3 Tests/Exchange/office.py [--ecomap .build/release/ecomap] [MAP]...

Without a map, those of Maps/ are taken. The exit code is 1 when something does not hold, 2 when
something is missing. It needs `libreoffice-calc`.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def ecomap(program, *words):
    """Runs ecomap; what it says on failure ends the script."""
    answer = subprocess.run([str(program), *map(str, words)], capture_output=True, text=True,
                            check=False)
    if answer.returncode != 0:
        sys.exit(f"ecomap {' '.join(map(str, words))}: {answer.stderr[-500:]}")


def check(program, path, folder):
    """Whether a map comes back the same from its workbook and from the one saved again."""
    book, saved = folder / "first.xlsx", folder / "saved"
    ecomap(program, "export", path, "-o", book)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
         "xlsx", "--outdir", str(saved), str(book)], capture_output=True, timeout=180, check=True)
    results = []
    for name, source in (("first", book), ("second", saved / "first.xlsx")):
        target = folder / name / "map.yaml"
        target.parent.mkdir()
        ecomap(program, "import", source, "-o", target)
        results.append(target.read_bytes())
    return results[0] == results[1]


def main():
    """Checks all maps."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--ecomap", type=pathlib.Path, default=ROOT / ".build/release/ecomap")
    parser.add_argument("maps", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    if not shutil.which("soffice") or not options.ecomap.exists():
        print(f"error: this needs LibreOffice and {options.ecomap}", file=sys.stderr)
        sys.exit(2)
    maps = options.maps or sorted((ROOT / "Maps").glob("*.yaml"))
    failed = 0
    for path in maps:
        with tempfile.TemporaryDirectory() as scratch:
            holds = check(options.ecomap.resolve(), path, pathlib.Path(scratch))
        failed += not holds
        print(f"{path.name}: {'ok' if holds else 'DIFFERS'}")
    print(f"{len(maps) - failed} of {len(maps)} workbooks import the same after LibreOffice")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
