"""A copy beside the plan in the window: what differs is seen and chosen before anything changes, in one step."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from compassdesk.app import Desktop
from compassdesk.services import plans
from compassdesk.ui.merge.merge_page import MergePage
from merged_copies import item


def titles(page: MergePage) -> list[str]:
    """The rows of the list as they are read aloud."""
    model = page.list.model()
    said = (model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount()))
    return list(said)


def test_what_differs_is_listed_by_what_it_asks(page: MergePage) -> None:
    assert titles(page) == [
        "To choose 0 of 2 done",
        "The council came, text, choose",
        "Better tips, removed there, changed here, choose",
        "Comes by itself 1",
        "Webcare, there: minutes",
    ]
    assert page.head.title.text() == "You both went on, here and in the other copy."
    assert [one.said() for one in page.head.numbers] == [
        ("2", "changed here"),
        ("2", "in the other copy"),
        ("1", "both, differently"),
        ("1", "removed there"),
    ]


def test_a_field_shows_what_it_was_and_both_values_with_their_words_marked(page: MergePage) -> None:
    body = next(block for block in page.row.blocks if block.choice is not None)
    assert [card.words() for card in body.cards] == ["They came with a plan.", "They convinced the mayor."]
    assert [card.marked() for card in body.cards] == ["camewitha plan", "convincedthemayor"]
    assert body.cards[1].accessibleName().startswith("Text, In the other copy, They convinced the mayor.")
    assert not body.cards[0].isChecked()
    assert not body.cards[1].isChecked()
    said = {label.text() for label in page.row.widget().findChildren(type(page.head.title))}
    assert {"They came.", "Marc Bos", "Lisa", "Visit", "The council came"} & said


def test_keys_choose_and_lead_to_the_next_choice_and_the_merge_is_one_step(page: MergePage, running: Desktop) -> None:
    session = running.desk.session
    assert not page.merge_button.isEnabled()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_2)
    assert page.state.done() == 1
    QTest.keyClick(page.list, Qt.Key.Key_F4)
    assert page.list.owner() == ("items", "tips")
    assert page.window().focusWidget() is page.row.banner.keep_button
    page.row.banner.remove_button.click()
    assert page.state.left() == 0
    assert page.merge_button.isEnabled()
    page.merge_button.click()
    assert running.window.stack.page() == "calendar"
    made = item(running.desk.session.file, "visit")
    assert (made.title, made.body, made.spokesperson) == ("The council came", "They convinced the mayor.", "lisa")
    assert not session.file.read(plans.items_by_id, ["tips"])
    assert not session.file.read(plans.whole).conflicts
    running.desk.undoing.undo()
    assert item(running.desk.session.file, "visit").body == "They came with a plan."
    assert item(running.desk.session.file, "tips").title == "Better tips"
