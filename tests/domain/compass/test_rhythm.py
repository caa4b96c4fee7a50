"""The hours of the week: when something is published, and when somebody is there to answer."""

from datetime import datetime

from builders import channel, client, plan, post, slot
from compassdesk.domain.checks.engine import prepare
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.compass.rhythm import (
    WeekRhythm,
    answered_most,
    busiest,
    deserted_from,
    is_weekend_deserted,
    rhythm,
    unanswered_at,
)
from compassdesk.domain.compass.rhythm_answers import answers_for
from compassdesk.domain.plan import Item, Placement
from compassdesk.domain.week import Week

WEEK = Week(2027, 10)
NOW = datetime(2027, 3, 8, 8, 0)
MONDAY, TUESDAY, SATURDAY = 0, 1, 5


def ledger(*items: Item, **values: object) -> Ledger:
    """Channels with a norm of 24 hours."""
    made = {"channels": (channel("li", response_norm_hours=24), channel("x", "x", response_norm_hours=24)), **values}
    return prepare(plan(*items, **made), NOW)


def shown(*items: Item, weeks: int = 1, **values: object) -> WeekRhythm:
    return rhythm(ledger(*items, **values), WEEK, weeks)


def send(start: str, key: str = "", **values: object) -> Item:
    named = {"id": key} if key else {}
    return post("send", start, **{"channels": ("li",), **named, **values})


def test_a_post_without_a_slot_in_its_norm_has_nobody() -> None:
    hours = shown(
        send("2027-03-08T09:30", "answered"),
        slot("respond", "2027-03-08T15:00", 30, id="there"),
        send("2027-03-10T09:00", "alone"),
    )
    assert hours.at(MONDAY, 9).posts == ("answered",)
    assert hours.at(MONDAY, 9).unanswered == ()
    assert hours.at(2, 9).unanswered == ("alone",)
    assert hours.at(MONDAY, 15).slots == ("there",)
    assert hours.at(MONDAY, 15).answering == 30


def test_a_later_answer_is_told_apart_from_none() -> None:
    hours = shown(send("2027-03-08T09:00", "late"), slot("respond", "2027-03-10T09:00", 30))
    assert hours.at(MONDAY, 9).unanswered == hours.at(MONDAY, 9).late == ("late",)


def test_a_slot_fills_each_hour_that_it_touches_with_its_minutes() -> None:
    hours = shown(slot("respond", "2027-03-08T09:45", 90, id="long"), slot("listen", "2027-03-09T08:30", 30))
    assert [hours.at(MONDAY, hour).answering for hour in (8, 9, 10, 11, 12)] == [0, 15, 60, 15, 0]
    assert hours.at(MONDAY, 11).slots == ("long",)
    assert hours.at(TUESDAY, 8).listening == 30
    assert hours.at(TUESDAY, 8).answering == 0


def test_a_channel_with_a_time_of_its_own_stands_at_that_time() -> None:
    own = Placement("x", starts_at=datetime(2027, 3, 9, 19, 0))
    hours = shown(send("2027-03-08T09:00", "twice", channels=("li", "x"), placements=(own,)))
    assert hours.at(MONDAY, 9).posts == hours.at(TUESDAY, 19).posts == ("twice",)
    assert hours.posts == {"twice"}


def test_a_channel_counts_in_the_week_of_its_own_time() -> None:
    before, now = datetime(2027, 3, 5, 9, 0), Placement("x", starts_at=datetime(2027, 3, 8, 9, 0))
    item = send(f"{before:%Y-%m-%dT%H:%M}", "over", channels=("li", "x"), placements=(now,))
    assert shown(item).at(MONDAY, 9).posts == ("over",)
    assert shown(item).at(4, 9).posts == ()
    assert rhythm(ledger(item), WEEK.plus(-1), 1).at(MONDAY, 9).posts == ()
    assert rhythm(ledger(item), WEEK.plus(-1), 1).at(4, 9).posts == ("over",)


def test_a_post_on_no_channel_stands_at_its_time() -> None:
    assert shown(send("2027-03-08T09:00", "nowhere", channels=())).at(MONDAY, 9).posts == ("nowhere",)


def test_weeks_lie_over_each_other() -> None:
    items = (send("2027-03-01T09:00", "before"), send("2027-03-08T09:10", "now"), send("2027-02-08T09:00", "long ago"))
    assert shown(*items).at(MONDAY, 9).posts == ("now",)
    assert shown(*items, weeks=4).at(MONDAY, 9).posts == ("before", "now")
    assert len(shown(*items, weeks=12).at(MONDAY, 9).posts) == 3


