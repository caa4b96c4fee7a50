"""Blocks that are started, timed and done, and what the plan says of them afterwards."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import client, slot
from compassdesk.domain.checks.preparing import SHORTEST_MINUTES
from compassdesk.domain.keeping import is_kept_ahead
from compassdesk.domain.plan import ItemResult
from compassdesk.domain.timed_slots import LEAST_MINUTES, begun, done, heard, is_timed, not_begun, runs_for

START = datetime(2027, 3, 9, 8, 30)
PLANNED = slot("respond", "2027-03-09T08:30", 30, id="s")


def at(minutes: int) -> datetime:
    return START + timedelta(minutes=minutes)


def finished(from_minute: int, to_minute: int):
    return done(begun(PLANNED, at(from_minute)), client(), at(to_minute))


def test_it_runs_from_its_start_to_the_word_that_it_is_done() -> None:
    running = begun(PLANNED, at(11))
    assert is_timed(running)
    assert runs_for(running, client(), at(23)) == 12
    assert not is_timed(done(running, client(), at(31)))
    assert not is_timed(not_begun(running))
    assert not is_timed(PLANNED)


def test_done_at_its_end_or_later_it_was_kept_where_it_stood() -> None:
    outcome = finished(2, 35)
    assert (outcome.starts_at, outcome.minutes, outcome.minutes_spent, outcome.kept) == (START, 30, 33, "yes")


def test_done_before_its_end_it_ends_there_and_was_kept() -> None:
    outcome = finished(2, 20)
    assert (outcome.starts_at, outcome.minutes, outcome.minutes_spent, outcome.kept) == (START, 20, 18, "yes")


def test_done_so_early_that_hardly_anything_is_left_it_stays_as_planned_and_is_asked_about() -> None:
    outcome = finished(2, 14)
    assert (outcome.starts_at, outcome.minutes, outcome.minutes_spent, outcome.kept) == (START, 30, 12, "unknown")
    assert LEAST_MINUTES == SHORTEST_MINUTES


def test_begun_ahead_of_its_time_or_after_it_it_stands_where_it_happened() -> None:
    before, after = finished(-120, -95), finished(90, 130)
    assert (before.starts_at, before.minutes, before.kept) == (at(-120), 25, "yes")
    assert (after.starts_at, after.minutes, after.minutes_spent, after.kept) == (at(90), 30, 40, "yes")


def test_a_start_that_was_forgotten_moves_nothing() -> None:
    outcome = finished(-120, 60 * 30)
    assert (outcome.starts_at, outcome.minutes) == (START, 30)


def test_over_the_clock_change_it_takes_as_long_as_it_took() -> None:
    night = begun(slot("respond", "2027-03-28T01:30", 60), datetime(2027, 3, 28, 1, 30))
    assert done(night, client(), datetime(2027, 3, 28, 3, 30)).minutes_spent == 60


def test_what_was_heard_and_how_many_were_answered_lies_with_it() -> None:
    told = heard(replace(PLANNED, result=ItemResult(likes=2)), "Much about the bridge", 7)
    assert (told.kept_note, told.result) == ("Much about the bridge", ItemResult(likes=2, replies_sent=7))
    assert heard(PLANNED, "", None).result is None


@given(st.integers(-2000, 2000), st.integers(0, 2000), st.integers(1, 600))
def test_it_is_never_kept_before_its_end_and_never_less_than_a_quarter(begin: int, takes: int, planned: int) -> None:
    item = begun(replace(PLANNED, minutes=planned), at(begin))
    now = at(begin + takes)
    outcome = done(item, client(), now)
    assert not is_kept_ahead(outcome, client(), now)
    assert outcome.minutes >= min(planned, LEAST_MINUTES)
    assert outcome.minutes_spent == min(takes, 1440)
