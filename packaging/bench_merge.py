"""Two copies of a client brought together, against reading both from their files.

.venv/bin/python packaging/bench_merge.py [SIZE ...]        # alone; `dev.py bench` prints the same among the rest
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
from pathlib import Path
from typing import Any

from bench_rows import row, timed

ROUNDS = 3
CHANGED = 500
"""Items that each of the two changed; a hundred of them both, in different fields."""


def merged(path: Path, size: int) -> None:
    """Print what it costs to look at a copy of which a part was changed on both sides, and to write what came."""
    from bench_data import copies_of
    from msgspec.structs import replace

    from compassdesk.domain.joining.joining import join
    from compassdesk.domain.patch import Patch
    from compassdesk.services import copies_merged, plans
    from compassdesk.services.copies_merged import Other
    from compassdesk.services.inside import write

    here, there = copies_of(path, "here", "there")
    try:
        for file, start, field in ((here, 0, "title"), (there, CHANGED - 100, "body")):
            items = file.read(plans.whole).items[start : start + CHANGED]
            values: Any = {field: "Changed here or there"}
            file.perform("Change", write, Patch(items=tuple(replace(one, **values) for one in items)))
        copy = there.read(copies_merged.copy_in)

        def read_both() -> None:
            here.read(plans.whole)
            there.read(plans.whole)

        told = "reading both plans"
        bare = timed(read_both, ROUNDS)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        row(
            "looking at another copy, from the file",
            size,
            timed(lambda: here.read(copies_merged.look, copy), ROUNDS),
            bare,
            told,
        )
        mine = here.read(copies_merged.copy_in)
        row("joining the two, once both are read", size, timed(lambda: join(mine, copy), ROUNDS), bare, told)
        row(
            "bringing it in",
            size,
            timed(lambda: here.perform("Merge", copies_merged.merge, Other(copy)), 1),
            bare,
            told,
        )
        more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        print(f"memory above both plans: {more:.0f} MB")
    finally:
        here.close()
        there.close()


def shown(path: Path, size: int) -> None:
    """Print the longest turns of the main thread while the page of such a merge is filled, gone through and left.

    A hundred items are asked about.
    """
    from bench_compass import LONGEST_TURN, longest_turn
    from bench_data import copies_of, shown_moment
    from msgspec.structs import replace
    from PySide6.QtWidgets import QApplication

    from compassdesk.domain.patch import Patch
    from compassdesk.services import plans
    from compassdesk.services.inside import write
    from compassdesk.ui.desk.desk import Desk
    from compassdesk.ui.merge.copy_source import CopySource
    from compassdesk.ui.merge.merge_page import MergePage

    app = QApplication.instance() or QApplication([])
    here, there = copies_of(path, "shown-here", "shown-there")
    for file, start in ((here, 0), (there, CHANGED - 100)):
        items = file.read(plans.whole).items[start : start + CHANGED]
        values: Any = {"title": f"Changed in {file.path.name}"}
        file.perform("Change", write, Patch(items=tuple(replace(one, **values) for one in items)))
    there.close()
    desk = Desk(shown_moment)
    desk.put(here)
    page = MergePage(desk.session)
    page.resize(1200, 800)
    page.show()
    longest_turn(lambda: None)
    filled = longest_turn(lambda: page.take(CopySource(there.path)), lambda: page.state is not None)
    rows = page.list
    told = "what a turn may take"
    row("longest turn: the page of a merge filled", size, filled, LONGEST_TURN, told)
    for name, place in (("the next row", 2), ("the last row", rows.lines.rowCount() - 1)):
        index = rows.lines.index(place, 0)
        row(f"longest turn: {name}", size, longest_turn(lambda at=index: rows.setCurrentIndex(at)), LONGEST_TURN, told)
    row("longest turn: left, and all let go of", size, longest_turn(page.give_up), LONGEST_TURN, told)
    desk.put(None)
    for one in (page, desk):
        one.deleteLater()
    app.processEvents()
    here.close()


def main(arguments: list[str]) -> int:
    from bench_data import client_file

    with tempfile.TemporaryDirectory() as folder:
        os.environ["COMPASSDESK_HOME"] = folder
        for size in [int(word) for word in arguments] or [10_000, 100_000]:
            path = client_file(Path(folder), size)
            merged(path, size)
            shown(path, size)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
