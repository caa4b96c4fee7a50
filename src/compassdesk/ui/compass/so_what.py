"""What a tab comes to, in a sentence, with what can be done about it: the words of the side panel."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.week import Week
from compassdesk.texts.week_sentence import below, first_sentence
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.panel.deciding import editor_of
from compassdesk.ui.panel.foremost import Foremost
from compassdesk.ui.widgets.held_label import HeldLabel
from compassdesk.ui.widgets.label import label, say

WIDEST = 720
"""What can be pressed is no wider: on a page of its own it would be no button, and its lines too long to be read."""


def no_wider(widget: QWidget) -> QHBoxLayout:
    """A row with a widget that grows so far: alone in a column it would be as high as it is at the column's width."""
    widget.setMaximumWidth(WIDEST)
    row = QHBoxLayout()
    row.addWidget(widget, 1)
    row.addStretch(0)
    return row


class SoWhat(QWidget):
    """Shows the week that stands beside the calendar, as far as it is judged.

    Without `checks` it says what the whole week comes to; with them, what it is told to say, and the foremost finding
    of these checks alone.
    """

    week_wanted = Signal(object)
    """The week is to be seen in the calendar, where what is offered can be decided."""
    editor_wanted = Signal(str, str, str)
    """What is offered is decided in an editor elsewhere (`open_editor` of the window)."""

    def __init__(
        self,
        session: Session,
        sight: Sight,
        judging: Judging,
        parent: QWidget | None = None,
        *,
        checks: frozenset[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._sight, self._judging = sight, judging
        self._is_told = checks is not None
        self._week: Week | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        self.sentence = HeldLabel("say")
        self.state = label("", "small", wrap=True)
        self.foremost = Foremost(session, sight, judging, self, checks=checks)
        self.foremost.decision_wanted.connect(self._decide)
        self.foremost.pointed_out.connect(lambda: self.week_wanted.emit(self._week))
        for part in (self.sentence, self.state):
            column.addWidget(part)
        column.addLayout(no_wider(self.foremost))
        judging.reports_changed.connect(self.refresh)
        sight.selection_changed.connect(self.refresh)

    def tell(self, sentence: str, more: str = "") -> None:
        """Say this, and below it `more`; plain text, whatever a user has written in it."""
        self.sentence.say(sentence)
        say(self.state, more)

    def _decide(self, fix: Fix) -> None:
        editor = editor_of(fix)
        if editor is None:
            self.week_wanted.emit(self._week)
        else:
            self.editor_wanted.emit(*editor)

    def refresh(self) -> None:
        """Show what is known of the week now, if anybody looks."""
        if not self.isVisible():
            return
        if self._sight.week != self._week:
            self._week = self._sight.week
            self.foremost.about_week(self._week)
        report = self._judging.report(self._week)
        if report is None:
            if not self._is_told:
                self.tell("")
            self.foremost.hide()
            return
        names = self._judging.names()
        if not self._is_told:
            self.tell(first_sentence(report, names), "" if report.shown() else below(report))
        self.foremost.show_report(report, names)
