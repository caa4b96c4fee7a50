"""Every finding of the worked examples CD-10 to CD-25 has a fix, and every patch solves it or makes it lighter."""

from datetime import timedelta

import pytest
from check_cases import Case, cases, of_each_check
from msgspec.structs import replace

from builders import client, day, moment, person, plan, post
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.remedies import fixes_for, is_lighter
from compassdesk.domain.checks.stand_ins import is_open
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Absence
from compassdesk.domain.vocabulary import ASLEEP
from compassdesk.domain.week import Week
from compassdesk.domain.workflow import blocking

LATER = [case for pattern in ("cd_1*.json", "cd_2*.json") for case in cases(pattern)]
DECISIONS = {
    ("CD-17", None),
    ("CD-18", "anonymise"),  # forgetting is for good, so it asks
    ("CD-18", "basis"),
    ("CD-19", "new"),
    ("CD-19", "strategy"),
    ("CD-22", "insight"),
    ("CD-23", "c"),
    ("CD-23", "d"),
    ("CD-24", None),
}
"""Terms, a legal basis, a strategy, goals and sources are the user's to write."""
CHOICES = ("stage", "profile", "target_one_way", "listening_stage", "objectives")
DEARER = {"slots count too"}
"""What would solve it takes the only moments of answering away with it."""
MOMENTS = ("planned", "on Wednesday", "a month later")


def ledger_of(case: Case, moment: str) -> Ledger:
    """The case as planned, seen in the middle of its week, or seen long after."""
    now = {
        "planned": case.now,
        "on Wednesday": case.week.start + timedelta(days=2, hours=12),
        "a month later": case.week.end + timedelta(weeks=4),
    }
    return engine.prepare(case.plan, now[moment])


@pytest.mark.in_turns(10, 2)
@pytest.mark.parametrize("moment", MOMENTS)
@of_each_check(LATER)
def test_every_patch_solves_or_lightens(case: Case, moment: str) -> None:
    ledger = ledger_of(case, moment)
    for finding in engine.judge(ledger, case.week).findings:
        if finding.check != case.check:
            continue
        fixes = fixes_for(ledger, case.week, finding)
        assert fixes, finding
        for fix in fixes:
            if fix.patch is not None:
                report = engine.judge_plan(applied(case.plan, fix.patch), case.week, ledger.now)
                after = next((found for found in report.findings if found.key == finding.key), None)
                assert is_lighter(finding, after), (fix, after)


@of_each_check(LATER, part=3)
def test_there_is_a_patch_while_the_week_is_ahead(case: Case) -> None:
    """Only where the user alone can decide, the first fix opens an editor."""
    ledger = ledger_of(case, "planned")
    for finding in engine.judge(ledger, case.week).findings:
        if finding.check != case.check or (finding.check, finding.part) in DECISIONS or case.name in DEARER:
            continue
        fixes = fixes_for(ledger, case.week, finding)
        assert any(fix.patch for fix in fixes), finding


@of_each_check(LATER, part=4)
def test_no_patch_makes_a_new_block(case: Case) -> None:
    ledger = ledger_of(case, "planned")
    report = engine.judge(ledger, case.week)
    blocked = {found.key for found in report.findings if found.severity == "block"}
    for finding in report.findings:
        if finding.check != case.check:
            continue
        for fix in fixes_for(ledger, case.week, finding):
            if fix.patch is not None:
                after = engine.judge_plan(applied(case.plan, fix.patch), case.week, case.now)
                assert {found.key for found in after.findings if found.severity == "block"} <= blocked, fix


@of_each_check([*LATER, *(case for name in ("cd_04", "cd_06*", "cd_07") for case in cases(f"{name}.json"))], part=6)
def test_no_first_fix_hides_what_it_is_about(case: Case) -> None:
    """It sets no stage, profile or limit, puts nothing on hold, and leaves no post on a channel that it lets rest."""
    ledger = ledger_of(case, "planned")
    for finding in engine.judge(ledger, case.week).findings:
        patch = fixes_for(ledger, case.week, finding)[0].patch if finding.check == case.check else None
        if patch is None:
            continue
        client, as_it_was = patch.client or ledger.plan.client, ledger.plan.client
        assert [getattr(client, name) for name in CHOICES] == [getattr(as_it_was, name) for name in CHOICES], finding
        assert not patch.check_settings
        for item in patch.items:
            known = ledger.by_id.get(item.id)
            assert item.status not in {"idea", "on_hold"} or (known and known.item.status == item.status), finding
            assert known or item.kind == "post" or (item.minutes or 0) <= ledger.limits.slot_cap, finding
        after = engine.prepare(applied(ledger.plan, patch), ledger.now)
        asleep = {channel.id for channel in patch.channels if channel.status in ASLEEP}
        left = [entry for entry in after.entries if entry.is_post and is_open(after, entry)]
        assert asleep.isdisjoint(channel for entry in left for channel in entry.channels), finding


def test_a_finding_about_one_item_keeps_its_fix_while_others_have_the_same_trouble() -> None:
    """What stops one item's step is mended for that item, though the person is away for another one too."""
    first = day("2027-03-01")
    zoe = person("zoe", legal_basis="contract", absences=(Absence(first, first),))
    items = [
        post("send", f"2027-03-01T{hour:02}:00", id=f"p{hour}", channels=("li",), speaker="zoe") for hour in (9, 11)
    ]
    made = plan(*items, spokespersons=(zoe, person("ann", legal_basis="contract")))
    now = moment("2027-02-26T12:00")
    (stopped,) = blocking(made, replace(items[0], status="scheduled"), now)

    fixes = fixes_for(engine.prepare(made, now), Week.of(first), stopped)

    assert [fix.code for fix in fixes] == ["assign_speaker", "move_until_back", "edit_items"]
    assert [item.id for item in fixes[0].patch.items] == ["p9"]


def test_listening_each_week_keeps_off_days_that_are_closed() -> None:
    closed = tuple(day(f"2027-03-{number:02}") for number in (1, 2, 8))
    told = [post("send", f"2027-{day}T09:00", channels=("li",), speaker="marc") for day in ("02-15", "02-22", "03-03")]
    made = plan(*told, client=client(closed_days=closed, listening_stage=2))
    ledger, week = engine.prepare(made, moment("2027-02-26T12:00")), Week(2027, 9)
    finding = next(one for one in engine.judge(ledger, week).findings if one.check == "CD-22")

    patch = fixes_for(ledger, week, finding)[0].patch

    assert patch is not None
    starts = [item.starts_at for item in patch.items if item.starts_at is not None]
    assert [start.isocalendar().week for start in starts] == [9, 10, 11, 12]
    assert not {start.date() for start in starts} & set(closed)
