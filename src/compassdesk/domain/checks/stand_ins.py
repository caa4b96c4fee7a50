"""Who could speak or take over: real people who are there that day and may be named, the most fitting first."""

from collections import Counter
from collections.abc import Collection
from datetime import date, datetime

from compassdesk.domain.checks.ledger import FOUR_WEEKS, Entry, Ledger
from compassdesk.domain.checks.people import has_basis, is_away, is_former
from compassdesk.domain.checks.voices import is_real_person, one_person, persons_of, speakers_of
from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.week import Week


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
    before = [entry for entry in ledger.entries if entry.start < moment]
    after = [entry for entry in ledger.entries if entry.start >= moment]
    for entries in (reversed(before), iter(after)):
        for entry in entries:
            if wanted.isdisjoint(entry.channels) and wanted:
                continue
            for name in speakers_of(ledger, entry):
                if may_speak(ledger.people[name], day):
                    return name
    return next((person.id for person in ledger.plan.spokespersons if may_speak(person, day)), None)


def most_heard(ledger: Ledger, week: Week, entries: Collection[Entry]) -> list[str]:
    """Everybody who may speak on the days of `entries`, those with most items on their channels first."""
    channels = {channel for entry in entries for channel in entry.channels}
    counts: Counter[str] = Counter()
    for entry in ledger.in_weeks(week, FOUR_WEEKS):
        if not channels.isdisjoint(entry.channels):
            counts.update(speakers_of(ledger, entry))
    days = {entry.start.date() for entry in entries}
    able = [person.id for person in ledger.plan.spokespersons if days and all(may_speak(person, day) for day in days)]
    return sorted(able, key=lambda name: (-counts[name], name))


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
