"""What lies on each day of the week, as a stack of small blocks in the colours of the petals."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.vocabulary import PETALS, TWO_WAY_PETALS, Petal
from compassdesk.domain.week import Week
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers, words
from compassdesk.texts.names import listed
from compassdesk.ui.widgets.label import label, say

translate = QCoreApplication.translate
TALLEST, ROOM, GAP, FOOT = 12, 66, 2, 17
FEW = 3
"""So many conversation blocks are named by their times."""


class Days(Struct, frozen=True):
    """The seven days, from Monday on, with the petals of what counts on each, in order of time."""

    first: date
    petals: tuple[tuple[Petal, ...], ...]
    today: date


def days_of(ledger: Ledger, week: Week) -> Days:
    """The days of a judged week."""
    found: list[list[Petal]] = [[] for _ in range(7)]
    for entry in ledger.in_week(week):
        found[entry.day - week.monday.toordinal()].append(entry.item.petal)
    return Days(week.monday, tuple(map(tuple, found)), ledger.now.date())


def talks(ledger: Ledger, week: Week) -> str:
    """When somebody listens or answers, where that is seldom enough to be named; when nobody does, that."""
    slots = [entry for entry in ledger.in_week(week) if not entry.is_post and entry.item.petal in TWO_WAY_PETALS]
    if not slots:
        return translate("DaysChart", "No conversation block this week.")
    if len(slots) > FEW:
        return ""
    text = translate("DaysChart", "Conversation blocks only on {list}.")
    return text.format(list=listed([_moment(entry.start) for entry in slots]))


def _moment(start: datetime) -> str:
    return f"{numbers.weekday(start.isoweekday())} {numbers.clock(start)}"


class DaysChart(QWidget):
    """Painted; its description says what the blocks show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: Days | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("DaysChart", "Per day"))

    def show_days(self, days: Days) -> None:
        if days != self._days:
            self._days = days
            self.setAccessibleDescription(_spoken(days))
            self.updateGeometry()
            self.update()

    def _tallest(self) -> int:
        return max((len(day) for day in self._days.petals), default=0) if self._days is not None else 0

    def _step(self) -> float:
        """The height of a block with the gap above it."""
        return min(float(TALLEST + GAP), ROOM / max(1, self._tallest()))

    def sizeHint(self) -> QSize:
        return QSize(240, round(self._step() * self._tallest()) + FOOT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._days is None:
            return
        tokens, step, wide = theme.current(), self._step(), self.width() / 7
        foot = self.height() - FOOT
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for at, petals in enumerate(self._days.petals):
                column = QRectF(at * wide, 0, wide - 6, 0)
                painter.setPen(Qt.PenStyle.NoPen)
                for height, petal in enumerate(_stacked(petals)):
                    painter.setBrush(tokens.petal[petal])
                    top = foot - (height + 1) * step
                    painter.drawRoundedRect(QRectF(column.left(), top, column.width(), max(1.5, step - GAP)), 2, 2)
                is_today = self._days.first + timedelta(days=at) == self._days.today
                painter.setFont(theme.font(11, bold=is_today))
                painter.setPen(tokens.accent if is_today else tokens.ink2)
                box = QRectF(column.left(), foot + 2, column.width(), FOOT - 2)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, numbers.weekday(at + 1))


def _stacked(petals: Sequence[Petal]) -> list[Petal]:
    """From the bottom up: what listens and answers carries the rest."""
    return sorted(petals, key=PETALS.index)


def _spoken(days: Days) -> str:
    parts = []
    for at, petals in enumerate(days.petals):
        counts = [f"{words.petal(petal)} {petals.count(petal)}" for petal in PETALS if petal in petals]
        if counts:
            parts.append(f"{numbers.weekday(at + 1, long=True)}: {', '.join(counts)}.")
    return " ".join(parts)


class PerDay(QWidget):
    """The chart under its heading, with a sentence about when somebody is there to talk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(5)
        self.chart = DaysChart()
        self.talks = label("", "small", wrap=True)
        column.addWidget(label(translate("DaysChart", "Per day"), "section"))
        column.addWidget(self.chart)
        column.addWidget(self.talks)
        self.hide()

    def show_week(self, ledger: Ledger | None, week: Week, *, empty: bool) -> None:
        """Show the days of a judged week; nothing of an empty one."""
        self.setVisible(ledger is not None and not empty)
        if ledger is not None and not empty:
            self.chart.show_days(days_of(ledger, week))
            say(self.talks, talks(ledger, week))
