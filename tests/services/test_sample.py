"""The sample client shows what the app is for, whatever day it is opened on."""

from datetime import date, datetime, time, timedelta

import pytest

from compassdesk.domain.attachments import by_item
from compassdesk.domain.checks.engine import judge, prepare
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.compass.faces import circle_of, face_weeks, permission_of
from compassdesk.domain.patch import as_patch
from compassdesk.domain.reviews import opinions
from compassdesk.domain.series import rule_day, series_of
from compassdesk.domain.series_changes import is_due
from compassdesk.domain.series_rule import days_of
from compassdesk.domain.text_length import text_length
from compassdesk.domain.today import of_items
from compassdesk.domain.wallclock import public_holidays
from compassdesk.domain.week import Week
from compassdesk.services import judging, plans
from compassdesk.services.opening import create_client
from compassdesk.services.sample import sample_day, sample_plan
from compassdesk.system.networks import network_facts

TODAY = date(2027, 3, 9)
DAYS = [TODAY + timedelta(days=8 * number) for number in range(0, 92, 4)] + [
    date(2026, 12, 24), date(2026, 12, 31), date(2027, 1, 4), date(2027, 3, 29), date(2027, 5, 6), date(2027, 12, 27)
]  # fmt: skip


def judged(language, today, weeks):
    ledger = prepare(sample_plan(language, today), datetime.combine(today, time(9)))
    return judge(ledger, Week.of(today).plus(weeks))


@pytest.mark.in_turns(15, 3)
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("today", DAYS, ids=str)
def test_last_week_is_healthy_and_this_week_shouts(language, today):
    before = judged(language, today, -1)
    assert [finding for finding in before.findings if finding.severity != "note"] == []
    assert before.measures.one_way.enough_data
    (loud,) = (finding for finding in judged(language, today, 0).findings if finding.shown)
    assert (loud.check, loud.severity) in {("CD-01", "warning"), ("CD-01", "serious"), ("CD-03", "warning")}


def test_in_an_ordinary_week_one_finding_is_all_the_user_sees():
    report = judged("nl", TODAY, 0)
    assert [finding.check for finding in report.shown()] == ["CD-01"]
    assert "CD-03" in {finding.check for finding in report.findings if finding.parent}
    assert (report.measures.cover_covered, report.measures.cover_required) == (1, 11)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("today", DAYS[::6], ids=str)
def test_one_of_its_slots_repeats_and_nothing_of_it_is_still_to_be_made(language, today):
    plan = sample_plan(language, today)
    (record,) = plan.series
    series = series_of(record)
    members = [item for item in plan.items if item.series == record.id]
    days = days_of(series.rule, series.start, series.start, series.made_until)
    assert {rule_day(item) for item in members} <= set(days)
    assert {item.title for item in members} == {series.each.title}
    assert len(days) == 3
    assert not is_due(series, today)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_a_whole_client(language):
    plan = sample_plan(language, TODAY)
    people = {person.id: person for person in plan.spokespersons}
    assert all(item.spokesperson in people for item in plan.items)
    assert all(person.initials and person.name for person in plan.spokespersons)
    assert [person.kind for person in plan.spokespersons].count("role_account") == 1
    assert {item.petal for item in plan.items} == {"listen", "respond", "send", "activate"}
    weeks = {Week.of(item.starts_at) for item in plan.items if item.starts_at}
    assert len(weeks) == 11, "five of long ago, and six around today"
    assert sum(item.starts_at is None for item in plan.items) == 4
    assert any("🌳" in item.body for item in plan.items)
    assert all(item.body for item in plan.items if item.kind == "post" and item.status in {"published", "scheduled"})


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_brandfriend_and_an_ambassador_speak_from_outside_and_may_be_named(language):
    plan, week = sample_plan(language, TODAY), Week.of(TODAY)
    outside = {person.kind: person for person in plan.spokespersons if circle_of(person) == "outside"}
    assert set(outside) == {"brandfriend", "external_creator"}
    faces = face_weeks(prepare(plan, datetime.combine(TODAY, time(9))), week)
    assert all(faces[person.id].items and person.communities for person in outside.values())
    asked = {kind: permission_of(person, TODAY) for kind, person in outside.items()}
    assert asked == {"brandfriend": "ends_soon", "external_creator": "noted"}
    report = judged(language, TODAY, 0)
    assert {finding.check for finding in report.findings} & {"CD-10", "CD-14", "CD-15", "CD-16", "CD-18"} == set()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_text_fits_where_it_goes(language, tmp_path):
    plan = sample_plan(language, TODAY)
    networks = {channel.id: channel.network for channel in plan.channels}
    facts = network_facts(tmp_path / "none.toml")
    for item in plan.items:
        own = {placement.channel: placement.text for placement in item.placements}
        for channel in item.channels:
            assert text_length(own.get(channel) or item.body, facts[networks[channel]].rule).fits, item.title


