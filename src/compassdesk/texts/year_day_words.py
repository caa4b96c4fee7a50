"""What days of the year are called on the days in sight: those of the lists that a client chose, and its own."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.above_days import DayWord
from compassdesk.domain.plan import Plan
from compassdesk.domain.year_days import OWN, YEAR_LISTS, ListedDay, listed_between, own_between, own_days
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_LISTS: Mapping[str, str] = {
    "world": QT_TRANSLATE_NOOP("YearDays", "Worldwide"),
    "nl": QT_TRANSLATE_NOOP("YearDays", "The Netherlands"),
    "be": QT_TRANSLATE_NOOP("YearDays", "Belgium"),
    "de": QT_TRANSLATE_NOOP("YearDays", "Germany"),
    "uk": QT_TRANSLATE_NOOP("YearDays", "United Kingdom"),
}


def list_names() -> list[tuple[str, str]]:
    """The lists that can be chosen, with their names."""
    return [(key, translate("YearDays", _LISTS[key])) for key in YEAR_LISTS]


def year_words(
    plan: Plan, lists: Mapping[str, Sequence[ListedDay]], first: date, last: date, language: str
) -> dict[date, tuple[DayWord, ...]]:
    """What is written at the days first..last, each name once a day, the client's own first.

    Own days that are once over several days are told by bars.
    """
    found: dict[date, list[DayWord]] = {}
    once = [one for one in own_days(plan) if one.yearly or one.last is None]
    for day, own in own_between(once, first, last):
        found.setdefault(day, []).append(DayWord("year", own.name, f"{OWN}{own.id}"))
    chosen: Iterable[ListedDay] = (
        one for key in YEAR_LISTS if key in plan.client.day_lists for one in lists.get(key, ())
    )
    for day, listed in listed_between(chosen, first, last):
        name = listed.named(language)
        there = found.setdefault(day, [])
        if all(word.text.casefold() != name.casefold() for word in there):
            there.append(DayWord("year", name, name))
    return {day: tuple(words) for day, words in found.items()}
