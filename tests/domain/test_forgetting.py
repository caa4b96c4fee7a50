"""A forgotten person is named nowhere in the plan, and past weeks are counted as before."""

import re
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import fields, replace

from builders import client, person, post, slot
from compassdesk.domain.forgetting import forgotten, mentions, spoken, tells, words_for
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import DayNote, OrganiseTask, Placement, Plan, Record, Relationship

NOW = datetime(2027, 3, 2, 12)
NADIA = person(
    "nadia-kaya", name="Nadia Kaya", initials="NK", signature="^NK", role_title="Webcare", communities=("Bikes",)
)
PLAN = Plan(
    client=client(
        brand_statement="Ask Nadia Kaya", utm={"utm_source": "nadia-kaya"}, own_words=("Nadia Kaya",)
    ),
    spokespersons=(NADIA, person("marc")),
    relationships=(Relationship("nadia-kaya", "gift", date(2027, 1, 1), id="r1"),),
    items=(
        post("send", "2027-03-01T10:00", id="past", speaker="nadia-kaya", approved_by="nadia-kaya"),
        post(
            "send", "2027-03-04T09:00", id="coming", speaker="nadia-kaya", title="Nadia  KAYA answers",
            body="Mail nadia kaya.\n^NK", channels=("li",), placements=(Placement("li", "By Nadia Kaya"),),
            labels=("nadia kaya",), extra={"by": ["Nadia Kaya", 3]},
        ),
        slot("respond", "2027-03-05T09:00", id="second", speaker="marc", co_spokespersons=("nadia-kaya",)),
        post("send", None, id="idea", title="Nadiakaya is another word", speaker="nadia-kaya", status="idea"),
    ),
    day_notes=(DayNote("d1", date(2027, 3, 3), "Nadia Kaya away"),),
    organise_tasks=(OrganiseTask("t1", "Brief", owner="Nadia Kaya"),),
    templates=(
        Record("x", {"text": "From Nadia Kaya"}),
        Record("launch", {
            "name": "Launch", "about": "As Nadia Kaya does", "campaign": {"terms": "Ask Nadia Kaya"},
            "channels": [{"key": "c1", "name": "Instagram Nadia Kaya"}],
            "speakers": [{"key": "nadia-kaya", "id": "nadia-kaya", "role_title": "Webcare"}],
            "parts": [{"title": "T", "petal": "send", "speaker": "nadia-kaya", "co_speakers": ["nadia-kaya"]}],
        }),
    ),
    series=(
        Record("weekly", {
            "title": "By Nadia Kaya", "first": "DTSTART:20270301T090000", "rule": ["RRULE:FREQ=WEEKLY;BYDAY=MO"],
            "made_until": "2027-06-01",
            "each": {"kind": "post", "petal": "send", "title": "By Nadia Kaya", "spokesperson": "nadia-kaya",
                     "approver": "nadia-kaya"},
        }),
        Record("strange", {"rule": ["RRULE:FREQ=HOURLY"], "each": {"spokesperson": "nadia-kaya"}}),
    ),
    weekly_places=(Record("p", {"name": "Nadia Kaya tells", "weekday": "mon", "time": "10:00"}),),
    year_days=(Record("b", {"name": "Birthday of Nadia Kaya", "from": "2027-03-04"}),),
    reminders=(Record("call", {"text": "Call Nadia Kaya", "person": "nadia-kaya"}),),
    snippets=(Record("s", {"name": "Nadia Kaya", "text": "Greetings, Nadia Kaya ^NK"}),),
    saved_views=(Record("v", {"name": "Of Nadia Kaya", "filter": {"people": ["marc", "nadia-kaya"]}}),),
    attachments=(Record("a", {"item": "past", "name": "nadia_kaya-2.jpg", "alt": "Nadia Kaya at her desk"}),),
)  # fmt: skip


def texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, Struct):
        return [text for entry in fields(value) for text in texts(getattr(value, entry.name))]
    if isinstance(value, dict):
        return [text for key, one in value.items() for text in (*texts(key), *texts(one))]
    return [text for one in value for text in texts(one)] if isinstance(value, tuple | list) else []


def after(plan: Plan = PLAN, *, fresh_id: str = "fresh") -> Plan:
    return applied(plan, forgotten(plan, plan.spokespersons[0], words_for(NADIA), NOW, fresh_id=fresh_id))


