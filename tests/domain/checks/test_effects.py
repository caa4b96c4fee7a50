"""What a fix makes of the number that its finding says, and of the weeks into which it moves something.

Of the worked examples a run one of twelve, a day half as many; under `dev.py torture` all.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from check_cases import Case, cases, of_each_check
from msgspec.structs import replace

from builders import channel, person, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.registry import spec
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.trying import Trial, tried
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Plan
from compassdesk.domain.vocabulary import PETALS
from compassdesk.domain.week import Week

WEEK = Week(2027, 9)
NOW = datetime(2027, 2, 26, 12)
MARC = person("marc", legal_basis="contract")
LINKEDIN = channel("li", strategy_note="known")
SAID_OTHERWISE = {"CD-02", "CD-04", "CD-08"}
"""CD-02 says the gravest streak and counts the longest; CD-04 and CD-08 say what is missing and count what is there."""


def numbers_in(values: Any) -> Iterator[float]:
    """All numbers that a finding says."""
    for value in values.values():
        for one in value if isinstance(value, tuple) else (value,):
            if not isinstance(one, str | bool | None | datetime) and hasattr(one, "__float__"):
                yield round(float(one), 6)


@of_each_check(cases(), part=12)
def test_the_number_before_is_the_one_that_is_said(case: Case) -> None:
    ledger = engine.prepare(case.plan, case.now)
    for finding in engine.judge(ledger, case.week).findings:
        if spec(finding.check).counted_of(finding.part) is None:
            continue
        for fix in fixes_for(ledger, case.week, finding):
            if fix.effect is None:
                continue
            before = fix.effect.before
            assert before is not None, fix
            if finding.check == "CD-04":
                assert before == (len(PETALS) - len(finding.values["petal"]), len(PETALS))
            if finding.check not in SAID_OTHERWISE:
                said = set(numbers_in(finding.values))
                assert {round(float(one), 6) for one in (before if isinstance(before, tuple) else (before,))} <= said


def test_a_share_goes_down_and_a_count_to_nothing() -> None:
    faceless = [post("send", f"2027-03-0{day}T09:00", id=f"p{day}", channels=("li",)) for day in range(1, 7)]
    ledger = engine.prepare(plan(*faceless, spokespersons=(MARC,), channels=(LINKEDIN,)), NOW)
    fix = first_fix(ledger, "CD-11")
    assert fix.effect is not None
    assert (fix.effect.before, fix.effect.after, fix.effect.left) == ((6, 6), (0, 6), None)


def test_a_share_that_falls_because_calls_are_answered_says_so() -> None:
    calls = [post("activate", f"2027-03-0{day}T09:00", id=f"p{day}", channels=("li",)) for day in range(1, 7)]
    ledger = engine.prepare(plan(*calls, spokespersons=(MARC,), channels=(LINKEDIN,)), NOW)
    fix = first_fix(ledger, "CD-01")
    assert fix.effect is not None
    assert (fix.effect.before, fix.effect.answered) == (1, 6)


def first_fix(ledger: engine.Ledger, check: str) -> Fix:
    return fixes_for(ledger, WEEK, finding_of(ledger, check))[0]


def finding_of(ledger: engine.Ledger, check: str) -> Finding:
    return next(finding for finding in engine.judge(ledger, WEEK).findings if finding.check == check)


def overloaded(capacity: int, *next_week: Any) -> Plan:
    """Marc has five slots of an hour this week, and time for three."""
    slots = [slot("respond", f"2027-03-0{day}T13:00", 60, id=f"s{day}", speaker="marc") for day in range(1, 6)]
    return plan(
        *slots, *next_week, spokespersons=(replace(MARC, capacity_minutes_week=capacity),), channels=(LINKEDIN,)
    )


def codes_offered(made: Plan) -> list[str]:
    ledger = engine.prepare(made, NOW)
    return [fix.code for fix in fixes_for(ledger, WEEK, finding_of(ledger, "CD-14"))]


def test_a_week_that_has_room_takes_what_is_too_much_and_a_full_one_does_not() -> None:
    full = [slot("respond", f"2027-03-{day:02}T09:00", 60, id=f"n{day}", speaker="marc") for day in range(8, 11)]
    assert "move_week_later" in codes_offered(overloaded(180))
    assert "move_week_later" not in codes_offered(overloaded(180, *full))


def moved_on(*rows: Any, ahead: str) -> Trial:
    """The trial of a patch that moves the item "moved" to another moment."""
    made = plan(*rows, spokespersons=(MARC,), channels=(LINKEDIN,))
    item = next(item for item in made.items if item.id == "moved")
    patch = Patch(items=(replace(item, starts_at=datetime.fromisoformat(ahead)),))
    return tried(engine.prepare(made, NOW), WEEK, patch)


def test_what_is_moved_into_another_week_is_judged_there() -> None:
    """A fifth send makes the next week one that only sends; alone in its own it was nothing."""
    four = [
        post("send", f"2027-03-{day:02}T09:00", id=f"n{day}", speaker="marc", channels=("li",)) for day in range(8, 12)
    ]
    fifth = post("send", "2027-03-05T09:00", id="moved", speaker="marc", channels=("li",))
    answers = [slot("respond", f"2027-03-0{day}T12:00", 120, id=f"a{day}", speaker="marc") for day in range(1, 6)]
    trial = moved_on(*four, fifth, *answers, ahead="2027-03-12T09:00")
    assert trial.landings[0].after.week == WEEK.plus(1)
    assert trial.is_worse


def test_what_came_along_with_an_item_is_nothing_new_where_it_lands() -> None:
    nameless = post("send", "2027-03-05T09:00", id="moved", status="scheduled", channels=("li",))
    trial = moved_on(nameless, ahead="2027-03-12T09:00")
    assert any(finding.check == "CD-10" for finding in trial.landings[0].after.shown())
    assert not trial.is_worse


def test_a_week_that_becomes_better_is_named() -> None:
    days = enumerate((9, 10, 10))
    posts = [post("send", f"2027-03-{day:02}T09:00", id=f"n{n}", speaker="marc", channels=("li",)) for n, day in days]
    answers = slot("respond", "2027-03-01T12:00", 120, id="moved", speaker="marc")
    trial = moved_on(*posts, answers, ahead="2027-03-10T12:00")
    assert trial.lighter == (WEEK.plus(1),)
