"""A text that comes in: a table where it holds one, else a list: of days where most lines name one, else of ideas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from compassdesk.domain.errors import InputError
from compassdesk.formats.declaration import Incoming
from compassdesk.formats.incoming_table import read_table

if TYPE_CHECKING:
    from compassdesk.domain.plan import Plan
    from compassdesk.exchange.import_preview import ImportPreview

_NO_TABLE = frozenset(("not-a-table", "no-header", "no-title-column", "no-rows"))


def read_text(incoming: Incoming, plan: Plan) -> ImportPreview:
    """What a text would do to a plan. The InputErrors of `read_table`."""
    from compassdesk.exchange.ideas.dated_list import dated_list
    from compassdesk.exchange.ideas.list_read import read_list
    from compassdesk.exchange.tables.headings import Headings

    try:
        return read_table(incoming, plan)
    except InputError as trouble:
        if trouble.code not in _NO_TABLE or (incoming.said.mapping and trouble.code != "not-a-table"):
            raise
    ideas = read_list(incoming.content, incoming.name, plan, incoming.petals)
    table = dated_list(incoming.content, incoming.headings or Headings({}))
    if table is None or ideas.count("unchanged"):  # what came in as ideas stays so
        return ideas
    found = read_table(incoming, plan, table=table)
    ticked = (replace(left, record=number) for number, left in enumerate(ideas.left_out, found.records + 1))
    return replace(found, left_out=(*found.left_out, *ticked))
