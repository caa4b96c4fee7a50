"""What the strip above a client file says and offers, and how a test answers."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from builders import client
from compassdesk.app import Desktop
from compassdesk.domain.patch import Patch
from compassdesk.services import plans
from compassdesk.services.opening import open_client
from compassdesk.ui.files.file_strip import FileStrip
from compassdesk.ui.shell.status_line import StatusLine
from seen import labels


def strip(running: Desktop) -> FileStrip | None:
    return running.window.findChild(FileStrip)


def told(running: Desktop) -> str:
    shown = strip(running)
    return f"{shown.title.text()}. {shown.detail.text()}" if shown is not None and shown.isVisible() else ""


def status(running: Desktop) -> str:
    return labels(running.window.findChild(StatusLine))[0]


def choices(running: Desktop) -> list[str]:
    return [button.text() for button in strip(running).findChildren(QPushButton) if button.isVisible()]


def choose(running: Desktop, words: str) -> None:
    next(one for one in strip(running).findChildren(QPushButton) if one.isVisible() and words in one.text()).click()


def rename_client(running: Desktop, name: str) -> None:
    running.desk.session.change("Rename", Patch(client=client(name=name)))


def name_in(path: Path) -> str:
    with closing(open_client(path)) as file:
        return file.read(plans.client_of).name


def answer_dialog(monkeypatch: pytest.MonkeyPatch, way: str, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, way, lambda *_args, **_more: (str(path), ""))
