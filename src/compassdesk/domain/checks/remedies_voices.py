"""Remedies for who speaks: CD-10 to CD-13."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from msgspec.structs import replace

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.speakers import active_people
from compassdesk.domain.checks.stand_ins import is_open, last_on_channels, may_speak, most_heard
from compassdesk.domain.checks.voices import items_by_voice, speakers_of
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week

_MOST_OFFERED = 2


def entries_of(ledger: Ledger, finding: Finding) -> list[Entry]:
    """The entries a finding is about, in its order."""
    return [ledger.by_id[key] for key in finding.items if key in ledger.by_id]


def assigned(name: str, items: Iterable[Item], instead_of: str | None = None) -> Fix:
    """Let this person speak in these items; `instead_of` leaves them altogether, also as a co-speaker."""
    rows = tuple(_spoken_by(item, name, instead_of) for item in items)
    return Fix("assign_speaker", {"person": name, "items": tuple(row.id for row in rows)}, Patch(items=rows))


def _spoken_by(item: Item, name: str, instead_of: str | None) -> Item:
    leads = instead_of is None or item.spokesperson == instead_of
    co_speakers = [other for other in item.co_spokespersons if other not in {name, instead_of}]
    if not leads and item.spokesperson != name:
        co_speakers.append(name)
    return replace(item, spokesperson=name if leads else item.spokesperson, co_spokespersons=tuple(co_speakers))


def fixes_cd_10(ledger: Ledger, _: Week, finding: Finding) -> tuple[Fix, ...]:
    """The last speaker on this channel, or a choice of one's own."""
    (entry,) = entries_of(ledger, finding)
    choose = Fix("edit_item", {"item": entry.item.id, "field": "spokesperson"})
    name = last_on_channels(ledger, entry.channels, entry.start)
    return (assigned(name, [entry.item]), choose) if name else (choose,)


def fixes_cd_11(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Give all items without a face that are not out yet to one person; offered for the two most heard."""
    faceless = [entry for entry in entries_of(ledger, finding) if entry.item.status != "published"]
    names = most_heard(ledger, week, faceless)[:_MOST_OFFERED]
    choose = Fix("edit_items", {"items": finding.items, "field": "spokesperson"})
    return (*(assigned(name, [entry.item for entry in faceless]) for name in names), choose)


def fixes_cd_12(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Let a second person take over as many coming items as it takes."""
    top = finding.values["name"]
    choose = Fix("edit_items", {"items": finding.items, "field": "spokesperson"})
    coming = [entry for entry in reversed(entries_of(ledger, finding)) if is_open(ledger, entry)]
    others = {person.id for person in active_people(ledger, week)} - {top}
    for name in (name for name in most_heard(ledger, week, coming[:1]) if name in others):
        handed = _enough_to_hand_over(ledger, week, finding, coming, name)
        if handed:
            return (assigned(name, [entry.item for entry in handed], instead_of=top), choose)
    return (choose,)


def _enough_to_hand_over(
    ledger: Ledger, week: Week, finding: Finding, coming: Sequence[Entry], name: str
) -> list[Entry]:
    """The latest items that bring the top share down to the limit, or all that `name` can take."""
    carried = items_by_voice(ledger, week)[finding.values["name"]]
    wanted = finding.values["top_share"] * finding.values["n"]
    handed: list[Entry] = []
    for entry in coming:
        if carried <= wanted:
            break
        if may_speak(ledger.people[name], entry.start.date()) and name not in speakers_of(ledger, entry):
            handed.append(entry)
            carried -= Fraction(1, len(speakers_of(ledger, entry)))
    return handed


def fixes_cd_13(ledger: Ledger, _: Week, finding: Finding) -> tuple[Fix, ...]:
    """Mark the link with the organisation as visible, or mix person and brand in some of the posts."""
    name = finding.values["name"]
    if finding.part == "link":
        return (link_visible(ledger, name),)
    surplus = finding.values["c"] - finding.values["focus_share"] * finding.values["n"]
    posts = [entry.item for entry in reversed(entries_of(ledger, finding)) if entry.item.status != "published"]
    mixed = [replace(item, profile_focus="mixed") for item in posts[: -(-surplus.numerator // surplus.denominator)]]
    choose = Fix("edit_items", {"items": finding.items, "field": "profile_focus"})
    if not mixed:
        return (choose,)
    return (Fix("mix_focus", {"n": len(mixed)}, Patch(items=tuple(mixed))), choose)


def link_visible(ledger: Ledger, name: str) -> Fix:
    """The profile shows for whom this person works."""
    person = replace(ledger.people[name], org_link_visible=True)
    return Fix("mark_link_visible", {"person": name}, Patch(spokespersons=(person,)))
