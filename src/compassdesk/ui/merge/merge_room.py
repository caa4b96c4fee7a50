"""All ways into the page of a merge, and the quiet line at the foot of the window that says what waits for a choice."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from compassdesk.texts import merge_words
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.waiting_choices import waiting_for
from compassdesk.ui.dialogs import save_file
from compassdesk.ui.merge.copy_source import CopySource
from compassdesk.ui.merge.merge_page import MergePage
from compassdesk.ui.pages.page_stack import PageStack


class MergeRoom(QObject):
    """`tell` is the button at the foot of the window; hidden while nothing waits."""

    def __init__(self, session: Session, stack: PageStack, tell: QPushButton, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._stack, self._tell, self._window = session, stack, tell, parent
        self.waiting = waiting_for(session)
        self.waiting.changed.connect(self._say)
        self.waiting.wanted.connect(self.show_waiting)
        stack.shown.connect(lambda _page: self._say())
        session.file_changed.connect(self._follow)
        tell.clicked.connect(self._go)
        self._say()

    def build(self, parent: QWidget) -> MergePage:
        """The page, on its first visit."""
        page = MergePage(self._session, parent)
        page.left.connect(self._leave)
        page.other_wanted.connect(self.choose)
        page.looked.connect(self._say)
        return page

    def choose(self) -> None:
        """Ask for the file of a copy, and look at it."""
        title = self.tr("The copy to merge")
        kinds = self.tr("Copies of a client") + " (*.compass-share *.compass);;" + self.tr("All files") + " (*)"
        usual = self._session.file.path.parent if self._session.file else save_file.documents()
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(save_file.folder(usual)), kinds)
        if name:
            self.take(Path(name))

    def take_or_choose(self, path: Path | None) -> None:
        """Look at a copy of the open client; None: ask which."""
        if path is None:
            self.choose()
        else:
            self.take(path)

    def take(self, path: Path) -> None:
        """Look at a copy of the open client."""
        if (page := self._page()) is not None:
            page.take(CopySource(path))

    def show_waiting(self, at: object = None) -> None:
        """Show what waits in the plan, at a row where one is meant; a merge that was left for later goes on."""
        page = self._page()
        if page is not None and (page.state is None or page.state.waits_in_plan):
            page.show_waiting(at)  # type: ignore[arg-type]  # the signal carries an Owner

    def _page(self) -> MergePage | None:
        self._stack.show_page("merge")
        page = self._stack.currentWidget()
        return page if isinstance(page, MergePage) else None  # the welcome page stands in where no client is open

    def _follow(self) -> None:
        if isinstance(page := self._stack.made("merge"), MergePage):
            page.follow_file()
        self._say()

    def _left_for_later(self) -> MergePage | None:
        page = self._stack.made("merge")
        return page if isinstance(page, MergePage) and page.state is not None and page.source is not None else None

    def _go(self) -> None:
        if self._left_for_later() is not None:
            self._page()
        else:
            self.show_waiting()

    def _leave(self) -> None:
        if self._stack.page() == "merge":
            self._stack.show_page("calendar")
        self._say()

    def _say(self) -> None:
        """What the line at the foot says."""
        page, count = self._left_for_later(), self.waiting.count()
        words = ""
        if self._session.file is not None and self._stack.page() != "merge":
            if page is not None and page.state is not None:
                words = merge_words.goes_on(page.state.left())
            elif count:
                words = merge_words.waits(count)
        self._tell.setText(words)
        self._tell.setVisible(bool(words))


class HasMergeRoom(Protocol):
    """The window of the app."""

    @property
    def merging(self) -> MergeRoom: ...


def open_merge(window: HasMergeRoom, path: Path) -> None:
    """Look at a copy of the open client in its window: what would come, and what is to choose. Nothing is written."""
    window.merging.take(path)
