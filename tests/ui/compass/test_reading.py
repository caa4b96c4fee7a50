"""What is read for a tab is all that it needs: it shows what it would show of the whole plan."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cleared import clear
from compassdesk.domain.patch import as_patch
from compassdesk.domain.week import Week
from compassdesk.services import judging, plans
from compassdesk.services.opening import create_client
from compassdesk.services.sample import sample_plan
from compassdesk.ui.compass.reading import Read, looked_at
from compassdesk.ui.compass.tabs import TABS, TabKind
from compassdesk.ui.desk.desk import Desk
from shouting_week import judge

TODAY = date(2027, 3, 9)
NOW = datetime(2027, 3, 9, 10, 12)
WEEK = Week.of(TODAY)


@pytest.fixture
def sample(client_path: Path, qtbot) -> Iterator[Desk]:
    plan = sample_plan("en", TODAY)
    desk = Desk(lambda: datetime(2027, 3, 9, 9, 12, tzinfo=UTC))
    file = create_client(client_path, plan.client, as_patch(plan))
    desk.put(file)
    judge(desk)
    yield desk
    clear(desk, file)


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


def test_what_was_read_to_judge_weeks_can_be_counted_from_three_weeks_before() -> None:
    judged = Read(WEEK, WEEK.plus(3), to_judge=True)
    assert judged.holds(Read(WEEK.plus(-3), WEEK))
    assert not judged.holds(Read(WEEK.plus(-4), WEEK))
    assert not judged.holds(Read(WEEK, WEEK.plus(4)))
    assert judged.holds(Read(WEEK.plus(1), WEEK.plus(3), to_judge=True))
    assert not judged.holds(Read(WEEK.plus(-1), WEEK, to_judge=True))
    assert not Read(WEEK.plus(-9), WEEK).holds(Read(WEEK, WEEK, to_judge=True))
    assert Read(WEEK.plus(-9), WEEK).holds(Read(WEEK.plus(-9), WEEK))
