"""Whole kinds of tricks: no way of relabelling, slicing, moving, exempting or padding makes a loud week quieter."""

import pytest
from checked import checked
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace
from trick_cases import Asked, Document, bases, laid_over

from compassdesk.domain.checks.registry import specs

LOUD = bases()["loud"].asked
POSTS = [item["id"] for item in LOUD.document["items"]]
SERIOUS = 3
FOR_NOTHING = (
    ("23:00", 30, "draft"),
    ("03:00", 60, "draft"),
    ("05:59", 120, "scheduled"),
    ("16:00", 14, "draft"),
    ("16:00", 60, "idea"),
    ("12:00", 60, "cancelled"),
    ("12:00", 60, "on_hold"),
)
"""Start, minutes and status of slots that do not count (domain.md C3.1, C3.2)."""

pytestmark = pytest.mark.usefixtures("qapp")


def changed(asked: Asked, change: Document) -> Asked:
    return replace(asked, document=laid_over(asked.document, change))


def gravest(change: Document, asked: Asked = LOUD) -> int:
    return checked(changed(asked, change)).gravest


@given(st.lists(st.sampled_from(("listen", "respond", "send", "activate")), min_size=10, max_size=10), st.booleans())
def test_what_posts_are_called_changes_nothing(petals: list[str], listens: bool) -> None:
    ear = {"id": "ear", "kind": "slot", "petal": "listen", "starts_at": "2027-03-03T08:00"}
    asked = changed(LOUD, {"items": [ear]}) if listens else LOUD

    renamed = {"items": [{"id": key, "petal": petal} for key, petal in zip(POSTS, petals, strict=True)]}

    assert gravest(renamed, asked) >= gravest({}, asked)


@given(
    st.lists(
        st.tuples(st.integers(1, 5), st.sampled_from((30, 60, 90, 120))), max_size=5, unique_by=lambda slot: slot[0]
    ),
    st.lists(st.sampled_from((5, 10, 15, 20, 30, 45, 60)), min_size=1, max_size=8),
    st.sampled_from(("listen", "respond")),
)
def test_slicing_a_slot_gains_nothing(slots: list[tuple[int, int]], lengths: list[int], petal: str) -> None:
    """Slots after the day's last post and no longer than what one slot may serve: back to back, piece by piece."""
    whole = [_slot(petal, day, 0, minutes) for day, minutes in slots]
    pieces = []
    for day, minutes in slots:
        begins = 0
        for length in (*lengths, minutes):
            piece = min(length, minutes - begins)
            if piece > 0:
                pieces.append(_slot(petal, day, begins, piece))
            begins += piece

    assert gravest({"items": pieces}) >= gravest({"items": whole})


def _slot(petal: str, day: int, begins: int, minutes: int) -> Document:
    starts_at = f"2027-03-{day:02}T{16 + begins // 60}:{begins % 60:02}"
    return {"id": f"s{day}-{begins}", "kind": "slot", "petal": petal, "starts_at": starts_at, "minutes": minutes}


@given(st.lists(st.tuples(st.integers(-6, 6), st.integers(0, 23)), min_size=10, max_size=10))
def test_own_times_move_a_post_into_a_week_that_is_judged(moves: list[tuple[int, int]]) -> None:
    items = []
    for item, (days, hour) in zip(LOUD.document["items"], moves, strict=True):
        day = int(item["starts_at"][8:10]) + days
        date = f"2027-03-{day:02}" if day > 0 else f"2027-02-{28 + day:02}"
        items.append({"id": item["id"], "placements": {"li": {"starts_at": f"{date}T{hour:02}:00"}}})

    assert gravest({"items": items}, replace(LOUD, week="2027-W10", weeks=3)) == SERIOUS


@example([None] * 4 + ["launch"] * 2 + ["crisis"] * 4)
@given(st.lists(st.sampled_from((None, "launch", "crisis", "giveaway")), min_size=10, max_size=10))
def test_no_mix_of_exemptions_silences_a_week(campaigns: list[str | None]) -> None:
    period = {"starts": "2027-03-01", "ends": "2027-03-07", "exemption_until": "2027-03-07"}
    kinds = ("launch", "crisis", "giveaway")
    change = {
        "campaigns": [
            {"id": kind, "name": kind, "kind": kind, "one_way_ok": True, "exemption_reason": "so", **period}
            for kind in kinds
        ],
        "items": [{"id": key, "campaign": name} for key, name in zip(POSTS, campaigns, strict=True) if name],
    }

    assert gravest(change) == SERIOUS


@given(st.lists(st.tuples(st.integers(1, 7), st.sampled_from(FOR_NOTHING)), max_size=14))
def test_slots_that_nobody_keeps_count_for_nothing(slots: list[tuple[int, tuple[str, int, str]]]) -> None:
    items = [
        {
            "id": f"s{number}",
            "kind": "slot",
            "starts_at": f"2027-03-{day:02}T{at}",
            "minutes": minutes,
            "status": status,
        }
        for number, (day, (at, minutes, status)) in enumerate(slots)
    ]

    assert gravest({"items": items}) == SERIOUS


@given(st.lists(st.sampled_from(("draft", "idea", "on_hold", "undated")), min_size=10, max_size=10))
def test_what_waits_is_named(states: list[str]) -> None:
    items = [
        {"id": key, "starts_at": None} if state == "undated" else {"id": key, "status": state}
        for key, state in zip(POSTS, states, strict=True)
    ]

    notices = checked(changed(LOUD, {"items": items})).notices

    counted = {"ideas": states.count("idea"), "on_hold": states.count("on_hold"), "undated": states.count("undated")}
    assert {name: notices.get(name, 0) for name in counted} == counted


EXTREMES: list[Document] = [
    {code: {threshold.name: limit}}
    for code, check in specs().items()
    for threshold in check.thresholds
    for limit in (threshold.least, threshold.highest)
    if limit != threshold.usual
]
SWITCHED_OFF: list[Document] = [{code: {"enabled": False}} for code in specs()]


@given(st.sampled_from(EXTREMES + SWITCHED_OFF))
def test_a_setting_that_differs_is_named(setting: Document) -> None:
    notices = checked(changed(LOUD, {"check_settings": setting})).notices

    assert all(f"'{code}'" in str([notices.get(name) for name in ("off", "ignored", "changed")]) for code in setting)
