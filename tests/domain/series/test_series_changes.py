"""What a series becomes: made, edited from one item on, moved, ended, gone on with; and what stays."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import channel, client, moment, plan, post, slot
from compassdesk.domain.days_off import CHOICES, days_off
from compassdesk.domain.origins import SERIES_DAY
from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.plan import Absence, Placement, Spokesperson
from compassdesk.domain.series import record_of, rule_day, series_of
from compassdesk.domain.series_changes import Held, begun, changed_from, ended, gone_on, is_due, made_of, taken_out
from compassdesk.domain.series_days import Ways
from compassdesk.domain.series_days import occurrences as days_of_series
from compassdesk.domain.series_likewise import first_open_day, is_of_the_series, likewise
from compassdesk.domain.series_rule import LAST, Rule, rule_at

TODAY = date(2027, 3, 1)
CLIENT = client(country="NL", timezone="Europe/Amsterdam", closed_days=(date(2027, 5, 11),))
OFF = days_off(CLIENT, Spokesperson("nk", "N", absences=(Absence(date(2027, 4, 12), date(2027, 4, 16)),)))
KEEP = Ways()
TUESDAYS = Rule("week", weekdays=(1,))
RULES = (
    TUESDAYS,
    Rule("week", 2, weekdays=(1, 4)),
    Rule("day", 3),
    Rule("month", day=31),
    rule_at("month", date(2027, 4, 6), by_weekday=True),
    Rule("month", 2, weekdays=(1,), nth=LAST),
    rule_at("year", date(2028, 2, 29)),
    Rule("week", 3, weekdays=(0, 1, 6)),
)


def tip(starts_at: str = "2027-04-06T10:00", **values):
    return post("send", starts_at, id="tip", title="Tip", channels=("li",), **values)


def made(rule: Rule, ways: Ways = KEEP, **values):
    """The plan with a series of the tip, and that series."""
    before = plan(tip(**values), client=CLIENT, channels=(channel("li"), channel("fb")))
    series = begun(before.items[0], rule, ways, "s", TODAY)
    return applied(before, made_of(before.items[0], series, OFF).patch)


def held(of, key: str = "s") -> Held:
    record = next(row for row in of.series if row.id == key)
    return Held(tuple(item for item in of.items if item.series == key), series_of(record), record)


def starts(of, key: str = "s") -> list[str]:
    return sorted(item.starts_at.strftime("%m-%d %H:%M") for item in of.items if item.series == key)


def one_of(of, day: str):
    return next(item for item in of.items if item.starts_at.date().isoformat() == day)


def done_likewise(of, before, after, day: date):
    of = applied(of, Patch(items=(after,)))
    found = likewise(held(of), before, after, day, OFF, key="s2", today=TODAY)
    return applied(of, found.patch), found


def test_the_item_becomes_the_first_of_its_series():
    after = made(replace(TUESDAYS, count=4))
    assert starts(after) == ["04-06 10:00", "04-13 10:00", "04-20 10:00", "04-27 10:00"]
    assert one_of(after, "2027-04-06").id == "tip"
    assert {item.title for item in after.items} == {"Tip"}
    assert {item.channels for item in after.items} == {("li",)}
    assert after.items[1].extra[SERIES_DAY] == "2027-04-13"


def test_without_an_end_it_is_made_for_half_a_year():
    after = made(TUESDAYS)
    assert len(after.items) == 27
    assert max(item.starts_at for item in after.items).date() == date(2027, 10, 5)


def test_a_series_comes_back_from_its_record():
    after = made(
        replace(TUESDAYS, count=4),
        Ways("skip", "before"),
        placements=(Placement("li", "x", moment("2027-04-06T11:30")),),
    )
    series = held(after).series
    assert series_of(record_of(series)) == series
    assert one_of(after, "2027-04-20").placements == (Placement("li", "x", moment("2027-04-20T11:30")),)


def test_days_off_are_left_out_or_moved_as_it_was_chosen():
    assert starts(made(replace(TUESDAYS, until=date(2027, 5, 18)), Ways("skip", "skip"))) == [
        "04-06 10:00", "04-20 10:00", "05-04 10:00", "05-18 10:00",
    ]  # fmt: skip  # 13 April she is away, 27 April is King's Day, 11 May is closed
    moved = starts(made(replace(TUESDAYS, until=date(2027, 5, 18)), Ways("before", "after")))
    assert moved == [
        "04-06 10:00", "04-19 10:00", "04-20 10:00", "04-26 10:00", "05-04 10:00", "05-10 10:00", "05-18 10:00",
    ]  # fmt: skip


def test_what_is_edited_in_one_is_edited_in_those_that_follow_and_the_series_is_split():
    of = made(replace(TUESDAYS, count=6))
    before = one_of(of, "2027-04-20")
    after, found = done_likewise(of, before, replace(before, title="New", channels=("li", "fb")), date(2027, 4, 20))
    assert [item.title for item in sorted(after.items, key=lambda row: row.starts_at)] == ["Tip"] * 2 + ["New"] * 4
    assert starts(after, "s") == ["04-06 10:00", "04-13 10:00"]
    assert len(starts(after, "s2")) == 4
    assert held(after, "s").series.rule.until == date(2027, 4, 19)
    assert held(after, "s2").series.rule.count == 4
    assert held(after, "s2").series.each.channels == ("li", "fb")
    assert found.made == found.removed == found.kept == 0


def test_what_somebody_changed_in_one_alone_stays_and_is_told():
    of = made(replace(TUESDAYS, count=4))
    alone = replace(one_of(of, "2027-04-27"), title="My own", body="Mine")
    of = replace(of, items=tuple(alone if item.id == alone.id else item for item in of.items))
    before = one_of(of, "2027-04-13")
    after, found = done_likewise(of, before, replace(before, title="New", minutes=45), date(2027, 4, 6))
    assert found.kept == 1
    assert one_of(after, "2027-04-27").title == "My own"
    assert one_of(after, "2027-04-27").minutes == 45
    assert one_of(after, "2027-04-06").title == "New"


def test_that_one_went_out_on_a_channel_is_no_matter_of_the_others():
    of = made(replace(TUESDAYS, count=4))
    before = one_of(of, "2027-04-06")
    out = replace(before, placements=(Placement("li", published_at=moment("2027-04-06T10:00"), url="https://x.nl"),))
    assert not is_of_the_series(before, out)
    after, _ = done_likewise(of, before, replace(out, title="New"), date(2027, 4, 6))
    assert one_of(after, "2027-04-13").title == "New"
    assert one_of(after, "2027-04-13").placements == ()


def test_steps_that_were_done_are_done_in_one_alone():
    block = slot("listen", "2027-04-06T10:00", id="tip", title="Listen", body="- [x] Facebook\n- [ ] X")
    before = plan(block, client=CLIENT)
    series = begun(block, replace(TUESDAYS, count=3), KEEP, "s", TODAY)
    of = applied(before, made_of(block, series, OFF).patch)
    assert one_of(of, "2027-04-13").body == "- [ ] Facebook\n- [ ] X"
    item = one_of(of, "2027-04-13")
    done = replace(item, body="- [x] Facebook\n- [ ] X")
    assert not is_of_the_series(item, done)
    after, _ = done_likewise(of, item, replace(done, minutes=45), date(2027, 4, 6))
    assert [one.minutes for one in sorted(after.items, key=lambda row: row.starts_at)] == [45, 45, 45]
    assert one_of(after, "2027-04-20").body == "- [ ] Facebook\n- [ ] X"
    assert one_of(after, "2027-04-13").body == done.body


def test_what_went_out_is_never_changed():
    of = made(replace(TUESDAYS, count=4))
    out = replace(one_of(of, "2027-04-06"), status="published")
    of = replace(of, items=tuple(out if item.id == out.id else item for item in of.items))
    before = one_of(of, "2027-04-13")
    assert first_open_day(held(of)) == date(2027, 4, 13)
    after, _ = done_likewise(of, before, replace(before, title="New"), date(2027, 4, 13))
    assert one_of(after, "2027-04-06") == out


def test_a_day_that_is_moved_takes_the_rule_along():
    of = made(replace(TUESDAYS, until=date(2027, 5, 4)))
    before = one_of(of, "2027-04-13")
    after, found = done_likewise(of, before, replace(before, starts_at=moment("2027-04-15T14:00")), date(2027, 4, 13))
    assert starts(after, "s") == ["04-06 10:00"]
    assert starts(after, "s2") == ["04-15 14:00", "04-22 14:00", "04-29 14:00", "05-06 14:00"]
    assert held(after, "s2").series.rule.weekdays == (3,)
    assert {item.id for item in after.items} == {item.id for item in of.items}
    assert not found.kept


def test_one_weekday_of_several_moves_alone():
    of = made(Rule("week", weekdays=(1, 3), until=date(2027, 4, 22)))
    before = one_of(of, "2027-04-15")
    after, _ = done_likewise(of, before, replace(before, starts_at=moment("2027-04-12T10:00")), date(2027, 4, 15))
    assert starts(after, "s") == ["04-06 10:00", "04-08 10:00", "04-13 10:00"]
    assert starts(after, "s2") == ["04-12 10:00", "04-19 10:00", "04-20 10:00"]


def test_a_monthly_one_goes_by_the_weekday_that_it_was_moved_to():
    of = made(Rule("month", weekdays=(1,), nth=1, count=3))
    before = one_of(of, "2027-05-04")
    after, _ = done_likewise(of, before, replace(before, starts_at=moment("2027-05-13T10:00")), date(2027, 4, 6))
    assert starts(after) == ["04-08 10:00", "05-13 10:00", "06-10 10:00"]


def test_one_that_was_moved_alone_is_not_made_twice():
    of = made(replace(TUESDAYS, count=4))
    alone = replace(one_of(of, "2027-04-27"), starts_at=moment("2027-04-28T16:00"))
    of = replace(of, items=tuple(alone if item.id == alone.id else item for item in of.items))
    before = one_of(of, "2027-04-13")
    after, found = done_likewise(of, before, replace(before, starts_at=moment("2027-04-13T11:00")), date(2027, 4, 6))
    assert starts(after) == ["04-06 11:00", "04-13 11:00", "04-20 11:00", "04-28 16:00"]
    assert found.kept == 1


def otherwise(of, day: date, rule: Rule):
    series = held(of).series
    wanted = begun(replace(series.each, starts_at=moment(f"{day}T10:00")), rule, series.ways, "s2", TODAY)
    found = changed_from(held(of), day, wanted if held(of).has_before(day) else replace(wanted, id="s"), OFF)
    return applied(of, found.patch), found


def test_another_rule_keeps_the_items_in_their_order_and_makes_what_is_more():
    of = made(replace(TUESDAYS, count=4))
    after, found = otherwise(of, date(2027, 4, 6), Rule("day", count=6))
    assert starts(after) == [f"04-{day:02} 10:00" for day in range(6, 12)]
    assert {item.id for item in of.items} <= {item.id for item in after.items}
    assert (found.made, found.removed) == (2, 0)


@pytest.mark.parametrize(("since", "left"), [(date(2027, 4, 6), 6), (date(2027, 4, 20), 4)])
def test_what_only_belongs_to_a_longer_series_has_not_changed_for_anybody(since: date, left: int):
    of = made(replace(TUESDAYS, count=6))
    after, found = otherwise(of, since, replace(TUESDAYS, count=left + 2))
    assert (found.made, found.changed, found.removed) == (2, 0, 0)
    assert {starts_at[:5] for starts_at in starts(of)} <= {item.starts_at.strftime("%m-%d") for item in after.items}
    _, found = otherwise(of, since, Rule("week", weekdays=(2,), count=left))
    assert found.changed == left, "another day is seen"


def test_a_shorter_rule_removes_the_last_ones_but_for_what_happened():
    of = made(replace(TUESDAYS, count=6))
    out = replace(one_of(of, "2027-05-11"), status="published")
    of = replace(of, items=tuple(out if item.id == out.id else item for item in of.items))
    after, found = otherwise(of, date(2027, 4, 20), replace(TUESDAYS, count=2))
    assert starts(after, "s") == ["04-06 10:00", "04-13 10:00", "05-11 10:00"]
    assert starts(after, "s2") == ["04-20 10:00", "04-27 10:00"]
    assert (found.removed, found.settled) == (1, 1)


def test_it_ends_where_it_is_ended():
    of = made(replace(TUESDAYS, count=6))
    after = applied(of, ended(held(of), date(2027, 4, 20)).patch)
    assert starts(after) == ["04-06 10:00", "04-13 10:00"]
    assert held(after).series.rule.until == date(2027, 4, 19)
    assert applied(after, ended(held(after), date(2027, 4, 6)).patch).series == ()


def test_a_day_that_was_taken_out_is_not_made_again():
    of = made(TUESDAYS)
    gone = one_of(of, "2027-04-13")
    (record,) = taken_out(of, (gone,))
    of = replace(of, items=tuple(item for item in of.items if item.id != gone.id), series=(record,))
    before = one_of(of, "2027-04-06")
    after, _ = done_likewise(of, before, replace(before, starts_at=moment("2027-04-07T10:00")), date(2027, 4, 6))
    assert "04-14 10:00" not in starts(after)
    assert starts(after)[:2] == ["04-07 10:00", "04-21 10:00"]


def test_it_is_gone_on_with_once_a_month_is_used_up():
    of = made(TUESDAYS)
    series = held(of).series
    assert not is_due(series, TODAY)
    assert not is_due(series, date(2027, 4, 20))
    later = date(2027, 5, 11)
    assert is_due(series, later)
    after = applied(of, gone_on(held(of), of, OFF, later).patch)
    assert len(after.items) == 32
    assert not is_due(held(after).series, later)
    assert gone_on(held(after), after, OFF, later).made == 0


def test_an_hour_that_the_clocks_skip_is_the_next_one_when_it_goes_on():
    before = plan(tip("2026-10-25T02:30"), client=CLIENT, channels=(channel("li"),))
    series = begun(before.items[0], Rule("week", weekdays=(6,)), KEEP, "s", date(2026, 9, 1))
    series = replace(series, made_until=date(2027, 3, 21))
    of = applied(before, made_of(before.items[0], series, OFF).patch)
    found = [item.starts_at for item in gone_on(held(of), of, OFF, TODAY).patch.items]
    assert found[:2] == [moment("2027-03-28T03:30"), moment("2027-04-04T02:30")]


def test_two_copies_that_both_go_on_make_the_same_items():
    of = made(TUESDAYS)
    later = date(2027, 5, 11)
    one, other = (gone_on(held(of), of, OFF, later).patch.items for _ in range(2))
    assert [item.id for item in one] == [item.id for item in other]


def test_what_the_plan_has_no_more_is_left_out_when_it_goes_on():
    of = replace(made(TUESDAYS), channels=())
    assert {item.channels for item in gone_on(held(of), of, OFF, date(2027, 5, 11)).patch.items} == {()}


@given(st.sampled_from(RULES), st.integers(2, 9), st.integers(0, 8), st.integers(-9, 9), st.booleans())
def test_whatever_is_moved_no_day_is_stood_for_twice_and_nothing_is_lost(rule, count, which, by, whole):
    of = made(replace(rule, count=count))
    items = sorted(of.items, key=lambda item: item.starts_at)
    before = items[min(which, len(items) - 1)]
    after = replace(before, starts_at=before.starts_at + timedelta(days=by))
    now, _ = done_likewise(of, before, after, rule_day(items[0] if whole else before))
    assert len(now.items) == len(of.items)
    assert {item.id for item in now.items} == {item.id for item in of.items}
    keys = [(item.series, rule_day(item)) for item in now.items]
    assert len(set(keys)) == len(keys)
    assert next(item for item in now.items if item.id == after.id).starts_at == after.starts_at


@given(
    st.sampled_from(RULES), st.sampled_from(CHOICES), st.sampled_from(CHOICES),
    st.sets(st.dates(date(2027, 4, 6), date(2027, 6, 30)), max_size=9), st.integers(0, 30),
)  # fmt: skip
def test_no_day_is_made_twice_and_none_that_nobody_wanted(rule, closed, absent, without, ahead):
    start = date(2027, 4, 6) + timedelta(days=ahead)
    off = replace(OFF, closed=frozenset(start + timedelta(days=n) for n in range(0, 60, 7)))
    found = days_of_series(rule, start, start, date(2027, 7, 1), Ways(closed, absent), off, without)
    days = [one.day for one in found if one.day is not None]
    assert len(set(days)) == len(days)
    assert all(one.day is None for one in found if one.of in without)
    for one in found:
        why = off.why(one.day) if one.day is not None else ""
        assert not why or Ways(closed, absent).on(why) == "keep"


@given(st.sampled_from(RULES), st.integers(2, 9), st.integers(0, 8), st.sampled_from(RULES), st.integers(1, 12))
def test_whatever_rule_follows_each_of_its_days_has_one_item_and_the_first_ones_stay(rule, count, which, other, times):
    of = made(replace(rule, count=count))
    items = sorted(of.items, key=lambda item: item.starts_at)
    day = rule_day(items[min(which, count - 1)])
    after, found = otherwise(of, day, replace(other, count=times))
    before = [item for item in items if rule_day(item) < day]
    follows = [item for item in items if rule_day(item) >= day]
    key = "s2" if before else "s"
    new = sorted((item for item in after.items if item.series == key), key=rule_day)
    assert [item.id for item in new][: len(follows)] == [item.id for item in follows][:times]
    assert len(new) == times == len({rule_day(item) for item in new})
    assert [item for item in after.items if item in before] == [item for item in of.items if item in before]
    assert (found.made, found.removed) == (max(times - len(follows), 0), max(len(follows) - times, 0))
