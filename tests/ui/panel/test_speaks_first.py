"""What the panel says first and offers first, what opens in place, where Tab goes, and what stays after a fix."""

import re
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from builders import campaign, person, slot
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Absence
from compassdesk.domain.week import Week
from compassdesk.texts import numbers
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.panel.finding_card import FindingCard
from compassdesk.ui.panel.fix_button import FixButton
from compassdesk.ui.panel.side_panel import SidePanel
from compassdesk.ui.panel.waive_form import WaiveForm
from shouting_week import judge, nameless_controls, side_panel, steps


@pytest.fixture
def panel(desk: Desk, qtbot) -> SidePanel:
    made = side_panel(desk, qtbot, 304)
    judge(desk)
    return made


def leading(panel: SidePanel) -> FindingCard:
    return panel.week_panel.cards.cards()[0]


def filled(panel: SidePanel) -> list[QAbstractButton]:
    """The filled buttons in sight."""
    buttons = panel.week_panel.findChildren(QAbstractButton)
    return [one for one in buttons if one.property("kind") == "primary" and one.isVisibleTo(panel)]


def stops(first: QWidget, panel: SidePanel) -> list[QWidget]:
    """Where Tab goes from a widget on, within the week."""
    found, at = [], first.nextInFocusChain()
    while at is not first:
        if panel.week_panel.isAncestorOf(at) and at.isVisibleTo(panel) and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(at)
        at = at.nextInFocusChain()
    return found


def test_one_button_is_filled_and_tells_what_becomes_of_the_numbers(panel: SidePanel, desk: Desk) -> None:
    (first,) = filled(panel)
    assert first is leading(panel).fix_buttons[0]
    effect = first.fix.effect
    told = first.told.replace("\N{NO-BREAK SPACE}", " ")
    assert told.startswith("sends 84 → ")
    assert f"answered 0 → {effect.will.cover_covered} of {effect.will.cover_required}" in told
    assert first.accessibleDescription() == first.told
    first.click()
    judge(desk)
    measures = desk.judging.report(desk.sight.week).measures
    assert (measures.one_way.b, measures.cover_covered) == (effect.will.one_way.b, effect.will.cover_covered)


def test_other_options_the_reason_and_letting_rest_open_in_place(panel: SidePanel) -> None:
    card = leading(panel)
    others = card.fix_buttons[1:]
    assert others
    assert not any(one.isVisibleTo(panel) for one in others)
    assert card.others_button.text() == f"Other options · {len(others)}"
    card.others_button.click()
    assert all(one.isVisibleTo(panel) and one.property("kind") == "option" for one in others)
    assert len(filled(panel)) == 1
    card.others_button.click()
    assert not any(one.isVisibleTo(panel) for one in others)


def test_tab_comes_to_the_fix_before_all_that_is_about_it(panel: SidePanel) -> None:
    card = leading(panel)
    card.others_button.click()
    card.why_button.click()
    card.more.click()
    order = stops(panel.week_panel.hide_button, panel)
    places = [
        order.index(one)
        for one in (card.fix_buttons[0], card.others_button, card.why_button, card.items_button, card.waive_button)
    ]
    assert places == sorted(places)
    assert order.index(card.fix_buttons[1]) > order.index(card.waive_button), "below the row that opens it"
    assert order.index(panel.week_panel.rose) < places[0]
    source = next(one for one in card.findChildren(QAbstractButton) if one.text() == "Source")
    child = next(one for one in card.findChildren(FindingCard) if one.isVisibleTo(panel))
    below = [order.index(one) for one in (card.waive_button, card.fix_buttons[-1], source, card.more, child.line)]
    assert below == sorted(below)


def test_further_findings_are_one_line_each_until_they_are_opened(panel: SidePanel, desk: Desk) -> None:
    card = leading(panel)
    card.more.click()
    lines = [one for one in card.findChildren(FindingCard) if one.isVisibleTo(panel)]
    assert lines
    assert not any(one.fix_buttons for one in lines), "nothing is worked out that nobody asked for"
    lines[0].line.click()
    judge(desk)
    assert lines[0].fix_buttons
    assert lines[0].fix_buttons[0].isVisibleTo(panel)
    assert lines[0].line.accessibleName().startswith(("Warning: ", "Serious: ", "Note: "))
    assert len(filled(panel)) == 1
    assert nameless_controls(panel) == []


