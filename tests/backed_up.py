"""What the tests of backups do to a client file: write into it, and make it another copy of its client."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.services.workspace import ClientFile

NOW = datetime(2027, 3, 1, 9, 12, tzinfo=UTC)


def write(file: ClientFile, **values: Any) -> None:
    file.perform("Write", patches.apply, Patch(**values))


def given_identity(path: Path, identity: str) -> None:
    """Say of a closed file which client it is a copy of."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT OR REPLACE INTO copy VALUES (1, ?, 'r', '', 1)", (identity,))
        connection.commit()
