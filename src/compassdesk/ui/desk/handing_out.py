"""What leaves the window because somebody asked for it: words for the clipboard, a page, a file or a folder for the
program that the system has for it. What came of it is said.
"""

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from compassdesk.domain.errors import PlanError, world_error
from compassdesk.ui.desk.session import Session

translate = QCoreApplication.translate


def copy_words(session: Session, words: str, said: str) -> None:
    """Put words on the clipboard and say so."""
    QGuiApplication.clipboard().setText(words)
    session.say(said)


def copy_page(session: Session, page: str, words: str, said: str) -> None:
    """Put HTML on the clipboard, with its words for programs that take no other, and say so."""
    data = QMimeData()  # from here on it is Qt's own: no thread of ours can be the last to hold it
    data.setHtml(page)
    data.setText(words)
    QGuiApplication.clipboard().setMimeData(data)
    session.say(said)


def show_page(session: Session, address: str) -> None:
    """Have the system's browser show a page."""
    if not QDesktopServices.openUrl(QUrl(address)):
        said = translate("HandingOut", "There is no program here that opens {page}.")
        session.say(said.replace("{page}", address))


def show_file(session: Session, path: Path, otherwise: str = "") -> None:
    """Have the system show a file or a folder; where it has no program for it that is said, or `otherwise`."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        said = translate("HandingOut", "There is no program here that shows {path}.").replace("{path}", str(path))
        session.say(otherwise or said)


def own_folder() -> Path:
    """A folder on the disk for this user alone, which goes when the app ends; a new one where the system cleaned it up.

    WorldErrors where it cannot be made.
    """
    try:
        if not Path(_own_folder().name).is_dir():
            forget_own_folder()
        return Path(_own_folder().name)
    except OSError as error:
        raise world_error(error) from error


def forget_own_folder() -> None:
    """Take it away with what lies in it; the next one is new."""
    _own_folder().cleanup()
    _own_folder.cache_clear()


@cache
def _own_folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="compassdesk-", ignore_cleanup_errors=True)


def telling(session: Session) -> Callable[[BaseException], None]:
    """A `failed` of a worker that says trouble with the world in a passing sentence; a mistake of ours is raised."""

    def failed(error: BaseException) -> None:
        from compassdesk.texts.errors import sentence

        if not isinstance(error, PlanError):
            raise error
        session.say(sentence(error))

    return failed
