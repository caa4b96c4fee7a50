"""These weeks of this client, as of now: whoever asks, and of whatever the plan lies in, the answer is the same."""

import gc
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import plan, post, slot
from compassdesk.domain.checks.ledger import CountedWeek
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.checks.trying import tried
from compassdesk.domain.letting_go import some_at_a_time
from compassdesk.domain.patch import Patch, applied, as_patch
from compassdesk.domain.plan import Plan
from compassdesk.domain.vocabulary import Stage
from compassdesk.domain.week import Week
from compassdesk.exchange.plan import plan_json
from compassdesk.rendering.paper.print_order import order_of
from compassdesk.services import finding_life, judging, patches, plans
from compassdesk.services.clients import overview
from compassdesk.services.exports import Choices, extract, of_file
from compassdesk.services.imports import read_plan_file
from compassdesk.services.opening import create_client
from compassdesk.services.sample import sample_plan
from compassdesk.services.workspace import ClientFile

TODAY = date(2027, 3, 9)
NOW = datetime(2027, 3, 9, 12)
INSTANT = datetime(2027, 3, 9, 11, tzinfo=UTC)
WEEKS = tuple(Week.of(TODAY).plus(step) for step in range(-2, 3))
ANSWERS = Patch(items=(slot("respond", "2027-03-10T15:00", 60, id="there", channels=("fb", "ig", "x"), speaker=None),))


@pytest.fixture
def sample() -> Plan:
    return sample_plan("nl", TODAY)


@pytest.fixture
def file(sample: Plan, client_path: Path) -> Iterator[ClientFile]:
    made = create_client(client_path, sample.client, as_patch(sample))
    yield made
    made.close()


def stored(file: ClientFile, *weeks: Week) -> judging.JudgedWeeks:
    with file.reader() as connection:
        return judging.of_file(connection, weeks or WEEKS, NOW)


