"""Who could speak or take over: real people who are there that day and may be named, the most fitting first."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection
from datetime import date, datetime

from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.people import has_basis, is_away, is_former
from compassdesk.domain.checks.voices import one_person, persons_of, speakers_of
from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.week import FOUR_WEEKS, Week


def may_speak(person: Spokesperson, day: date) -> bool:
    """Whether assigning this person to that day gives no objection of CD-10, CD-14 or CD-18."""
    return (
        is_real_person(person)
        and not is_former(person)
        and not is_away(person, day)
        and has_basis(person)
        and (person.withdrawn_on is None or day < person.withdrawn_on)
        and (person.basis_until is None or day <= person.basis_until)
    )


def last_on_channels(ledger: Ledger, channels: Collection[str], moment: datetime) -> str | None:
    """The person who spoke last before `moment` on one of the channels, then after it, then anywhere, and still may."""
    day, wanted = moment.date(), set(channels)
    at = bisect_left(ledger.starts, moment)
    for entry in (*reversed(ledger.entries[:at]), *ledger.entries[at:]):
        if wanted.isdisjoint(entry.channels) and wanted:
            continue
        for name in speakers_of(ledger, entry):
            if may_speak(ledger.people[name], day):
                return name
    return next((person.id for person in ledger.plan.spokespersons if may_speak(person, day)), None)


def most_heard(ledger: Ledger, week: Week, entries: Collection[Entry]) -> list[str]:
    """Everybody who may speak on the days of `entries`, those with most items on their channels first."""
    channels = frozenset(channel for entry in entries for channel in entry.channels)
    counts = ledger.once(("heard on", week, channels), lambda: _heard_on(ledger, week, channels))
    days = {entry.start.date() for entry in entries}
    able = [person.id for person in ledger.plan.spokespersons if days and all(may_speak(person, day) for day in days)]
    return sorted(able, key=lambda name: (-counts[name], name))


def _heard_on(ledger: Ledger, week: Week, channels: Collection[str]) -> Counter[str]:
    """How many items of the four weeks on one of the channels each person speaks in."""
    wanted = set(channels)
    entries = [entry for entry in ledger.in_weeks(week, FOUR_WEEKS) if not wanted.isdisjoint(entry.channels)]
    return Counter(name for entry in entries for name in speakers_of(ledger, entry))


def is_open(ledger: Ledger, entry: Entry) -> bool:
    """Whether the item can still be changed: its time is to come and it is not out yet."""
    return entry.begins >= ledger.now_minute and entry.item.status != "published"


def is_free(ledger: Ledger, name: str, begins: int, minutes: int) -> bool:
    """Whether the person has no slot that shares time with [begins, begins + minutes), in absolute minutes."""
    week = Week.of(ledger.zone.local(begins))
    return not any(
        not entry.is_post and entry.begins < begins + minutes and begins < entry.ends
        for entry in ledger.in_weeks(week, 2)
        if one_person(ledger).get(name, name) in persons_of(ledger, entry)
    )
