"""The time of day behind the words of a cell: "Opening market 10:00", "Council (20.00 uur)", "Concert om 20.15 uur"."""

import re

from compassdesk.domain.reading_times import Hours, read_hours
from compassdesk.exchange.folded_words import folded

_MOST_WORDS = 6
"""Of a time: "19.00 uur tot 21.00 uur" has five."""
_LONGEST = 100
"""Letters of a line that may be a title with its time."""
_AT = frozenset(("om", "um", "at", "a", "à", "@", "o'clock", "aanvang", "start", "beginn", "kl"))
"""Words before a time that only say that it is one."""
_BOUNDS = frozenset(
    (
        "tot", "vanaf", "voor", "na", "tussen", "until", "till", "til", "from", "before", "after", "by", "between",
        "bis", "ab", "vor", "nach", "zwischen", "jusqua", "jusqu", "des", "avant", "apres", "hasta", "desde", "sinds",
        "since", "per", "max", "maximaal", "uiterlijk", "t/m", "to", "en", "and", "und", "et",
    )
)  # fmt: skip
"""Words before a time that make it part of what is said: "open until 21:00"."""
_WORK = re.compile(r"vacature|vacanc|\bfte\b|stage\b|\bjobs?\b|stelle|emploi|empleo|per week|p/w|hiring", re.IGNORECASE)
"""Hours behind such words are those of a working week."""
_EARLIEST, _LATEST = 7, 23
"""Hours without minutes outside these are how long something takes."""
_DAWN = 5
"""Before this hour figures are a score or a scale ("2:10"), unless am or pm stands behind them."""
_ENDS = " \t,;|–—-@·•:"
_BRACKETS = re.compile(r"[(\[]\s*([^()\[\]]{1,30}?)\s*[)\]]\s*\Z")


def time_behind(text: str) -> tuple[str, str]:
    """The time at the end of a short line, as spelled, and what stands before it; "" and the text where none does.

    A time that bounds something ("until 21:00"), a number ("version 2.10") and a length ("(2 uur)") are none.
    """
    line, break_, below = text.partition("\n")
    line = line.rstrip()
    if len(line) > _LONGEST or not any(map(str.isdigit, line[-12:])):
        return "", text
    spelled, before = _in_brackets(line) or _in_last_words(line) or ("", line)
    words = before.split()
    while words and folded(words[-1]) in _AT:
        words.pop()
    before = " ".join(words).rstrip(_ENDS)
    if not spelled or not words or folded(words[-1].strip("(")) in _BOUNDS or sum(map(str.isalpha, before)) < 3:
        return "", text
    return spelled, f"{before}{break_}{below}"


def _in_brackets(line: str) -> tuple[str, str] | None:
    found = _BRACKETS.search(line)
    if found is None:
        return None
    words = found[1].split(" ")
    while len(words) > 1 and folded(words[0]) in _AT:
        del words[0]
    spelled = " ".join(words)
    hours = read_hours(spelled, bare=False) if spelled[:1].isdigit() else None
    return (spelled, line[: found.start()]) if hours is not None and _is_moment(hours, line) else None


def _in_last_words(line: str) -> tuple[str, str] | None:
    words = line.split(" ")
    for count in range(min(len(words) - 1, _MOST_WORDS), 0, -1):
        spelled = " ".join(words[-count:]).strip(_ENDS)
        if not spelled[:1].isdigit():
            continue
        hours = read_hours(spelled, bare=False)
        if hours is not None:
            said_as_one = hours.clock.sign in {":", "u", "h"} or hours.clock.unit or hours.clock.half or hours.minutes
            return (spelled, " ".join(words[:-count])) if said_as_one and _is_moment(hours, line) else None
    return None


def _is_moment(hours: Hours, line: str) -> bool:
    """Whether it says when, and not how long: hours without minutes are those of a day in which people are awake."""
    clock = hours.clock
    if clock.is_next_day or clock.sign == " ":
        return False
    if clock.minute is not None or clock.half or hours.minutes:
        return bool(clock.half) or clock.hour >= _DAWN
    return _EARLIEST <= clock.hour <= _LATEST and not _WORK.search(line)
