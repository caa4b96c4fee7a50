"""Too many exceptions, CD-09: exempt posts over their cap, and exemptions without a reason or an end (C9.3)."""

from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction

from msgspec.structs import replace

from compassdesk.domain.blank import is_blank
from compassdesk.domain.checks.crises import crises_in
from compassdesk.domain.checks.exemptions import BOTH, GROUPS, cap_of, exempt_posts, exemptable_count, over_cap
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.gaps import slots_for
from compassdesk.domain.checks.ledger import Entry, Ledger, ids
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.preparing import with_patch
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Part, Threshold
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import FOUR_WEEKS, Week


def cd_09(ledger: Ledger, week: Week) -> Outcome:
    """Too many exceptions: a note per group over its cap, a warning per campaign whose exemption does not stand."""
    exempt, posts, over = exempt_posts(ledger, week), exemptable_count(ledger, week), over_cap(ledger, week)
    findings = []
    for group in (*GROUPS, BOTH):
        if group in over:
            theirs = [entry for name in GROUPS if group in {name, BOTH} for entry in exempt[name]]
            theirs.sort(key=lambda entry: entry.order)
            count = len(theirs)
            values = {"e": count, "n": posts, "p": Fraction(count, posts), "cap": cap_of(ledger, group)}
            items = ids(theirs)
            findings.append(Finding("CD-09", "note", part=group, values=values, items=items))
    return findings + _unfounded(ledger, week, sum(map(len, exempt.values())), posts)


def _unfounded(ledger: Ledger, week: Week, exempt: int, posts: int) -> list[Finding]:
    """Campaigns with posts in the four weeks that would be exempt if a reason and a valid end were given."""
    claimed: dict[str, list[str]] = defaultdict(list)
    for entry in ledger.those_in(week, FOUR_WEEKS, _may_claim):
        campaign = ledger.campaigns.get(entry.item.campaign or "")
        if not campaign or not campaign.one_way_ok:
            continue
        if campaign.starts <= entry.start.date() <= campaign.ends:
            claimed[campaign.id].append(entry.item.id)
    findings = []
    for key, items in sorted(claimed.items()):
        values = {
            "e": exempt,
            "n": posts,
            "p": Fraction(exempt, posts),
            "campaign": key,
            "missing": _missing(ledger, key),
            "items": len(items),
        }
        findings.append(Finding("CD-09", "warning", key, "reason", values=values, items=tuple(items)))
    return findings


def _may_claim(entry: Entry) -> bool:
    """Whether it is of a campaign that could exempt it, and does not."""
    return entry.exemptable and bool(entry.item.campaign) and not entry.exempt_group


def _missing(ledger: Ledger, key: str) -> tuple[str, ...]:
    """What the exemption lacks: "reason" or "until"; else its posts come after its end, as one code.

    "past" is the exemption's own end, "crisis" that of a crisis, "same_crisis" that of a crisis that began before.
    """
    campaign = ledger.campaigns[key]
    missing = []
    if is_blank(campaign.exemption_reason):
        missing.append("reason")
    if campaign.exemption_until is None:
        missing.append("until")
    if missing:
        return tuple(missing)
    if campaign.kind != "crisis":
        return ("past",)
    return ("crisis",) if crises_in(ledger)[key] == campaign.starts else ("same_crisis",)


def _exempt_of_all(ledger: Ledger, week: Week, finding: Finding) -> tuple[int, int]:
    exempt = exempt_posts(ledger, week)
    theirs = sum(len(exempt[group]) for group in GROUPS if finding.part in {group, BOTH})
    return theirs, exemptable_count(ledger, week)


def fixes_cd_09(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix | None]:
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
    return fixes


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
    changed = with_patch(ledger, patch)
    gaps = [ask for row in rows for ask in changed.by_id[row.id].asks]
    slots = slots_for(changed, week, gaps)
    values = {"campaign": key, "n": len(rows), "slots": len(slots), "title_code": "answers"}
    return Fix("answer_half", values, replace(patch, items=(*rows, *slots)))


CHECKS = (
    CheckSpec(
        "CD-09",
        group="balance",
        rule="C6, C9.3",
        judge=cd_09,
        remedies=(fixes_cd_09,),
        severities=("note", "warning"),
        badness=lambda values: values.get("items", values["e"]),
        target="campaign",
        counted=_exempt_of_all,
        parts=(Part("other"), Part("crisis"), Part("both"), Part("reason", counted="items")),
        thresholds=(
            Threshold("cap_percent", 25, percent=True),
            Threshold("crisis_cap_percent", 50, percent=True),
        ),
    ),
)
