"""Has headless Chromium measure pictures; see measure.js for what is measured."""

import html
import json
import os
import re
import shutil
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
# So many bytes of SVG go into one run: one start of the browser serves many pictures.
BATCH = 4_000_000
METRIC_COMPATIBLE = ("Arial", "Liberation Sans", "Arimo")


class Unavailable(Exception):
    """A program or a font that measuring needs is missing."""


def check_font():
    """Widths mean nothing when Arial is replaced by a font of other widths."""
    if not shutil.which("fc-match"):
        return
    answer = subprocess.run(["fc-match", "-f", "%{family}", "Arial"], capture_output=True,
                            text=True, check=False).stdout
    if not any(name in answer for name in METRIC_COMPATIBLE):
        raise Unavailable(f"Arial is drawn in `{answer}`, whose letters have other widths;"
                          " install fonts-liberation")


def measure(paths):
    """What the browser says of each picture, in the order of the paths."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if not program:
        raise Unavailable("Chromium is not installed; try `apt-get install chromium`")
    check_font()
    answers, batch, size = [], [], 0
    for path in paths:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if batch and size + len(text) > BATCH:
            answers += run(program, batch)
            batch, size = [], 0
        batch.append({"name": path, "text": text})
        size += len(text)
    return answers + (run(program, batch) if batch else [])


def run(program, sources):
    """One run of the browser."""
    with open(os.path.join(HERE, "measure.js"), encoding="utf-8") as file:
        script = file.read()
    # `</script` inside a text would end the script.
    data = json.dumps(sources).replace("</", "<\\/")
    page = ("<!DOCTYPE html><meta charset='utf-8'><body style='margin:0'>"
            f"<script>const sources = {data};</script><script>{script}</script>")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "page.html")
        with open(path, "w", encoding="utf-8") as file:
            file.write(page)
        answer = subprocess.run(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
             f"--user-data-dir={folder}/profile", f"file://{path}"],
            capture_output=True, text=True, timeout=300, check=False)
    found = re.search(r'<pre id="answer">(.*?)</pre>', answer.stdout, re.DOTALL)
    if not found:
        raise Unavailable(f"Chromium gave no answer: {answer.stderr.strip()[-400:]}")
    return json.loads(html.unescape(found.group(1)))
