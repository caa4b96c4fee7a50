"""A client whose week after this one only sends, for the stories in real windows: they live by the computer's clock."""

import sqlite3
from contextlib import closing
from pathlib import Path

from msgspec.structs import replace

from builders import client
from clients_clock import TODAY
from compassdesk.domain.week import Week
from prepared import prepared
from shouting_week import NOW, patch

NEXT_WEEK = Week.of(TODAY).plus(1)


def count(path: Path) -> int:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True)) as connection:
        return int(connection.execute("SELECT count(*) FROM items").fetchone()[0])


def shouting_next_week(path: Path) -> Path:
    """A client whose week after this one only sends."""
    path.parent.mkdir(parents=True)
    ahead = NEXT_WEEK.start - Week.of(NOW.date()).start
    shouting = patch()
    items = tuple(replace(item, starts_at=item.starts_at + ahead) for item in shouting.items if item.starts_at)
    prepared(path, client(name="Waterhaven", country=""), replace(shouting, items=items)).close()
    return path
