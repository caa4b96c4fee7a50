"""Items coloured by channel, person, status or campaign: the petal stays, the filters are the legend."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor

from builders import campaign, post
from compassdesk.domain.calendar_grid import COLOURINGS
from compassdesk.domain.filters import Filter
from compassdesk.domain.patch import Patch
from compassdesk.rendering.look import theme
from compassdesk.ui.calendar.canvas import chip_shapes
from compassdesk.ui.calendar.canvas.shades import PLAIN
from compassdesk.ui.calendar.left.filter_model import filter_sections
from compassdesk.ui.calendar.left.left_column import LeftColumn
from compassdesk.ui.calendar.show_choice import ACTIONS as SWITCHES
from compassdesk.ui.calendar.view_bar import ViewBar


@pytest.fixture
def month(desk, page):
    spring = campaign("spring", "2027-03-01", "2027-03-05", name="Spring")
    rows = (replace(desk.session.item("p1"), campaign="spring"), replace(desk.session.item("p3"), status="approved"))
    desk.session.change("Campaign", Patch(campaigns=(spring,), items=rows))
    return page.view("month")


def shade(month, key: str):
    return month.faces[key].facts.shade


def ground(month, key: str) -> QColor:
    """What lies behind the words of a chip, at its lower right."""
    rect = month.faces[key].rect
    ratio = month.devicePixelRatioF()
    return month.grab().toImage().pixelColor((rect.bottomRight() - QPoint(9, 3)) * ratio)


def test_what_has_one_value_has_one_colour_and_others_another(desk, month):
    assert shade(month, "p1") is None
    desk.sight.set_colour("channel")
    assert shade(month, "p1") == shade(month, "p2"), "its first channel"
    assert shade(month, "p3") not in {shade(month, "p1"), PLAIN}
    assert shade(month, "s1") == PLAIN, "a block on all channels has none of its own"
    desk.sight.set_colour("person")
    assert shade(month, "p1") == shade(month, "s1") != shade(month, "p2")
    assert shade(month, "p3") == PLAIN
    desk.sight.set_colour("status")
    assert shade(month, "p1") == shade(month, "p2") != shade(month, "p3")
    desk.sight.set_colour("campaign")
    assert shade(month, "p1") == theme.campaign_shade("", "spring")
    assert shade(month, "p2") == PLAIN
    desk.sight.set_colour("petal")
    assert shade(month, "p1") is None


def test_the_colour_lies_behind_the_words_and_the_petal_stays_around_them(desk, month):
    tokens = theme.current()
    assert ground(month, "p3") == tokens.petal_tint["send"]
    desk.sight.set_colour("channel")
    assert ground(month, "p3").name() == theme.shade_tint(shade(month, "p3")).name()
    assert chip_shapes.petal_colour("send", "approved") == tokens.petal["send"]


def test_a_campaign_of_another_colour_is_painted_so_at_once(desk, month):
    desk.sight.set_colour("campaign")
    row = next(row for row in desk.session.plan.campaigns if row.id == "spring")
    desk.session.change("Colour", Patch(campaigns=(replace(row, colour="#123456"),)))
    assert shade(month, "p1") == ("#123456", "#123456")


def test_the_filters_are_the_legend_and_its_section_opens(desk, month, drag, qtbot):
    left = LeftColumn(desk.session, desk.sight, drag)
    qtbot.addWidget(left)
    tree = left.filters
    titles = [tree.model().index(at, 0).data() for at in range(tree.model().rowCount())]
    campaigns = tree.model().index(titles.index("Campaigns"), 0)
    assert not tree.isExpanded(campaigns)
    desk.sight.set_colour("campaign")
    assert tree.isExpanded(campaigns)
    sections = filter_sections(desk.session.plan, Filter(), "campaign")
    rows = {row.value: row.shade for section in sections for row in section.rows if section.kind == "campaigns"}
    assert rows == {"spring": shade(month, "p1"), "": None}
    assert all(row.shade is None for section in sections for row in section.rows if section.kind == "people")


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("name", COLOURINGS)
def test_the_bar_says_what_colours_say_and_its_menu_changes_it(desk, month, qtbot, name):
    names = [
        "left-column",
        "add-filter",
        "filter-words",
        "save-view",
        *SWITCHES,
        *(f"colour-{one}" for one in COLOURINGS),
    ]
    actions = {one: QAction(one) for one in names}
    for one in COLOURINGS:
        actions[f"colour-{one}"].triggered.connect(lambda _checked=False, one=one: desk.sight.set_colour(one))
    bar = ViewBar(desk.session, desk.sight, actions)
    qtbot.addWidget(bar)
    bar.show()
    choice = next(one for one in bar.children() if one.property("place") == "colour")
    entry = choice.menu().actions()[COLOURINGS.index(name)]
    choice.menu().show()
    choice.menu().setActiveAction(entry)
    qtbot.keyClick(choice.menu(), Qt.Key.Key_Return)
    assert desk.sight.colour_by == name
    assert choice.text().casefold() == name
    desk.sight.show(view="agenda")
    assert not choice.isVisible(), "a list has no colours"
    bar.hide()


def test_an_item_on_the_board_is_coloured_too(desk, page):
    desk.session.change("Add", Patch(items=(post("send", "2027-03-11T09:00", id="b", channels=("x",)),)))
    desk.sight.show(view="board")
    board = page.view("board")
    before = board.grab().toImage()
    desk.sight.set_colour("channel")
    assert board.grab().toImage() != before
