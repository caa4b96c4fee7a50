"""What a form may rely on, tried on every field there is."""

import pkgutil
from collections.abc import Callable
from datetime import date, datetime, time
from importlib import import_module
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from builders import person
from compassdesk.domain.plan import ItemResult
from compassdesk.texts import numbers
from compassdesk.ui import fields
from compassdesk.ui.fields.checklist_field import ChecklistField
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField, TicksField
from compassdesk.ui.fields.codes_field import CodesField
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.day_lists_field import DayListsField
from compassdesk.ui.fields.field import Field, is_typed, offer, widget_of
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.long_field import LongField
from compassdesk.ui.fields.number_field import DecimalField, NumberField
from compassdesk.ui.fields.percents_field import PercentsField
from compassdesk.ui.fields.petal_field import PetalField
from compassdesk.ui.fields.picked_field import PickedField
from compassdesk.ui.fields.result_field import ResultField
from compassdesk.ui.fields.shares_field import SharesField
from compassdesk.ui.fields.speaker_field import SpeakerField
from compassdesk.ui.fields.tag_field import TagField
from compassdesk.ui.fields.tag_parts import TagLine
from compassdesk.ui.fields.text_field import TextField, WordsField
from compassdesk.ui.fields.when_field import TimeField, WhenField

OPTIONS = (("a", "Apples"), ("p", "Pears"))


def shares() -> SharesField:
    made = SharesField()
    made.offer(("We", "The neighbours"))
    return made


def speakers() -> SpeakerField:
    made = SpeakerField()
    made.set_people((person("noor"), person("samir")))
    return made


KINDS: dict[type, tuple[Callable[[], Any], Any]] = {
    TextField: (TextField, "Hello"),
    WordsField: (WordsField, ("one", "two words")),
    LongField: (LongField, "Two\r\nlines"),
    NumberField: (NumberField, 12_345),
    DecimalField: (DecimalField, 2.5),
    DayField: (DayField, date(2027, 3, 9)),
    TimeField: (TimeField, time(14, 30)),
    WhenField: (WhenField, datetime(2027, 3, 9, 14, 30)),
    PickedField: (lambda: PickedField(OPTIONS), "p"),
    ChoiceField: (lambda: ChoiceField(OPTIONS), "p"),
    FlagField: (lambda: FlagField("Yes"), True),
    TicksField: (lambda: TicksField(OPTIONS), ("p",)),
    TagField: (lambda: TagField("Add", free=True), ("pears",)),
    SpeakerField: (speakers, "samir"),
    PetalField: (PetalField, ("listen", False)),
    ResultField: (ResultField, ItemResult(likes=3)),
    ChecklistField: (ChecklistField, "- [x] Read\n- [ ] Answer"),
    CodesField: (CodesField, {"utm_source": "{network}"}),
    PercentsField: (PercentsField, {"reads along": 70, "makes": 5}),
    SharesField: (shares, {"We": 35, "The neighbours": 20}),
    DayListsField: (lambda: DayListsField(OPTIONS), ("p", "nl-north")),
}
every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


def test_every_field_is_tried() -> None:
    found = {
        thing
        for module in pkgutil.iter_modules(fields.__path__, f"{fields.__name__}.")
        for name, thing in vars(import_module(module.name)).items()
        if name.endswith("Field") and isinstance(thing, type) and issubclass(thing, QWidget)
    }
    assert found == KINDS.keys()


@every_kind
def test_a_field_holds_what_it_was_filled_with_and_says_nothing_of_it(kind: type, window: QWidget) -> None:
    make, value = KINDS[kind]
    field, told = make(), []
    window.layout().addWidget(widget_of(field))
    field.left.connect(lambda: told.append("left"))
    if is_typed(field):
        field.typed.connect(lambda: told.append("typed"))
    field.set_value(value)
    assert field.value() == value
    assert field.problem() == ""
    assert told == []


@every_kind
def test_a_row_brings_the_cursor_into_its_field_and_names_it(kind: type, window: QWidget, qtbot) -> None:
    field: Field = KINDS[kind][0]()
    row = FieldRow("What it is", field)
    window.layout().addWidget(row)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    row.take_cursor()

    def inside() -> bool:
        focus, widget = QApplication.focusWidget(), widget_of(field)
        return focus is not None and (focus is widget or widget.isAncestorOf(focus))

    qtbot.waitUntil(inside)
    assert kind is FlagField or row.caption.buddy() is widget_of(field)


