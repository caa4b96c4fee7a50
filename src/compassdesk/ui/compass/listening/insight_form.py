"""An insight typed by hand, or changed: what was heard, for which discipline, and what was done with it."""

from collections.abc import Mapping
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.plan import Insight
from compassdesk.domain.replicas import Key
from compassdesk.domain.vocabulary import DISCIPLINES
from compassdesk.texts import words
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.waiting_beside import WaitingBeside, follow
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.field_row import FieldRow, not_confirmed
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.small_form import SmallForm, answering

if TYPE_CHECKING:
    from compassdesk.ui.fields.waiting_line import WaitingLine  # few plans have it


class InsightForm(SmallForm):
    """Folded until `ask`; `accepted` brings the text, the discipline or None, and the outcome."""

    accepted = Signal(str, object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(8)
        self.heard = FieldRow(self.tr("What was heard"), TextField(self.tr("A sentence")))
        self.discipline = FieldRow(
            self.tr("For which discipline"),
            ChoiceField([(None, "–"), *((one, words.label("discipline", one)) for one in DISCIPLINES)]),
        )
        self.outcome = FieldRow(self.tr("What was done with it"), TextField())
        column.addWidget(self.heard)
        fields = QHBoxLayout()
        fields.setSpacing(10)
        fields.addWidget(self.discipline, 2)
        fields.addWidget(self.outcome, 3)
        column.addLayout(fields)
        rows: dict[str, FieldRow[Any]] = {"text": self.heard, "discipline": self.discipline, "outcome": self.outcome}
        self.waiting = WaitingBeside(session, self, partial(_put_below, rows, column))
        self.save, self.leave = QPushButton(self.tr("Save")), QPushButton(self.tr("Cancel"))
        self.save.clicked.connect(lambda _checked=False: self.accept())
        self.leave.clicked.connect(lambda _checked=False: self.give_up())
        column.addLayout(answering(self.save, self.leave))
        for row in (self.heard, self.outcome):
            row.field.typed.connect(self._typing)
        self.hide()

    def ask(self, insight: Insight | None) -> None:
        """Unfold, empty or with what is known."""
        self.heard.field.set_value(insight.text if insight is not None else "")
        self.discipline.field.set_value(insight.discipline if insight is not None else None)
        self.outcome.field.set_value(insight.outcome if insight is not None else "")
        self.heard.set_error("")
        self.waiting.show((("insights", insight.id),) if insight is not None else ())
        self.show()
        self.heard.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, before: Insight, now: Insight) -> None:
        """Show what was chosen of a merge; what is typed in other fields stays."""
        rows = ((self.heard, "text"), (self.discipline, "discipline"), (self.outcome, "outcome"))
        follow([(row.field, attrgetter(name)) for row, name in rows], before, now)

    def accept(self) -> None:
        text = self.heard.field.value()
        if not text:
            self.heard.set_error(self.tr("An insight is a sentence: what was heard?"))
            return
        self.give_up()
        self.accepted.emit(text, self.discipline.field.value(), self.outcome.field.value())

    def give_up(self) -> None:
        self._session.typing.end(self)
        self.hide()

    def unsaved(self) -> str:
        """What stands in it and was not confirmed, as a sentence."""
        typed = next((row for row in (self.heard, self.outcome) if row.field.value()), None)
        if typed is None or self.isHidden():
            return ""
        return not_confirmed(typed.caption.text(), typed.field.value())

    def _typing(self) -> None:
        self._session.typing.wait(self, self.unsaved)


def _put_below(rows: Mapping[str, FieldRow[Any]], column: QVBoxLayout, line: "WaitingLine", key: Key) -> None:
    row = rows.get(key[2])
    if row is None:
        column.insertWidget(0, line)
    else:
        row.put_below(line)
