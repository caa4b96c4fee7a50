"""One line to plan something: what is recognised shows as chips and in the calendar before Enter makes it true."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain import quick_add
from compassdesk.domain.days_off import DaysOff, days_off
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.reschedule import behind_gaps
from compassdesk.domain.series_days import Ways
from compassdesk.domain.vocabulary import Network
from compassdesk.texts import numbers, words
from compassdesk.texts.names import Names
from compassdesk.texts.series_words import sentence
from compassdesk.ui.calendar import commands
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.calendar.quick_add_telling import example, part_words, problem_words, refusal_words, summary
from compassdesk.ui.desk.new_channels import channel_on
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.layout import clear

if TYPE_CHECKING:
    from compassdesk.domain.series import Series
    from compassdesk.domain.series_changes import SeriesChange

WIDTH = 460
INSIDE = WIDTH - 2 * 12 - 2 * 1
"""Between the margins and the lines of the card."""
PART_STYLE = (
    "QLabel { background: palette(highlight); color: palette(link); border-radius: 8px; padding: 2px 8px;"
    " font-weight: 600; font-size: 12px; }"
)


class QuickAdd(QFrame):
    """A popup over the calendar; `open()` shows it. Enter makes the item, Escape leaves everything as it was."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("quickAdd")
        self.setProperty("kind", "card")
        self.setFixedWidth(WIDTH)
        self._over = parent
        self._session, self._sight = session, sight
        self._names = Names(session.plan)
        self._when = commands.moment_for_new(session, sight)
        self._pattern = commands.defaults_of(session, sight)
        self._read: quick_add.ReadLine | None = None
        self._series: tuple[Series, SeriesChange] | None = None
        self._key = str(uuid4())
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Quick add"))
        self.line.setPlaceholderText(example(session.plan, session.now().date()))
        self.line.textChanged.connect(self._parse)
        self.line.returnPressed.connect(self._add)
        self._parts = QWidget()
        self._row = FlowLayout(self._parts, gap=5)
        self.problems = QLabel()
        self.problems.setTextFormat(Qt.TextFormat.PlainText)
        self.problems.setProperty("kind", "warning")
        self.problems.setWordWrap(True)
        self._adding = QWidget()
        self._offers = FlowLayout(self._adding, gap=5)
        self.add_buttons: list[QPushButton] = []
        self.foot = QLabel()
        self.foot.setTextFormat(Qt.TextFormat.PlainText)
        self.foot.setProperty("kind", "small")
        self.foot.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 10)
        layout.setSpacing(8)
        for widget in (self.line, self._parts, self.problems, self._adding, self.foot):
            layout.addWidget(widget)
        self._parse("")

    def open(self) -> None:
        """Show the popup under the top of its parent, with the cursor in the line."""
        self._fit()
        self.move(self._over.mapToGlobal(QPoint((self._over.width() - WIDTH) // 2, 84)))
        self.show()
        self.line.setFocus()

    def _fit(self) -> None:
        """Be as tall as everything is at this width: `adjustSize` asks how tall it would be if it were wider."""
        self.resize(WIDTH, self.heightForWidth(WIDTH))

    def _parse(self, text: str) -> None:
        self._read = self._reading(text) if text.strip() else None
        self._show_parts()
        self._series = self._planned() if self._read is not None and self._read.rule is not None else None
        item = self._read.item if self._read is not None else None
        alone = Patch(items=(item,)) if item is not None and item.starts_at is not None else None
        self._session.preview(self._series[1].patch if self._series is not None else alone, self)
        problems = [problem_words(one, text, self._names) for one in self._read.problems] if self._read else []
        self.problems.setText("\n".join(problems))
        self.problems.setVisible(bool(problems))
        self._offer_channels()
        self.foot.setText(self._summary())
        self._fit()

    def _reading(self, text: str) -> quick_add.ReadLine:
        pattern = self._pattern
        defaults = quick_add.Defaults(
            starts_at=self._when,
            channels=pattern.channels if pattern is not None else (),
            spokesperson=pattern.spokesperson if pattern is not None else None,
            seen_from=self._day_in_view(),
            month_first=numbers.month_first(),
        )
        return quick_add.parse(text, self._session.plan, self._session.now().date(), defaults)

    def _summary(self) -> str:
        """What Enter would make, with what was filled in; an example before anything is typed."""
        if self._read is None:
            return self.tr("Type a day, a time, a channel, a petal, a name and a title, in any order.")
        return summary(self._read.item, self._names, self._repeats())

    def _planned(self) -> tuple[Series, SeriesChange] | None:
        """The series that the line means, with its items; holidays and closed days are left out of it."""
        read, session = self._read, self._session
        if read is None or read.rule is None:
            return None
        from compassdesk.domain.series_changes import begun, made_of

        series = begun(read.item, read.rule, Ways("skip"), self._key, session.now().date())
        return series, made_of(read.item, series, self._off(read.item))

    def _off(self, item: Item) -> DaysOff:
        people = self._session.plan.spokespersons
        return days_off(self._session.plan.client, next((row for row in people if row.id == item.spokesperson), None))

    def _repeats(self) -> str:
        if self._series is None or self._read is None:
            return ""
        from compassdesk.domain.series_changes import days_to_make

        series = self._series[0]
        days = days_to_make(series, self._off(self._read.item))
        clock, client = numbers.clock(series.starts_at), self._session.plan.client
        return sentence(series.rule, clock, series.made_until, days, client)

    def _day_in_view(self) -> date:
        """From where a weekday is looked for: today where that is in sight, else where the calendar stands.

        Of a week in sight that is its first day: wherever the cursor stands in it, its Tuesday is meant.
        """
        today, sight = self._session.now().date(), self._sight
        if sight.first <= today <= sight.last:
            return today
        return sight.first if sight.view == "week" else self._when.date()

    def _offer_channels(self) -> None:
        """A button for each network in the line that the client is not on."""
        clear(self._offers)
        problems = self._read.problems if self._read is not None else ()
        missing = [one.candidates[0] for one in problems if one.code == "no-such-channel"]
        self.add_buttons = []
        for network in dict.fromkeys(missing):
            words_of_it = self.tr("Add {network} as a channel").replace("{network}", words.label("network", network))
            button = QPushButton(words_of_it)
            button.clicked.connect(lambda _checked=False, network=network: self._add_channel(network))
            self._offers.addWidget(button)
            button.show()
            self.add_buttons.append(button)
        self._adding.setVisible(bool(missing))
        self._adding.setFixedHeight(max(self._offers.heightForWidth(INSIDE), 1))

    def _add_channel(self, network: Network) -> None:
        """Put the client on a network, as one step, and read the line again."""
        session = self._session
        session.preview(None, self)
        patch = Patch(channels=(channel_on(network, len(session.plan.channels)),))
        commit(session, self.tr("Add a channel"), patch)
        self._names = Names(session.plan)
        self.line.setFocus()
        self._parse(self.line.text())

    def _show_parts(self) -> None:
        clear(self._row)
        parts = [part for part in self._read.parts if part.kind != "title"] if self._read is not None else []
        for part in parts:
            chip = QLabel(part_words(part, self._names))
            chip.setTextFormat(Qt.TextFormat.PlainText)
            chip.setObjectName("recognised")
            chip.setStyleSheet(PART_STYLE)
            self._row.addWidget(chip)
            chip.show()  # the flow leaves out what is hidden, and a new child of a shown widget is
        self._parts.setVisible(bool(parts))
        self._parts.setFixedHeight(max(self._row.heightForWidth(INSIDE), 1))

    def _add(self) -> None:
        if self._read is None or not self._read.item.title:
            return
        item = self._read.item
        try:
            key = self._write(item)
        except InputError as stopped:
            self._explain(stopped, item)
            return
        self.close()
        commands.open_written(self._sight, {"items": [key]}, fresh=False)

    def _write(self, item: Item) -> str:
        from compassdesk.services import items

        now = self._session.now()
        if self._series is None:
            return str(self._session.perform(commands.creation_label(item), items.create, item, now))
        from compassdesk.ui.desk.long_work import rows_of

        patch = self._series[1].patch
        rows = behind_gaps(patch.items, (), self._session.plan.client.timezone)
        label = self.tr("Add a series")
        series = replace(patch, items=rows)
        written = 2 * rows_of(series)  # as drafts, then each with its status
        return str(self._session.perform(label, items.create_series, series, item.status, now, rows=written))

    def _explain(self, stopped: InputError, item: Item) -> None:
        """Say why Enter made nothing; the line stays as it was typed."""
        self.problems.setText(refusal_words(stopped, item))
        self.problems.show()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._session.preview(None, self)
        super().closeEvent(event)
