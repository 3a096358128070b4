#!/usr/bin/env python3
"""Opens a page in headless Chromium and does as told, in order:
  browse.py PAGE.html [png FILE | pdf FILE | js EXPRESSION]...
Prints the value of every EXPRESSION as one line of JSON. It speaks the DevTools protocol over two pipes,
so that it needs nothing but Python and Chromium."""
import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile


class Browser:
    def __init__(self, profile):
        read_there, self.to = os.pipe()
        self.back, write_there = os.pipe()
        os.set_inheritable(read_there, True)
        os.set_inheritable(write_there, True)
        self.count, self.rest = 0, b""

        def place_pipes():
            # Chromium reads commands from descriptor 3 and answers on 4.
            first, second = os.dup(read_there), os.dup(write_there)
            os.dup2(first, 3)
            os.dup2(second, 4)

        self.process = subprocess.Popen(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--no-first-run", "--user-data-dir=" + profile, "--remote-debugging-pipe",
             "--window-size=1280,900", "--force-color-profile=srgb"],
            preexec_fn=place_pipes, close_fds=False, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(read_there)
        os.close(write_there)
        self.session = None

    def message(self):
        while b"\0" not in self.rest:
            piece = os.read(self.back, 1 << 16)
            if not piece:
                raise SystemExit("browse: chromium went away")
            self.rest += piece
        text, self.rest = self.rest.split(b"\0", 1)
        return json.loads(text)

    def ask(self, method, **params):
        self.count += 1
        call = {"id": self.count, "method": method, "params": params}
        if self.session:
            call["sessionId"] = self.session
        os.write(self.to, json.dumps(call).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise SystemExit("browse: %s: %s" % (method, answer["error"]))
                return answer["result"]

    def open(self, page):
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")
        self.ask("Page.navigate", url=page.resolve().as_uri())
        while self.message().get("method") != "Page.loadEventFired":
            pass

    def value_of(self, expression):
        result = self.ask("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in result:
            raise SystemExit("browse: %s: %s" % (expression, result["exceptionDetails"]))
        return result["result"].get("value")


def do(browser, what, operand):
    if what == "js":
        print(json.dumps(browser.value_of(operand), ensure_ascii=False))
    elif what == "png":
        shot = browser.ask("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        pathlib.Path(operand).write_bytes(base64.b64decode(shot["data"]))
    elif what == "pdf":
        paper = browser.ask("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        pathlib.Path(operand).write_bytes(base64.b64decode(paper["data"]))
    else:
        raise SystemExit(__doc__)


def main():
    page, orders = pathlib.Path(sys.argv[1]), sys.argv[2:]
    with tempfile.TemporaryDirectory() as profile:
        browser = Browser(profile)
        try:
            browser.open(page)
            for what, operand in zip(orders[::2], orders[1::2]):
                do(browser, what, operand)
            browser.session = None
            browser.ask("Browser.close")
        finally:
            try:
                browser.process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                browser.process.kill()
                browser.process.wait()


if __name__ == "__main__":
    main()
