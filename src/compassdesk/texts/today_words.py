"""What is said of moments on the page of today: how long something lasts still, when it comes, since when it waits."""

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from compassdesk.domain import timed_slots
from compassdesk.domain.plan import Client, Item, Plan
from compassdesk.domain.wallclock import ends_at, minutes_between
from compassdesk.texts import numbers
from compassdesk.texts.names import Names, listed

translate = QCoreApplication.translate

_KEPT = "\N{NO-BREAK SPACE}"
MOST_TITLE = 30
"""Letters of a title in the line at the foot."""
HOURS_FROM = 120
"""Minutes from which on hours are said as well."""


def left(minutes: int) -> str:
    """How much of something is left: "19 minutes left"."""
    return translate("Today", "%n minute(s) left", "", max(minutes, 0))


def running(minutes: int) -> str:
    """For how long a block has been running: "runs for 12 minutes"."""
    return translate("Today", "runs for %n minute(s)", "", minutes)


def what_runs(items: Iterable[Item], client: Client, now: datetime) -> str:
    """The blocks that were started, each with how long it runs: "▶ Webcare: 12 min"."""
    text = translate("Today", "▶ {title}: {minutes} min")
    ran = ((item, timed_slots.runs_for(item, client, now)) for item in items if timed_slots.is_timed(item))
    return line(
        *(text.replace("{title}", _short(item)).replace("{minutes}", numbers.number(minutes)) for item, minutes in ran)
    )


def _short(item: Item) -> str:
    title = titled(item)
    return title if len(title) <= MOST_TITLE else f"{title[: MOST_TITLE - 1].rstrip()}…"


def coming(moment: datetime, now: datetime, zone: str) -> str:
    """When something of the same day comes: "in 2 h 19 min"; "now" once it is there."""
    minutes = minutes_between(now, moment, zone)
    if minutes <= 0:
        return translate("Today", "now")
    if minutes < HOURS_FROM:
        return translate("Today", "in %n minute(s)", "", minutes)
    hours, rest = divmod(minutes, 60)
    text = translate("Today", "in {hours} h {minutes} min") if rest else translate("Today", "in {hours} h")
    return text.format(hours=numbers.number(hours), minutes=numbers.number(rest)).replace(" ", _KEPT)


def when(moment: datetime, today: date) -> str:
    """A time with its day where that is another one: "11:00", "Mon 11:30", "5 Mar 11:30"."""
    if moment.date() == today:
        return numbers.clock(moment)
    return f"{day(moment.date(), today)} {numbers.clock(moment)}"


def day(value: date, today: date) -> str:
    """A day near today, as short as it is plain: "Mon", beyond a week with its date."""
    near = abs((value - today).days) < 7
    return numbers.weekday(value.isoweekday()) if near else numbers.day(value)


def span(item: Item, plan: Plan) -> str:
    """From when to when a slot lasts: "08:30–09:00"; of a post when it begins."""
    if item.starts_at is None:
        return ""
    begins = numbers.clock(item.starts_at)
    if item.kind == "post" or not item.minutes:
        return begins
    return f"{begins}–{numbers.clock(ends_at(item.starts_at, item.minutes, plan.client.timezone))}"


def where(item: Item, names: Names) -> str:
    """The channels of an item in one phrase."""
    return translate("Today", "all channels") if item.all_channels else listed([*map(names.channel, item.channels)])


def line(*parts: str) -> str:
    """What there is of some words, parted by points."""
    return " · ".join(part for part in parts if part)


def titled(item: Item) -> str:
    """The title of an item on one line."""
    return " ".join(item.title.split()) or translate("Today", "Untitled")
