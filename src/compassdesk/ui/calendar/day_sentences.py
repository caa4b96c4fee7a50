"""What is written beside a day's number: public holidays and the client's own notes."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from compassdesk.domain.above_days import DayWord
from compassdesk.texts import numbers
from compassdesk.texts.day_words import day_words
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
        language = numbers.language()
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
                tasks.run_task(self, _load(key), self._keeper(key))

    def _keeper(self, key: tuple[str, str, int, str]) -> Callable[[Mapping[date, str]], None]:
        def keep(names: Mapping[date, str]) -> None:
            self._holidays[key] = names
            self.changed.emit()

        return keep

    def of(self, *, several_days: bool = True) -> dict[date, tuple[DayWord, ...]]:
        """All words in the range in view; those of notes over several days on each, unless bars tell of them."""
        holidays = {day: name for key in self._keys() for day, name in self._holidays.get(key, {}).items()}
        plan, sight = self._session.seen_plan, self._sight
        return day_words(plan, holidays, sight.first, sight.last, several_days=several_days)


def in_one(words: Sequence[DayWord]) -> str:
    """All words of a day as one line."""
    return " · ".join(word.text for word in words)


def _load(key: tuple[str, str, int, str]) -> Callable[[], Mapping[date, str]]:
    def load() -> Mapping[date, str]:
        from compassdesk.domain.wallclock import public_holiday_names

        country, region, year, language = key
        return public_holiday_names(country, region, (year,), language)

    return load
