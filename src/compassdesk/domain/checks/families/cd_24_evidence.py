"""Whether an adviser publishes more than opinions (CD-24)."""

from fractions import Fraction

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Entry, Ledger, ids
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Threshold
from compassdesk.domain.plan import Client
from compassdesk.domain.week import FOUR_WEEKS, Week

GROUNDS = frozenset(("research", "data", "case"))
_ENOUGH_POSTS = 5


def cd_24(ledger: Ledger, week: Week) -> Outcome:
    """Opinion without evidence (C6, C9.23): send posts that rest on research, data or a case, of those that say."""
    if not asks_evidence(ledger.plan.client):
        return []
    posts = _that_say(ledger, week)
    if len(posts) < _ENOUGH_POSTS:
        return NotEnoughData()
    bare = [entry for entry in posts if entry.item.evidence not in GROUNDS]
    grounded = len(posts) - len(bare)
    share = Fraction(grounded, len(posts))
    if share >= ledger.limits.share("CD-24", "min_share"):
        return []
    values = {"e": grounded, "n": len(posts), "p": share, "limit": ledger.limits.share("CD-24", "min_share")}
    return [Finding("CD-24", "note", values=values, items=ids(bare))]


def _that_say(ledger: Ledger, week: Week) -> list[Entry]:
    """The send posts of four weeks of which is said what they rest on."""
    sends = filter(is_send_post, ledger.in_weeks(week, FOUR_WEEKS))
    return [entry for entry in sends if entry.item.evidence is not None]


def is_send_post(entry: Entry) -> bool:
    """Whether it is a post that sends: what has to rest on something."""
    return entry.is_post and entry.item.petal == "send"


def _grounded(ledger: Ledger, week: Week, _: Finding) -> tuple[int, int]:
    posts = _that_say(ledger, week)
    return sum(1 for entry in posts if entry.item.evidence in GROUNDS), len(posts)


def asks_evidence(client: Client) -> bool:
    """Whether the check looks at this client: an adviser with the light profile (C5)."""
    return client.profile == "freelance_light" and client.sector == "adviser"


def fixes_cd_24(_: Ledger, __: Week, finding: Finding) -> tuple[Fix, ...]:
    """Link a source: the posts without one, the latest first."""
    return tuple(Fix("edit_item", {"item": key, "field": "evidence"}) for key in finding.items[:-3:-1])


CHECKS = (
    CheckSpec(
        "CD-24",
        rule="C6, C9.23",
        judge=cd_24,
        remedies=(fixes_cd_24,),
        severities=("note",),
        badness=lambda values: -values["p"],
        counted=_grounded,
        thresholds=(Threshold("min_share", 30, percent=True, most=100),),
        note_in=frozenset(("freelance_light",)),
    ),
)
