"""Each reminder is told once, whatever the clock does between two looks, and none is lost."""

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.reminders import Reminder
from compassdesk.domain.told_reminders import LATE, LONG_AGO, MOST_TOLD, Memory, look, put_back, put_off
from compassdesk.domain.wallclock import zone_named

CLOCK = zone_named("Europe/Amsterdam")
START = CLOCK.minutes(CLOCK.local(1_000_000_000))
HOUR = 60


def at(due: int, row: str = "p", lead: int = 15) -> Reminder:
    """A reminder of a post, due so many minutes after the start."""
    begins = START + due + lead
    return Reminder("post", row, CLOCK.local(begins), begins, START + due)


def rows(found: tuple[Reminder, ...]) -> list[str]:
    return [one.row for one in found]


def test_it_is_told_when_it_is_due_and_not_before_or_again() -> None:
    one = at(30)
    seen = look(Memory(), (one,), START)
    assert (seen.due, seen.next) == ((), START + 30)
    seen = look(seen.memory, (one,), START + 30)
    assert (rows(seen.due), seen.next) == (["p"], None)
    assert look(seen.memory, (one,), START + 31).due == ()


def test_what_came_due_while_nobody_looked_is_told_as_missed() -> None:
    reminders = (at(5, "a"), at(300, "b"), at(8 * HOUR, "c"))
    seen = look(look(Memory(), reminders, START).memory, reminders, START + 8 * HOUR + LATE)
    assert (rows(seen.missed), rows(seen.due)) == (["a", "b"], ["c"])  # c is still to come


def test_a_clock_that_is_set_back_tells_nothing_twice_and_loses_nothing() -> None:
    early, late = at(60, "early"), at(120, "late")
    seen = look(look(Memory(), (early, late), START).memory, (early, late), START + 90)
    assert rows(seen.due + seen.missed) == ["early"]
    seen = look(seen.memory, (early, late), START + 10)
    assert seen.due == ()
    seen = look(seen.memory, (early, late), START + 61)
    assert seen.due == ()
    assert rows(look(seen.memory, (early, late), START + 120).due) == ["late"]


def test_what_is_moved_is_told_anew_and_what_is_moved_into_the_past_is_not() -> None:
    seen = look(look(Memory(), (at(30),), START).memory, (at(30),), START + 30)
    assert rows(look(seen.memory, (at(40),), START + 40).due) == ["p"]
    assert look(seen.memory, (at(-300),), START + 31).due == ()


def test_what_was_made_after_its_time_is_told_while_its_moment_is_still_to_come() -> None:
    before = look(Memory(), (), START).memory
    assert rows(look(before, (at(-10),), START + 1).due) == ["p"]


def test_the_first_look_at_a_client_tells_nothing_of_before() -> None:
    assert look(Memory(), (at(-HOUR), at(-3 * HOUR)), START) == look(Memory(), (), START)


def test_what_is_put_off_is_told_then_also_after_a_restart() -> None:
    one = at(0)
    memory = put_off(look(Memory(), (one,), START).memory, (one.key,), START + HOUR)
    seen = look(memory, (one,), START + 59)
    assert (seen.due, seen.next) == ((), START + HOUR)
    seen = look(seen.memory, (one,), START + HOUR)
    assert rows(seen.due) == ["p"]
    assert look(seen.memory, (one,), START + 2 * HOUR).due == ()


def test_what_is_put_off_to_before_its_time_is_told_then_and_in_its_time() -> None:
    one = at(3 * HOUR)
    memory = put_off(look(Memory(), (one,), START).memory, (one.key,), START + HOUR)
    seen = look(memory, (one,), START + HOUR)
    assert rows(seen.due) == ["p"]
    assert rows(look(seen.memory, (one,), START + 3 * HOUR).due) == ["p"]


def test_what_is_put_back_is_told_in_its_own_time_only() -> None:
    one = at(0)
    memory = put_off(look(Memory(), (one,), START).memory, (one.key,), START + HOUR)
    assert look(put_back(memory, (one.key,)), (one,), START + 2 * HOUR).due == ()


def test_memory_does_not_grow_without_end() -> None:
    many = tuple(at(minute, f"p{minute}") for minute in range(MOST_TOLD + 50))
    seen = look(look(Memory(), many, START).memory, many, START + MOST_TOLD + 50)
    assert len(seen.memory.told) == MOST_TOLD
    assert look(seen.memory, many, START + MOST_TOLD + 51).due == ()


dues = st.lists(st.integers(-HOUR, 5 * LONG_AGO), unique=True, max_size=30)
"""Minutes from the start."""
steps = st.lists(st.integers(-4 * 24 * HOUR, LONG_AGO), min_size=1, max_size=40)
"""How the clock goes on between two looks: it may be set back for days, and sleep for two weeks."""


@given(dues, steps)
def test_over_any_looks_each_is_told_exactly_once(due: list[int], by: list[int]) -> None:
    reminders = tuple(at(one, f"p{one}", lead=0) for one in due)
    now, memory, told, reached = START, look(Memory(), reminders, START).memory, Counter[str](), START
    told.update(rows(look(Memory(), reminders, START).due))
    for step in by:
        now += step
        reached = max(reached, now)
        seen = look(memory, reminders, now)
        memory = seen.memory
        told.update(rows(seen.due + seen.missed))
        waiting = [one.due for one in reminders if one.due > now and one.row not in told]
        assert seen.next == min(waiting, default=None)
    assert all(times == 1 for times in told.values())
    assert {one.row for one in reminders if START < one.due <= reached} <= told.keys()


@given(dues, steps, st.data())
def test_putting_off_adds_one_telling_and_loses_none(due: list[int], by: list[int], data: st.DataObject) -> None:
    reminders = tuple(at(one, f"p{one}", lead=0) for one in due if one > 0)
    now, memory, told, put = START, Memory(START), Counter[str](), Counter[str]()
    for step in (abs(step) for step in by):
        now += step
        seen = look(memory, reminders, now)
        memory = seen.memory
        told.update(rows(seen.due + seen.missed))
        if seen.due and data.draw(st.booleans()):
            one = data.draw(st.sampled_from(seen.due))
            memory = put_off(memory, (one.key,), now + data.draw(st.integers(1, 3 * 24 * HOUR)))
            put[one.row] += 1
    end = look(memory, reminders, max([now, *memory.snoozed.values()]))
    told.update(rows(end.due + end.missed))
    for one in reminders:
        if one.due <= now:
            assert told[one.row] == 1 + put[one.row]


def test_looks_agree_however_often_one_looks() -> None:
    reminders = tuple(at(7 * minute, f"p{minute}") for minute in range(40))
    often, seldom = Counter[str](), Counter[str]()
    memory = look(Memory(), reminders, START).memory
    for minute in range(1, 301):
        seen = look(memory, reminders, START + minute)
        memory = seen.memory
        often.update(rows(seen.due + seen.missed))
    memory = look(Memory(), reminders, START).memory
    for _, later in pairwise((0, 100, 200, 300)):
        seen = look(memory, reminders, START + later)
        memory = seen.memory
        seldom.update(rows(seen.due + seen.missed))
    assert often == seldom
