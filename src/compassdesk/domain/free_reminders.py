"""Reminders that somebody wrote: a text, when, perhaps about an item or a person, done or not.

They lie in the plan as records. What a record says that is not understood here is kept, and one without words is none.
"""

from datetime import date, datetime

from msgspec import Struct

from compassdesk.domain.plan import Plan, Record
from compassdesk.domain.quick_add import Defaults, parse
from compassdesk.domain.record_values import key_in, moment_in, rewritten, text_in

_WHEN = frozenset(("date", "time"))


class FreeReminder(Struct, frozen=True):
    """`at` is on the client's wall clock; None: nothing tells of it, it only stands on the list."""

    id: str
    text: str
    at: datetime | None = None
    item: str | None = None
    person: str | None = None
    done: bool = False


def free_reminders(plan: Plan) -> tuple[FreeReminder, ...]:
    """Those of a plan, the earliest first, those without a moment last."""
    known = (free_reminder(record) for record in plan.reminders)
    return tuple(sorted((one for one in known if one is not None), key=lambda one: (one.at or datetime.max, one.id)))


def free_reminder(record: Record) -> FreeReminder | None:
    """What a record means; None for one without words."""
    said = record.content
    text = text_in(said.get("text"))
    if text is None:
        return None
    return FreeReminder(
        id=record.id,
        text=text,
        at=moment_in(said.get("at")),
        item=key_in(said.get("item")),
        person=key_in(said.get("person")),
        done=said.get("done") is True,
    )


def record_of(one: FreeReminder, before: Record | None = None) -> Record:
    """A reminder as a record, with whatever else the record of before says."""
    said = {
        "text": one.text,
        "at": one.at.isoformat(timespec="minutes") if one.at is not None else None,
        "item": one.item,
        "person": one.person,
        "done": one.done or None,
    }
    return rewritten(one.id, said, before)


def read_reminder(line: str, plan: Plan, today: date, *, month_first: bool = False) -> FreeReminder:
    """What a typed line asks to be reminded of: "Sanne bellen morgen 10:00". A new one, with an empty id.

    The day and the time are taken out of the words, the name of a person ("@sanne" surely is one) stays in them. A day
    alone means nine o'clock, a time alone today; the words are empty where only those were typed.
    """
    read = parse(line, plan, today, Defaults(month_first=month_first))
    at = read.item.starts_at
    taken = [(part.start, part.end) for part in read.parts if part.kind in _WHEN]
    kept, reached = [], 0
    for start, end in sorted(taken):
        kept.append(line[reached:start])
        reached = max(reached, end)
    words = " ".join(" ".join((*kept, line[reached:])).split())
    people = [part for part in read.parts if part.kind == "person"]
    for spelled in {line[part.start : part.end] for part in people}:
        words = words.replace(spelled, spelled.removeprefix("@"))
    return FreeReminder("", words.strip(" ,;–-"), at, person=people[0].value if people else None)
