"""How often and until when, as words of a typed line: "elke twee weken", "every first Tuesday", "t/m 1 juni", "10x".

A rule is read without what the day of the line says: "wekelijks" takes its weekday from where the line begins. "Every
second Tuesday" is every other week, as people mean it; which-th weekday of a month is said with the month.
"""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from msgspec.structs import replace

from compassdesk.domain.series_rule import LAST, MOST_COUNT, WORKING_DAYS, Every, Rule, next_day, rule_at
from compassdesk.domain.when_words import DUTCH_HOURS, EACH, ENGLISH_HOURS, PERIODS, SECOND

_EACH = "|".join(EACH)
_WHOLE: Mapping[str, Rule] = {
    **dict.fromkeys(("dagelijks", "daily"), Rule("day")),
    **dict.fromkeys(("om de dag",), Rule("day", 2)),
    **dict.fromkeys(("wekelijks", "weekly"), Rule("week")),
    **dict.fromkeys(("tweewekelijks", "biweekly", "fortnightly", "om de week"), Rule("week", 2)),
    **dict.fromkeys(("maandelijks", "monthly"), Rule("month")),
    **dict.fromkeys(("om de maand",), Rule("month", 2)),
    **dict.fromkeys(("jaarlijks", "yearly", "annually"), Rule("year")),
}
_PERIOD: Mapping[str, Every] = {
    **dict.fromkeys(("dag", "dagen", "day", "days"), "day"),
    **dict.fromkeys(("week", "weken", "weeks"), "week"),
    **dict.fromkeys(("maand", "maanden", "month", "months"), "month"),
    **dict.fromkeys(("jaar", "jaren", "year", "years"), "year"),
}
_WORKING = frozenset(("werkdag", "weekday"))
_AMOUNTS: Mapping[str, int] = {**DUTCH_HOURS, **ENGLISH_HOURS, **dict.fromkeys(SECOND, 2)}
_EVERY = re.compile(
    rf"(?:{_EACH}) (?:(\d{{1,2}}|{'|'.join(_AMOUNTS)}) )?({'|'.join(PERIODS)})", re.IGNORECASE | re.ASCII
)
_WHICH: Mapping[str, int] = {
    "eerste": 1, "first": 1, "tweede": 2, "second": 2, "derde": 3, "third": 3, "vierde": 4, "fourth": 4,
    "laatste": LAST, "last": LAST,
}  # fmt: skip
_ALONE = frozenset(("eerste", "first", "laatste", "last"))
"""Those that mean the month also where it is not said."""
_NTH = re.compile(
    rf"(?:{_EACH}) ({'|'.join(_WHICH)}) (\w+?)( (?:van de|in de|of the|of each|of every|in the) (?:maand|month))?",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"(?:t/m|tot en met|tot|until|till|through|up to) (.+)", re.IGNORECASE)
_TIMES = re.compile(r"(\d{1,3}) ?(?:x|×|keer|maal|times)", re.IGNORECASE | re.ASCII)


def often(words: str) -> Rule | None:
    """The rule of words that say how often and no day; what they leave to the day of the line is left out."""
    plain = words.casefold()
    if plain in _WHOLE:
        return _WHOLE[plain]
    match = _EVERY.fullmatch(plain)
    if match is None:
        return None
    many = int(match[1]) if match[1] and match[1].isdigit() else _AMOUNTS.get(match[1] or "", 1)
    if many < 1:
        return None
    if match[2] in _WORKING:
        return Rule("week", weekdays=WORKING_DAYS) if many == 1 else None
    return Rule(_PERIOD[match[2]], many)


def which_of_month(words: str) -> tuple[int, str] | None:
    """Which-th weekday of the month is meant, and the word for the weekday: "every last Thursday of the month"."""
    match = _NTH.fullmatch(words)
    if match is None or not (match[3] or match[1].casefold() in _ALONE):
        return None
    return _WHICH[match[1].casefold()], match[2]


def last_day_words(words: str) -> str:
    """The words for the day until which something goes on; empty where none are."""
    match = _UNTIL.fullmatch(words)
    return match[1] if match else ""


def times(words: str) -> int | None:
    """So many times."""
    match = _TIMES.fullmatch(words)
    many = int(match[1]) if match else 0
    return many if 2 <= many <= MOST_COUNT else None


def completed(rule: Rule, start: date) -> Rule:
    """The rule with what its first day says."""
    if rule.weekdays or rule.every == "day":
        return rule
    found = rule_at(rule.every, start, rule.interval)
    return replace(found, until=rule.until, count=rule.count)


def first_day(rule: Rule, start: date) -> date:
    """The first day of a rule that is not before its start."""
    return next_day(rule, start, start - timedelta(days=1)) or start
