"""What is read for a tab is all that it needs: it shows what it would show of the whole plan."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from builders import campaign, plan, post
from cleared import clear
from compassdesk.domain.patch import as_patch
from compassdesk.domain.plan import Plan
from compassdesk.domain.week import Week
from compassdesk.services import judging, plans
from compassdesk.services.opening import create_client
from compassdesk.services.sample import sample_plan
from compassdesk.ui.compass.reading import Read, looked_at
from compassdesk.ui.compass.rhythm_tab import RhythmTab
from compassdesk.ui.compass.tabs import TABS, TabKind
from compassdesk.ui.desk.desk import Desk
from shouting_week import judge

TODAY = date(2027, 3, 9)
NOW = datetime(2027, 3, 9, 10, 12)
WEEK = Week.of(TODAY)


@contextmanager
def opened(path: Path, shown: Plan) -> Iterator[Desk]:
    desk = Desk(lambda: datetime(2027, 3, 9, 9, 12, tzinfo=UTC))
    file = create_client(path, shown.client, as_patch(shown))
    desk.put(file)
    judge(desk)
    yield desk
    clear(desk, file)


@pytest.fixture
def sample(client_path: Path, qtbot) -> Iterator[Desk]:
    with opened(client_path, sample_plan("en", TODAY)) as desk:
        yield desk


@pytest.mark.parametrize("kind", TABS, ids=lambda kind: kind.name)
def test_a_tab_shows_of_what_is_read_what_it_would_show_of_the_whole_plan(kind: TabKind, sample: Desk, qtbot) -> None:
    tab = kind.make(sample.session, sample.sight, sample.judging)
    qtbot.addWidget(tab)
    file, gather = sample.session.file, tab.gatherer()
    whole = file.read(plans.whole)
    for week in (WEEK, WEEK.plus(-3)):
        for span in tab.spans:
            weeks = (week,) if tab.is_judged else ()
            with file.reader() as connection:
                ledger = looked_at(connection, tab.weeks_read(week, span), NOW, None)
            judged, known = judging.of_ledger(ledger, weeks), judging.of_plan(whole, weeks, NOW)
            assert judged.reports == known.reports
            assert gather(judged, week, span) == gather(known, week, span)


def test_hours_look_back_three_weeks_where_an_exemption_may_lapse(client_path: Path, qtbot) -> None:
    first = WEEK.plus(-11)
    fair = campaign("fair", "2026-12-01", "2027-01-31", one_way_ok=True, exemption_reason="Fair",
                    exemption_until=date(2027, 1, 31))  # fmt: skip
    times = [first.start + timedelta(days=day, hours=9) for day in (-20, -19, 1)]
    posts = [post("send", f"{time:%Y-%m-%dT%H:%M}", channels=("li",), campaign="fair") for time in times]
    with opened(client_path, plan(*posts, campaigns=(fair,))) as desk:
        tab = RhythmTab(desk.session, desk.sight, desk.judging)
        qtbot.addWidget(tab)
        with desk.session.file.reader() as connection:
            ledger = looked_at(connection, tab.weeks_read(WEEK, 12), NOW, None)
        shown = tab.gatherer()(judging.of_ledger(ledger, ()), WEEK, 12)
        assert len(shown.hours.unanswered) == 1, "three in four weeks lapse, fewer would be exempt"


def test_hours_are_judged_in_full_where_an_answer_can_still_be_planned(sample: Desk, qtbot) -> None:
    tab = RhythmTab(sample.session, sample.sight, sample.judging)
    qtbot.addWidget(tab)
    for ahead in (0, 5, 11):
        read = tab.weeks_read(WEEK.plus(ahead), 12)
        assert read.first <= max(WEEK.plus(-1), WEEK.plus(ahead - 11))
    assert tab.weeks_read(WEEK, 12).first == WEEK.plus(-8), "of weeks gone by nothing is planned any more"
    assert tab.weeks_read(WEEK, 1).first <= WEEK


def test_what_was_read_to_judge_weeks_can_be_counted_from_three_weeks_before() -> None:
    judged = Read(WEEK, WEEK.plus(3), to_judge=True)
    assert judged.holds(Read(WEEK.plus(-3), WEEK))
    assert not judged.holds(Read(WEEK.plus(-4), WEEK))
    assert not judged.holds(Read(WEEK, WEEK.plus(4)))
    assert judged.holds(Read(WEEK.plus(1), WEEK.plus(3), to_judge=True))
    assert not judged.holds(Read(WEEK.plus(-1), WEEK, to_judge=True))
    assert not Read(WEEK.plus(-9), WEEK).holds(Read(WEEK, WEEK, to_judge=True))
    assert Read(WEEK.plus(-9), WEEK).holds(Read(WEEK.plus(-9), WEEK))
