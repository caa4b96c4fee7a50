"""One more moment to listen or answer never makes a week look worse (the property of domain.md C4)."""

from datetime import datetime, timedelta
from fractions import Fraction
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from compassdesk.domain.checks import engine
from compassdesk.domain.checks.report import Report
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.week import Week
from plain.dense_plans import MONDAY, WEEK, dense_plan, dense_plans
from plain.found import FAMILY, LOUD

NOW = MONDAY + timedelta(days=14)
MINUTES = 60


@st.composite
def moments(draw: st.DrawFn) -> Item:
    """Half an hour or an hour by day in the judged week, of a person who works then."""
    start = WEEK.start + timedelta(days=draw(st.integers(0, 6)), minutes=15 * draw(st.integers(6 * 4, 21 * 4)))
    everywhere = draw(st.booleans())
    return Item(
        "new", "slot", draw(st.sampled_from(("listen", "respond"))), "A moment", "scheduled", starts_at=start,
        minutes=draw(st.sampled_from((15, 30, MINUTES))), spokesperson=draw(st.sampled_from(("marc", "lisa"))),
        channels=() if everywhere else draw(st.sampled_from((("li",), ("x",), ("li", "x"), ("blog",)))),
        all_channels=everywhere, objective="listening",
    )  # fmt: skip


def is_free(made: Plan, extra: Item) -> bool:
    """Nothing else of this person within an hour of it, on any day: a clock change moves ends by an hour.

    Two rows of one name are one person.
    """
    assert extra.starts_at
    first, last = extra.starts_at, extra.starts_at + timedelta(minutes=MINUTES)
    names = {person.id: person.name.strip().casefold() for person in made.spokespersons}
    rows = {key for key, name in names.items() if name == names.get(extra.spokesperson or "")}
    return any(person.id == extra.spokesperson and not person.active_to for person in made.spokespersons) and not any(
        item.kind == "slot"
        and not rows.isdisjoint((item.spokesperson, *item.co_spokespersons))
        and item.starts_at
        and item.starts_at < last + timedelta(hours=1)
        and first < item.starts_at + timedelta(minutes=item.minutes or 0, hours=1)
        for item in made.items
    )


def shares(report: Report) -> tuple[Fraction, Fraction]:
    found = report.measures.one_way
    return Fraction(found.ow, found.n or 1), Fraction(found.m_ow, found.m or 1)


def loudest(report: Report) -> int:
    """How grave the gravest finding of the one-way family is; -1 when there is none."""
    return max((LOUD.index(row.severity) for row in report.findings if row.check in FAMILY), default=-1)


def shown_of_the_family(report: Report) -> int:
    return sum(row.check in FAMILY for row in report.shown())


@given(before=dense_plans(), extra=moments(), now=st.sampled_from((NOW, WEEK.start)))
def test_one_more_moment_raises_neither_the_share_nor_what_is_shown(before: Plan, extra: Item, now: datetime) -> None:
    assume(is_free(before, extra))

    was = engine.judge_plan(before, WEEK, now)
    is_now = engine.judge_plan(replace(before, items=(*before.items, extra)), WEEK, now)

    if was.measures.one_way.n:
        assert shares(is_now)[0] <= shares(was)[0]
        assert shares(is_now)[1] <= shares(was)[1]
    # where a profile shows so many findings, one of another family that got better makes room for one of this
    made_room = max(
        0, len(was.shown()) - shown_of_the_family(was) - (len(is_now.shown()) - shown_of_the_family(is_now))
    )
    assert shown_of_the_family(is_now) <= shown_of_the_family(was) + made_room
    if loudest(is_now) > LOUD.index("note"):
        assert loudest(is_now) <= loudest(was)
    voices = {row.target for row in was.findings if row.check == "CD-12"}
    if extra.spokesperson not in voices:
        assert len(is_now.shown()) <= len(was.shown())


def test_what_another_family_leaves_free_is_no_worse_look() -> None:
    """A profile that shows one finding showed CD-11 before, which the answer makes a warning: CD-03 has its place."""
    before = dense_plan(Random(16895949), 26)
    answer = Item(
        "new", "slot", "respond", "An answer", "scheduled", starts_at=WEEK.start + timedelta(hours=6), minutes=30,
        spokesperson="marc", channels=("li",), objective="listening",
    )  # fmt: skip
    was = engine.judge_plan(before, WEEK, NOW)
    is_now = engine.judge_plan(replace(before, items=(*before.items, answer)), WEEK, NOW)
    assert [row.check for row in was.shown()] == ["CD-11"]
    assert [row.check for row in is_now.shown()] == ["CD-03"]
    assert [row.severity for row in is_now.findings if row.check == "CD-11"] == ["warning"]


@given(before=dense_plans(), extra=moments(), week=st.sampled_from((WEEK.plus(-1), WEEK)))
def test_one_more_answer_never_takes_a_cover_away(before: Plan, extra: Item, week: Week) -> None:
    before = replace(before, client=replace(before.client, profile="default"))
    extra = replace(extra, petal="respond")

    was = engine.judge_plan(before, week, NOW).measures
    is_now = engine.judge_plan(replace(before, items=(*before.items, extra)), week, NOW).measures

    assert is_now.cover_covered >= was.cover_covered
