"""The records of a calendar file by UID: an event and its exceptions, without what says the same twice."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.exchange.calendar.ics_items import Refused
from compassdesk.exchange.calendar.ics_lines import Component
from compassdesk.exchange.calendar.ics_values import number_of, text_of
from compassdesk.exchange.identity import made_id
from compassdesk.exchange.import_preview import ImportRemark

_NOT_CONTENT = frozenset(("DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE"))


@dataclass
class EventGroup:
    """What shares a UID: the event itself and its exceptions, or one exception that stands alone."""

    uid: str
    key: str
    parts: list[tuple[int, Component]]
    remarks: dict[int, list[ImportRemark]] = field(default_factory=dict)
    left: list[tuple[int, Component, Refused]] = field(default_factory=list)


def groups_of(records: Sequence[Component]) -> Iterator[EventGroup]:
    """The records by UID, in the order of the file; what says the same twice, or less recently, is left out."""
    by_uid: dict[str, list[tuple[int, Component]]] = {}
    for number, part in unless_given_up(enumerate(records, 1)):
        uid = text_of(part, "UID") or made_id("event", mark_of(part))
        by_uid.setdefault(uid, []).append((number, part))
    for uid, rows in unless_given_up(by_uid.items()):
        if len(rows) == 1:
            yield EventGroup(uid, uid, rows)
            continue
        masters = [row for row in rows if row[1].first("RECURRENCE-ID") is None]
        group = EventGroup(uid, uid, [])
        kept = _distinct(masters, group)
        exceptions = _one_each([row for row in rows if row[1].first("RECURRENCE-ID") is not None], group)
        group.parts = [*kept[:1], *exceptions]
        yield group
        for place, row in enumerate(kept[1:], 2):
            twice = ImportRemark("uid-twice", {"line": kept[0][1].number})
            yield EventGroup(uid, f"{uid}#{place}", [row], {row[0]: [twice]})


def _distinct(masters: list[tuple[int, Component]], group: EventGroup) -> list[tuple[int, Component]]:
    """The events of one UID that say different things, only those of the highest SEQUENCE."""
    highest = max((number_of(part, "SEQUENCE") for _, part in masters), default=0)
    kept: dict[str, tuple[int, Component]] = {}
    for number, part in masters:
        mark = mark_of(part)
        if number_of(part, "SEQUENCE") < highest:
            group.left.append((number, part, Refused("older-in-file", "skipped")))
        elif mark in kept:
            group.left.append((number, part, Refused("same-event", "skipped", line=kept[mark][1].number)))
        else:
            kept[mark] = (number, part)
    return list(kept.values())


def _one_each(rows: list[tuple[int, Component]], group: EventGroup) -> list[tuple[int, Component]]:
    """One exception for each day it stands for: the last of the highest SEQUENCE."""
    kept: dict[str, tuple[int, Component]] = {}
    for number, part in sorted(rows, key=lambda row: (number_of(row[1], "SEQUENCE"), row[0])):
        line = part.first("RECURRENCE-ID")
        key = f"{line.parameters}:{line.value}" if line else ""
        if key in kept:
            before = kept[key]
            group.left.append((*before, Refused("exception-twice", "skipped", line=part.number)))
        kept[key] = (number, part)
    return sorted(kept.values(), key=lambda row: row[0])


def mark_of(part: Component) -> str:
    """A short hash of what a component says; not of when it was written down, which some programs change each time."""
    text = "\n".join(
        f"{line.name}{line.parameters}:{line.value}" for line in part.lines if line.name not in _NOT_CONTENT
    )
    return hashlib.sha256(f"{part.method}{text}".encode("utf-8", "replace")).hexdigest()[:20]
