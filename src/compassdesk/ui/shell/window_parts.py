"""F6 goes round the parts of the window: what Tab reaches after dozens of steps is one key away."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from compassdesk.ui.pages.page_stack import PageStack
from compassdesk.ui.shell.toast import Toast
from compassdesk.ui.shell.window_columns import Columns
from compassdesk.ui.widgets.reading_order import first_stop, takes_keys


class WindowParts(QObject):
    """`before` are the parts in front of the page, in order. A message that offers something comes before all."""

    def __init__(self, before: tuple[QWidget, ...], stack: PageStack, columns: Columns, toast: Toast) -> None:
        super().__init__(stack)
        self._before, self._stack, self._columns, self._toast = before, stack, columns, toast
        self._left_at: dict[QWidget, QWidget] = {}
        """Where the keyboard was in a part that it left."""
        self._from: QWidget | None = None
        """The part from which the keyboard came to the message."""
        toast.left.connect(self._return)

    def go(self, step: int) -> None:
        """Bring the keyboard to the next part in sight that takes it (1), or to the one before (-1)."""
        parts = [part for part in self._parts() if part.isVisible()]
        now = QApplication.focusWidget()
        here = next((part for part in parts if now is not None and _holds(part, now)), None)
        if here is not None and now is not None:
            self._remember(here, now)
        if self._toast.offers() and here is not self._toast:
            self._from = here
            self._toast.take_keyboard()
            return
        if here is self._toast:
            here = self._from if self._from in parts else None
        round_parts = [part for part in parts if part is not self._toast]
        start = round_parts.index(here) if here in round_parts else (-1 if step > 0 else 0)
        for far in range(1, len(round_parts) + 1):
            if self._enter(round_parts[(start + far * step) % len(round_parts)]):
                return

    def _return(self) -> None:
        """Bring the keyboard back from the message."""
        back, self._from = self._from, None
        self._enter(back if back is not None and back.isVisible() else self._columns.calendar)

    def _parts(self) -> tuple[QWidget, ...]:
        columns, page = self._columns, self._stack.currentWidget()
        if page is columns and columns.built:
            return (self._toast, *self._before, columns.left, columns.calendar, columns.panel)
        return (self._toast, *self._before, *((columns.calendar,) if page is columns or page is None else (page,)))

    def _remember(self, part: QWidget, at: QWidget) -> None:
        if part not in self._left_at:
            part.destroyed.connect(lambda: self._left_at.pop(part, None))
        self._left_at[part] = at
        at.destroyed.connect(lambda: self._forget(part, at))

    def _forget(self, part: QWidget, at: QWidget) -> None:
        if self._left_at.get(part) is at:
            del self._left_at[part]

    def _enter(self, part: QWidget) -> bool:
        """Bring the keyboard into a part, to where it was there before; False when nothing there takes it."""
        if part is self._columns.calendar:
            self._columns.calendar.focus_view()
            return True
        at = self._left_at.get(part)
        goal = at if at is not None and takes_keys(at) and _holds(part, at) else first_stop(part)
        if goal is not None:
            goal.setFocus(Qt.FocusReason.TabFocusReason)
        return goal is not None


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)
