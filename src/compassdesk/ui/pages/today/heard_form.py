"""What came of a block: what was heard, how many were answered, how long it took; and what becomes of that at once."""

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.compass.listening_points import SlotAnswers, is_listening
from compassdesk.domain.plan import Item
from compassdesk.domain.timed_slots import MOST_MINUTES
from compassdesk.domain.vocabulary import DISCIPLINES, Discipline
from compassdesk.texts import words
from compassdesk.ui.desk.session import Session
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField
from compassdesk.ui.fields.field_row import FieldRow, not_confirmed
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.small_form import SmallForm

if TYPE_CHECKING:
    from compassdesk.ui.pages.today.slot_questions import SlotQuestions


class Heard(Struct, frozen=True):
    """What was filled in. `discipline`: it is an insight for it; `post`: a post is made of it.

    `answers` are those of a listening block, as far as the level of listening asks for any.
    """

    note: str
    answered: int | None
    minutes: int | None
    discipline: Discipline | None
    post: bool
    answers: SlotAnswers | None = None


class HeardForm(SmallForm):
    """Everything in it may be left empty."""

    accepted = Signal(object)
    """A Heard."""
    left_out = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(8)
        self.note = FieldRow(self.tr("What did you hear?"), TextField())
        self.answered = FieldRow(self.tr("Answered"), NumberField(most=100_000))
        self.minutes = FieldRow(self.tr("Minutes"), NumberField(most=MOST_MINUTES))
        fields = QHBoxLayout()
        fields.setSpacing(10)
        for field, stretch in ((self.note, 6), (self.answered, 1), (self.minutes, 1)):
            fields.addWidget(field, stretch)
        for field in (self.answered, self.minutes):
            field.setMinimumWidth(76)
        column.addLayout(fields)
        self._questions_place = QVBoxLayout()
        column.addLayout(self._questions_place)
        self.questions: SlotQuestions | None = None
        """Made for the first listening block that is asked about."""
        row = QWidget()
        flow = FlowLayout(row, gap=8)
        self.insight = FlagField(self.tr("Keep as insight for"))
        self.discipline = ChoiceField([(one, words.label("discipline", one)) for one in DISCIPLINES])
        self.discipline.setAccessibleName(self.tr("Discipline of the insight"))
        self.discipline.set_value("service")
        self.post_button = QPushButton(self.tr("Make a post of it"))
        self.save_button = QPushButton(self.tr("Save"))
        self.skip_button = QPushButton(self.tr("Nothing to note"))
        for button, kind in ((self.post_button, "small"), (self.save_button, "fix"), (self.skip_button, "small")):
            button.setProperty("kind", kind)
            button.setAutoDefault(False)
        for part in (self.insight, self.discipline, self.post_button, self.save_button, self.skip_button):
            flow.addWidget(part)
        column.addWidget(row)
        self.discipline.left.connect(lambda: self.insight.set_value(True))
        self.save_button.clicked.connect(lambda _checked=False: self.accept())
        self.post_button.clicked.connect(lambda _checked=False: self.accept(post=True))
        self.skip_button.clicked.connect(self.give_up)
        self.note.field.typed.connect(self._typing)
        self.hide()

    def ask(self, item: Item, minutes: int | None) -> None:
        """Unfold for a block; `minutes` is how long it took as far as that is known, None where nobody timed it."""
        self.note.field.set_value(item.kept_note)
        self.answered.field.set_value(item.result.replies_sent if item.result is not None else None)
        self.minutes.field.set_value(minutes)
        self.insight.set_value(False)
        if item.discipline is not None:
            self.discipline.set_value(item.discipline)
        for row in (self.note, self.answered, self.minutes):
            row.set_error("")
        self._ask_listening(item)
        self._typing()
        self.show()
        self.note.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_listening(self, item: Item) -> None:
        if self.questions is None and is_listening(item) and self._session.plan.client.listening_stage > 1:
            from compassdesk.ui.pages.today.slot_questions import SlotQuestions  # few blocks are asked

            self.questions = SlotQuestions()
            self._questions_place.addWidget(self.questions)
        if self.questions is not None:
            self.questions.ask(item, self._session.plan.client)

    def accept(self, *, post: bool = False) -> None:
        note = self.note.field.value()
        wants_words = (post or self.insight.value()) and not note
        if wants_words:
            self.note.set_error(self.tr("An insight is a sentence: what did you hear?"))
        questions = self.questions
        if wants_words or not (self.answered.check() and self.minutes.check()):
            return
        if questions is not None and not questions.check():
            return
        insight = post or self.insight.value()
        self.accepted.emit(
            Heard(
                note=note,
                answered=self.answered.field.value(),
                minutes=self.minutes.field.value(),
                discipline=self.discipline.value() if insight else None,
                post=post,
                answers=questions.answers() if questions is not None else None,
            )
        )

    def fold(self) -> None:
        """What stood in it is saved, or not wanted. The keyboard waits in its row for what comes there instead."""
        held, row = self.window().focusWidget(), self.parentWidget()
        if held is not None and row is not None and self.isAncestorOf(held):
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._session.typing.end(self)
        self.hide()

    def give_up(self) -> None:
        self.fold()
        self.left_out.emit()

    def unsaved(self) -> str:
        """What stands in it and was not confirmed, as a sentence."""
        words_ = self.note.field.value()
        return not_confirmed(self.note.caption.text(), words_) if words_ and not self.isHidden() else ""

    def _typing(self) -> None:
        self._session.typing.wait(self, self.unsaved)
