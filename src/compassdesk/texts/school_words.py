"""What school holidays are called, by kind and region, and where they are shown: bars over several days, or a word."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.above_days import DayWord
from compassdesk.domain.plan import Plan
from compassdesk.domain.school_holidays import ALL_SCHOOL_LISTS, SchoolBreak, SchoolKind, SchoolLists, school_breaks
from compassdesk.domain.several_days import Spanning
from compassdesk.domain.year_days import listed_id, stood_for
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_KINDS: Mapping[SchoolKind, str] = {
    "christmas": QT_TRANSLATE_NOOP("SchoolHolidays", "Christmas holidays"),
    "winter": QT_TRANSLATE_NOOP("SchoolHolidays", "Winter holidays"),
    "carnival": QT_TRANSLATE_NOOP("SchoolHolidays", "Carnival holidays"),
    "spring": QT_TRANSLATE_NOOP("SchoolHolidays", "Spring holidays"),
    "easter": QT_TRANSLATE_NOOP("SchoolHolidays", "Easter holidays"),
    "late-spring": QT_TRANSLATE_NOOP("SchoolHolidays", "Late spring holidays"),
    "may": QT_TRANSLATE_NOOP("SchoolHolidays", "May holidays"),
    "whitsun": QT_TRANSLATE_NOOP("SchoolHolidays", "Whitsun holidays"),
    "summer": QT_TRANSLATE_NOOP("SchoolHolidays", "Summer holidays"),
    "autumn": QT_TRANSLATE_NOOP("SchoolHolidays", "Autumn holidays"),
    "spring-half-term": QT_TRANSLATE_NOOP("SchoolHolidays", "Spring half term"),
    "summer-half-term": QT_TRANSLATE_NOOP("SchoolHolidays", "Summer half term"),
    "autumn-half-term": QT_TRANSLATE_NOOP("SchoolHolidays", "Autumn half term"),
}
_REGIONS: Mapping[str, str] = {
    "nl-north": QT_TRANSLATE_NOOP("SchoolHolidays", "North"),
    "nl-middle": QT_TRANSLATE_NOOP("SchoolHolidays", "Middle"),
    "nl-south": QT_TRANSLATE_NOOP("SchoolHolidays", "South"),
    "be-nl": QT_TRANSLATE_NOOP("SchoolHolidays", "Flemish Community"),
    "be-fr": QT_TRANSLATE_NOOP("SchoolHolidays", "French Community"),
    "de-bw": QT_TRANSLATE_NOOP("SchoolHolidays", "Baden-Württemberg"),
    "de-by": QT_TRANSLATE_NOOP("SchoolHolidays", "Bavaria"),
    "de-be": QT_TRANSLATE_NOOP("SchoolHolidays", "Berlin"),
    "de-bb": QT_TRANSLATE_NOOP("SchoolHolidays", "Brandenburg"),
    "de-hb": QT_TRANSLATE_NOOP("SchoolHolidays", "Bremen"),
    "de-hh": QT_TRANSLATE_NOOP("SchoolHolidays", "Hamburg"),
    "de-he": QT_TRANSLATE_NOOP("SchoolHolidays", "Hesse"),
    "de-mv": QT_TRANSLATE_NOOP("SchoolHolidays", "Mecklenburg-Western Pomerania"),
    "de-ni": QT_TRANSLATE_NOOP("SchoolHolidays", "Lower Saxony"),
    "de-nw": QT_TRANSLATE_NOOP("SchoolHolidays", "North Rhine-Westphalia"),
    "de-rp": QT_TRANSLATE_NOOP("SchoolHolidays", "Rhineland-Palatinate"),
    "de-sl": QT_TRANSLATE_NOOP("SchoolHolidays", "Saarland"),
    "de-sn": QT_TRANSLATE_NOOP("SchoolHolidays", "Saxony"),
    "de-st": QT_TRANSLATE_NOOP("SchoolHolidays", "Saxony-Anhalt"),
    "de-sh": QT_TRANSLATE_NOOP("SchoolHolidays", "Schleswig-Holstein"),
    "de-th": QT_TRANSLATE_NOOP("SchoolHolidays", "Thuringia"),
    "uk-wales": QT_TRANSLATE_NOOP("SchoolHolidays", "Wales"),
}


def region_name(list_name: str) -> str:
    """What the region of a list is called."""
    return translate("SchoolHolidays", _REGIONS[list_name])


def school_days(plan: Plan, lists: SchoolLists, first: date, last: date) -> tuple[Spanning, ...]:
    """The school holidays of the lists that a client chose, those of one day too, where they are not stood for.

    Regions are named where not all chosen ones have these days.
    """
    chosen = [name for name in ALL_SCHOOL_LISTS if name in plan.client.day_lists]
    if not chosen:
        return ()
    found = school_breaks(lists, chosen, first, last, stood_for(plan))
    return tuple(_spanning(one, chosen) for one in found)


def _spanning(one: SchoolBreak, chosen: Sequence[str]) -> Spanning:
    name = translate("SchoolHolidays", _KINDS[one.kind])
    if len(one.lists) < len(chosen):
        regions = ", ".join(map(region_name, one.lists))
        name = translate("SchoolHolidays", "{holidays}: {regions}").replace("{holidays}", name)
        name = name.replace("{regions}", regions)
    return Spanning("year_days", listed_id(one.keys, name), one.first, one.last, name)


def of_one_day(days: Sequence[Spanning]) -> dict[date, list[DayWord]]:
    """Those of a single day, as what is written at it; the others are bars."""
    found: dict[date, list[DayWord]] = {}
    for one in days:
        if one.first == one.last:
            found.setdefault(one.first, []).append(DayWord("year", one.text, one.id))
    return found


def of_several_days(days: Sequence[Spanning]) -> tuple[Spanning, ...]:
    """Those over several days."""
    return tuple(one for one in days if one.last > one.first)
