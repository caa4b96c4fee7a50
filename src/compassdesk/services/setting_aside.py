"""Where rows that cannot be kept are put, so that nothing is lost: beside the file, or inside one that is protected."""

import json
from pathlib import Path

from compassdesk.services import plans, written
from compassdesk.storage.asking import Transaction, ask
from compassdesk.storage.mending import Aside

INSIDE = "set-aside"
"""Where they lie in a protected file: among the fields at the top of a plan file that the app does not know."""


def beside(aside: Aside, path: Path) -> Path:
    """Write them to a new file beside `path`, for its user alone."""
    from compassdesk.exchange.atomic import write_whole
    from compassdesk.exchange.file_names import free_path

    target = free_path(path.parent, f"{path.stem} set aside", ".json")
    write_whole(target, aside.document(), replace=False, private=True)
    written.note(target)
    return target


def inside(transaction: Transaction, aside: Aside) -> None:
    """Keep them in the file itself, with those of an earlier time: nothing of a protected file lies open beside it."""
    from compassdesk.storage.row_changes import keep_extra

    extra = ask(transaction, plans.whole).extra
    before = extra.get(INSIDE)
    rows = before if isinstance(before, dict) else {}
    added = {table: [*rows.get(table, ()), *more] for table, more in json.loads(aside.document()).items()}
    keep_extra(transaction, {**extra, INSIDE: {**rows, **added}})
