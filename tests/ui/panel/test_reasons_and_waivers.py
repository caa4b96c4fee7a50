"""What is written beside a finding: the reason of a fix, a waiver, and what becomes of a form meanwhile."""

from datetime import timedelta

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.panel.finding_card import FindingCard
from compassdesk.ui.panel.note_form import NoteForm
from compassdesk.ui.panel.side_panel import SidePanel
from compassdesk.ui.panel.waive_form import WaiveForm
from shouting_week import cards, judge, steps


def test_a_waived_finding_leaves_and_comes_back(panel: SidePanel, desk: Desk) -> None:
    card = cards(panel)["CD-01"]
    card.waive_button.click()
    form = card.findChild(WaiveForm)
    form.accept_button.click()
    assert steps(desk) == [], "a waiver needs a reason"
    QTest.keyClicks(form.reason.field, "Launch year")
    form.accept_button.click()
    judge(desk)
    assert "CD-01" not in cards(panel)
    assert desk.session.plan.waivers[0].reason == "Launch year"
    waived = panel.week_panel.waived
    waived.button.click()
    end = next(button for button in waived.findChildren(type(card.why_button)) if button.isVisibleTo(waived))
    end.click()
    judge(desk)
    assert "CD-01" in cards(panel)
    assert desk.session.plan.waivers == ()


def test_a_waiver_lasts_at_most_half_a_year(panel: SidePanel, desk: Desk) -> None:
    card = cards(panel)["CD-01"]
    card.waive_button.click()
    form = card.findChild(WaiveForm)
    form.reason.field.setText("For ever")
    form.until.field.setText("")
    QTest.keyClicks(form.until.field, "+27w")
    form.accept_button.click()
    assert steps(desk) == []
    assert "26" in form.until.error.text()


def one_way_fix(panel: SidePanel, desk: Desk) -> FindingCard:
    """A card that offers to call Facebook one-way, which asks why."""
    card = cards(panel)["CD-01"]
    channel = next(row for row in desk.session.plan.channels if row.id == "fb")
    patch = Patch(channels=(replace(channel, two_way=False),))
    card.offer((Fix("mark_one_way", {"channel": "fb", "asks": "strategy_note"}, patch),))
    return card


def test_a_fix_that_asks_why_is_done_with_the_answer(panel: SidePanel, desk: Desk) -> None:
    card = one_way_fix(panel, desk)
    card.fix_buttons[0].click()
    assert steps(desk) == [], "nothing happens before the reason is there"
    card.findChild(NoteForm).accept_button.click()
    assert steps(desk) == []
    assert card.findChild(NoteForm).note.error.text()
    QTest.keyClicks(card.findChild(NoteForm).note.field, "A noticeboard: the front office answers by phone")
    QTest.keyClick(card.findChild(NoteForm).note.field, Qt.Key.Key_Return)
    channel = next(row for row in desk.session.plan.channels if row.id == "fb")
    assert channel.two_way is False
    assert channel.strategy_note == "A noticeboard: the front office answers by phone"
    assert len(steps(desk)) == 1
    desk.undoing.undo()
    assert next(row for row in desk.session.plan.channels if row.id == "fb").two_way is not False


def test_giving_up_the_reason_leaves_everything(panel: SidePanel, desk: Desk) -> None:
    card = one_way_fix(panel, desk)
    card.fix_buttons[0].click()
    QTest.keyClick(card.findChild(NoteForm).note.field, Qt.Key.Key_Escape)
    assert not card.findChild(NoteForm).isVisible()
    assert steps(desk) == []


def takes_escape(field: QWidget) -> bool:
    """Whether Escape in a field is taken before a window's shortcut for it."""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(field, asked)
    return asked.isAccepted()


def test_escape_in_a_small_form_is_for_that_form(panel: SidePanel, desk: Desk) -> None:
    card = one_way_fix(panel, desk)
    card.fix_buttons[0].click()
    assert takes_escape(card.findChild(NoteForm).note.field)
    card.waive_button.click()
    assert takes_escape(card.findChild(WaiveForm).reason.field)
    desk.sight.open_item("nameless")
    editor = panel.item_editor
    assert not takes_escape(editor.title), "in the editor itself it closes the editor"
    editor.status.chosen.emit("approved")
    editor.gate.proceed_button.click()
    assert takes_escape(editor.gate.reason.field)
    QTest.keyClick(editor.gate.reason.field, Qt.Key.Key_Escape)
    assert editor.gate.isHidden()
    assert desk.sight.edited == "nameless"


def test_enter_in_the_reason_goes_on_with_it(panel: SidePanel, desk: Desk) -> None:
    desk.sight.open_item("nameless")
    gate = panel.item_editor.gate
    panel.item_editor.status.chosen.emit("approved")
    gate.proceed_button.click()
    QTest.keyClicks(gate.reason.field, "The alderman speaks, no name yet")
    QTest.keyClick(gate.reason.field, Qt.Key.Key_Return)
    assert desk.session.item("nameless").status == "approved"
    assert [row.reason for row in desk.session.plan.overrides] == ["The alderman speaks, no name yet"]


def test_the_reason_of_a_waiver_counts_as_unsaved_until_it_is_confirmed(panel: SidePanel, desk: Desk) -> None:
    card = cards(panel)["CD-01"]
    card.waive_button.click()
    form = card.findChild(WaiveForm)
    QTest.keyClicks(form.reason.field, "Launch year")
    desk.session.settle()
    assert desk.session.typing, "a button confirms it, no rest and no other action"
    assert not desk.session.typing.refused, "nothing is wrong with it"
    assert desk.session.plan.waivers == ()
    assert desk.session.typing.unsaved() == ("Not confirmed yet: Why may this stand? “Launch year”.",)
    form.cancel_button.click()
    assert not desk.session.typing
    card.waive_button.click()
    QTest.keyClicks(form.reason.field, "Launch year")
    form.accept_button.click()
    assert not desk.session.typing
    assert desk.session.plan.waivers[0].reason == "Launch year"


def test_what_is_written_in_a_form_survives_another_week_and_a_new_judging(panel: SidePanel, desk: Desk) -> None:
    card = cards(panel)["CD-01"]
    card.waive_button.click()
    form = card.findChild(WaiveForm)
    QTest.keyClicks(form.reason.field, "Launch year")
    here = desk.sight.week
    desk.sight.show_week(Week.of(here.sunday + timedelta(days=1)))
    judge(desk)
    assert all(one.findChild(WaiveForm) is not form for one in cards(panel).values())
    assert desk.session.typing
    desk.sight.show_week(here)
    judge(desk)
    assert cards(panel)["CD-01"].findChild(WaiveForm) is form
    assert form.isVisibleTo(panel)
    assert form.reason.field.text() == "Launch year"
    desk.session.change("Other", Patch(items=(replace(desk.session.item("p1"), title="Other"),)))
    judge(desk)
    assert form.isVisibleTo(panel)
    assert form.reason.field.text() == "Launch year"


def test_a_waiver_that_cannot_be_written_stays_in_its_form(panel: SidePanel, desk: Desk, qtbot, monkeypatch) -> None:
    card = cards(panel)["CD-01"]
    card.waive_button.click()
    form = card.findChild(WaiveForm)
    QTest.keyClicks(form.reason.field, "Launch year")

    def full(*_args: object, **_more: object) -> None:
        raise WorldError("disk-full", path="x")

    monkeypatch.setattr(type(desk.session.file), "perform", full)
    with qtbot.captureExceptions():
        form.accept_button.click()
    assert form.isVisibleTo(panel)
    assert form.reason.field.text() == "Launch year"
    assert desk.session.typing.unsaved()
