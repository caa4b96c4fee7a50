"""What a number, a date or a text of a plan may be at most, wherever it comes from: a form, a file, an import.

One statement for the plan file, the client file and the fields on screen, so that what one of them takes in another
can show. Closed words are those of `vocabulary.py`.
"""

from collections.abc import Mapping
from datetime import date

EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)
"""The days a plan may speak of, both included: what is typed, moved or comes in lies between them."""
LATEST_KEPT = date(2200, 12, 31)
"""What older plan files and client files may hold, from when that was allowed: it is read, shown and written as it is.

Sums of dates and lengths stay within what Python can count."""

MOST = 1_000_000_000
"""The largest number; the least is 0. Nothing in a plan can be negative."""

HOURS_A_YEAR = 8784
"""A promise of more than a year is a slip of the hand, and would cost the checks years of service hours."""

MOST_LEAD = 14 * 24 * 60
"""Minutes before something happens at which one is reminded; who wants to know earlier writes a reminder."""

DEEPEST = 60
"""How many levels of lists and objects a plan file may nest."""

RANGES: Mapping[tuple[str, str], tuple[int, int]] = {
    ("client", "listening_stage"): (1, 5),
    ("client", "target_one_way"): (0, 100),
    ("channels", "response_norm_hours"): (0, HOURS_A_YEAR),
    ("items", "share_of_voice_pct"): (0, 100),
    ("items", "competitor_shares"): (0, 100),
}
"""List and field of the numbers that have limits of their own, least and most; each number where it holds several."""


def may_be_kept(day: date) -> bool:
    """Whether a file may say this day or moment."""
    return EARLIEST.year <= day.year <= LATEST_KEPT.year


def within_days(day: date) -> bool:
    """Whether a plan may newly speak of this day or moment."""
    return EARLIEST.year <= day.year <= LATEST.year
