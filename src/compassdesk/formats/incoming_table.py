"""What all formats of tables share: a table that comes in is read in one way, whatever file it lies in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compassdesk.domain.plan import Plan
    from compassdesk.exchange.import_preview import ImportPreview
    from compassdesk.exchange.tables.grid import TableFile
    from compassdesk.formats.declaration import Incoming


def read_table(
    incoming: Incoming, plan: Plan, *, delimiter: str | None = None, table: TableFile | None = None
) -> ImportPreview:
    """What a table would do to a plan, with what the user said of it; `delimiter` where the format says it.

    `table`: what the content was made, where it is no table by itself.
    """
    from compassdesk.exchange.tables.spreadsheet_read import read_spreadsheet

    return read_spreadsheet(
        table or incoming.content,
        incoming.name,
        plan,
        incoming.said,
        delimiter=delimiter,
        now=incoming.now,
        petals=incoming.petals,
        headings=incoming.headings,
    )
