"""The life of a finding (domain.md C7) and the flicker guard of CD-01 (C4)."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from builders import plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.life import Displayed, Life, by_week, displayed, lived
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.plan import CheckSetting, Item, Plan, Waiver
from compassdesk.domain.week import Week
from examples import fewer

NOW = datetime(2027, 2, 26, 12)
NINE, TEN, ELEVEN, TWELVE = (Week(2027, number) for number in (9, 10, 11, 12))
ONE_WAY = ("CD-01", None, None)
Memory = tuple[Life, ...]


def sends(week: Week, count: int, each: int = 20) -> list[Item]:
    days = [week.start + timedelta(days=number % 7, hours=9 + number // 7) for number in range(count)]
    return [
        post("send", start.isoformat(), minutes=each, channels=("li",), speaker="marc", id=f"{week}-send-{number}")
        for number, start in enumerate(days)
    ]


def answers(week: Week, count: int, minutes: int = 15) -> list[Item]:
    days = [week.start + timedelta(days=number % 7, hours=13 + 2 * (number // 7)) for number in range(count)]
    return [
        slot("respond", start.isoformat(), minutes, speaker="marc", id=f"{week}-answer-{number}")
        for number, start in enumerate(days)
    ]


def quiet(week: Week) -> list[Item]:
    return sends(week, 5) + answers(week, 7, 30)


def look(
    of: Plan | Iterable[Item], *weeks: Week, known: Memory = (), now: datetime = NOW, clock: int = 1
) -> tuple[dict[Week, Displayed], Memory]:
    """What is shown of the weeks, and what is known afterwards; `clock` ticks when the user changes the plan."""
    ledger = engine.prepare(of if isinstance(of, Plan) else plan(*of), now)
    reports = [engine.judge(ledger, week) for week in weeks]
    needed = [life for life in known if life.week >= min(weeks).plus(-1)]
    lives = lived(ledger, reports, needed, clock)
    shown = {report.week: displayed(ledger, report, lives, clock) for report in reports}
    rest = [life for life in known if life not in needed]
    return shown, (*rest, *(life for week in lives.values() for life in week.values()))


def one_way(shown: Displayed) -> Finding | None:
    return next((finding for finding in shown.report.findings if finding.key == ONE_WAY), None)


def life_of(known: Memory, week: Week, check: str = "CD-01") -> Life:
    (found,) = [life for life in known if (life.week, life.check) == (week, check)]
    return found


def solved(shown: Displayed) -> dict[str, int]:
    return {life.check: life.weeks_open for life in shown.solved}


# --- how long it stands ------------------------------------------------------------------------------------------


def test_a_finding_of_three_weeks_stands_in_its_third_week() -> None:
    shown, known = look(sends(NINE, 5) + sends(TEN, 5) + sends(ELEVEN, 5), NINE, TEN, ELEVEN)

    assert [shown[week].weeks_open[ONE_WAY] for week in (NINE, TEN, ELEVEN)] == [1, 2, 3]
    assert life_of(known, ELEVEN) == Life(
        ELEVEN, "CD-01", None, None, "serious", NOW.date(), NOW.date(), weeks_open=3, state="open", clock=1
    )


def test_weeks_looked_at_one_by_one_count_as_weeks_looked_at_together() -> None:
    items = sends(NINE, 5) + sends(TEN, 5) + sends(ELEVEN, 5)
    known: Memory = ()
    for week in (NINE, TEN, ELEVEN):
        _, known = look(items, week, known=known)

    assert set(known) == set(look(items, NINE, TEN, ELEVEN)[1])


def test_a_week_without_it_begins_anew() -> None:
    shown, _ = look(sends(NINE, 6) + quiet(TEN) + sends(ELEVEN, 6), NINE, TEN, ELEVEN)

    assert ONE_WAY not in shown[TEN].weeks_open
    assert shown[ELEVEN].weeks_open[ONE_WAY] == 1


def test_mending_an_earlier_week_counts_the_later_ones_again() -> None:
    bad = sends(NINE, 5) + sends(TEN, 5) + sends(ELEVEN, 5)
    _, known = look(bad, NINE, TEN, ELEVEN)
    _, known = look(bad + answers(NINE, 7, 30), NINE, known=known)

    assert life_of(known, NINE).state == "solved"
    assert [life_of(known, week).weeks_open for week in (NINE, TEN, ELEVEN)] == [0, 1, 2]


def test_first_seen_stays_and_last_seen_follows_the_day() -> None:
    _, known = look(sends(NINE, 5), NINE)
    _, known = look(sends(NINE, 5), NINE, known=known, now=NOW + timedelta(days=3))

    life = life_of(known, NINE)
    assert (life.first_seen, life.last_seen) == (date(2027, 2, 26), date(2027, 3, 1))


def test_a_waived_week_does_not_count_and_ends_the_row() -> None:
    items = sends(NINE, 5) + sends(TEN, 5) + sends(ELEVEN, 5)
    waived = plan(*items, waivers=(Waiver("CD-01", NOW.date(), "a launch", id="w"),))
    _, known = look(items, NINE)
    shown, known = look(waived, TEN, known=known)
    after, known = look(items, ELEVEN, known=known)

    assert life_of(known, TEN).state == "waived"
    assert (shown[TEN].weeks_open[ONE_WAY], after[ELEVEN].weeks_open[ONE_WAY]) == (0, 1)


# --- what was solved ---------------------------------------------------------------------------------------------


def test_what_stood_last_week_and_is_gone_was_solved() -> None:
    shown, known = look(sends(NINE, 6) + sends(TEN, 6) + quiet(ELEVEN), NINE, TEN, ELEVEN)

    assert solved(shown[ELEVEN])["CD-01"] == 2
    assert solved(shown[NINE]) == {}
    assert life_of(known, ELEVEN).state == "solved"


def test_what_was_mended_in_the_week_itself_is_told_for_some_days() -> None:
    _, known = look(sends(NINE, 6), NINE)
    shown, known = look(sends(NINE, 6) + answers(NINE, 7, 30), NINE, known=known)
    later, _ = look(sends(NINE, 6) + answers(NINE, 7, 30), NINE, known=known, now=NOW + timedelta(days=7))

    assert solved(shown[NINE])["CD-01"] == 0
    assert "CD-01" not in solved(later[NINE])


def test_what_could_not_be_judged_or_has_nothing_planned_was_not_solved() -> None:
    off = plan(*sends(NINE, 6), *quiet(TEN), check_settings=(CheckSetting("CD-03", enabled=False),))
    _, known = look(sends(NINE, 6) + quiet(TEN), NINE)

    assert "CD-03" in {life.check for life in known}
    assert "CD-03" not in solved(look(off, TEN, known=known)[0][TEN])
    assert solved(look(sends(NINE, 6), NINE, TEN)[0][TEN]) == {}


def test_a_finding_about_one_item_goes_with_its_week_and_is_not_solved_by_that() -> None:
    nameless = post("send", "2027-03-03T09:00", channels=("li",), speaker=None)
    shown, _ = look([*quiet(NINE), nameless, *quiet(TEN)], NINE, TEN)

    assert any(finding.check == "CD-10" for finding in shown[NINE].report.findings)
    assert "CD-10" not in solved(shown[TEN])


def test_taking_a_channel_away_does_not_solve_what_was_said_of_it() -> None:
    of = plan(*sends(NINE, 5), *sends(TEN, 5))
    _, known = look(of, NINE)
    assert "CD-06" in {life.check for life in known}
    answered = plan(*of.items, *answers(TEN, 7), channels=of.channels)
    bare = plan(*(answers(TEN, 7)), channels=of.channels[1:])

    assert "CD-06" in solved(look(answered, TEN, known=known)[0][TEN])
    assert "CD-06" not in solved(look(bare, TEN, known=known)[0][TEN])


# --- the flicker guard -------------------------------------------------------------------------------------------

OVER = sends(NINE, 6) + answers(NINE, 3)
"""6 of 9 items and 120 of 165 minutes: B is .667."""
UNDER = sends(NINE, 6) + answers(NINE, 4)
"""6 of 10 items and 120 of 180 minutes: B is exactly the limit, which passes (C6, CD-01)."""
CLEAR = sends(NINE, 6) + answers(NINE, 5)
"""6 of 11 items, .545: more than 5 points under the limit."""


def test_a_raised_share_stays_as_a_note_until_it_is_five_points_under_the_limit() -> None:
    shown, known = look(OVER, NINE)
    assert one_way(shown[NINE]).severity == "warning"

    shown, known = look(UNDER, NINE, known=known)
    held = one_way(shown[NINE])
    assert held.is_just_under
    assert (held.severity, held.values["clears"], held.shown) == ("note", Fraction(55, 100), False)
    assert (held.values["k"], held.values["x"]) == (1, 45)
    assert life_of(known, NINE).state == "open"
    assert solved(shown[NINE]) == {}

    shown, known = look(CLEAR, NINE, known=known)
    assert not one_way(shown[NINE]).is_just_under  # a note by minutes alone, as the check says it
    shown, _ = look(UNDER, NINE, known=known)
    assert not one_way(shown[NINE]).is_just_under


def test_a_change_by_the_user_clears_a_raised_share_at_the_limit() -> None:
    """C10: a fix that takes 64 % to 58 % must be seen to work."""
    _, known = look(OVER, NINE)
    assert life_of(known, NINE).clock == 1

    shown, known = look(UNDER, NINE, known=known, clock=2)

    assert not one_way(shown[NINE]).is_just_under
    assert solved(shown[NINE]) == {}  # a note by minutes alone goes on
    assert one_way(look(UNDER, NINE, known=known, clock=2)[0][NINE]).is_just_under is False


def test_a_change_after_which_it_stays_raised_is_a_change_since_it_was_raised() -> None:
    _, known = look(OVER, NINE)
    _, known = look(OVER, NINE, known=known, clock=2)
    assert life_of(known, NINE).clock == 1

    assert not one_way(look(UNDER, NINE, known=known, clock=2)[0][NINE]).is_just_under


def test_raised_anew_it_is_guarded_anew() -> None:
    _, known = look(OVER, NINE)
    _, known = look(UNDER, NINE, known=known, clock=2)
    _, known = look(OVER, NINE, known=known, clock=2)

    assert one_way(look(UNDER, NINE, known=known, clock=2)[0][NINE]).is_just_under


def test_what_would_be_with_a_change_in_the_air_is_a_change() -> None:
    _, known = look(OVER, NINE)
    ledger = engine.prepare(plan(*UNDER), NOW)

    shown = displayed(ledger, engine.judge(ledger, NINE), by_week(known), None)

    assert not one_way(shown).is_just_under


def test_what_is_held_folds_under_the_head_of_its_family() -> None:
    _, known = look(OVER, NINE)
    held = one_way(look(UNDER, NINE, known=known)[0][NINE])
    report = look(UNDER, NINE, known=known)[0][NINE].report
    heads = [finding.key for finding in report.findings if finding.check == "CD-03" and finding.severity == "warning"]

    assert held.is_just_under
    assert held.parent == (heads[0] if heads else None)


def test_exactly_five_points_under_the_limit_is_clear() -> None:
    _, known = look(OVER, NINE)
    twelve, eleven = (sends(NINE, count) + answers(NINE, 9) for count in (12, 11))

    assert one_way(look(twelve, NINE, known=known)[0][NINE]).values["B"] == Fraction(12, 21)
    assert one_way(look(twelve, NINE, known=known)[0][NINE]).is_just_under
    shown, _ = look(eleven, NINE, known=known)
    assert shown[NINE].report.measures.one_way.b == Fraction(55, 100)
    assert not one_way(shown[NINE]).is_just_under


def test_a_share_that_was_never_raised_is_shown_as_the_check_says_it() -> None:
    shown, _ = look(UNDER, NINE)

    assert shown[NINE].report == engine.judge_plan(plan(*UNDER), NINE, NOW)


def test_a_share_raised_last_week_is_held_this_week_too() -> None:
    shown, _ = look(sends(NINE, 6) + sends(TEN, 6) + answers(TEN, 4), NINE, TEN)

    assert one_way(shown[TEN]).is_just_under
    assert shown[TEN].weeks_open[ONE_WAY] == 2


def test_a_waiver_covers_what_is_held() -> None:
    _, known = look(OVER, NINE)
    waived = plan(*UNDER, waivers=(Waiver("CD-01", NOW.date(), "a launch", id="w"),))
    for _ in range(2):
        shown, known = look(waived, NINE, known=known)
        assert one_way(shown[NINE]).waived
        assert life_of(known, NINE).state == "waived"


# --- for any plan ------------------------------------------------------------------------------------------------

things = st.builds(
    lambda day, hour, petal, number: (
        post(
            petal,
            (NINE.start + timedelta(days=day, hours=hour)).isoformat(),
            channels=("li",),
            speaker="marc",
            id=number,
        )
        if petal in {"send", "activate"}
        else slot(petal, (NINE.start + timedelta(days=day, hours=hour)).isoformat(), speaker="marc", id=number)
    ),
    st.integers(0, 27),
    st.integers(8, 17),
    st.sampled_from(("send", "send", "activate", "listen", "respond")),
    st.uuids().map(str),
)
plans = st.lists(things, max_size=40)
WEEKS = (NINE, TEN, ELEVEN, TWELVE)


@fewer(3)
@given(st.lists(plans, min_size=1, max_size=3), st.lists(st.sampled_from(WEEKS), min_size=1, unique=True))
def test_for_any_plans_one_after_another(versions: Sequence[Sequence[Item]], weeks: Sequence[Week]) -> None:
    known: Memory = ()
    for number, items in enumerate(versions):
        now = NOW + timedelta(days=number)
        ledger = engine.prepare(plan(*items), now)
        shown, known = look(items, *weeks, known=known, now=now)
        assert set(look(items, *weeks, known=known, now=now)[1]) == set(known)  # judging again changes nothing
        at = {(life.week, life.key): life for life in known}
        assert len(at) == len(known)
        for life in known:
            before = at.get((life.week.plus(-1), life.key))
            assert life.weeks_open == (life.state == "open") * (1 + (before.weeks_open if before else 0))
            assert life.first_seen <= life.last_seen <= now.date()
        for week in weeks:
            pure, seen = engine.judge(ledger, week).findings, shown[week].report.findings
            assert [one for one in pure if one.key != ONE_WAY] == [one for one in seen if one.key != ONE_WAY]
            assert {finding.key for finding in seen} == set(shown[week].weeks_open)
            assert not {life.key for life in shown[week].solved} & {finding.key for finding in seen}
            held = next((finding for finding in seen if finding.is_just_under), None)
            assert held is None or held.severity == "note"
