"""The week in the side panel: findings, fixes, waivers, what would be."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.services.opening import open_client
from compassdesk.texts import numbers
from compassdesk.ui.calendar.week import week_gutter
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.panel.finding_card import FindingCard
from compassdesk.ui.panel.fix_button import FixButton
from compassdesk.ui.panel.side_panel import SidePanel
from compassdesk.ui.widgets.elided_button import ElidedButton
from seen import button, timer
from shouting_week import NASTY, cards, judge, nameless_controls, side_panel, steps


def test_the_shouting_week_says_so_in_numbers(panel: SidePanel, desk: Desk) -> None:
    report = desk.judging.report(desk.sight.week)
    assert [card.finding for card in panel.week_panel.cards.cards()] == list(report.shown())
    assert "CD-01" in cards(panel)
    assert panel.week_panel.title.text() == "Week 10"
    assert "One-way share" in panel.week_panel.rose.accessibleDescription()
    share = report.measures.one_way
    assert panel.week_panel.sentence.text() == (f"This week you mostly send: {share.ow} of {share.n} items go one way.")


@pytest.mark.parametrize(
    ("week", "days"),
    [
        ("2027-W09", "1–7 March"),
        ("2026-W53", "28 Dec 2026 – 3 Jan 2027"),
        ("2027-W01", "4–10 January"),
        ("2027-W52", "27 Dec 2027 – 2 Jan 2028"),
        ("2028-W01", "3–9 January 2028"),
    ],
)
def test_days_of_a_week_have_their_year_where_any_lies_in_another_one(
    panel: SidePanel, desk: Desk, week: str, days: str
) -> None:
    desk.sight.show_week(Week.parse(week))
    assert panel.week_panel.days.full_text == days


def test_a_fix_is_one_step_and_undo_takes_it_back(panel: SidePanel, desk: Desk) -> None:
    before = desk.judging.report(desk.sight.week)
    button = next(button for button in cards(panel)["CD-01"].fix_buttons if button.fix.patch is not None)
    label = button.full_text
    said: list[tuple[str, bool]] = []
    desk.session.said.connect(lambda text, offer: said.append((text, offer is not None)))
    button.click()
    assert steps(desk) == [label]
    assert said == [(label, True)]
    judge(desk)
    assert desk.judging.report(desk.sight.week).measures != before.measures
    desk.undoing.undo()
    judge(desk)
    assert desk.judging.report(desk.sight.week).findings == before.findings


def test_resting_on_a_fix_moves_the_rose_and_changes_nothing(panel: SidePanel, desk: Desk, qtbot) -> None:
    rose = panel.week_panel.rose
    before = rose.values()
    button = next(button for button in cards(panel)["CD-01"].fix_buttons if button.fix.patch is not None)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: rose.values() != before)
    assert rose.values().needle < before.needle
    assert steps(desk) == []
    panel.week_panel.rose.setFocus(Qt.FocusReason.TabFocusReason)
    assert rose.values() == before


def test_why_gives_the_reason_with_its_source_and_year(panel: SidePanel) -> None:
    card = cards(panel)["CD-01"]
    card.why_button.click()
    shown = " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))
    assert "broadcasts" in shown
    assert "Lovejoy & Saxton, 2012" in shown
    source = button(card, "Source")
    assert source.toolTip().startswith("https://")


def test_items_of_a_finding_are_selected_and_the_week_stays(panel: SidePanel, desk: Desk) -> None:
    card = cards(panel)["CD-01"]
    card.items_button.click()
    assert desk.sight.selected == card.finding.items
    assert panel.week_panel.isVisibleTo(panel)
    assert panel.selection_bar.isVisibleTo(panel)
    panel.selection_bar.change_button.click()
    assert panel.bulk_editor.isVisibleTo(panel)


def test_past_slots_are_confirmed_in_one_step(panel: SidePanel, desk: Desk) -> None:
    confirm = panel.week_panel.confirm
    assert confirm.isVisibleTo(panel)
    confirm.confirm_button.click()
    judge(desk)
    assert desk.session.item("past").kept == "yes"
    assert len(steps(desk)) == 1
    assert not confirm.isVisibleTo(panel)


def test_what_would_change_a_client_that_is_only_read_is_greyed_with_the_reason(desk: Desk, qtbot) -> None:
    path = desk.session.file.path
    desk.put(None)
    reader = open_client(path, read_only=True)
    desk.put(reader)
    made = side_panel(desk, qtbot)
    judge(desk)
    fixes = [one for one in made.findChildren(FixButton) if one.fix.patch is not None]
    assert fixes
    for held in (made.week_panel.confirm.confirm_button, *fixes):
        assert not held.isEnabled()
        assert "open for reading only" in held.toolTip()
        assert "open for reading only" in held.accessibleDescription()
    reader.close()
    writer = open_client(path)
    desk.put(writer)
    judge(desk)
    for free in (made.week_panel.confirm.confirm_button, *made.findChildren(FixButton)):
        assert free.isEnabled()
        assert "reading only" not in free.toolTip()
    desk.put(None)
    writer.close()


@pytest.mark.parametrize("kind", ["fix", "small", "link", "danger", "primary", "quiet"])
def test_a_button_that_cannot_be_pressed_looks_so(qtbot, kind: str) -> None:
    made = ElidedButton("Confirm kept", kind)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    free = made.grab().toImage()
    made.hold_back("This client is open for reading only.")
    assert made.grab().toImage() != free


def test_no_line_of_a_button_ends_within_a_number(qtbot) -> None:
    made = ElidedButton("Answer 3 posts: 2,880\N{NO-BREAK SPACE}of\N{NO-BREAK SPACE}2,160 → 0, solved", "fix")
    qtbot.addWidget(made)
    made.show()
    for width in range(made.fontMetrics().horizontalAdvance("2,880 of 2,160") + 40, 400, 10):
        made.resize(width, 100)
        assert "2,880\N{NO-BREAK SPACE}of\N{NO-BREAK SPACE}2,160" in made.text()


def test_folded_findings_unfold_under_their_parent(panel: SidePanel, desk: Desk) -> None:
    report = desk.judging.report(desk.sight.week)
    card = cards(panel)["CD-01"]
    children = [one for one in report.findings if one.parent == ("CD-01", None, None) and not one.waived]
    if not children:
        pytest.fail("the week should fold findings under its one-way share")
    button(card, "more with this").click()
    nested = [one for one in card.findChildren(FindingCard) if one.isVisibleTo(card)]
    assert [one.finding for one in nested] == children


def test_what_is_said_of_several_items_is_one_card(panel: SidePanel, desk: Desk) -> None:
    keys = ("p3", "p4", "nameless")
    rows = tuple(replace(item, spokesperson=None, status="approved") for item in desk.session.items(keys))
    desk.session.change("Approve", Patch(items=rows))
    judge(desk)
    found = [one for one in desk.judging.report(desk.sight.week).findings if one.check == "CD-10"]
    assert [(one.severity, one.shown) for one in found] == [("block", True)] * 3

    shown = [one for one in panel.week_panel.cards.cards() if one.finding.check == "CD-10"]
    assert [one.finding for one in shown] == found[:1]
    button(shown[0], "Show 3 item").click()
    assert set(desk.sight.selected) == set(keys)
    button(shown[0], "2 more with this").click()
    nested = [one.finding for one in shown[0].findChildren(FindingCard) if one.isVisibleTo(shown[0])]
    assert nested == found[1:]


def test_what_was_not_judged_stands_below_the_findings_and_beside_an_empty_week(panel: SidePanel, desk: Desk) -> None:
    items = tuple(replace(item, status="on_hold") for item in desk.session.plan.items if item.starts_at is not None)
    held = sum(Week.of(item.starts_at) == desk.sight.week for item in items)
    desk.session.change("Hold", Patch(items=items))
    judge(desk)
    report = desk.judging.report(desk.sight.week)

    assert f"Not judged: {held} on hold" in panel.week_panel.noticed.text()
    assert panel.week_panel.noticed.isVisibleTo(panel)
    assert f"Not judged: {held} on hold" in week_gutter.spoken(week_gutter.week_facts(desk.sight.week, report))
    assert f"Not judged: {held} on hold" in week_gutter.tip(report, week_gutter.week_facts(desk.sight.week, report))
    desk.sight.show_week(desk.sight.week.plus(30))
    judge(desk)
    assert panel.week_panel.noticed.isVisibleTo(panel)
    assert panel.week_panel.noticed.text().startswith(f"As of {numbers.full_day(desk.session.now().date())}.")


def test_an_empty_week_says_what_to_do_next(panel: SidePanel, desk: Desk) -> None:
    desk.sight.show_week(desk.sight.week.plus(30))
    judge(desk)
    assert panel.week_panel.sentence.text() == f"Week {desk.sight.week.number} is empty."
    assert panel.week_panel.beginning.isVisibleTo(panel)
    assert panel.week_panel.rose.values().empty
    desk.sight.show_week(desk.sight.week.plus(-60))
    judge(desk)
    assert panel.week_panel.sentence.text() == f"Nothing was planned in week {desk.sight.week.number}."
    assert panel.week_panel.state.text() == "What went out can still be added, or imported."


def test_while_a_week_is_judged_the_picture_of_before_stays(panel: SidePanel, desk: Desk) -> None:
    before = panel.week_panel.rose.values()
    desk.sight.show_week(desk.sight.week.plus(30))
    assert panel.week_panel.title.text() == f"Week {desk.sight.week.number}"
    assert panel.week_panel.rose.values() == before
    judge(desk)
    assert panel.week_panel.rose.values().empty


def test_user_text_stays_text(panel: SidePanel, desk: Desk) -> None:
    panel.week_panel.digest_button.click()
    for shown in panel.findChildren(QLabel):
        assert shown.textFormat() == Qt.TextFormat.PlainText
    desk.sight.open_item("nameless")
    for shown in panel.findChildren(QLabel):
        assert shown.textFormat() == Qt.TextFormat.PlainText
    assert panel.item_editor.title.text() == NASTY


def test_every_control_has_a_name(panel: SidePanel, desk: Desk) -> None:
    panel.week_panel.digest_button.click()
    cards(panel)["CD-01"].waive_button.click()
    desk.sight.open_item("call")
    for section in panel.item_editor.sections:
        section.open()
    desk.sight.select(("p1", "p2"))
    panel.open_bulk()
    assert nameless_controls(panel) == []


def test_the_panel_folds_and_opens_for_an_item(panel: SidePanel, desk: Desk) -> None:
    panel.week_panel.hide_button.click()
    assert panel.collapsed()
    panel.open_button.click()
    assert not panel.collapsed()
    panel.set_collapsed(True)
    desk.sight.open_item("p1")
    assert not panel.collapsed()


def test_editors_are_not_built_before_they_are_needed(panel: SidePanel) -> None:
    assert not hasattr(panel, "item_editor")
    assert not hasattr(panel, "bulk_editor")


def test_behind_an_editor_it_waits_and_shows_the_latest_when_it_comes_back(panel: SidePanel, desk: Desk) -> None:
    before = [card.finding for card in panel.week_panel.cards.cards()]
    desk.sight.open_item("nameless")
    desk.session.change("Approve", Patch(items=(replace(desk.session.item("nameless"), status="approved"),)))
    judge(desk)
    now = list(desk.judging.report(desk.sight.week).shown())
    assert now != before
    assert [card.finding for card in panel.week_panel.cards.cards()] == before, "filling it takes time from typing"
    desk.sight.close_item()
    assert [card.finding for card in panel.week_panel.cards.cards()] == now


def test_a_week_without_items_says_over_how_many_weeks_its_share_is(panel: SidePanel, desk: Desk) -> None:
    week = desk.sight.week.plus(2)
    desk.sight.show_week(week)
    judge(desk)
    report = desk.judging.report(week)
    facts = week_gutter.week_facts(week, report)
    assert (report.measures.one_way.window_weeks, facts.shares) == (3, ())
    assert "% sends over 3 week(s)" in week_gutter.spoken(facts)
    assert "% sends over 3 week(s)" in week_gutter.tip(report, facts)
    assert panel.week_panel.rose.values().needle is None, "that share is none of this week"
    assert panel.week_panel.sentence.text().startswith("Over 3 weeks you mostly send: ")


def test_nothing_moves_while_a_change_is_in_the_air(panel: SidePanel, desk: Desk, qtbot) -> None:
    card = cards(panel)["CD-01"]
    button = next(button for button in card.fix_buttons if button.fix.patch is not None)
    at = button.mapTo(panel.week_panel, button.rect().topLeft())
    before = panel.week_panel.rose.values()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: panel.week_panel.rose.values() != before)
    judge(desk)
    assert button.mapTo(panel.week_panel, button.rect().topLeft()) == at
    assert panel.week_panel.rose.values() != before


def test_a_fix_that_asks_for_a_decision_opens_its_editor(panel: SidePanel, desk: Desk) -> None:
    finding = cards(panel)["CD-01"].finding
    wanted: list[tuple[str, str, str]] = []
    panel.editor_wanted.connect(lambda *asked: wanted.append(asked))
    panel.week_panel.decision_wanted.emit(Fix("edit_channel", {"channel": "fb", "field": "status"}), finding)
    panel.week_panel.decision_wanted.emit(Fix("edit_client", {"field": "stage"}), finding)
    assert wanted == [("channel", "fb", "status"), ("client", "", "stage")]
    panel.week_panel.decision_wanted.emit(Fix("edit_item", {"item": "nameless", "field": "spokesperson"}), finding)
    assert desk.sight.edited == "nameless"
    panel.week_panel.decision_wanted.emit(Fix("edit_items", {"items": ("p1", "p2"), "field": "spokesperson"}), finding)
    assert desk.sight.selected == ("p1", "p2")
    assert panel.bulk_editor.isVisibleTo(panel)


def test_a_fix_that_slides_under_a_resting_mouse_shows_nothing(panel: SidePanel, desk: Desk, qtbot) -> None:
    """After a press the next card moves up: its fix has not been pointed at, and the numbers must be those that are."""
    buttons = [button for button in cards(panel)["CD-01"].fix_buttons if button.fix.patch is not None]
    button = buttons[-1]  # the last of them leaves something to mend
    button.click()
    judge(desk)
    before = desk.judging.report(desk.sight.week)
    left = next(fix for card in panel.week_panel.cards.cards() for fix in card.fix_buttons if fix.fix.patch)
    here = QPointF(left.rect().center())
    QApplication.sendEvent(left, QEnterEvent(here, here, here))
    assert not timer(left).isActive()
    QTest.mouseMove(left, left.rect().center() + QPoint(3, 0))
    qtbot.waitUntil(lambda: desk.judging.report(desk.sight.week) is not before)


def test_findings_of_a_week_that_was_left_are_not_tried_on_another(panel: SidePanel, desk: Desk) -> None:
    tried: list[object] = []
    panel.week_panel.refresh()
    desk.sight.week = desk.sight.week.plus(1)  # the panel hears of it a moment later
    desk.judging.fixes = lambda week: tried.append
    judge(desk)
    assert tried == []


def test_what_a_fix_would_make_shows_with_its_title(panel: SidePanel, desk: Desk, qtbot) -> None:
    button = next(button for button in cards(panel)["CD-01"].fix_buttons if button.fix.patch is not None)
    before = {item.id for item in desk.session.plan.items}
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: len(desk.sight.shown_items()) > len(before))
    made = [item for item in desk.sight.shown_items() if item.id not in before]
    assert all(item.title for item in made)


def test_a_double_click_does_one_fix(panel: SidePanel, desk: Desk) -> None:
    button = next(button for button in cards(panel)["CD-01"].fix_buttons if button.fix.patch is not None)
    place = button.rect().center()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton, pos=place)
    assert len(steps(desk)) == 1


def test_a_point_that_is_alone_is_opened_with_what_folds_it(panel: SidePanel, desk: Desk) -> None:
    week, folded = desk.sight.week, panel.week_panel
    folded.digest_button.click()
    assert len(folded.digest.cards()) > 1
    assert not any(card.is_open for card in folded.digest.cards())
    folded.digest_button.click()
    desk.sight.show_week(week.plus(5))
    judge(desk)
    if not folded.digest_button.isChecked():
        folded.digest_button.click()
    (alone,) = folded.digest.cards()
    assert alone.is_open
    alone.line.click()
    assert not alone.is_open, "it may be folded by itself"


def test_the_week_of_an_item_waits_behind_its_editor(panel: SidePanel, desk: Desk) -> None:
    later = replace(
        desk.session.item("p1"), id="later", starts_at=desk.session.item("p1").starts_at + timedelta(days=7)
    )
    desk.session.change("Add", Patch(items=(later,)))
    desk.sight.open_item("later")
    assert desk.sight.week == Week(2027, 11)
    assert panel.week_panel.title.text() == "Week 10", "filling it takes time from the editor"
    desk.sight.close_item()
    assert panel.week_panel.title.text() == "Week 11"
