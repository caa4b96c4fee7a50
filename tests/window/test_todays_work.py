"""The page of today in a real window, by keyboard alone: a block is started and done, a late post is said to be out."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from builders import post, slot
from planned_client import Planned
from read_aloud import ScreenReader
from virtual_screen import Screen, until

pytestmark = pytest.mark.timeout(240)


def test_a_block_and_a_post_of_today_are_seen_to(screen: Screen, reader: ScreenReader, tmp_path: Path) -> None:
    now = datetime.now(ZoneInfo("Europe/Amsterdam")).replace(tzinfo=None)

    def ago(minutes: int) -> str:
        return (now - timedelta(minutes=minutes)).isoformat(timespec="minutes")

    planned = Planned(
        screen,
        tmp_path / "home",
        (
            slot("respond", ago(20), 90, id="now", title="Webcare", speaker="noor"),
            post("send", ago(60), id="late", title="Road closed", channels=("fb",), speaker="noor", status="scheduled"),
        ),
        weeks=-4,
    )
    planned.start()
    hears, keys, type_ = reader.hears, screen.keys, screen.type
    hears("item", "cell", "focused")
    keys("ctrl+0")
    hears("For everyone", "radio button", "focused", "checked")
    keys("Tab")
    hears("▶ Start: Webcare", "push button", "focused")
    keys("Return")
    hears("Done…: Webcare", "push button", "focused")
    assert planned.ask("SELECT begun_at IS NULL, minutes_spent FROM items WHERE id = 'now'") == [(0, None)]
    keys("Return")
    hears("What did you hear?", "text", "focused")
    type_("When does it end?")
    keys("Return")
    hears("Done: Webcare")
    until(
        lambda: planned.ask("SELECT kept, kept_note FROM items WHERE id = 'now'") == [("yes", "When does it end?")],
        "the block done",
    )
    (minutes,) = planned.ask("SELECT minutes FROM items WHERE id = 'now'")
    assert 20 <= minutes[0] < 90, "it ends where it was done"

    keys("ctrl+0")
    hears("For everyone", "radio button", "focused")
    keys("Tab")
    hears("Yes: Is it on Facebook? Road closed", "push button", "focused")
    keys("Return")
    hears("It is out", "push button", "focused")
    keys("Return")
    hears("Out on Facebook: Road closed")
    until(lambda: planned.ask("SELECT status FROM items WHERE id = 'late'") == [("published",)], "the post out")
    assert planned.ask("SELECT published_at FROM placements WHERE item_id = 'late'") == [(ago(60),)]
    keys("ctrl+z")
    hears("Undone: Out on Facebook: Road closed")
    assert planned.ask("SELECT status FROM items WHERE id = 'late'") == [("scheduled",)]
    assert screen.close() == 0
