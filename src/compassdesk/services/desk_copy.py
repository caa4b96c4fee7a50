"""What is on the desk as a new file, when another program wrote over the client's own: there is nothing to copy then.

What is in memory stands in it as it is there; the items that are not come from the latest backup. An item of the backup
that is not in memory stays, because it may only lie in another month: what was removed since is there again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from msgspec.structs import fields, replace

from compassdesk.domain.differences import back_to
from compassdesk.domain.patch import as_patch
from compassdesk.domain.plan import Plan
from compassdesk.domain.references import REFERENCES, named
from compassdesk.services import backups, plans
from compassdesk.services.inside import write
from compassdesk.services.opening import create_client, open_client
from compassdesk.storage.asking import Transaction, ask
from compassdesk.storage.passphrases import Key


def save(target: Path, in_memory: Plan, backup: Path | None, label: str, key: Key | None) -> None:
    """Write the new client file `target`: `in_memory`, which has some of the items, over `backup` if there is one.

    `label` names the change, `key` is that of a protected client: the new file opens with the same passphrase.
    InputError("file-exists") when the target is there; WorldErrors when it cannot be made, or the backup cannot be
    read. Nothing is left then.
    """
    if backup is None:
        alone = _without_absent(in_memory, {item.id for item in in_memory.items})
        create_client(target, alone.client, as_patch(alone), more=lambda tx: _keep_extra(tx, alone), key=key).close()
        return
    backups.copy_to(backup, target)
    try:
        with closing(open_client(target)) as file:
            file.perform(label, _bring, in_memory)
    except BaseException:
        target.unlink(missing_ok=True)  # it was made here a moment ago
        raise


def _bring(transaction: Transaction, in_memory: Plan) -> None:
    then = ask(transaction, plans.whole)
    there = {item.id for item in (*then.items, *in_memory.items)}
    patch = back_to(_without_absent(in_memory, there), then)
    write(transaction, replace(patch, removed=tuple(key for key in patch.removed if key[0] != "items")))
    _keep_extra(transaction, in_memory)


def _keep_extra(transaction: Transaction, plan: Plan) -> None:
    from compassdesk.storage.row_changes import keep_extra

    keep_extra(transaction, plan.extra)


def _without_absent(plan: Plan, there: set[str]) -> Plan:
    """The plan with no row that names an item which neither memory nor the backup knows."""
    lists: dict[str, Any] = {}
    for name, references in REFERENCES.items():
        rows: tuple[Any, ...] = getattr(plan, name)
        for field, target in references.items():
            if target == "items":
                rows = tuple(_only_there(rows, field, there))
        lists[name] = rows
    return replace(plan, **lists)


def _only_there(rows: tuple[Any, ...], field: str, there: set[str]) -> Iterator[Any]:
    for row in rows:
        if set(named(row, field)) <= there:
            yield row
        elif next(entry for entry in fields(row) if entry.name == field).default is None:
            yield replace(row, **{field: None})
