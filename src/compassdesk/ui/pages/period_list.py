"""A short list of periods with one line to add another: absences, relationships, closed days."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QWidget

from compassdesk.rendering.look import icons
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.row_form import Options
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column
from compassdesk.ui.widgets.once import acts_once

translate = QCoreApplication.translate


class PeriodList(QWidget):
    """`added(kind, first, last)` and `removed(place)`; `last` is None when it was left out and may be."""

    added = Signal(object, object, object)
    removed = Signal(int)

    def __init__(
        self,
        *,
        kinds: Options = (),
        open_end: bool = False,
        single_day: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_end, self._single = open_end, single_day
        layout = column(self, gap=6)
        self._lines = column(gap=2)
        layout.addLayout(self._lines)
        self.kind = ChoiceField(kinds)
        self.first = DayField()
        self.last = DayField()
        self.first.rest = None if single_day else self.last
        self._kind_row = FieldRow(translate("Periods", "What"), self.kind, parent=self)
        day = translate("Periods", "Day") if single_day else translate("Periods", "From")
        self._first_row = FieldRow(day, self.first, parent=self)
        self._last_row = FieldRow(translate("Periods", "To and including"), self.last, parent=self)
        add = QPushButton(icons.icon("plus"), translate("Periods", "Add"))
        add.setProperty("kind", "small")
        add.clicked.connect(self._add)
        acts_once(add)
        self.add_button = add
        fields = QGridLayout()
        fields.setSpacing(8)
        fields.addWidget(self._kind_row, 0, 0, 1, 2)
        fields.addWidget(self._first_row, 1, 0, 1, 2 if single_day else 1)
        fields.addWidget(self._last_row, 1, 1)
        self._kind_row.setVisible(bool(kinds))
        self._last_row.setVisible(not single_day)
        layout.addLayout(fields)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addStretch(1)
        layout.addLayout(buttons)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show the periods that stand, each with a button that removes it."""
        clear(self._lines)
        for place, words in enumerate(lines):
            row = QWidget()
            layout = QHBoxLayout(row)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(label(words, wrap=True), 1)
            button = QToolButton()
            button.setIcon(icons.icon("close"))
            button.setProperty("kind", "quiet")
            button.setAccessibleName(translate("Periods", "Remove {what}").replace("{what}", words))
            button.setToolTip(translate("Periods", "Remove"))
            button.clicked.connect(lambda _checked=False, place=place: self.removed.emit(place))
            acts_once(button)
            layout.addWidget(button)
            self._lines.addWidget(row)

    def _add(self) -> None:
        first: date | None = self.first.value()
        last: date | None = self.last.value()
        self._first_row.set_error(
            self.first.problem() or ("" if first else translate("Periods", "When does it begin?"))
        )
        self._last_row.set_error(self.last.problem() or self._end_problem(first, last))
        if self._first_row.error.text() or self._last_row.error.text():
            return
        self.added.emit(self.kind.value(), first, last)
        self.first.set_value(None)
        self.last.set_value(None)
        self.first.setFocus()

    def _end_problem(self, first: date | None, last: date | None) -> str:
        if self._single:
            return ""
        if last is None:
            return "" if self._open_end else translate("Periods", "Until when?")
        if first is not None and last < first:
            return translate("Periods", "This lies before the beginning.")
        return ""