def test_both_languages_tell_the_same_story():
    dutch, english = sample_plan("nl", TODAY), sample_plan("en", TODAY)
    planned = [[(item.id, item.petal, item.starts_at, item.channels, item.minutes) for item in plan.items]
               for plan in (dutch, english)]  # fmt: skip
    assert planned[0] == planned[1]
    titles = {item.title for item in dutch.items} & {item.title for item in english.items}
    assert titles == set()


def test_nothing_is_planned_on_a_public_holiday():
    easter = date(2027, 3, 23)
    holidays = public_holidays("NL", "", (2027,))
    plan = sample_plan("nl", easter)
    assert date(2027, 3, 29) in holidays
    assert not any(item.starts_at and item.starts_at.date() in holidays for item in plan.items)


def test_a_working_day_is_left_with_something_to_confirm_and_something_to_publish():
    plan = sample_plan("nl", TODAY)
    seen = of_items(plan.items, plan.client, datetime.combine(TODAY, time(8, 41)))
    assert [asked.item.title for asked in seen.unconfirmed] == ["Webcare ochtend", "Webcare middag"]
    (late,) = seen.late
    assert (late.item.title, [due.out for due in late.places]) == ("Subsidie voor zonnepanelen", [True, False])
    assert [item.title for item in seen.running] == ["Meldingen lezen"]


def test_the_past_has_happened_and_the_future_has_not():
    plan = sample_plan("nl", TODAY)
    seen = of_items(plan.items, plan.client, datetime.combine(TODAY, time(8)))
    left_open = {one.item.id for one in (*seen.unconfirmed, *seen.late)}
    for item in plan.items:
        if item.starts_at is None or item.id in left_open:
            continue
        assert (item.status == "published") == (item.starts_at.date() < TODAY)
        if item.kind == "slot":
            assert (item.kept == "yes") == (item.starts_at.date() < TODAY)


def test_it_fills_a_client_file_and_comes_back_whole(tmp_path):
    plan = sample_plan("nl", TODAY)
    file = create_client(tmp_path / "sample.compass", plan.client, as_patch(plan))
    try:
        stored = file.read(plans.whole)
    finally:
        file.close()
    assert stored.client == plan.client
    for name in ("channels", "spokespersons", "campaigns", "items", "audiences", "insights", "day_notes", "small_wins"):
        assert sorted(getattr(stored, name), key=lambda row: row.id) == sorted(
            getattr(plan, name), key=lambda row: row.id
        )


@pytest.mark.in_turns(a_day=3)
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("day", [date(2027, 3, 8) + timedelta(days=number) for number in range(7)], ids=str)
def test_on_any_day_its_shouting_week_can_still_be_mended(language, day):
    assert is_mended_in_one_press(language, datetime.combine(day, time(14)))


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("day", [date(2026, 12, 23) + timedelta(days=number) for number in range(7)], ids=str)
def test_on_a_day_with_nothing_but_days_off_behind_it_too(language, day):
    """Christmas on a Friday: nothing could be moved in what is left of that week."""
    assert is_mended_in_one_press(language, datetime.combine(day, time(9)))


def is_mended_in_one_press(language, now):
    """Whether that is offered for what is said first of the week around which the sample is made."""
    day = sample_day(language, now.date())
    week = Week.of(day)
    judged = judging.of_plan(sample_plan(language, day), [week], now)
    first, *_ = judged.reports[week].shown()
    return any(fix.patch is not None and not fix.records for fix in fixes_for(judged.ledger, week, first)[:1])


@pytest.mark.in_turns(8, 2)
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("today", DAYS[::3], ids=str)
def test_somebody_without_the_app_agreed_to_a_post_and_remarked_on_another(language, today):
    plan = sample_plan(language, today)
    attached = by_item(plan.attachments)
    told = [one for item in plan.items for one in opinions(plan, item, attached.get(item.id, ()))]
    assert {one.said for one in told} <= {"agree", "remark"}
    assert all(one.is_current for one in told), "about what stands there"
    assert all(one.at is not None and one.at.date() < today for one in told)
    if not public_holidays(plan.client.country, plan.client.region, (today.year, today.year + 1)) & {
        Week.of(today).plus(1).monday + timedelta(days=number) for number in range(5)
    }:
        assert sorted(one.said for one in told) == ["agree", "remark"]
