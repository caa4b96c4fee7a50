"""A client that earlier rules judged says once, behind the first paint, which weeks read differently now."""

import gzip
from pathlib import Path

from PySide6.QtCore import Qt

from compassdesk.app import Desktop
from compassdesk.ui.running import tasks
from compassdesk.ui.shell.read_anew_strip import ReadAnewList, ReadAnewStrip
from running_app import App, made_file

STORED = Path(__file__).parents[2] / "data" / "client-files"


def file_of_before(folder: Path) -> Path:
    path = folder / "old.compass"
    path.write_bytes(gzip.decompress((STORED / "v2.compass.gz").read_bytes()))
    return path


def strip_of(running: Desktop) -> ReadAnewStrip | None:
    return running.window.findChild(ReadAnewStrip)


def told(running: Desktop, qtbot) -> ReadAnewStrip:
    qtbot.waitUntil(lambda: (strip := strip_of(running)) is not None and strip.isVisible())
    strip = strip_of(running)
    assert strip is not None
    return strip


def test_the_weeks_are_told_listed_and_gone_to_by_keyboard(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(file_of_before(tmp_path))
    strip = told(running, qtbot)
    assert strip.words.text() == "1 week reads differently since this version of CompassDesk"
    assert strip.accessibleName().startswith(strip.words.text())

    running.window.stack.show_page("settings")
    qtbot.keyClick(strip.which, Qt.Key.Key_Space)
    popup = running.window.findChild(ReadAnewList)
    (line,) = popup.lines.rows
    assert line.title == "Week 9, 1–7 March 2027"
    assert line.detail.startswith("Mostly broadcasting: serious → nothing")
    qtbot.keyClicks(popup.field, "no such")
    assert popup.lines.rows == ()
    popup.field.clear()
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert running.window.stack.page() == "calendar"
    assert str(running.desk.sight.week) == "2027-W09"

    strip.close_button.click()
    assert not strip.isVisible()


def test_another_language_says_it_again_and_not_what_was_closed(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(file_of_before(tmp_path))
    told(running, qtbot)
    for close in (False, True):
        old = running.window
        if close:
            told(running, qtbot).close_button.click()
        running.rebuild_window()
        strip = strip_of(running)
        assert running.window is not old
        assert (strip is not None and strip.isVisible()) is not close


def test_it_is_told_once(app: App, tmp_path: Path, qtbot) -> None:
    path = file_of_before(tmp_path)
    told(app.start(path), qtbot)
    assert app.leave()

    running = app.start(path)
    with qtbot.waitSignal(running.desk.judging.reports_changed):
        running.desk.judging.judge_anew()
    tasks.wait_for_all()
    assert strip_of(running) is None


def test_it_goes_with_its_client(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(file_of_before(tmp_path))
    strip = told(running, qtbot)
    running.files.open(made_file(tmp_path / "new.compass"))
    assert not strip.isVisible()
    assert strip.weeks == ()
