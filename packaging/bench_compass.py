"""What each tab of the Compass page costs, against the plain SELECT of the rows in its weeks.

.venv/bin/python packaging/bench_compass.py 1000 100000     # alone; `dev.py bench` prints the same among the rest
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from bench_rows import row, timed

if TYPE_CHECKING:
    from collections.abc import Callable

    from compassdesk.services.workspace import ClientFile
    from compassdesk.ui.compass.tabs import TabKind
    from compassdesk.ui.desk.desk import Desk

TURNS = 7
ROWS = "SELECT * FROM items WHERE starts_at >= ? AND starts_at < ?"


def tabs_of(path: Path, size: int) -> None:
    """Print what a worker takes for each tab, over the most weeks it can be told for, and the main thread behind it."""
    from bench_data import SHOWN, shown_moment
    from PySide6.QtWidgets import QApplication

    from compassdesk.domain.week import Week
    from compassdesk.services.opening import open_client
    from compassdesk.ui.compass.tabs import TABS
    from compassdesk.ui.desk.desk import Desk

    app = QApplication.instance() or QApplication([])
    desk = Desk(shown_moment)
    with closing(open_client(path)) as file:
        desk.put(file)
        desk.sight.show_week(Week.of(SHOWN))
        for kind in TABS:
            _tab(kind, desk, file, size)
        desk.put(None)
    desk.deleteLater()
    app.processEvents()


def _tab(kind: TabKind, desk: Desk, file: ClientFile, size: int) -> None:
    from compassdesk.services import judging
    from compassdesk.ui.compass.weeks import span_around

    tab = kind.make(desk.session, desk.sight, desk.judging)
    tab.resize(1200, 800)
    week, now, span, gather = desk.sight.week, desk.session.now(), max(tab.spans), tab.gatherer()
    weeks = span_around(week)
    since = weeks[0].plus(1 - span)
    days = since.start.isoformat(), weeks[-1].end.isoformat()
    with file.reader() as connection:
        selected = timed(lambda: connection.execute(ROWS, days).fetchall(), TURNS)
        judged = judging.of_file(connection, weeks, now, None, since=since)
        read = timed(lambda: judging.of_file(connection, weeks, now, None, since=since), TURNS)
    found = gather(judged, week, span) if gather is not None else None
    gathered = timed(lambda: gather(judged, week, span), TURNS) if gather is not None else 0.0
    row(f"tab {kind.name}: judged and gathered", size, read + gathered, selected, "the plain SELECT")
    row(f"tab {kind.name}: gathered", size, gathered, selected, "the same")
    row(
        f"tab {kind.name}: shown", size, _shown(lambda: tab.show_weeks(judged, week, span, found)), selected, "the same"
    )
    tab.deleteLater()


def _shown(show: Callable[[], None]) -> float:
    """Milliseconds of the main thread; once, for a second time nothing would be new."""
    begun = time.perf_counter()
    show()
    return (time.perf_counter() - begun) * 1000


def main(arguments: list[str]) -> int:
    from bench_data import client_file

    sizes = [int(word) for word in arguments] or [1_000, 100_000]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COMPASSDESK_HOME"] = folder
        for size in sizes:
            tabs_of(client_file(Path(folder), size), size)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
