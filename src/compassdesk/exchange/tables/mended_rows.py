"""Rows that somebody mended while they came in: the file stays as it is, and what was mended holds the next time.

What was mended is kept with the item or the task, so that a row that is still wrong in its source is not refused again.
"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from compassdesk.domain.origins import is_of_a_row
from compassdesk.domain.plan import Plan
from compassdesk.exchange.identity import origin
from compassdesk.exchange.import_preview import MENDED_FIELDS, ImportRemark, Mended
from compassdesk.exchange.tables.cell_values import plain
from compassdesk.exchange.tables.rows_to_items import RawRow
from compassdesk.exchange.tables.sheet_rows import SortedSheet


def mended_before(plan: Plan, source: str) -> dict[str, Mapping[str, str]]:
    """Fingerprint → field → text, of the rows of a source that were mended at an earlier import."""
    origins = [*map(origin, plan.items), *map(origin, plan.organise_tasks)]
    return {
        str(one["row"]): {str(name): str(text) for name, text in one["mended"].items()}
        for one in origins
        if one.get("source") == source and is_of_a_row(one) and isinstance(one.get("mended"), Mapping)
    }


def sheets_mended(
    sheets: Sequence[SortedSheet], marks: Sequence[str], mended: Mended, before: Mapping[str, Mapping[str, str]]
) -> list[SortedSheet]:
    """The sheets with what was mended in their rows, now or before.

    `marks` are the fingerprints of all rows: a row is still known by what stands in the source.
    """
    if not mended and not before:
        return list(sheets)
    mark = iter(marks)
    return [replace(sheet, rows=tuple(_with_mended(sheet.rows, mark, mended, before))) for sheet in sheets]


def _with_mended(
    rows: Sequence[RawRow], marks: Iterator[str], mended: Mended, before: Mapping[str, Mapping[str, str]]
) -> Iterator[RawRow]:
    for row, mark in zip(rows, marks, strict=False):  # the marks go on with the next sheet
        fields = {name: plain(text) for name, text in {**before.get(mark, {}), **mended.get(mark, {})}.items()}
        if not fields:
            yield row
            continue
        told = ImportRemark("mended", {"columns": [name for name in MENDED_FIELDS if name in fields]})
        yield replace(row, cells={**row.cells, **fields}, mended=fields, remarks=(*row.remarks, told))
