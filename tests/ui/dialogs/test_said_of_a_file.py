"""What the user says of a file that comes in: each choice, and each row that is mended, is read again at once."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from reading import read, whole

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Client
from compassdesk.exchange.tables.own_csv_write import write_csv
from compassdesk.services import patches
from compassdesk.services.opening import create_client
from compassdesk.texts import import_sentences
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.import_dialog import SLOW, ImportDialog
from compassdesk.ui.dialogs.import_summary import summary
from compassdesk.ui.running import tasks
from waterhoven import labels_with_markup, nameless

SHEETS = Path(__file__).parents[2] / "data" / "spreadsheets"


@pytest.fixture
def dialog(import_dialog: ImportDialog) -> ImportDialog:
    return import_dialog


def test_an_order_of_day_and_month_that_nothing_tells_can_be_chosen(dialog: ImportDialog, qtbot, tmp_path) -> None:
    table = tmp_path / "dates.csv"
    table.write_text("Date,Title\n03/01/2027,Pump\n03/02/2027,Valve\n")
    read(dialog, table, qtbot)
    assert dialog.shown.dates.isVisible()
    assert "Nothing tells" in dialog.shown.note.text()
    assert [row.item.starts_at.month for row in dialog.preview.rows] == [1, 2]
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        dialog.shown.dates.field.setCurrentIndex(1)
        dialog.shown.dates.field.left.emit()
    assert [row.item.starts_at.day for row in dialog.preview.rows] == [1, 2]
    assert dialog.shown.dates.field.value() == "month-first"
    table.write_text("Date,Title\n2027-03-01,Pump\n")
    read(dialog, table, qtbot)
    assert not dialog.shown.dates.isVisible()


def test_times_are_read_as_those_of_a_zone_that_is_typed_or_offered(dialog: ImportDialog, qtbot, tmp_path) -> None:
    table = tmp_path / "times.csv"
    table.write_text("Date,Time,Title\n2027-03-02,09:00,Pump\n2027-07-01,09:00,Valve\n")
    read(dialog, table, qtbot)
    choice = dialog.shown.zone
    assert choice.isVisible()
    assert (choice.field.value(), choice.likely.isVisible()) == ("Europe/Amsterdam", False), "nothing tells another one"
    assert nameless(choice) == []
    choice.field.setText("Mars/Olympus")
    choice.field.left.emit()
    assert choice.error.isVisible()
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        choice.field.setText("utc")
        choice.field.left.emit()
    assert [row.item.starts_at.hour for row in dialog.preview.rows] == [10, 11]
    assert "read as those of UTC" in dialog.shown.note.text()
    assert not choice.error.isVisible()
    choice.fill(replace(dialog.preview, zones=("UTC", "America/New_York")))
    assert choice.likely.text() == "Read them as America/New_York"
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        choice.likely.click()
    assert [row.item.starts_at.hour for row in dialog.preview.rows] == [15, 15]
    table.write_text("Date,Title\n2027-03-01,Pump\n")
    read(dialog, table, qtbot)
    assert not choice.isVisible()


def test_tab_goes_on_from_a_zone_that_was_chosen_to_what_is_read_next(
    dialog: ImportDialog, qtbot, tmp_path: Path
) -> None:
    table = tmp_path / "times.csv"
    table.write_text("Date,Time,Title\n2027-03-02,09:00,Pump\n2027-07-01,09:00,Valve\n")
    read(dialog, table, qtbot)
    assert dialog.import_button.hasFocus(), "Enter goes on where nothing is said"
    choice, bar = dialog.shown.zone, dialog.shown.tabs.tabBar()
    choice.field.list.model().clear()  # shown, it would take the keys of the test
    choice.field.setFocus()
    choice.field.selectAll()
    qtbot.keyClicks(choice.field, "UTC")
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        qtbot.keyClick(choice.field, Qt.Key.Key_Tab)
        assert bar.hasFocus()
    assert dialog.preview.zones[0] == "UTC"
    assert bar.hasFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Backtab)
    assert choice.field.hasFocus()
    choice.fill(replace(dialog.preview, zones=("UTC", "America/New_York")))
    qtbot.keyClick(choice.field, Qt.Key.Key_Tab)
    assert choice.likely.hasFocus(), "and before what was found"
    qtbot.keyClick(choice.likely, Qt.Key.Key_Tab)
    assert bar.hasFocus()


def test_the_keyboard_stays_at_the_columns_while_they_are_told(dialog: ImportDialog, qtbot, tmp_path: Path) -> None:
    table = tmp_path / "odd.csv"
    table.write_text("Date,Title,Odd,Even\n2027-03-02,Pump,one,two\n2027-03-03,Valve,one,two\n")
    read(dialog, table, qtbot)
    dialog.shown.tabs.setCurrentWidget(dialog.shown.columns)
    choice = dialog.shown.columns.choices["Odd"]
    choice.setFocus()
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        choice.set_value("body")
        choice.left.emit()
    assert dialog.shown.columns.choices["Odd"] is not choice
    assert dialog.shown.columns.choices["Odd"].hasFocus()


def test_a_row_that_cannot_be_read_is_mended_where_it_stands(
    dialog: ImportDialog, desk: Desk, qtbot, tmp_path: Path
) -> None:
    table = tmp_path / "week.csv"
    table.write_text("Datum;Tijd;Titel\n31-02-2027;10:00;<b>Markt\n40-02-2027;11:00;Kermis\n9-3-2027;12:00;Stoet\n")
    read(dialog, table, qtbot)
    mending = dialog.shown.mending
    dialog.shown.tabs.setCurrentWidget(mending)
    assert labels_with_markup(mending) == []
    assert nameless(mending) == []
    mending.view.setCurrentIndex(mending.model.index(0, 1))
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        qtbot.keyClick(mending.view, Qt.Key.Key_Return)
        field = mending.view.findChild(QLineEdit)
        field.setText("28-02-2027")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not dialog.imported, "Enter writes in the cell"
    assert [row.item.title for row in dialog.preview.rows] == ["<b>Markt", "Stoet"]
    mending = dialog.shown.mending
    assert dialog.shown.tabs.currentWidget() is mending
    assert [row.cells["title"] for row in mending.model.rows] == ["Kermis"]
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        mending.model.setData(mending.model.index(0, 1), "20-02-2027")
    assert dialog.shown.mending is None
    assert "Mended here, the file stays as it is: date." in summary_of_rows(dialog)
    dialog.take()
    days = {item.title: item.starts_at.date().isoformat() for item in whole(desk).items if item.starts_at}
    assert (days["<b>Markt"], days["Kermis"]) == ("2027-02-28", "2027-02-20")
    read(dialog, table, qtbot)
    assert [row.result for row in dialog.preview.rows] == ["unchanged"] * 3, "what was mended holds the next time"


def summary_of_rows(dialog: ImportDialog) -> str:
    return " ".join(import_sentences.remark(told) for row in dialog.preview.rows for told in row.remarks)


def test_what_was_deleted_here_is_brought_back_when_it_is_ticked(
    dialog: ImportDialog, desk: Desk, qtbot, tmp_path: Path
) -> None:
    table = tmp_path / "week.csv"
    table.write_text("Datum;Titel\n9-3-2027;Markt\n10-3-2027;Kermis\n")
    read(dialog, table, qtbot)
    assert not dialog.shown.bring_back.isVisible()
    dialog.take()
    [fair] = [item for item in whole(desk).items if item.title == "Kermis"]
    desk.session.perform("Delete", patches.apply, Patch(removed=(("items", fair.id),)))
    read(dialog, table, qtbot)
    tick = dialog.shown.bring_back
    assert (tick.isVisible(), tick.text(), dialog.import_button.isEnabled()) == (
        True, "Bring back 1 item(s) that you deleted here", False,
    )  # fmt: skip
    for wanted, items in ((True, ["Kermis"]), (False, [])):
        with qtbot.waitSignal(dialog.read_done, timeout=20_000):
            tick.click()
        assert (tick.isVisible(), tick.isChecked()) == (True, wanted)
        assert [item.title for item in dialog.preview.written_items] == items


def test_deleted_tasks_are_not_called_items(dialog: ImportDialog, desk: Desk, qtbot, tmp_path: Path) -> None:
    table = tmp_path / "week.csv"
    table.write_text(
        "Datum;Tijd;Kanaal;Titel;Tekst\n9-3-2027;9:00;LinkedIn;Markt;Kom\n"
        "10-3-2027;10:00;Teams;Contentoverleg april;wie schrijft wat\n"
    )
    read(dialog, table, qtbot)
    dialog.take()
    held = whole(desk)
    gone = [("items", item.id) for item in held.items if item.title == "Markt"]
    gone += [("organise_tasks", task.id) for task in held.organise_tasks if task.title.startswith("Contentoverleg")]
    desk.session.perform("Delete", patches.apply, Patch(removed=tuple(gone)))
    read(dialog, table, qtbot)
    assert dialog.shown.bring_back.text() == "Bring back 1 item(s) and 1 task(s) that you deleted here"


def test_what_a_calendar_is_is_asked_and_remembered(dialog: ImportDialog, desk: Desk, qtbot, tmp_path: Path) -> None:
    roster = tmp_path / "roster.ics"
    roster.write_text(
        "BEGIN:VCALENDAR\nX-WR-CALNAME:<b>Roster\nBEGIN:VEVENT\nUID:a\nSUMMARY:Half past nine\n"
        "DTSTART:20270309T093000\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    read(dialog, roster, qtbot)
    assert "1 event(s):" in summary(dialog.preview)
    asked = dialog.shown.calendar
    assert asked.isVisible()
    assert labels_with_markup(dialog) == []
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        asked.petal.set_value("listen")
        asked.petal.left.emit()
    assert asked.petal.value() == "listen"
    dialog.take()
    assert [(item.petal, item.kind) for item in whole(desk).items if item.title == "Half past nine"] == [
        ("listen", "slot")
    ]
    read(dialog, roster, qtbot)
    assert asked.petal.value() == "listen"
    read(dialog, SHEETS / "redactiekalender-excel-nl.csv", qtbot)
    assert not asked.isVisible()


def test_a_column_is_given_another_meaning_and_that_is_remembered(
    dialog: ImportDialog, desk: Desk, tmp_path: Path, qtbot
) -> None:
    table = tmp_path / "week.csv"
    table.write_text("Datum;Wat;Titel\n9-3-2027;<b>Markt</b>;Intern\n")
    read(dialog, table, qtbot)
    form = dialog.shown.columns
    dialog.shown.tabs.setCurrentWidget(form)
    assert form.choices["Titel"].value() == "title"
    assert labels_with_markup(form) == []
    assert nameless(form) == []
    for heading, field in (("Wat", "title"), ("Titel", "labels")):
        choice = dialog.shown.columns.choices[heading]
        choice.set_value(field)
        with qtbot.waitSignal(dialog.read_done, timeout=20_000):
            choice.left.emit()
    assert dialog.shown.tabs.currentWidget() is dialog.shown.columns
    assert dialog.preview.rows[0].item.title == "<b>Markt</b>"
    dialog.take()
    read(dialog, table, qtbot)
    assert dialog.shown.columns.choices["Wat"].value() == "title"
    assert "as you chose before" in dialog.shown.note.text()


def test_a_heading_that_begins_with_a_hash_can_be_chosen_and_a_missing_one_not(
    dialog: ImportDialog, tmp_path: Path, qtbot
) -> None:
    table = tmp_path / "week.csv"
    table.write_text("Datum;Titel;#hashtags;;# posts\n9-3-2027;Markt;a;b;c\n")
    read(dialog, table, qtbot)
    choices = dialog.shown.columns.choices
    assert [choices[name].isEnabled() for name in ("#hashtags", "#4", "# posts")] == [True, False, True]


def test_what_cannot_be_is_said_and_what_held_before_stays(dialog: ImportDialog, tmp_path: Path, qtbot) -> None:
    table = tmp_path / "week.csv"
    table.write_text("Datum;Titel;Kanaal\n9-3-2027;Markt;LinkedIn\n")
    read(dialog, table, qtbot)
    choice = dialog.shown.columns.choices["Titel"]
    choice.set_value("labels")
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        choice.left.emit()
    assert "title" in dialog.shown.note.text()
    assert dialog.preview.rows[0].item.title == "Markt"
    assert dialog.shown.columns.choices["Titel"].value() == "title"
    assert dialog.import_button.isEnabled()


def test_our_own_table_is_what_it_is(dialog: ImportDialog, desk: Desk, tmp_path: Path, qtbot) -> None:
    own = tmp_path / "own.csv"
    own.write_bytes(write_csv(whole(desk), whole(desk).items, "nl", with_names=True))
    read(dialog, own, qtbot)
    assert dialog.shown.columns is None


def test_what_is_said_while_a_file_is_read_again_holds_too(dialog: ImportDialog, tmp_path: Path, qtbot) -> None:
    table = tmp_path / "week.csv"
    table.write_text("Datum;Wat;Titel;Thema\n9-3-2027;Markt;Intern;Zorg\n")
    read(dialog, table, qtbot)
    choices = dialog.shown.columns.choices
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        for heading, field in (("Wat", "title"), ("Titel", "labels"), ("Thema", "spokesperson")):
            choices[heading].set_value(field)
            choices[heading].left.emit()
    assert {heading: choice.value() for heading, choice in dialog.shown.columns.choices.items()} == {
        "Datum": "date", "Wat": "title", "Titel": "labels", "Thema": "spokesperson",
    }  # fmt: skip
    assert [row.item.title for row in dialog.preview.rows] == ["Markt"]


def test_who_writes_in_the_next_cell_is_not_disturbed(dialog: ImportDialog, desk: Desk, tmp_path: Path, qtbot) -> None:
    table = tmp_path / "week.csv"
    table.write_text("Datum;Tijd;Titel\n31-02-2027;10:00;Markt\n40-02-2027;11:00;Kermis\n9-3-2027;12:00;Stoet\n")
    read(dialog, table, qtbot)
    mending = dialog.shown.mending
    dialog.shown.tabs.setCurrentWidget(mending)
    mending.model.setData(mending.model.index(0, 1), "28-02-2027")
    mending.view.setCurrentIndex(mending.model.index(1, 1))
    qtbot.keyClick(mending.view, Qt.Key.Key_Return)
    field = mending.view.findChild(QLineEdit)
    field.setText("20-0")
    assert tasks.wait_for_all(20_000)
    qtbot.wait(SLOW + 50)
    assert mending.view.findChild(QLineEdit) is field
    assert field.isVisible()
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert [row.cells["date"] for row in dialog.shown.mending.model.rows] == ["40-02-2027"]
    mending = dialog.shown.mending
    mending.view.setCurrentIndex(mending.model.index(0, 1))
    qtbot.keyClick(mending.view, Qt.Key.Key_Return)
    mending.view.findChild(QLineEdit).setText("20-02-2027")
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        dialog.take()
    assert not dialog.imported, "what was written last is seen first"
    dialog.take()
    assert {item.title for item in whole(desk).items} >= {"Markt", "Kermis", "Stoet"}


def test_what_was_mended_stays_with_its_row_when_a_sheet_is_read_otherwise(
    dialog: ImportDialog, tmp_path: Path, qtbot
) -> None:
    sheet = tmp_path / "plan.csv"
    sheet.write_text(
        "Datum;Onderwerp;Facebook;Instagram\n1-3-2027;Fietsbrug;Hij is open!;\n40-3-2027;Zwembad;;Kom zwemmen\n"
        "41-3-2027;Kermis;Kom je ook;Naar de kermis\n"
    )
    read(dialog, sheet, qtbot)
    asked = dialog.shown.layout_choice.field
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        dialog.shown.mending.model.setData(dialog.shown.mending.model.index(1, 1), "5-3-2027")
    for layout, days in (("table", []), ("grid", [5])):
        with qtbot.waitSignal(dialog.read_done, timeout=20_000):
            asked.set_value(layout)
            asked.left.emit()
        found = [row.item for row in dialog.preview.rows if any(told.code == "mended" for told in row.remarks)]
        assert [item.starts_at.day for item in found] == days


def test_a_second_file_behind_one_that_is_in_is_not_in_yet(dialog: ImportDialog, tmp_path: Path, qtbot) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    for file, title in ((first, "Markt"), (second, "Kermis")):
        file.write_text(f"Datum;Titel\n9-3-2027;{title}\n")
    read(dialog, first, qtbot)
    dialog.take()
    read(dialog, second, qtbot)
    assert (dialog.imported, dialog.dealt_with) == (False, [first])


def test_a_file_that_was_read_for_another_client_is_read_anew(
    dialog: ImportDialog, desk: Desk, tmp_path: Path, qtbot
) -> None:
    table = tmp_path / "week.csv"
    table.write_text("Datum;Titel\n9-3-2027;Markt\n")
    read(dialog, table, qtbot)
    other = create_client(tmp_path / "other.compass", Client("Other"))
    desk.put(other)
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        dialog.take()
    assert (dialog.imported, whole(desk).items) == (False, ())
    dialog.take()
    assert [item.title for item in whole(desk).items] == ["Markt"]


def test_another_file_is_read_at_once_though_somebody_writes(dialog: ImportDialog, tmp_path: Path, qtbot) -> None:
    table, other = tmp_path / "week.csv", tmp_path / "other.csv"
    table.write_text("Datum;Tijd;Titel\n31-02-2027;10:00;Markt\n9-3-2027;12:00;Stoet\n")
    other.write_text("Datum;Titel\n9-3-2027;Kermis\n")
    read(dialog, table, qtbot)
    mending = dialog.shown.mending
    dialog.shown.tabs.setCurrentWidget(mending)
    for _ in range(2):
        mending.view.setCurrentIndex(mending.model.index(0, 1))
        qtbot.keyClick(mending.view, Qt.Key.Key_Return)
    mending.view.findChild(QLineEdit).setText("3-3")
    read(dialog, other, qtbot)
    assert [row.item.title for row in dialog.preview.rows] == ["Kermis"]
