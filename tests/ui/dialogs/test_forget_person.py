"""Forgetting a person in the window: counted first, for good, with no way back in the undo history."""

from datetime import UTC, datetime

import pytest

from builders import person, post
from compassdesk.domain.patch import Patch
from compassdesk.services import backups, plans
from compassdesk.ui.dialogs.forget_person import ForgetPerson


@pytest.fixture
def dialog(desk, qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("COMPASSDESK_HOME", str(tmp_path / "home"))
    told = post("send", "2027-03-20T10:00", id="told", body="Ask Lisa Verbeek. Lisa knows.", speaker="lisa")
    desk.change("Known", Patch(spokespersons=(person("lisa", name="Lisa Verbeek"),), items=(told,)))
    backups.back_up(desk.file, "hand", datetime.now(UTC))
    who = next(row for row in desk.plan.spokespersons if row.id == "lisa")
    made = ForgetPerson(None, desk, who)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.coming.text().strip() != "")
    return made


def test_says_before_what_goes(dialog):
    assert dialog.coming.text().startswith("1 coming item")
    assert "(1 " in dialog.words["Lisa Verbeek"].text()
    assert dialog.words["Lisa Verbeek"].isChecked()
    assert not dialog.words["Lisa"].isChecked(), "a first name may be somebody else's"
    assert "1 backup" in dialog.backups.text()


def test_forgets_for_good(dialog, desk):
    dialog.words["Lisa"].setChecked(True)
    dialog.backups.setChecked(True)
    dialog.forget_button.click()
    left = desk.file.read(plans.whole)
    assert "Lisa" not in repr(left)
    assert not desk.undo_stack.canUndo()
    kept = backups.listed(desk.file)
    assert len(kept) == 1
    assert "Lisa" not in repr(backups.plan_in(kept[0].path))


def test_leaving_it_changes_nothing(dialog, desk):
    before = desk.file.read(plans.whole)
    dialog.reject()
    assert desk.file.read(plans.whole) == before
    assert desk.undo_stack.canUndo()
