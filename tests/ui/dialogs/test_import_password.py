"""A workbook with a password in the window: asked for, told when it is wrong, and kept nowhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from reading import read

from compassdesk.ui.dialogs.import_dialog import ImportDialog
from locked_workbooks import locked
from waterhoven import nameless
from workbooks import xlsx

WORDS = "geheim nergens"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(locked(xlsx([["Datum", "Wat", "Titel"], ["1-3-2027", "x", "Pomp"]]), WORDS))
    return path


def open_with(dialog: ImportDialog, words: str, qtbot) -> None:
    """As somebody types it: Enter opens the file."""
    field = dialog.locked.password.lines[0]
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_it_is_asked_for_and_a_wrong_one_is_told(import_dialog: ImportDialog, plan: Path, qtbot) -> None:
    dialog = import_dialog
    dialog.show()
    read(dialog, plan, qtbot)
    assert dialog.locked.isVisible()
    assert dialog.locked.password.lines[0].hasFocus()
    assert not dialog.locked.trouble.isVisible()
    assert not dialog.locked.open_button.isEnabled()
    assert not dialog.import_button.isEnabled()
    assert nameless(dialog) == []
    with qtbot.waitSignal(dialog.read_done):
        open_with(dialog, "wrong", qtbot)
    assert dialog.locked.trouble.isVisible()
    assert dialog.locked.trouble.text() == "This is not the password of the workbook."
    with qtbot.waitSignal(dialog.read_done):
        open_with(dialog, WORDS, qtbot)
    assert dialog.preview is not None
    assert [item.title for item in dialog.preview.written_items] == ["Pomp"]
    assert dialog.locked.password.text() == ""


def test_choices_are_read_with_it_and_it_is_kept_nowhere(
    import_dialog: ImportDialog, plan: Path, tmp_path: Path, qtbot
) -> None:
    dialog = import_dialog
    read(dialog, plan, qtbot)
    with qtbot.waitSignal(dialog.read_done):
        open_with(dialog, WORDS, qtbot)
    with qtbot.waitSignal(dialog.read_done):
        dialog.shown.columns.chosen.emit({"Wat": "labels"})
    assert dialog.preview is not None
    assert [item.labels for item in dialog.preview.written_items] == [("x",)]
    dialog.take()
    assert dialog.imported
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert WORDS.encode() not in file.read_bytes(), file


def test_another_file_is_asked_for_its_own(import_dialog: ImportDialog, plan: Path, tmp_path: Path, qtbot) -> None:
    dialog, other = import_dialog, tmp_path / "other.xlsx"
    other.write_bytes(plan.read_bytes())
    read(dialog, plan, qtbot)
    with qtbot.waitSignal(dialog.read_done):
        open_with(dialog, WORDS, qtbot)
    read(dialog, other, qtbot)
    assert dialog.pages.currentWidget() is dialog.locked
    assert dialog.locked.password.text() == ""
