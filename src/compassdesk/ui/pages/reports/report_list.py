"""Which reports there are: months and weeks in which anything was planned, campaigns, and those that run on."""

from collections.abc import Mapping
from datetime import date, timedelta

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from compassdesk.domain.plan import Campaign
from compassdesk.domain.reports.report_period import ReportKind
from compassdesk.domain.week import Week
from compassdesk.rendering.look import icons
from compassdesk.texts import numbers
from compassdesk.texts.reports.report_kinds import kind_title

translate = QCoreApplication.translate
MONTHS, WEEKS = 13, 9
"""The most that are listed."""
REACH = timedelta(days=31 * MONTHS)
RUNNING: tuple[ReportKind, ...] = ("faces", "small_wins", "experiments", "roadmap", "client")
_WIDE, _HIGH = 232, 34


class Choice(Struct, frozen=True):
    """A report of one kind: of the period around `day`, or of a campaign by its id."""

    kind: ReportKind
    day: date | None = None
    campaign: str | None = None


class ReportList(QListWidget):
    """`chosen` brings a Choice."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parts")
        self.setAccessibleName(self.tr("Reports"))
        self.setFixedWidth(_WIDE)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._choices: dict[int, Choice] = {}
        self.currentRowChanged.connect(self._tell)

    def show_choices(self, days: Mapping[date, int], campaigns: tuple[Campaign, ...], today: date) -> None:
        """List them, `days` being those on which anything is planned; what was chosen stays so, and nothing is told."""
        before = self.choice()
        self.blockSignals(True)
        self.clear()
        self._choices = {}
        self._add_part(self.tr("Months"), [(_month(day), Choice("month", day)) for day in months(days, today)])
        self._add_part(self.tr("Weeks"), [(_week(week), Choice("week", week.monday)) for week in weeks(days, today)])
        told = sorted(campaigns, key=lambda row: (row.starts, row.id), reverse=True)
        named = [(row.name, Choice("campaign", campaign=row.id)) for row in told]
        self._add_part(self.tr("Campaigns"), named)
        self._add_part(self.tr("Running"), [(kind_title(kind), Choice(kind)) for kind in RUNNING])
        self._add_part(self.tr("All clients"), [(kind_title("matrix"), Choice("matrix"))])
        self.choose(before if before in self._choices.values() else next(iter(self._choices.values()), None))
        self.blockSignals(False)

    def choice(self) -> Choice | None:
        """What is chosen."""
        return self._choices.get(self.currentRow())

    def choices(self) -> tuple[Choice, ...]:
        """All that can be chosen, in their order."""
        return tuple(self._choices.values())

    def choose(self, choice: Choice | None) -> None:
        """Choose one of them."""
        row = next((row for row, one in self._choices.items() if one == choice), None)
        if row is not None:
            self.setCurrentRow(row)

    def _add_part(self, title: str, entries: list[tuple[str, Choice]]) -> None:
        if not entries:
            return
        head = QListWidgetItem(title, self)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setSizeHint(QSize(0, _HIGH))
        for words, choice in entries:
            line = QListWidgetItem(icons.icon(_ICONS.get(choice.kind, "file")), words, self)
            line.setSizeHint(QSize(0, _HIGH))
            line.setToolTip(words)
            self._choices[self.count() - 1] = choice

    def _tell(self, _row: int) -> None:
        if (choice := self.choice()) is not None:
            self.chosen.emit(choice)


_ICONS: Mapping[ReportKind, str] = {
    "campaign": "flag",
    "faces": "people",
    "small_wins": "star",
    "experiments": "idea",
    "roadmap": "roomy",
    "client": "file",
    "matrix": "clients",
}


def months(days: Mapping[date, int], today: date) -> tuple[date, ...]:
    """The first days of the months up to today's in which anything is planned, and today's, the latest first."""
    found = {day.replace(day=1) for day in days if day <= today} | {today.replace(day=1)}
    return tuple(sorted(found, reverse=True)[:MONTHS])


def weeks(days: Mapping[date, int], today: date) -> tuple[Week, ...]:
    """The weeks up to next week in which anything is planned, and today's, the latest first."""
    now = Week.of(today)
    found = {Week.of(day) for day in days} | {now}
    return tuple(sorted((week for week in found if week <= now.plus(1)), reverse=True)[:WEEKS])


def _month(day: date) -> str:
    return numbers.month(day)


def _week(week: Week) -> str:
    words = translate("ReportList", "Week {number}, {days}").replace("{number}", str(week.number))
    return words.replace("{days}", numbers.week_days(week))
