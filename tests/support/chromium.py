"""A real Chromium without a window, driven over its own pipe (DevTools protocol), with no library in between.

A page is looked at and used as a person would: find by what it says, click in its middle, type keys. Scripts of ours
run only to read and to find; the pages themselves have none.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_FLAGS = (
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--hide-scrollbars",
)
#: The browser reads its orders from descriptor 3 and answers on 4.
_LAUNCH = """
import fcntl, os, sys
away = [fcntl.fcntl(int(one), fcntl.F_DUPFD, 10) for one in sys.argv[1:3]]
for at, one in enumerate(away):
    os.dup2(one, 3 + at)
os.execvp(sys.argv[3], sys.argv[3:])
"""
_KEYS = {"Tab": 9, "Enter": 13, "Space": 32}
#: The element that shows this text or has it as its label; the innermost and, of several, the first.
_FIND = """(text) => {
  const says = (e) => (e.innerText || e.getAttribute('aria-label') || '').trim();
  const able = [...document.querySelectorAll('a, button, input, summary, label')].filter((e) => says(e) === text);
  const found = able[0];
  return found && found.tagName === 'LABEL' ? document.getElementById(found.htmlFor) || found : found;
}"""


class Chromium:
    """One browser with one page. `requests` are the addresses of everything it asked for."""

    def __init__(self, send: int, receive: int) -> None:
        self._out = os.fdopen(send, "wb", buffering=0)
        self._in = os.fdopen(receive, "rb")
        self._number = 0
        self._session = ""
        self._loaded = 0
        self.requests: list[str] = []
        self.complaints: list[str] = []
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "DOM", "Log"):
            self._ask(f"{domain}.enable")

    def open(self, address: str) -> None:
        """Go there and wait until the page is whole."""
        before = self._loaded
        self._ask("Page.navigate", url=address)
        self._wait_for_load(before)

    def reload(self) -> None:
        """The same page again."""
        before = self._loaded
        self._ask("Page.reload")
        self._wait_for_load(before)

    def follow(self, text: str) -> None:
        """Click what says this and wait for the page it leads to."""
        before = self._loaded
        self.click(text)
        self._wait_for_load(before)

    def click(self, text: str) -> None:
        """Click in the middle of what says this."""
        place = self.read(
            f"(() => {{ const e = ({_FIND})({json.dumps(text)}); if (!e) return null;"
            " e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
            " return [r.x + r.width / 2, r.y + r.height / 2]; })()"
        )
        assert place is not None, f"nothing says {text!r} on: {self.text()}"
        mouse: dict[str, Any] = {"x": place[0], "y": place[1], "button": "left", "clickCount": 1}
        for what in ("mousePressed", "mouseReleased"):
            self._ask("Input.dispatchMouseEvent", type=what, **mouse)

    def fill(self, label: str, text: str) -> None:
        """Click into the entry with this label and type."""
        self.click(label)
        self.type(text)

    def type(self, text: str) -> None:
        """Type into what has the keyboard."""
        self._ask("Input.insertText", text=text)

    def press(self, key: str) -> None:
        """Press and release one key."""
        common: dict[str, Any] = {"key": key, "code": key, "windowsVirtualKeyCode": _KEYS[key]}
        text = {"Enter": {"text": "\r"}, "Space": {"text": " ", "key": " "}}.get(key, {})
        self._ask("Input.dispatchKeyEvent", **(common | {"type": "keyDown"} | text))
        self._ask("Input.dispatchKeyEvent", **(common | {"type": "keyUp"}))

    def press_to_load(self, key: str) -> None:
        """Press a key that leads to another page."""
        before = self._loaded
        self.press(key)
        self._wait_for_load(before)

    def choose_file(self, name: str, path: Path) -> None:
        """Choose a file in the entry of this name."""
        root = self._ask("DOM.getDocument")["root"]["nodeId"]
        node = self._ask("DOM.querySelector", nodeId=root, selector=f"input[name={name}]")["nodeId"]
        self._ask("DOM.setFileInputFiles", nodeId=node, files=[str(path)])

    def downloads_to(self, folder: Path) -> None:
        """Where downloaded files go."""
        self._ask("Page.setDownloadBehavior", behavior="allow", downloadPath=str(folder))

    def wait_for_download(self) -> None:
        """Until one is whole."""
        while self._step().get("params", {}).get("state") != "completed":
            pass

    def text(self) -> str:
        """All that the page shows."""
        shown: str = self.read("document.body.innerText")
        return shown

    def read(self, expression: str) -> Any:
        """The value of an expression on the page."""
        answer = self._ask("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def cookies(self) -> list[dict[str, Any]]:
        """All cookies with everything the browser knows of them."""
        found: list[dict[str, Any]] = self._ask("Network.getCookies")["cookies"]
        return found

    def be(self, width: int, height: int = 900, *, dark: bool = False) -> None:
        """Have a screen of this size in CSS pixels, light or dark."""
        self._ask(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self._ask("Emulation.setEmulatedMedia", features=[scheme])

    def picture(self) -> bytes:
        """The whole page as PNG."""
        answer = self._ask("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        return base64.b64decode(answer["data"])

    def close(self) -> None:
        """End it."""
        self._out.close()
        self._in.close()

    def _ask(self, method: str, **parameters: Any) -> Any:
        self._number += 1
        asked = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            asked["sessionId"] = self._session
        self._out.write(json.dumps(asked).encode() + b"\0")
        while (told := self._step()).get("id") != self._number:
            pass
        assert "error" not in told, told
        return told["result"]

    def _step(self) -> dict[str, Any]:
        """One message of the browser; what happens by itself is noted."""
        letters = bytearray()
        while (one := self._in.read(1)) != b"\0":
            assert one, "the browser has ended"
            letters += one
        told: dict[str, Any] = json.loads(letters)
        match told.get("method"):
            case "Page.loadEventFired":
                self._loaded += 1
            case "Network.requestWillBeSent":
                self.requests.append(told["params"]["request"]["url"])
            case "Log.entryAdded":
                self.complaints.append(told["params"]["entry"]["text"])
        return told

    def _wait_for_load(self, before: int) -> None:
        while self._loaded == before:
            self._step()


@contextmanager
def chromium(profile: Path) -> Iterator[Chromium]:
    """A browser with an empty profile; it is gone at the end."""
    to_read, send = os.pipe()
    receive, to_write = os.pipe()
    words = ["chromium", *_FLAGS, f"--user-data-dir={profile}", "about:blank"]
    program = subprocess.Popen(
        [sys.executable, "-c", _LAUNCH, str(to_read), str(to_write), *words],
        pass_fds=(to_read, to_write),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(to_read)
    os.close(to_write)
    try:
        browser = Chromium(send, receive)
        yield browser
        browser.close()
    finally:
        program.terminate()
        program.wait()
