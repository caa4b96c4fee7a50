"""What it costs to stamp each change, against the same writing without stamps in the same run."""

from __future__ import annotations

import shutil
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench_rows import row
from msgspec.structs import replace

if TYPE_CHECKING:
    from compassdesk.storage.stamps import Touched

COMMITS = 400
"""Commits of one field each, by turns with and without stamps."""
MOST_ADDED = 10_000
"""Items made in one commit: what that costs grows with them alone, and hundreds of thousands would take minutes."""


def stamping(path: Path, size: int) -> None:
    """Print the cost of one commit, of making many items in one, and of the file's size."""
    from bench_data import items

    from compassdesk.domain.patch import Patch
    from compassdesk.services import patches

    with_stamps, without = path.with_name("with.compass"), path.with_name("without.compass")
    for copy in (with_stamps, without):
        shutil.copy(path, copy)
    added = min(size, MOST_ADDED)
    new = Patch(items=tuple(replace(item, id="") for item in items(added)))

    def one(transaction: Any, turn: int) -> None:
        transaction.exec_driver_sql("UPDATE items SET title = ? WHERE number = ?", (f"Title {turn}", turn % size + 1))

    def many(transaction: Any, _turn: int) -> None:
        patches.apply(transaction, new)

    for what, act, times in (("commit one field", one, COMMITS), (f"add {added} items", many, 3)):
        ours, bare = _timed(with_stamps, without, act, times)
        row(what, size, ours, bare, "without stamps")
    sizes = [copy.stat().st_size for copy in (with_stamps, without)]
    print(f"  {'the file after that':34} {size:>7} {sizes[0] / 1e6:9.2f} MB {sizes[1] / 1e6:9.2f} MB", end="")
    print(f" {sizes[0] / sizes[1]:7.2f} ×  without stamps")


def _timed(with_stamps: Path, without: Path, act: Callable[[Any, int], None], times: int) -> tuple[float, float]:
    """Median milliseconds of a commit in each of the two files, by turns, so that drift hits both alike."""
    from compassdesk.storage import stamps
    from compassdesk.storage.history import History
    from compassdesk.storage.readers import Readers
    from compassdesk.storage.writing import Writing

    def stamped(transaction: Any, touched: Touched) -> None:
        stamps.stamp(transaction, touched, "here", int(time.time() * 1000))

    taken: tuple[list[float], list[float]] = ([], [])
    with closing(Writing(with_stamps, Readers())) as ours, closing(Writing(without, Readers())) as bare:
        histories = []
        for writing, told in ((ours, stamped), (bare, lambda *_: None)):
            with writing.transaction():
                histories.append(History(writing.core(), told))
        for turn in range(times):
            for writing, history, spent in zip((ours, bare), histories, taken, strict=True):
                begun = time.perf_counter()
                with writing.transaction():
                    act(writing.core(), turn)
                    history.take(writing.core())
                spent.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken[0]), statistics.median(taken[1])
