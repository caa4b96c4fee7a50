"""A review in a real window, by keyboard: the page is made, and what comes back is taken in and taken back."""

import json
import re
import zlib
from datetime import timedelta
from pathlib import Path

import pytest

from builders import post
from clients_clock import TODAY
from planned_client import Planned
from read_aloud import ScreenReader
from virtual_screen import Screen, until

pytestmark = pytest.mark.timeout(240)


def answer(page: str) -> str:
    """What the page saves when its one post gets a remark."""
    review, item, told = (re.search(f'data-{name}="([^"]+)"', page)[1] for name in ("review", "item", "as"))
    said = {item: {"said": "remark", "remark": "Shorter", "as": told}}
    content = json.dumps(
        {"review": review, "client": "Waterhaven", "by": "Jan", "at": "2027-03-10T10:00", "items": said}
    )
    whole = {"format": "compassdesk-answer", "version": 1, "content": content}
    return json.dumps({**whole, "sum": f"{zlib.crc32(content.encode()):08x}"})


def test_a_page_goes_out_and_an_answer_comes_back(screen: Screen, reader: ScreenReader, tmp_path: Path) -> None:
    soon = post("send", f"{TODAY + timedelta(3)}T09:00", id="soon", title="Soon", channels=("fb",), speaker="noor")
    planned = Planned(screen, tmp_path / "home", (soon,), weeks=-4)

    def answers() -> int:
        found = planned.ask("SELECT content FROM records WHERE list = 'reviews'")
        return sum(len(json.loads(said).get("answers", ())) for (said,) in found)

    planned.start()
    planned.choose("Ask for a review")
    screen.appears("Ask for a review")
    screen.keys("End", "Return")
    screen.appears("The page to send")
    page, back = tmp_path / "page.html", tmp_path / "back.json"
    screen.type(str(page))
    screen.keys("Return")
    until(lambda: planned.ask("SELECT 1 FROM records WHERE list = 'reviews'") != [], "what was asked, on record")
    back.write_text(answer(page.read_text("utf-8")))
    reader.where("Look at it", "push button")
    screen.keys("Escape")
    screen.vanishes("Ask for a review")

    planned.choose("Take in an answer")
    screen.appears("Take in an answer")
    screen.keys("Return")
    screen.appears("The answer that came back")
    screen.type(str(back))
    screen.keys("Return")
    screen.vanishes("The answer that came back")
    screen.appears("Take in an answer")
    reader.where("Jan answered", "label")
    assert answers() == 0, "it is seen first"
    screen.keys("Return")
    until(lambda: answers() == 1, "the answer, taken in")
    screen.keys("Escape")
    screen.vanishes("Take in an answer")
    planned.choose("Reviews and their answers")
    reader.where("1 of 1 answered: Jan", "list item")
    reader.where("0 agreed to · 1 remarked on", "label")
    screen.keys("ctrl+z")
    until(lambda: answers() == 0, "taken back in one step")
    reader.where("No answer yet", "list item")
    assert screen.close() == 0
