"""What becomes of a stored row that the app cannot work with: the least that makes it a row again, told value by value.

A part of a list that makes no sense is left out, text that is no UTF-8 gets signs for what is broken, what may be
missing is emptied, and what has a default gets it. A row that has lost something it cannot be without is set aside,
whole, so that nothing is thrown away.
"""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.vocabulary import TIMELESS_STATUSES
from compassdesk.storage.columns import Column
from compassdesk.storage.raw_rows import owner_of
from compassdesk.storage.references import columns_naming_rows
from compassdesk.storage.rows import RECORD_LISTS
from compassdesk.storage.shapes import SHAPES, Raw, Shape
from compassdesk.storage.values import Unfit

Done = Literal["emptied", "default", "shortened", "respelled", "unscheduled", "set-aside"]


class Mend(Struct, frozen=True):
    """One thing that was wrong, as an error's values tell it, and what is done about it. `now` is the new value."""

    wrong: Mapping[str, Any]
    done: Done
    now: Any = None


@dataclass(slots=True)
class Aside:
    """Rows that cannot be kept, by table, as they were stored."""

    rows: dict[str, list[Raw]] = field(default_factory=dict)

    def add(self, table: str, raw: Raw) -> None:
        """Keep a row; bytes that are no text become hexadecimal."""
        self.rows.setdefault(table, []).append(_kept(raw))

    def has(self, table: str, raw: Raw) -> bool:
        """Whether a row is kept already, for something else that is wrong with it."""
        return _kept(raw) in self.rows.get(table, ())

    def document(self) -> bytes:
        """The rows as a JSON document that people and programs can read."""
        return f"{json.dumps(self.rows, ensure_ascii=False, indent=1)}\n".encode()


def _kept(raw: Raw) -> Raw:
    return {name: value.hex() if isinstance(value, bytes) else _plain(value) for name, value in raw.items()}


def mended(shape: Shape, raw: Raw, zone: str) -> tuple[Raw | None, list[Mend]]:
    """The row with each value such as its column takes, None when it must be set aside; and what was done.

    `zone` stands for a client's time zone that nobody knows.
    """
    row, mends = dict(raw), []
    defaults = {**shape.defaults, "timezone": zone} if shape.table == "client" else shape.defaults
    for column in shape.columns:
        try:
            value = row[column.name]
            if value == "" and column.name in shape.keys and shape.defaults.get(column.name) != "":
                raise Unfit("empty-id", value="")
            if isinstance(value, str):
                value.encode()
            column.read(value)
        except (Unfit, UnicodeEncodeError) as error:
            trouble = error if isinstance(error, Unfit) else Unfit("not-utf8", value=_plain(value))
            wrong = _wrong(shape, row, column.name, trouble)
            found = _found(shape, row, column, defaults)
            if found is None:
                return None, [Mend(wrong, "set-aside")]
            done, now = found
            row[column.name] = now
            mends.append(Mend(wrong, done, now))
            if shape.table == "items" and column.name == "petal":
                row["petal_confirmed"] = 0
            if shape.table == "items" and column.name == "starts_at" and row["status"] not in TIMELESS_STATUSES:
                row["status"] = "draft"
    return row, mends


def _found(shape: Shape, row: Raw, column: Column, defaults: Mapping[str, Any]) -> tuple[Done, Any] | None:
    """What a value that makes no sense becomes; None when the row cannot be without it."""
    value = row[column.name]
    respelled = _respelled(value)
    if column.affinity == "TEXT" and respelled is not None and (respelled or column.name not in shape.keys):
        if respelled != value and _fits(column, respelled):
            return "respelled", respelled
        shortened = _shortened(column, respelled)
        if shortened is not None:
            return "shortened", shortened
    if column.name in shape.keys:
        return None
    if column.optional:
        return ("unscheduled" if (shape.table, column.name) == ("items", "starts_at") else "emptied"), None
    if shape.table == "items" and column.name == "kind" and row.get("all_channels") == 1:
        return "default", "slot"
    if shape.table == "campaigns" and column.name in {"starts", "ends"}:
        other = row["ends" if column.name == "starts" else "starts"]
        return ("default", other) if _fits(column, other) else None
    if column.name in defaults:
        return "default", defaults[column.name]
    if column.decode is None and column.affinity == "TEXT":
        return "default", ""
    return None


