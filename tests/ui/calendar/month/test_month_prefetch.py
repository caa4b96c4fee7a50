"""The months beside the one in view are made ready while nothing else happens."""

from uuid import uuid4

import pytest
from PySide6.QtGui import QStaticText
from PySide6.QtWidgets import QApplication

from builders import post
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import plans
from compassdesk.ui.calendar.calendar_page import CalendarPage
from compassdesk.ui.calendar.canvas import chip_text
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.running import tasks


@pytest.fixture
def shaped(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are shaped from now on; one that was shaped before is not shaped again."""
    texts: list[str] = []

    class Noted(QStaticText):
        def __init__(self, text: str) -> None:
            texts.append(text)
            super().__init__(text)

    monkeypatch.setattr(chip_text, "QStaticText", Noted)
    return texts


@pytest.fixture
def titles(desk: Desk) -> tuple[str, str]:
    """What is planned for February and for April, in words no other test has shown."""
    february, april = uuid4().hex[:8], uuid4().hex[:8]
    items = post("send", "2027-02-10T09:00", title=february), post("send", "2027-04-14T09:00", title=april)
    desk.session.change("Plan beside March", Patch(items=items))
    return february, april


def test_turning_the_page_finds_the_words_of_both_neighbours_shaped(
    titles: tuple[str, str], shaped: list[str], page: CalendarPage, desk: Desk, qtbot
) -> None:
    earlier, later = titles
    qtbot.waitUntil(lambda: earlier in shaped)
    assert shaped.index(later) < shaped.index(earlier), "most go on"
    for step, title in ((1, later), (-2, earlier)):
        desk.sight.step(step)
        page.grab()
        assert title in {item.title for item in desk.sight.shown_items()}
        assert shaped.count(title) == 1, "the paint of the page had nothing left to shape"


def test_a_neighbour_that_cannot_be_read_is_not_told_before_it_is_shown(
    titles: tuple[str, str], shaped: list[str], page: CalendarPage, desk: Desk, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, asked, said = plans.window, [], []

    def failing(connection, first, last):
        asked.append(first)
        raise WorldError("disk")

    monkeypatch.setattr(plans, "window", failing)
    desk.session.said.connect(lambda words, _offer: said.append(words))
    qtbot.waitUntil(lambda: bool(asked))
    tasks.wait_for_all()
    QApplication.processEvents()
    assert said == []
    assert not set(titles) & set(shaped)
    monkeypatch.setattr(plans, "window", read)
    desk.sight.step(1)
    page.grab()
    assert titles[1] in shaped
