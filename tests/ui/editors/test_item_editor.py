"""The item editor: fields save themselves, filling writes nothing, steps say what stops them."""

from datetime import datetime, timedelta
from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea

from builders import slot
from compassdesk.domain.patch import Patch
from compassdesk.domain.reading_times import read_time
from compassdesk.services import patches
from compassdesk.services.opening import open_client
from compassdesk.texts import words
from compassdesk.ui.calendar import commands
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.tag_parts import Chip
from compassdesk.ui.panel.side_panel import LEAST_WIDTH, MOST_WIDTH, SidePanel
from seen import labels
from shouting_week import NASTY, judge, side_panel, steps, way_on
from typed import retype


def test_opening_and_unfolding_writes_nothing(editor: ItemEditor, desk: Desk) -> None:
    for section in editor.sections:
        section.open()
    desk.sight.open_item("call")
    desk.sight.open_item("past")
    desk.sight.open_item("p2")
    assert steps(desk) == []


def test_typing_is_saved_as_one_step(editor: ItemEditor, desk: Desk) -> None:
    retype(editor.title, "Fresh")
    desk.session.typing.rest()
    QTest.keyClicks(editor.title, " news")
    desk.session.typing.rest()
    editor.speaker.choice.setFocus()
    assert desk.session.item("p2").title == "Fresh news"
    assert steps(desk) == ["Change: Title"]
    desk.undoing.undo()
    assert desk.session.item("p2").title == "News 2"
    assert editor.title.text() == "News 2"


def test_leaving_a_field_ends_its_step(editor: ItemEditor, desk: Desk) -> None:
    retype(editor.title, "One")
    editor.speaker.choice.setFocus()
    retype(editor.title, "Two")
    editor.speaker.choice.setFocus()
    assert len(steps(desk)) == 2


def test_typed_text_survives_a_change_from_elsewhere(editor: ItemEditor, desk: Desk) -> None:
    retype(editor.title, "Half a sen")
    noted = Patch(items=(replace(desk.session.item("p2"), private_note="seen"),))
    desk.session.file.perform("in another window", patches.apply, noted)
    assert editor.title.text() == "Half a sen"
    QTest.keyClicks(editor.title, "tence")
    desk.session.settle()
    assert desk.session.item("p2").title == "Half a sentence"
    assert desk.session.item("p2").private_note == "seen"


def test_going_to_another_item_saves_first(editor: ItemEditor, desk: Desk) -> None:
    retype(editor.title, "Kept")
    desk.sight.open_item("p3")
    assert desk.session.item("p2").title == "Kept"
    assert desk.session.item("p3").title == "News 3"
    assert editor.title.text() == "News 3"


def test_an_empty_title_is_not_saved(editor: ItemEditor, desk: Desk) -> None:
    editor.title.setFocus()
    editor.title.selectAll()
    QTest.keyClick(editor.title, Qt.Key.Key_Delete)
    editor.speaker.choice.setFocus()
    assert desk.session.item("p2").title == "News 2"
    assert steps(desk) == []


def test_user_text_stays_text(editor: ItemEditor, desk: Desk) -> None:
    desk.sight.open_item("nameless")
    assert editor.title.text() == NASTY
    assert editor.text_section.preview is not None


def test_a_petal_is_one_click(editor: ItemEditor, desk: Desk) -> None:
    editor.petal.picker.buttons["respond"].click()
    assert desk.session.item("p2").petal == "respond"
    assert steps(desk) == ["Change: Petal"]


def test_minutes_show_in_the_rose_while_typing(
    editor_in_panel: ItemEditor, panel: SidePanel, desk: Desk, qtbot
) -> None:
    before = panel.week_strip.values()
    retype(editor_in_panel.minutes, "600")
    assert panel.week_strip.isVisibleTo(panel)
    qtbot.waitUntil(lambda: panel.week_strip.values() != before)
    assert steps(desk) == []
    editor_in_panel.title.setFocus()
    assert desk.session.item("p2").minutes == 600


def test_the_week_below_an_item_is_as_tall_as_its_words(
    editor_in_panel: ItemEditor, panel: SidePanel, desk: Desk, qtbot
) -> None:
    strip = panel.week_strip
    assert strip.heightForWidth(170) > strip.heightForWidth(600)
    for width in (LEAST_WIDTH, MOST_WIDTH):
        panel.resize(width, 700)
        qtbot.waitUntil(lambda: strip.height() == strip.heightForWidth(strip.width()))


def test_the_time_is_read_in_many_ways(editor: ItemEditor, desk: Desk) -> None:
    retype(editor.when.time, "14u30")
    editor.title.setFocus()
    assert desk.session.item("p2").starts_at == datetime(2027, 3, 9, 14, 30)
    assert editor.when.time.text() == "14:30"
    assert [read_time(text) is not None for text in ("9", "930", "9.30", "2:30 pm", "25", "9:77", "x")] == [
        True, True, True, True, False, False, False,
    ]  # fmt: skip


