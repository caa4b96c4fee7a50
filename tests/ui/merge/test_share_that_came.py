"""A share file that comes while its client is not on the desk: a client is made of it, or the known one opens."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from builders import client
from compassdesk.app import Desktop
from compassdesk.domain.what_travels import Travels
from compassdesk.services import plans, sharing
from compassdesk.services.opening import create_client, open_client
from compassdesk.ui.dialogs.share_that_came import ShareThatCame
from compassdesk.ui.files import brought_in
from compassdesk.ui.merge.merge_page import MergePage
from compassdesk.ui.widgets import frame
from merged_copies import item
from running_app import App

WORDS = "onder de linde"


def share(of: Path, passphrase: str = "") -> Path:
    target = of.with_name("sanne.compass-share")
    file = open_client(of)
    with file.reader() as reading:
        sharing.write(reading, target, Travels(), datetime(2027, 3, 9, tzinfo=UTC), by="Sanne", passphrase=passphrase)
    file.close()
    return target


def shown(share: Path, folder: Path, qtbot, recent: tuple[Path, ...] = ()) -> tuple[ShareThatCame, list[Path]]:
    """The dialog, and the client files that it opened or merges into."""
    heard: list[Path] = []
    made = ShareThatCame(None, share, recent, folder, heard.append, heard.append)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not made.bar.isVisible(), timeout=20_000)
    return made, heard


def test_a_client_is_made_of_it(copies, tmp_path, qtbot):
    dialog, opened = shown(share(copies[1]), tmp_path, qtbot, (tmp_path / "gone.compass",))
    assert dialog.told.text() == "A copy of “Delta Pompen B.V.” from Sanne, with 2 item(s)."
    assert not dialog.merge_button.isVisible()
    dialog.make(tmp_path / "mine")
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert opened == [tmp_path / "mine.compass"]
    file = open_client(opened[0])
    assert item(file, "visit").body == "They convinced the mayor."
    assert len(file.read(plans.whole).items) == 2
    file.close()


def test_the_folder_of_clients_is_proposed_and_there(copies, tmp_path, qtbot, monkeypatch):
    dialog, _ = shown(share(copies[1]), tmp_path / "clients", qtbot)
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *told: (asked.append(told[2]), ("", ""))[1])
    dialog.make_button.click()
    assert asked == [str(tmp_path / "clients" / "Delta Pompen B.V.compass")]
    assert (tmp_path / "clients").is_dir()


def test_a_file_that_is_there_is_not_written_over(copies, tmp_path, qtbot):
    dialog, opened = shown(share(copies[1]), tmp_path, qtbot)
    before = copies[0].read_bytes()
    dialog.make(copies[0])
    qtbot.waitUntil(lambda: not dialog.bar.isVisible(), timeout=20_000)
    assert "noor.compass" in dialog.told.text()
    assert (opened, copies[0].read_bytes()) == ([], before)


def test_the_client_that_is_on_this_computer_is_offered(copies, tmp_path, qtbot):
    dialog, merged = shown(share(copies[1]), tmp_path, qtbot, (tmp_path / "gone.compass", copies[0]))
    assert dialog.told.text().endswith("This client is on this computer already, in noor.compass.")
    dialog.merge_button.click()
    assert merged == [copies[0]]
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_sealed_one_asks_for_its_passphrase(copies, tmp_path, qtbot):
    dialog, _ = shown(share(copies[1], WORDS), tmp_path, qtbot)
    assert dialog.came is None
    for words, came in (("eik", False), (WORDS, True)):
        dialog.passphrase.lines[0].setText(words)
        dialog.unlock_button.click()
        qtbot.waitUntil(lambda: not dialog.bar.isVisible(), timeout=20_000)
        assert (dialog.came is not None) == came
    assert not dialog.passphrase.isVisible()


def test_enter_unlocks_and_does_not_close(copies, tmp_path, qtbot):
    dialog, _ = shown(share(copies[1], WORDS), tmp_path, qtbot)
    for words, came in (("eik", False), (WORDS, True)):
        qtbot.keyClicks(dialog.passphrase.lines[0], words)
        qtbot.keyClick(dialog.passphrase.lines[0], Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not dialog.passphrase.lines[0].text(), timeout=20_000)
        qtbot.waitUntil(lambda: not dialog.bar.isVisible(), timeout=20_000)
        assert (dialog.came is not None) == came
        assert dialog.isVisible()


def test_what_is_no_share_says_so(tmp_path, qtbot):
    (tmp_path / "a.compass-share").write_bytes(b"PK\x03\x04")
    dialog, _ = shown(tmp_path / "a.compass-share", tmp_path, qtbot)
    assert "damaged" in dialog.told.text()
    assert not dialog.make_button.isVisible()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[ShareThatCame]:
    """The dialogs that were shown, which stay open."""
    dialogs: list[ShareThatCame] = []
    monkeypatch.setattr(frame, "ask", dialogs.append)
    return dialogs


def test_a_share_of_another_client_than_the_open_one_leads_there(running: Desktop, tmp_path, asked):
    create_client(tmp_path / "other.compass", client(name="Other")).close()
    brought_in.take([share(tmp_path / "other.compass")], running.files)
    assert len(asked) == 1
    assert running.window.stack.page() != "merge"


def test_without_a_client_on_the_desk_it_opens_the_one_that_is_known_and_merges(app: App, copies, asked, qtbot):
    desktop = app.start(copies[0])
    path = share(copies[1])
    desktop.files.close_client()
    brought_in.take([path], desktop.files)
    (dialog,) = asked
    qtbot.waitUntil(lambda: dialog.came is not None, timeout=20_000)
    assert dialog.came.known == copies[0]
    dialog.merge_button.click()
    qtbot.waitUntil(lambda: isinstance(desktop.window.stack.currentWidget(), MergePage), timeout=20_000)
    page = desktop.window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.state is not None, timeout=20_000)
    assert page.state.by == "Sanne"
