"""The tour in a real window, by keyboard alone from the first screen; left in the middle of it."""

from pathlib import Path

import pytest

from read_aloud import ScreenReader
from shouting_next_week import count
from virtual_screen import Screen, until

pytestmark = pytest.mark.timeout(240)


def test_the_tour_mends_the_sample_and_leaving_it_takes_that_back(
    screen: Screen, reader: ScreenReader, tmp_path: Path
) -> None:
    screen.start()
    screen.keys("Tab", "Tab", "Tab", "Tab", "Return")
    clients = tmp_path / "home" / "clients"
    (path,) = until(lambda: list(clients.glob("*.compass")), "the sample client")
    before = until(lambda: count(path), "the sample written")
    assert reader.hears("Next", "push button", "focused").about.startswith("Tour, step 1 of 6. ")
    for step in (2, 3):
        assert not [one for one in reader.told if "Tour, step" in one.words + one.about], "read once"
        screen.keys("Return")
        reader.hears(f"Tour, step {step} of 6. ")
    tries = iter(range(1_000_000))

    def mended() -> bool:
        if next(tries) % 50 == 49:  # the week may still be judged: a press each second, never two at once
            screen.keys("Return")
        return count(path) > before

    until(mended, "the fix done by going on")
    assert reader.hears("Next", "push button", "focused").about.startswith("Tour, step 4 of 6. ")
    screen.keys("n", "Delete")
    screen.keys("Escape")
    until(lambda: count(path) == before, "the fix taken back by leaving")
    assert screen.close() == 0
    assert count(path) == before
