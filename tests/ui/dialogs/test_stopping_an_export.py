"""An export that takes long is stopped: at once for who asks, and nothing is written then."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import given_up_when
from compassdesk.formats import known
from compassdesk.formats.exporting import export
from compassdesk.services import exports
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.export_dialog import ExportDialog
from compassdesk.ui.running import tasks
from held_workers import held_workers
from waterhoven import nameless

KINDS = [kind.key for kind in known.written() if kind.key not in {"png", "svg"}]


@pytest.fixture
def dialog(desk: Desk, qtbot) -> ExportDialog:
    made = ExportDialog(None, desk.session, desk.sight)
    qtbot.addWidget(made)
    made.show()
    return made


def begin(dialog: ExportDialog, target: Path) -> None:
    dialog.kinds["csv"].click()
    dialog.place.set_value(str(target))
    dialog.write_button.click()


def test_stop_answers_at_once_and_nothing_is_written(dialog: ExportDialog, tmp_path: Path) -> None:
    with held_workers():
        begin(dialog, tmp_path / "out.csv")
        assert dialog.stop_button.isVisible()
        assert not dialog.write_button.isEnabled()
        assert nameless(dialog) == []
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        assert dialog.told.text() == "Stopped; nothing was written."
        assert not dialog.bar.isVisible()
        assert not dialog.stop_button.isVisible()
        assert dialog.write_button.isEnabled()
    assert not (tmp_path / "out.csv").exists()
    assert dialog.told.text() == "Stopped; nothing was written.", "what the worker says afterwards is for nobody"
    assert dialog.written is None


def test_after_a_stop_it_is_written_when_it_is_asked_for_again(dialog: ExportDialog, tmp_path: Path, qtbot) -> None:
    with held_workers():
        begin(dialog, tmp_path / "out.csv")
        dialog.stop_button.click()
        dialog.write_button.click()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)
    assert (tmp_path / "out.csv").exists()
    assert "written to out.csv" in dialog.told.text()


def test_while_it_is_written_leaving_is_called_so(dialog: ExportDialog, tmp_path: Path) -> None:
    with held_workers():
        before = dialog.cancel.text()
        begin(dialog, tmp_path / "out.csv")
        assert (before, dialog.cancel.text()) == ("Cancel", "Close")
        dialog.stop_button.click()
        assert dialog.cancel.text() == "Cancel"


def test_a_copy_as_text_is_stopped_as_well(dialog: ExportDialog, qtbot) -> None:
    dialog.kinds["md"].click()
    with held_workers():
        dialog.copy_button.click()
        dialog.stop_button.click()
    assert dialog.told.text() == "Stopped; nothing was written."


def test_what_is_being_written_is_written_whole() -> None:
    progress = tasks.Progress(lambda _done, _total: None)
    progress.settle()
    assert not progress.cancel()
    assert not progress.cancelled
    stopped = tasks.Progress(lambda _done, _total: None)
    assert stopped.cancel()
    with pytest.raises(InputError) as ended:
        stopped.settle()
    assert ended.value.code == "given-up"


@pytest.mark.parametrize("kind", KINDS)
def test_whoever_writes_asks_on_the_way_whether_it_is_still_wanted(kind: str, desk: Desk, tmp_path: Path) -> None:
    """The writers run in a worker, where they are stopped between two rows."""
    target, stopped, asked = tmp_path / "out", threading.Event(), []

    def is_given_up() -> bool:
        asked.append(1)
        return stopped.is_set()

    choices = exports.Choices(moment=datetime(2027, 3, 1, 9, tzinfo=UTC))
    source = exports.of_file(desk.session.file)
    with given_up_when(is_given_up):
        export(known.named(kind), source, choices, target)
        times = len(asked)
        assert times > 1, "besides the reading of the plan"
        stopped.set()
        with pytest.raises(InputError) as ended:
            export(known.named(kind), source, choices, tmp_path / "other")
    assert ended.value.code == "given-up"
    assert not (tmp_path / "other").exists()
