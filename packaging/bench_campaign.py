"""What it costs to move a campaign with its items, against the bare UPDATE of as many rows in the same file."""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bench_rows import row
from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Callable

    from compassdesk.domain.plan import Item

Taken = tuple[float, float]
ITEMS = 300
TURNS = 21
UPDATE = "UPDATE items SET starts_at = ?, deadline = ? WHERE id = ?"


def moving_a_campaign(path: Path, size: int) -> None:
    """Print what reading the items, working the move out and writing it cost, by turns: processor time, and the clock.

    By the clock both wait for the disk until their commit is on it, which is most of what somebody waits for.
    """
    from bench_data import shown_moment

    from compassdesk.domain.campaign_moving import along, moved_campaign
    from compassdesk.domain.patch import Patch
    from compassdesk.domain.plan import Campaign
    from compassdesk.services import patches, plans
    from compassdesk.services.opening import open_client

    ours, bare = path.with_name("moved.compass"), path.with_name("bare.compass")
    shutil.copy(path, ours)
    now = shown_moment().replace(tzinfo=None)
    with closing(open_client(ours)) as file:
        items = [item for item in file.read(plans.whole).items if item.starts_at and item.starts_at >= now][:ITEMS]
        campaign = Campaign("c", "Spring", date(2027, 3, 15), date(2027, 4, 15))
        belonging = tuple(replace(item, campaign="c") for item in items)
        file.perform("campaign", patches.apply, Patch(campaigns=(campaign,), items=belonging))
        shutil.copy(ours, bare)
        in_sight = [campaign]  # as the window has it: its bar is what is moved
        taken: tuple[list[Taken], list[Taken]] = ([], [])
        with closing(sqlite3.connect(bare, isolation_level=None)) as plain:
            for pragma in ("journal_mode = TRUNCATE", "synchronous = FULL", "foreign_keys = ON"):
                plain.execute(f"PRAGMA {pragma}")
            for turn in range(TURNS):
                days = 1 if turn % 2 == 0 else -1
                going: list[tuple[Item, ...]] = []

                def worked_out(days: int = days, going: list[tuple[Item, ...]] = going) -> None:
                    read = file.read(plans.items_in_campaign, "c")
                    patch = moved_campaign(in_sight[-1], days, along(read, now - timedelta(days=2)).going)
                    going.append(patch.items)
                    in_sight.append(patch.campaigns[0])
                    file.perform("move", patches.apply, patch)

                def updated(going: list[tuple[Item, ...]] = going) -> None:
                    values = [
                        (one.starts_at and one.starts_at.isoformat(timespec="minutes"), None, one.id)
                        for one in going[0]
                    ]
                    plain.execute("BEGIN IMMEDIATE")
                    plain.executemany(UPDATE, values)
                    plain.execute("COMMIT")

                taken[0].append(_taken(worked_out))
                taken[1].append(_taken(updated))
    for words, place in ((f"move a campaign of {len(items)} items", 0), ("the same, by the clock", 1)):
        moved, plain_update = (statistics.median(one[place] for one in side) for side in taken)
        row(words, size, moved, plain_update, "the bare UPDATE")


def _taken(call: Callable[[], None]) -> Taken:
    """Milliseconds of processor time, and by the clock."""
    begun, at = time.process_time(), time.perf_counter()
    call()
    return (time.process_time() - begun) * 1000, (time.perf_counter() - at) * 1000
