"""What a sheet is can be said in the import dialog: a table, a calendar, a roster; its lines and its colours."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import PatternFill
from PySide6.QtCore import Qt
from reading import read

from compassdesk.ui.dialogs.import_dialog import ImportDialog
from compassdesk.ui.dialogs.import_pages import ChoosePage
from waterhoven import nameless

SHEETS = Path(__file__).parents[2] / "data" / "spreadsheets"


@pytest.fixture
def dialog(import_dialog: ImportDialog) -> ImportDialog:
    return import_dialog


def test_a_sheet_laid_out_as_a_calendar_can_be_read_as_a_table(dialog: ImportDialog, tmp_path: Path, qtbot) -> None:
    sheet = tmp_path / "plan.csv"
    sheet.write_text(
        "Datum;Onderwerp;Facebook;Instagram\n1-3-2027;Fietsbrug;Hij is open!;\n2-3-2027;Zwembad;;Kom zwemmen\n"
        "31-2-2027;Markt;;Kom kijken\n"
    )
    read(dialog, sheet, qtbot)
    asked = dialog.shown.layout_choice
    assert asked.isVisible()
    assert asked.field.value() == "grid"
    assert all(row.cell for row in dialog.preview.rows)
    assert dialog.shown.mending.model.index(0, 0).data() == "D4"
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        asked.field.set_value("table")
        asked.field.left.emit()
    assert (dialog.preview.layout, asked.field.value()) == ("table", "table")
    assert not any(row.cell for row in dialog.preview.rows)
    dialog.take()
    read(dialog, sheet, qtbot)
    assert asked.field.value() == "table", "the next time too"
    assert "The layout was read as you chose before" in dialog.shown.note.text()
    read(dialog, SHEETS / "redactiekalender-excel-nl.csv", qtbot)
    assert not asked.isVisible()


ROSTER = "Wie;ma 1-3-2027;di 2-3-2027;wo 3-3-2027\nJan;Balie;Post;Balie\nPiet;Post;Balie;Post\nKees;Balie;Balie;Post\n"


def test_a_table_that_is_refused_can_be_read_as_a_calendar(dialog: ImportDialog, tmp_path: Path, qtbot) -> None:
    sheet = tmp_path / "week.csv"
    sheet.write_text(ROSTER)
    read(dialog, sheet, qtbot)
    button = dialog.findChild(ChoosePage).as_calendar
    assert (dialog.error.isVisible(), button.isVisible()) == (True, True)
    assert nameless(dialog.findChild(ChoosePage)) == []
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert (dialog.preview.layout, len(dialog.preview.rows)) == ("grid", 9)
    assert dialog.shown.layout_choice.field.value() == "grid"
    dialog.take()
    assert dialog.imported
    read(dialog, sheet, qtbot)
    assert button.isVisible(), "it is asked for each time: a roster stays none by itself"
    sheet.write_text("Wat;Hoe\nja;nee\n")
    read(dialog, sheet, qtbot)
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        button.click()
    assert (dialog.error.text(), button.isVisible()) == ("No sheet of it is laid out as a calendar.", False)
    (tmp_path / "week.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    read(dialog, tmp_path / "week.ics", qtbot)
    assert not button.isVisible()


def test_a_table_in_which_nothing_is_found_can_be_read_as_a_calendar(
    dialog: ImportDialog, tmp_path: Path, qtbot
) -> None:
    sheet = tmp_path / "week.csv"
    sheet.write_text("Titel;Datum\n;elke week\n\n" + "".join(f";;{line}\n" for line in ROSTER.splitlines()))
    read(dialog, sheet, qtbot)
    button = dialog.shown.as_calendar
    assert button.isVisible()
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        button.click()
    assert (dialog.preview.layout, button.isVisible()) == ("grid", False)
    sheet.write_text("Titel;Datum;Kanaal\n;40-2-2027;Facebook\n")
    read(dialog, sheet, qtbot)
    assert button.isVisible()
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        button.click()
    assert "laid out as a calendar" in dialog.shown.note.text(), "what was shown stays, and it is said why"


def test_several_lines_in_a_cell_become_items_or_one(dialog: ImportDialog, tmp_path: Path, qtbot) -> None:
    sheet = tmp_path / "maart 2027.csv"
    sheet.write_text('ma;di;wo;do;vr\n1;2;3;4;5\n"Open dag\nVacature monteur";;"Brug open\nKom kijken.";;\n')
    read(dialog, sheet, qtbot)
    asked = dialog.shown.lines
    assert (asked.isVisible(), asked.field.value()) == (True, "read")
    assert [row.item.title for row in dialog.preview.rows] == ["Open dag", "Vacature monteur", "Brug open"]
    assert "1 cells hold several lines that read as titles" in dialog.shown.note.text()
    for chosen, titles in (
        ("together", ["Open dag", "Brug open"]),
        ("apart", ["Open dag", "Vacature monteur", "Brug open", "Kom kijken."]),
    ):
        with qtbot.waitSignal(dialog.read_done, timeout=20_000):
            asked.field.set_value(chosen)
            asked.field.left.emit()
        assert [row.item.title for row in dialog.preview.rows] == titles
        assert asked.field.value() == chosen
    dialog.take()
    read(dialog, sheet, qtbot)
    assert asked.field.value() == "apart", "the next time too"
    assert "became what you chose before" in dialog.shown.note.text()
    read(dialog, SHEETS / "redactiekalender-excel-nl.csv", qtbot)
    assert not asked.isVisible()


def test_colours_of_a_workbook_become_labels_or_nothing(dialog: ImportDialog, tmp_path: Path, qtbot) -> None:
    book = Workbook()
    sheet = book.active
    for row in (("Datum", "Titel"), ("9-3-2027", "Markt"), ("10-3-2027", "Kermis"), ("11-3-2027", "Stoet")):
        sheet.append(row)
    sheet["B3"].fill = PatternFill("solid", fgColor="FF00B050")
    book.save(tmp_path / "plan.xlsx")
    read(dialog, tmp_path / "plan.xlsx", qtbot)
    asked = dialog.shown.colours
    assert (asked.isVisible(), asked.field.value()) == (True, "labels")
    assert [bool(row.item.labels) for row in dialog.preview.rows] == [False, True, False]
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        asked.field.set_value("ignore")
        asked.field.left.emit()
    assert (asked.isVisible(), asked.field.value()) == (True, "ignore")
    assert not any(row.item.labels for row in dialog.preview.rows)
    dialog.take()
    read(dialog, tmp_path / "plan.xlsx", qtbot)
    assert asked.field.value() == "ignore", "the next time too"
    assert "Colours became what you chose before" in dialog.shown.note.text()
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        asked.field.set_value("labels")
        asked.field.left.emit()
    dialog.shown.columns.remember.set_value(value=False)
    dialog.take()
    read(dialog, tmp_path / "plan.xlsx", qtbot)
    assert (asked.field.value(), "as you chose before" in dialog.shown.note.text()) == ("labels", False), "forgotten"