def test_what_could_not_be_judged_stands_under_the_reason(panel: SidePanel, desk: Desk) -> None:
    assert desk.judging.report(desk.sight.week).not_enough_data
    card = leading(panel)
    card.why_button.click()
    shown = [one.text() for one in card.findChildren(type(panel.week_panel.noticed)) if one.isVisibleTo(panel)]
    assert any(text.startswith("Too little planned to judge") for text in shown)
    assert "Too little" not in panel.week_panel.noticed.text()


def test_after_a_fix_its_result_is_selected_and_the_keyboard_rests_on_what_it_came_to(
    panel: SidePanel, desk: Desk
) -> None:
    seen: list[str] = []
    panel.made.connect(seen.append)
    before = {item.id for item in desk.session.plan.items}
    first = leading(panel).fix_buttons[0]
    words, told = first.full_text, first.told
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Space)
    judge(desk)
    made = {item.id for item in desk.session.plan.items} - before
    assert set(desk.sight.selected) == made
    assert [key in made for key in seen] == [True]
    result = panel.week_panel.result
    assert result.isVisibleTo(panel)
    assert (result.done.text(), result.came_to.text()) == (f"Done: {words}", told.replace(" | ", "\n"))
    assert QApplication.focusWidget() is result.told
    QTest.keyClick(result.told, Qt.Key.Key_Return)
    assert len(steps(desk)) == 1, "a second Enter does nothing unread"
    following = stops(result.told, panel)
    assert following[0] is result.undo_button
    desk.undoing.undo()
    assert not result.isVisibleTo(panel)
    assert QApplication.focusWidget() is panel.week_panel.rose


def test_a_result_goes_with_the_next_step_and_with_another_week(panel: SidePanel, desk: Desk) -> None:
    leading(panel).fix_buttons[0].click()
    desk.session.change("Other", Patch(items=(replace(desk.session.item("p1"), title="Other"),)))
    assert not panel.week_panel.result.isVisibleTo(panel)
    judge(desk)
    desk.undoing.undo()
    desk.undoing.undo()
    judge(desk)
    leading(panel).fix_buttons[0].click()
    desk.sight.show_week(desk.sight.week.plus(1))
    assert not panel.week_panel.result.isVisibleTo(panel)


def test_the_undo_beside_a_result_is_asked_of_the_window(panel: SidePanel) -> None:
    asked: list[bool] = []
    panel.undo_wanted.connect(lambda: asked.append(True))
    leading(panel).fix_buttons[0].click()
    panel.week_panel.result.undo_button.click()
    assert asked == [True]


def test_the_form_of_a_waiver_comes_into_sight_and_ends_after_the_week(panel: SidePanel, desk: Desk, qtbot) -> None:
    panel.resize(304, 360)
    card = leading(panel)
    card.why_button.click()
    card.waive_button.click()
    form = card.findChild(WaiveForm)
    area = panel.findChild(QScrollArea)
    qtbot.waitUntil(
        lambda: area.viewport().rect().contains(form.reason.field.mapTo(area.viewport(), form.reason.rect().center()))
    )
    assert form.until.field.value() == desk.sight.week.sunday + timedelta(weeks=4)


def test_a_waiver_for_a_far_week_is_offered_no_longer_than_it_may_last(panel: SidePanel, desk: Desk, qtbot) -> None:
    form = WaiveForm(desk.session.now().date(), desk.session.now().date() + timedelta(weeks=60))
    qtbot.addWidget(form)
    assert form.until.field.value() == desk.session.now().date() + timedelta(weeks=26)


def test_each_past_block_is_answered_with_yes_or_no(panel: SidePanel, desk: Desk) -> None:
    confirm = panel.week_panel.confirm
    buttons = [one for one in confirm.findChildren(QAbstractButton) if one.isVisibleTo(confirm)]
    answers = {one.accessibleName().replace("\N{NO-BREAK SPACE}", " "): one for one in buttons}
    assert set(answers) == {"Yes: Listen, Mon 8 Mar", "No: Listen, Mon 8 Mar"}
    answers["No: Listen, Mon 8 Mar"].click()
    judge(desk)
    assert desk.session.item("past").kept == "no"
    assert not confirm.isVisibleTo(panel)
    desk.undoing.undo()
    judge(desk)
    assert confirm.isVisibleTo(panel)


