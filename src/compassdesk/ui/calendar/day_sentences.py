"""What is written beside a day's number: public holidays and the client's own notes."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from shiboken6 import isValid

from compassdesk.texts import numbers
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.running import tasks


class DayWords(QObject):
    """Words by day for the range in view. Holidays come in behind the first judging: their tables are heavy to load."""

    changed = Signal()

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight, self._judging = session, sight, judging
        self._holidays: dict[tuple[str, str, int, str], Mapping[date, str]] = {}
        self._asked: set[tuple[str, str, int, str]] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(120)
        self._soon.timeout.connect(self._ask)
        judging.reports_changed.connect(self.look)

    def _keys(self) -> list[tuple[str, str, int, str]]:
        client = self._session.plan.client
        if not client.country:
            return []
        language = QLocale.languageToCode(numbers.locale().language())
        years = range(self._sight.first.year, self._sight.last.year + 1)
        return [(client.country, client.region, year, language) for year in years]

    def look(self) -> None:
        """Ask for the holidays of the years in view, when they are not known yet and the first paint is over."""
        if self._judging.begun and any(key not in self._asked for key in self._keys()):
            self._soon.start()

    def _ask(self) -> None:
        for key in self._keys():
            if key not in self._asked:
                self._asked.add(key)
                tasks.run_task(_load(key), self._keeper(key), lambda _error: None)

    def _keeper(self, key: tuple[str, str, int, str]) -> Callable[[Mapping[date, str]], None]:
        def keep(names: Mapping[date, str]) -> None:
            if isValid(self):  # the calendar may have gone meanwhile
                self._holidays[key] = names
                self.changed.emit()

        return keep

    def of(self) -> dict[date, str]:
        """All words in the range in view."""
        first, last = self._sight.first, self._sight.last
        found: dict[date, list[str]] = {}
        for key in self._keys():
            for day, name in self._holidays.get(key, {}).items():
                if first <= day <= last:
                    found.setdefault(day, []).append(name)
        for note in self._session.plan.day_notes:
            day, end = max(note.first, first), min(note.last or note.first, last)
            while day <= end:
                found.setdefault(day, []).append(" ".join(note.text.split()))
                day += timedelta(days=1)
        return {day: " · ".join(texts) for day, texts in found.items()}


def _load(key: tuple[str, str, int, str]) -> Callable[[], Mapping[date, str]]:
    def load() -> Mapping[date, str]:
        from compassdesk.domain.wallclock import public_holiday_names

        country, region, year, language = key
        return public_holiday_names(country, region, (year,), language)

    return load
