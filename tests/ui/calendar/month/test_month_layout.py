"""Where chips stand in a month: examples, and for any month that nothing overlaps and nothing is lost."""

from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain import calendar_grid
from compassdesk.domain.above_days import DayWord, above
from compassdesk.domain.several_days import Spanning
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.month import month_layout
from compassdesk.ui.calendar.month.month_layout import SIDE, Cell, day_boxes

DAY = date(2027, 3, 10)
LINES = {"compact": 20, "normal": 48, "roomy": 62}


def ids(count: int) -> list[str]:
    return [f"i{number}" for number in range(count)]


def height_of(key: str, width: int, density: str) -> int:
    """Titles that take all the lines they may, but for every third, which is short."""
    short = density != "compact" and key[-1] in "036"
    return 34 if short else LINES[density]


def laid_out(weeks, items, width, height, density="normal", today=date(2020, 1, 1), held=(), **above):
    return month_layout.month_layout(weeks, items, (width, height), density, height_of, today, held, **above)


def test_a_day_that_is_too_full_says_how_many_more_there_are():
    boxes, more = day_boxes(Cell(DAY, 100, 50, 120, 160), ids(40), "compact", height_of)
    assert 0 < len(boxes) < 40
    assert more.ids == tuple(ids(40)[len(boxes) :])


def test_a_day_without_room_for_one_chip_still_says_that_there_are_some():
    boxes, more = day_boxes(Cell(DAY, 0, 0, 60, 40), ids(2), "normal", height_of)
    assert boxes == []
    assert more.ids == ("i0", "i1")


@given(st.lists(st.booleans(), max_size=12), st.integers(40, 400))
def test_what_yields_stands_in_its_place_and_takes_no_room_from_others(yields, height):
    keys = [f"{'place' if one else 'i'}{number}" for number, one in enumerate(yields)]
    places = {key for key in keys if key.startswith("place")}
    boxes, more = day_boxes(Cell(DAY, 0, 0, 120, height), keys, "compact", height_of, yielding=places)
    shown, rest = [box.id for box in boxes], list(more.ids) if more is not None else []
    assert shown == [key for key in keys if key in shown], "in the order they came"
    assert sorted([*shown, *rest]) == sorted(keys)
    assert [box.y for box in boxes] == sorted(box.y for box in boxes)
    assert not (set(shown) & places and set(rest) - places), "none where an item is left out"


BESIDE = {
    date(2027, 3, 3): (DayWord("year", "Wereldnatuurdag", "nature"),),
    date(2027, 3, 21): (DayWord("year", "Dag tegen racisme", "a"), DayWord("year", "Wereld Downsyndroomdag", "b")),
}


def letters(flag, _lines: int) -> int:
    return 20 + 6 * len(flag.text)


@pytest.mark.parametrize("width", [340, 627, 900, 2600])
def test_days_of_the_year_stand_beside_the_number_and_cost_no_room(width):
    weeks = calendar_grid.month_weeks(DAY, 1)
    over = [above(week, (), BESIDE) for week in weeks]
    items = {day: ids(2) for day in BESIDE}
    laid = laid_out(weeks, items, width, 700, above_weeks=over, wanted=letters)
    without = laid_out(weeks, items, width, 700, wanted=letters)
    assert (laid.rows, laid.columns, laid.boxes) == (without.rows, without.columns, without.boxes)
    for flag in laid.flags:
        cell = laid.cell_of(flag.day)
        assert flag.x >= cell.x + 28, "the number is free"
        assert flag.x + flag.width <= cell.x + cell.width
        assert flag.y + flag.height <= cell.y + month_layout.DAY_HEAD, "and so are bars, holidays and chips"
    if width >= 627:
        assert [flag.day for flag in laid.flags] == list(BESIDE)


def test_several_days_of_the_year_are_counted_where_their_names_have_no_room():
    weeks = calendar_grid.month_weeks(DAY, 1)
    over = [above(week, (), BESIDE) for week in weeks]
    narrow, wide = (
        laid_out(weeks, {}, width, 700, above_weeks=over, wanted=letters).flags[-1] for width in (900, 3600)
    )
    assert narrow.of == wide.of
    assert (narrow.of.text, narrow.of.more) == ("Dag tegen racisme · Wereld Downsyndroomdag", 2)
    assert (narrow.width, wide.width) == (26, letters(wide.of, 1))


