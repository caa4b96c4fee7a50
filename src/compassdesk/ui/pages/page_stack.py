"""The pages of the window, one of which is in sight; each is built on its first visit."""

from collections.abc import Callable, Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from compassdesk.ui.desk.brought import Seen
from compassdesk.ui.desk.session import Session

PAGES = ("today", "calendar", "compass", "people", "reports", "clients", "settings")
"""Those that one goes to, in their order."""
OF_A_CLIENT = frozenset(("today", "calendar", "compass", "people", "reports", "merge"))
"""Pages that have nothing to show without a client: the welcome page stands in for them."""
WITHOUT_A_CLIENT = frozenset(("welcome", "locked"))
"""Pages that stay when the client goes, as the calendar does, which is there from the beginning."""


@runtime_checkable
class WithEditors(Protocol):
    """A page with editors that findings and undo lead to."""

    def reveal(self, code: str, target: str, field: str) -> None:
        """Open the editor of that kind on a row, at a field; empty: at none."""


@runtime_checkable
class WithParts(Protocol):
    """The settings."""

    def show_part(self, name: str) -> None:
        """Open one part by its name."""

    def bring(self, part: str, one: Seen) -> None:
        """Show in one of its parts what an undo or a redo changed."""


@runtime_checkable
class WithItems(Protocol):
    """A page on which single items stand."""

    def shows(self, item_id: str) -> bool:
        """Whether an item can be seen there."""


@runtime_checkable
class WithFoot(Protocol):
    """A page at whose foot something is done."""

    foot: QWidget


@runtime_checkable
class WithList(Protocol):
    """A page on which items behind a number can be listed."""

    def close_list(self) -> bool:
        """Close the list; False when none is open."""


class PageStack(QStackedWidget):
    """`builders` make the pages by name, in the stack they are given."""

    shown = Signal(str)
    """Another page is in sight, or the same was asked for again."""

    def __init__(
        self,
        session: Session,
        builders: Mapping[str, Callable[[QWidget], QWidget]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._builders = session, builders
        self._pages: dict[str, QWidget] = {}

    def hold(self, calendar: QWidget) -> None:
        """Take in the calendar, made in this stack, which is there from the beginning."""
        self._pages["calendar"] = calendar
        self.addWidget(calendar)

    def show_page(self, page: str) -> None:
        """Bring a page into sight, building it the first time; the welcome page for one that needs a client."""
        if page in OF_A_CLIENT and self._session.file is None:
            page = "welcome"
        if page not in self._pages:
            self._pages[page] = self._builders[page](self)
            self.addWidget(self._pages[page])
        self.setCurrentWidget(self._pages[page])
        self.shown.emit(page)

    def named(self, page: str) -> QWidget:
        """A page that was shown before."""
        return self._pages[page]

    def made(self, page: str) -> QWidget | None:
        """A page, where it was shown before."""
        return self._pages.get(page)

    def page(self) -> str:
        """The page in sight."""
        current = self.currentWidget()
        return next(name for name, widget in self._pages.items() if widget is current)

    def foot(self) -> QWidget | None:
        """What is done at the foot of the page in sight, which no message may cover."""
        current = self.currentWidget()
        return current.foot if isinstance(current, WithFoot) else None

    def forget(self) -> None:
        """Let go of the pages that show a client; they are built anew when they are wanted."""
        for name in self._pages.keys() - {"calendar", *WITHOUT_A_CLIENT}:
            page = self._pages.pop(name)
            self.removeWidget(page)
            page.deleteLater()
