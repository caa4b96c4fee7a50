"""Import: seen before it happens, one undo step, and then the guessed petals one after another."""

import json
import subprocess
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from reading import read, whole

from compassdesk.exchange.plan import plan_json
from compassdesk.services import backups, petal_guesses, plans
from compassdesk.services.opening import open_client
from compassdesk.texts import import_report
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.export_dialog import ExportDialog
from compassdesk.ui.dialogs.import_dialog import ImportDialog
from compassdesk.ui.dialogs.import_summary import summary
from compassdesk.ui.dialogs.new_client import NewClientDialog
from compassdesk.ui.dialogs.petals import PetalDialog, confirm_petals
from compassdesk.ui.running import tasks
from waterhoven import HOSTILE, labels_with_markup, nameless

SHEETS = Path(__file__).parents[2] / "data" / "spreadsheets"


@pytest.fixture
def dialog(import_dialog: ImportDialog) -> ImportDialog:
    return import_dialog


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize(
    ("file", "counts"),
    [
        (
            "redactiekalender-excel-nl.csv",
            {"rows": 20, "items": 19, "tray": 1, "refused": 1, "channels": 1, "people": 4, "guessed": 16, "columns": 9},
        ),
        (
            "content-calendar-sheets-en.csv",
            {
                "rows": 12,
                "items": 12,
                "tray": 1,
                "refused": 0,
                "channels": 5,
                "people": 3,
                "guessed": 12,
                "columns": 10,
            },
        ),
    ],
)
def test_the_two_sample_sheets(dialog: ImportDialog, desk: Desk, qtbot, file: str, counts: dict[str, int]) -> None:
    read(dialog, SHEETS / file, qtbot)
    preview = dialog.preview
    assert {
        "rows": preview.records,
        "items": len(preview.written_items),
        "tray": sum(item.starts_at is None for item in preview.written_items),
        "refused": len(preview.refused),
        "channels": len(preview.new_channels),
        "people": len(preview.new_people),
        "guessed": preview.guessed_petals,
        "columns": len(preview.columns),
    } == counts
    titles = [dialog.shown.tabs.tabText(place) for place in range(dialog.shown.tabs.count())]
    assert any(str(counts["guessed"]) in title for title in titles)
    assert len(titles) == (5 if counts["refused"] else 4)
    assert str(counts["rows"]) in summary(preview)
    assert labels_with_markup(dialog) == []
    assert nameless(dialog) == []


def test_a_row_is_said_whole_below_the_table(dialog: ImportDialog, qtbot) -> None:
    read(dialog, SHEETS / "redactiekalender-excel-nl.csv", qtbot)
    view, line = dialog.shown.tabs.currentWidget(), dialog.shown.row
    assert line.text() == ""
    view.setFocus()
    while not line.text() or not view.model().row(view.currentIndex()).cells[6]:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    row = view.model().row(view.currentIndex())
    assert line.text().startswith(row.cells[2])
    assert all(remark in line.text() for remark in row.tip.split("\n"))
    dialog.shown.tabs.setCurrentIndex(1)
    assert row.cells[2] not in line.text()


def test_one_import_is_one_step(dialog: ImportDialog, desk: Desk, qtbot) -> None:
    before = whole(desk)
    read(dialog, SHEETS / "redactiekalender-excel-nl.csv", qtbot)
    assert whole(desk) == before, "nothing is written before Import"
    dialog.take()
    assert dialog.imported
    assert len(whole(desk).items) == len(before.items) + 19
    assert len(desk.session.undo_stack) == 1
    desk.undoing.undo()
    assert whole(desk) == before


def test_a_second_import_changes_nothing(dialog: ImportDialog, desk: Desk, qtbot) -> None:
    read(dialog, SHEETS / "content-calendar-sheets-en.csv", qtbot)
    dialog.take()
    read(dialog, SHEETS / "content-calendar-sheets-en.csv", qtbot)
    assert not dialog.preview.written_items
    assert not dialog.import_button.isEnabled()
    assert "unchanged" in summary(dialog.preview)


