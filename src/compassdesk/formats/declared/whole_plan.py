"""The open plan file: one client, complete (docs/formats.md)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Format, Incoming, Written
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path

    from compassdesk.domain.plan import Client, Plan
    from compassdesk.exchange.import_preview import ImportPreview
    from compassdesk.services.exports import Extract


def _write(out: Extract) -> Written:
    from compassdesk.domain.templates import attachments_named
    from compassdesk.exchange.plan import plan_json

    named = tuple(attachments_named(out.plan))
    return Written(plan_json.write(out.plan, out.choices.moment), len(out.plan.items), named)


def _read(incoming: Incoming, plan: Plan) -> ImportPreview:
    from compassdesk.exchange.plan import plan_json
    from compassdesk.exchange.plan.plan_merge import preview_plan
    from compassdesk.services.imports import this_moment

    def now(client: Client) -> datetime:
        return this_moment(client) if incoming.now is None else incoming.now

    found = plan_json.taken(incoming.content, now)
    preview = preview_plan(found, incoming.name, plan, now(found.client), replace_client=incoming.replace_client)
    return _with_contents(preview, found, incoming.path)


def _with_contents(preview: ImportPreview, found: Plan, path: Path | None) -> ImportPreview:
    """With what lies beside the file of its attachments; how many do not is told."""
    from msgspec.structs import replace

    from compassdesk.domain.templates import attachments_named
    from compassdesk.exchange.import_preview import ImportRemark
    from compassdesk.services.attachment_files import folder_beside, lying_beside

    named = [one for one in attachments_named(found) if one.sha256]
    if not named:
        return preview
    contents = lying_beside(path, named) if path is not None else {}
    remarks = preview.remarks
    if missing := sum(one.sha256 not in contents for one in named):
        folder = folder_beside(path).name if path is not None else ""
        remarks = (*remarks, ImportRemark("contents-missing", {"count": missing, "folder": folder}))
    return replace(preview, contents=contents, remarks=remarks)


def _client(content: bytes) -> Client:
    from compassdesk.exchange.plan import plan_json

    return plan_json.read(content).client


FORMAT = Format(
    key="plan",
    suffixes=(".plan.json", ".json"),
    name=QT_TRANSLATE_NOOP("Formats", "The complete plan"),
    hint=QT_TRANSLATE_NOOP("Formats", "everything, readable, to take anywhere"),
    place=4,
    write=_write,
    read=_read,
    client=_client,
    takes=frozenset(),
    heeds=frozenset(("replace_client",)),
)
