"""What each choice of a merge does to what the checks say of the weeks in which its item lies."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.checks.enough import can_judge
from compassdesk.domain.checks.report import Report
from compassdesk.domain.copies import Owner
from compassdesk.domain.joining.choosing import Chosen, with_choices
from compassdesk.domain.joining.row_differences import SeenCopies
from compassdesk.domain.joining.row_versions import RowVersions
from compassdesk.domain.joining.sound_rows import naming_only
from compassdesk.domain.patch import LISTS, Patch, applied, keyed
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.week import Week
from compassdesk.services import judging
from compassdesk.storage.asking import Reading

Reports = Mapping[Week, Report]


class MergeOutlook(Struct, frozen=True):
    """The weeks as the checks judge them with the item as it was (None: not known), and with that of each side.

    `plan` knows the names of what their findings speak of.
    """

    was: Reports | None
    here: Reports
    there: Reports
    plan: Plan


def told_by_checks(
    connection: Reading, seen: SeenCopies, owner: Owner, versions: RowVersions, others: Chosen, now: datetime
) -> MergeOutlook | None:
    """The weeks in which any version of an item lies, in the plan as the merge with these other choices leaves it.

    None for what has no date, and where what was read does not tell.
    """
    known = (one for one in (versions.was, versions.here, versions.there) if isinstance(one, Item))
    weeks = sorted({Week.of(one.starts_at) for one in known if one.starts_at is not None})
    if not weeks:
        return None
    ledger = judging.window(connection, weeks[0], weeks[0], now)
    for week in weeks[1:]:
        ledger = judging.window(connection, week, week, now, ledger, ledger.read)
    rest = with_choices(seen.joined, seen.here.plan, others)[0].patch
    found = applied(ledger.plan, rest)
    ids = {name: {key for key, _ in keyed(getattr(found, name))} for name in LISTS if name != "items"}

    def judged(row: Any) -> Reports | None:
        row = row and naming_only("items", row, ids)
        items = (*(one for one in rest.items if one.id != owner[1]), *([row] if row is not None else []))
        removed = rest.removed if row is not None else (*rest.removed, owner)
        made = judging.would_be(ledger, _as_it_is(replace(rest, items=items, removed=removed)), weeks)
        return made.reports if all(can_judge(made.ledger, week) for week in weeks) else None

    here, there = judged(versions.here), judged(versions.there)
    if here is None or there is None:
        return None
    return MergeOutlook(judged(versions.was) if versions.was is not None else None, here, there, found)


def _as_it_is(patch: Patch) -> Patch:
    """Judged as it stands: what waits for a choice is nobody's to judge."""
    return replace(patch, conflicts=())
