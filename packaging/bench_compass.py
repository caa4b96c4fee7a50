"""What each tab of the Compass page costs, against the plain SELECT of the rows in its weeks.

.venv/bin/python packaging/bench_compass.py 1000 100000     # alone; `dev.py bench` prints the same among the rest

All is processor time, the median of turns, over the most weeks that a tab can be told for. Somebody who opens the page
has its calendar read and judged before. Beside that stands what the same takes when only the items are known, or
nothing at all, and what of the former goes into looking at the items, judging a week, and gathering.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from bench_rows import row

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from compassdesk.domain.checks.ledger import Ledger
    from compassdesk.services.workspace import ClientFile
    from compassdesk.storage.asking import Reading
    from compassdesk.ui.compass.tab import CompassTab
    from compassdesk.ui.compass.tabs import TabKind
    from compassdesk.ui.desk.desk import Desk

TURNS = 9
LONGEST_TURN = 50.0
"""Milliseconds."""
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
        _turns(desk, file, size)
        desk.put(None)
    desk.deleteLater()
    app.processEvents()


def _tab(kind: TabKind, desk: Desk, file: ClientFile, size: int) -> None:
    from compassdesk.services import judging
    from compassdesk.ui.compass import reading

    tab = kind.make(desk.session, desk.sight, desk.judging)
    tab.resize(1200, 800)
    week, now, span, gather = desk.sight.week, desk.session.now(), max(tab.spans), tab.gatherer()
    asked = tab.weeks_read(week, span)
    days = min(asked.first, week.plus(1 - span)).start.isoformat(), asked.last.end.isoformat()
    judged_weeks = (week,) if tab.is_judged else ()
    with file.reader() as connection, file.reader() as bare:

        def calendar(_nothing: None = None) -> Ledger:
            return judging.of_file(connection, desk.sight.weeks_to_judge(), now).ledger

        def looked_at(previous: Ledger | None = None) -> Ledger:
            return reading.looked_at(connection, asked, now, previous)

        def judged(ledger: Ledger) -> judging.JudgedWeeks:
            return judging.of_ledger(ledger, judged_weeks)

        def whole(previous: Ledger | None) -> Any:
            return gather(judged(looked_at(previous)), week, span)

        names = ("the calendar read and judged", "the items known", "nothing known", "looked at", "judged", "gathered")
        selected, *parts = _by_turns(
            (lambda: None, lambda _: bare.execute(ROWS, days).fetchall()),
            (lambda: calendar(_forget(connection)), whole),
            (lambda: None, lambda _: whole(None)),
            (lambda: _forget(connection), lambda _: whole(None)),
            (lambda: None, lambda _: looked_at()),
            (looked_at, judged),
            (lambda: judged(looked_at()), lambda known: gather(known, week, span)),
        )
        for name, taken in zip(names, parts, strict=True):
            row(f"tab {kind.name}: {name}", size, taken, selected, "the plain SELECT")
        known = judged(looked_at(calendar()))
        found = gather(known, week, span)
    shown = _shown(tab, lambda: tab.show_weeks(known, week, span, found))
    row(f"tab {kind.name}: shown", size, shown, selected, "the same")
    tab.deleteLater()


def _turns(desk: Desk, file: ClientFile, size: int) -> None:
    """Print the longest turn of the main thread while a tab is opened, and when a change comes in with it open."""
    from msgspec.structs import replace

    from compassdesk.domain.patch import Patch
    from compassdesk.ui.compass.compass_page import CompassPage
    from compassdesk.ui.compass.tabs import TABS

    file.warm_up()
    page = CompassPage(desk.session, desk.sight, desk.judging)
    page.resize(1200, 800)
    page.show()
    longest_turn(lambda: None)
    for kind in TABS:
        opened = longest_turn(lambda name=kind.name: page.show_tab(name))
        item = desk.session.plan.items[0]
        patch = Patch(items=(replace(item, minutes=(item.minutes or 0) + 5),))
        changed = longest_turn(lambda patch=patch: desk.session.change("Longer", patch))
        row(f"tab {kind.name}: longest turn, opened", size, opened, LONGEST_TURN, "what a turn may take")
        row(f"tab {kind.name}: the same, changed", size, changed, LONGEST_TURN, "the same")
    page.deleteLater()


def longest_turn(begin: Callable[[], object], done: Callable[[], bool] = lambda: True) -> float:
    """Milliseconds of processor time of the longest turn of the main thread until it is done and a second at rest."""
    from PySide6.QtWidgets import QApplication

    longest, rests_at, turn = 0.0, time.monotonic() + 1, begin
    while time.monotonic() < rests_at or not done():
        begun = time.thread_time()
        turn()
        taken = (time.thread_time() - begun) * 1000
        if taken > 1:
            rests_at = time.monotonic() + 1
        longest, turn = max(longest, taken), QApplication.processEvents
        time.sleep(0.002)
    return longest


def _by_turns(*parts: tuple[Callable[[], Any], Callable[[Any], object]]) -> list[float]:
    """Median milliseconds of processor time of each second function, each time on what the first has made for it."""
    taken: list[list[float]] = [[] for _ in parts]
    for _ in range(TURNS):
        for times, (make, call) in zip(taken, parts, strict=True):
            made = make()
            begun = time.process_time()
            call(made)
            times.append((time.process_time() - begun) * 1000)
    return [statistics.median(times) for times in taken]


def _forget(connection: Reading) -> None:
    """Let the connection know no item any more."""
    from compassdesk.storage.known_items import KnownItems
    from compassdesk.storage.remembering import Remembering

    if isinstance(connection, Remembering):
        connection.known = KnownItems()


def _shown(tab: CompassTab, show: Callable[[], None]) -> float:
    """Milliseconds of the main thread; once, for a second time nothing would be new."""
    begun = time.process_time()
    show()
    tab.put_in_order()
    return (time.process_time() - begun) * 1000


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
