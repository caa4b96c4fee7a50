"""From a file that cannot be shown back to one that can, in the window."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from compassdesk.domain.errors import WorldError
from compassdesk.services import plans, protection
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.dialogs.doctor import DoctorDialog, add_to


@pytest.fixture
def broken(opened: ClientFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COMPASSDESK_HOME", str(tmp_path / "home"))
    opened.close()
    with closing(sqlite3.connect(opened.path)) as connection:
        connection.execute("UPDATE items SET petal = 'shout' WHERE id = 'i1'")
        connection.commit()
    return opened.path


def examined(qtbot, path: Path) -> tuple[DoctorDialog, list[Path]]:
    laid: list[Path] = []
    dialog = DoctorDialog(None, path, laid.append)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.bar.isHidden, timeout=20_000)
    return dialog, laid


def read(path: Path) -> None:
    file = open_client(path)
    try:
        file.read(plans.whole)
    finally:
        file.close()


def test_a_bad_row_is_named_mended_and_the_file_opens(qtbot, broken: Path) -> None:
    with pytest.raises(WorldError, match="bad-row"):
        read(broken)
    dialog, laid = examined(qtbot, broken)
    assert "Post “New pump”, petal" in dialog.found.toPlainText()
    dialog.mend_button.click()
    qtbot.waitUntil(dialog.open_button.isVisible, timeout=20_000)
    assert "mended" in dialog.state.text()
    read(broken)
    dialog.open_button.click()
    assert laid == [broken]


def test_what_can_be_read_is_rescued_into_a_new_file(qtbot, broken: Path, tmp_path: Path) -> None:
    before = broken.read_bytes()
    dialog, laid = examined(qtbot, broken)
    dialog.rescue(tmp_path / "new.compass")
    qtbot.waitUntil(dialog.open_button.isVisible, timeout=20_000)
    assert "Items: 4 rescued" in dialog.found.toPlainText()
    dialog.open_button.click()
    assert laid == [tmp_path / "new.compass"]
    read(tmp_path / "new.compass")
    assert broken.read_bytes() == before


def test_a_damaged_file_offers_the_rescue_alone(qtbot, broken: Path) -> None:
    content = bytearray(broken.read_bytes())
    content[content.index(b"CREATE TABLE items") + 2] ^= 4
    broken.write_bytes(content)
    dialog, _laid = examined(qtbot, broken)
    assert (dialog.mend_button.isVisible(), dialog.rescue_button.isVisible()) == (False, True)
    assert "can be rescued" in dialog.state.text()


@pytest.fixture
def damaged_protected(opened: ClientFile, thorough: bool) -> Iterator[Path]:
    opened.close()
    protection.protect(opened.path, "four loose words")
    content = bytearray(opened.path.read_bytes())
    pages = (len(content) - 8192) // 4096 - 1 if thorough else 3  # for each the rescue tries what one bit may have been
    some = slice(8192, 8192 + pages * 4096)
    content[some] = bytes(one ^ 0x5A for one in content[some])
    opened.path.write_bytes(content)
    yield opened.path
    protection.lock(opened.path)


def test_of_a_damaged_file_that_is_protected_the_rest_is_rescued_into_a_protected_one(
    qtbot, damaged_protected: Path, tmp_path: Path
) -> None:
    dialog, _laid = examined(qtbot, damaged_protected)
    assert (dialog.mend_button.isVisible(), dialog.rescue_button.isVisible()) == (False, True)
    dialog.rescue(tmp_path / "new.compass")
    qtbot.waitUntil(dialog.open_button.isVisible, timeout=60_000)
    assert "damaged part" in dialog.found.toPlainText() or "could not be read" in dialog.found.toPlainText()
    assert protection.is_protected(tmp_path / "new.compass")


def test_a_rescue_can_be_given_up(qtbot, damaged_protected: Path, tmp_path: Path) -> None:
    dialog, _laid = examined(qtbot, damaged_protected)
    dialog.rescue(tmp_path / "new.compass")
    assert dialog.close_button.text() == "Cancel"
    dialog.close_button.click()
    qtbot.waitUntil(dialog.bar.isHidden, timeout=60_000)
    assert dialog.isVisible()
    assert "given up" in dialog.state.text()
    assert not (tmp_path / "new.compass").exists()
    assert dialog.rescue_button.isVisible()


def test_a_healthy_file_is_said_to_be_so(qtbot, opened: ClientFile) -> None:
    opened.close()
    dialog, _laid = examined(qtbot, opened.path)
    assert dialog.found.isHidden()
    assert not dialog.mend_button.isVisible()
    assert dialog.open_button.isVisible()


def test_the_message_leads_there(qtbot) -> None:
    asked: list[None] = []
    box = QMessageBox()
    qtbot.addWidget(box)
    add_to(box, lambda: asked.append(None))
    next(button for button in box.findChildren(QPushButton) if "Examine" in button.text()).click()
    assert asked == [None]
