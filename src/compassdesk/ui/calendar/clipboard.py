"""Cut and copied items: rows for this app, and a readable list for every other.

The clipboard gets plain text only, and the rows are ours for as long as that very text lies on it: mime data that
Python made and the clipboard still holds when the app ends would end it with a crash.
"""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from compassdesk.domain.plan import Item
from compassdesk.domain.references import still_there
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.desk.session import Session


class _Held(Struct, frozen=True):
    text: str
    file: object
    items: tuple[Item, ...]
    cutting: bool


_held: list[_Held] = []


def put_on_clipboard(session: Session, items: list[Item], *, cutting: bool) -> None:
    """Hold items until something else is copied, here or in another app."""
    book = FactBook()
    book.use(session.plan)
    text = "\n".join(book.sentence(item) for item in items)
    _held[:] = [_Held(text, session.file, tuple(items), cutting)]
    QApplication.clipboard().setText(text)


def _current() -> _Held | None:
    text = QApplication.clipboard().text()
    return next((held for held in _held if held.text == text), None)


def clear_clipboard() -> None:
    """Forget what was cut or copied, and take off the system's clipboard what this app put there."""
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard() or _current() is not None:
        clipboard.clear()
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
    _held.clear()


def was_cut(session: Session) -> bool:
    """Whether pasting moves instead of copies; never from one client's file into another's."""
    held = _current()
    return held is not None and held.cutting and held.file is session.file


def copied_items(session: Session) -> tuple[Item, ...]:
    """What lies on the clipboard, without what the client does not have, or has no more."""
    held = _current()
    if held is None:
        return ()
    items = held.items if held.file is session.file else map(_as_guest, held.items)
    return still_there(items, session.plan)


def _as_guest(item: Item) -> Item:
    """An item for another client, whose campaigns and audiences are others even where an id is the same."""
    return replace(item, campaign=None, audience=None, triggered_by_insight=None, series=None, template=None)