def test_what_is_wrong_goes_as_soon_as_it_is_right_and_never_comes_while_one_types(window: QWidget, qtbot) -> None:
    row = FieldRow("Day", DayField(today=date(2027, 3, 9)))
    window.layout().addWidget(row)
    QTest.keyClicks(row.field, "31 fe")
    assert row.error.text() == ""
    assert not row.check()
    assert "no date" in row.error.text()
    assert "31 fe" in row.unsaved()
    for _ in "fe":
        QTest.keyClick(row.field, Qt.Key.Key_Backspace)
    QTest.keyClicks(row.field, "march")
    assert (row.error.text(), row.unsaved()) == ("", "")


@pytest.mark.parametrize(
    ("typed", "value"),
    [("New York", "US/New_York"), ("amsterdam", "EU/Amsterdam"), ("terdam", "terdam"), ("Yo", "Yo"), ("", "")],
    ids=["with a space", "its end", "of two", "too little", "nothing"],
)
def test_what_stands_alone_below_a_long_list_is_what_was_typed(qtbot, typed: str, value: str) -> None:
    field = PickedField([(zone, zone) for zone in ("EU/Amsterdam", "EU/Rotterdam", "US/New_York")])
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value() == value


def test_a_long_list_is_searched_without_accents_and_picked_from_by_keyboard(window: QWidget, qtbot) -> None:
    field = PickedField((("CW", "Curaçao (CW)"), ("CN", "China (CN)"), ("FR", "French Polynesia (FR)")))
    window.layout().addWidget(field)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    left = []
    field.left.connect(lambda: left.append(field.value()))
    for typed, shown in (("acao", ["Curaçao (CW)"]), ("ch", ["China (CN)"])):
        field.clear()
        QTest.keyClicks(field, typed)
        listed = field.list.completionModel()
        assert [listed.index(row, 0).data() for row in range(listed.rowCount())] == shown
    field.clear()
    QTest.keyClicks(field, "curac")
    popup = field.list.popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert (field.text(), left[0]) == ("Curaçao (CW)", "CW")


def test_choices_are_offered_only_where_one_chooses(qtbot) -> None:
    choice, text = ChoiceField(), TextField()
    for field in (choice, text):
        qtbot.addWidget(field)
    offer(choice, OPTIONS)
    assert [choice.itemText(at) for at in range(choice.count())] == ["Apples", "Pears"]
    with pytest.raises(TypeError):
        offer(text, OPTIONS)


def test_the_choices_open_below_their_field_and_none_is_cut(qtbot) -> None:
    words_ = [f"From one date to another, whichever way number {number} goes" for number in range(30)]
    room = QWidget()
    qtbot.addWidget(room)
    field = ChoiceField(enumerate(words_))
    field.setParent(room)
    field.setFixedWidth(140)
    room.resize(500, 500)
    room.show()
    field.showPopup()
    listed = field.view()
    field_ends = field.mapToGlobal(field.rect().bottomLeft()).y()
    assert listed.mapToGlobal(listed.rect().topLeft()).y() >= field_ends, "what is chosen stays in sight"
    row = listed.visualRect(field.model().index(0, 0))
    assert row.width() >= field.fontMetrics().horizontalAdvance(words_[0]) + 8
    assert row.height() >= 24
    assert listed.viewport().height() // row.height() == field.maxVisibleItems()
    field.hidePopup()


@pytest.mark.parametrize(("where", "spelled"), [("en_GB", "12,345"), ("nl_NL", "12.345")])
def test_a_large_number_is_grouped_and_read_back(
    qapp, monkeypatch: pytest.MonkeyPatch, where: str, spelled: str
) -> None:
    monkeypatch.setattr(numbers, "locale", lambda: QLocale(where))
    for kind in (NumberField, DecimalField):
        field = kind()
        field.set_value(12_345)
        assert (field.text(), field.value(), field.problem()) == (spelled, 12_345, "")
        field.setText("12345")
        assert field.value() == 12_345


def test_the_list_that_a_field_opens_is_called_as_the_field(window: QWidget, qtbot) -> None:
    choice, picked, tags = ChoiceField(OPTIONS), PickedField(OPTIONS), TagField("Add…", free=True)
    tags.set_options(OPTIONS)
    for field in (choice, picked, tags):
        window.layout().addWidget(FieldRow("Fruit", field))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    choice.showPopup()
    choice.hidePopup()
    picked.setFocus()
    picked.show_list()
    picked.list.popup().hide()
    tags.setFocus()
    lists = choice.view(), picked.list.popup(), tags.findChild(TagLine).completer().popup()
    assert [one.accessibleName() for one in lists] == ["Fruit", "Fruit", "Fruit: Add…"]
