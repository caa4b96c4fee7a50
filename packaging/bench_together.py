"""What one small edit costs through a shared folder, in processor time: telling it, looking at it, bringing it in.

.venv/bin/python packaging/bench_together.py [SIZE ...]
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

ROUNDS = 30
"""Edits; more than the change files that one computer lets lie, so that putting them into one is among them."""


def told(path: Path, size: int) -> None:
    """Print what each step of it cost, in the middle and at most."""
    from bench_data import copies_of
    from msgspec.structs import replace

    from compassdesk.domain.patch import Patch
    from compassdesk.exchange.together import shared_folder
    from compassdesk.services import copies_merged, plans, working_together
    from compassdesk.services.inside import write

    here, there = copies_of(path, "here", "there")
    taken: dict[str, list[float]] = {}

    def timed(what: str, work: Any) -> Any:
        begun = process_time()
        result = work()
        taken.setdefault(what, []).append((process_time() - begun) * 1000)
        return result

    def send(what: str) -> None:
        with there.reader() as reading:
            timed(what, lambda: working_together.send(reading, folder, "There", datetime.now(UTC)))

    def receive(what: str) -> None:
        with here.reader() as reading:
            found = timed(f"looking at {what}", lambda: working_together.arrival(reading, folder, secret))
        timed(
            f"bringing in {what}",
            lambda: here.perform("", copies_merged.write_looked_at, found.joined, found.other, found.at, came=True),
        )

    folder, secret = shared_folder.make(path.with_name(f"together-{size}"), *here.read(working_together.identity))
    try:
        items = there.read(plans.whole).items[:ROUNDS]
        there.perform("Change", write, Patch(items=(replace(items[-1], title="Begun"),)))
        send("telling all of it at first")
        receive("all of it at first")
        for number, item in enumerate(items):
            there.perform("Change", write, Patch(items=(replace(item, title=f"Changed {number}"),)))
            send("telling an edit")
            receive("an edit")
    finally:
        here.close()
        there.close()
    for what, times in taken.items():
        print(f"{size:>7} items  {what:32} {median(times):8.1f} ms, at most {max(times):8.1f}")


def main(arguments: list[str]) -> int:
    from bench_data import client_file

    with tempfile.TemporaryDirectory() as folder:
        for size in [int(word) for word in arguments] or [1_000, 10_000, 100_000]:
            told(client_file(Path(folder), size), size)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
