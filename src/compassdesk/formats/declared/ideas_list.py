"""A text file: a table where it holds one, else a list of which each line becomes an idea."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compassdesk.domain.errors import InputError
from compassdesk.formats.declaration import Format, Incoming
from compassdesk.formats.incoming_table import read_table
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.domain.plan import Plan
    from compassdesk.exchange.import_preview import ImportPreview

_NO_TABLE = frozenset(("not-a-table", "no-header", "no-title-column", "no-rows"))


def _read(incoming: Incoming, plan: Plan) -> ImportPreview:
    from compassdesk.exchange.ideas.list_read import read_list

    try:
        return read_table(incoming, plan)
    except InputError as trouble:
        if trouble.code not in _NO_TABLE or incoming.mapping:
            raise
    return read_list(incoming.content, incoming.name, plan, incoming.petals)


FORMAT = Format(
    key="list",
    suffixes=(".txt",),
    also_read=(".md",),
    name=QT_TRANSLATE_NOOP("Formats", "List or table (text)"),
    hint=QT_TRANSLATE_NOOP("Formats", "each line becomes an idea"),
    place=7,
    read=_read,
    heeds=frozenset(("mapping", "dates", "layout")),
)
