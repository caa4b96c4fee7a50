"""Remedies for labels, invented speakers, prizes and permission: CD-15 to CD-18."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

from msgspec.structs import replace

from compassdesk.domain.checks.disclosure import ACCEPTED_LABELS, DEFAULT_LABEL, has_token
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.giveaways import WINNER_DAYS
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.remedies_voices import assigned, entries_of, link_visible
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.stand_ins import is_open, last_on_channels, most_heard
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Campaign, Item, Placement
from compassdesk.domain.week import Week

_WINNER_AFTER_DAYS = 3
_WINNER_HOUR = 10


def fixes_cd_15(ledger: Ledger, _: Week, finding: Finding) -> tuple[Fix, ...]:
    """Put the label at the start of each text that lacks it; for an employee make the link visible."""
    if finding.values["reason"] == "employee":
        return (link_visible(ledger, finding.values["name"]),)
    (entry,) = entries_of(ledger, finding)
    chosen = entry.item.disclosure_label.strip().casefold()
    label = chosen if chosen in ACCEPTED_LABELS else DEFAULT_LABEL
    item = labelled(entry.item, label)
    return (Fix("insert_label", {"item": item.id, "label": label}, Patch(items=(item,))),)


def labelled(item: Item, label: str) -> Item:
    """The item with this label chosen and standing in every text of it."""

    def with_label(text: str) -> str:
        return text if has_token(text, label) else f"{label} {text}".rstrip()

    own = {row.channel: row for row in item.placements if row.text is not None}
    shared = not item.channels or any(channel not in own for channel in item.channels)
    placements: tuple[Placement, ...] = tuple(
        row if row.text is None else replace(row, text=with_label(row.text)) for row in item.placements
    )
    body = with_label(item.body) if shared else item.body
    return replace(item, body=body, placements=placements, disclosure_label=label)


def fixes_cd_16(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Tell that it is fiction, or let a real person speak; for AI work, record that the speaker approved it."""
    name = finding.values["name"]
    entries = entries_of(ledger, finding)
    if finding.values["reason"] == "not_approved":
        items = tuple(replace(entry.item, approved_by=name, approved_at=ledger.now) for entry in entries)
        return (Fix("record_approval", {"person": name, "n": len(items)}, Patch(items=items)),)
    told = replace(ledger.people[name], fiction_disclosed=True)
    tick = Fix("tick_fiction_disclosed", {"person": name}, Patch(spokespersons=(told,)))
    others = most_heard(ledger, week, entries)[:1]
    return (*(assigned(other, [entry.item for entry in entries]) for other in others), tick)


def fixes_cd_17(ledger: Ledger, _: Week, finding: Finding) -> tuple[Fix, ...]:
    """One fix for each thing that lacks: a closing date, a winner post, or the campaign's editor at the right field."""
    campaign = ledger.campaigns[finding.values["name"]]
    return tuple(fix for code in finding.values["missing"] for fix in _PRIZE_FIXES[code](ledger, campaign))


def _closing(_: Ledger, campaign: Campaign) -> tuple[Fix, ...]:
    values = {"campaign": campaign.id, "day": campaign.ends}
    return (Fix("set_closing", values, Patch(campaigns=(replace(campaign, closes_on=campaign.ends),))),)


def _winner(ledger: Ledger, campaign: Campaign) -> tuple[Fix, ...]:
    """A winner post at closing + 3 days, or tomorrow when that has passed; too late a post is moved there."""
    choose = Fix("edit_campaign", {"campaign": campaign.id, "field": "winner_item"})
    if campaign.closes_on is None:
        return (choose,)
    day = max(campaign.closes_on + timedelta(days=_WINNER_AFTER_DAYS), ledger.now.date() + timedelta(days=1))
    if day > campaign.closes_on + timedelta(days=WINNER_DAYS):
        return (choose,)
    start = datetime.combine(day, time(_WINNER_HOUR))
    planned = next((item for item in ledger.plan.items if item.id == campaign.winner_item), None)
    if planned and planned.status in {"draft", "in_review", "approved", "scheduled"}:
        moved = replace(planned, starts_at=start)
        return (Fix("move_winner", {"item": moved.id, "start": start}, Patch(items=(moved,))), choose)
    post = _winner_post(ledger, campaign, start)
    patch = Patch(items=(post,), campaigns=(replace(campaign, winner_item=post.id),))
    values = {"campaign": campaign.id, "start": start, "title_code": "winner"}
    return (Fix("add_winner", values, patch), choose)


def _winner_post(ledger: Ledger, campaign: Campaign, start: datetime) -> Item:
    """A draft on the campaign's channels. Its id is made here because the campaign has to point at it."""
    posts = [entry for entry in ledger.entries if entry.item.campaign == campaign.id and entry.is_post]
    channels = posts[-1].item.channels if posts else tuple(row.id for row in ledger.plan.channels[:1])
    return Item(
        id=str(uuid5(NAMESPACE_URL, f"compassdesk:winner:{campaign.id}:{start:%Y-%m-%d}")),
        kind="post",
        petal="send",
        title="",
        starts_at=start,
        channels=channels,
        campaign=campaign.id,
        spokesperson=last_on_channels(ledger, channels, start),
    )


def _editor(field: str) -> Callable[[Ledger, Campaign], tuple[Fix, ...]]:
    def open_at(_: Ledger, campaign: Campaign) -> tuple[Fix, ...]:
        return (Fix("edit_campaign", {"campaign": campaign.id, "field": field}),)

    return open_at


_PRIZE_FIXES: dict[str, Callable[[Ledger, Campaign], tuple[Fix, ...]]] = {
    "closing": _closing,
    "winner": _winner,
    "terms": _editor("terms"),
    "second": _editor("prize_value_eur"),
    "prize": _editor("prize_value_eur"),
    "draws": _editor("draws_count"),
    "entry": _editor("free_entry"),
}


def fixes_cd_18(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Record a basis, choose another person for what is to come, or take the name out."""
    name = finding.values["name"]
    if finding.part == "anonymise":
        return (Fix("edit_person", {"person": name, "field": "forget"}),)
    record = Fix("edit_person", {"person": name, "field": "legal_basis"})
    entries = [entry for entry in entries_of(ledger, finding) if is_open(ledger, entry)]
    others = [other for other in most_heard(ledger, week, entries) if other != name][:1]
    replaced = tuple(assigned(other, [entry.item for entry in entries], instead_of=name) for other in others)
    return (record, *replaced) if finding.values["reasons"] == ("none",) else (*replaced, record)