def test_only_drafts_go_without_a_date(editor: ItemEditor, desk: Desk) -> None:
    from compassdesk.services import items

    retype(editor.when.day, " ")
    editor.title.setFocus()
    assert desk.session.item("p2").starts_at is None
    desk.undoing.undo()
    desk.session.perform("x", items.set_status, ("p2",), "scheduled", desk.session.now())
    retype(editor.when.day, " ")
    editor.title.setFocus()
    assert desk.session.item("p2").starts_at is not None
    assert "ideas and drafts" in editor.when.parent().error.text()


def test_a_blocked_step_says_why_and_a_fix_lets_it_through(editor: ItemEditor, desk: Desk) -> None:
    desk.sight.open_item("nameless")
    editor.status.chosen.emit("scheduled")
    assert desk.session.item("nameless").status == "draft"
    assert editor.gate.isVisibleTo(editor)
    way_on(editor.gate).click()
    assert desk.session.item("nameless").status == "scheduled"
    assert desk.session.item("nameless").spokesperson is not None
    assert not editor.gate.isVisibleTo(editor)


def test_an_override_asks_for_a_reason_and_is_kept(editor: ItemEditor, desk: Desk) -> None:
    desk.sight.open_item("nameless")
    editor.status.chosen.emit("approved")
    editor.gate.proceed_button.click()
    editor.gate.proceed_button.click()
    assert desk.session.item("nameless").status == "draft", "without a reason nothing happens"
    QTest.keyClicks(editor.gate.reason.field, "The mayor asked")
    editor.gate.proceed_button.click()
    assert desk.session.item("nameless").status == "approved"
    assert [(one.item, one.check, one.reason) for one in desk.session.plan.overrides] == [
        ("nameless", "CD-10", "The mayor asked")
    ]
    desk.undoing.undo()
    assert desk.session.plan.overrides == ()


def test_lengths_explain_themselves(editor: ItemEditor, desk: Desk) -> None:
    retype(editor.text_section.body, "Read https://example.org/a/very/long/address/indeed/and/more")
    lines = labels(editor.text_section)
    assert any(line.startswith("X 28 of 280") and "a link counts 23" in line for line in lines)
    editor.text_section.body.selectAll()
    QApplication.clipboard().setText("a" * 300)
    editor.text_section.body.paste()
    assert any("20 too many" in words for words in labels(editor.text_section))


def test_channels_people_and_tags(editor: ItemEditor, desk: Desk) -> None:
    editor.channels.add("fb")
    assert desk.session.item("p2").channels == ("fb", "x"), "what is there already is not added again"
    QTest.keyClick(editor.channels.findChildren(Chip)[0], Qt.Key.Key_Delete)
    assert desk.session.item("p2").channels == ("x",)
    editor.others.add("samir")
    assert desk.session.item("p2").co_spokespersons == ("samir",)
    editor.reveal("players")
    players = editor.binder.field("players")
    QTest.keyClicks(players.findChild(QLineEdit), "Bloggers,")
    QTest.keyClicks(players.findChild(QLineEdit), "Wijkraad")
    QTest.keyClick(players.findChild(QLineEdit), Qt.Key.Key_Return)
    assert desk.session.item("p2").players == ("bloggers", "Wijkraad")


def test_that_a_slot_was_kept_can_be_said_once_it_is_over(editor: ItemEditor, desk: Desk) -> None:
    coming = slot("respond", (desk.session.now() + timedelta(hours=1)).isoformat(timespec="minutes"), 30, id="coming")
    desk.session.change("Add", Patch(items=(coming,)))

    def offered(key: str) -> tuple[list[str], str]:
        desk.sight.open_item(key)
        editor.reveal("kept")
        row = next(row for row in editor.findChildren(FieldRow) if row.caption.text() == "Kept")
        return [row.field.itemText(place) for place in range(row.field.count())], row.hint.text()

    choices, hint = offered("coming")
    assert "Kept" not in choices
    assert hint == "That it was kept can be said once it is over."
    choices, hint = offered("past")
    assert "Kept" in choices
    assert hint == ""


def test_what_the_checks_say_stands_in_the_editor(editor: ItemEditor, desk: Desk) -> None:
    judge(desk)
    assert editor.hints.text()


def test_tab_comes_to_the_fix_of_a_hint_before_its_reason_and_before_the_sections(
    editor: ItemEditor, desk: Desk
) -> None:
    judge(desk)
    card = editor.hints.cards[0]
    window, passed = editor.window(), []
    editor.title.setFocus(Qt.FocusReason.TabFocusReason)
    while not passed or (passed[-1] is not editor.title and len(passed) < 300):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(window.focusWidget())
    assert passed[-1] is editor.title, "Tab comes round"
    (speaking,) = [at for at, one in enumerate(passed) if one.accessibleName() == "Also speaking: Add"]
    stops = [passed.index(one) for one in (card.fix_buttons[0], card.why_button, editor.sections[0].header)]
    assert [speaking, *stops] == sorted([speaking, *stops])
    assert stops[0] == speaking + 1


