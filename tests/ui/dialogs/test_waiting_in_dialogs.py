"""What of a merge waits for a choice, in dialogs about one row: chosen there and shown, and nothing typed is lost."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from builders import plan
from compassdesk.app import Desktop
from compassdesk.domain.free_reminders import free_reminders
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import DayNote, Record
from compassdesk.domain.saved_views import saved_views
from compassdesk.services.inside import write
from compassdesk.services.opening import create_client, open_client
from compassdesk.ui.desk.waiting_choices import waiting_for
from compassdesk.ui.dialogs.day_note import DayNoteDialog
from compassdesk.ui.dialogs.new_reminder import ReminderLine
from compassdesk.ui.dialogs.view_name import ViewName
from compassdesk.ui.fields.waiting_line import WaitingLine
from compassdesk.ui.widgets.frame import Frame
from merged_copies import merge
from running_app import App
from waterhoven import nameless

NOTE = DayNote("council", date(2027, 3, 3), "Council")
VIEW = Record("mine", {"name": "Mine"})
REMINDER = Record("call", {"text": "Call", "at": "2027-03-03T10:00"})


@pytest.fixture
def running(app: App, tmp_path: Path, qtbot: Any) -> Desktop:
    made = replace(plan(), day_notes=(NOTE,), saved_views=(VIEW,), reminders=(REMINDER,))
    noor, sanne = tmp_path / "noor.compass", tmp_path / "sanne.compass"
    create_client(noor, made.client, as_patch(made)).close()
    shutil.copy(noor, sanne)
    here, there = open_client(noor), open_client(sanne)
    for file, word in ((here, "A"), (there, "B")):
        patch = Patch(
            day_notes=(replace(NOTE, text=f"Council {word}"),),
            saved_views=(replace(VIEW, content={"name": f"Mine {word}"}),),
            reminders=(replace(REMINDER, content={**REMINDER.content, "text": f"Call {word}"}),),
        )
        file.perform("Edit", write, patch)
    merge(here, there)
    here.close()
    there.close()
    running = app.start(noor)
    qtbot.waitUntil(lambda: waiting_for(running.desk.session).count() == 3)
    return running


def note(running: Desktop) -> Frame:
    return DayNoteDialog(running.window, running.desk.session, running.desk.session.plan.day_notes[0])


def view(running: Desktop) -> Frame:
    session = running.desk.session
    return ViewName(running.window, session, running.desk.sight, saved_views(session.plan)[0])


def reminder(running: Desktop) -> Frame:
    return ReminderLine(running.window, running.desk.session, free_reminders(running.desk.session.plan)[0])


DIALOGS = {
    "note": (note, lambda plan: plan.day_notes[0].text, "text", "Council"),
    "view": (view, lambda plan: saved_views(plan)[0].name, "field", "Mine"),
    "reminder": (reminder, lambda plan: free_reminders(plan)[0].text, "field", "Call"),
}


def lines(dialog: Frame) -> list[WaitingLine]:
    return [one for one in dialog.findChildren(WaitingLine) if one.isVisibleTo(dialog)]


@pytest.mark.parametrize("name", DIALOGS)
def test_it_is_chosen_by_keyboard_below_its_field_and_shown(running: Desktop, qtbot: Any, name: str) -> None:
    made: Callable[[Desktop], Frame]
    made, told, field, word = DIALOGS[name]
    dialog = made(running)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(lines(dialog)) == 1)
    assert nameless(dialog) == []
    before = told(running.desk.session.plan)
    asked = getattr(dialog, field)
    asked.setFocus()
    QTest.keyClick(asked, Qt.Key.Key_Tab)
    take = lines(dialog)[0].buttons[0]
    assert dialog.focusWidget() is take, (dialog.focusWidget(), getattr(dialog.focusWidget(), "text", str)())
    QTest.keyClick(take, Qt.Key.Key_Space)
    other = f"{word} {'A' if before.endswith('B') else 'B'}"
    assert told(running.desk.session.plan) == other
    assert asked.value().startswith(other)
    qtbot.waitUntil(lambda: not lines(dialog))
    assert dialog.isVisible()
    running.desk.undoing.undo()
    assert told(running.desk.session.plan) == before


def test_what_was_typed_meanwhile_stays_and_is_saved(running: Desktop, qtbot: Any) -> None:
    dialog = note(running)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(lines(dialog)) == 1)
    dialog.last.set_value(date(2027, 3, 5))
    lines(dialog)[0].buttons[0].click()
    chosen = running.desk.session.plan.day_notes[0].text
    dialog.accept_button.click()
    (saved,) = running.desk.session.plan.day_notes
    assert (saved.text, saved.last) == (chosen, date(2027, 3, 5))


@pytest.mark.parametrize("name", DIALOGS)
def test_the_page_of_all_choices_shuts_the_dialog(running: Desktop, qtbot: Any, name: str) -> None:
    dialog = DIALOGS[name][0](running)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(lines(dialog)) == 1)
    lines(dialog)[0].all_button.click()
    assert not dialog.isVisible()
    assert running.window.stack.page() == "merge"
