"""The card of an item: it comes after a rest of the mouse, goes with it, stays when pinned, and acts on its item."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from compassdesk.ui.calendar.hover_card import HoverCard
from compassdesk.ui.panel.fix_button import FixButton
from shouting_week import desk_on, judge


@pytest.fixture
def month(page):
    return page.view("month")


def over(month, key: str) -> None:
    QTest.mouseMove(month, QPoint(2, 2))  # a mouse that is there already does not move
    QTest.mouseMove(month, month.faces[key].rect.center())


def card(month) -> HoverCard | None:
    return next((one for one in month.window().findChildren(HoverCard) if one.isVisible()), None)


def test_it_comes_after_a_rest_and_says_the_item(month, qtbot) -> None:
    over(month, "p1")
    assert card(month) is None, "passing over a chip shows nothing"
    qtbot.waitUntil(lambda: card(month) is not None)
    assert card(month).accessibleName() == "Stembureaus zoeken vrijwilligers"


def test_it_lies_beside_its_chip_and_inside_the_window(month, qtbot) -> None:
    for key in ("p1", "p2"):
        month.card_wanted.emit(key)
        shown = card(month)
        chip = month.faces[key].rect.translated(month.mapTo(month.window(), QPoint(0, 0)))
        assert not shown.geometry().intersects(chip)
        assert month.window().rect().contains(shown.geometry())


def test_it_goes_with_its_chip_when_the_window_becomes_another(month, qtbot) -> None:
    month.card_wanted.emit("p2")
    shown, window = card(month), month.window()
    for size in ((640, 620), (1200, 900)):
        window.resize(*size)
        qtbot.waitUntil(lambda: window.rect().contains(shown.geometry()))
        chip = month.faces["p2"].rect.translated(month.mapTo(window, QPoint(0, 0)))
        qtbot.waitUntil(lambda chip=chip: abs(shown.y() - chip.y()) < shown.height())
        assert shown.isVisible()


def test_it_goes_when_the_mouse_goes_on_unless_space_pinned_it(month, qtbot) -> None:
    over(month, "p1")
    qtbot.waitUntil(lambda: card(month) is not None)
    QTest.keyClick(month, Qt.Key.Key_Space)
    over(month, "p2")
    qtbot.wait(700)
    assert card(month).accessibleName() == "Stembureaus zoeken vrijwilligers"
    QTest.keyClick(month, Qt.Key.Key_Escape)
    assert card(month) is None
    over(month, "p1")
    qtbot.waitUntil(lambda: card(month) is not None)
    QTest.mouseMove(month, QPoint(month.width() - 3, month.height() - 3))
    qtbot.waitUntil(lambda: card(month) is None)


def test_space_pins_and_selects_nothing_while_a_card_is_there(desk, month, qtbot) -> None:
    over(month, "p1")
    qtbot.waitUntil(lambda: card(month) is not None)
    QTest.keyClick(month, Qt.Key.Key_Space)
    assert desk.sight.selected == ()


def test_by_key_it_has_the_keyboard_and_gives_it_back(desk, month, qtbot) -> None:
    QTest.keyClick(month, Qt.Key.Key_Tab)
    QTest.keyClick(month, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert card(month).first.hasFocus()
    QTest.keyClick(card(month).first, Qt.Key.Key_Escape)
    assert card(month) is None
    assert month.hasFocus()


def test_open_opens_the_item_of_the_card(desk, month) -> None:
    month.card_wanted.emit("p2")
    card(month).first.click()
    assert desk.sight.edited == "p2"
    assert card(month) is None


def test_it_follows_a_change_and_goes_with_its_item(desk, month) -> None:
    from msgspec.structs import replace

    from compassdesk.domain.patch import Patch

    month.card_wanted.emit("p2")
    desk.session.change("Rename", Patch(items=(replace(desk.session.item("p2"), title="Other"),)))
    assert card(month).accessibleName() == "Other"
    desk.session.change("Remove", Patch(removed=(("items", "p2"),)))
    assert card(month) is None


def changed(desk, month, key: str, **fields: object) -> str:
    """All that the card of an item says, once its row is another one."""
    from msgspec.structs import replace

    from compassdesk.domain.patch import Patch

    desk.session.change("Change", Patch(items=(replace(desk.session.item(key), **fields),)))
    month.card_wanted.emit(key)
    return "\n".join(one.text() for one in card(month).findChildren(QLabel) if one.isVisible())


def test_it_says_the_last_day_of_what_lasts_several(desk, month) -> None:
    said = changed(desk, month, "p2", last_day=date(2027, 3, 13))
    assert "Wed 10 Mar 11:00 → 13 March" in said
    assert "→" not in changed(desk, month, "p2", last_day=date(2027, 3, 10))


def test_it_shows_the_steps_of_a_block_as_boxes(desk, month) -> None:
    said = changed(desk, month, "s1", body="- [x] Read the questions\n- [ ] Answer Samir")
    assert "☑ Read the questions\n☐ Answer Samir" in said
    said = changed(desk, month, "s1", body="\n".join(f"- [ ] step {number}" for number in range(7)))
    assert "step 3\n…" in said
    assert "step 4" not in said
    assert "- [ ] Buy milk" in changed(desk, month, "p1", body="- [ ] Buy milk"), "the text of a post is its own"


def test_it_warns_of_what_is_folded_under_another_finding_of_the_week(client_path, qtbot) -> None:
    for desk in desk_on(client_path):
        made = HoverCard(desk.session, desk.sight, desk.judging, None)
        qtbot.addWidget(made)
        made.fill(desk.session.item("p4"))
        judge(desk)
        made.show()
        assert "answer" in made.warning.findChildren(QLabel)[0].text()
        made.layout().activate()
        labels = [one for one in made.findChildren(QLabel) if one.isVisible() and one.wordWrap()]
        assert len(labels) > 2
        assert [one.text() for one in labels if one.height() < one.heightForWidth(one.width())] == []
        assert made.findChild(FixButton).isVisible()
