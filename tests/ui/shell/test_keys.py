"""Each key does one thing wherever the keyboard is: two shortcuts for one key would do neither."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QTabBar, QWidget

from builders import campaign, channel, person, post
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Audience
from compassdesk.ui.pages.page_stack import PAGES
from compassdesk.ui.pages.shelf import Shelf
from examples import part_a_day
from running_app import App, made_file

WINDOW = Qt.ShortcutContext.WindowShortcut
DIALOGS = ("shortcuts", "about", "go-to-date", "move-item", "export", "share-week", "print", "go-back", "find",
           "palette", "confirm-petals", "earlier-texts", "protect", "new-client", "quick-add")  # fmt: skip
SHELVES = {
    "people": "spokespersons",
    "channels": "channels",
    "campaigns": "campaigns",
    "audiences": "audiences",
}


def active(window: QWidget) -> Iterator[tuple[str, QWidget, Qt.ShortcutContext]]:
    """The keys that do something in a window now: which, for which widget, and how far they reach."""
    for action in window.findChildren(QAction):
        owners = [one for one in action.associatedObjects() if isinstance(one, QWidget) and not isinstance(one, QMenu)]
        if owners and action.isEnabled():
            yield from ((keys.toString(), owners[0], action.shortcutContext()) for keys in action.shortcuts())
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if owner.isVisible() and shortcut.isEnabled():
            wanted = shortcut.keys()
            yield from ((keys.toString(), owner, shortcut.context()) for keys in wanted)
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled():
            yield from ((QKeySequence.mnemonic(words).toString(), widget, WINDOW) for words in lettered(widget))


def lettered(widget: QWidget) -> tuple[str, ...]:
    """Words of a widget in which a letter may be marked as its key."""
    if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
        return (widget.text(),)
    if isinstance(widget, QTabBar):
        return tuple(widget.tabText(at) for at in range(widget.count()))
    return ()


def doubles(window: QWidget) -> list[str]:
    """Keys that two shortcuts want at the same place."""
    found = [one for one in active(window) if one[0]]
    return [
        keys
        for at, (keys, owner, reach) in enumerate(found)
        for others, other, also in found[at + 1 :]
        if keys == others and (WINDOW in {reach, also} or owner is other or owner.isAncestorOf(other))
    ]


@pytest.fixture
def window(app: App, tmp_path: Path, qtbot):
    running = app.start(made_file(tmp_path / "delta.compass"))
    running.desk.session.change(
        "More",
        Patch(
            channels=(channel("spare"), channel("other", position=1)),
            spokespersons=(person("samir"),),
            campaigns=(campaign("spring", "2027-03-01", "2027-03-31"),),
            audiences=(Audience(id="all", name="Residents"),),
            items=(post("send", "2027-03-04T09:00", channels=("li",), speaker="lisa", petal_confirmed=False),),
        ),
    )
    return running.window


def test_no_key_is_wanted_twice_on_any_page(window, qtbot) -> None:
    assert sum(keys == "Ctrl+Z" for keys, _, _ in active(window)) == 1, "the search finds shortcuts"
    window.sight.open_item("i1")
    assert doubles(window) == []
    for page in PAGES:
        window.stack.show_page(page)
        tabs = getattr(window.stack.named(page), "tabs", None)
        for at in range(tabs.count() if tabs is not None else 1):
            if tabs is not None:
                tabs.setCurrentIndex(at)
            assert doubles(window) == [], (page, at)


def test_no_key_is_wanted_twice_in_any_dialog(window, qtbot) -> None:
    window.sight.open_item("i1")
    found: dict[str, list[str]] = {}

    def look() -> None:
        dialog = next((one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible()), None)
        if dialog is None:
            QTimer.singleShot(10, look)
            return
        found[action] = doubles(dialog)
        dialog.close()

    tried = part_a_day(DIALOGS, 3)
    for action in tried:
        QTimer.singleShot(0, look)
        window.actions_by_name[action].trigger()
        qtbot.waitUntil(lambda: action in found)  # noqa: B023 - it is waited for at once
    assert found == {action: [] for action in tried}


def test_delete_removes_the_row_that_is_chosen_in_a_list(window, qtbot) -> None:
    window.stack.show_page("people")
    for name, rows in SHELVES.items():
        shelf: Shelf = getattr(window.stack.named("people"), name)
        window.stack.named("people").tabs.setCurrentWidget(shelf)
        last = shelf.rows()[-1]
        shelf.list.choose(last.id)
        shelf.list.setFocus()
        items = window.session.plan.items
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Delete)
        assert last.id not in {row.id for row in getattr(window.session.plan, rows)}
        assert window.stack.page() == "people"
        assert window.session.plan.items == items


def test_alt_and_an_arrow_moves_a_channel(window, qtbot) -> None:
    window.stack.show_page("people")
    page = window.stack.named("people")
    page.tabs.setCurrentWidget(page.channels)
    before = [row.id for row in page.channels.rows()]
    page.channels.list.choose(before[0])
    page.channels.list.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [row.id for row in page.channels.rows()] == [before[1], before[0], *before[2:]]


def test_shift_f10_opens_the_menu_of_what_has_the_keyboard(window, qtbot) -> None:
    calendar = window.columns.calendar
    calendar.view("month").setFocus()
    for item, entry in (("", "New post: send"), ("i1", "Duplicate")):
        if item:
            calendar.reveal(item)
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert entry in [action.text().split("\t")[0] for action in menu.actions()]
        menu.close()
