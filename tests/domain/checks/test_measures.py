"""The numbers that are always shown: one-way share, reply cover, petals, balance, voices (C4, C9.24)."""

from datetime import date, datetime
from fractions import Fraction

import pytest

from builders import client, person, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.families.cd_04_05_petals import balance
from compassdesk.domain.checks.report import PetalShare
from compassdesk.domain.checks.voices import effective_voices
from compassdesk.domain.plan import Plan
from compassdesk.domain.week import Week

NOW = datetime(2027, 2, 26, 12)
WEEK = Week(2027, 12)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((25, 25, 25, 25), 1.0),
        ((10, 20, 60, 10), 0.785),
        ((10, 10, 70, 10), 0.678),
        ((5, 10, 80, 5), 0.511),
        ((0, 50, 50, 0), 0.5),
        ((0, 0, 100, 0), 0.0),
        ((0, 4, 12, 0), 0.406),
        ((0, 0, 0, 0), 0.0),
    ],
)
def test_balance(counts: tuple[int, int, int, int], expected: float) -> None:
    petals = dict(zip(("listen", "respond", "send", "activate"), map(PetalShare, counts), strict=True))

    assert round(balance(petals), 3) == expected  # type: ignore[arg-type]  # the four petals, spelled out


def spoken(*speakers: str, **values: object) -> Plan:
    """A post per speaker, spread over the four weeks."""
    days = [date.fromisocalendar(2027, 9 + number % 4, 1 + number // 4 % 7) for number in range(len(speakers))]
    posts = [
        post("send", f"{day}T09:00", id=f"p{number:03}", channels=("li",), speaker=name, **values)
        for number, (day, name) in enumerate(zip(days, speakers, strict=True))
    ]
    people = tuple(person(name) for name in ("ann", "bob", "cas"))
    return plan(*posts, spokespersons=(*people, person("team", kind="role_account", is_person=False)))


@pytest.mark.parametrize(
    ("speakers", "voices"),
    [
        (["ann"] * 7 + ["bob"] * 3, 1.72),
        (["ann"] * 8 + ["bob"] * 2, 1.47),
        (["ann"] * 4 + ["bob"] * 3 + ["cas"] * 3, 2.94),
        (["ann"] * 17 + ["bob"] * 7, 1.7),
        (["ann"] * 5 + ["team"] * 5, 1.0),
        (["team"] * 5, 0.0),
        ([], 0.0),
    ],
)
def test_voices(speakers: list[str], voices: float) -> None:
    measures = engine.judge_plan(spoken(*speakers), WEEK, NOW).measures

    assert round(measures.voices, 2) == voices


def test_people_who_share_an_item_share_it_equally() -> None:
    ledger = engine.prepare(spoken("ann", "ann", co_spokespersons=("bob", "team", "ann")), NOW)

    assert effective_voices(ledger, WEEK) == 2


def test_respond_slots_are_heard_and_listening_is_not() -> None:
    made = spoken("ann")
    heard = plan(
        *made.items,
        slot("respond", "2027-03-02T13:00", speaker="bob"),
        slot("listen", "2027-03-02T15:00", speaker="cas"),
        spokespersons=made.spokespersons,
    )

    assert engine.judge_plan(heard, WEEK, NOW).measures.voices == 2


def test_an_empty_client_has_measures_too() -> None:
    measures = engine.judge_plan(plan(), WEEK, NOW).measures

    assert measures.one_way.b is None
    assert measures.one_way.window_weeks == 4
    assert not measures.one_way.enough_data
    assert measures.petals["send"] == PetalShare(0, 0)
    assert (measures.cover_covered, measures.cover_required) == (0, 0)


def test_too_few_posts_show_the_four_weeks() -> None:
    measures = engine.judge_plan(spoken("ann", "ann", "ann", "ann"), WEEK, NOW).measures

    assert (measures.one_way.ow, measures.one_way.n, measures.one_way.window_weeks) == (4, 4, 4)
    assert measures.one_way.b == Fraction(1)
    assert not measures.one_way.enough_data


def test_checks_that_lack_data_are_named_also_when_there_is_nothing() -> None:
    report = engine.judge_plan(plan(), WEEK, NOW)

    assert report.findings == ()
    assert set(report.not_enough_data) >= {"CD-01", "CD-03", "CD-04", "CD-05", "CD-07", "CD-11", "CD-22"}
    assert not {"CD-02", "CD-06", "CD-08", "CD-09", "CD-24"} & set(report.not_enough_data)


def test_one_item_of_long_ago_shows_that_the_client_is_not_new() -> None:
    sends = [post("send", f"2027-03-{day}T09:00", channels=("li",), speaker="ann") for day in range(22, 29)]
    sends += [post("send", "2027-03-22T11:00", channels=("li",), speaker="ann")]

    alone = engine.judge_plan(plan(*sends), WEEK, NOW)
    known = engine.judge_plan(plan(*sends, post("send", "2026-01-01T09:00", speaker="ann")), WEEK, NOW)

    assert "CD-04" in alone.not_enough_data
    assert "CD-04" not in known.not_enough_data


def test_service_hours_with_public_holidays_decide_the_deadline() -> None:
    office = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00", "17:00"))
    posts = [post("send", "2027-03-25T11:00", id=f"p{n}", channels=("li",), speaker="marc") for n in range(3)]
    tuesday = slot("respond", "2027-03-30T09:30", 30, speaker="marc")

    def covered(country: str) -> int:
        made = plan(*posts, tuesday, client=client(profile="webcare_public", service_hours=office, country=country))
        return engine.judge_plan(made, WEEK, NOW).measures.cover_covered

    assert covered("NL") == 3, "Easter Monday has no service hours"
    assert covered("") == 0, "without a country there are no holidays"
