"""The app as a whole, without a screen: how it starts, what it opens, and what it tells."""

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QToolButton

from builders import client
from closed_log import stop_log
from compassdesk.domain.patch import Patch
from compassdesk.services import backups
from compassdesk.services.opening import open_client
from compassdesk.ui.desk.undoing import Offer
from running_app import MOMENT, App, box, made_file, titles
from seen import button


def test_a_damaged_file_that_opens_but_cannot_be_read_leaves_the_desk_as_it_was(
    app: App, tmp_path: Path, qtbot
) -> None:
    path, bad = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "bad.compass", "Bad")
    content = bytearray(bad.read_bytes())
    content[8192:-4096] = bytes(one ^ 0x5A for one in content[8192:-4096])
    bad.write_bytes(content)
    running = app.start(path)
    running.window.stack.show_page("clients")
    running.window.show_week_of(bad, running.desk.sight.week)
    message = box(running, qtbot)
    assert "bad.compass is damaged" in message.text()
    message.close()
    assert running.desk.session.file.path == path
    assert running.window.stack.page() == "clients"
    assert [known for _, known in running.files.known.recent()] == [path]
    running.desk.session.change("Rename", Patch(client=client(name="Still mine")))
    assert running.files.known.recent()[0][0] == "Still mine"
    assert bad.read_bytes() == bytes(content)


def test_the_welcome_page_lists_the_clients_of_this_session_too(app: App, tmp_path: Path) -> None:
    running = app.start()
    assert running.window.stack.page() == "welcome"
    running.files.open(made_file(tmp_path / "delta.compass"))
    running.window.stack.show_page("welcome")
    page = running.window.stack.currentWidget()
    assert "Delta Pompen B.V." in [button.text() for button in page.findChildren(QPushButton)]


def test_the_menu_of_the_client_switcher_reads_as_the_language_does(app: App, tmp_path: Path) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    menus = [one.menu() for one in running.window.top_bar.findChildren(QToolButton) if one.menu() is not None]
    assert [menu.layoutDirection() for menu in menus] == [Qt.LayoutDirection.LeftToRight] * len(menus) != []


