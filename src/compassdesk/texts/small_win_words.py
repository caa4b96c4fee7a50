"""Small wins and experiments in words: what came of an item, how long something has been tried (A18, A19, A43)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.experiments import LONGEST_DAYS, Experiment, days_open, open_too_long
from compassdesk.domain.plan import ItemResult
from compassdesk.domain.small_wins import SmallWin
from compassdesk.texts import numbers

translate = QCoreApplication.translate


def result_words(result: ItemResult | None) -> str:
    """What came of an item, as a proof: "12 comments, 3 shares"; empty when nothing was typed in."""
    if result is None:
        return ""
    said = [
        words
        for number, words in (
            (result.comments, translate("SmallWins", "%n comment(s)", "", result.comments or 0)),
            (result.shares, translate("SmallWins", "%n share(s)", "", result.shares or 0)),
            (result.likes, translate("SmallWins", "%n like(s)", "", result.likes or 0)),
            (result.replies_sent, translate("SmallWins", "%n answer(s) given", "", result.replies_sent or 0)),
            (result.reach, translate("SmallWins", "%n person(s) reached", "", result.reach or 0)),
        )
        if number
    ]
    return ", ".join(said)


def win_words(one: SmallWin) -> str:
    """When it was, and who was told of it."""
    parts = [numbers.dated(one.day)] if one.day is not None else []
    if one.told_to:
        parts.append(translate("SmallWins", "told to {whom}").replace("{whom}", one.told_to))
    else:
        parts.append(translate("SmallWins", "told to nobody yet"))
    return " · ".join(parts)


def experiment_words(one: Experiment, today: date) -> str:
    """How long it has been open, or what became of it."""
    days = days_open(one, today)
    if one.closed_on is not None:
        known = translate("Experiments", "closed on {day}, with a result")
        mute = translate("Experiments", "closed on {day}, without a result")
        return (known if one.result else mute).replace("{day}", numbers.dated(one.closed_on))
    if days is None:
        return translate("Experiments", "open; it does not say since when")
    said = translate("Experiments", "%n day(s) open", "", days)
    if days > LONGEST_DAYS:
        return translate("Experiments", "{days}: longer than 28").replace("{days}", said)
    return said


def too_long_words(known: Sequence[Experiment], today: date) -> str:
    """How many have been open for too long; empty when none has."""
    late = len(open_too_long(known, today))
    return translate("Experiments", "%n experiment(s) open for more than 28 days", "", late) if late else ""
