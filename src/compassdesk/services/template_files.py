"""A template as a file of its own, to be brought into another client: a plan file that holds nothing else."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from compassdesk.domain.plan import Client, Plan, Record
from compassdesk.domain.record_values import said_else
from compassdesk.domain.templates import Template, record_of
from compassdesk.exchange.plan import plan_json
from compassdesk.services import targets
from compassdesk.services.shipped_templates import is_shipped

ENDING = ".plan.json"
_STAYS: Mapping[str, frozenset[str]] = {
    "channels": frozenset(("id",)),
    "speakers": frozenset(("id",)),
    "audiences": frozenset(("id",)),
    "tasks": frozenset(("owner",)),
    "parts": frozenset(("private_note", "attachments")),
    "rhythm": frozenset(("of",)),
}
"""What stays behind with the client, by what it is said of."""


def write(target: Path, template: Template, before: Record | None, *, replace: bool = False) -> None:
    """Write it, with whatever else its record of `before` says. The errors of `targets.write`."""
    plan = Plan(Client(name=template.name), templates=(shared(template, before),))
    targets.write(target, plan_json.write(plan), replace=replace)


def shared(template: Template, before: Record | None = None) -> Record:
    """The template as it leaves its client, for that of somebody else.

    Roles stay; ids of the client's rows do not, for they may tell names, nor who owns a task, nor private notes, nor
    attachments, whose contents lie in the client's file.
    """
    record = record_of(template, before)
    content = {key: _bare(value, _STAYS[key]) if key in _STAYS else value for key, value in record.content.items()}
    key = str(uuid5(NAMESPACE_URL, f"compassdesk:{template.id}:{template.name}"))
    return Record(key if is_shipped(template) else template.id, content)


def left_behind(template: Template) -> int:
    """How many attachments of a template its file does not have."""
    return sum(len(part.attachments) for part in template.parts)


def _bare(said: Any, names: frozenset[str]) -> Any:
    """An object, or each of a list of them, without what it says under these names."""
    if isinstance(said, Mapping):
        return said_else(said, names)
    return [_bare(one, names) for one in said] if isinstance(said, list | tuple) else said
