"""One line of typing becomes an item: "ma 9:00 linkedin zenden marc Nieuwe pomp", "fri 2pm respond all 30m Answers".

Dutch and English may be mixed. What is surely a day, a time, a name with @ or a campaign with # is taken wherever it
stands. Ordinary words that could also be part of a title are taken at the beginning, at the end, or beside something
sure. The rest, and everything between quotes, is the title. The parts come back with their places in the line.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.calendar_grid import reachable
from compassdesk.domain.dating import needs_time
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.quick_add_names import names_of
from compassdesk.domain.quick_add_reading import Element, elements_of, settled
from compassdesk.domain.quick_add_repeats import completed, first_day
from compassdesk.domain.quick_add_start import Problem, last_day_of, start_of
from compassdesk.domain.quick_add_when import SeenFrom
from compassdesk.domain.series_rule import Rule
from compassdesk.domain.usual import USUAL_SLOT_MINUTES
from compassdesk.domain.vocabulary import TWO_WAY_PETALS, ItemKind, Petal, Status

PartKind = Literal[
    "date",
    "last_day",
    "time",
    "minutes",
    "petal",
    "kind",
    "status",
    "channel",
    "all_channels",
    "person",
    "campaign",
    "repeat",
    "until",
    "times",
    "title",
]


class LinePart(Struct, frozen=True):
    """A recognised stretch of the line: a date, time, number, rule, vocabulary word, id, or piece of the title."""

    kind: PartKind
    start: int
    end: int
    value: Any


class Defaults(Struct, frozen=True):
    """What an item gets when the line does not say it. `starts_at` is the day or hour that was clicked."""

    starts_at: datetime | None = None
    petal: Petal = "send"
    channels: tuple[str, ...] = ()
    spokesperson: str | None = None
    campaign: str | None = None
    seen_from: date | None = None
    """The day in view, from which a weekday or a day without its year is looked for; None for today."""
    month_first: bool = False
    """Whether 3/12 is the twelfth of March, as in the United States."""


NO_DEFAULTS = Defaults()


class ReadLine(Struct, frozen=True):
    """The item as it would be made (with an empty id), the parts in order of place, and what is doubtful.

    With a `rule` it is the first of a series.
    """

    item: Item
    parts: tuple[LinePart, ...] = ()
    problems: tuple[Problem, ...] = ()
    rule: Rule | None = None


@dataclass(slots=True)
class _Found:
    """What the line said, gathered before the item is made."""

    single: dict[str, Any] = field(default_factory=dict)
    day: Element | None = None
    time: Element | None = None
    repeat: Element | None = None
    """What says how often; perhaps the day as well."""
    channels: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    title: list[str] = field(default_factory=list)


def parse(text: str, plan: Plan, today: date, defaults: Defaults = NO_DEFAULTS) -> ReadLine:
    """Read one line; never raises, whatever was typed."""
    today = reachable(today)
    seen = SeenFrom(today, reachable(defaults.seen_from or today), month_first=defaults.month_first)
    elements = settled(elements_of(text, names_of(plan, today), seen), text)
    found = _Found()
    parts: list[LinePart] = []
    problems: list[Problem] = []
    for element in elements:
        if element.problem:
            problems.append(Problem(element.problem, element.start, element.end, element.candidates))
        parts += _parts(element, found)
    start, told = start_of(found.day, found.time, plan.client.timezone, today, defaults.starts_at)
    problems += told
    rule = _rule_of(found, start)
    if rule is not None and start is not None:
        start = datetime.combine(first_day(rule, start.date()), start.time())
        parts = _with_rule(parts, found, rule)
    elif found.repeat is not None:
        problems.append(Problem("repeat-undated", found.repeat.start, found.repeat.end))
    item = _item(found, plan, start, defaults)
    if not item.title:
        problems.append(Problem("no-title", len(text), len(text)))
    if needs_time(item):
        problems.append(Problem("time-needed", len(text), len(text)))
    return ReadLine(item, tuple(parts), tuple(problems), rule)


def rule_said(note: str, plan: Plan, start: datetime) -> Rule | None:
    """How often a note says that something comes back: "Opmerking: elke maandag en donderdag"; None where none does."""
    for line in note.splitlines():
        for text in dict.fromkeys((line.partition(": ")[2], line)):
            found = parse(text, plan, start.date(), Defaults(starts_at=start)) if text.strip() else None
            if found is not None and found.rule is not None:
                return found.rule
    return None


def _rule_of(found: _Found, start: datetime | None) -> Rule | None:
    """How often, from that start on and until the end that the line says; None where nothing repeats."""
    when = found.repeat.when if found.repeat is not None else None
    if when is None or when.rule is None or start is None:
        return None
    rule, until = completed(when.rule, start.date()), found.single.get("until")
    if until is not None and until >= start.date():
        return replace(rule, until=until)
    return replace(rule, count=found.single.get("times"))


def _with_rule(parts: Sequence[LinePart], found: _Found, rule: Rule) -> list[LinePart]:
    """The parts with what says how often, in the order of place."""
    if found.repeat is None:
        return list(parts)
    often = LinePart("repeat", found.repeat.start, found.repeat.end, replace(rule, until=None, count=None))
    return sorted((*parts, often), key=lambda part: part.start)


def _parts(element: Element, found: _Found) -> list[LinePart]:
    """The chips of an element, noted in `found` at the same time."""
    if element.kind == "title":
        found.title.append(element.value)
        return [LinePart("title", element.start, element.end, element.value)] if element.value else []
    if element.problem:
        return []
    if element.when is not None and element.when.rule is not None and found.repeat is None:
        found.repeat = element
    if element.kind == "repeat":
        return []
    if element.kind == "channel":
        found.channels += [key for key in element.value if key not in found.channels]
        return [LinePart("channel", element.start, element.end, key) for key in element.value]
    made = [LinePart(element.kind, element.start, element.end, element.value)]
    if element.kind == "person":
        found.people.append(element.value)
    elif element.kind == "date":
        found.day = element
        if (last := last_day_of(element)) is not None:
            made.append(LinePart("last_day", element.start, element.end, last))
    elif element.kind == "time":
        found.time = element
        if element.when is not None and element.when.minutes is not None and "minutes" not in found.single:
            found.single["minutes"] = element.when.minutes
            made.append(LinePart("minutes", element.start, element.end, element.when.minutes))
    else:
        found.single[element.kind] = element.value
    return made


def _item(found: _Found, plan: Plan, start: datetime | None, defaults: Defaults) -> Item:
    """Fill an item from what was said, then from the defaults."""
    said, last = found.single, last_day_of(found.day)
    petal, kind = _petal_and_kind(said.get("petal"), said.get("kind"), defaults)
    everywhere = bool(said.get("all_channels"))
    channels = tuple(found.channels) or (() if everywhere else defaults.channels)
    if everywhere and kind == "post":
        channels = tuple(channel.id for channel in plan.channels if channel.status in {"active", "planned"})
    people = found.people or ([defaults.spokesperson] if defaults.spokesperson else [])
    status: Status = said.get("status", "draft")
    return Item(
        id="",
        kind=kind,
        petal=petal,
        title=_joined_title(found.title),
        status=status,
        starts_at=start,
        last_day=last if start is not None and last is not None and last >= start.date() else None,
        minutes=said.get("minutes", USUAL_SLOT_MINUTES if kind == "slot" else None),
        channels=() if everywhere and kind == "slot" else channels,
        all_channels=everywhere and kind == "slot",
        spokesperson=people[0] if people else None,
        co_spokespersons=tuple(people[1:]),
        campaign=said.get("campaign", defaults.campaign),
    )


def _petal_and_kind(petal: Petal | None, kind: ItemKind | None, defaults: Defaults) -> tuple[Petal, ItemKind]:
    """Listening and answering are slots, sending and activating posts, unless the line says otherwise."""
    if petal is None:
        petal = "respond" if kind == "slot" and defaults.petal not in TWO_WAY_PETALS else defaults.petal
    return petal, kind or ("slot" if petal in TWO_WAY_PETALS else "post")


def _joined_title(pieces: Sequence[str]) -> str:
    return " ".join(" ".join(piece.split()) for piece in pieces if piece.strip())
