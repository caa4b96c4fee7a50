"""What is said of a series: how often, until when, how many times, and which days are others."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.days_off import Choice
from compassdesk.domain.plan import Client
from compassdesk.domain.series_days import SeriesDay
from compassdesk.domain.series_rule import LAST, WORKING_DAYS, Every, Rule
from compassdesk.domain.wallclock import public_holiday_names
from compassdesk.texts import numbers
from compassdesk.texts.names import listed

translate = QCoreApplication.translate
_MOST_NAMED = 2
"""Days off that a sentence names; the list below it has them all."""
_WEEK = 7


def rule_words(rule: Rule) -> str:
    """How often, without an end: "Every Tuesday", "Every 2 months on the first Tuesday"."""
    many = rule.interval
    if rule.every == "day":
        return translate("Series", "Every %n day(s)", "", many) if many > 1 else translate("Series", "Every day")
    if rule.every == "week":
        return _weekly(rule)
    if rule.every == "month":
        often = translate("Series", "Every %n month(s)", "", many) if many > 1 else translate("Series", "Every month")
        return f"{often} {_in_month(rule)}"
    day = numbers.day_and_month(date(2028, rule.month or 1, rule.day or 1))
    often = translate("Series", "Every %n year(s) on {day}", "", many)
    return (often if many > 1 else translate("Series", "Every year on {day}")).replace("{day}", day)


def rule_and_end(rule: Rule) -> str:
    """How often, and until when: "Every Tuesday until Tue 29 Jun 2027", "Every day, 10 times"."""
    if rule.until is not None:
        text = translate("Series", "{rule} until {day}").replace("{day}", numbers.dated(rule.until))
    elif rule.count is not None:
        text = translate("Series", "{rule}, %n time(s)", "", rule.count)
    else:
        return rule_words(rule)
    return text.replace("{rule}", rule_words(rule))


def _weekly(rule: Rule) -> str:
    if rule.weekdays == WORKING_DAYS and rule.interval == 1:
        return translate("Series", "Every working day")
    days = listed([numbers.weekday(day + 1, long=True) for day in rule.weekdays], most=_WEEK)
    often = translate("Series", "Every %n week(s) on {days}", "", rule.interval)
    return (often if rule.interval > 1 else translate("Series", "Every {days}")).replace("{days}", days)


def _in_month(rule: Rule) -> str:
    if rule.nth is not None:
        which = {
            1: translate("Series", "on the first {weekday}"),
            2: translate("Series", "on the second {weekday}"),
            3: translate("Series", "on the third {weekday}"),
            4: translate("Series", "on the fourth {weekday}"),
            LAST: translate("Series", "on the last {weekday}"),
        }
        return which.get(rule.nth, which[LAST]).replace("{weekday}", numbers.weekday(rule.weekdays[0] + 1, long=True))
    if rule.day == LAST:
        return translate("Series", "on the last day")
    return translate("Series", "on day {number}").replace("{number}", str(rule.day))


def every_words(every: Every, count: int) -> str:
    """How many of what lie between, when something comes back every so many of them."""
    return {
        "day": translate("Series", "%n day(s)", "", count),
        "week": translate("Series", "%n week(s)", "", count),
        "month": translate("Series", "%n month(s)", "", count),
        "year": translate("Series", "%n year(s)", "", count),
    }[every]


def choice_words(choice: Choice) -> str:
    """What becomes of a day on which nobody is there."""
    return {
        "keep": translate("Series", "Plan it all the same"),
        "skip": translate("Series", "Leave it out"),
        "before": translate("Series", "On the nearest day before"),
        "after": translate("Series", "On the nearest day after"),
    }[choice]


def sentence(rule: Rule, clock: str, until: date, days: Sequence[SeriesDay], client: Client) -> str:
    """The whole of a series: "Every Tuesday 10:00 until 29 June · 16 times, 1 left out: 5 April (Easter Monday)"."""
    if rule.has_end:
        often = translate("Series", "{rule} {time} until {day}")
    else:
        often = translate("Series", "{rule} {time}, goes on; planned until {day}")
    held = [one for one in days if one.day is not None]
    last = max((one.day for one in held if one.day is not None), default=until)
    often = often.replace("{rule}", rule_words(rule)).replace("{time}", clock).replace("{day}", numbers.dated(last))
    said = [translate("Series", "%n time(s)", "", len(held))]
    left = [one for one in days if one.day is None]
    moved = [one for one in held if one.day != one.of]
    for rows, words in (
        (left, translate("Series", "%n left out: {days}", "", len(left))),
        (moved, translate("Series", "%n on another day: {days}", "", len(moved))),
    ):
        if rows:
            named = [f"{numbers.day(one.of)}{_because(one, client)}" for one in rows[:_MOST_NAMED]]
            named += [translate("Names", "%n more", "", len(rows) - _MOST_NAMED)] if len(rows) > _MOST_NAMED else []
            said.append(words.replace("{days}", listed(named)))
    return f"{often} · {', '.join(said)}"


def _because(one: SeriesDay, client: Client) -> str:
    words = why_words(one, client)
    return f" ({words})" if words else ""


def why_words(one: SeriesDay, client: Client) -> str:
    """Why a day is left out or another one, in brackets behind it."""
    match one.why:
        case "holiday":
            return holiday(one.of, client) or translate("Series", "public holiday")
        case "closed":
            return translate("Series", "closed")
        case "absent":
            return translate("Series", "the spokesperson is away")
        case "without":
            return translate("Series", "taken out")
        case "taken":
            return translate("Series", "no other day near")
    return ""


def holiday(day: date, client: Client) -> str:
    """What a public holiday is called in the user's language; empty for a day that is none."""
    return public_holiday_names(client.country, client.region, (day.year,), numbers.language()).get(day, "")


def day_line(one: SeriesDay, clock: str, client: Client) -> str:
    """A day of the series as a line of a list."""
    because = _because(one, client)
    if one.day is None:
        return (
            translate("Series", "{day}: left out{because}")
            .replace("{day}", numbers.dated(one.of))
            .replace("{because}", because)
        )
    line = f"{numbers.dated(one.day)}, {clock}"
    if one.day == one.of:
        return line + because
    instead = translate("Series", "{line}, instead of {day}{because}").replace("{line}", line)
    return instead.replace("{day}", numbers.day(one.of)).replace("{because}", because)
