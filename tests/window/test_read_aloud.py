"""A week planned, mended and taken back by who sees nothing: each key, and what a screen reader says of it.

The words come over a real accessibility bus, from the app as it runs.
"""

from contextlib import closing
from pathlib import Path

import pytest

from compassdesk.services.opening import open_client
from compassdesk.services.plans import whole
from read_aloud import ScreenReader
from shouting_next_week import NEXT_WEEK, count, shouting_next_week
from virtual_screen import Screen, until

pytestmark = pytest.mark.timeout(240)


def test_a_week_is_planned_mended_and_taken_back_by_ear(screen: Screen, reader: ScreenReader, tmp_path: Path) -> None:
    path = shouting_next_week(tmp_path / "home" / "clients" / "shouting.compass")
    hears, keys = reader.hears, screen.keys
    screen.start(str(path))
    screen.window = screen.appears("Waterhaven")
    hears("item", "cell", "focused")
    keys("ctrl+g")
    screen.appears("Go to date")
    hears("Date, week or distance", "text", "focused")
    screen.type(NEXT_WEEK.monday.isoformat())
    keys("Return")
    screen.drive("windowfocus", "--sync", screen.window)
    monday = f"Mon {NEXT_WEEK.monday.day} {NEXT_WEEK.monday:%B}"
    hears(f"{monday}, 2 items", "cell", "focused")

    keys("n")
    hears("Title", "text", "focused")
    screen.type("Ask")
    keys("Tab")
    hears("Text", "page tab list", "focused")
    keys(*("Tab",) * 6)  # the text, what is put into it, its earlier versions, images, Facebook
    hears("X, remove", "push button", "focused")
    keys("Delete")
    hears("Channels: Add", "push button", "focused")
    keys(*("Tab",) * 4)  # day, time and minutes; another post is too close
    hears("Move to 10:00", "push button", "focused")
    keys(*("Tab",) * 3)  # both shown, repeated
    hears("Send", "radio button", "checked", "focused")
    keys("Left")
    hears("Respond", "radio button", "checked", "focused")
    keys("Tab")
    hears("Which petal?", "push button", "collapsed", "focused")
    keys("Return")
    hears("Which petal?", "push button", "expanded", "focused")
    keys("Tab")
    hears("Who speaks, Noor Bakker", "combo box", "focused")
    keys("Down")
    hears("Samir Kaya", "list item", "selected")
    keys("ctrl+Return")
    planned = hears(f"{monday} ", "list item", "focused", "selected")
    assert planned.words.endswith(", Respond, Ask, Facebook, Samir Kaya, Draft")
    with closing(open_client(path, read_only=True)) as file:
        (item,) = (item for item in file.read(whole).items if item.title == "Ask")
    assert (item.petal, item.channels, item.spokesperson) == ("respond", ("fb",), "samir")
    assert item.starts_at is not None
    assert item.starts_at.date() == NEXT_WEEK.monday

    assert set(reader.others_in) == {"Month"}, "with its days, where the next week lies on another page"
    reader.others_in.clear()
    keys("m")
    hears("Arrow keys move, Enter places, Esc takes back")
    keys("Right")
    hears("Tue ")
    keys("Return")
    hears("Move 1 item: Tue ")
    assert reader.others_in == ["Month"], "nothing while it was in the air"
    before = count(path)
    keys("F4")
    fix = hears("Add the weekly rhythm", "push button", "focused")
    assert "sends" in fix.about
    assert "%" in fix.about
    keys("F4")
    hears("Over 2 weeks you mostly send")
    hears("Add a conversation block Mon ")
    keys("shift+F4")
    hears("This week you mostly send")
    hears(f"{fix.words} {fix.about}")
    keys("Return")
    hears(fix.words)
    result = hears("Done: ", "panel", "focused")
    assert result.words == f"Done: {fix.words}. {fix.about}"
    assert count(path) > before
    keys("ctrl+z")
    hears(f"Undone: {fix.words}")
    until(lambda: count(path) == before, "what the fix made taken back")
    keys("ctrl+z")
    hears("Undone: Move 1 item")
    assert screen.close() == 0
