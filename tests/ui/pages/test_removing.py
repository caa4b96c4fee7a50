"""A double click removes one thing, and what hangs on it is said before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from builders import channel, post
from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.storage.hanging import hanging_on
from compassdesk.texts.hanging import what_becomes
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.desk.undoing import Offer
from compassdesk.ui.pages.people_page import PeoplePage
from shouting_week import desk_on, steps

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    yield from desk_on(client_path)


@pytest.fixture
def page(desk: Desk, qtbot) -> PeoplePage:
    made = PeoplePage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.activateWindow()
    made.tabs.setCurrentWidget(made.channels)
    return made


def names(desk: Desk) -> list[str]:
    return [row.name for row in desk.session.plan.channels]


def double_click(button) -> None:
    place = QPoint(button.width() // 2, button.height() // 2)
    QTest.mouseClick(button, LEFT, PLAIN, place)
    QTest.mouseDClick(button, LEFT, PLAIN, place)


def test_a_double_click_removes_one_channel(page: PeoplePage, desk: Desk) -> None:
    empty = tuple(channel(f"c{at}", name=f"Empty {at}", position=10 + at) for at in range(3))
    desk.session.change("Add", Patch(channels=empty))
    page.channels.list.choose("c1")
    before = names(desk)
    double_click(page.channels.remove_button)
    assert names(desk) == [name for name in before if name != "Empty 1"]
    assert steps(desk) == ["Add", "Remove Empty 1"]


def test_a_double_click_adds_one_channel(page: PeoplePage, desk: Desk) -> None:
    before = len(names(desk))
    double_click(page.channels.add_button)
    assert len(names(desk)) == before + 1


def test_a_channel_in_use_goes_after_a_yes_and_its_message_brings_it_back(page: PeoplePage, desk: Desk) -> None:
    page.channels.list.choose("fb")
    items = [item for item in desk.session.plan.items if "fb" in item.channels]
    told = []
    desk.session.said.connect(lambda words, offer: told.append((words, desk.undoing.offer(offer))))
    page.channels.remove()
    question = page.channels.question
    alone = sum(item.channels == ("fb",) for item in items)
    assert f"{len(items)} item(s) lose this channel." in question.becomes.text()
    assert f"{alone} of them then have no channel at all: unseen by the checks of channels." in question.becomes.text()
    assert question.cancel_button.isDefault()
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert "fb" in {row.id for row in desk.session.plan.channels}, "Enter leaves it"
    page.channels.remove()
    QTest.keyClick(page.channels.question, Qt.Key.Key_Escape)
    assert steps(desk) == []
    page.channels.remove()
    page.channels.question.remove_button.click()
    assert "fb" not in {row.id for row in desk.session.plan.channels}
    words, offer = told[-1]
    assert "was removed" in words
    desk.session.change("Add", Patch(items=(post("send", "2027-03-09T09:00", id="later"),)))
    offer.do()
    assert "fb" not in {row.id for row in desk.session.plan.channels}, "not the later step in its stead"
    told[-1][1].do()
    assert [item for item in desk.session.plan.items if "fb" in item.channels] == items


def test_what_hangs_on_a_person_is_counted_to_the_row(desk: Desk) -> None:
    counted = desk.session.file.read(hanging_on, "spokespersons", "noor")
    assert counted["items"] == sum(item.spokesperson == "noor" for item in desk.session.plan.items)
    assert "left without a spokesperson" in what_becomes("spokespersons", counted)
    assert desk.session.file.read(hanging_on, "spokespersons", "nobody") == {}


def test_a_channel_changed_while_the_question_stood_is_named_when_it_goes(page: PeoplePage, desk: Desk) -> None:
    told: list[tuple[str, Offer | None]] = []
    desk.session.said.connect(lambda text, offer: told.append((text, desk.undoing.offer(offer))))
    page.channels.list.choose("fb")
    page.channels.remove()
    fb = next(row for row in desk.session.plan.channels if row.id == "fb")
    desk.session.file.perform("elsewhere", patches.apply, Patch(channels=(replace(fb, name="Facebook NL"),)))
    page.channels.question.accept()
    QApplication.processEvents()
    text, offer = told[-1]
    assert text == "“Facebook NL” was changed meanwhile; it is deleted with that change."
    offer.do()
    assert "Facebook NL" in names(desk)
