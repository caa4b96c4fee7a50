"""A reading that is given up ends soon, whatever is read, and says so."""

from collections.abc import Callable
from datetime import datetime
from itertools import chain, count
from threading import Event

import pytest

from builders import plan, post
from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import given_up_when
from compassdesk.domain.new_rows import flaws
from compassdesk.exchange.calendar.ics_groups import groups_of
from compassdesk.exchange.calendar.ics_lines import Component
from compassdesk.exchange.meanwhile import meanwhile
from compassdesk.exchange.plan import plan_json
from compassdesk.exchange.plan.plan_merge import preview_plan
from compassdesk.exchange.plan.plan_rules import check_plan
from compassdesk.exchange.tables.own_csv_write import write_csv
from compassdesk.formats.importing import Pasted, preview
from compassdesk.ui.dialogs.import_tables import sheets
from examples import part_a_day
from sheets import empty
from workbooks import HEAD, cell, ods, row, table, xlsx

ROWS = 400
NOW = datetime(2027, 1, 4, 9)
_ROWS = [[f"2027-03-{1 + number % 28:02}", "9:00", f"Pomp {number}"] for number in range(ROWS)]


def _csv() -> bytes:
    return "\n".join(";".join(cells) for cells in [HEAD, *_ROWS]).encode()


def _ods() -> bytes:
    return ods(table("Maart", *(row(*map(cell, cells)) for cells in [HEAD, *_ROWS])))


def _ics() -> bytes:
    events = (
        f"BEGIN:VEVENT\r\nUID:{number}\r\nDTSTART:202703{1 + number % 28:02}T090000\r\nSUMMARY:Pomp\r\nEND:VEVENT\r\n"
        for number in range(ROWS)
    )
    return "".join(chain(["BEGIN:VCALENDAR\r\n"], events, ["END:VCALENDAR\r\n"])).encode()


def _filled():
    from compassdesk.domain.patch import applied

    return applied(empty(), preview(Pasted("plan.csv", _csv()), empty(), now=NOW).patch)


SOURCES = {
    "plan.csv": _csv,
    "plan.xlsx": lambda: xlsx([HEAD, *_ROWS]),
    "long.xlsx": lambda: xlsx([HEAD, *([*cells, "lang " * 1500] for cells in _ROWS)]),
    "plan.ods": _ods,
    "plan.ics": _ics,
    "plan.plan.json": lambda: plan_json.write(_filled()),
    "own.csv": lambda: write_csv(_filled(), _filled().items, "en", with_names=True),
}


@pytest.mark.in_turns(7, 2)
@pytest.mark.parametrize("name", SOURCES)
def test_whenever_a_reading_is_given_up_it_ends(name: str) -> None:
    source = Pasted(name, SOURCES[name]())
    asked = count()
    with given_up_when(lambda: next(asked) < 0):
        preview(source, empty(), now=NOW)
    times = next(asked)
    assert times > 3, "a large file is asked about more often than once"
    for until in part_a_day(range(0, times, max(times // 12, 1)), 4):
        asked = count()
        with given_up_when(lambda asked=asked, until=until: next(asked) >= until), pytest.raises(InputError) as ended:
            preview(source, empty(), now=NOW)
        assert ended.value.code == "given-up"
        assert next(asked) == until + 1, "nobody goes on reading"


def _times_asked(work: Callable[[], object]) -> int:
    asked = count()
    with given_up_when(lambda: next(asked) < 0):
        work()
    return next(asked)


ONE = plan(post("send", "2027-03-01T10:00", id="a", title="Pomp"))
PASSES: dict[str, tuple[Callable[[], object], int]] = {
    "what holds between the rows of a plan": (lambda: check_plan(ONE), 1),
    "what is refused in new rows": (lambda: list(flaws(ONE, NOW.date())), 1),
    "what a plan changes": (lambda: preview_plan(ONE, "p", ONE, NOW), 6),
    "what was kept already": (lambda: preview_plan(ONE, "p", empty(), NOW), 3),
    "events by their names": (lambda: list(groups_of([Component("VEVENT", 1)])), 1),
    "our own table": (lambda: preview(Pasted("own.csv", _own()), empty(), now=NOW), 20),
    "what an import shows": (lambda: sheets(preview(Pasted("own.csv", _own()), empty(), now=NOW), empty()), 21),
    "parts of a workbook": (lambda: preview(Pasted("plan.xlsx", xlsx([HEAD, _ROWS[0]])), empty(), now=NOW), 31),
}


def _own() -> bytes:
    return write_csv(ONE, ONE.items, "en", with_names=True)


@pytest.mark.parametrize("name", PASSES)
def test_each_time_that_all_rows_are_gone_through_it_is_asked(name: str) -> None:
    """Of one row: a hundred thousand take some tenths of a second each time."""
    work, least = PASSES[name]
    assert _times_asked(work) >= least


def test_what_nobody_can_end_is_left_alone_by_who_gives_up() -> None:
    goes_on, ended = Event(), Event()

    def work() -> None:
        goes_on.wait()
        ended.set()

    with given_up_when(lambda: True), pytest.raises(InputError):
        meanwhile(work)
    assert not ended.is_set()
    goes_on.set()
    assert ended.wait(30)
    with given_up_when(lambda: False):
        assert meanwhile(lambda: 7) == 7
    assert meanwhile(lambda: 8) == 8


def test_who_does_not_ask_is_not_stopped() -> None:
    with given_up_when(lambda: True):
        pass
    assert len(preview(Pasted("plan.csv", _csv()), empty(), now=NOW).rows) == ROWS
