"""The ideas in the menu Help: found by typing, each with the way to where it lives."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton

from compassdesk.texts.ideas.all_ideas import ideas
from compassdesk.ui.shell.idea_places import place_words
from compassdesk.ui.shell.ideas_dialog import IdeasDialog
from compassdesk.ui.shell.main_window import MainWindow
from running_app import App, made_file
from waterhoven import nameless


@pytest.fixture
def window(app: App, tmp_path: Path) -> MainWindow:
    return app.start(made_file(tmp_path / "delta.compass")).window


def opened(window: MainWindow, qtbot, *, there: bool = True) -> IdeasDialog:
    dialog = IdeasDialog(window, window.stack, lambda name: window.actions_by_name[name].trigger(), there=there)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def buttons(dialog: IdeasDialog) -> dict[str, QPushButton]:
    found = (dialog.places.itemAt(at).widget() for at in range(dialog.places.count()))
    return {one.text(): one for one in found if isinstance(one, QPushButton)}


def test_all_are_listed_and_found_by_typing(window: MainWindow, qtbot) -> None:
    dialog = opened(window, qtbot)
    assert len(dialog.list.faces.rows) == len(ideas()) == 59
    assert nameless(dialog) == []
    qtbot.keyClicks(dialog.field, "small wins")
    assert dialog.chosen().code in {row.id for row in dialog.list.faces.rows}
    assert dialog.title.text() == dialog.chosen().title
    dialog.field.setText("joneses")
    assert (dialog.chosen().code, "2009" in dialog.source.text()) == ("A39", True)
    dialog.field.setText("zzzz")
    assert dialog.title.text() == "No such idea."


def test_a_place_closes_the_dialog_and_is_brought_into_sight(window: MainWindow, qtbot) -> None:
    for typed, words, page in (
        ("A18", "People, tab Roadmap", "people"),
        ("A23", "Compass, tab Rose", "compass"),
        ("A46", "Settings, Profile and stage", "settings"),
        ("A10", "Settings, Checks", "settings"),
    ):
        dialog = opened(window, qtbot)
        dialog.field.setText(typed)
        qtbot.mouseClick(buttons(dialog)[words], Qt.MouseButton.LeftButton)
        assert not dialog.isVisible()
        assert window.stack.page() == page
    people = window.stack.named("people")
    assert people.tabs.currentWidget() is people.roadmap
    assert window.stack.named("settings").list.currentItem().text() == "Checks"


def test_every_way_that_is_offered_can_be_gone(window: MainWindow, qtbot) -> None:
    """One of each kind of place, so that none leads nowhere."""
    gone = set()
    for idea in ideas():
        for place in idea.places:
            kind = place.partition(":")[0]
            if kind in gone or kind == "action":
                continue
            dialog = opened(window, qtbot)
            dialog.field.setText(idea.code)
            if (button := buttons(dialog).get(place_words(place))) is not None:
                gone.add(kind)
                button.click()
            dialog.reject()
    assert gone >= {"client", "tab", "channel", "check", "settings", "people", "audience", "campaign", "person", "task"}


def test_without_a_client_places_are_told_and_lead_nowhere(window: MainWindow, qtbot) -> None:
    dialog = opened(window, qtbot, there=False)
    assert buttons(dialog) == {}


def test_help_opens_them(window: MainWindow, qtbot) -> None:
    seen = []

    def look() -> None:
        dialog = window.findChild(IdeasDialog)
        seen.append(dialog.isVisible())
        dialog.reject()

    QTimer.singleShot(0, look)
    window.actions_by_name["ideas"].trigger()
    assert seen == [True]
