"""What is written at days: public holidays, the client's own notes and the days on which campaigns close."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.above_days import DayWord
from compassdesk.domain.plan import Plan

translate = QCoreApplication.translate


def day_words(
    plan: Plan,
    holidays: Mapping[date, str],
    first: date,
    last: date,
    *,
    several_days: bool = True,
    year_days: Mapping[date, Sequence[DayWord]] = {},
) -> dict[date, tuple[DayWord, ...]]:
    """All words of the days first..last; those of notes over several days on each, unless bars tell of them.

    Days of the year come last, and not where a holiday has the same name.
    """
    found: dict[date, list[DayWord]] = {}
    for day, name in holidays.items():
        if first <= day <= last:
            found.setdefault(day, []).append(DayWord("holiday", name))
    for note in plan.day_notes:
        if note.last is not None and note.last > note.first and not several_days:
            continue
        day, end = max(note.first, first), min(note.last or note.first, last)
        while day <= end:
            found.setdefault(day, []).append(DayWord("note", " ".join(note.text.split()), note.id))
            day += timedelta(days=1)
    for campaign in plan.campaigns:
        if campaign.closes_on is not None and first <= campaign.closes_on <= last:
            text = translate("DayWords", "Closes: {name}").replace("{name}", " ".join(campaign.name.split()))
            found.setdefault(campaign.closes_on, []).append(DayWord("closes", text, campaign.id))
    for day, named in year_days.items():
        there = found.setdefault(day, [])
        known = {word.text.casefold() for word in there}
        there += [word for word in named if word.text.casefold() not in known]
    return {day: tuple(texts) for day, texts in found.items()}
