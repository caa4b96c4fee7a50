"""The remarks under the findings: quiet, with their items and the way to put them right."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.panel.side_panel import SidePanel
from shouting_week import judge, nameless_controls, side_panel


@pytest.fixture
def panel(desk: Desk, qtbot) -> SidePanel:
    made = side_panel(desk, qtbot)
    desk.sight.show(date(2027, 3, 9), "week")
    judge(desk)
    return made


def add(desk: Desk, *keys: str) -> None:
    items = tuple(post("send", "2027-03-10T09:00", id=key, title=key, speaker="samir") for key in keys)
    desk.session.change("Add", Patch(items=items))
    judge(desk)


def buttons(panel: SidePanel) -> list[QPushButton]:
    return panel.week_panel.remarks.findChildren(QPushButton)


def test_there_is_nothing_while_nothing_is_remarked(panel: SidePanel) -> None:
    assert panel.week_panel.remarks.isHidden()


def test_a_post_without_a_channel_leads_to_its_channels(panel: SidePanel, desk: Desk) -> None:
    before = len(panel.week_panel.cards.cards())
    add(desk, "lonely")
    assert not panel.week_panel.remarks.isHidden()
    assert len(panel.week_panel.cards.cards()) - before in {0, 1}, "the findings are those of the checks"
    assert nameless_controls(panel.week_panel.remarks) == []
    remedy, _show = buttons(panel)
    remedy.click()
    assert desk.sight.edited == "lonely"


def test_several_are_shown_and_changed_together(panel: SidePanel, desk: Desk) -> None:
    add(desk, "one", "two")
    remedy, show = buttons(panel)
    show.click()
    assert set(desk.sight.selected) == {"one", "two"}
    remedy.click()
    assert panel.bulk_editor.isVisibleTo(panel)
