"""Handing posts to a scheduling tool in the window: what goes out is shown first, written whole, and put on record."""

import csv
from contextlib import suppress
from pathlib import Path

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from builders import post
from compassdesk.domain.handed_to import handed
from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.hand_over import HandOverDialog
from compassdesk.ui.running import tasks
from held_workers import held_workers
from workbooks import xlsx


@pytest.fixture
def dialog(desk: Desk, qtbot) -> HandOverDialog:
    """Two posts of the next weeks of which one says nothing, and the one channel that has any."""
    channel = desk.session.plan.channels[0].id
    good = post(
        "send", "2027-04-20T09:00", id="good", channels=(channel,), speaker="samir", body="=1+1\nTwo", title="Good"
    )
    empty = replace(good, id="empty", body="", title="Empty", starts_at=good.starts_at.replace(day=21))
    desk.session.change("Posts", Patch(items=(good, empty)))
    made = HandOverDialog(None, desk.session, desk.sight)
    qtbot.addWidget(made)
    made.show()
    made.period.choice.set_value("own")
    made.period.first.set_value(good.starts_at.date())
    made.period.last.set_value(empty.starts_at.date())
    seen(made, "buffer", qtbot)
    return made


def seen(dialog: HandOverDialog, tool: str, qtbot) -> list[tuple[str, ...]]:
    """What the table says once a tool was looked at."""
    dialog.tool.set_value(tool)
    with qtbot.waitSignal(dialog.seen, timeout=20_000):
        dialog.look()
    model = dialog.posts.model()
    return [tuple(model.index(row, at).data() for at in range(5)) for row in range(model.rowCount())]


def test_what_stays_stands_first_with_its_reason(dialog: HandOverDialog, qtbot) -> None:
    lines = seen(dialog, "buffer", qtbot)
    assert [(line[0], line[3], line[4]) for line in lines] == [
        ("no", "Empty", "it says nothing and shows nothing"),
        ("✓ yes", "Good", ""),
    ]
    assert dialog.summary.text() == "1 post(s) for Buffer, in 1 file(s), 1 stay(s) out"
    assert "2027-04-20 09:00" in dialog.hints.text()
    dialog.posts.setCurrentIndex(dialog.posts.model().index(0, 0))
    assert dialog.reason.text() == "it says nothing and shows nothing"


def test_files_are_written_and_the_items_noted_in_one_step_that_can_be_taken_back(
    dialog: HandOverDialog, desk: Desk, qtbot, tmp_path: Path
) -> None:
    dialog.write_into(tmp_path)
    qtbot.waitUntil(dialog.folder_button.isVisible, timeout=20_000)
    (folder,) = [path for path in tmp_path.iterdir() if path.name.startswith("Buffer ")]
    (file,) = folder.iterdir()
    with file.open(newline="", encoding="utf-8") as opened:
        assert list(csv.reader(opened))[1][0] == "=1+1\nTwo"
    item = desk.session.item("good")
    assert (item.status, [one.tool for one in handed(item).values()]) == ("scheduled", ["buffer"])
    assert desk.session.item("empty").status == "draft"
    desk.undoing.undo()
    assert (desk.session.item("good").status, handed(desk.session.item("good"))) == ("draft", {})


def test_where_nothing_could_be_written_it_is_tried_again_elsewhere(
    dialog: HandOverDialog, desk: Desk, qtbot, small_disk: Path, tmp_path: Path
) -> None:
    with (small_disk / "fill").open("wb", buffering=0) as fill, suppress(OSError):
        while fill.write(b"x" * 4096):
            pass
    dialog.write_into(small_disk)
    qtbot.waitUntil(lambda: "The disk is full" in dialog.told.text(), timeout=20_000)
    assert [one.name for one in small_disk.iterdir()] == ["fill"]
    assert desk.session.item("good").status == "draft"
    assert dialog.write_button.isEnabled()
    dialog.write_into(tmp_path)
    qtbot.waitUntil(dialog.folder_button.isVisible, timeout=20_000)
    assert desk.session.item("good").status == "scheduled"


def test_what_is_looked_at_for_nobody_is_given_up(dialog: HandOverDialog) -> None:
    with held_workers():
        dialog.look()
        first = dialog.looking
        dialog.look()
        second = dialog.looking
        assert first is not None
        assert second is not None
        assert (first.cancelled, second.cancelled) == (True, False)
        dialog.reject()
        assert second.cancelled
    assert dialog.told.text() == "", "nothing is said of what was given up"


def test_closing_while_it_writes_waits_until_it_is_on_record(
    dialog: HandOverDialog, desk: Desk, qtbot, tmp_path: Path
) -> None:
    dialog.write_into(tmp_path)
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert any(path.name.startswith("Buffer ") for path in tmp_path.iterdir())
    assert desk.session.item("good").status == "scheduled"


def test_what_was_deleted_meanwhile_is_not_missed(dialog: HandOverDialog, desk: Desk, qtbot, tmp_path: Path) -> None:
    desk.session.change("Delete", Patch(removed=(("items", "good"),)))
    dialog.write_into(tmp_path)
    qtbot.waitUntil(dialog.folder_button.isVisible, timeout=20_000)
    assert desk.session.item("good") is None


