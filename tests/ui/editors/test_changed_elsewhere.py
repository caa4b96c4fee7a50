"""What was changed elsewhere while somebody typed is merged with what was typed, and what gave way is told."""

from datetime import datetime

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.ui.calendar import commands
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.desk.undoing import Offer
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.panel.side_panel import SidePanel
from typed import retype


@pytest.fixture
def told(desk: Desk) -> list[str]:
    heard: list[str] = []
    desk.session.said.connect(lambda text, _offer: heard.append(text))
    return heard


def elsewhere(desk: Desk, **values: object) -> None:
    """A change that does not wait for what is being typed, as one by another program does not."""
    item = desk.session.item("p2")
    desk.session.file.perform("elsewhere", patches.apply, Patch(items=(replace(item, **values),)))


def test_a_title_changed_while_it_is_typed_gives_way_and_is_told(editor: ItemEditor, desk: Desk, told) -> None:
    retype(editor.title, "Mine")
    elsewhere(desk, title="Theirs", private_note="Theirs too")
    assert editor.title.text() == "Mine"
    desk.session.settle()
    QApplication.processEvents()
    item = desk.session.item("p2")
    assert (item.title, item.private_note) == ("Mine", "Theirs too")
    assert told == ["“Title” was changed meanwhile; what you did now was taken."]


def test_typing_on_after_that_is_no_second_collision(editor: ItemEditor, desk: Desk, told) -> None:
    retype(editor.title, "Mine")
    elsewhere(desk, title="Theirs")
    desk.session.typing.rest()
    QTest.keyClicks(editor.title, " and more")
    desk.session.settle()
    QApplication.processEvents()
    assert desk.session.item("p2").title == "Mine and more"
    assert len(told) == 1


def test_a_field_typed_back_to_what_it_was_shows_what_came_meanwhile(editor: ItemEditor, desk: Desk, told) -> None:
    before = editor.title.text()
    QTest.keyClicks(editor.title, "x")
    elsewhere(desk, title="Theirs")
    retype(editor.title, before)
    desk.session.settle()
    assert (editor.title.text(), desk.session.item("p2").title) == ("Theirs", "Theirs")
    assert told == []


def test_looking_at_a_text_with_odd_breaks_is_no_change_of_it(editor: ItemEditor, desk: Desk, told) -> None:
    odd = " One\u00a0line\r\nand another\r"
    elsewhere(desk, title=odd, body=odd)
    QTest.keyClicks(editor.text_section.body, "x")
    elsewhere(desk, title=" other ")
    desk.session.settle()
    QApplication.processEvents()
    item = desk.session.item("p2")
    assert item.title == " other "
    assert item.body == f"x{odd}"
    assert told == []


def test_an_item_deleted_while_it_is_typed_in_stays_away_and_that_is_told(
    editor_in_panel: ItemEditor, desk: Desk, told
) -> None:
    retype(editor_in_panel.title, "Mine")
    desk.session.plan_changed.disconnect(editor_in_panel.refresh)
    desk.session.file.perform("elsewhere", patches.apply, Patch(removed=(("items", "p2"),)))
    desk.session.settle()
    QApplication.processEvents()
    assert desk.session.item("p2") is None
    assert told == ["“Mine” was deleted meanwhile, so it stays away."]


# --- a value that cannot be kept -----------------------------------------------------------------------------------


def test_a_wrong_date_is_told_when_another_item_is_opened(editor: ItemEditor, desk: Desk, told) -> None:
    before = desk.session.item("p2").starts_at
    retype(editor.when.day, "31-31-2027")
    desk.sight.open_item("nameless")
    assert told == ["Not saved: When “31-31-2027 09:00”. This is no date. Try 12-3-2027, “12 March” or “+2w”."]
    assert desk.session.item("p2").starts_at == before
    desk.sight.open_item("p2")
    assert "31-31" not in editor.when.day.text()
    assert len(told) == 1


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("clock", ["09:00", "14:30"])
def test_a_wrong_time_is_told_whatever_time_the_item_had(editor: ItemEditor, desk: Desk, told, clock: str) -> None:
    moment = datetime.fromisoformat(f"2027-03-09T{clock}")
    elsewhere(desk, starts_at=moment)
    retype(editor.when.time, "25:99")
    desk.session.settle()
    assert editor.when.time.text() == "25:99"
    day = editor.when.day.text()
    desk.sight.open_item("nameless")
    assert told == [f"Not saved: When “{day} 25:99”. This is no time. Try 9:30 or 14:00."]
    assert desk.session.item("p2").starts_at == moment


def test_a_wrong_date_is_told_when_the_editor_is_closed(editor: ItemEditor, desk: Desk, told) -> None:
    retype(editor.when.day, "31-31-2027")
    desk.sight.close_item()
    assert [text.partition(".")[0] for text in told] == ["Not saved: When “31-31-2027 09:00”"]
    assert not desk.session.typing


def test_a_title_that_was_emptied_is_told_without_quoting_nothing(editor: ItemEditor, desk: Desk, told) -> None:
    editor.title.setFocus()
    editor.title.selectAll()
    QTest.keyClick(editor.title, "\b")
    desk.sight.open_item("nameless")
    assert told == ["Not saved: Title. This cannot be empty."]


# --- deleting ------------------------------------------------------------------------------------------------------


def unseen(desk: Desk, **values: object) -> None:
    """A change of p2 that the desk has not read yet."""
    desk._forget()  # noqa: SLF001 - the news of it is on its way
    elsewhere(desk, **values)
    desk._forget = desk.session.file.subscribe(desk._changed)  # noqa: SLF001


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize(("way", "ids"), [("one", ("p2",)), ("several", ("p1", "p2")), ("in bulk", ("p1", "p2"))])
def test_deleting_what_was_changed_unseen_says_so_and_offers_undo(
    panel: SidePanel, desk: Desk, way: str, ids: tuple[str, ...]
) -> None:
    offers: list[tuple[str, Offer | None]] = []
    desk.session.said.connect(lambda text, offer: offers.append((text, desk.undoing.offer(offer))))
    desk.sight.select(ids)
    unseen(desk, title="Theirs")
    if way == "in bulk":
        panel.open_bulk()
        panel.bulk_editor.delete_button.click()
    else:
        commands.delete(desk.session, desk.sight)
    QApplication.processEvents()
    text, offer = offers[-1]
    assert text == "“Theirs” was changed meanwhile; it is deleted with that change."
    assert desk.session.item("p2") is None
    offer.do()
    assert desk.session.item("p2").title == "Theirs"
    assert all(desk.session.item(key) is not None for key in ids)


def test_deleting_what_one_has_typed_oneself_tells_of_nothing(editor: ItemEditor, desk: Desk, told) -> None:
    retype(editor.title, "Mine")
    commands.delete(desk.session, desk.sight)
    QApplication.processEvents()
    assert not any("meanwhile" in text for text in told)
    assert desk.session.item("p2") is None
