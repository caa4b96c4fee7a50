"""Where chips stand in a month: examples, and for any month that nothing overlaps and nothing is lost."""

from datetime import date, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain import calendar_grid
from compassdesk.ui.calendar.month import month_layout
from compassdesk.ui.calendar.month.month_layout import Cell, day_boxes

DAY = date(2027, 3, 10)


def ids(count: int) -> list[str]:
    return [f"i{number}" for number in range(count)]


def test_a_day_with_room_gives_every_chip_two_lines():
    boxes, more = day_boxes(Cell(DAY, 100, 50, 120, 160), ids(3))
    assert [box.lines for box in boxes] == [2, 2, 2]
    assert more is None


def test_a_fuller_day_gives_every_chip_one_line():
    boxes, more = day_boxes(Cell(DAY, 100, 50, 120, 160), ids(5))
    assert [box.lines for box in boxes] == [1] * 5
    assert more is None


def test_a_day_that_is_too_full_says_how_many_more_there_are():
    boxes, more = day_boxes(Cell(DAY, 100, 50, 120, 160), ids(40))
    assert 0 < len(boxes) < 40
    assert more.ids == tuple(ids(40)[len(boxes) :])


def test_a_day_without_room_for_one_chip_still_says_that_there_are_some():
    boxes, more = day_boxes(Cell(DAY, 0, 0, 60, 40), ids(2))
    assert boxes == []
    assert more.ids == ("i0", "i1")


def test_weekends_are_narrower_where_there_is_room_for_the_difference():
    weeks = calendar_grid.month_weeks(DAY, 1)
    wide = month_layout.month_layout(weeks, {}, 900, 700)
    narrow = month_layout.month_layout(weeks, {}, 420, 500)
    assert wide.columns[5][1] < wide.columns[0][1]
    assert abs(narrow.columns[5][1] - narrow.columns[0][1]) <= 1


@given(
    month=st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    first_weekday=st.integers(1, 7),
    width=st.integers(340, 2600),
    height=st.integers(300, 1500),
    counts=st.lists(st.integers(0, 45), min_size=42, max_size=42),
)
def test_nothing_overlaps_and_nothing_is_lost(month, first_weekday, width, height, counts):
    weeks = calendar_grid.month_weeks(month, first_weekday)
    days = [day for week in weeks for day in week]
    items = {day: [f"{day}-{number}" for number in range(count)] for day, count in zip(days, counts, strict=False)}
    layout = month_layout.month_layout(weeks, items, width, height)
    shown = [box.id for box in layout.boxes] + [key for more in layout.more for key in more.ids]
    assert sorted(shown) == sorted(key for keys in items.values() for key in keys)
    for cell in layout.cells:
        here = [box for box in (*layout.boxes, *layout.more) if box.day == cell.day]
        assert all(cell.x <= box.x and box.x + box.width <= cell.x + cell.width for box in here)
        assert all(cell.y <= box.y and box.y + box.height <= cell.y + cell.height for box in here)
        assert all(a.y + a.height <= b.y or b.y + b.height <= a.y for a, b in combinations(here, 2))
    assert layout.columns[0][0] == layout.gutter
    assert layout.columns[-1][0] + layout.columns[-1][1] == width


@given(x=st.integers(0, 899), y=st.integers(month_layout.HEADER, 699))
def test_every_place_beside_the_gutter_is_a_day(x, y):
    layout = month_layout.month_layout(calendar_grid.month_weeks(DAY, 1), {}, 900, 700)
    cell = layout.cell_at(x, y)
    assert (cell is None) == (x < layout.gutter)
    if cell is not None:
        assert layout.cell_of(cell.day) == cell
        assert layout.cell_of(cell.day + timedelta(days=100)) is None
