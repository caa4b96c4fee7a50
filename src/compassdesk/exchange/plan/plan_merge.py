"""What importing one plan into another would do: rows are added and updated by id, nothing is removed."""

from typing import Any

from compassdesk.domain.patch import LISTS, Patch, row_id
from compassdesk.domain.plan import Plan
from compassdesk.exchange.import_preview import ImportedRow, ImportPreview, ImportRemark, RowResult
from compassdesk.exchange.plan.plan_json import unknown_fields


def preview_plan(brought: Plan, name: str, plan: Plan, *, replace_client: bool = False) -> ImportPreview:
    """An import of a whole plan. The client's own profile is left alone unless `replace_client` (docs/formats.md 2)."""
    changed: dict[str, Any] = {}
    remarks: list[ImportRemark] = []
    for list_name in LISTS:
        known = {row_id(row): row for row in getattr(plan, list_name)}
        rows = tuple(row for row in getattr(brought, list_name) if known.get(row_id(row)) != row)
        if rows:
            changed[list_name] = rows
            if list_name != "items":
                remarks.append(ImportRemark("list-changed", {"list": list_name, "count": len(rows)}))
    if replace_client and brought.client != plan.client:
        changed["client"] = brought.client
        remarks.append(ImportRemark("client-replaced", {"name": brought.client.name}))
    elif brought.client != plan.client:
        remarks.append(ImportRemark("client-kept", {"name": plan.client.name, "other": brought.client.name}))
    if unknown := unknown_fields(brought):
        remarks.append(ImportRemark("unknown-fields", {"fields": ", ".join(unknown), "count": len(unknown)}))
    here = {row.id for row in plan.channels}, {row.id for row in plan.spokespersons}
    return ImportPreview(
        source=name,
        kind="plan",
        rows=_rows(brought, plan),
        new_channels=tuple(row for row in brought.channels if row.id not in here[0]),
        new_people=tuple(row for row in brought.spokespersons if row.id not in here[1]),
        remarks=tuple(remarks),
        patch=Patch(**changed),
        extra=dict(brought.extra),
    )


def _rows(brought: Plan, plan: Plan) -> tuple[ImportedRow, ...]:
    known = {item.id: item for item in plan.items}
    rows = []
    for number, item in enumerate(brought.items, 1):
        old = known.get(item.id)
        result: RowResult = "taken" if old is None else "unchanged" if old == item else "changed"
        rows.append(ImportedRow(number, number, (item,), result))
    return tuple(rows)
