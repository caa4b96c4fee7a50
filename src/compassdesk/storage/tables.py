"""The tables for SQLAlchemy Core, made from the one description of the document's tables: for the SQL that writes rows.

There are no ORM entities: rows are plain values already, and one mapping is enough. The schema itself is made by the
migrations only. Values go in as `rows.Table.encode` stores them, in the order of the columns.
"""

from collections.abc import Mapping

from sqlalchemy import INTEGER, REAL, TEXT, Column, MetaData, Table

from compassdesk.storage.columns import Affinity
from compassdesk.storage.shapes import SHAPES, Shape

METADATA = MetaData()
_TYPES: Mapping[Affinity, type[TEXT | INTEGER | REAL[float]]] = {"TEXT": TEXT, "INTEGER": INTEGER, "REAL": REAL}


def _table(shape: Shape) -> Table:
    keys = shape.keys if shape.table != "client" else ()  # there is one row, which needs none
    columns = (Column(one.name, _TYPES[one.affinity], primary_key=one.name in keys) for one in shape.columns)
    return Table(shape.table, METADATA, *columns)


TABLES: Mapping[str, Table] = {shape.table: _table(shape) for shape in SHAPES}
"""By name; a list of the plan has a table of its name, or lies in `records`."""
