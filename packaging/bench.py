"""What things cost, as ratios against a baseline measured in the same run: `dev.py bench [SIZE …]`.

Milliseconds depend on the machine and are printed only to show the scale; the ratios are the result. Medians.
"""

from __future__ import annotations

import compileall
import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bench_rows import row, timed
from bench_views import (
    TURNS,
    Taken,
    another_week_agenda_and_board,
    month_and_drag,
    timeline,
    typed_in_search,
)

if TYPE_CHECKING:
    from compassdesk.ui.desk.desk import Desk

FIND = "SELECT rowid FROM words WHERE words MATCH ? LIMIT 200"
ROWS = "SELECT * FROM items WHERE starts_at >= ? AND starts_at < ?"
COUNT = "SELECT petal, count(*), sum(minutes) FROM items WHERE starts_at >= ? AND starts_at < ? GROUP BY petal"
ROUNDS_START = 9
IN_SIGHT, LISTED = 12, 200
"""Hits that the search shows at once, and that its list holds."""
_A_LARGE_FILE = 10_000
"""Rows or events; more only when they are asked for."""


def starts(files: dict[int, Path]) -> None:
    """Process start to first paint, and memory at that moment, rounds shuffled so that drift hits all alike."""
    script = str(Path(__file__).with_name("bench_start.py"))
    modes = [("bare", 0), *(("app", size) for size in files)]
    taken: dict[tuple[str, int], list[dict[str, object]]] = {mode: [] for mode in modes}
    order = random.Random(1)
    home = tempfile.mkdtemp()
    for turn in range(ROUNDS_START + 1):
        order.shuffle(modes)
        for mode, size in modes:
            command = [sys.executable, script, mode, repr(time.time()), *([str(files[size])] if size else [])]
            environment = {**os.environ, "COMPASSDESK_HOME": home}
            output = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
            if turn:  # the first round warms the disk's cache
                taken[mode, size].append(json.loads(output.splitlines()[0]))
    median = {
        mode: {key: statistics.median(run[key] for run in runs) for key in ("ms", "cpu", "mb")}
        for mode, runs in taken.items()
    }
    print("Start to first paint, against a bare PySide6 window")
    for (mode, size), figures in median.items():
        if mode == "app":
            row("first paint of the month", size, figures["ms"], median["bare", 0]["ms"], "bare window")
            row("processor time until then", size, figures["cpu"], median["bare", 0]["cpu"], "the same")
            share = figures["mb"] / median["bare", 0]["mb"]
            ours, bare = figures["mb"], median["bare", 0]["mb"]
            print(f"  {'memory at that moment':34} {size:>7} {ours:9.1f} MB {bare:9.1f} MB {share:7.2f} ×")
            heavy = taken[mode, size][0]["heavy"]
            print(f"  {'heavy modules at that moment':34} {size:>7} {', '.join(heavy) or 'none'}")


def in_the_window(files: dict[int, Path]) -> None:
    """Month switch, drag, finding and judging in one real window, offscreen."""
    from bench_data import shown_moment

    from compassdesk.app import build

    desktop = build([str(next(iter(files.values())))], clock=shown_moment)
    desktop.window.resize(1920, 1040)
    desktop.window.show()
    desktop.window.columns.build()
    print("\nIn the window at 1920 × 1040")
    taken: Taken = {}
    for _ in range(TURNS):  # by turns, so that whatever else the machine does hits all sizes alike
        for size, path in files.items():
            desktop.files.open(path)
            month_and_drag(desktop, size, taken)
            timeline(desktop, size, taken)
            another_week_agenda_and_board(desktop, size, taken)
    for (what, size), pairs in sorted(taken.items()):
        ours, plain = (statistics.median(side) for side in zip(*pairs, strict=True))
        row(what, size, ours, plain, "bare paint of as many")
    for size, path in files.items():
        desktop.files.open(path)
        typed = typed_in_search(desktop)
        with desktop.desk.session.file.reader() as connection:
            questions(desktop.desk, connection, size, typed)
    desktop.window.close()
    desktop.app.processEvents()


