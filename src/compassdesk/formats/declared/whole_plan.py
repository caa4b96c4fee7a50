"""The open plan file: one client, complete (docs/formats.md)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Format, Incoming, Written
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.domain.plan import Client, Plan
    from compassdesk.exchange.import_preview import ImportPreview
    from compassdesk.services.exports import Extract


def _write(out: Extract) -> Written:
    from compassdesk.exchange.plan import plan_json

    return Written(plan_json.write(out.plan, out.choices.moment), len(out.plan.items))


def _read(incoming: Incoming, plan: Plan) -> ImportPreview:
    from compassdesk.exchange.plan import plan_json
    from compassdesk.exchange.plan.plan_merge import preview_plan
    from compassdesk.services.imports import this_moment

    def now(client: Client) -> datetime:
        return this_moment(client) if incoming.now is None else incoming.now

    found = plan_json.taken(incoming.content, now)
    return preview_plan(found, incoming.name, plan, now(found.client), replace_client=incoming.replace_client)


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