def _respelled(value: Any) -> str | None:
    """A text, or bytes that were one, with a sign for each byte that is no UTF-8."""
    if isinstance(value, str):
        return str(_plain(value))
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else None


def _plain(value: Any) -> Any:
    """A text that can be written: bytes that are no UTF-8, and half characters, become signs for them."""
    if not isinstance(value, str):
        return value
    return value.encode("utf-8", "surrogateescape" if _has_bytes(value) else "replace").decode("utf-8", "replace")


def _has_bytes(value: str) -> bool:
    try:
        value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return False
    return True


def _shortened(column: Column, stored: str) -> str | None:
    """A list or an object with those of its parts that make sense; None when it is neither."""
    try:
        value = json.loads(stored)
    except (ValueError, RecursionError):
        return None
    if isinstance(value, list):
        kept: Any = [part for part in value if _fits(column, _json([part]))]
    elif isinstance(value, dict):
        kept = {name: part for name, part in value.items() if _fits(column, _json({name: part}))}
    else:
        return None
    spelled = _json(kept)
    return spelled if _fits(column, spelled) else None


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _fits(column: Column, stored: Any) -> bool:
    try:
        if isinstance(stored, str):
            stored.encode()
        column.read(stored)
    except (Unfit, UnicodeEncodeError):
        return False
    return True


def _wrong(shape: Shape, row: Raw, name: str, trouble: Unfit) -> dict[str, Any]:
    """What is wrong, as `texts.plan_errors` tells it."""
    key = " ".join(str(_plain(row[key])) for key in shape.keys) if shape.table != "client" else "1"
    title = next((row[part] for part in ("title", "name", "text") if isinstance(row.get(part), str)), "")
    return {
        **{word: _plain(value) for word, value in trouble.values.items()},
        "problem": trouble.problem, "row": shape.table, "id": key, "field": name, "title": _plain(title)[:80],
        "kind": row.get("kind"),
    }  # fmt: skip


def belonging_to(connection: sqlite3.Connection, shape: Shape, raw: Raw, mends: list[Mend]) -> list[Mend]:
    """The same mends of a row; one that only belongs to another is told by the name of that one."""
    title = str(_plain(owner_of(connection, shape, raw))) if mends else ""
    return [replace(one, wrong={**one.wrong, "title": title[:80]}) if title else one for one in mends]


def mend_references(connection: sqlite3.Connection, aside: Aside, *, only_look: bool) -> list[Mend]:
    """Let no row name another that is not there: what may be missing is emptied, the other rows are set aside."""
    mends = []
    for shape in SHAPES:
        optional = {column.name for column in shape.columns if column.optional}
        for column, target in columns_naming_rows(shape.table):
            keep = column in optional
            where = f'"{column}" IS NOT NULL AND "{column}" NOT IN (SELECT {_ids(target)})'
            for stored in connection.execute(f"SELECT {shape.names} FROM {shape.table} WHERE {where}").fetchall():
                raw = dict(zip((own.name for own in shape.columns), stored, strict=True))
                if aside.has(shape.table, raw):
                    continue
                trouble = Unfit("dangling", list=target, value=raw[column])
                one = Mend(_wrong(shape, raw, column, trouble), "emptied" if keep else "set-aside")
                mends += belonging_to(connection, shape, raw, [one])
                if not keep:
                    aside.add(shape.table, raw)
            if not only_look:
                change = f'UPDATE {shape.table} SET "{column}" = NULL' if keep else f"DELETE FROM {shape.table}"
                connection.execute(f"{change} WHERE {where}")
    return mends


def _ids(target: str) -> str:
    return f"id FROM records WHERE list = '{target}'" if target in RECORD_LISTS else f"id FROM {target}"