def test_a_month_with_room_shows_every_chip_as_chosen_in_rows_of_one_height():
    weeks = calendar_grid.month_weeks(DAY, 1)
    layout = laid_out(weeks, {DAY: ids(2)}, 900, 724)
    assert {row.height for row in layout.rows} == {140}
    assert {box.density for box in layout.boxes} == {"normal"}


def test_a_fuller_week_takes_height_from_emptier_ones_before_it_shows_less():
    weeks = calendar_grid.month_weeks(DAY, 1)
    layout = laid_out(weeks, {DAY: ids(4)}, 900, 724)
    assert [box.density for box in layout.boxes] == ["normal"] * 4
    assert layout.rows[1].height > 140
    others = [row.height for row in layout.rows if row.first != date(2027, 3, 8)]
    assert max(others) - min(others) <= 1


def test_a_week_shows_its_items_alike_and_one_gone_by_shows_less_before_the_others():
    weeks = calendar_grid.month_weeks(DAY, 1)
    days = [week[2] for week in weeks]
    full = {day: ids(4) for day in days} | {days[0] + timedelta(days=1): ids(1)}
    layout = laid_out(weeks, full, 900, 860, today=days[2])
    by_row = [{box.density for box in layout.boxes if box.day in week} for week in weeks]
    assert by_row[0] == {"compact"}
    assert by_row[-1] == {"normal"}
    assert not layout.more


def test_rows_stay_where_they_are_while_something_is_in_the_air():
    weeks = calendar_grid.month_weeks(DAY, 1)
    before = laid_out(weeks, {DAY: ids(3)}, 900, 724)
    over = laid_out(weeks, {DAY: ids(3), date(2027, 3, 18): ids(5)}, 900, 724, held=before.plans)
    assert over.rows == before.rows
    assert {box.density for box in over.boxes if box.day.day == 18} == {"compact"}


def test_a_free_sunday_gives_width_to_a_saturday_with_items():
    weeks = calendar_grid.month_weeks(DAY, 1)
    both = laid_out(weeks, {}, 900, 700)
    saturday = laid_out(weeks, {date(2027, 3, 13): ids(1)}, 900, 700)
    assert saturday.columns[5][1] > both.columns[5][1]
    assert saturday.columns[6][1] < both.columns[6][1]


def test_weekends_are_narrower_where_there_is_room_for_the_difference():
    weeks = calendar_grid.month_weeks(DAY, 1)
    wide = laid_out(weeks, {}, 900, 700)
    narrow = laid_out(weeks, {}, 420, 500)
    assert wide.columns[5][1] < wide.columns[0][1]
    assert abs(narrow.columns[5][1] - narrow.columns[0][1]) <= 1


def test_beside_the_open_panel_of_a_small_window_weekdays_have_a_word_of_each_title():
    for of_items in ({}, {date(2027, 3, 13): ("a",)}):  # whether or not something stands in a weekend
        beside = laid_out(calendar_grid.month_weeks(DAY, 1), of_items, 627, 490)  # of 1024 × 640
        assert beside.columns[0][1] - 2 * SIDE >= 86
        assert beside.columns[5][1] >= 40, "a weekend has its time"
        assert beside.gutter >= 60, "it still says over how many weeks its share is"


@given(
    month=st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    first_weekday=st.integers(1, 7),
    width=st.integers(340, 2600),
    height=st.integers(300, 1500),
    counts=st.lists(st.integers(0, 45), min_size=42, max_size=42),
    density=st.sampled_from(calendar_grid.DENSITIES),
)
def test_nothing_overlaps_and_nothing_is_lost(month, first_weekday, width, height, counts, density):
    weeks = calendar_grid.month_weeks(month, first_weekday)
    days = [day for week in weeks for day in week]
    items = {day: [f"{day}-{number}" for number in range(count)] for day, count in zip(days, counts, strict=False)}
    layout = laid_out(weeks, items, width, height, density, today=month)
    shown = [box.id for box in layout.boxes] + [key for more in layout.more for key in more.ids]
    assert sorted(shown) == sorted(key for keys in items.values() for key in keys)
    for cell in layout.cells:
        here = [box for box in (*layout.boxes, *layout.more) if box.day == cell.day]
        assert all(cell.x <= box.x and box.x + box.width <= cell.x + cell.width for box in here)
        assert all(cell.y <= box.y and box.y + box.height <= cell.y + cell.height for box in here)
        assert all(a.y + a.height <= b.y or b.y + b.height <= a.y for a, b in combinations(here, 2))
    for week in weeks:
        assert len({box.density for box in layout.boxes if box.day in week}) <= 1
    assert layout.columns[0][0] == layout.gutter
    assert layout.columns[-1][0] + layout.columns[-1][1] == width


