"""Sharing a client with a colleague in the window: what travels is chosen, and one file is made in a worker."""

from pathlib import Path

import pytest

from compassdesk.domain.patch import LISTS, keyed
from compassdesk.services import copy_sources, plans
from compassdesk.system import preferences
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs import share_copy
from compassdesk.ui.dialogs.share_copy import ShareCopyDialog

WORDS = "onder de linde"


@pytest.fixture(autouse=True)
def _as_when_the_app_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(share_copy, "_last", share_copy._Remembered())  # noqa: SLF001


@pytest.fixture
def dialog(desk: Desk, qtbot) -> ShareCopyDialog:
    return shown(desk, qtbot)


def shown(desk: Desk, qtbot) -> ShareCopyDialog:
    made = ShareCopyDialog(None, desk.session, desk.sight)
    qtbot.addWidget(made)
    made.show()
    return made


def make(dialog: ShareCopyDialog, qtbot, target: Path) -> None:
    dialog.write(target)
    qtbot.waitUntil(lambda: dialog.written == target, timeout=20_000)


def test_all_of_it_goes_along_from_whom_one_says_one_is(dialog, desk, qtbot, tmp_path):
    target = tmp_path / "a.compass-share"
    dialog.by.setText(" Noor Brink ")
    make(dialog, qtbot, target)
    whole = desk.session.file.read(plans.whole)
    with copy_sources.opened(target) as other:
        assert other.copy.by == "Noor Brink"
        for name in LISTS:
            assert dict(keyed(getattr(other.copy.plan, name))) == dict(keyed(getattr(whole, name)))
    assert preferences.load().shares_as == "Noor Brink"
    assert shown(desk, qtbot).by.value() == "Noor Brink", "remembered on this computer"
    assert dialog.told.text().startswith("✓ a.compass-share: ")
    assert "kB" in dialog.told.text()
    assert dialog.folder_button.isVisible()
    assert dialog.folder_button.isDefault()
    assert dialog.make_button.text() == "Make another…"
    assert dialog.cancel.text() == "Close"


def test_what_is_not_ticked_stays_here(dialog, desk, qtbot, tmp_path):
    dialog.period.choice.set_value("week")
    dialog.names.setChecked(False)
    dialog.notes.setChecked(False)
    make(dialog, qtbot, tmp_path / "a.compass-share")
    with copy_sources.opened(tmp_path / "a.compass-share") as other:
        copy = other.copy
    week = desk.sight.week
    assert copy.plan.items
    assert all(week.monday <= one.starts_at.date() <= week.sunday for one in copy.plan.items)
    assert not any(one.private_note for one in copy.plan.items)
    people = {one.name for one in desk.session.plan.spokespersons if one.is_person and one.kind == "employee"}
    assert not people & {one.name for one in copy.plan.spokespersons}


def test_what_stays_here_is_said_before(dialog):
    assert dialog.travels.text() == "All of it goes along, attachments too."
    dialog.names.click()
    assert "Initials stand for people" in dialog.travels.text()
    dialog.period.choice.set_value("week")
    dialog.period.choice.left.emit()
    assert dialog.travels.text().startswith("The items of these days")


def test_a_passphrase_is_typed_twice_and_seals(dialog, qtbot, tmp_path):
    target = tmp_path / "a.compass-share"
    dialog.sealed.click()
    assert dialog.passphrase.isVisible()
    for first, second, said in (("", "", "passphrase"), (WORDS, "eik", "differ")):
        dialog.passphrase.lines[0].setText(first)
        dialog.passphrase.lines[1].setText(second)
        dialog.write(target)
        assert said in dialog.told.text()
        assert not target.exists()
    dialog.passphrase.lines[1].setText(WORDS)
    assert not dialog.told.isVisible(), "it is mended"
    make(dialog, qtbot, target)
    with copy_sources.opened(target, WORDS) as other:
        assert other.copy.plan.items


def test_a_dialog_that_is_closed_makes_no_file(dialog, qtbot, tmp_path):
    dialog.sealed.click()
    for line in dialog.passphrase.lines:
        line.setText(WORDS)
    dialog.write(tmp_path / "a.compass-share")
    writing = dialog._writing  # noqa: SLF001 - nothing else tells that the worker has ended
    dialog.reject()
    assert writing.cancelled
    assert dialog.passphrase.text() == ""
    qtbot.waitUntil(lambda: dialog._writing is None, timeout=20_000)  # noqa: SLF001
    assert not list(tmp_path.glob("*.compass-share"))


def test_a_client_file_is_never_written_over(dialog, desk):
    dialog.write(desk.session.file.path)
    assert dialog.written is None
    assert dialog.told.text()
