"""A client file is read by the window: what is judged from it is what the whole plan would be judged as.

Of the worked examples a run one of twelve, a day half as many; under `dev.py torture` all.
"""

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from check_cases import Case, cases, of_each_check
from hypothesis import given
from hypothesis import strategies as st

from builders import campaign, channel, client, moment, person, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.plan import Insight, Item, Placement, Plan
from compassdesk.domain.week import Week
from compassdesk.exchange.plan import plan_json
from compassdesk.services import judging
from compassdesk.services.opening import create_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.asking import ask
from examples import fewer
from taken_back import seen_with

SCENARIOS = Path(__file__).parents[2] / "data" / "scenarios"
WEEK = Week(2027, 20)
NOW = moment("2027-05-17T08:00")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClientFile]:
    empty = create_client(tmp_path_factory.mktemp("windows") / "a.compass", client())
    yield empty
    empty.close()


def read_back(file: ClientFile, whole: Plan, weeks: tuple[Week, ...], now: datetime) -> list[Plan]:
    """What a client file of this plan gives for judging each of the weeks."""
    return seen_with(
        file, whole, lambda transaction: [ask(transaction, judging.window, week, week, now).plan for week in weeks]
    )


def assert_judged_alike(file: ClientFile, whole: Plan, now: datetime, *weeks: Week) -> list[Plan]:
    ledger, windows = engine.prepare(whole, now), read_back(file, whole, weeks, now)
    for week, window in zip(weeks, windows, strict=True):
        assert engine.judge_plan(window, week, now) == engine.judge(ledger, week)
    return windows


@of_each_check(cases("c*.json"), part=12)
def test_the_worked_examples(file: ClientFile, case: Case) -> None:
    assert_judged_alike(file, case.plan, case.now, case.week, case.week.plus(1), case.week.plus(9))


@pytest.mark.in_turns(5, 1)
@pytest.mark.parametrize("name", sorted(path.name for path in SCENARIOS.glob("*.json")))
def test_the_scenarios(file: ClientFile, name: str) -> None:
    content = json.loads((SCENARIOS / name).read_text(encoding="utf-8"))
    weeks = [Week(2027, number) for number in range(8, 18)]
    assert_judged_alike(file, plan_json.read(content["plan"]), datetime.fromisoformat(content["now"]), *weeks)


@st.composite
def long_plans(draw: st.DrawFn) -> Plan:
    """Half a year around the judged week: crowded answers, several norms, exceptions and times apart."""
    norms = st.sampled_from((None, 4, 24, 72, 300))
    daily = draw(st.booleans())
    rows = [draw(rows_of_long_plans(f"i{number:03}", number if daily else None)) for number in range(draw(counts))]
    return plan(
        *rows,
        client=client(
            profile=draw(st.sampled_from(("default", "freelance_light", "webcare_public"))),
            service_hours={"wed": ("09:00", "17:00")},
        ),
        channels=(
            channel("li", position=2, response_norm_hours=draw(norms)),
            channel("x", "x", position=1, response_norm_hours=draw(norms)),
        ),
        campaigns=(
            campaign(
                "win", "2027-01-10", "2027-04-20", kind="giveaway", one_way_ok=True, exemption_reason="Prize",
                exemption_until=date(2027, 4, 20), closes_on=date(2027, 4, 18), winner_item=rows[0].id,
            ),
            campaign(
                "flood", "2027-03-10", "2027-05-20", kind="crisis", one_way_ok=True, exemption_reason="Water",
                exemption_until=date(2027, 5, 20),
            ),
            campaign("storm", draw(st.sampled_from(("2027-01-02", "2027-02-12"))), "2027-02-13", kind="crisis"),
        ),
    )  # fmt: skip


counts = st.sampled_from((1, 8, 60))


@st.composite
def rows_of_long_plans(draw: st.DrawFn, key: str, number: int | None) -> Item:
    is_slot = draw(st.integers(0, 2)) == 0
    days = draw(st.integers(0, 180)) if number is None else 3 * number
    start = datetime(2027, 1, 1, 15 if is_slot else 9) + timedelta(days=days)
    petal = draw(st.sampled_from(("respond", "respond", "listen") if is_slot else ("send", "activate", "respond")))
    where = draw(st.sampled_from((("li",), ("x",), ("x", "li"))))
    apart = not is_slot and draw(st.integers(0, 9)) == 0
    own = (Placement(where[0], starts_at=start + timedelta(days=draw(st.integers(-70, 70)))),) if apart else ()
    return Item(
        id=key,
        kind="slot" if is_slot else "post",
        petal=petal,
        title="Something",
        status=draw(st.sampled_from(("draft", "published", "idea"))),
        starts_at=start,
        minutes=draw(st.sampled_from((10, 15, 30))),
        channels=where,
        placements=own,
        spokesperson=draw(st.sampled_from(("marc", "lisa", None))),
        campaign=draw(st.sampled_from((None, None, None, "win", "flood"))),
        kept=draw(st.sampled_from(("unknown", "yes", "no"))) if is_slot else "unknown",
    )


@fewer(5)
@given(made=long_plans(), days=st.integers(-150, 60))
def test_any_plan(file: ClientFile, made: Plan, days: int) -> None:
    assert_judged_alike(file, made, NOW + timedelta(days=days), WEEK.plus(-7), WEEK, WEEK.plus(9))


def test_a_slot_that_was_not_kept_does_not_make_a_client_old(file: ClientFile) -> None:
    early = slot("listen", "2027-05-03T09:00", kept="no", id="early", speaker="marc")
    first = post("send", "2027-05-17T09:00", channels=("li",), speaker="marc")
    (window,) = assert_judged_alike(file, plan(early, first), NOW, WEEK)
    assert "CD-22" in engine.judge_plan(window, WEEK, NOW).not_enough_data


