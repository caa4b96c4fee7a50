"""The dialog of an import takes the room that each of its steps needs, and no more."""

from pathlib import Path

from reading import read

from compassdesk.ui.dialogs.import_dialog import HIGH, ImportDialog

SHEET = Path(__file__).parents[2] / "data" / "spreadsheets" / "content-calendar-sheets-en.csv"


def test_each_step_has_its_room(import_dialog: ImportDialog, qtbot, tmp_path: Path) -> None:
    begins = import_dialog.height()
    assert begins < HIGH, "a button and a line about it"
    read(import_dialog, SHEET, qtbot)
    assert import_dialog.height() >= HIGH
    import_dialog.resize(import_dialog.width(), HIGH + 90)
    read(import_dialog, SHEET, qtbot)
    assert import_dialog.height() == HIGH + 90, "who made it higher keeps that while tables are shown"
    nothing = tmp_path / "nothing.csv"
    nothing.write_text("")
    read(import_dialog, nothing, qtbot)
    assert import_dialog.height() < HIGH, "with what was wrong, about as low as at the beginning"
    assert import_dialog.error.isVisible()
    read(import_dialog, SHEET, qtbot)
    import_dialog.take()
    qtbot.waitUntil(lambda: import_dialog.imported, timeout=20_000)
    assert import_dialog.height() < HIGH
