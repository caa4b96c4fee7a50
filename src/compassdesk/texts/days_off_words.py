"""What is said of items that come to stand on a day off (`domain/days_off.py`)."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.days_off import off_among
from compassdesk.domain.plan import Client
from compassdesk.texts import numbers
from compassdesk.texts.names import listed
from compassdesk.texts.series_words import holiday

translate = QCoreApplication.translate
MOST_NAMED = 3
"""Days: with more of them a sentence is a list."""


def on_days_off(days: Iterable[date], client: Client) -> str:
    """How many items stand on a day off, by the days of all of them, and on which; empty when none does."""
    all_of_them = tuple(days)
    off = off_among(client, all_of_them)
    count = sum(day in off for day in all_of_them)
    closed = translate("Series", "closed")
    named = [f"{numbers.day(day)} ({holiday(day, client) or closed})" for day in off]
    if len(named) > MOST_NAMED:
        named[MOST_NAMED - 1 :] = [translate("DaysOff", "%n other day(s)", "", len(named) - MOST_NAMED + 1)]
    said = translate("DaysOff", "%n item(s) on a day off: {days}", "", count)
    return said.replace("{days}", listed(named)) if off else ""