def test_tab_goes_through_what_a_section_holds_before_the_next_one_and_comes_round(editor: ItemEditor) -> None:
    for section in editor.sections:
        section.header.click()
    window, passed = editor.window(), [editor.title]
    editor.title.setFocus(Qt.FocusReason.TabFocusReason)
    while len(passed) < 300 and passed.count(editor.title) < 2:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(window.focusWidget())
    assert passed[-1] is editor.title, "Tab comes round"
    first, second, third = (passed.index(section.header) for section in editor.sections)
    inside = [next(one for one in editor.sections if one.isAncestorOf(stop)) for stop in passed[first : third + 5]]
    assert inside == sorted(inside, key=editor.sections.index)
    assert first + 5 < second < third - 5
    heights = [stop.mapTo(window, stop.rect().bottomRight()).y() for stop in passed[second:third]]
    assert all(after > before - 60 for before, after in pairwise(heights))


def test_behind_a_fix_in_the_editor_the_keyboard_is_in_the_title(editor: ItemEditor, desk: Desk) -> None:
    judge(desk)
    fix = next(one for card in editor.hints.cards for one in card.fix_buttons if one.fix.patch is not None)
    before = len(steps(desk))
    fix.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(fix, Qt.Key.Key_Space)
    judge(desk)
    assert len(steps(desk)) == before + 1
    assert QApplication.focusWidget() is editor.title


def test_a_read_only_file_shows_and_takes_nothing(desk: Desk, qtbot) -> None:
    path = desk.session.file.path
    desk.put(None)
    reader = open_client(path, read_only=True)
    desk.put(reader)
    judge(desk)
    made = side_panel(desk, qtbot)
    desk.sight.open_item("p2")
    assert made.item_editor.title.isReadOnly()
    assert not made.item_editor.status.isEnabled()
    for section in made.item_editor.sections:
        section.open()
    assert not made.item_editor.binder.field("objective").isEnabled()
    desk.put(None)
    reader.close()


def test_ctrl_enter_closes(editor_in_panel: ItemEditor, desk: Desk) -> None:
    retype(editor_in_panel.title, "Done")
    QTest.keyClick(editor_in_panel.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.sight.edited is None
    assert desk.session.item("p2").title == "Done"


def test_another_item_is_shown_from_its_beginning(panel: SidePanel, desk: Desk, qtbot) -> None:
    desk.sight.open_item("p1")
    for section in panel.item_editor.sections:
        section.open()
    bar = next(one for one in panel.findChildren(QScrollArea) if one.widget() is panel.item_editor).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(200)
    desk.session.change("Rename", Patch(items=(replace(desk.session.item("p1"), title="New name"),)))
    assert bar.value() == 200, "the same item stays where it was read"
    desk.sight.open_item("p2")
    assert bar.value() == 0


def test_a_fresh_item_waits_for_its_name(panel: SidePanel, desk: Desk) -> None:
    commands.new_item(desk.session, desk.sight)
    QApplication.processEvents()
    title = panel.item_editor.title
    assert QApplication.focusWidget() is title
    assert title.selectedText() == title.text() == "New post"
    QTest.keyClicks(title, "Open house")
    desk.session.settle()
    assert desk.session.item(desk.sight.edited).title == "Open house"


def test_a_fresh_item_begins_with_its_sections_closed_and_keeps_the_keyboard(panel: SidePanel, desk: Desk) -> None:
    desk.sight.open_item("p2")
    for section in panel.item_editor.sections:
        section.open()
    commands.new_item(desk.session, desk.sight)
    QApplication.processEvents()
    assert not any(section.inside.isVisibleTo(section) for section in panel.item_editor.sections)
    panel.item_editor.close_button.setFocus()
    commands.new_item(desk.session, desk.sight)
    assert QApplication.focusWidget() is panel.item_editor.title, "asked for again it is the same one"


def test_an_item_that_is_looked_at_leaves_the_keyboard_where_it_is(panel: SidePanel, desk: Desk) -> None:
    commands.new_item(desk.session, desk.sight)
    QApplication.processEvents()
    panel.item_editor.close_button.setFocus()
    desk.sight.open_item("p2")
    QApplication.processEvents()
    assert QApplication.focusWidget() is panel.item_editor.close_button


def test_the_last_day_is_not_before_the_first(editor: ItemEditor, desk: Desk) -> None:
    desk.sight.open_item("p2")
    start = desk.session.item("p2").starts_at
    section = next(one for one in editor.sections if one.has("last_day"))
    section.reveal("last_day")
    row = next(one for one in section.findChildren(FieldRow) if one.field.accessibleName() == words.field("last_day"))
    retype(row.field, (start - timedelta(days=1)).date().isoformat())
    editor.title.setFocus()
    assert row.error.text().startswith("It lies before the first day")
    assert desk.session.item("p2").last_day is None
    retype(row.field, (start + timedelta(days=2)).date().isoformat())
    editor.title.setFocus()
    assert desk.session.item("p2").last_day == (start + timedelta(days=2)).date()