def test_the_keyboard_goes_on_to_the_next_question_and_rests_on_the_rose_behind_the_last(
    panel: SidePanel, desk: Desk
) -> None:
    desk.session.change("Another", Patch(items=(slot("respond", "2027-03-08T16:00", 30, id="late", speaker="noor"),)))
    judge(desk)
    for _ in range(2):
        (yes, *_) = (
            one
            for one in panel.week_panel.confirm.findChildren(QAbstractButton)
            if one.isVisibleTo(panel) and one.accessibleName().startswith("Yes")
        )
        if desk.session.item("past").kept == "unknown":
            yes.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            assert QApplication.focusWidget() is yes
        QTest.keyClick(yes, Qt.Key.Key_Space)
        judge(desk)
    assert (desk.session.item("past").kept, desk.session.item("late").kept) == ("yes", "yes")
    assert QApplication.focusWidget() is panel.week_panel.rose


def test_behind_a_waiver_the_keyboard_stays_in_the_panel_and_on_no_fix(panel: SidePanel, desk: Desk) -> None:
    card = leading(panel)
    card.waive_button.click()
    form = card.findChild(WaiveForm)
    QTest.keyClicks(form.reason.field, "Launch year")
    QTest.keyClick(form.reason.field, Qt.Key.Key_Return)
    judge(desk)
    assert leading(panel) is not card
    assert QApplication.focusWidget() is panel.week_panel.rose


def test_what_opens_in_place_is_a_button_that_is_expanded_or_collapsed(panel: SidePanel) -> None:
    card = leading(panel)
    for button in (card.more, card.why_button, card.others_button, panel.week_panel.digest_button):
        known = QAccessible.queryAccessibleInterface(button)
        assert known.role() == QAccessible.Role.Button
        assert known.text(QAccessible.Text.Name)
        assert (known.state().expandable, known.state().expanded, known.state().collapsed) == (1, 0, 1)
        known.actionInterface().doAction(known.actionInterface().actionNames()[0])
        assert button.isChecked()
        assert (known.state().expanded, known.state().collapsed) == (1, 0)


def test_what_only_leads_elsewhere_is_not_the_filled_button(panel: SidePanel) -> None:
    card = leading(panel)
    card.offer((Fix("edit_items", {"items": ("p1", "p2"), "field": "starts_at"}),))
    assert card.fix_buttons[0].isVisibleTo(panel)
    assert filled(panel) == []


def test_in_a_week_that_is_over_the_question_leads_and_nothing_is_invented_first(panel: SidePanel, desk: Desk) -> None:
    before = Week.of(desk.session.now().date()).plus(-1)
    shift = timedelta(weeks=-1)
    rows = tuple(
        replace(item, starts_at=item.starts_at + shift)
        for item in desk.session.plan.items
        if item.starts_at is not None
    )
    more = (slot("respond", "2027-03-03T13:00", 30, id="past2", title="Answer", speaker="noor"),)
    desk.session.change("A week back", Patch(items=(*rows, *more)))
    desk.sight.show_week(before)
    judge(desk)
    week = panel.week_panel
    assert filled(panel) == [week.confirm.confirm_button]
    assert (
        week.confirm.mapTo(week, week.confirm.rect().topLeft()).y()
        < leading(panel).mapTo(week, leading(panel).rect().topLeft()).y()
    )
    card = leading(panel)
    if card.offers.first is not None:
        assert not card.offers.first.fix.records
    week.confirm.confirm_button.click()
    judge(desk)
    assert not week.confirm.isVisibleTo(panel)
    assert not any(isinstance(one, FixButton) and one.fix.records for one in filled(panel))


