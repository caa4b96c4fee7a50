"""How long a finding stands, what was solved, and a share just under its limit, in the panel and the gutter."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel

from builders import slot
from compassdesk.domain.checks.life import Life
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.storage import finding_lives, stamps
from compassdesk.ui.calendar.week.week_gutter import spoken, week_facts
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.panel.finding_card import FindingCard
from compassdesk.ui.panel.week_panel import WeekPanel
from shouting_week import judge, nameless_controls, side_panel

DAY = date(2027, 3, 5)


def answers(*starts: str, minutes: int = 30) -> Patch:
    return Patch(
        items=tuple(
            slot("respond", f"2027-03-{start}", minutes, id=f"answer {start}", speaker="samir", status="approved")
            for start in starts
        )
    )


def remember(desk: Desk, check: str, target: str | None, weeks_open: int) -> None:
    life = Life(Week(2027, 9), check, target, None, "warning", DAY, DAY, weeks_open, "open")
    desk.session.file.remember(finding_lives.record, [life])


@pytest.fixture
def panel(desk: Desk, qtbot) -> WeekPanel:
    """The panel on week 10, which alone is judged."""
    made = side_panel(desk, qtbot)
    desk.sight.show(date(2027, 3, 9), "week")
    judge(desk)
    return made.week_panel


def again(desk: Desk) -> None:
    desk.judging.begin()
    judge(desk)


def card(panel: WeekPanel, check: str) -> FindingCard:
    return next(card for card in panel.cards.cards() if card.finding.check == check)


def words(panel: WeekPanel) -> list[str]:
    return [label.text() for label in panel.solved.findChildren(QLabel)]


def test_a_standing_finding_says_its_week_and_a_new_one_does_not(panel: WeekPanel, desk: Desk) -> None:
    assert "in a row" not in card(panel, "CD-01").word.text()
    assert card(panel, "CD-01").word.text().endswith("this week")
    remember(desk, "CD-01", None, 2)
    again(desk)
    assert card(panel, "CD-01").word.text().endswith(" · third week in a row")


def test_what_stood_last_week_and_is_gone_is_listed_with_a_tick(panel: WeekPanel, desk: Desk) -> None:
    assert panel.solved.isHidden()
    remember(desk, "CD-17", None, 4)
    remember(desk, "CD-14", "noor", 1)
    again(desk)
    assert panel.solved.isVisible()
    assert "2 solved this week" in panel.solved.button.text()
    assert not any(label.isVisible() for label in panel.solved.findChildren(QLabel))
    panel.solved.button.click()
    assert words(panel) == ["Too much for one person · Noor Bakker", "Giveaway not complete", "stood for 4 week(s)"]
    assert all(label.isVisible() for label in panel.solved.findChildren(QLabel))
    assert nameless_controls(panel) == []


def test_mending_the_week_is_seen_at_once_and_undo_takes_it_back(panel: WeekPanel, desk: Desk) -> None:
    desk.session.change("Answer", answers(*(f"{day:02d}T{hour}:00" for day in range(9, 15) for hour in (13, 16))))
    judge(desk)
    assert "Mostly broadcasting" in words(panel)
    assert "came and went this week" in words(panel)
    desk.undoing.undo()
    judge(desk)
    assert card(panel, "CD-01").finding.severity == "serious"
    assert "Mostly broadcasting" not in words(panel)


def test_a_share_just_under_its_limit_rests_in_the_digest_and_in_the_gutter(panel: WeekPanel, desk: Desk) -> None:
    desk.session.change("Answer", answers("10T13:00", "11T13:00", "12T17:00", minutes=15))
    judge(desk)
    report = desk.judging.report(desk.sight.week)
    assert not any(finding.check == "CD-01" for finding in report.findings), "a fix is seen to work"
    clock = desk.session.file.read(stamps.clock_of)  # as if it had been raised since, and only time had passed
    raised = Life(desk.sight.week, "CD-01", None, None, "warning", DAY, DAY, 1, "open", clock)
    desk.session.file.remember(finding_lives.record, [raised])
    again(desk)
    report = desk.judging.report(desk.sight.week)
    held = next(finding for finding in report.findings if finding.check == "CD-01")
    assert held.is_just_under
    panel.digest_button.click()
    shown = next(card for card in panel.digest.cards() if card.finding.check == "CD-01")
    assert shown.line.text().startswith("Just under the limit: ")
    assert shown.word.text().startswith("note")
    quiet = week_facts(
        desk.sight.week, replace(report, findings=tuple(one for one in report.findings if not one.shown))
    )
    assert (quiet.findings, quiet.worst) == (1, "note")
    assert "1 finding(s) (Note)" in spoken(quiet)
