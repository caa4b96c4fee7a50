"""Forgetting a person in the window: counted first, for good, with no way back in the undo history."""

import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from builders import person, post
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import backups, plans, working_together
from compassdesk.services.opening import open_client
from compassdesk.system import together_places
from compassdesk.system.together_places import TogetherPlace
from compassdesk.ui.dialogs.forget_person import ForgetPerson


@pytest.fixture
def dialog(desk, qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("COMPASSDESK_HOME", str(tmp_path / "home"))
    told = post("send", "2027-03-20T10:00", id="told", body="Ask Lisa Verbeek. Lisa knows.", speaker="lisa")
    desk.session.change("Known", Patch(spokespersons=(person("lisa", name="Lisa Verbeek"),), items=(told,)))
    backups.back_up(desk.session.file, "hand", datetime.now(UTC))
    who = next(row for row in desk.session.plan.spokespersons if row.id == "lisa")
    made = ForgetPerson(None, desk.session, who)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.coming.text().strip() != "")
    return made


def what_is_said(desk):
    said = []
    desk.session.said.connect(lambda words, _undo: said.append(words))
    return said


def test_says_before_what_goes(dialog):
    assert dialog.coming.text().startswith("1 coming item")
    assert "(1 " in dialog.words["Lisa Verbeek"].text()
    assert dialog.words["Lisa Verbeek"].isChecked()
    assert not dialog.words["Lisa"].isChecked(), "a first name may be somebody else's"
    assert "1 backup" in dialog.backups.text()


def test_forgets_for_good(dialog, desk, qtbot):
    dialog.words["Lisa"].setChecked(True)
    dialog.backups.setChecked(True)
    said = what_is_said(desk)
    dialog.forget_button.click()
    left = desk.session.file.read(plans.whole)
    assert "Lisa" not in repr(left)
    assert desk.session.undo_stack.next(back=True) is None
    qtbot.waitUntil(lambda: len(backups.listed(desk.session.file)) == 1 and said != [])
    assert said == ["Lisa Verbeek was forgotten."]
    kept = backups.listed(desk.session.file)
    assert "Lisa" not in repr(backups.plan_in(kept[0].path))


def test_backups_that_stay_are_told(dialog, desk, qtbot):
    """The person is forgotten in the file; where the name still stands must be known."""
    dialog.backups.setChecked(True)
    first = backups.listed(desk.session.file)[0].path
    first.with_name(first.name.replace("000001", "000000")).mkdir()  # it cannot be removed as a file is
    said = what_is_said(desk)
    dialog.forget_button.click()
    qtbot.waitUntil(lambda: said != [])
    assert said[0].startswith("Lisa Verbeek was forgotten, but the backups made before still hold the name.")


def test_an_id_that_stays_is_told_beside_the_backups_that_stay(dialog, desk, qtbot, monkeypatch):
    def full(*_args):
        raise WorldError("disk-full", path="x")

    monkeypatch.setattr(type(desk.session.file), "remember", full)
    dialog.backups.setChecked(True)
    first = backups.listed(desk.session.file)[0].path
    first.with_name(first.name.replace("000001", "000000")).mkdir()
    said = what_is_said(desk)
    dialog.forget_button.click()
    qtbot.waitUntil(lambda: said != [])
    (words,) = said
    assert "but not the id" in words
    assert "the backups made before still hold the name" in words


def test_a_write_that_fails_is_told_and_can_be_tried_again(dialog, desk, qtbot):
    before = desk.session.file.read(plans.whole)
    away = desk.session.file.path.rename(desk.session.file.path.with_name("away.compass"))
    dialog.forget_button.click()
    assert not dialog.error.isHidden()
    assert dialog.error.text()
    assert dialog.forget_button.isEnabled()
    away.rename(desk.session.file.path)
    assert desk.session.file.read(plans.whole) == before
    dialog.forget_button.click()
    assert "Lisa Verbeek" not in repr(desk.session.file.read(plans.whole))
    assert dialog.error.isHidden()


def test_backups_of_other_copies_stay_and_are_named(dialog, desk, qtbot, tmp_path):
    with closing(open_client(Path(shutil.copy(desk.session.file.path, tmp_path / "other copy.compass")))) as copy:
        kept = backups.back_up(copy, "hand", datetime.now(UTC)).backup
    who = next(row for row in desk.session.plan.spokespersons if row.id == "lisa")
    again = ForgetPerson(None, desk.session, who)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.coming.text().strip() != "")
    assert "1 backup" in again.backups.text()
    assert any("other copy.compass" in label.text() for label in again.findChildren(QLabel))
    again.backups.setChecked(True)
    said = what_is_said(desk)
    again.forget_button.click()
    qtbot.waitUntil(lambda: said != [])
    assert kept.path.exists()


def test_leaving_it_changes_nothing(dialog, desk):
    before = desk.session.file.read(plans.whole)
    dialog.reject()
    assert desk.session.file.read(plans.whole) == before
    assert desk.session.undo_stack.next(back=True) is not None


def test_who_works_on_the_client_with_others_hears_that_they_have_to_forget_as_well(dialog, desk, qtbot) -> None:
    def sentences(made: ForgetPerson) -> str:
        return "\n".join(one.text() for one in made.findChildren(QLabel))

    assert "Others work on this client" not in sentences(dialog)
    replica = desk.session.file.read(working_together.replica, desk.session.file.path)
    together_places.keep_place(replica, TogetherPlace("/shared/Delta", "0" * 32))
    who = next(row for row in desk.session.plan.spokespersons if row.id == "lisa")
    again = ForgetPerson(None, desk.session, who)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.coming.text().strip() != "")
    assert "/shared/Delta. Each of them has to forget Lisa Verbeek too" in sentences(again)
