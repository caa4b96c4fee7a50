"""What no part handled: the world's or the user's gets its sentence, ours a report to copy, never inside a paint event.

Such an error arrives at Python's hook from anywhere, also from the middle of painting, where a dialog's own events
would end the process. So it is only noted there, and told when the event is over. (A painter left open by it would
end the process too: every painter of ours stands in a `with`, which `tests/test_tree.py` looks after.)
"""

from collections.abc import Callable, Iterator
from types import FrameType, TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.system.log_words import place_of
from compassdesk.ui.desk.session import Session

translate = QCoreApplication.translate
_ASKED_BY_QT = frozenset(
    ("paintEvent", "paint", "data", "headerData", "rowCount", "columnCount", "flags", "sizeHint", "minimumSizeHint",
     "heightForWidth", "hasHeightForWidth", "resizeEvent", "setGeometry", "eventFilter", "event", "changeEvent",
     "showEvent", "moveEvent", "text", "state", "role", "rect", "child", "childAt", "childCount", "indexOfChild",
     "parent")
)  # fmt: skip
"""What Qt asks again and again by itself, for painting, layout and accessibility."""


class UncaughtErrors(QObject):
    """`caught` is Python's hook for errors. `window` gives the window to tell them in."""

    arose = Signal(str)
    """A mistake of the app arose; its kind and place, which hold nothing from outside."""

    def __init__(self, session: Session, window: Callable[[], QWidget]) -> None:
        super().__init__()
        self._session = session
        self._window = window
        self._known: set[str] = set()
        self._showing = False

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Note an error and tell it a moment later: a mistake in a dialog, and once for each place."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
        elif isinstance(error, PlanError):
            QTimer.singleShot(0, self, lambda: self._say(error))
        else:
            self._mistake(error, repeats=any(frame.f_code.co_name in _ASKED_BY_QT for frame in _frames(trace)))

    def _mistake(self, error: BaseException, *, repeats: bool) -> None:
        place = place_of(error)
        if place not in self._known:
            import logging

            from compassdesk.system.log import start_log
            from compassdesk.ui.dialogs.crash import report

            self._known.add(place)
            start_log()
            logging.getLogger(__name__).error("unexpected", exc_info=error)
            told = report(error)
            QTimer.singleShot(0, self, lambda: self._show(told))
            self.arose.emit(place)
        elif not repeats:  # somebody asked for something and did not get it
            QTimer.singleShot(0, self, self._say_again)

    def _say(self, error: PlanError) -> None:
        from compassdesk.texts.errors import sentence

        self._session.say(sentence(error))

    def _say_again(self) -> None:
        if not self._showing:
            self._session.say(translate("Crash", "That did not work: the same mistake of the app as before."))

    def _show(self, told: str) -> None:
        """One dialog at a time: a mistake that comes of another one is in the log."""
        if self._showing:
            return
        from compassdesk.ui.dialogs.crash import show_crash

        self._showing = True
        try:
            show_crash(self._window(), told)
        finally:
            self._showing = False


def _frames(trace: TracebackType | None) -> Iterator[FrameType]:
    while trace is not None:
        yield trace.tb_frame
        trace = trace.tb_next