def test_an_empty_week_takes_over_the_rhythm_of_a_good_one(panel: SidePanel, desk: Desk, qtbot) -> None:
    good = tuple(
        slot("respond", f"2027-03-{day}T13:00", 60, id=f"a{day}", title="Webcare", speaker="samir", status="approved")
        for day in ("15", "16", "17", "18", "19")
    )
    desk.session.change("A good week", Patch(items=good))
    desk.sight.show_week(desk.sight.week.plus(2))
    judge(desk)
    beginning = panel.week_panel.beginning
    qtbot.waitUntil(lambda: beginning.button is not None and beginning.button.isVisibleTo(panel))
    assert beginning.button.full_text == "Take over the rhythm of week 11"
    assert beginning.button.told == "answer 5 time(s) | no posts"
    beginning.button.click()
    judge(desk)
    week = desk.sight.week
    made = [item for item in desk.session.plan.items if item.starts_at is not None and Week.of(item.starts_at) == week]
    assert {(item.title, item.starts_at.hour, item.petal) for item in made} == {("Webcare", 13, "respond")}
    assert len(made) == 5
    assert panel.week_panel.sentence.text() != f"Week {week.number} is empty."


def test_a_wide_panel_has_the_larger_rose_and_a_narrow_one_cuts_nothing(panel: SidePanel, desk: Desk) -> None:
    week = panel.week_panel
    for width, side in ((304, 124), (440, 158), (300, 124)):
        panel.resize(width, 900)
        QApplication.processEvents()
        assert (week.rose.width(), week.rose.height()) == (side, side)
        for one in (week.sentence, *week.findChildren(FixButton)):
            if one.isVisibleTo(panel):
                assert one.height() >= one.heightForWidth(one.width()), one
                assert one.mapTo(week, one.rect().topRight()).x() < week.width()


def test_the_days_of_the_week_are_said_shorter_where_there_is_no_room(panel: SidePanel, desk: Desk) -> None:
    numbers.use(QLocale("en_GB"), day_form="iso")
    panel.week_panel.refresh()
    days = panel.week_panel.days
    for width, told in ((304, "03-08 – 03-14"), (440, "2027-03-08 – 03-14")):
        panel.resize(width, 900)
        QApplication.processEvents()
        assert days.text() == told
        assert days.accessibleName() == "2027-03-08 – 03-14"


def test_no_code_is_shown_to_anybody(panel: SidePanel, desk: Desk) -> None:
    card = leading(panel)
    for button in (card.others_button, card.why_button, card.more):
        button.click()
    for line in [one.line for one in card.findChildren(FindingCard) if one.isVisibleTo(panel)]:
        line.click()
    panel.week_panel.digest_button.click()
    judge(desk)
    shown = [one for kind in (QLabel, QAbstractButton) for one in panel.week_panel.findChildren(kind)]
    said = [text for one in shown for text in (one.text(), one.accessibleName(), one.toolTip())]
    assert len(said) > 100
    assert not [text for text in said if re.search(r"CD-\d|PR-\d|[{}_]|None", text)]


def test_what_a_day_holds_is_told_of_the_bars(panel: SidePanel) -> None:
    chart = panel.week_panel.per_day
    assert chart.isVisibleTo(panel)
    assert "Monday: Listen 1, Send 1." in chart.chart.accessibleDescription()
    assert chart.talks.text().startswith("Conversation blocks only on Mon 13:00")


def test_of_an_empty_week_it_is_told_what_is_settled(panel: SidePanel, desk: Desk) -> None:
    beginning = panel.week_panel.beginning
    assert not beginning.settled.isVisibleTo(panel)
    week = desk.sight.week.plus(30)
    away = person("samir", name="Samir Kaya", legal_basis="contract", absences=(Absence(week.monday, week.monday),))
    runs = campaign("square", week.monday.isoformat(), week.sunday.isoformat(), name="The square")
    desk.session.change("Settle", Patch(spokespersons=(away,), campaigns=(runs,)))
    desk.sight.show_week(week)
    judge(desk)
    assert beginning.settled.isVisibleTo(panel)
    assert beginning.settled.text().replace("\N{NO-BREAK SPACE}", " ").split("\n") == [
        f"“The square” ends on {numbers.day(week.sunday)}.",
        "Away on some days: Samir Kaya.",
        "No public holidays.",
    ]