def test_a_client_file_and_a_plan_file_are_judged_alike(file: ClientFile, sample: Plan, tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_bytes(plan_json.write(sample, INSTANT))
    of_plan = judging.of_plan(read_plan_file(tmp_path / "plan.json"), WEEKS, NOW).reports
    assert stored(file).reports == of_plan
    assert any(report.shown() for report in of_plan.values()), "weeks about which nothing is said would prove little"


def test_a_week_is_judged_alike_alone_and_among_others(file: ClientFile) -> None:
    together = stored(file).reports
    assert {week: stored(file, week).reports[week] for week in WEEKS} == together


def test_what_was_judged_before_makes_no_difference(file: ClientFile) -> None:
    earlier = stored(file, *WEEKS[:2]).ledger
    with file.reader() as connection:
        again = judging.of_file(connection, WEEKS, NOW, earlier)
        with_today = judging.of_file(connection, WEEKS[:1], NOW, with_today=True)
    assert again.reports == stored(file).reports
    assert with_today.reports == stored(file, WEEKS[0]).reports


def test_a_change_in_the_air_is_judged_as_it_will_be_once_it_is_made(file: ClientFile) -> None:
    before = stored(file)
    outlook = judging.would_be(before.ledger, ANSWERS, WEEKS).reports
    assert outlook == judging.of_plan(applied(file.read(plans.whole), ANSWERS), WEEKS, NOW).reports
    file.perform("Answer", patches.apply, ANSWERS)
    assert outlook == stored(file).reports
    assert outlook != before.reports


def test_the_window_the_matrix_and_the_printer_ask_the_same(file: ClientFile) -> None:
    expected = stored(file).reports
    with file.reader() as connection:
        shown = finding_life.judge(connection, WEEKS, NOW)
    assert {week: displayed.report for week, displayed in shown.weeks.items()} == expected
    printed = Choices(WEEKS[0].monday, WEEKS[-1].sunday, layout="week", moment=INSTANT)
    assert order_of(extract(of_file(file), printed)).reports == expected
    (row,) = overview([file.path], WEEKS[2], INSTANT)
    assert row.report == expected[WEEKS[2]]


def test_weeks_come_in_order_of_time_however_they_are_asked_for(file: ClientFile, sample: Plan) -> None:
    assert list(stored(file, *reversed(WEEKS)).reports) == list(WEEKS)
    assert list(judging.of_plan(sample, reversed(WEEKS), NOW).reports) == list(WEEKS)


@pytest.mark.parametrize("busy", [False, True], ids=["a week with room", "a week that would only send"])
def test_a_fix_that_leads_far_away_is_judged_where_it_leads(client_path: Path, busy: bool) -> None:
    """What was left behind half a year ago comes to this week: a client file is read there as well."""
    left = post("send", "2026-09-11T09:00", id="left", speaker="marc", channels=("li",))
    sent = [post("send", f"2027-03-1{day}T09:00", speaker="marc", channels=("li",)) for day in (0, 1, 2, 3)]
    made = plan(left, *(sent if busy else ()))
    long_ago = Week.of(datetime(2026, 9, 11))

    def offered(judged: judging.JudgedWeeks) -> list[str]:
        (finding,) = (one for one in judged.reports[long_ago].findings if one.check == "CD-25")
        return [fix.code for fix in fixes_for(judged.ledger, long_ago, finding)]

    with closing(create_client(client_path, made.client, as_patch(made))) as file, file.reader() as connection:
        found = offered(judging.of_file(connection, (long_ago,), NOW))
    assert found == offered(judging.of_plan(made, (long_ago,), NOW))
    assert ("reschedule" in found) is not busy


def test_what_leads_beyond_what_was_read_is_not_offered(client_path: Path) -> None:
    left = post("send", "2026-09-11T09:00", id="left", speaker="marc", channels=("li",))
    made, long_ago = plan(left), Week.of(datetime(2026, 9, 11))
    with closing(create_client(client_path, made.client, as_patch(made))) as file:
        ledger = file.read(judging.window, long_ago, long_ago, NOW)
    away = Patch(items=(replace(left, starts_at=datetime(2027, 3, 12, 9)),))
    near = Patch(items=(replace(left, starts_at=datetime(2026, 9, 18, 9)),))
    assert [tried(ledger, long_ago, patch).is_worse for patch in (away, near)] == [True, False]


@pytest.mark.parametrize("stage", ["crawl", "walk", "run", "fly"])
def test_another_stage_is_judged_as_if_the_client_were_there(sample: Plan, stage: Stage) -> None:
    """The short way, on what was looked at already, comes to what judging anew comes to."""
    ledger = judging.of_plan(sample, WEEKS, NOW).ledger
    anew = judging.would_be(ledger, Patch(client=replace(sample.client, stage=stage)), WEEKS)
    for week in WEEKS:
        short = judging.at_stage(ledger, stage, week)
        assert short.reports[week] == anew.reports[week]
        assert short.ledger.limits == anew.ledger.limits


def test_the_numbers_of_weeks_are_those_that_judging_them_comes_to(sample: Plan) -> None:
    alone = judging.measured(judging.of_plan(sample, (), NOW).ledger, WEEKS)
    reports = judging.of_plan(sample, WEEKS, NOW).reports
    assert [(one.week, one.measures, noticed) for one, noticed in alone] == [
        (week, report.measures, report.notices) for week, report in reports.items()
    ]
    assert any(one.measures.one_way.n for one, _ in alone)


def test_what_was_worked_out_of_many_weeks_stays_until_the_work_ends(sample: Plan) -> None:
    """All of it at once would hold all threads up as soon as nobody wants more than what the weeks come to."""

    def kept() -> int:
        return sum(isinstance(one, CountedWeek) for one in gc.get_objects())

    before, weeks = kept(), [WEEKS[0].plus(step) for step in range(40)]
    with some_at_a_time():
        reports = judging.of_plan(sample, weeks, NOW).reports
        assert kept() - before >= len(weeks)
    assert len(reports) == len(weeks)
    assert kept() == before
