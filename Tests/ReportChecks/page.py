#!/usr/bin/env python3
"""Looks at report pages in headless Chromium: nothing overflows, nothing is logged, axe-core is content.

usage: page.py KORYU [--pictures FOLDER] [PAGE.html …]
Without pages it makes an invented class's report in three languages and looks at those. Each page is
shown 1280 and 390 pixels wide, light and dark, and printed. Needs Chromium and, from PyPI,
`websocket-client` and `axe-core-python` (for axe.min.js); where one is missing it says so and exits 0.
"""
import base64
import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(0)


try:
    import websocket
except ImportError:
    skip("the Python package websocket-client is not installed")
CHROMIUM = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)
if not CHROMIUM:
    skip("Chromium is not installed")


def axe_source():
    for package in ["axe_core_python", "axe_playwright_python", "axe_selenium_python"]:
        spec = importlib.util.find_spec(package)
        for place in spec.submodule_search_locations if spec else []:
            for path in pathlib.Path(place).rglob("axe.min.js"):
                return path.read_text(encoding="utf-8")
    skip("no Python package with axe.min.js is installed (axe-core-python)")


class Browser:
    """One tab, by the DevTools protocol."""

    def __init__(self, folder):
        self.process = subprocess.Popen(
            [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             "--remote-debugging-port=0", "--remote-allow-origins=*", f"--user-data-dir={folder}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        port_file = pathlib.Path(folder, "DevToolsActivePort")
        deadline = time.time() + 60
        while not port_file.exists() or not port_file.read_text().strip():
            if time.time() > deadline or self.process.poll() is not None:
                skip("Chromium does not start here")
            time.sleep(0.1)
        port = port_file.read_text().split()[0]
        targets = json.load(urllib.request.urlopen(f"http://127.0.0.1:{port}/json"))
        tab = next(target for target in targets if target["type"] == "page")
        self.socket = websocket.create_connection(tab["webSocketDebuggerUrl"], timeout=120)
        self.number = 0
        self.messages = []
        for domain in ["Page", "Runtime", "Log"]:
            self.call(f"{domain}.enable")

    def call(self, method, **parameters):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            if answer.get("method") in ("Runtime.consoleAPICalled", "Log.entryAdded", "Runtime.exceptionThrown"):
                self.messages.append(json.dumps(answer["params"])[:300])

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        return result["result"].get("value")

    def show(self, url, width, scheme):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=1000, deviceScaleFactor=1, mobile=False)
        self.call("Emulation.setEmulatedMedia", media="screen",
                  features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.call("Page.navigate", url=url)
        deadline = time.time() + 60
        while self.value("document.readyState") != "complete" and time.time() < deadline:
            time.sleep(0.05)

    def close(self):
        self.process.terminate()
        self.process.wait()


SPILLING = """
[...document.querySelectorAll('body *')].filter(e => !e.closest('.scroll') && !e.closest('.heard')
  && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.tagName + '.' + e.className).slice(0, 5)
"""


def look(browser, page, axe, pictures, faults):
    url = page.resolve().as_uri()
    for width in (1280, 390):
        for scheme in ("light", "dark"):
            name = f"{page.stem} {width} {scheme}"
            browser.messages.clear()
            browser.show(url, width, scheme)
            wide = browser.value("document.documentElement.scrollWidth")
            room = browser.value("innerWidth")
            if wide > room:
                faults.append(f"{name}: {wide} pixels wide in {room}: {browser.value(SPILLING)}")
            faults += [f"{name}: console: {message}" for message in browser.messages]
            if pictures:
                height = int(browser.value("document.documentElement.scrollHeight"))
                clip = {"x": 0, "y": 0, "width": width, "height": min(height, 12000), "scale": 1}
                data = browser.call("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)["data"]
                pathlib.Path(pictures, f"{page.stem}-{width}-{scheme}.png").write_bytes(base64.b64decode(data))
            # The page forbids scripts; the protocol's own evaluation is not bound by that.
            browser.call("Runtime.evaluate", expression=axe)
            found = browser.value(
                "axe.run().then(r => ({passes: r.passes.length, faults: r.violations.map(v => "
                "v.id + ': ' + v.nodes.slice(0, 2).map(n => n.html.slice(0, 120)).join(' | '))}))")
            if not found or not found["passes"]:
                faults.append(f"{name}: axe did not run")
            faults += [f"{name}: axe: {violation}" for violation in (found or {}).get("faults", [])]
    browser.call("Emulation.setEmulatedMedia", media="", features=[])
    printed = browser.call("Page.printToPDF", preferCSSPageSize=True)["data"]
    if pictures:
        pathlib.Path(pictures, f"{page.stem}.pdf").write_bytes(base64.b64decode(printed))
    # What spills over the paper would make the print view wider than the sheet: A4 across, 12 mm margins.
    browser.call("Emulation.setDeviceMetricsOverride", width=1031, height=700, deviceScaleFactor=1, mobile=False)
    browser.call("Emulation.setEmulatedMedia", media="print")
    wide = browser.value("document.documentElement.scrollWidth")
    if wide > 1031:
        faults.append(f"{page.stem} print: {wide} pixels wide in 1031: {browser.value(SPILLING)}")
    browser.call("Emulation.setEmulatedMedia", media="screen")


def main():
    arguments = sys.argv[1:]
    pictures = None
    if "--pictures" in arguments:
        place = arguments.index("--pictures")
        pictures = arguments[place + 1]
        os.makedirs(pictures, exist_ok=True)
        del arguments[place:place + 2]
    if not arguments:
        sys.exit(__doc__)
    axe = axe_source()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        pages = [pathlib.Path(page) for page in arguments[1:]]
        for language in [] if pages else ["en", "ja", "ko"]:
            page = pathlib.Path(folder, f"demo-{language}.html")
            subprocess.run([arguments[0], "--language", language, "report", "--demo", "--psychometrics", "--out", page],
                           check=True, stderr=subprocess.DEVNULL)
            pages.append(page)
        browser = Browser(os.path.join(folder, "chromium"))
        faults = []
        try:
            for page in pages:
                size = page.stat().st_size
                if size > 1_000_000:
                    faults.append(f"{page.stem}: {size} bytes")
                look(browser, page, axe, pictures, faults)
        finally:
            browser.close()
    for fault in faults:
        print(fault)
    print(f"{len(pages)} pages, {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
