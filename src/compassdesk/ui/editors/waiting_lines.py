"""In the editor of an item: what of a merge waits for a choice, each below its field, chosen in place."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.copies import Owner
from compassdesk.domain.errors import PlanError
from compassdesk.domain.joining.conflicts import REMOVED, THERE
from compassdesk.domain.joining.joining import MergeChoice
from compassdesk.domain.plan import Item
from compassdesk.domain.text_length import shortened
from compassdesk.services import copies_merged
from compassdesk.texts import merge_words
from compassdesk.texts.row_values import SaidRows
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.waiting_choices import waiting_for
from compassdesk.ui.editors.binder import Binder
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.once import acts_once
from compassdesk.ui.widgets.reading_order import in_reading_order

translate = QCoreApplication.translate
_OF_THE_TEXT = frozenset(("body", "first_comment", "placements"))
_MOST_SAID = 200
"""Letters of a value; the page of the choices shows all of it."""


class WaitingLines(QObject):
    """The choices of a field stand below it; those of the text below the text, the others below `head` of the column,
    and those of when and how long, which share a row, before what stands `behind_times`. `lines` are those in sight, by
    their fields.
    """

    def __init__(
        self,
        session: Session,
        binder: Binder,
        column: QVBoxLayout,
        *,
        head: QWidget,
        text: QWidget,
        behind_times: QWidget,
    ) -> None:
        super().__init__(head)
        self._session, self._binder, self._column = session, binder, column
        self._head, self._text, self._behind_times = head, text, behind_times
        self._waiting = waiting_for(session)
        self._waiting.changed.connect(self._follow)
        self._item = ""
        self._shown: object = None
        self.lines: dict[str, WaitingLine] = {}

    def fill(self, item: Item) -> None:
        """Show what waits of an item."""
        self._item = item.id
        self._follow()

    def _follow(self) -> None:
        seen = self._waiting.seen
        owner = "items", self._item
        choices = seen.choices.get(owner, ()) if seen is not None else ()
        shown = owner, choices, not_writable(self._session), self._waiting.names
        if shown == self._shown:
            return
        self._shown = shown
        for line in self.lines.values():
            line.hide()
            line.deleteLater()
        self.lines = {}
        if seen is None:
            return
        words = SaidRows(seen)
        zone = seen.here.plan.client.timezone
        for one in choices:
            told = [merge_words.who(other.dot, self._waiting.names, zone) for other in one.others]
            line = WaitingLine(self._session, owner, one, words, told)
            line.all_button.clicked.connect(partial(self._waiting.wanted.emit, owner))
            self._place(line, one.field)
            self.lines[one.field] = line

    def _place(self, line: "WaitingLine", field: str) -> None:
        name = field.partition("/")[0]
        row = self._binder.row(name)
        if name in {"starts_at", "minutes"}:
            self._column.insertWidget(self._column.indexOf(self._behind_times), line)
        elif row is not None and name not in _OF_THE_TEXT:
            row.put_below(line)
        elif name in _OF_THE_TEXT and not self._text.isHidden():
            self._column.insertWidget(self._column.indexOf(self._text) + 1, line)
        else:
            self._column.insertWidget(self._column.indexOf(self._head) + 1, line)
        in_reading_order(line)


class WaitingLine(QFrame):
    """What else a field says, with the choice between that and what stands there."""

    def __init__(self, session: Session, owner: Owner, choice: MergeChoice, words: SaidRows, told: list[str]) -> None:
        super().__init__()
        self._session, self._owner, self._choice, self._words = session, owner, choice, words
        self.setProperty("kind", "notice")
        rows = column(self, margins=(10, 8, 10, 8), gap=6)
        self.buttons: list[QPushButton] = []
        self._caption = words.field(owner, choice.field) if choice.field else ""
        if not choice.field:
            said = merge_words.removal_banner(choice, words.title(owner), "", waits=True)
            rows.addWidget(label(said, "small", wrap=True))
            ways = FlowLayout(gap=6)
            ways.addWidget(self._button(translate("RemovalBanner", "Keep"), THERE))
            ways.addWidget(self._button(translate("RemovalBanner", "Remove it too"), REMOVED))
        else:
            ways = FlowLayout(gap=6)
            rows.addWidget(label(self.tr("{field}: choose").replace("{field}", self._caption), "late", wrap=True))
            for one, by in zip(choice.others, told, strict=True):
                rows.addWidget(label(self._told(one.value, by), "small", wrap=True))
                ways.addWidget(self._button(self.tr("Take that"), one.value))
            ways.addWidget(self._button(self.tr("Keep what stands here"), choice.shown.value))
        self.all_button = ElidedButton(self.tr("All choices…"), "link")
        ways.addWidget(self.all_button)
        rows.addLayout(ways)

    def _told(self, said_there: bytes, at: str) -> str:
        said = self.tr("Also said, {moment}: {value}") if at else self.tr("Also said: {value}")
        value = shortened(self._words.value(self._owner, self._choice.field, said_there), _MOST_SAID)
        return said.replace("{moment}", at).replace("{value}", value)

    def _button(self, words: str, value: bytes) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "small")
        said = self._words.value(self._owner, self._choice.field, value) if self._choice.field else ""
        button.setAccessibleName(": ".join(part for part in (words, self._caption) if part))
        button.setAccessibleDescription(shortened(said, _MOST_SAID))
        button.setEnabled(not not_writable(self._session))
        button.clicked.connect(partial(self._choose, value))
        acts_once(button)
        self.buttons.append(button)
        return button

    def _choose(self, value: bytes, _checked: bool = False) -> None:
        """One step: an edit that has seen both."""
        step = self.tr("Choose: {field}").replace("{field}", self._caption or self._words.title(self._owner))
        try:
            self._session.perform(step, copies_merged.choose, {self._choice.key: value})
        except PlanError as trouble:
            from compassdesk.texts.errors import sentence

            self._session.say(sentence(trouble))
            return
        self._session.say(self.tr("Chosen."), undo=True)