def test_nothing_in_the_plan_tells_who_it_was() -> None:
    left = [text.casefold() for text in texts(after())]
    assert not [text for text in left if re.search(r"nadia[ _-]+kaya|\^nk", text)]
    assert "Nadiakaya is another word" in texts(after()), "a part of a longer word is left alone"


def test_the_past_is_counted_as_before_and_what_comes_waits_for_a_speaker() -> None:
    items = {item.id: item for item in after().items}
    assert (items["past"].spokesperson, items["past"].approved_by) == ("fresh", "fresh")
    assert (items["coming"].spokesperson, items["second"].co_spokespersons) == (None, ())
    assert items["idea"].spokesperson is None
    assert spoken(PLAN, "nadia-kaya", NOW) == 3
    assert after().relationships[0].spokesperson == "fresh"
    gone = next(row for row in after().spokespersons if row.id == "fresh")
    assert (gone.kind, gone.active_to, gone.initials, gone.communities) == ("employee", NOW.date(), "", ())


def test_an_id_that_tells_nothing_stays() -> None:
    plan = replace(PLAN, spokespersons=(replace(NADIA, id="p1"), person("marc")), items=(), relationships=())
    assert not tells("p1", NADIA)
    assert tells("nadia-kaya", NADIA)
    assert [row.id for row in after(plan, fresh_id="").spokespersons] == ["p1", "marc"]


def test_the_rows_that_name_somebody_are_counted() -> None:
    assert mentions(PLAN, ("Nadia Kaya",)) == 13
    assert mentions(PLAN, ("^NK",)) == 2
    assert mentions(PLAN, ()) == 0


@given(st.text(min_size=1, max_size=12).filter(str.strip), st.text(max_size=30), st.text(max_size=30))
def test_whatever_the_name_it_goes_as_a_word_and_nothing_else_changes(name: str, before: str, behind: str) -> None:
    who = replace(NADIA, name=name, signature="")
    told = post("send", "2027-03-04T09:00", id="a", body=f"{before} {name} {behind}")
    other = post("send", "2027-03-04T09:00", id="b", body="-")
    plan = Plan(client=client(), spokespersons=(who,), items=(told, other))
    left = applied(plan, forgotten(plan, who, (name,), NOW))
    assert mentions(left, (name,)) == 0 or name.casefold() in "former colleague"
    assert left.items[1] == other or name.strip() == "-"


@pytest.mark.parametrize(
    ("name", "signature", "words"),
    [
        ("Anja de Wit", "^AW", ("Anja de Wit", "^AW", "Anja", "de Wit", "Wit")),
        ("Nadia Kaya", "", ("Nadia Kaya", "Nadia", "Kaya")),
        ("Bureau", "", ("Bureau",)),
        (" ", "", ()),
    ],
)
def test_a_text_may_call_a_person_by_each_part_of_the_name(name: str, signature: str, words: tuple[str, ...]) -> None:
    assert words_for(replace(NADIA, name=name, signature=signature)) == words


def test_a_reminder_is_about_nobody_and_a_saved_view_goes_on_under_the_new_id() -> None:
    who = replace(NADIA, id="bo-1", name="Bo", signature="")
    reminder = Record("r", {"text": "Call Bo", "person": "bo-1"})
    views = (Record("v", {"filter": {"people": ["bo-1", "marc"], "approvers": ["bo-1"]}}),)
    plan = Plan(client=client(), spokespersons=(who,), reminders=(reminder,), saved_views=views)
    left = applied(plan, forgotten(plan, who, words_for(who), NOW, fresh_id="new"))
    assert left.reminders == (Record("r", {"text": "Call former colleague"}),)
    assert left.saved_views == (Record("v", {"filter": {"people": ["new", "marc"], "approvers": ["new"]}}),)


def test_a_template_asks_for_the_role_and_a_series_for_nobody() -> None:
    left = after()
    (role,) = left.templates[1].content["speakers"]
    (part,) = left.templates[1].content["parts"]
    assert role == {"key": "fresh", "role_title": "Webcare"}
    assert (part["speaker"], part["co_speakers"]) == ("fresh", ["fresh"])
    assert {"spokesperson", "approver"}.isdisjoint(left.series[0].content["each"])
