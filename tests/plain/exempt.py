"""Exemptions, and when they lapse (C3.7, C9.3, CD-09)."""

from datetime import date, timedelta
from fractions import Fraction

from msgspec import Struct

from compassdesk.domain.plan import Campaign
from compassdesk.domain.week import Week
from plain.told import Reading, Told

CAP, CRISIS_CAP = Fraction(25, 100), Fraction(50, 100)


class Exempt(Struct, frozen=True):
    """What is exempt as seen from one week."""

    ids: frozenset[str]
    lapsed: tuple[tuple[str, int, int], ...]
    """Part of CD-09, e and n."""
    wrong: tuple[str, ...]
    """Campaigns with an item that asks for an exemption it cannot have."""


def campaign_of(reading: Reading, told: Told) -> Campaign | None:
    return next((row for row in reading.plan.campaigns if row.id == told.item.campaign), None)


def asks(reading: Reading, told: Told) -> bool:
    """A send or activate post in a campaign with `one_way_ok`, inside its dates."""
    campaign = campaign_of(reading, told)
    if campaign is None or not told.is_post_of("send", "activate") or not campaign.one_way_ok:
        return False
    return campaign.starts <= told.day <= campaign.ends


def may_have(reading: Reading, told: Told) -> bool:
    """With a reason and an until that has not passed; a crisis for its first 14 days."""
    campaign = campaign_of(reading, told)
    if campaign is None or not asks(reading, told) or not campaign.exemption_reason or not campaign.exemption_until:
        return False
    return told.day <= campaign.exemption_until and not is_late_crisis(reading, campaign, told)


def is_late_crisis(reading: Reading, campaign: Campaign, told: Told) -> bool:
    return campaign.kind == "crisis" and told.day > _crisis_began(reading, campaign) + timedelta(days=13)


def _crisis_began(reading: Reading, campaign: Campaign) -> date:
    """A crisis that starts within 28 days of the start of another one is the same crisis."""
    earlier = [
        other
        for other in reading.plan.campaigns
        if other.kind == "crisis" and timedelta(0) < campaign.starts - other.starts <= timedelta(days=28)
    ]
    return min([campaign.starts, *(_crisis_began(reading, other) for other in earlier)])


def exempt_in(reading: Reading, week: Week) -> Exempt:
    posts = [told for told in reading.within(week, 4) if told.is_post_of("send", "activate")]
    groups: dict[str, list[Told]] = {"crisis": [], "other": []}
    for told in posts:
        campaign = campaign_of(reading, told)
        if campaign and may_have(reading, told):
            groups["crisis" if campaign.kind == "crisis" else "other"].append(told)
    n = len(posts)
    lapsed = [(name, len(groups[name])) for name in groups if _over(len(groups[name]), n, name)]
    both = len(groups["crisis"]) + len(groups["other"])
    if not lapsed and groups["crisis"] and groups["other"] and _over(both, n, "crisis"):
        lapsed = [("both", both)]
    names = {"other" if name == "both" else name for name, _ in lapsed}
    ids = {
        told.id
        for told in reading.told
        if may_have(reading, told) and ("crisis" if _is_crisis(reading, told) else "other") not in names
    }
    wrong = {told.item.campaign or "" for told in posts if asks(reading, told) and not may_have(reading, told)}
    return Exempt(frozenset(ids), tuple((name, e, n) for name, e in sorted(lapsed)), tuple(sorted(wrong)))


def _is_crisis(reading: Reading, told: Told) -> bool:
    campaign = campaign_of(reading, told)
    return campaign is not None and campaign.kind == "crisis"


def _over(e: int, n: int, group: str) -> bool:
    return e >= 3 and Fraction(e, n) > (CRISIS_CAP if group == "crisis" else CAP)
