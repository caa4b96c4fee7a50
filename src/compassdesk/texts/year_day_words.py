"""What days of the year are called on the days in sight: those of the lists that a client chose, and its own."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.above_days import DayWord
from compassdesk.domain.plan import Plan
from compassdesk.domain.several_days import Spanning
from compassdesk.domain.year_days import (
    OWN,
    YEAR_LISTS,
    ListedDay,
    listed_between,
    listed_id,
    own_between,
    own_days,
    stood_for,
)
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.school_words import of_one_day

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
    plan: Plan,
    lists: Mapping[str, Sequence[ListedDay]],
    first: date,
    last: date,
    language: str,
    school: Sequence[Spanning] = (),
) -> dict[date, tuple[DayWord, ...]]:
    """What is written at the days first..last, each name once a day, the client's own first.

    What is over several days, of `school` holidays and of own days that are once, is told by bars.
    """
    found: dict[date, list[DayWord]] = {}
    once = [one for one in own_days(plan) if one.yearly or one.last is None]
    for day, own in own_between(once, first, last):
        found.setdefault(day, []).append(DayWord("year", own.name, f"{OWN}{own.id}"))
    for day, words in of_one_day(school).items():
        found.setdefault(day, []).extend(words)
    for day, named in _listed(plan, lists, first, last, language).items():
        there = found.setdefault(day, [])
        known = {word.text.casefold() for word in there}
        there += [DayWord("year", name, listed_id(of, name)) for name, of in named if name.casefold() not in known]
    return {day: tuple(words) for day, words in found.items()}


def _listed(
    plan: Plan, lists: Mapping[str, Sequence[ListedDay]], first: date, last: date, language: str
) -> dict[date, list[tuple[str, list[str]]]]:
    """The name of each listed day that is shown, with the keys of those that are called so, by day."""
    gone = stood_for(plan)
    found: dict[date, dict[str, tuple[str, list[str]]]] = {}
    for key in YEAR_LISTS:
        if key in plan.client.day_lists:
            for day, listed in listed_between(lists.get(key, ()), first, last):
                name, of = listed.named(language), f"{key}/{listed.names['en']}"
                if of not in gone:
                    found.setdefault(day, {}).setdefault(name.casefold(), (name, []))[1].append(of)
    return {day: [*named.values()] for day, named in found.items()}
