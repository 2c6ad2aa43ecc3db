"""Headless Chromium, spoken to through its DevTools protocol on a pipe: nothing but Python 3."""

import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")


class Unavailable(Exception):
    """A program or a file that checking needs is missing."""


class Browser:
    """One browser; `with Browser() as browser` ends it, whatever happens."""

    def __init__(self):
        self.program = next(filter(None, map(shutil.which, PROGRAMS)), None)
        if not self.program:
            raise Unavailable("Chromium is not installed; try `apt-get install chromium`")
        self.folder = self.process = self.reader = self.writer = None
        self.number = 0
        self.buffer = b""
        self.waiting = []

    def __enter__(self):
        # pylint: disable=consider-using-with
        self.folder = tempfile.TemporaryDirectory()
        to_browser, self.writer = os.pipe()
        self.reader, from_browser = os.pipe()
        command = [self.program, "--headless=new", "--no-sandbox", "--disable-gpu",
                   "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
                   "--remote-debugging-pipe", f"--user-data-dir={self.folder.name}", "about:blank"]
        # The browser reads from its descriptor 3 and writes to its descriptor 4.
        self.process = subprocess.Popen(
            ["sh", "-c", f'exec "$@" 3<&{to_browser} 4>&{from_browser}', "sh", *command],
            pass_fds=(to_browser, from_browser), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        return self

    def __exit__(self, *error):
        try:
            self.send("Browser.close")
            self.process.wait(10)
        except (OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        os.close(self.reader)
        os.close(self.writer)
        # The last of its processes may still write.
        for _ in range(20):
            try:
                self.folder.cleanup()
                break
            except OSError:
                time.sleep(0.1)

    def send(self, method, session=None, **parameters):
        """Sends a command and returns its number."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.writer, data):]
        return self.number

    def receive(self, timeout):
        """The next message of the browser, or none in time."""
        end = time.monotonic() + timeout
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.reader], [], [], max(0, end - time.monotonic()))
            if not ready:
                return None
            part = os.read(self.reader, 1 << 20)
            if not part:
                raise Unavailable("Chromium ended before it answered")
            self.buffer += part
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, session=None, timeout=120, **parameters):
        """Sends a command and waits for its answer; events in between are kept."""
        number = self.send(method, session, **parameters)
        end = time.monotonic() + timeout
        while True:
            message = self.receive(end - time.monotonic())
            if message is None:
                raise Unavailable(f"Chromium did not answer {method} in {timeout} seconds")
            if message.get("id") == number:
                if "error" in message:
                    raise Unavailable(f"Chromium refused {method}: {message['error']['message']}")
                return message["result"]
            if "method" in message:
                self.waiting.append(message)

    def events(self, session):
        """The events of a page since the last time, without those of others."""
        mine = [event for event in self.waiting if event.get("sessionId") == session]
        self.waiting = [event for event in self.waiting if event.get("sessionId") != session]
        return mine

    def open(self, address):
        """Opens a page and waits until it has loaded."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = Page(self, target, session)
        page.load(address)
        return page


class Page:
    """A page in a tab of its own."""

    def __init__(self, browser, target, session):
        self.browser, self.target, self.session = browser, target, session
        self.requests = []

    def call(self, method, **parameters):
        """Sends a command for this page."""
        return self.browser.call(method, self.session, **parameters)

    def gather(self):
        """Notes what the page has asked for; returns the names of all events."""
        events = self.browser.events(self.session)
        self.requests += [event["params"]["request"]["url"] for event in events
                          if event["method"] == "Network.requestWillBeSent"]
        return [event["method"] for event in events]

    def load(self, address):
        """Goes to an address and waits for its load event."""
        self.call("Page.enable")
        self.call("Network.enable")
        answer = self.call("Page.navigate", url=address)
        if answer.get("errorText"):
            raise Unavailable(f"{address}: {answer['errorText']}")
        end = time.monotonic() + 60
        while "Page.loadEventFired" not in self.gather():
            message = self.browser.receive(end - time.monotonic())
            if message is None:
                raise Unavailable(f"{address} did not load in a minute")
            self.browser.waiting.append(message)

    def show(self, width, height=900, scheme="light", medium=""):
        """Shows the page so wide, in a colour scheme, on a medium."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=False)
        self.call("Emulation.setEmulatedMedia", media=medium,
                  features=[{"name": "prefers-color-scheme", "value": scheme}])

    def evaluate(self, expression):
        """The value of an expression of JavaScript, promises awaited."""
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True,
                           returnByValue=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            words = details.get("exception", {}).get("description") or details["text"]
            raise Unavailable(f"a script failed on the page: {words[:300]}")
        return answer["result"].get("value")

    def print(self):
        """The page as the bytes of a PDF, on the paper that it asks for."""
        self.call("Emulation.setEmulatedMedia", media="", features=[])
        return base64.b64decode(self.call(
            "Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"])

    def close(self):
        """Closes the tab."""
        self.browser.call("Target.closeTarget", targetId=self.target)
