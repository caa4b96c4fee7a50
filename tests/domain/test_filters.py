"""What a filter lets through."""

from msgspec.structs import replace

from compassdesk.domain.filters import NOBODY, Filter, shown
from compassdesk.domain.plan import Item, Placement

POST = Item("p", "post", "send", "Café opent", channels=("fb",), spokesperson="noor", campaign="c", labels=("zomer",))
SLOT = Item("s", "slot", "respond", "Webcare", channels=(), all_channels=True, status="approved")


def passing(**kinds):
    return [item.id for item in shown((POST, SLOT), Filter(**kinds))]


def test_no_filter_shows_everything():
    assert passing() == ["p", "s"]
    assert not Filter()


def test_values_of_a_kind_are_joined_by_or_and_kinds_by_and():
    assert passing(petals=frozenset(("send", "respond"))) == ["p", "s"]
    assert passing(petals=frozenset(("send",)), statuses=frozenset(("approved",))) == []


def test_a_slot_on_all_channels_passes_each_channel():
    assert passing(channels=frozenset(("fb",))) == ["p", "s"]
    assert passing(channels=frozenset(("x",))) == ["s"]


def test_people_include_those_who_speak_along_and_nobody():
    assert passing(people=frozenset((NOBODY,))) == ["s"]
    assert Filter(people=frozenset(("sam",))).matches(replace(POST, co_spokespersons=("sam",)))


def test_campaigns_and_labels():
    assert passing(campaigns=frozenset((NOBODY,))) == ["s"]
    assert passing(labels=frozenset(("zomer",))) == ["p"]


def test_text_ignores_case_and_accents_and_looks_in_channel_texts():
    assert passing(text="CAFE open") == ["p"]
    assert Filter(text="pumpe").matches(replace(SLOT, placements=(Placement("fb", "Neue Pumpe"),)))


def test_parts_can_be_taken_away_one_by_one():
    wanted = Filter(petals=frozenset(("activate", "listen")), channels=frozenset(("x",)), text="pomp")
    assert wanted.parts() == (("petals", "listen"), ("petals", "activate"), ("channels", "x"), ("text", "pomp"))
    for kind, value in wanted.parts():
        wanted = wanted.without(kind, value)
    assert wanted == Filter()
    assert Filter().toggled("petals", "send").toggled("petals", "send") == Filter()
