"""A dialog that was closed while a worker was at its work writes nothing any more, and nowhere else."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from builders import client, person
from compassdesk.domain.patch import Patch
from compassdesk.services import backups, plans
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.system.preferences import Preferences
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.forget_person import ForgetPerson
from compassdesk.ui.dialogs.go_back import GoBackDialog
from compassdesk.ui.dialogs.import_dialog import ImportDialog
from compassdesk.ui.pages.settings_backups import BackupSettings
from held_workers import held_workers


@pytest.fixture
def other(tmp_path: Path) -> Iterator[ClientFile]:
    """Another client, in which nothing of the first one may be written."""
    file = create_client(tmp_path / "other.compass", client(name="Other"))
    yield file
    file.close()


def whole(file: ClientFile | None):
    assert file is not None
    return file.read(plans.whole)


def many(folder: Path) -> Path:
    rows = "".join(f"2027-03-{1 + number % 28:02d};09:00;X;Post {number}\n" for number in range(240))
    path = folder / "many.csv"
    path.write_text(f"Datum;Tijd;Kanaal;Titel\n{rows}", "utf-8")
    return path


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("leaves", [False, True])
def test_an_import_that_was_cancelled_during_its_backup_writes_nothing(
    desk: Desk, other: ClientFile, qtbot, tmp_path: Path, leaves: bool
) -> None:
    first, before = desk.session.file, whole(desk.session.file)
    dialog = ImportDialog(None, desk.session, desk.sight, lambda path: desk.put(open_client(path)))
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        dialog.read(many(tmp_path))
    with held_workers():
        dialog.take()
        dialog.reject()
        if leaves:
            desk.put(other)
    assert whole(first) == before
    assert whole(other).items == ()
    assert not dialog.imported


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("leaves", [False, True])
def test_a_going_back_that_was_closed_during_its_backup_writes_nothing(
    desk: Desk, other: ClientFile, qtbot, leaves: bool
) -> None:
    backups.back_up(desk.session.file, "hand", datetime.now(UTC))
    desk.session.change("Change", Patch(items=(replace(desk.session.item("p2"), title="Think with us"),)))
    first, before = desk.session.file, whole(desk.session.file)
    dialog = GoBackDialog(None, desk.session)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.shown, timeout=20_000):
        dialog.look()
    with held_workers():
        dialog.go(dialog.comparison)
        dialog.reject()
        if leaves:
            desk.put(other)
    assert whole(first) == before
    assert whole(other).items == ()
    assert not dialog.went_back


def gone_at_once(dialog: QWidget) -> None:
    """Closed and let go of, as the window does with its dialogs."""
    dialog.show()
    dialog.close()
    shiboken6.delete(dialog)


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("kind", ["go back", "forget", "settings"])
def test_an_answer_to_a_dialog_that_is_gone_is_let_go(desk: Desk, kind: str, qtbot) -> None:
    backups.back_up(desk.session.file, "hand", datetime.now(UTC))
    desk.session.change("Known", Patch(spokespersons=(person("lisa", name="Lisa Verbeek"),)))
    with held_workers(), qtbot.captureExceptions() as raised:
        if kind == "go back":
            dialog = GoBackDialog(None, desk.session)
            dialog.look()
        elif kind == "forget":
            dialog = ForgetPerson(
                None, desk.session, next(row for row in desk.session.plan.spokespersons if row.id == "lisa")
            )
        else:
            dialog = BackupSettings(desk.session, Preferences, lambda **_changed: None)
        gone_at_once(dialog)
    assert raised == []
