"""Random damage to a filled client file: a value no column takes, or one flipped bit."""

import random
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.patch import as_patch
from compassdesk.domain.plan import Record
from compassdesk.services.opening import create_client
from compassdesk.services.sample import sample_plan
from compassdesk.storage import letters

VALUES = (
    "", "shout", "\x00", b"\xff\xfe", -1, 2**63 - 1, 7, 1e300, float("inf"), None, "[]", "{}", "[1]",
    '["\\ud83d"]', "{", "[" * 3000, '{"a": NaN}', "9999-12-31", "9999-12-31T23:59", "0001-01-01T00:00", "2027-02-30",
    "2027-03-01T09:00+01:00", "Mars/Olympus", "nobody", "[null]", '[["2027-03-01", null]]', '{"mon": 3}', "x" * 100_000,
)  # fmt: skip


def filled_file(path: Path) -> Path:
    """A closed client file with a row of nearly every kind."""
    plan = sample_plan("nl", date(2027, 3, 9))
    create_client(
        path, plan.client, as_patch(replace(plan, series=(*plan.series, Record("r1", {"rule": "x"}))))
    ).close()
    return path


def scribbled(content: bytes, path: Path, chance: random.Random) -> str:
    """Write a random value into a random column of a random row, past the app; tells what was done."""
    path.write_bytes(content)
    with closing(sqlite3.connect(path)) as connection:
        letters.teach(connection)
        connection.execute("PRAGMA trusted_schema = ON")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        tables = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                "AND name NOT LIKE 'items_text%'"
            )
        ]
        table = chance.choice([*tables, "items", "items", "client", "channels"])
        column = chance.choice([name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")])
        value: Any = chance.choice(VALUES)
        some = f" WHERE rowid = (SELECT rowid FROM {table} LIMIT 1)" if table in {"items", "channels"} else ""
        try:
            connection.execute(f'UPDATE OR IGNORE {table} SET "{column}" = ?{some}', (value,))
            connection.commit()
        except sqlite3.Error as error:
            return f"{table}.{column} refused {value!r}: {error}"[:200]
    return f"{table}.{column} = {value!r}"[:200]


def flipped(content: bytes, path: Path, chance: random.Random) -> str:
    changed = bytearray(content)
    place, bit = chance.randrange(len(changed)), chance.randrange(8)
    changed[place] ^= 1 << bit
    path.write_bytes(changed)
    return f"bit {bit} of byte {place}"
