"""What the backups tell of fields that two people changed apart (`domain/joining/values_before.py`); for a worker."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.copies import Copy, Owner
from compassdesk.domain.errors import PlanError
from compassdesk.domain.joining.row_differences import SeenCopies
from compassdesk.domain.joining.row_joining import Knowing
from compassdesk.domain.joining.values_before import Asked, ValueBefore, asked_in, told_by
from compassdesk.domain.plan import Plan
from compassdesk.domain.replicas import Key, moment_of
from compassdesk.services import backups, plans
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import backups as stored
from compassdesk.storage import copy_notes
from compassdesk.storage.asking import Reading
from compassdesk.storage.backups import Backup

MOST = 12
"""Backups of one copy that are looked into: those before the edits, the latest first."""


def with_values_before(file: ClientFile, seen: SeenCopies) -> SeenCopies:
    """What was looked at, with what the backups know of the fields that are to be chosen."""
    knowing = Knowing(seen.here, seen.there)
    asked = asked_in(seen.joined, knowing)
    if not asked:
        return seen
    with suppress(PlanError):
        known = backups.known(file)
        return replace(seen, before=_before(asked, knowing, (known.own, *(listed for _, listed in known.others))))
    return seen


def _before(
    asked: Mapping[Key, Asked], knowing: Knowing, chains: Iterable[Sequence[Backup]]
) -> Mapping[Key, ValueBefore]:
    found: dict[Key, ValueBefore] = {}
    until = moment_of(max(dot[0] for one in asked.values() for dot in one.dots))
    for chain in chains:
        open_ = {key: one for key, one in asked.items() if key not in found or found[key].at is not None}
        for backup in [one for one in reversed(chain) if one.made_at <= until][:MOST]:
            if not open_:
                break
            old = _copy_in(backup, {key[:2] for key in open_})
            told = told_by(old, open_, knowing, backup.made_at) if old is not None else {}
            for key, value in told.items():  # what is older has seen less
                found[key] = value if key not in found else _surer(found[key], value)
                del open_[key]
    return found


def _surer(one: ValueBefore, other: ValueBefore) -> ValueBefore:
    if one.at is None or other.at is None:
        return one if one.at is None else other
    return max(one, other, key=lambda value: value.at)  # type: ignore[arg-type, return-value]  # both have a moment


def _copy_in(backup: Backup, owners: Collection[Owner]) -> Copy | None:
    """A backup as a copy with these rows alone; None for one that cannot be read, or is older than such notes."""
    with suppress(PlanError), stored.opened(backup.path) as connection:
        if copy_notes.identity(connection) is not None:
            return copy_notes.copy_of_rows(connection, _plan_of(connection, owners), owners)
    return None


def _plan_of(connection: Reading, owners: Collection[Owner]) -> Plan:
    names = {name for name, _ in owners}
    items = plans.items_by_id(connection, [key for name, key in owners if name == "items"])
    lists: dict[str, Any] = {name: plans.rows_of(connection, name) for name in sorted(names - {"items", "client"})}
    return Plan(client=plans.client_of(connection), items=items, **lists)