def test_rows_that_change_what_is_here_are_not_counted_twice(dialog: ImportDialog, tmp_path: Path, qtbot) -> None:
    table = tmp_path / "table.csv"
    for text in ("Open", "Closed"):
        table.write_text(f"Date,Title,Text,Channel\n2027-04-20,Market,{text} today,Facebook\n", encoding="utf-8")
        read(dialog, table, qtbot)
        told = summary(dialog.preview)
        dialog.take()
    assert told.startswith("1 row(s): 1 item(s). 1 of them change(s) what is here.")


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"just words\nand more"])
def test_what_cannot_be_read_is_told_in_a_sentence(dialog: ImportDialog, tmp_path: Path, qtbot, content: bytes) -> None:
    file = tmp_path / "odd.csv"
    file.write_bytes(content)
    read(dialog, file, qtbot)
    assert dialog.error.isVisible()
    assert dialog.error.text()
    assert dialog.preview is None
    read(dialog, tmp_path / "gone.csv", qtbot)
    assert dialog.error.isVisible()


def test_stopping_forgets_the_file(dialog: ImportDialog, qtbot) -> None:
    dialog.read(SHEETS / "redactiekalender-excel-nl.csv")
    dialog.stop_reading()
    assert dialog.pages.currentIndex() == 0
    assert not dialog.import_button.isEnabled()


def test_a_reading_that_is_stopped_does_not_run_on(dialog: ImportDialog, tmp_path: Path, qtbot) -> None:
    """Reading these rows takes many times as long as is waited here."""
    file = tmp_path / "long.csv"
    file.write_text("Datum;Titel;Tekst\n" + "".join(f"1-3-2027;Pomp {n};Wat vind jij {n}?\n" for n in range(100_000)))
    dialog.read(file)
    dialog.stop_reading()
    assert tasks.wait_for_all(2000)


@pytest.fixture
def petals(desk: Desk, qtbot) -> PetalDialog:
    """Two guesses: p2, which nothing in it speaks for, stands first."""
    guessed = tuple(item for item in desk.session.plan.items if not item.petal_confirmed)
    made = PetalDialog(None, desk.session, petal_guesses.guessed_again(guessed))
    qtbot.addWidget(made)
    made.show()
    return made


def item(desk: Desk, key: str):
    return desk.session.item(key)


def test_a_letter_each_and_each_is_undone_by_itself(petals: PetalDialog, desk: Desk, qtbot) -> None:
    assert petals.count.text() == "1 of 2"
    qtbot.keyClick(petals, Qt.Key.Key_S)
    assert (item(desk, "p2").petal, item(desk, "p2").petal_confirmed) == ("send", True)
    assert petals.count.text() == "2 of 2"
    qtbot.keyClick(petals.petals["activate"], Qt.Key.Key_Return)
    assert (item(desk, "p1").petal, item(desk, "p1").petal_confirmed) == ("activate", True)
    assert petals.close_button.hasFocus(), "it says that it is done, and an Enter too many reaches nothing behind it"
    desk.undoing.undo()
    assert not item(desk, "p1").petal_confirmed
    desk.undoing.undo()
    assert (item(desk, "p2").petal, item(desk, "p2").petal_confirmed) == ("activate", False)


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize(
    ("key", "petal"),
    [(Qt.Key.Key_L, "listen"), (Qt.Key.Key_R, "respond"), (Qt.Key.Key_Z, "send"), (Qt.Key.Key_S, "send")],
)
def test_dutch_and_english_letters(petals: PetalDialog, desk: Desk, qtbot, key: Qt.Key, petal: str) -> None:
    qtbot.keyClick(petals, key)
    assert item(desk, "p2").petal == petal


def test_the_rest_is_kept_in_one_step_and_closing_keeps_what_was_done(petals: PetalDialog, desk: Desk, qtbot) -> None:
    qtbot.keyClick(petals, Qt.Key.Key_L)
    petals.keep_all()
    assert item(desk, "p1").petal_confirmed
    assert len(desk.session.undo_stack) == 2
    assert item(desk, "p2").petal == "listen"


