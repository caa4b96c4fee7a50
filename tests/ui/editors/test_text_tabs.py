"""From the title Tab comes to the tabs of the texts: a sentence typed there is the text, and no row of shortcuts."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from builders import channel
from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.editors.text_section import PREVIEW


def test_a_sentence_typed_behind_the_title_is_the_text(editor: ItemEditor, desk: Desk) -> None:
    section = editor.text_section
    count = len(desk.session.plan.items)
    section.body.set_value("")
    section.tab_bar.setFocus(Qt.FocusReason.TabFocusReason)
    for letter in "New, today":  # N is a new item, T is today, D and the rest wherever they are
        QTest.keyClick(QApplication.focusWidget(), letter)
    desk.session.settle()
    assert section.body.hasFocus()
    assert desk.session.item("p2").body == "New, today"
    assert len(desk.session.plan.items) == count


def test_what_stands_there_is_gone_on_with_and_arrows_still_choose_a_tab(editor: ItemEditor, desk: Desk) -> None:
    section = editor.text_section
    section.body.set_value("Come")
    section.tab_bar.setFocus()
    QTest.keyClick(section.tab_bar, Qt.Key.Key_Right)
    assert section.tab_bar.currentIndex() == 1
    QTest.keyClick(section.tab_bar, "x")
    assert section.tab_bar.hasFocus(), "a channel that follows the shared text has none of its own to write in"
    QTest.keyClick(section.tab_bar, Qt.Key.Key_Left)
    QTest.keyClick(section.tab_bar, "!")
    assert section.body.value() == "Come!"


def test_the_row_of_tabs_is_not_scrolled_further_than_it_must_be(editor: ItemEditor, desk: Desk) -> None:
    section = editor.text_section
    section.bring(PREVIEW)
    channels = channel("6a" * 16, "instagram", name="Ig", position=2), channel("7b" * 16, "threads", name="Th")
    item = replace(desk.session.item("p2"), channels=("fb", *(one.id for one in channels)))
    desk.session.change("Channels", Patch(channels=channels, items=(item,)))
    bar = section.tab_bar
    assert bar.accessibleTabName(bar.currentIndex()) == "Preview"
    before = bar.tabRect(bar.currentIndex() - 1)
    assert bar.rect().contains(before.center()), "those before it stay in sight as far as there is room"


def test_tabs_show_their_marks_where_there_is_no_room_for_words(editor: ItemEditor) -> None:
    bar = editor.text_section.tab_bar
    names = [bar.accessibleTabName(place) for place in range(bar.count())]
    bar.resize(900, bar.height())
    assert [bar.tabText(place) for place in range(bar.count())] == names
    bar.resize(250, bar.height())
    assert bar.tabRect(bar.count() - 1).right() < 250, "none is scrolled out of sight"
    shown = [bar.tabText(place) for place in range(bar.count())]
    assert "" in shown
    for place, said in enumerate(shown):
        assert said or not bar.tabIcon(place).isNull()
        assert said == names[place] or names[place] in bar.tabToolTip(place)
    assert [bar.accessibleTabName(place) for place in range(bar.count())] == names


def test_the_tabs_of_five_channels_fit_into_the_panel(editor: ItemEditor, desk: Desk) -> None:
    more = tuple(
        channel(f"{at}c" * 16, network, name=network) for at, network in enumerate(("linkedin", "tiktok", "blog"))
    )
    item = replace(desk.session.item("p2"), channels=("fb", "x", *(one.id for one in more)))
    desk.session.change("Channels", Patch(channels=more, items=(item,)))
    bar = editor.text_section.tab_bar
    assert bar.count() == 8
    bar.resize(276, bar.height())
    assert bar.tabRect(0).left() == 0
    assert bar.tabRect(bar.count() - 1).right() < 276, "neither the comment nor the preview is scrolled out of sight"
