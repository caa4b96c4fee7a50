"""What is written beside a day's number: public holidays and the client's own notes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from compassdesk.domain.above_days import DayWord
from compassdesk.texts import numbers
from compassdesk.texts.day_words import day_words
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.running import tasks

if TYPE_CHECKING:  # its rules come behind the first paint
    from compassdesk.domain.plan import Plan
    from compassdesk.domain.school_holidays import SchoolLists
    from compassdesk.domain.several_days import Spanning
    from compassdesk.domain.year_days import ListedDay

    DayLists = tuple[Mapping[str, Sequence[ListedDay]], SchoolLists]


class DayWords(QObject):
    """Words by day for the range in view. Holidays come in behind the first judging: their tables are heavy to load."""

    changed = Signal()

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight, self._judging = session, sight, judging
        self._lists: DayLists | None = None
        """The lists of days of the year and of school holidays, once a client wants one of them."""
        self._asked_lists = False
        self._year: tuple[object, dict[date, tuple[DayWord, ...]], tuple[Spanning, ...]] = (None, {}, ())
        self._holidays: dict[tuple[str, str, int, str], Mapping[date, str]] = {}
        self._asked: set[tuple[str, str, int, str]] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(120)
        self._soon.timeout.connect(self._ask)
        judging.reports_changed.connect(self.look)
        session.plan_changed.connect(self.look)
        sight.marks_changed.connect(self.changed)

    def _keys(self) -> list[tuple[str, str, int, str]]:
        client = self._session.plan.client
        if not client.country:
            return []
        language = numbers.language()
        years = range(self._sight.first.year, self._sight.last.year + 1)
        return [(client.country, client.region, year, language) for year in years]

    def look(self) -> None:
        """Ask for the holidays of the years in view, when they are not known yet and the first paint is over."""
        unasked = any(key not in self._asked for key in self._keys()) or self._wants_lists()
        if self._judging.begun and unasked:
            self._soon.start()

    def _wants_lists(self) -> bool:
        return not self._asked_lists and bool(self._session.plan.client.day_lists)

    def _ask(self) -> None:
        if self._wants_lists():
            self._asked_lists = True
            tasks.run_task(self, _load_lists, self._keep_lists)
        for key in self._keys():
            if key not in self._asked:
                self._asked.add(key)
                tasks.run_task(self, _load(key), self._keeper(key))

    def _keeper(self, key: tuple[str, str, int, str]) -> Callable[[Mapping[date, str]], None]:
        def keep(names: Mapping[date, str]) -> None:
            self._holidays[key] = names
            self.changed.emit()

        return keep

    def _keep_lists(self, lists: DayLists) -> None:
        self._lists = lists
        self.changed.emit()

    @property
    def with_year_days(self) -> bool:
        """Whether days of the year are shown."""
        return "year_days" not in self._sight.hidden

    def _year_words(self, plan: Plan) -> dict[date, tuple[DayWord, ...]]:
        return self._of_the_year(plan)[0]

    @property
    def listed(self) -> tuple[Spanning, ...]:
        """What of the lists lasts several days, of those in sight."""
        return self._of_the_year(self._session.seen_plan)[1]

    def _of_the_year(self, plan: Plan) -> tuple[dict[date, tuple[DayWord, ...]], tuple[Spanning, ...]]:
        """What is written at the days in sight and what is a bar over them; worked out once."""
        if not self.with_year_days or not (plan.year_days or plan.client.day_lists):
            return {}, ()
        from compassdesk.texts.school_words import of_several_days, school_days
        from compassdesk.texts.year_day_words import year_words

        first, last, language = self._sight.first, self._sight.last, numbers.language()
        made_of = plan.year_days, plan.client.day_lists, first, last, language, self._lists is None
        if self._year[0] != made_of:
            by_rule, school = self._lists or ({}, {})
            breaks = school_days(plan, school, first, last)
            words = year_words(plan, by_rule, first, last, language, breaks)
            self._year = made_of, words, of_several_days(breaks)
        return self._year[1:]

    def of(self, *, several_days: bool = True) -> dict[date, tuple[DayWord, ...]]:
        """All words in the range in view; those of notes over several days on each, unless bars tell of them."""
        holidays = {day: name for key in self._keys() for day, name in self._holidays.get(key, {}).items()}
        plan, sight = self._session.seen_plan, self._sight
        year_days = self._year_words(plan)
        return day_words(plan, holidays, sight.first, sight.last, several_days=several_days, year_days=year_days)


def in_one(words: Sequence[DayWord]) -> str:
    """All words of a day as one line."""
    return " · ".join(word.text for word in words)


def _load_lists() -> DayLists:
    from compassdesk.system.year_day_lists import school_lists, year_day_lists

    return year_day_lists(), school_lists()


def _load(key: tuple[str, str, int, str]) -> Callable[[], Mapping[date, str]]:
    def load() -> Mapping[date, str]:
        from compassdesk.domain.wallclock import public_holiday_names

        country, region, year, language = key
        return public_holiday_names(country, region, (year,), language)

    return load
