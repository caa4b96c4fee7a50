"""What is settled of a week before anything is planned in it, a sentence each."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.settled import Settled
from compassdesk.domain.week import Week
from compassdesk.texts import numbers
from compassdesk.texts.names import listed

translate = QCoreApplication.translate

MOST_CAMPAIGNS = 4
"""Sentences about campaigns before the others are only counted."""


def told(found: Settled, week: Week) -> Iterator[str]:
    """A sentence for each of the first campaigns that run, one for the others, one about people, one about days off."""
    many = len(found.campaigns)
    shown = many if many <= MOST_CAMPAIGNS + 1 else MOST_CAMPAIGNS
    for campaign in found.campaigns[:shown]:
        if campaign.ends <= week.sunday:
            text = translate("Settled", "“{name}” ends on {day}.").format(name=campaign.name, day=_day(campaign.ends))
        elif campaign.starts >= week.monday:
            text = translate("Settled", "“{name}” begins on {day}.").format(
                name=campaign.name, day=_day(campaign.starts)
            )
        else:
            text = translate("Settled", "“{name}” is running.").format(name=campaign.name)
        yield text
    if shown < many:
        yield translate("Settled", "And %n more campaign(s).", "", many - shown)
    if found.away:
        yield translate("Settled", "Away on some days: {names}.").format(names=listed([one.name for one in found.away]))
    elif found.anybody:
        yield translate("Settled", "Everybody is there this week.")
    if found.off:
        yield translate("Settled", "Days off: {days}.").format(days=listed([_day(day) for day in found.off]))
    else:
        yield translate("Settled", "No public holidays.")


def _day(day: date) -> str:
    return numbers.day(day).replace(" ", "\N{NO-BREAK SPACE}")
