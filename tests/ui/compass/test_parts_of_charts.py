"""The charts and rings of the Compass page as assistive technology sees them: parts that can be reached and pressed."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from compassdesk.domain.patch import Patch
from compassdesk.ui.compass.compass_page import CompassPage
from compassdesk.ui.compass.rings.rings_widget import RingsWidget
from compassdesk.ui.desk.desk import Desk
from shouting_week import judge
from told_of_parts import told_of_parts


@pytest.fixture
def page(desk: Desk, qtbot) -> CompassPage:
    made = CompassPage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    judge(desk)
    return made


def parts(widget: QWidget) -> list[QAccessibleInterface]:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface.role() == QAccessible.Role.Chart
    return [interface.child(at) for at in range(interface.childCount())]


def name(part: QAccessibleInterface) -> str:
    return part.text(QAccessible.Text.Name)


def test_each_week_of_a_chart_says_its_value_and_can_be_chosen(page: CompassPage, desk: Desk) -> None:
    weeks = parts(page.tab("rose").charts.trend)
    assert len(weeks) == 12
    assert [part.state().selected for part in weeks].count(True) == 1
    chosen = next(part for part in weeks if part.state().selected)
    assert f"Week {desk.sight.week.number}," in name(chosen)
    assert "Send" in name(chosen)
    before = weeks[weeks.index(chosen) - 1]
    before.actionInterface().doAction("Press")
    assert desk.sight.week.number == int(name(before).split()[1].strip(","))
    interface = QAccessible.queryAccessibleInterface(page.tab("rose").charts.trend)
    page.tab("rose").charts.trend.setFocus()
    assert name(interface.focusChild()) == name(before)


def test_the_segments_of_the_rings_lead_to_their_items(page: CompassPage, desk: Desk) -> None:
    page.show_tab("rings")
    judge(desk)
    rings = page.findChild(RingsWidget)
    segments = parts(rings)
    assert len(segments) == len(rings.segments()) + 1 > 10
    assert name(segments[0]).startswith(desk.session.plan.client.name)
    segments = segments[1:]
    used = next(part for part in segments if not name(part).endswith(": 0 item(s)"))
    assert not used.rect().isEmpty()
    used.actionInterface().doAction("SetFocus")
    assert name(QAccessible.queryAccessibleInterface(rings).focusChild()) == name(used)
    used.actionInterface().doAction("Press")
    assert page.tab("rings").behind.lines()


def test_what_the_numbers_have_become_is_told_part_by_part(page: CompassPage, desk: Desk) -> None:
    sends = [item.id for item in desk.session.plan.items if item.petal == "send"]
    with told_of_parts() as told:

        def told_when_two_go() -> list[str]:
            for _ in range(2):  # of what it was before somebody listened nothing can be told
                told.clear()
                desk.session.change("Gone", Patch(removed=(("items", sends.pop(0)),)))
                judge(desk)
            return [words for kind, words in told if kind == "called"]

        names = told_when_two_go()
        assert any(words.startswith("Send: ") for words in names), "a petal of the rose"
        assert any(words.startswith(f"Week {desk.sight.week.number},") for words in names), "a column of a chart"
        page.show_tab("rings")
        judge(desk)
        rings = page.findChild(RingsWidget)
        names = told_when_two_go()
        assert any(words == name(part) for words in names for part in parts(rings)), "a segment of the rings"
        page.show_tab("rose")
        judge(desk)
        told.clear()
        desk.sight.show_week(desk.sight.week.plus(20))
        judge(desk)
        assert ("others", type(page.tab("rose").charts.trend).__name__) in told, "other weeks"
