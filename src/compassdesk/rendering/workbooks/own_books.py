"""What our workbooks have in common: texts stay texts, and their sheets have names that each program takes."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from typing import Any

from compassdesk.exchange.file_names import not_taken
from compassdesk.exchange.meanwhile import meanwhile
from compassdesk.exchange.tables.own_cells import fit

_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f']")
_LONGEST_NAME = 31
_KEPT_BY_EXCEL = "history"


@contextmanager
def new_book(content: BytesIO, title: str, created: datetime) -> Iterator[Any]:
    """A workbook of XlsxWriter, which lies in `content` behind the block: no text becomes a formula or a link."""
    from compassdesk.rendering.workbooks.xlsx_book import XlsxBook  # only a workbook needs it

    book = XlsxBook(content)  # its own `with` would make the file of a book that is given up, too
    book.set_properties({"title": fit(title), "author": "", "created": created})
    yield book
    meanwhile(book.close)


@contextmanager
def new_ods_book(content: BytesIO, title: str, created: datetime) -> Iterator[Any]:
    """The same in OpenDocument."""
    from compassdesk.exchange.tables.ods_book import OdsBook

    book = OdsBook(fit(title), created)
    yield book
    content.write(book.close())


def sheet_name(wanted: str, taken: set[str]) -> str:
    """A name that a sheet may have: no signs that it may not, short, and not twice, whatever its capitals."""
    bare = " ".join(_NOT_IN_NAMES.sub(" ", fit(wanted)).split())[:_LONGEST_NAME].strip() or "–"
    taken.add(_KEPT_BY_EXCEL)
    return not_taken(lambda at: bare if at == 1 else f"{bare[: _LONGEST_NAME - len(str(at)) - 1]} {at}", taken)
