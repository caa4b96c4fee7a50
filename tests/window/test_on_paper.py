"""The calendar goes on paper, in a real window and through the system's own dialog: there into a file."""

import pytest

from pages_of_pdf import page_count
from planned_client import Planned
from virtual_screen import until

pytestmark = pytest.mark.timeout(240)


def test_weeks_are_looked_at_and_printed_into_a_file(planned: Planned) -> None:
    screen = planned.screen
    home = planned.path.parent.parent
    screen.keys("ctrl+p")
    screen.appears("Print or PDF")
    screen.keys("Down")  # the month becomes the week
    screen.keys("Return")
    screen.appears("^Print$")
    screen.keys("Return")
    file = home / "Waterhaven.pdf"
    until(file.exists, "the pages in a file")
    assert page_count(file.read_bytes()) in {5, 6}, "a page for each week in sight"
    screen.appears("Print or PDF")
    screen.keys("Escape")
    screen.vanishes("Print or PDF")
    assert screen.close() == 0
