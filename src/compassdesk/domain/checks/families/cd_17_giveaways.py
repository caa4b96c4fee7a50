"""Whether a prize campaign is finished on paper (CD-17). Dated pointers, not legal advice (sources.md B11)."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from msgspec.structs import replace

from compassdesk.domain.blank import is_blank
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec
from compassdesk.domain.checks.stand_ins import last_on_channels
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Campaign, Item
from compassdesk.domain.vocabulary import COUNTED_STATUSES, SEVERITIES, Severity
from compassdesk.domain.week import Week

WINNER_DAYS = 14
"""Within how many days after closing the winner is announced."""
_LONGEST_DAYS = 366
"""A closing date further behind the start counts as none: no winner would ever be due."""
_SMALL_PRIZE = 4_500
_LARGEST_PRIZE = 100_000
_MOST_DRAWS = 20
_MISSING: dict[str, Severity] = {
    "closing": "warning",
    "far": "warning",
    "winner": "note",
    "terms": "warning",
    "second": "warning",
    "prize": "serious",
    "draws": "serious",
    "entry": "serious",
}
"""What can be missing, in the order it is said, and how grave that is."""
_WINNER_AFTER_DAYS = 3
_WINNER_HOUR = 10


def cd_17(ledger: Ledger, week: Week) -> Outcome:
    """Giveaway not complete (C6, C9.17): one finding per prize campaign the week touches, with the worst severity."""
    findings = []
    for campaign in _judged_in(ledger, week):
        missing = missing_in(ledger, campaign)
        if missing:
            severity = max((_MISSING[code] for code in missing), key=SEVERITIES.index)
            values: dict[str, Any] = {"name": campaign.id, "missing": missing}
            if campaign.prize_value_eur is not None:
                values["prize"] = Fraction(str(campaign.prize_value_eur))
            if campaign.draws_count is not None:
                values["draws"] = campaign.draws_count
            items = sorted(
                (entry for entry in ledger.by_id.values() if entry.item.campaign == campaign.id and entry.counts),
                key=lambda entry: entry.order,
            )
            findings.append(
                Finding("CD-17", severity, campaign.id, values=values, items=tuple(entry.item.id for entry in items))
            )
    return findings


def foreign_prizes(ledger: Ledger, week: Week) -> tuple[str, ...]:
    """The campaigns judged in the week with a prize of chance, of a client in a country whose rules are not known."""
    if _is_dutch(ledger):
        return ()
    return tuple(row.id for row in _judged_in(ledger, week) if row.chance_based and row.prize_value_eur)


def _judged_in(ledger: Ledger, week: Week) -> list[Campaign]:
    """Those whose dates touch the week, and those with an item in it, whatever dates they were given."""
    told = {entry.item.campaign for entry in ledger.in_week(week)}
    judged = (row for row in _running(ledger) if _touches(row, week) or row.id in told)
    return sorted(judged, key=lambda row: row.id)


def _is_dutch(ledger: Ledger) -> bool:
    return ledger.plan.client.country.upper() == "NL"


def _running(ledger: Ledger) -> list[Campaign]:
    """The prize campaigns of the plan, whatever their kind, without those of which every item was cancelled."""
    return ledger.once("running giveaways", lambda: _not_cancelled(ledger))


def _not_cancelled(ledger: Ledger) -> list[Campaign]:
    giveaways = [campaign for campaign in ledger.plan.campaigns if _has_prize(campaign)]
    if not giveaways:
        return []
    statuses: dict[str, set[str]] = {}
    for item in ledger.plan.items:
        if item.campaign:
            statuses.setdefault(item.campaign, set()).add(item.status)
    return [campaign for campaign in giveaways if statuses.get(campaign.id) != {"cancelled"}]


def _has_prize(campaign: Campaign) -> bool:
    return campaign.kind == "giveaway" or bool(campaign.prize_value_eur) or bool(campaign.draws_count)


def _touches(campaign: Campaign, week: Week) -> bool:
    last, closes_on = campaign.ends, closing_of(campaign)
    if closes_on:
        last = max(last, closes_on + timedelta(days=WINNER_DAYS))
    return campaign.starts <= week.sunday and week.monday <= last


def closing_of(campaign: Campaign) -> date | None:
    """The closing date, unless it lies so far away that it closes nothing."""
    day = campaign.closes_on
    return day if day and day <= campaign.starts + timedelta(days=_LONGEST_DAYS) else None


def missing_in(ledger: Ledger, campaign: Campaign) -> tuple[str, ...]:
    """The codes of what the campaign lacks, in the order they are said."""
    found, closes_on = set(), closing_of(campaign)
    if closes_on is None:
        found.add("far" if campaign.closes_on else "closing")
    elif ledger.now.date() > closes_on and not _has_winner(ledger, campaign, closes_on):
        found.add("winner")
    if campaign.chance_based and _is_dutch(ledger):
        found.update(_against_prize_rules(ledger, campaign))
    return tuple(code for code in _MISSING if code in found)


def _has_winner(ledger: Ledger, campaign: Campaign, closes_on: date) -> bool:
    entry = ledger.by_id.get(campaign.winner_item or "")
    if entry is None or entry.item.status not in COUNTED_STATUSES:
        return False
    return closes_on <= entry.start.date() <= closes_on + timedelta(days=WINNER_DAYS)


def _against_prize_rules(ledger: Ledger, campaign: Campaign) -> Iterable[str]:
    """The rules for promotional games of chance in the Netherlands."""
    if not campaign.free_entry:
        yield "entry"
    prize = campaign.prize_value_eur or 0
    if prize <= _SMALL_PRIZE:
        return
    if is_blank(campaign.terms):
        yield "terms"
    if _is_second(ledger, campaign):
        yield "second"
    if prize > _LARGEST_PRIZE:
        yield "prize"
    if (campaign.draws_count or 0) > _MOST_DRAWS:
        yield "draws"


def _is_second(ledger: Ledger, campaign: Campaign) -> bool:
    """Whether a large game of chance of the same calendar year comes before this one, by start, then id."""
    place = (campaign.starts, campaign.id)
    return any(
        other.chance_based
        and (other.prize_value_eur or 0) > _SMALL_PRIZE
        and other.starts.year == campaign.starts.year
        and (other.starts, other.id) < place
        for other in _running(ledger)
    )


def fixes_cd_17(ledger: Ledger, _: Week, finding: Finding) -> tuple[Fix, ...]:
    """One fix for each thing that lacks: a closing date, a winner post, or the campaign's editor at the right field."""
    campaign = ledger.campaigns[finding.values["name"]]
    return tuple(fix for code in finding.values["missing"] for fix in _PRIZE_FIXES[code](ledger, campaign))


def _closing(_: Ledger, campaign: Campaign) -> tuple[Fix, ...]:
    closed = replace(campaign, closes_on=campaign.ends)
    if closing_of(closed) is None:
        return (Fix("edit_campaign", {"campaign": campaign.id, "field": "closes_on"}),)
    return (Fix("set_closing", {"campaign": campaign.id, "day": campaign.ends}, Patch(campaigns=(closed,))),)


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
    "far": _closing,
    "winner": _winner,
    "terms": _editor("terms"),
    "second": _editor("prize_value_eur"),
    "prize": _editor("prize_value_eur"),
    "draws": _editor("draws_count"),
    "entry": _editor("free_entry"),
}


CHECKS = (
    CheckSpec(
        "CD-17",
        group="honesty",
        rule="C6, C9.17",
        judge=cd_17,
        remedies=(fixes_cd_17,),
        severities=("note", "warning", "serious"),
        badness=lambda values: len(values["missing"]),
        target="campaign",
        window="none",
        concerns_items=True,
    ),
)
