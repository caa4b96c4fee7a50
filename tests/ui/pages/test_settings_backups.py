"""The settings of backups: where, how much room, how much is used."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from compassdesk.domain.errors import WorldError
from compassdesk.services import backup_folders, backups
from compassdesk.system import preferences as stored
from compassdesk.system.preferences import Preferences
from compassdesk.system.resources import resource_path
from compassdesk.texts import language
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.pages.settings_backups import BackupSettings
from waterhoven import labels_with_markup, nameless


def apply(change: stored.Change = lambda now: now, **fields: object) -> None:
    stored.save(replace(change(stored.load()), **fields))


@pytest.fixture
def part(desk: Desk, qtbot, qapp) -> BackupSettings:
    language.install(qapp, "en", resource_path("translations"))
    backups.back_up(desk.session.file, "hand", datetime.now(UTC))
    made = BackupSettings(desk.session, stored.load, apply)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: bool(made.used.text()))
    return made


def test_it_shows_how_much_room_is_used(part: BackupSettings, qtbot) -> None:
    assert part.used.text().startswith("1 backup: ")
    assert part.used.text().endswith(" of 1,000 MB used")
    part.limit.setText("50")
    part.limit.left.emit()
    qtbot.waitUntil(lambda: part.used.text().endswith(" of 50.0 MB used"))
    assert backups.limit() == 50_000_000
    assert nameless(part) == []
    assert labels_with_markup(part) == []


def test_backups_that_cannot_be_counted_are_told_for_as_long_as_that_is_so(
    part: BackupSettings, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(_file: object) -> None:
        raise WorldError("not-read", path="x", reason="")

    with monkeypatch.context() as refusing:
        refusing.setattr(backups, "listed", unreadable)
        part.measure()
        qtbot.waitUntil(lambda: bool(part.used.text()))
    assert "used" not in part.used.text()
    part.measure()
    qtbot.waitUntil(lambda: part.used.text().startswith("1 backup: "))
    assert part.folder_row.error.text() == ""


def test_a_limit_that_is_none_is_told_and_not_kept(part: BackupSettings) -> None:
    part.limit.setText("0")
    part.limit.left.emit()
    assert part.limit_row.error.text()
    assert stored.load().backups_limit_mb == Preferences().backups_limit_mb


def test_another_folder_can_be_chosen_and_the_usual_one_again(part: BackupSettings, tmp_path: Path) -> None:
    usual = backup_folders.root()
    chosen = tmp_path / "elsewhere"
    chosen.mkdir()
    part.take(str(chosen))
    assert (backup_folders.root(), part.folder.value()) == (chosen, str(chosen))
    assert str(usual) in part.folder_row.hint.text()
    again = BackupSettings(part._session, stored.load, apply)  # noqa: SLF001 - on the same desk
    assert str(usual) in again.folder_row.hint.text(), "it is said for as long as it is so"
    again.deleteLater()
    part.usual.click()
    assert backup_folders.roots() == (usual, chosen)
    assert part.folder_row.hint.text().startswith(f"Backups made before stay in {chosen}.")
    chosen.rmdir()
    part.fill()
    assert part.folder_row.hint.text().startswith(f"The backups in {chosen} cannot be reached")


def test_a_folder_that_cannot_be_written_is_refused(part: BackupSettings, tmp_path: Path) -> None:
    part.take(str(tmp_path / "nowhere"))
    assert "nowhere" in part.folder_row.error.text()
    assert stored.load().backups_folder == ""


@pytest.mark.parametrize("act", ["rest", "settle"])
def test_the_room_is_saved_at_rest_and_before_anything_else(part: BackupSettings, desk: Desk, qtbot, act: str) -> None:
    part.show()
    part.limit.selectAll()
    qtbot.keyClicks(part.limit, "77")
    assert desk.session.typing, "it counts as being typed"
    getattr(desk.session.typing, act)()
    assert stored.load().backups_limit_mb == 77


def test_a_room_that_is_none_is_named_when_the_window_would_close(part: BackupSettings, desk: Desk, qtbot) -> None:
    part.show()
    part.limit.selectAll()
    qtbot.keyClicks(part.limit, "much")
    desk.session.settle()
    assert "much" in " ".join(desk.session.typing.unsaved())


def test_choosing_a_folder_leaves_what_is_being_typed_beside_it(part: BackupSettings, qtbot, tmp_path: Path) -> None:
    part.show()
    part.limit.selectAll()
    qtbot.keyClicks(part.limit, "much")
    part.take(str(tmp_path))
    assert part.limit.text() == "much"
