"""An item's channels in its editor: a text and a time of their own, and where answers come in."""

from datetime import datetime, timedelta

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from builders import channel
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Audience
from compassdesk.texts import words
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.editors.text_section import TextSection
from compassdesk.ui.fields.field_row import FieldRow
from seen import action
from typed import retype


def bring_forward(section: TextSection, channel: str) -> None:
    """Choose the tab of a channel."""
    for place in range(section.tab_bar.count()):
        section.tab_bar.setCurrentIndex(place)
        if section.tab() == channel:
            return
    raise AssertionError(f"no tab of {channel}")


def test_a_channel_gets_a_text_of_its_own_and_loses_it(editor: ItemEditor, desk: Desk) -> None:
    section = editor.text_section
    bring_forward(section, "x")
    assert section.own.isReadOnly()
    section.own_button.click()
    retype(section.own, "Short")
    editor.title.setFocus()
    assert [(row.channel, row.text) for row in desk.session.item("p2").placements] == [("x", "Short")]
    assert section.tab_bar.accessibleTabName(2) == "X · own"
    section.own_button.click()
    assert desk.session.item("p2").placements == ()


def test_a_slot_may_be_on_all_channels(editor: ItemEditor, desk: Desk) -> None:
    desk.sight.open_item("past")
    editor.channels.add("*")
    assert desk.session.item("past").all_channels
    action(editor.kind, "Post").trigger()
    assert desk.session.item("past").channels == ("fb", "x")
    assert not desk.session.item("past").all_channels


def test_a_channel_gets_the_post_at_a_time_of_its_own(editor: ItemEditor, desk: Desk) -> None:
    section = editor.text_section
    bring_forward(section, "x")
    assert section.time_row.isVisibleTo(editor)
    retype(section.time.time, "15:30")
    section.own_button.setFocus()
    placements = desk.session.item("p2").placements
    assert [(row.channel, row.starts_at, row.text) for row in placements] == [("x", datetime(2027, 3, 9, 15, 30), None)]
    bring_forward(section, "fb")
    assert section.time.value() is None
    bring_forward(section, "x")
    assert section.time.value() == datetime(2027, 3, 9, 15, 30)
    for field in (section.time.day, section.time.time):
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
    section.own_button.setFocus()
    assert desk.session.item("p2").placements == ()


def test_a_time_of_its_own_lies_at_most_a_week_from_the_post(editor: ItemEditor, desk: Desk) -> None:
    section, start = editor.text_section, desk.session.item("p2").starts_at
    bring_forward(section, "x")
    section.time.set_value(start + timedelta(days=7, minutes=1))
    section.time.left.emit()
    assert section.time_row.error.text() == "At most 7 day(s) from the time of the item."
    assert desk.session.item("p2").placements == ()
    section.time.set_value(start + timedelta(days=7))
    section.time.left.emit()
    assert [row.starts_at for row in desk.session.item("p2").placements] == [start + timedelta(days=7)]


def test_answers_come_in_on_a_channel_of_the_post_or_of_its_audience(editor: ItemEditor, desk: Desk) -> None:
    item, strange = desk.session.item("p2"), channel("forum", "forum", name="The forum")
    readers = Audience("readers", "Readers", channels=(strange.id,))

    def offered(**values: object) -> tuple[list[str], str]:
        desk.session.change(
            "Change", Patch(channels=(strange,), audiences=(readers,), items=(replace(item, **values),))
        )
        desk.sight.open_item("p2")
        editor.reveal("response_channel")
        caption = words.field("response_channel")
        row = next(row for row in editor.findChildren(FieldRow) if row.caption.text() == caption)
        return [row.field.itemText(place) for place in range(row.field.count())], row.hint.text()

    listed, hint = offered(audience=None)
    assert strange.name not in listed
    assert len(listed) == 1 + len(item.channels)
    assert hint == ""
    listed, hint = offered(audience="readers")
    assert strange.name in listed
    listed, hint = offered(audience=None, response_channel=strange.id)
    assert strange.name in listed, "what stands there is shown"
    assert hint == "Not a channel of the item or its audience: not followed."


def test_a_slot_has_one_time_for_all_channels(editor: ItemEditor, desk: Desk) -> None:
    desk.sight.open_item("past")
    editor.channels.set_value(("fb",))
    editor.channels.left.emit()
    bring_forward(editor.text_section, "fb")
    assert not editor.text_section.time_row.isVisibleTo(editor)
