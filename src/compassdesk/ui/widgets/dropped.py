"""What is dragged over a widget or dropped on it."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def files_in(mime: QMimeData) -> tuple[Path, ...]:
    """The files of this computer that are dragged or were dropped."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
