"""What an empty week can begin with: the moments to listen and answer of the latest week that went well."""

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from compassdesk.domain.checks.diary import Diary
from compassdesk.domain.checks.engine import judge
from compassdesk.domain.checks.enough import can_judge
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.registry import spec
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import TWO_WAY_PETALS
from compassdesk.domain.week import FOUR_WEEKS, Week

LEAST = 2
"""So many moments at least make a rhythm."""


def rhythm_of_a_good_week(ledger: Ledger, week: Week) -> Fix | None:
    """The rhythm of the latest of the four weeks before that was a conversation, for a week that is not over.

    Each moment lies at the same hour, or as near as can be where its day is closed or nobody is free then.
    """
    if week.end <= ledger.now:
        return None
    for back in range(1, FOUR_WEEKS + 1):
        good = week.plus(-back)
        slots = _moments(ledger, good)
        if len(slots) >= LEAST and can_judge(ledger, good) and _went_well(ledger, good):
            return _copied(ledger, week, good, slots)
    return None


def _moments(ledger: Ledger, week: Week) -> Sequence[Entry]:
    return [entry for entry in ledger.in_week(week) if not entry.is_post and entry.item.petal in TWO_WAY_PETALS]


def _went_well(ledger: Ledger, week: Week) -> bool:
    """Whether nothing is shown there of what speaks about sending and answering."""
    return not any(spec(finding.check).one_way_place for finding in judge(ledger, week).shown())


def _copied(ledger: Ledger, week: Week, good: Week, slots: Sequence[Entry]) -> Fix | None:
    items = tuple(_ahead(ledger, week, good, slots))
    if not items:
        return None
    counts = Counter(item.petal for item in items)
    start = min(item.starts_at for item in items if item.starts_at is not None)
    values = {"w": str(good), "respond": counts["respond"], "listen": counts["listen"], "start": start}
    return Fix("rhythm_of_week", values, Patch(items=items))


def _ahead(ledger: Ledger, week: Week, good: Week, slots: Sequence[Entry]) -> Iterator[Item]:
    diary, ahead = Diary(ledger), (week.monday - good.monday).days // 7
    for entry in slots:
        for item in diary.again(entry.item, ahead):
            if item.starts_at is not None and item.starts_at >= ledger.now:
                yield replace(item, title=entry.item.title)