def test_back_and_skip_change_nothing(petals: PetalDialog, desk: Desk, qtbot) -> None:
    petals.skip.click()
    assert petals.facts.text().endswith(HOSTILE)
    petals.back.click()
    assert petals.count.text() == "1 of 2"
    assert len(desk.session.undo_stack) == 0
    assert nameless(petals) == []
    assert labels_with_markup(petals) == []


def test_after_an_import_its_guesses_are_asked_for(desk: Desk, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ImportDialog(window, desk.session, desk.sight, lambda path: desk.put(open_client(path)))
    read(dialog, SHEETS / "content-calendar-sheets-en.csv", qtbot)
    dialog.take()
    dialog.confirm_petals()
    qtbot.waitUntil(lambda: bool(window.findChildren(PetalDialog)), timeout=10_000)
    petals = window.findChildren(PetalDialog)[0]
    assert petals.count.text() == "1 of 12", "those of the import, not the two that were there"
    petals.keep_all()
    assert sum(not item.petal_confirmed for item in whole(desk).items) == 2


def test_without_a_guess_there_is_nothing_to_ask(desk: Desk, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(desk.session.said, timeout=10_000):
        confirm_petals(window, desk.session, ("s1",))


@pytest.mark.in_turns(a_day=3)
@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("noise.csv", bytes(range(1, 256)) * 8, "This is no text"),
        ("letter.csv", b"Dear all,\nno table here\n", "No row of headings"),
        ("empty.csv", b"", "The file is empty"),
        ("empty.plan.json", b"", "The file is empty"),
        ("wide.csv", b";".join(b"c%d" % n for n in range(10_000)) + b"\n" + b";" * 9_999, "10000 columns"),
        ("dangling.plan.json", None, "does not hold together"),
        ("book.xlsx", b"PK\x03\x04", "damaged or cut off"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_words_and_changes_nothing(
    desk: Desk, tmp_path: Path, qtbot, name: str, content: bytes | None, words: str
) -> None:
    if content is None:
        plan = json.loads(plan_json.write(desk.session.file.read(plans.whole), desk.session.now().replace(tzinfo=UTC)))
        plan["items"][0]["channels"] = ["nowhere"]
        content = json.dumps(plan).encode()
    path = tmp_path / name
    path.write_bytes(content)
    before = desk.session.file.read(plans.whole)
    dialog = ImportDialog(None, desk.session, desk.sight, lambda path: desk.put(open_client(path)))
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.read_done):
        dialog.read(path)
    assert words in dialog.error.text()
    assert dialog.error.isVisible()
    assert not dialog.import_button.isEnabled()
    assert desk.session.file.read(plans.whole) == before
    assert desk.session.undo_stack.next(back=True) is None


def test_no_room_or_no_permission_is_told_where_the_file_would_go(desk: Desk, small_disk: Path, qtbot) -> None:
    with (small_disk / "fill").open("wb", buffering=0) as fill:
        fill.write(b"x" * 1_000_000)  # as much as fits
    for told in ("The disk is full", "Nothing may be written"):
        target = small_disk / "plan.plan.json"
        out = ExportDialog(None, desk.session, desk.sight)
        fresh = NewClientDialog(None, small_disk)
        for dialog in (out, fresh):
            qtbot.addWidget(dialog)
            dialog.show()
        out.kinds["plan"].click()
        out.place.set_value(str(target))
        out.write_button.click()
        qtbot.waitUntil(lambda out=out: bool(out.place_row.error.text()))
        assert told in out.place_row.error.text()
        qtbot.keyClicks(fresh.name, "Waterhoven")
        fresh.accept_button.click()
        assert told in fresh.error.text()
        assert fresh.made is None
        assert [file.name for file in small_disk.iterdir()] == ["fill"]
        fresh.name.clear()  # with an answer in it, it would ask before it closes
        subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)


def test_a_large_import_is_preceded_by_a_backup(dialog: ImportDialog, desk: Desk, qtbot, tmp_path: Path) -> None:
    before = whole(desk)
    rows = "".join(f"2027-03-{1 + number % 28:02d};09:00;X;Post {number}\n" for number in range(240))
    path = tmp_path / "many.csv"
    path.write_text(f"Datum;Tijd;Kanaal;Titel\n{rows}", "utf-8")
    read(dialog, path, qtbot)
    dialog.take()
    qtbot.waitUntil(lambda: dialog.imported, timeout=20_000)
    assert dialog.focusWidget() is not dialog.report, "an Enter too many saves nothing"
    (backup,) = backups.listed(desk.session.file)
    assert backup.reason == "import"
    assert backups.plan_in(backup.path) == before


def test_the_report_is_saved_as_the_command_line_gives_it(
    dialog: ImportDialog, tmp_path: Path, monkeypatch, qtbot
) -> None:
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / "report"), ""))
    read(dialog, SHEETS / "content-calendar-sheets-en.csv", qtbot)
    assert dialog.report.isVisibleTo(dialog)
    dialog.report.click()
    trial = target.read_text()
    assert trial == f"{import_report.summary(dialog.preview, dry_run=True)}\n"
    assert "nothing was written" in trial
    dialog.take()
    target.unlink()
    dialog.report.click()
    assert target.read_text() == f"{import_report.summary(dialog.preview, dry_run=False)}\n"


