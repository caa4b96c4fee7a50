"""A template as a file of its own, to be brought into another client: a plan file that holds nothing else."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from compassdesk.domain.plan import Client, Plan, Record
from compassdesk.domain.templates import Template, record_of
from compassdesk.exchange.plan import plan_json
from compassdesk.services import targets
from compassdesk.services.shipped_templates import is_shipped

ENDING = ".plan.json"
_NAMING_ROWS = ("channels", "speakers", "audiences")


def write(target: Path, template: Template, before: Record | None, *, replace: bool = False) -> None:
    """Write it, with whatever else its record of `before` says. The errors of `targets.write`."""
    plan = Plan(Client(name=template.name), templates=(shared(template, before),))
    targets.write(target, plan_json.write(plan), replace=replace)


def shared(template: Template, before: Record | None = None) -> Record:
    """The template as it leaves its client: roles stay, ids of the client's rows do not, for they may tell names."""
    record = record_of(template, before)
    content = {key: _unnamed(value) if key in _NAMING_ROWS else value for key, value in record.content.items()}
    key = str(uuid5(NAMESPACE_URL, f"compassdesk:{template.id}:{template.name}"))
    return Record(key if is_shipped(template) else template.id, content)


def _unnamed(rows: Any) -> Any:
    return [_without_id(row) for row in rows] if isinstance(rows, list) else rows


def _without_id(row: Any) -> Any:
    return {key: said for key, said in row.items() if key != "id"} if isinstance(row, Mapping) else row