def test_the_order_of_channels_in_a_file_changes_nothing(file: ClientFile) -> None:
    """The client file has its channels by place and name, the plan file by id."""
    busy = [post("send", f"2027-05-{day}T09:00", channels=("b", "a", "c", "d"), speaker="marc") for day in (17, 18, 19)]
    places = tuple(channel(key, name=name) for key, name in (("a", "Zeta"), ("b", "beta"), ("c", "Alfa"), ("d", "mu")))
    assert_judged_alike(file, plan(*busy, channels=places), NOW, WEEK)


def waiting_line(extra: tuple[Item, ...]) -> Plan:
    """As many calls as answers for twenty weeks, and a day of the judged week without an answer: somebody waits."""
    begin = moment("2027-01-01T09:00")
    rows: list[Item] = [*extra]
    for number in range(140):
        day = begin + timedelta(days=number)
        rows += [
            post("activate", day.isoformat(), id=f"p{number:03}-{more}", channels=("li",), speaker="marc")
            for more in range(3)
        ]
        if day.date() != date(2027, 5, 18):
            answer = (day + timedelta(hours=6)).isoformat()
            rows.append(slot("respond", answer, 15, id=f"r{number:03}", channels=("li",), speaker="lisa", kept="yes"))
    return plan(*rows, channels=(channel("li", response_norm_hours=72),))


def test_a_line_of_waiting_calls_is_followed_to_its_beginning(file: ClientFile) -> None:
    """One call more, twenty weeks ago, is handed on from day to day and decides which call of this week is left."""
    more = post("activate", "2027-01-01T10:00", id="more", channels=("li",), speaker="marc")
    (window,) = assert_judged_alike(file, waiting_line((more,)), NOW, WEEK)
    assert "more" in {item.id for item in window.items}


def test_an_insight_vouches_once_however_long_ago_that_was(file: ClientFile) -> None:
    told = [
        post("respond", f"2026-{month}T09:00", id=f"told-{month}", channels=("li",), triggered_by_insight="why")
        for month in ("03-02", "09-07")
    ]
    again = [
        post("respond", f"2027-05-{day}T09:00", channels=("li",), triggered_by_insight="why") for day in range(17, 22)
    ]
    whole = plan(*told, *again, insights=(Insight(id="why", text="Why the pump hums"),))
    (window,) = assert_judged_alike(file, whole, NOW, WEEK)
    assert engine.judge_plan(window, WEEK, NOW).measures.one_way.ow == 5


def test_slots_by_night_do_not_hide_that_a_client_is_old(file: ClientFile) -> None:
    old = slot("listen", "2026-03-02T09:00", kept="yes", speaker="marc")
    nights = [slot("respond", f"2026-03-{day:02}T02:00", kept="yes", speaker="marc") for day in range(3, 10)]
    posts = [
        post("send", f"2027-05-{day}T{hour:02}:00", channels=("li",)) for day in (17, 18) for hour in (9, 11, 13, 15)
    ]
    (window,) = assert_judged_alike(file, plan(old, *nights, *posts), NOW, WEEK)
    assert "CD-04" not in engine.judge_plan(window, WEEK, NOW).not_enough_data


def test_a_placement_at_a_time_of_its_own_is_found_wherever_its_item_stands(file: ClientFile) -> None:
    far = post(
        "send", "2026-10-01T09:00", id="far", channels=("li",), speaker="marc",
        placements=(Placement("li", starts_at=moment("2027-05-18T09:00")),),
    )  # fmt: skip
    near = [post("send", f"2027-05-{day}T09:00", channels=("li",), speaker="marc") for day in (17, 19)]
    (window,) = assert_judged_alike(file, plan(far, *near), NOW, WEEK)
    assert engine.judge_plan(window, WEEK, NOW).measures.cover_required == 3


def test_an_answer_a_week_after_the_week_is_read(file: ClientFile) -> None:
    """A small plan may answer once a week, also in the week that follows (C3, round two)."""
    calls = [post("activate", f"2027-05-{day}T09:00", channels=("li",), speaker="marc") for day in (21, 22, 23)]
    late = slot("respond", "2027-05-28T09:00", speaker="marc")
    (window,) = assert_judged_alike(file, plan(*calls, late), NOW, WEEK)
    (answers,) = (found for found in engine.judge_plan(window, WEEK, NOW).findings if found.check == "CD-03")
    assert (answers.values["l"], answers.severity) == (3, "note")


def test_a_quiet_plan_is_read_by_weeks_only(file: ClientFile) -> None:
    rows = [
        post("send", f"2026-{month:02}-{day:02}T09:00", channels=("li",), speaker="marc")
        for month in range(1, 13) for day in range(1, 28, 3)
    ]  # fmt: skip
    people = (person("marc"),)
    (window,) = read_back(file, plan(*rows, spokespersons=people), (Week(2026, 40),), NOW)
    assert len(window.items) < 45


def test_a_prize_is_looked_at_whole_whatever_its_campaign_is_called(file: ClientFile) -> None:
    """Of a launch with a prize only a cancelled post is near: it runs all the same, since another went out before."""
    launch = campaign("new", "2026-12-01", "2027-06-30", kind="launch", prize_value_eur=100)
    out = post("send", "2026-12-07T09:00", channels=("li",), campaign="new", speaker="marc", status="published")
    off = post("send", "2027-05-18T09:00", channels=("li",), campaign="new", speaker="marc", status="cancelled")
    between = post("send", "2027-01-11T09:00", channels=("li",), speaker="marc", status="published")
    (window,) = assert_judged_alike(file, plan(out, between, off, campaigns=(launch,)), NOW, WEEK)
    assert "CD-17" in {found.check for found in engine.judge_plan(window, WEEK, NOW).findings}