def test_a_second_time_goes_into_a_folder_of_its_own_when_it_is_asked_for(
    dialog: HandOverDialog, qtbot, tmp_path: Path
) -> None:
    dialog.write_into(tmp_path)
    qtbot.waitUntil(dialog.folder_button.isVisible, timeout=20_000)
    assert [line[0] for line in seen(dialog, "buffer", qtbot)] == ["no", "no"]
    assert not dialog.write_button.isEnabled()
    dialog.again.setChecked(True)
    seen(dialog, "buffer", qtbot)
    dialog.write_into(tmp_path)
    qtbot.waitUntil(
        lambda: len([one for one in tmp_path.iterdir() if one.name.startswith("Buffer ")]) == 2, timeout=20_000
    )


def test_days_that_are_over_are_told_as_such(dialog: HandOverDialog, desk: Desk, qtbot) -> None:
    for field in (dialog.period.first, dialog.period.last):
        field.set_value(desk.session.item("p1").starts_at.date())
    lines = seen(dialog, "buffer", qtbot)
    assert lines
    assert {line[0] for line in lines} == {"no"}
    assert not dialog.write_button.isEnabled()


def test_nothing_is_noted_where_that_is_not_wanted(dialog: HandOverDialog, desk: Desk, qtbot, tmp_path: Path) -> None:
    dialog.recorded.setChecked(False)
    dialog.write_into(tmp_path)
    qtbot.waitUntil(dialog.folder_button.isVisible, timeout=20_000)
    assert desk.session.item("good").status == "draft"


def test_a_row_leads_to_its_item_by_the_keyboard(dialog: HandOverDialog, desk: Desk) -> None:
    dialog.posts.setCurrentIndex(dialog.posts.model().index(0, 0))
    QTest.keyClick(dialog.posts, Qt.Key.Key_Return)
    assert (dialog.isVisible(), desk.sight.selected) == (False, ("empty",))


def test_what_is_no_address_and_no_zone_is_told_below_them(dialog: HandOverDialog) -> None:
    dialog.address.set_value("pictures")
    dialog.zone.set_value("Mars/Base")
    dialog.look()
    assert dialog.address_row.error.isVisible()
    assert dialog.zone_row.error.isVisible()
    assert not dialog.write_button.isEnabled()


def test_a_table_of_the_tool_is_filled_or_refused_with_a_sentence(
    dialog: HandOverDialog, qtbot, tmp_path: Path
) -> None:
    wrong, right = tmp_path / "wrong.csv", tmp_path / "right.csv"
    wrong.write_text("Name,Place\nA,B\n")
    right.write_text("Posting Time,Text\n2027-01-01 09:00,Earlier\n")
    dialog.take_table(wrong)
    qtbot.waitUntil(lambda: "Text, Image URL" in dialog.told.text(), timeout=20_000)
    with qtbot.waitSignal(dialog.seen, timeout=20_000):
        dialog.take_table(right)
    assert dialog.told.text() == ""
    assert "1 row(s) that stood in the table stay(s) in front." in dialog.hints.text()
    assert "do not open it in a spreadsheet" in dialog.hints.text()


def test_a_workbook_of_the_tool_is_filled_as_its_csv_is(dialog: HandOverDialog, qtbot, tmp_path: Path) -> None:
    table = tmp_path / "table.xlsx"
    table.write_bytes(xlsx([["Posting Time", "Mine", "Text"]]))
    with qtbot.waitSignal(dialog.seen, timeout=20_000):
        dialog.take_table(table)
    assert dialog.template_button.text() == "Without “table.xlsx”"
    assert "spreadsheet" not in dialog.hints.text(), "its cells say that they are text"
    out = tmp_path / "out"
    out.mkdir()
    dialog.write_into(out)
    qtbot.waitUntil(dialog.folder_button.isVisible, timeout=20_000)
    (written,) = out.rglob("*.xlsx")
    lines = list(load_workbook(written).active.iter_rows(values_only=True))
    assert lines == [("Posting Time", "Mine", "Text"), ("2027-04-20 09:00", None, "=1+1\nTwo")]


def test_the_table_of_one_tool_is_not_filled_for_another(dialog: HandOverDialog, qtbot, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("Posting Time,Text,Mine\n", encoding="utf-8")
    with qtbot.waitSignal(dialog.seen, timeout=20_000):
        dialog.take_table(table)
    assert "without" in dialog.template_button.text().lower()
    seen(dialog, "publer", qtbot)
    assert "fill" in dialog.template_button.text().lower()
    dialog.write_into(tmp_path)
    qtbot.waitUntil(dialog.folder_button.isVisible, timeout=20_000)
    (written,) = [path for path in tmp_path.rglob("*.csv") if path != table]
    assert "Mine" not in written.read_text(encoding="utf-8")


def test_what_cannot_be_put_on_record_is_told_with_the_files_that_are_there(
    dialog: HandOverDialog, desk: Desk, qtbot, tmp_path: Path
) -> None:
    client = desk.session.file.path
    moved = client.rename(client.with_name("elsewhere.compass"))
    dialog.write_into(tmp_path)
    dialog.reject()
    qtbot.waitUntil(lambda: "is not noted" in dialog.told.text(), timeout=20_000)
    tasks.wait_for_all()
    QApplication.processEvents()
    assert "is not noted" in dialog.told.text(), "nothing is said in its place"
    moved.rename(client)
    assert dialog.isVisible(), "who closes it meanwhile reads why"
    assert any(path.name.startswith("Buffer ") for path in tmp_path.iterdir())
    assert desk.session.item("good").status == "draft"
