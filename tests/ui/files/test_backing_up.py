"""Backups that make themselves: when, and that trouble with them is told once and harms nothing."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QLabel

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.services import backups, plans
from compassdesk.services.opening import open_client
from compassdesk.system import preferences
from compassdesk.system.preferences import Preferences
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.files.backing_up import REST, BackupKeeper
from compassdesk.ui.files.client_files import ClientFiles
from compassdesk.ui.files.standing import Standing
from compassdesk.ui.running import tasks
from compassdesk.ui.shell.status_line import StatusLine
from seen import labels
from waterhoven import waterhoven


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    with waterhoven(client_path) as made:
        yield made


@pytest.fixture
def standing(desk: Desk) -> Standing:
    return ClientFiles(desk, Preferences, lambda _change: None).standing


@pytest.fixture
def keeper(desk: Desk, qtbot) -> Iterator[BackupKeeper]:
    made = BackupKeeper(desk.session)
    with qtbot.waitSignal(desk.session.backups_changed, timeout=20_000):
        made.look()
    yield made
    made.stop()


def change(desk: Desk) -> None:
    desk.session.change("Change", Patch(items=(post("send", None),)))


def made(desk: Desk):
    return backups.listed(desk.session.file)


def minutes_until_due(keeper: BackupKeeper) -> float:
    return keeper.due.remainingTime() / 60_000


def make(keeper: BackupKeeper, desk: Desk, qtbot) -> None:
    keeper.due.stop()  # as when it has run out
    with qtbot.waitSignal(desk.session.backups_changed, timeout=20_000):
        keeper.make()


def test_a_client_that_has_no_backup_gets_one_by_being_opened(keeper: BackupKeeper) -> None:
    assert 0 < minutes_until_due(keeper) <= 1.1 * REST.total_seconds() / 60


def test_nothing_is_made_while_nothing_changes(keeper: BackupKeeper, desk: Desk, qtbot) -> None:
    make(keeper, desk, qtbot)
    with qtbot.waitSignal(desk.session.backups_changed, timeout=20_000):
        keeper.look()
    assert not keeper.due.isActive()
    desk.sight.show(view="week")
    assert not keeper.due.isActive()


def test_going_back_while_it_was_looked_how_backups_stand_is_not_forgotten(
    keeper: BackupKeeper, desk: Desk, qtbot
) -> None:
    make(keeper, desk, qtbot)
    paused = replace(desk.session.backups, paused=True)
    keeper.look()
    desk.session.show_backups(paused)
    tasks.wait_for_all()
    QApplication.processEvents()
    assert desk.session.backups is paused


def test_a_file_that_can_be_changed_only_later_is_backed_up_from_then_on(desk: Desk, qtbot) -> None:
    before = desk.session.file
    desk.put(None)
    before.close()
    keeper = BackupKeeper(desk.session)
    with closing(open_client(before.path, read_only=True)) as file:
        desk.put(file)
        assert file.try_to_write()
        with qtbot.waitSignal(
            desk.session.backups_changed, timeout=20_000, check_params_cb=lambda: desk.session.backups is not None
        ):
            desk.go_on_in(file)
        change(desk)
        assert keeper.due.isActive()
        desk.put(None)
    keeper.stop()


def test_the_first_change_is_backed_up_after_a_rest_and_the_next_half_an_hour_later(
    keeper: BackupKeeper, desk: Desk, qtbot
) -> None:
    change(desk)
    assert 0 < minutes_until_due(keeper) <= 1.1 * REST.total_seconds() / 60  # Qt's timers are a twentieth off
    make(keeper, desk, qtbot)
    (backup,) = made(desk)
    assert backup.reason == "automatic"
    assert backups.plan_in(backup.path) == desk.session.file.read(plans.whole)
    assert not keeper.due.isActive()
    change(desk)
    assert 28 < minutes_until_due(keeper) < 32


def test_the_status_line_says_when_the_last_one_was_made(
    keeper: BackupKeeper, desk: Desk, standing: Standing, qtbot
) -> None:
    line = StatusLine(desk.session, desk.sight, desk.judging, standing)
    qtbot.addWidget(line)
    assert labels(line)[3] == ""
    make(keeper, desk, qtbot)
    assert labels(line)[3] == f"Last backup {desk.session.now():%H:%M}", "on the client's clock, as the time beside it"
    assert "automatic" in line.findChildren(QLabel)[3].toolTip()


def test_a_backup_that_fails_is_told_in_the_status_line_and_saving_goes_on(
    keeper: BackupKeeper, desk: Desk, standing: Standing, qtbot, tmp_path: Path
) -> None:
    line = StatusLine(desk.session, desk.sight, desk.judging, standing)
    qtbot.addWidget(line)
    (tmp_path / "unplugged").write_text("")
    preferences.save(Preferences(backups_folder=str(tmp_path / "unplugged")))
    make(keeper, desk, qtbot)
    assert labels(line)[3] == "⚠ No backup could be made"
    assert "unplugged" in line.findChildren(QLabel)[3].toolTip()
    change(desk)
    assert len(desk.session.file.read(plans.whole).items) == 6
    assert minutes_until_due(keeper) > 28, "it is not tried over and over"
    preferences.save(Preferences())
    make(keeper, desk, qtbot)
    assert labels(line)[3].startswith("Last backup")


def test_another_file_on_the_desk_has_backups_of_its_own(keeper: BackupKeeper, desk: Desk) -> None:
    change(desk)
    desk.put(None)
    assert not keeper.due.isActive()
    assert desk.session.backups is None
    tasks.wait_for_all()
