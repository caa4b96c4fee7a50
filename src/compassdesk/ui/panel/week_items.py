"""What of a week stands behind a number of the panel, and what its rose shows."""

from collections.abc import Mapping

from msgspec.structs import replace

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.report import PetalShare, Report
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.domain.week import Week
from compassdesk.rendering.rose.rose_values import RoseValues, of_measures


def behind(ledger: Ledger, week: Week, number: str, weeks: int = 1) -> tuple[str, ...]:
    """Ids behind "one_way" (one-way items), "cover" (posts nobody is there to answer) or a petal, in time order."""
    if number == "one_way":
        from compassdesk.domain.checks.counting import item_ids, one_way_ids

        counted = item_ids(ledger, week, weeks)
        return tuple(key for key in one_way_ids(ledger, week, weeks) if key in counted)
    if number == "cover":
        return uncovered(ledger, week, weeks)
    return of_petal(ledger, week, number, weeks)


def of_petal(ledger: Ledger, week: Week, petal: str, weeks: int = 1) -> tuple[str, ...]:
    """The items that count to one petal, as the rose counts them: an answer to nothing that was heard is a send."""
    from compassdesk.domain.checks.counting import petal_ids

    return next((petal_ids(ledger, week, weeks, one) for one in PETALS if one == petal), ())


def uncovered(ledger: Ledger, week: Week, weeks: int = 1) -> tuple[str, ...]:
    """Posts with at least one placement that nobody is planned to answer."""
    from compassdesk.domain.checks.reply_cover import cover_in, required_in

    cover = cover_in(ledger, week)
    return tuple(dict.fromkeys(placing.item for placing in required_in(ledger, week, weeks) if not cover.has(placing)))


def rose_of(report: Report, ledger: Ledger | None) -> RoseValues:
    """The rose of a judged week, with the outline of the week before as far as that was read.

    An empty week has no needle: a share of other weeks is none of this one.
    """
    before = _counts_before(ledger, report.week) if ledger is not None else None
    values = of_measures(report.measures, before=before)
    return replace(values, needle=None) if values.empty else values


def _counts_before(ledger: Ledger, week: Week) -> Mapping[Petal, PetalShare]:
    from compassdesk.domain.checks.counting import petal_shares

    return petal_shares(ledger, week.plus(-1), 1)


def to_confirm(ledger: Ledger, week: Week) -> tuple[str, ...]:
    """Slots of the week that are over and of which nobody said whether they were kept: those that CD-25 speaks of,
    at night and after the week of grace too, so that the question and the warning count the same. This week asks about
    the one before as well, which nobody may look at again.
    """
    from compassdesk.domain.checks.families.cd_25_kept import is_past_conversation

    weeks = (week.plus(-1), week) if week == Week.of(ledger.now.date()) else (week,)
    entries = [entry for one in weeks for entry in (*ledger.in_week(one), *ledger.uncounted_in_weeks(one, 1))]
    return tuple(
        entry.item.id
        for entry in sorted(entries, key=lambda entry: entry.order)
        if entry.item.kept == "unknown" and is_past_conversation(ledger, entry)
    )
