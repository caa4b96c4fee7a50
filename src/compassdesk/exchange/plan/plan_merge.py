"""What importing one plan into another would do: rows are added and updated by id, nothing is removed."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.keeping import is_kept_ahead
from compassdesk.domain.new_rows import flaws
from compassdesk.domain.patch import LISTS, Patch, row_id
from compassdesk.domain.plan import Plan
from compassdesk.exchange.import_preview import ImportedRow, ImportPreview, ImportRemark, RowResult
from compassdesk.exchange.plan.plan_json import unknown_fields


def preview_plan(brought: Plan, name: str, plan: Plan, now: datetime, *, replace_client: bool = False) -> ImportPreview:
    """An import of a whole plan. The client's own profile is left alone unless `replace_client` (docs/formats.md 2).

    What is taken although new rows may not have it is told, as is a slot that was kept before it ended: that becomes
    unknown (C3.12). `now` is the wall clock of the client in the file.
    """
    brought, ahead = _kept_by(now, brought)
    changed: dict[str, Any] = {}
    remarks: list[ImportRemark] = []
    for list_name in LISTS:
        known = {row_id(row): row for row in getattr(plan, list_name)}
        rows = getattr(brought, list_name)
        if known:
            rows = tuple(row for row in unless_given_up(rows) if known.get(row_id(row)) != row)
        if rows:
            changed[list_name] = rows
            if list_name != "items":
                remarks.append(ImportRemark("list-changed", {"list": list_name, "count": len(rows)}))
    if replace_client and brought.client != plan.client:
        changed["client"] = brought.client
        remarks.append(ImportRemark("client-replaced", {"name": brought.client.name}))
    elif brought.client != plan.client:
        remarks.append(ImportRemark("client-kept", {"name": plan.client.name, "other": brought.client.name}))
    zones = brought.client.timezone, plan.client.timezone
    if not replace_client and zones[0] != zones[1] and any(item.starts_at for item in brought.items):
        remarks.append(ImportRemark("zone-left", {"other": zones[0], "zone": zones[1]}))
    if unknown := unknown_fields(brought):
        remarks.append(ImportRemark("unknown-fields", {"fields": ", ".join(unknown), "count": len(unknown)}))
    remarks += _of_before(brought, now)
    here = {row.id for row in plan.channels}, {row.id for row in plan.spokespersons}
    return ImportPreview(
        source=name,
        kind="plan",
        rows=_rows(brought, plan, ahead),
        new_channels=tuple(row for row in brought.channels if row.id not in here[0]),
        new_people=tuple(row for row in brought.spokespersons if row.id not in here[1]),
        remarks=tuple(remarks),
        patch=Patch(**changed),
        extra=dict(brought.extra),
    )


def _kept_by(now: datetime, brought: Plan) -> tuple[Plan, frozenset[str]]:
    """The plan without slots that were kept before they ended, and the ids of those it had."""
    ahead = frozenset(item.id for item in unless_given_up(brought.items) if is_kept_ahead(item, brought.client, now))
    if not ahead:
        return brought, ahead
    items = (replace(item, kept="unknown") if item.id in ahead else item for item in brought.items)
    return replace(brought, items=tuple(items)), ahead


def _of_before(brought: Plan, now: datetime) -> Iterator[ImportRemark]:
    """A remark for each thing that the rules of today refuse in new rows, with the places where it stands."""
    found: dict[str, list[str]] = {}
    for flaw in flaws(brought, now.date()):
        title = f" (“{brought.items[flaw.index].title}”)" if flaw.list == "items" else ""
        found.setdefault(flaw.problem, []).append(f"{flaw.path}{title}")
    for problem, places in found.items():
        yield ImportRemark(problem, {"places": ", ".join(places), "count": len(places)})


def _rows(brought: Plan, plan: Plan, ahead: frozenset[str]) -> tuple[ImportedRow, ...]:
    known = {item.id: item for item in plan.items}
    rows = []
    for number, item in unless_given_up(enumerate(brought.items, 1)):
        old = known.get(item.id)
        result: RowResult = "taken" if old is None else "unchanged" if old == item else "changed"
        told = (ImportRemark("kept-ahead"),) if item.id in ahead else ()
        rows.append(ImportedRow(number, number, (item,), result, told))
    return tuple(rows)
