"""A repeat that came from a calendar: told, selected and deleted as one, in view or not."""

import pytest

from builders import slot
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Record
from compassdesk.services import plans
from compassdesk.ui.calendar import series
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.desk.needs import SERIES, missed, needs_met
from compassdesk.ui.editors.series_line import SeriesLine

DAYS = ("2027-03-10", "2027-03-17", "2027-06-02", "2028-03-08")
ROUNDS = tuple(
    slot("respond", f"{day}T16:00", id=f"r{number}", title="Round", series="weekly") for number, day in enumerate(DAYS)
)
ROW = Record(id="weekly", content={"title": "Weekly <round>", "rule": ["RRULE:FREQ=WEEKLY"]})


@pytest.fixture
def with_series(desk):
    desk.session.change("Import", Patch(items=ROUNDS, series=(ROW,)))
    return desk


def left(desk) -> set[str]:
    return {item.id for item in desk.session.file.read(plans.whole).items}


def test_all_items_of_a_series_are_selected_wherever_they_stand(with_series) -> None:
    desk = with_series
    desk.sight.select(("r1", "p1"))
    series.select_all(desk.session, desk.sight)
    assert desk.sight.selected == ("r0", "r1", "r2", "r3")


def test_a_series_is_deleted_whole_in_one_step_and_comes_back_whole(with_series) -> None:
    desk = with_series
    before = left(desk)
    desk.sight.select(("r1",))
    series.delete_all(desk.session, desk.sight)
    assert before - left(desk) == {"r0", "r1", "r2", "r3"}
    assert desk.session.plan.series == ()
    desk.undoing.undo()
    assert left(desk) == before
    assert desk.session.plan.series == (ROW,)
    assert desk.session.item("r3").series == "weekly"


def test_it_is_offered_only_for_items_of_a_series(with_series) -> None:
    desk = with_series
    desk.sight.select(("p1",))
    assert missed(SERIES, needs_met(desk.session, desk.sight)) == "The selected item belongs to no series."
    series.delete_all(desk.session, desk.sight)
    assert "p1" in left(desk)
    desk.sight.select(("p1", "r0"))
    assert missed(SERIES, needs_met(desk.session, desk.sight)) == ""


def test_the_editor_says_of_how_many_an_item_is_one_and_its_title_stays_text(with_series, qtbot) -> None:
    desk = with_series
    line = SeriesLine(desk.session, desk.sight)
    qtbot.addWidget(line)
    line.fill(desk.session.item("r2"))
    assert "4 item" in line.button.full_text
    assert "“Weekly <round>”" in line.button.full_text
    desk.sight.select(("r2",))
    line.button.click()
    assert len(desk.sight.selected) == 4
    line.fill(desk.session.item("p1"))
    assert line.button.isHidden()


def test_a_chip_says_that_it_is_one_of_a_series(with_series) -> None:
    book = FactBook()
    book.use(with_series.session.plan)
    one, alone = (with_series.session.item(key) for key in ("r0", "p1"))
    assert (book.of(one).series, book.of(alone).series) == (True, False)
    assert book.sentence(one).endswith("one of a series")
    assert "series" not in book.sentence(alone)