def test_a_report_that_cannot_be_saved_is_said(
    dialog: ImportDialog, desk: Desk, tmp_path: Path, monkeypatch, qtbot
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / "none" / "report.txt"), ""))
    read(dialog, SHEETS / "content-calendar-sheets-en.csv", qtbot)
    with qtbot.waitSignal(desk.session.said) as said:
        dialog.report.click()
    assert "none" in said.args[0]


def test_another_file_can_be_imported_behind_one_that_is_in(dialog: ImportDialog, desk: Desk, tmp_path, qtbot) -> None:
    for name in ("one", "two"):
        table = tmp_path / f"{name}.csv"
        table.write_text(f"Datum;Titel\n9-3-2027;{name}\n")
        read(dialog, table, qtbot)
        assert dialog.import_button.isVisible()
        assert dialog.cancel.text() == "Cancel"
        dialog.take()
        assert not dialog.import_button.isVisible()
    assert {"one", "two"} <= {item.title for item in whole(desk).items}


def test_enter_goes_on_where_a_file_brings_nothing_new(dialog: ImportDialog, tmp_path: Path, qtbot) -> None:
    table = tmp_path / "week.csv"
    table.write_text("Datum;Titel\n9-3-2027;Markt\n")
    read(dialog, table, qtbot)
    assert dialog.focusWidget() is dialog.import_button
    dialog.take()
    read(dialog, table, qtbot)
    assert not dialog.import_button.isEnabled()
    assert dialog.focusWidget() is dialog.cancel
    dialog.waiting.append(tmp_path / "next.csv")
    read(dialog, table, qtbot)
    assert dialog.focusWidget() is dialog.skip
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.skipped


def test_tab_comes_to_the_tabs_before_what_they_show_and_to_the_buttons_last(
    dialog: ImportDialog, tmp_path: Path, qtbot
) -> None:
    table = tmp_path / "week.csv"
    table.write_text("Datum;Titel;Iets\n9-3-2027;Markt;x\n32-3-2027;Kade;y\n")
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    for _ in range(2):  # the second time its tabs are made anew
        read(dialog, table, qtbot)
        tabs = dialog.shown.tabs
        assert tabs.count() >= 2
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            shown, reached = tabs.currentWidget(), []
            tabs.tabBar().setFocus()
            while not dialog.buttons.isAncestorOf(dialog.focusWidget()):
                reached.append(dialog.focusWidget())
                assert len(reached) < 40
                qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
            inside = reached[1:]
            assert inside, tabs.tabText(place)
            assert all(one is shown or shown.isAncestorOf(one) for one in inside)
            tabs.tabBar().setFocus()
            qtbot.keyClick(tabs.tabBar(), Qt.Key.Key_Backtab)
            before = dialog.focusWidget()
            assert before is not shown
            assert not shown.isAncestorOf(before)
