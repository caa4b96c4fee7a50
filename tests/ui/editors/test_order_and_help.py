"""What the editor shows in which order, whole words at any width, and help where the question arises."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from builders import channel
from compassdesk.domain.patch import Patch
from compassdesk.domain.vocabulary import PETALS
from compassdesk.rendering.look import theme
from compassdesk.texts import help as help_texts
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors import field_table
from compassdesk.ui.editors.field_section import FieldSection
from compassdesk.ui.editors.item_editor import ItemEditor
from seen import labels


def top(editor: ItemEditor, widget: QWidget) -> int:
    return widget.mapTo(editor, QPoint(0, 0)).y()


def test_it_goes_from_title_and_text_to_who_speaks(editor: ItemEditor) -> None:
    order = (
        editor.title, editor.text_section, editor.channels, editor.when, editor.petal, editor.speaker, editor.others,
        *editor.sections,
    )  # fmt: skip
    assert [top(editor, one) for one in order] == sorted({top(editor, one) for one in order})


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("status", ["scheduled", "in_review"])
def test_kind_and_status_are_whole_in_the_narrowest_panel(editor: ItemEditor, desk: Desk, status: str) -> None:
    desk.session.change("Status", Patch(items=(replace(desk.session.item("past"), status=status),)))
    desk.sight.open_item("past")
    editor.window().resize(300, 900)
    QApplication.processEvents()
    for word, face in ((editor.kind, theme.font(16, bold=True)), (editor.status, theme.font(13))):
        assert word.width() >= QFontMetrics(face).horizontalAdvance(word.text()) + 24
        assert not word.geometry().intersects(editor.close_button.geometry())


def test_the_tabs_of_four_channels_have_whole_words(editor: ItemEditor, desk: Desk) -> None:
    more = (channel("ig", "instagram", name="Instagram", position=2), channel("nl", "newsletter", name="Newsletter"))
    item = replace(desk.session.item("p2"), channels=("fb", "x", "ig", "nl"))
    desk.session.change("Channels", Patch(channels=more, items=(item,)))
    bar = editor.text_section.tab_bar
    assert bar.elideMode() == Qt.TextElideMode.ElideNone
    assert bar.usesScrollButtons()
    bar.setCurrentIndex(bar.count() - 1)
    QApplication.processEvents()
    assert bar.rect().contains(bar.tabRect(bar.count() - 1).center()), "the last is scrolled into sight"
    for place in range(bar.count()):
        assert bar.tabRect(place).width() >= bar.fontMetrics().horizontalAdvance(bar.tabText(place))


def test_four_examples_stand_below_the_petals_when_asked_for(editor: ItemEditor) -> None:
    petal = editor.petal
    wanted = [help_texts.example(one) for one in PETALS]
    assert petal.examples is None
    petal.help_button.click()
    assert [words for words in labels(petal.examples) if words in wanted] == wanted
    for text in petal.examples.findChildren(QLabel):
        assert top(editor, text) >= top(editor, petal.picker) + petal.picker.height(), "nothing lies over the form"
    petal.help_button.click()
    assert not petal.examples.isVisibleTo(petal)
    assert all(example in petal.help_button.accessibleDescription() for example in wanted)


def test_fields_of_the_compass_say_what_they_are_about(editor: ItemEditor) -> None:
    compass = editor.sections[0]
    compass.open()
    told = labels(compass)
    for name in ("objective", "c_tags", "players", "emotions", "evidence"):
        assert help_texts.field(name) in told
    assert {spec.name for spec in field_table.COMPASS if not help_texts.field(spec.name)} <= {"format"}


def test_what_is_unfolded_at_the_foot_comes_into_sight_with_its_head(editor: ItemEditor, qtbot) -> None:
    area = editor.window()
    assert isinstance(area, QScrollArea)
    area.resize(360, 620)
    QApplication.processEvents()
    for section in editor.sections[-2:]:
        area.ensureWidgetVisible(section.header, 0, 0)
        section.header.click()

        def rests(section: FieldSection = section) -> None:
            seen = area.viewport().rect()
            head = section.header.mapTo(area.viewport(), QPoint(0, 0)).y()
            foot = section.inside.mapTo(area.viewport(), section.inside.rect().bottomLeft()).y()
            assert section.inside.height() > 0
            assert seen.contains(QPoint(0, head)), "the head stays"
            assert foot <= seen.bottom() or head < 40, "and as much of what it opens as there is room for"

        qtbot.waitUntil(rests)  # laid out, then scrolled