def questions(desk: Desk, connection: sqlite3.Connection, size: int, typed: float) -> None:
    """Reading, finding and judging, each against the plain SQL it cannot do without."""
    from bench_data import SHOWN
    from bench_judging import judging_of_a_week

    from compassdesk.domain.week import Week
    from compassdesk.services import judging, plans

    def select(sql: str, *values: str) -> float:
        return timed(lambda: connection.execute(sql, values).fetchall())

    finding(connection, size, typed)
    days = (desk.sight.first.isoformat(), (desk.sight.last + timedelta(days=1)).isoformat())
    read = timed(lambda: plans.window(connection, desk.sight.first, desk.sight.last))
    row("read the month's rows", size, read, select(ROWS, *days), "the plain SELECT")
    week = Week.of(SHOWN)
    counted = select(COUNT, week.plus(-3).start.isoformat(), week.end.isoformat())
    judging_of_a_week(judging.window(connection, week, week, desk.session.now()), week, size, counted)


def finding(connection: sqlite3.Connection, size: int, typed: float) -> None:
    """As the search does it: what is in sight at once; which the others are, and each told, when one scrolls there."""
    from compassdesk.services import search

    words = _whole_words(connection)

    def plain(word: str) -> float:
        return timed(lambda: words.execute(FIND, (f"{word}*",)).fetchall())

    def looked_up(word: str, most: int) -> list[search.Hit]:
        return search.hits(connection, word, search.newest(connection, word, most)[:IN_SIGHT])

    def in_sight(word: str) -> float:
        return timed(lambda: search.at_once(connection, word, IN_SIGHT) or looked_up(word, IN_SIGHT))

    often = plain("harbour")
    row("find a word of most items, in sight", size, in_sight("harbour"), often, "a SELECT of whole words")
    row("the same, and which the others are", size, timed(lambda: looked_up("harbour", LISTED)), often, "the same")
    row("the same, all 200 told", size, timed(lambda: search.find(connection, "harbour", LISTED)), often, "the same")
    row("a letter more in the search, painted", size, typed, often, "the same")
    row("find a word of few items, in sight", size, in_sight("99"), plain("99"), "the same of that word")
    words.close()


def _whole_words(connection: sqlite3.Connection) -> sqlite3.Connection:
    """SQLite's own index of whole words over the same texts, in memory: the least that finding one can cost."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    memory.execute("CREATE VIRTUAL TABLE words USING fts5 (title, body)")
    texts = connection.execute("SELECT number, title, body FROM items")
    memory.execute("BEGIN")
    memory.executemany("INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)", texts)
    memory.execute("COMMIT")
    return memory


def main(arguments: list[str]) -> int:
    import bench_files
    from bench_campaign import moving_a_campaign
    from bench_data import client_file
    from bench_judging import judging_by_size
    from bench_merge import merged, shown
    from bench_pictures import many_pictures, pictures
    from bench_report import month_report
    from bench_series import expanding
    from bench_stamps import stamping

    # As an installed app is: where bytecode is not written (PYTHONDONTWRITEBYTECODE), each start would compile anew.
    compileall.compile_dir(Path(__file__).parent.parent / "src", quiet=1)
    sizes = [int(word) for word in arguments if word.isdigit()] or [1_000, 10_000, 100_000]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COMPASSDESK_HOME"] = folder
        files = {size: client_file(Path(folder), size) for size in sizes}
        print(f"{'':38} items        ours    baseline   ratio")
        starts(files)
        in_the_window(files)
        print("\nJudging by the items in its four weeks")
        for count in (10, 100, 1_000, 2_000, 10_000):
            judging_by_size(count)
        print("\nA month as a report")
        for size, path in files.items():
            month_report(path, size)
        print("\nTwo copies brought together")
        for size, path in files.items():
            merged(path, size)
            shown(path, size)
        print("\nPictures, processor time")
        pictures(Path(folder) / "pictures")
        many_pictures(Path(folder) / "many")
        print("\nSeries")
        expanding()
        print("\nStamping what is written")
        for size, path in files.items():
            stamping(path, size)
        print("\nWhat many items at once cost, processor time")
        for size, path in files.items():
            moving_a_campaign(path, size)
    large = [size for size in sizes if size >= _A_LARGE_FILE] if arguments else [_A_LARGE_FILE]
    if large:
        print("\nFiles that come in and go out, processor time against the bare library")
        bench_files.main([], large)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
