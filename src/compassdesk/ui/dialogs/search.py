"""Find as you type over all items of the client; opening one goes there."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget

from compassdesk.services import plans
from compassdesk.services import search as searching
from compassdesk.services.search import Hit
from compassdesk.texts import numbers
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.found_list import Found, FoundList

translate = QCoreApplication.translate
_PAUSE = 60
_MOST = 100


def find(parent: QWidget, desk: Desk, under: QWidget | None = None, text: str = "") -> FoundList:
    """Open the search at the place of the search field `under` (else in the middle of `parent`)."""
    popup = SearchPopup(parent, desk)
    popup.open_at(popup_place(parent, under, 520, 420))
    if text:
        popup.field.setText(text)
    return popup


def popup_place(parent: QWidget, under: QWidget | None, width: int, height: int) -> QRect:
    """Where a popup goes: with its right edge along the field, inside the window."""
    origin = parent.mapToGlobal(QPoint(0, 0))
    width, height = min(width, parent.width() - 16), min(height, parent.height() - 24)
    if under is None:
        return QRect(origin.x() + (parent.width() - width) // 2, origin.y() + 48, width, height)
    corner = under.mapToGlobal(QPoint(under.width(), 0))
    left = min(max(corner.x() - width, origin.x() + 8), origin.x() + parent.width() - width - 8)
    return QRect(left, corner.y() - 8, width, height)


class SearchPopup(FoundList):
    """See the module. Asks the file a moment after the last key, on this thread: an index answers in milliseconds."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, translate("Search", "Find"), translate("Search", "Find in titles, texts and notes"))
        self._desk = desk
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self.look)
        self.field.textChanged.connect(lambda _words: self._soon.start())
        self.show_lines([], translate("Search", "Type the beginning of a word. Accents do not matter."))

    def look(self) -> None:
        """Find what is typed, now."""
        words = self.field.text()
        if not words.strip() or self._desk.file is None:
            self.show_lines([], translate("Search", "Type the beginning of a word. Accents do not matter."))
            return
        hits = self._desk.file.read(searching.find, words, _MOST)
        rows = self._desk.file.read(plans.items_by_id, [hit.item for hit in hits])
        items = {item.id: item.petal for item in rows}
        found = [self._line(hit, items.get(hit.item, "file")) for hit in hits]
        self.show_lines(found, translate("Search", "Nothing found."))

    def _line(self, hit: Hit, icon: str) -> Found:
        when = numbers.moment(hit.starts_at) if hit.starts_at else translate("Search", "not planned yet")
        if hit.starts_at and hit.starts_at.year != self._desk.now().year:
            when = f"{numbers.short_date(hit.starts_at.date())} {numbers.clock(hit.starts_at)}"
        title = hit.title or translate("Search", "untitled")
        detail = "" if hit.snippet == hit.title else hit.snippet
        return Found(
            hit.item, title, detail, when, icon, hit.ranges if detail else (), lambda: self._desk.open_item(hit.item)
        )
