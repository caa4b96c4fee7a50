"""What a filter lets through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import channel, moment, post
from compassdesk.domain.filters import NOBODY, Filter, networks_of, shown
from compassdesk.domain.plan import Item, Placement
from compassdesk.domain.vocabulary import PETALS, STATUSES

POST = Item("p", "post", "send", "Café opent", channels=("fb",), spokesperson="noor", campaign="c", labels=("zomer",))
SLOT = Item("s", "slot", "respond", "Webcare", channels=(), all_channels=True, status="approved")

NETWORKS = networks_of((channel("fb", "facebook"), channel("ours", "facebook"), channel("x", "x")))


def passing(**kinds):
    return [item.id for item in shown((POST, SLOT), Filter(**kinds), NETWORKS)]


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
    assert Filter(people=frozenset(("sam",))).matches(replace(POST, co_spokespersons=("sam",)), NETWORKS)


def test_campaigns_and_labels():
    assert passing(campaigns=frozenset((NOBODY,))) == ["s"]
    assert passing(labels=frozenset(("zomer",))) == ["p"]


def test_text_ignores_case_and_accents_and_looks_in_channel_texts():
    assert passing(text="CAFE open") == ["p"]
    assert Filter(text="pumpe").matches(replace(SLOT, placements=(Placement("fb", "Neue Pumpe"),)), NETWORKS)


def test_words_are_folded_and_found_as_the_search_does():
    other = replace(SLOT, body="Smørrebrød in Łódź, straße nieuw")
    passes = [
        text for text in ("smorre", "LODZ strasse", "brød", "eu", "nie", "!") if Filter(text=text).matches(other, {})
    ]
    assert passes == ["smorre", "LODZ strasse", "brød", "nie", "!"], "two letters begin a word; signs are no words"


def test_a_network_takes_in_every_channel_on_it():
    other = replace(POST, id="o", channels=("ours",))
    on_facebook = shown((POST, SLOT, other), Filter(networks=frozenset(("facebook",))), NETWORKS)
    assert [item.id for item in on_facebook] == ["p", "s", "o"]
    assert passing(networks=frozenset(("x",))) == ["s"]


def test_a_kind_can_be_taken_away_and_blanks_are_no_words():
    wanted = Filter(petals=frozenset(("listen",)), channels=frozenset(("x",)), text="pomp")
    assert wanted.kinds() == ("petals", "channels", "text")
    assert wanted.without("petals").without("text") == Filter(channels=frozenset(("x",)))
    assert not Filter(text="  ")
    assert Filter().toggled("petals", "send").toggled("petals", "send") == Filter()


some = st.frozensets(st.sampled_from(("fb", "ours", "x")))
items = st.builds(
    Item,
    st.just("i"),
    st.just("post"),
    st.sampled_from(PETALS),
    st.sampled_from(("Café opent", "Webcare")),
    status=st.sampled_from(STATUSES),
    channels=some.map(tuple),
    spokesperson=st.sampled_from(("noor", "sam", None)),
    campaign=st.sampled_from(("c", None)),
    labels=st.frozensets(st.sampled_from(("zomer", "markt"))).map(tuple),
)
wishes = st.builds(
    Filter,
    petals=st.frozensets(st.sampled_from(PETALS)),
    channels=some,
    networks=st.frozensets(st.sampled_from(("facebook", "x"))),
    people=st.frozensets(st.sampled_from(("noor", "sam", NOBODY))),
    campaigns=st.frozensets(st.sampled_from(("c", NOBODY))),
    labels=st.frozensets(st.sampled_from(("zomer", "markt"))),
    text=st.sampled_from(("", "cafe")),
)


@given(wishes, st.lists(items, max_size=3), items)
def test_a_filter_opens_for_some_items_and_keeps_letting_through_what_passed(wanted, hidden, other):
    opened = wanted.letting_through(hidden, NETWORKS)
    assert all(opened.matches(item, NETWORKS) for item in hidden)
    if wanted.matches(other, NETWORKS):
        assert opened.matches(other, NETWORKS)


@pytest.mark.parametrize(
    "kind", [kind for kind in Filter.__struct_fields__ if kind not in {"text", "labels", "approvers"}]
)
def test_a_filter_opens_no_further_than_it_must(kind):
    shut = Filter(**{kind: frozenset(("somebody-else",))})
    opened = shut.letting_through((POST,), NETWORKS)
    assert len(getattr(opened, kind)) == 2, "what was let through, and what the item has"


def test_what_waits_for_the_yes_of_somebody() -> None:
    asked = replace(post("send", "2027-03-01T09:00", id="a"), approver="marc")
    unnamed = replace(post("send", "2027-03-01T09:00", id="u"), approval_due=moment("2027-03-01T08:00"))
    given = replace(asked, id="g", status="approved", approved_at=moment("2027-03-01T08:00"))
    items = (asked, unnamed, given, post("send", "2027-03-01T09:00", id="n"))
    assert [one.id for one in shown(items, Filter(approvers=frozenset({"marc"})), {})] == ["a"]
    assert [one.id for one in shown(items, Filter(approvers=frozenset({NOBODY})), {})] == ["u"]
    opened = Filter(approvers=frozenset({"marc"})).letting_through((unnamed,), {})
    assert opened.approvers == {"marc", NOBODY}
    assert not Filter(approvers=frozenset({"marc"})).letting_through((given,), {})  # which no value lets through
