"""A week with more findings than anybody reads at once, as after an import: some are shown, and more on request."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from builders import person, post
from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.panel import finding_cards
from compassdesk.ui.panel.side_panel import SidePanel
from compassdesk.ui.widgets.flow_layout import FlowLayout
from shouting_week import judge, nameless_controls, side_panel

AT_ONCE = 6
"""Fewer than in the app: a card takes longer to make than to look at."""


def panel_with(desk: Desk, qtbot, count: int) -> SidePanel:
    """Shows a week into which so many posts were imported, each by somebody of whom no basis is recorded."""
    made = side_panel(desk, qtbot)
    people = tuple(person(f"n{number}", name=f"Somebody {number}", legal_basis="none") for number in range(count))
    items = tuple(
        post(
            "send",
            "2027-03-10T09:00",
            id=f"n{number}",
            title=f"Imported {number}",
            channels=("fb",),
            status="approved",
            speaker=f"n{number}",
        )
        for number in range(count)
    )
    desk.session.change("Import", Patch(spokespersons=people, items=items))
    judge(desk)
    return made


def test_some_are_shown_and_more_when_they_are_asked_for(desk: Desk, qtbot, monkeypatch) -> None:
    assert finding_cards.AT_ONCE < 20
    monkeypatch.setattr(finding_cards, "AT_ONCE", AT_ONCE)
    panel = panel_with(desk, qtbot, 2 * AT_ONCE)
    shown, cards = desk.judging.report(desk.sight.week).shown(), panel.week_panel.cards
    assert len(shown) == 2 * AT_ONCE + 1
    assert [card.finding for card in cards.cards()] == list(shown[:AT_ONCE])
    assert cards.more_button.text() == f"Show {AT_ONCE} more finding(s)"
    assert nameless_controls(panel) == []
    cards.more_button.click()
    assert [card.finding for card in cards.cards()] == list(shown[: 2 * AT_ONCE])
    assert QApplication.focusWidget() is cards.cards()[AT_ONCE].line
    while cards.more_button.isVisible():
        cards.more_button.click()
    assert [card.finding for card in cards.cards()] == list(shown)
    judge(desk)
    assert len(cards.cards()) == len(shown)  # judged anew, the week stays as far open as it was
    desk.sight.show_week(desk.sight.week.plus(1))
    judge(desk)
    desk.sight.show_week(desk.sight.week.plus(-1))
    judge(desk)
    assert len(cards.cards()) == AT_ONCE


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("count", [3, 24])
def test_what_is_folded_to_a_line_is_not_laid_out(desk: Desk, qtbot, monkeypatch, count: int) -> None:
    """Each button that appeared laid out all cards of the panel, and so each took longer the more there were."""
    measured: list[FlowLayout] = []
    usual = FlowLayout._arrange  # noqa: SLF001 - what its time goes into

    def counted(layout: FlowLayout, rect: QRect, *, place: bool) -> int:
        measured.append(layout)
        return usual(layout, rect, place=place)

    monkeypatch.setattr(finding_cards, "AT_ONCE", count)
    monkeypatch.setattr(FlowLayout, "_arrange", counted)
    panel = panel_with(desk, qtbot, count)
    cards = panel.week_panel.cards.cards()
    assert [card.is_open for card in cards] == [True] + [False] * (count - 1)
    assert len({id(layout) for layout in measured}) == 1
    assert len(measured) < 50  # about 42, whatever the count
