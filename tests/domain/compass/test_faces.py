"""Faces: who speaks in a week, in which circle, and whether they may be named."""

import pytest

from builders import day, moment, person, plan, post, slot
from compassdesk.domain.checks.preparing import prepare
from compassdesk.domain.compass.faces import circle_of, face_weeks, faceless, permission_of, speakers
from compassdesk.domain.week import Week

WEEK = Week(2027, 10)
NOW = moment("2027-03-08T08:00")
TUESDAY = "2027-03-09T09:00"


def test_a_face_has_its_week_and_the_focus_of_four() -> None:
    held = plan(
        post("send", TUESDAY, id="a", speaker="lisa", channels=("x", "li"), minutes=20, profile_focus="person"),
        post("send", TUESDAY, id="b", speaker="lisa", channels=("x",), minutes=40, profile_focus="brand"),
        slot("respond", TUESDAY, 60, id="s", speaker="marc", co_spokespersons=("lisa",)),
        post("send", "2027-02-16T09:00", speaker="lisa", profile_focus="person"),
        post("send", "2027-02-09T09:00", speaker="lisa", profile_focus="mixed"),
        post("send", TUESDAY, id="idea", speaker="marc", status="idea"),
        post("send", TUESDAY, id="nobody"),
    )
    ledger = prepare(held, NOW)
    lisa = face_weeks(ledger, WEEK)["lisa"]
    assert set(lisa.items) == {"a", "b", "s"}
    assert (lisa.minutes, lisa.channels) == (120, ("x", "li"))
    assert lisa.focus == {"person": 2, "brand": 1}, "the fifth week before is out"
    assert speakers(ledger, WEEK) == (("lisa", 3), ("marc", 1))
    assert faceless(ledger, WEEK) == ("nobody",)


def test_an_account_is_no_face() -> None:
    team = person("team", kind="role_account", is_person=False)
    held = plan(post("send", TUESDAY, id="a", speaker="team"), spokespersons=(team,))
    ledger = prepare(held, NOW)
    assert speakers(ledger, WEEK) == ()
    assert faceless(ledger, WEEK) == ("a",)


@pytest.mark.parametrize(
    ("kind", "circle"),
    [("employee", "own"), ("executive", "own"), ("brandfriend", "outside"), ("external_creator", "outside"),
     ("agency_on_behalf", "outside"), ("role_account", "no_person"), ("fictional_persona", "no_person")],
)  # fmt: skip
def test_brandfriends_stand_apart_from_own_people(kind: str, circle: str) -> None:
    is_person = circle != "no_person"
    assert circle_of(person("p", kind=kind, is_person=is_person)) == circle


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({"legal_basis": "consent"}, "noted"),
        ({"legal_basis": "none"}, "none"),
        ({"legal_basis": "self"}, "none"),
        ({"legal_basis": "self", "kind": "owner"}, "noted"),
        ({"legal_basis": "consent", "basis_until": day("2027-04-06")}, "noted"),
        ({"legal_basis": "consent", "basis_until": day("2027-04-05")}, "ends_soon"),
        ({"legal_basis": "consent", "basis_until": day("2027-03-08")}, "ends_soon"),
        ({"legal_basis": "consent", "basis_until": day("2027-03-07")}, "ended"),
        ({"legal_basis": "consent", "withdrawn_on": day("2027-03-08")}, "withdrawn"),
    ],
)
def test_permission_is_what_cd_18_goes_by(values: dict, state: str) -> None:
    assert permission_of(person("p", **values), day("2027-03-08")) == state
