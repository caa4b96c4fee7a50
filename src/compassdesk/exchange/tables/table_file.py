"""A table file of whatever kind becomes grids: what it is follows from what stands in it, not from its name."""

from compassdesk.domain.errors import InputError
from compassdesk.domain.letting_go import let_go_later
from compassdesk.exchange.tables.cells import read_table
from compassdesk.exchange.tables.grid import TableFile
from compassdesk.exchange.tables.locked_workbook import OLD_OFFICE, is_locked
from compassdesk.exchange.tables.table_limits import MOST_BYTES

_ZIP = b"PK\x03\x04"
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def read_table_file(source: bytes, delimiter: str | None = None) -> TableFile:
    """The grids of a text table or a workbook; `delimiter` is what a text is parted by, when that is known.

    Raises InputError as `read_table`, `read_xlsx` and `read_ods` do, and "workbook-old" (XLS), "workbook-locked"
    (one that nobody opened), "no-workbook" for an archive with something else.
    """
    if len(source) > MOST_BYTES:
        raise InputError("too-large", most=MOST_BYTES)
    if source.startswith(OLD_OFFICE):
        raise InputError("workbook-locked" if is_locked(source) else "workbook-old")
    found = _workbook(source) if source.startswith(_ZIP) else read_table(source, delimiter)
    for grid in found.grids:
        let_go_later(grid.rows)
    return found


def _workbook(source: bytes) -> TableFile:
    from compassdesk.exchange.tables.zip_parts import parts_of, whole

    parts = parts_of(source)
    if "mimetype" in parts and parts["mimetype"].size < 200 and whole(source, parts["mimetype"]).startswith(_ODS):
        from compassdesk.exchange.tables.ods_read import read_ods

        return TableFile(read_ods(source, parts), "ods")
    if "[Content_Types].xml" in parts and any(name.startswith("xl/") and name.endswith(".xml") for name in parts):
        from compassdesk.exchange.tables.xlsx_read import read_xlsx

        return TableFile(read_xlsx(source, parts), "xlsx")
    raise InputError("no-workbook")
