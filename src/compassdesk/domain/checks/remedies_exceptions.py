"""Fixes for CD-09: exemptions that became the rule, or that lack a reason or an end."""

from collections.abc import Sequence

from msgspec.structs import replace

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.gaps import slots_for
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.preparing import prepare
from compassdesk.domain.checks.relief import helpful
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.week import Week


def fixes_cd_09(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """End the exemption; have half of its posts answered instead; or complete the exemption."""
    posts = [ledger.by_id[key] for key in finding.items]
    campaigns = dict.fromkeys(post.item.campaign for post in posts if post.item.campaign)
    fixes: list[Fix | None] = []
    if finding.part == "reason":
        fixes.append(_completed(ledger, finding))
    for key in campaigns:
        theirs = [post for post in posts if post.item.campaign == key]
        ended = Patch(campaigns=(replace(ledger.campaigns[key], one_way_ok=False),))
        fixes.append(Fix("end_exemption", {"campaign": key, "n": len(theirs)}, ended))
        fixes.append(_half_answered(ledger, week, key, theirs, ended))
    return helpful(ledger, week, finding, fixes)


def _completed(ledger: Ledger, finding: Finding) -> Fix:
    """With a reason given the exemption can run to the campaign's end; a reason has to be written."""
    campaign = ledger.campaigns[str(finding.target)]
    if "reason" in finding.values["missing"]:
        return Fix("edit_campaign", {"campaign": campaign.id, "field": "exemption_reason"})
    until = replace(campaign, exemption_until=campaign.ends)
    return Fix("exempt_until_end", {"campaign": campaign.id, "until": campaign.ends}, Patch(campaigns=(until,)))


def _half_answered(ledger: Ledger, week: Week, key: str, posts: Sequence[Entry], ended: Patch) -> Fix | None:
    """The exemption ends, and every second send that can still change becomes a call with somebody to answer.

    Ending it belongs to it: an exempt call would still count as an exception (C3.7).
    """
    over = week.end <= ledger.now
    sends = [
        post.item
        for post in posts
        if post.item.petal == "send"
        and post.asks
        and (over or (post.start >= ledger.now and post.item.status != "published"))
    ]
    rows = tuple(replace(item, petal="activate", invitation="contest") for item in sends[: (len(posts) + 1) // 2])
    if not rows:
        return None
    patch = replace(ended, items=rows)
    changed = prepare(applied(ledger.plan, patch), ledger.now, ledger)
    gaps = [ask for row in rows for ask in changed.by_id[row.id].asks]
    slots = slots_for(changed, week, gaps)
    values = {"campaign": key, "n": len(rows), "slots": len(slots), "title_code": "answers"}
    return Fix("answer_half", values, replace(patch, items=(*rows, *slots)))
