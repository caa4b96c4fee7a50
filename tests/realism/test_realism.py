"""Are the warnings right? Weeks as organisations plan them, labelled before they were judged (weeks/README.md).

`dev.py realism` prints the same as a table, with every sentence.
"""

import re
from collections import Counter
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from judged_weeks import JudgedWeek, judged_weeks
from reading_weeks import WEEKS, labelled_weeks, read

from compassdesk.domain.checks.registry import specs
from compassdesk.exchange.plan import plan_json

MOST_FALSE_ALARMS = 3 / 40
"""Of the healthy weeks: one that shows a finding to people who do well teaches them to look away."""
FIXES_THAT_HELP = 9 / 10
ONLY_PEOPLE_KNOW = {"CD-11", "CD-12", "CD-18", "CD-19"}
"""Who speaks, why they may be named, which place rests: the first fix of these may open an editor instead."""


@cache
def judged_once() -> list[JudgedWeek]:
    with TemporaryDirectory() as folder:
        return judged_weeks(Path(folder))


@pytest.fixture
def weeks(qapp: object) -> list[JudgedWeek]:
    """Judged in the first test that asks, which the command line may leave speaking English for that long."""
    return judged_once()


def test_there_are_weeks_of_many_kinds() -> None:
    weeks = labelled_weeks()
    labels = Counter(week.label for week in weeks)
    known = specs().keys()

    assert len(weeks) >= 60
    assert labels["healthy"] >= 40
    assert labels["unhealthy"] >= 15
    assert labels["in between"] >= 5
    assert len({week.kind.partition(",")[0] for week in weeks}) >= 15
    for week in weeks:
        assert len(week.story) > 100, week.name
        assert bool(week.expects) == (week.label == "unhealthy"), week.name
        assert bool(week.because) == (week.label != "healthy"), week.name
        assert known >= set(week.expects), week.name


def test_the_example_of_the_readme_reads_as_it_says(tmp_path: Path) -> None:
    example = re.search(r"```\n(title:.*?)```", (WEEKS / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert example
    path = tmp_path / "example.txt"
    path.write_text(example[1], encoding="utf-8")

    week = read(path)
    items = plan_json.read(week.document).items
    past = [item for item in items if item.starts_at and item.starts_at < week.now]

    assert (week.label, week.expects, str(week.week)) == ("unhealthy", ("CD-03", "CD-01"), "2027-W12")
    assert Counter((item.kind, item.petal) for item in items) == {
        ("post", "send"): 7, ("slot", "respond"): 24, ("post", "activate"): 1,
    }  # fmt: skip
    assert {(item.kind, item.status, item.kept) for item in past} == {
        ("post", "published", "unknown"), ("slot", "scheduled", "yes"),
    }  # fmt: skip


def test_every_unhealthy_week_is_caught_for_what_is_wrong_with_it(weeks: list[JudgedWeek]) -> None:
    missed = [week for week in weeks if week.labelled.label == "unhealthy" and week.heard == "not"]

    assert [(week.labelled.name, week.labelled.expects, _told(week)) for week in missed] == []


def test_healthy_weeks_are_left_in_peace(weeks: list[JudgedWeek]) -> None:
    healthy = [week for week in weeks if week.labelled.label == "healthy"]
    alarmed = [(week.labelled.name, _told(week)) for week in healthy if week.shown]

    assert len(alarmed) <= MOST_FALSE_ALARMS * len(healthy), alarmed


def test_the_fix_offered_first_solves_and_shows_nothing_new(weeks: list[JudgedWeek]) -> None:
    taken = [(week.labelled.name, fix) for week in weeks for fix in week.fixes if not fix.asks]
    poor = [(name, fix.finding.check, fix.label, fix.new) for name, fix in taken if not fix.is_good]

    assert len(poor) <= (1 - FIXES_THAT_HELP) * len(taken), poor


def test_the_fix_offered_first_only_asks_what_people_alone_know(weeks: list[JudgedWeek]) -> None:
    asking = {fix.finding.check for week in weeks for fix in week.fixes if fix.asks}

    assert asking <= ONLY_PEOPLE_KNOW


def _told(week: JudgedWeek) -> list[str]:
    return [f"{finding['severity']} {finding['check']}: {finding['message']}" for finding in week.shown]
