"""A real Chromium without a window, led over a pipe: what a page does in it is asked for, clicked and typed."""

import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
from pathlib import Path
from time import monotonic
from typing import Any

PROGRAM = "chromium"
_PATIENCE = 60.0
_KEYS = {"Enter": (13, "\r"), "Tab": (9, ""), "Escape": (27, ""), " ": (32, " ")}


def is_there() -> bool:
    return shutil.which(PROGRAM) is not None


class Browser:
    """One page in one browser. `network` are the addresses that it asked for besides the page itself."""

    def __init__(self, folder: Path, width: int = 1280, height: int = 860) -> None:
        theirs, self._to = os.pipe()
        self._from, answers = os.pipe()
        os.set_inheritable(theirs, True)
        os.set_inheritable(answers, True)
        command = [
            "bash", "-c", f'exec "$0" "$@" 3<&{theirs} 4>&{answers}', PROGRAM, "--headless=new", "--no-sandbox",
            "--disable-gpu", "--disable-dev-shm-usage", f"--user-data-dir={folder / 'profile'}",
            f"--window-size={width},{height}", "--remote-debugging-pipe", "about:blank",
        ]  # fmt: skip
        # all that it writes lies there; its socket has a path that may not be long
        self._short = Path(tempfile.mkdtemp(prefix="cr-", dir="/tmp"))
        environment = {**os.environ, "HOME": str(folder), "TMPDIR": str(self._short)}
        self._process = subprocess.Popen(
            command, pass_fds=(theirs, answers), env=environment, stderr=subprocess.DEVNULL
        )
        os.close(theirs)
        os.close(answers)
        self._number, self._rest = 0, b""
        self._session = ""
        self.network: list[str] = []
        self.complaints: list[str] = []
        """What the page said of itself that went wrong, its policy's refusals among them."""
        self.downloads = folder / "downloads"
        self.downloads.mkdir()
        (target, *_) = [one for one in self._call("Target.getTargets")["targetInfos"] if one["type"] == "page"]
        attached = self._call("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self._call(f"{domain}.enable")
        self._call("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(self.downloads), session="")
        self._call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500
        )

    def open(self, path: Path) -> None:
        """Show a file, and wait until all of it is there."""
        self.network.clear()
        self._call("Page.navigate", url=path.as_uri())
        self.until("document.readyState === 'complete' && location.protocol === 'file:'")

    def ask(self, script: str) -> Any:
        """What an expression gives in the page."""
        found = self._call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True, userGesture=True
        )
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def until(self, script: str) -> None:
        """Wait until an expression is true in the page."""
        end = monotonic() + _PATIENCE
        while not self.ask(f"Boolean({script})"):
            assert monotonic() < end, f"never: {script}"

    def click(self, selector: str) -> None:
        """Click in the middle of an element, with a mouse."""
        place = self.ask(
            f"(() => {{ const one = document.querySelector({json.dumps(selector)});"
            "one.scrollIntoView({block: 'center'});"
            "const box = one.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self._call("Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", clickCount=1)

    def type(self, words: str) -> None:
        """Put words where the keyboard is."""
        self._call("Input.insertText", text=words)

    def key(self, name: str, *, ctrl: bool = False) -> None:
        """Press and let go of a key."""
        code, text = _KEYS[name]
        for kind in ("keyDown", "keyUp"):
            said = {"text": text} if kind == "keyDown" and text and not ctrl else {}
            self._call(
                "Input.dispatchKeyEvent", type=kind, key=name, code=name, windowsVirtualKeyCode=code,
                modifiers=2 if ctrl else 0, **said,
            )  # fmt: skip

    def picture(self, target: Path) -> None:
        """What is in sight, as a PNG."""
        target.write_bytes(base64.b64decode(self._call("Page.captureScreenshot", format="png")["data"]))

    def print_media(self) -> None:
        """Lay the page out as for paper."""
        self._call("Emulation.setEmulatedMedia", media="print")

    def paper(self) -> bytes:
        """The page as it is printed, as a PDF."""
        return base64.b64decode(self._call("Page.printToPDF", preferCSSPageSize=True)["data"])

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(20)
        shutil.rmtree(self._short, ignore_errors=True)
        os.close(self._to)
        os.close(self._from)

    def _call(self, method: str, *, session: str | None = None, **said: Any) -> dict[str, Any]:
        self._number += 1
        number = self._number
        message: dict[str, Any] = {"id": number, "method": method, "params": said}
        named = self._session if session is None else session
        if named:
            message["sessionId"] = named
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while (answer := self._next()).get("id") != number:
            self._hear(answer)
        assert "error" not in answer, answer
        return dict(answer["result"])

    def _hear(self, event: dict[str, Any]) -> None:
        told = event.get("params", {})
        if event.get("method") == "Network.requestWillBeSent":
            self.network.append(told["request"]["url"])
        if event.get("method") == "Runtime.exceptionThrown":
            self.complaints.append(str(told["exceptionDetails"].get("exception", told["exceptionDetails"])))
        if event.get("method") == "Log.entryAdded":
            self.complaints.append(told["entry"]["text"])

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._from], [], [], _PATIENCE)
            assert ready, "the browser does not answer"
            read = os.read(self._from, 1 << 16)
            assert read, "the browser ended"
            self._rest += read
        message, self._rest = self._rest.split(b"\0", 1)
        return dict(json.loads(message))