def test_what_does_not_count_is_not_there() -> None:
    hours = shown(send("2027-03-08T09:00", status="idea"), slot("respond", "2027-03-08T10:00", 10))
    assert hours.is_empty


def test_hours_outside_the_service_are_closed_and_without_service_hours_none_is() -> None:
    assert shown().at(SATURDAY, 9).is_open
    open_by_day = client(service_hours={"mon": ("09:00", "17:30")}, country="")
    hours = shown(client=open_by_day)
    assert [hours.at(MONDAY, hour).is_open for hour in (8, 9, 17, 18)] == [False, True, True, False]
    assert not hours.at(TUESDAY, 9).is_open


def test_a_closed_day_closes_its_hours_in_its_own_week_alone() -> None:
    shut = client(service_hours={"mon": ("09:00", "17:00")}, closed_days=(datetime(2027, 3, 8).date(),), country="")
    assert not shown(client=shut).at(MONDAY, 10).is_open
    assert shown(client=shut, weeks=4).at(MONDAY, 10).is_open


def test_the_hours_reach_as_far_as_anything_happens() -> None:
    assert (shown().first, shown().last) == (8, 20)
    early = shown(send("2027-03-08T06:15"), send("2027-03-08T23:00"))
    assert (early.first, early.last) == (6, 23)


def test_peaks_are_the_two_busiest_hours_and_none_of_far_less() -> None:
    at_eleven = [send(f"2027-03-0{day}T11:00") for day in (8, 9)]
    hours = shown(*at_eleven, send("2027-03-08T13:00"), slot("respond", "2027-03-08T15:00", 60))
    assert busiest(hours) == (11, 13)
    assert answered_most(hours) == (15,)
    more = [send(f"2027-03-1{day}T11:00") for day in (0, 1)]
    assert busiest(shown(*at_eleven, *more, send("2027-03-08T13:00"))) == (11,)
    assert busiest(shown()) == ()


def test_when_hardly_anybody_is_there() -> None:
    by_day = slot("respond", "2027-03-08T15:00", 120)
    assert deserted_from(shown(by_day)) == 17
    assert is_weekend_deserted(shown(by_day))
    assert deserted_from(shown(by_day, slot("respond", "2027-03-09T20:30", 30))) == 21
    assert not is_weekend_deserted(shown(by_day, slot("listen", "2027-03-13T10:00", 30)))
    assert deserted_from(shown()) is None
    assert not is_weekend_deserted(shown())


def test_what_would_answer_an_hour_is_tried_and_says_what_it_comes_to() -> None:
    sends = [send(f"2027-03-{day}T09:00", f"on {day}") for day in ("09", "10", "12")]
    made = ledger(*sends, client=client(country=""))
    (fix,) = answers_for(made, unanswered_at(made, WEEK, 1, (TUESDAY, 9)))
    assert fix.patch is not None
    assert [item.petal for item in fix.patch.items] == ["respond"]
    assert fix.effect is not None
    assert fix.effect.before == (0, 3)
    assert fix.effect.after >= (1, 3)
    assert len(unanswered_at(made, WEEK, 1)) == 3


def test_a_slot_that_answers_nothing_is_moved_to_the_posts() -> None:
    sends = [send(f"2027-03-{day}T09:00", f"on {day}") for day in ("10", "11")]
    idle = slot("respond", "2027-03-14T15:00", 30, id="idle")
    made = ledger(*sends, idle, client=client(country=""))
    fixes = answers_for(made, unanswered_at(made, WEEK, 1))
    moved = [item.id for fix in fixes if fix.patch is not None for item in fix.patch.items]
    assert "idle" in moved


def test_nothing_is_offered_when_the_norm_is_over() -> None:
    made = ledger(send("2027-03-01T09:00"))
    gaps = unanswered_at(made, WEEK, 4)
    assert gaps
    assert answers_for(made, gaps) == ()


def test_a_slot_of_years_is_there_in_every_hour() -> None:
    weeks = 999_999_999 // (7 * 24 * 60)
    hours = shown(slot("listen", "2027-03-08T09:30", 999_999_999, id="years"))
    assert hours.at(MONDAY, 9).slots == ("years",)
    assert hours.at(MONDAY, 9).listening == 60 * weeks + 30
    assert hours.at(MONDAY, 8).listening == 60 * weeks
    two = shown(slot("listen", "2027-03-08T09:30", 14 * 24 * 60 + 45))
    assert sum(hour.listening for hour in two.hours.values()) == 14 * 24 * 60 + 45
    assert (two.at(MONDAY, 8).listening, two.at(MONDAY, 9).listening, two.at(MONDAY, 10).listening) == (120, 150, 135)