@given(
    size=st.tuples(st.integers(340, 1000), st.integers(300, 640)),
    spans=st.lists(st.tuples(st.integers(0, 34), st.integers(1, 9)), max_size=8),
    flags=st.lists(st.integers(0, 3), min_size=35, max_size=35),
    counts=st.lists(st.integers(0, 9), min_size=35, max_size=35),
    end=st.integers(20, 60),
)
def test_what_a_tight_day_has_besides_its_items_lies_on_none_of_them(size, spans, flags, counts, end):
    """A "+n more" that finds no line below bars and flags stands beside the number, or some of them give way."""
    weeks = calendar_grid.month_weeks(DAY, 1)
    days = [day for week in weeks for day in week]
    words = {
        day: tuple(DayWord(("year", "holiday", "note")[at % 3], f"Word {at}", f"k{at}") for at in range(count))
        for day, count in zip(days, flags, strict=True)
    }
    lasting = [
        Spanning("campaigns", f"c{number}", days[first], days[min(first + length, 34)], "Trees")
        for number, (first, length) in enumerate(sorted(spans))
    ]
    over = [above(week, lasting, words) for week in weeks]
    items = {day: [f"{day}-{number}" for number in range(count)] for day, count in zip(days, counts, strict=True)}
    layout = laid_out(weeks, items, *size, above_weeks=over, wanted=letters, ends=lambda _day: end)
    shown = [box.id for box in layout.boxes] + [key for more in layout.more for key in more.ids]
    assert sorted(shown) == sorted(key for keys in items.values() for key in keys)
    for at in (layout, month_layout.turned(layout)):
        placed = [rect_of(one) for one in (*at.boxes, *at.more, *at.bars, *at.flags)]
        assert not [(a, b) for a, b in combinations(placed, 2) if a.intersects(b)]
    for more in layout.more:
        cell = layout.cell_of(more.day)
        assert rect_of(cell).contains(rect_of(more))
        assert more.x >= cell.x + end or more.y >= cell.y + month_layout.DAY_HEAD, "the number is free"


@given(x=st.integers(0, 899), y=st.integers(month_layout.HEADER, 699))
def test_every_place_beside_the_gutter_is_a_day(x, y):
    layout = laid_out(calendar_grid.month_weeks(DAY, 1), {}, 900, 700)
    cell = layout.cell_at(x, y)
    assert (cell is None) == (x < layout.gutter)
    if cell is not None:
        assert layout.cell_of(cell.day) == cell
        assert layout.cell_of(cell.day + timedelta(days=100)) is None


@pytest.mark.parametrize(("width", "height"), [(627, 490), (900, 700)])
def test_a_weekend_is_as_wide_as_what_is_written_at_it_needs_and_narrower_than_a_weekday(width: int, height: int):
    weeks = calendar_grid.month_weeks(DAY, 1)
    easter = {date(2027, 3, 28): (DayWord("holiday", "Eerste paasdag"),)}
    over = [above(week, (), easter) for week in weeks]

    def columns(wanted: int, of_items: dict | None = None):
        asked: list[int] = []
        laid = laid_out(
            weeks, of_items or {}, width, height, above_weeks=over,
            wanted=lambda _flag, lines: asked.append(lines) or wanted,
        )  # fmt: skip
        assert set(asked) == {1 if of_items else 2}, "on two lines where no item stands"
        return [wide for _left, wide in laid.columns]

    plain = columns(0)
    assert columns(plain[6] - 2 * SIDE - 2) == plain
    needed = plain[6] - 2 * SIDE + 6
    wider = columns(needed)
    assert wider[6] >= needed + 2 * SIDE
    assert wider[0] >= plain[0] - 3, "that costs a weekday next to nothing"
    widest = columns(400)
    assert plain[6] < widest[6] < widest[0], "and never as wide as one"
    assert columns(needed, {date(2027, 3, 28): ids(1)})[6] >= needed + 2 * SIDE