def test_trouble_with_the_file_of_the_start_is_told_once_the_window_is_there(app: App, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "letter.compass"
    path.write_text("Dear all")
    running = app.start(path)
    message = box(running, qtbot)
    assert "is not a CompassDesk client file" in message.text()
    message.close()
    assert running.window.stack.page() == "welcome"
    assert path.read_text() == "Dear all"


def test_a_second_app_opens_the_file_read_only_and_says_who_has_it(app: App, tmp_path: Path, qtbot) -> None:
    import subprocess

    path = made_file(tmp_path / "delta.compass")
    script = (
        "import sys; from pathlib import Path; from compassdesk.services.opening import open_client;"
        "open_client(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        running = app.start(path)
        message = box(running, qtbot)
        assert f"process {other.pid}, since " in message.text()
        assert not re.search(r"\dT\d", message.text()), "a moment as people write it"
        assert "You can look at it here" in message.informativeText()
        message.close()
        assert running.window.windowTitle() == "Delta Pompen B.V. (read-only) – CompassDesk"
        assert not running.window.actions_by_name["new-item"].isEnabled()
        assert app.leave()
        assert other.stdin is not None
        other.stdin.close()


def test_clients_are_added_and_removed_from_the_list_and_back(app: App, tmp_path: Path, qtbot) -> None:
    first, second = made_file(tmp_path / "a.compass", "Client A"), made_file(tmp_path / "b.compass", "Client B")
    running = app.start(first)
    running.files.open(second)
    assert [name for name, _ in running.files.known.recent()] == ["Client B", "Client A"]
    running.window.stack.show_page("clients")
    page = running.window.stack.currentWidget()
    qtbot.waitSignal(page.all_read).wait()
    assert page.findChildren(QPushButton)
    page.list.setCurrentIndex(page.clients.index(page.clients.position(first), 0))
    page.forget_button.click()
    qtbot.waitSignal(page.all_read).wait()
    assert [path for _, path in running.files.known.recent()] == [second]
    assert first.exists()
    with qtbot.waitSignal(page.all_read):
        button(running.window.toast, "Undo").click()
    assert [path for _, path in running.files.known.recent()] == [second, first]
    assert page.clients.position(first) is not None


def test_the_client_on_the_desk_can_be_closed_from_the_list(app: App, tmp_path: Path, qtbot) -> None:
    first, second = made_file(tmp_path / "a.compass", "Client A"), made_file(tmp_path / "b.compass", "Client B")
    running = app.start(first)
    running.files.open(second)
    running.window.stack.show_page("clients")
    page = running.window.stack.currentWidget()
    qtbot.waitSignal(page.all_read).wait()
    page.list.setCurrentIndex(page.clients.index(page.clients.position(first), 0))
    assert page.close_button.isHidden()
    page.list.setCurrentIndex(page.clients.index(page.clients.position(second), 0))
    page.close_button.click()
    assert running.desk.session.file is None
    assert [name for name, _ in running.files.known.recent()] == ["Client B", "Client A"]


def test_the_second_click_of_a_double_click_on_a_client_falls_on_nothing(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    week = running.desk.sight.week
    running.window.stack.show_page("clients")
    page = running.window.stack.currentWidget()
    qtbot.waitSignal(page.all_read).wait()
    cell = page.list.visualRect(page.clients.index(0, 0)).center()
    spot = page.list.viewport().mapTo(running.window, cell)
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert running.window.stack.page() == "calendar"
    there = running.window.childAt(spot)
    assert there is not page.list.viewport()
    seen = []
    watch = Seen(seen)
    there.installEventFilter(watch)
    qtbot.mouseDClick(there, Qt.MouseButton.LeftButton, pos=there.mapFrom(running.window, spot))
    assert QEvent.Type.MouseButtonDblClick not in seen
    assert running.desk.sight.week == week


class Seen(QObject):
    """Keeps the types of the events that reach a widget."""

    def __init__(self, seen: list[QEvent.Type]) -> None:
        super().__init__()
        self._seen = seen

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self._seen.append(event.type())
        return False


def test_a_mistake_of_the_app_is_shown_once_however_often_it_happens(
    app: App, home: Path, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from compassdesk.ui.dialogs.crash import CrashDialog

    running = app.start(made_file(tmp_path / "delta.compass"))
    shown, said = [], []
    running.desk.session.said.connect(lambda words, _undo: said.append(words))

    def again(dialog: CrashDialog) -> int:
        shown.append(dialog.report.toPlainText())
        running.trouble.caught(ValueError, ValueError("again"), None)
        QApplication.processEvents()
        return 0

    monkeypatch.setattr(CrashDialog, "exec", again)
    running.trouble.caught(ValueError, ValueError("secret text"), None)
    assert not shown, "never inside the event that raised it"
    qtbot.waitUntil(lambda: bool(shown))
    assert "ValueError" in shown[0]
    assert "secret text" not in shown[0]
    assert said == []
    running.trouble.caught(ValueError, ValueError("secret text"), None)
    qtbot.waitUntil(lambda: said == ["That did not work: the same mistake of the app as before."])
    assert len(shown) == 1
    log = (home / "log" / "compassdesk.log").read_text()
    assert log.count("ValueError") == 1
    assert "secret" not in log
    stop_log()


def test_a_long_passing_message_is_shown_whole(app: App, tmp_path: Path) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    words = "The disk is full; nothing was written to " + "a/long/folder/" * 14 + "delta.compass. Make room."
    running.desk.session.say(words)
    shown = running.window.toast.findChild(QLabel)
    assert shown.text() == words
    assert shown.height() >= shown.heightForWidth(shown.width())
    assert running.window.rect().contains(running.window.toast.geometry())
    running.window.resize(running.window.width() - 200, running.window.height() - 100)
    QApplication.processEvents()
    assert running.window.rect().contains(running.window.toast.geometry()), "it goes with the window"


def test_a_passing_message_leaves_the_panel_beside_the_calendar_in_sight(app: App, tmp_path: Path) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    window, toast, calendar = running.window, running.window.toast, running.window.columns.calendar
    window.resize(1280, 720)
    QApplication.processEvents()
    running.desk.session.say("2 moments were moved to times at which they answer more, and 2 were added. " * 2)
    assert toast.geometry().right() <= calendar.mapTo(window, calendar.rect().topRight()).x()
    window.actions_by_name["clients-page"].trigger()
    running.desk.session.say("The file is on the disk again.")
    assert abs(toast.geometry().center().x() - window.rect().center().x()) <= 1


def test_the_undo_of_a_message_of_another_client_leads_to_that_client_and_says_why_it_cannot_be(
    app: App, tmp_path: Path, qtbot
) -> None:
    path, other = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "other.compass", "Other")
    running = app.start(path)
    toast = running.window.toast
    running.desk.sight.select(("i1",))
    running.window.actions_by_name["delete"].trigger()
    said, button = toast.findChild(QLabel), toast.findChild(QPushButton)
    (taken,) = toast._offers  # noqa: SLF001 - a press that was on its way when the words changed
    assert button.text() == "Undo"
    running.files.open(other)
    assert toast.isVisible()
    button.click()
    assert titles(other) == {"New pump"}
    assert said.text().endswith("That was closed since, so it cannot be undone any more.")
    assert button.text() == "Open that client"
    button.click()
    assert running.desk.session.file.path == path
    taken.do()
    assert said.text() == "“Delete 1 item” cannot be undone any more: this client was closed after it."
    assert not button.isVisible()


def test_a_message_that_offers_several_things_does_the_one_that_is_pressed(app: App, tmp_path: Path) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    done: list[str] = []
    toast = running.window.toast
    for words in ("This", "Following", "All"):
        third = Offer("All", lambda: done.append("All"))
        second = Offer("Following", lambda: done.append("Following"), third)
        running.desk.session.said.emit("Changed", Offer("This", lambda: done.append("This"), second))
        button(toast, words).click()
        assert not toast.isVisible()
    assert done == ["This", "Following", "All"]
    running.desk.session.say("Nothing to do")
    assert not [one for one in toast.findChildren(QPushButton) if one.isVisible()]


def test_a_message_without_an_offer_goes_with_its_client(app: App, tmp_path: Path) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    running.desk.session.say("Undone: Add the weekly rhythm")
    assert running.window.toast.isVisible()
    running.files.open(made_file(tmp_path / "other.compass", "Other"))
    assert not running.window.toast.isVisible()


def test_a_closed_dialog_does_not_stay_with_the_window(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    for name in ("export", "go-to-date", "shortcuts", "about", "print", "import", "new-client"):
        QTimer.singleShot(0, lambda: QApplication.activeModalWidget().reject())
        running.window.actions_by_name[name].trigger()
    qtbot.waitUntil(lambda: not running.window.findChildren(QDialog))
    assert QApplication.activeModalWidget() is None


def test_a_damaged_file_is_told_with_its_last_backup_which_opens_as_a_new_file(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    file = open_client(path)
    backups.back_up(file, "hand", MOMENT)
    file.close()
    running = app.start(made_file(tmp_path / "other.compass"))
    path.write_bytes(b"damaged" * 900)
    running.files.open(path)
    told = box(running, qtbot)
    assert "1 item" in told.informativeText()
    told.defaultButton().click()
    qtbot.waitUntil(lambda: running.desk.session.file.path.name == "delta from backup.compass")
    assert [item.title for item in running.desk.session.plan.items] == ["New pump"]
    assert path.read_bytes() == b"damaged" * 900
