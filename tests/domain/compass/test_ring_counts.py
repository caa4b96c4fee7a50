"""What of the social compass is used, by ring, by direction, by medium and by core value."""

from builders import channel, client, moment, plan, post, slot
from compassdesk.domain.checks.preparing import prepare
from compassdesk.domain.compass.ring_counts import MOST, RINGS, SHIPPED, CompassUse, compass_use, reading_of
from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week
from compassdesk.texts import words
from compassdesk.texts.compass.rings_words import KINDS

WEEK = Week(2027, 10)


def used(*items: Item, weeks: int = 4, **values: object) -> CompassUse:
    return compass_use(prepare(plan(*items, **values), moment("2027-03-09T10:00")), WEEK, weeks)


def day(number: int) -> str:
    """A moment in the four weeks up to the week."""
    return f"2027-03-{number:02d}T10:00"


def test_the_words_of_the_source_are_those_that_can_be_chosen() -> None:
    for ring in RINGS:
        assert SHIPPED[ring] == tuple(words.TABLES[KINDS[ring]][1])


def test_players_never_addressed_are_the_set_difference() -> None:
    use = used(
        post("send", day(9), players=("bloggers", "residents")),
        slot("listen", day(9), players=("tastemakers",)),
        post("send", "2026-11-02T10:00", players=("influencers",)),
        post("send", day(10), players=("traditional_media",), status="idea"),
    )
    assert {one.value for one in use.never("players")} == {"traditional_media", "influencers"}
    assert {one.value for one in use.rings["players"]} == {*SHIPPED["players"], "residents"}


def test_each_item_reads_in_one_direction() -> None:
    answer = post("send", day(9), id="answer", triggered_by_insight="i1", players=("bloggers",))
    use = used(
        post("send", day(9), id="news", players=("bloggers",)),
        post("activate", day(9), id="call"),
        slot("listen", day(9), id="heard"),
        post("respond", day(9), id="said"),
        answer,
    )
    assert reading_of(answer) == "outside_in", "a send that an insight led to (A03)"
    assert {one: set(ids) for one, ids in use.readings.items()} == {
        "inside_out": {"news", "call"},
        "outside_in": {"heard", "said", "answer"},
    }
    bloggers = next(one for one in use.rings["players"] if one.value == "bloggers")
    assert (bloggers.items("inside_out"), bloggers.items("outside_in")) == (("news",), ("answer",))


def test_only_the_weeks_that_were_asked_for_are_counted() -> None:
    items = (post("send", day(9), id="now"), post("send", "2027-02-16T10:00", id="before"))
    assert used(*items, weeks=1).total == 1
    assert used(*items, weeks=4).total == 2
    assert used(*items, post("send", "2027-01-05T10:00"), weeks=12).total == 3


def test_eight_of_twenty_items_carry_a_core_value() -> None:
    tagged = [post("send", day(9), emotions=("core_values",) if at % 2 else ("Honest", "reward")) for at in range(8)]
    rest = [post("send", day(9), emotions=("reward",)) for _ in range(12)]
    use = used(*tagged, *rest, client=client(core_values=("honest", "near")))
    assert (len(use.tied), use.total) == (8, 20), "40 % (A02)"
    assert [(one.value, len(one.items)) for one in use.values] == [("honest", 4), ("near", 0)]
    told = {one.value: len(one.inside) for one in use.rings["emotions"]}
    assert (told["core_values"], told["Honest"]) == (8, 4), "a core value by its name is one of the core values"


def test_media_are_told_of_posts_alone() -> None:
    use = used(
        post("send", day(9), id="own"),
        post("send", day(9), id="press", media_type="earned"),
        post("send", day(9), id="ad", media_type="bought"),
        slot("respond", day(9)),
    )
    assert use.media == {"owned": ("own",), "earned": ("press",), "bought": ("ad",)}


def test_the_least_used_words_of_the_client_stand_beside_a_full_ring() -> None:
    own = [post("send", day(9), players=tuple(f"group {one}" for one in range(at, 8))) for at in range(8)]
    use = used(*own, post("send", None, players=("still an idea",), status="idea"))
    shown, beside = [one.value for one in use.rings["players"]], [one.value for one in use.beside["players"]]
    assert len(shown) == MOST
    assert sorted((*shown, *beside)) == sorted(
        (*SHIPPED["players"], *(f"group {one}" for one in range(8)), "still an idea")
    )
    assert shown == [f"group {one}" for one in range(8)], "each of them is used more than what the source names"
    assert "still an idea" in beside


def test_platforms_are_those_of_the_client_and_a_few_more() -> None:
    fb, site = channel("fb", "facebook"), channel("site", "website", platform_type="website")
    use = used(post("send", day(9), id="a", channels=("fb", "site")), channels=(fb, site))
    told = {one.value: one.items("inside_out") for one in use.rings["platforms"]}
    assert told["social_network"] == told["website"] == ("a",)
    assert len(told) == 4
    assert [one.value for one in use.never("platforms")] == ["blog", "forum"]


def test_an_item_on_two_channels_of_a_kind_uses_it_once() -> None:
    use = used(post("send", day(9), id="a", channels=("li", "x")))
    assert next(one for one in use.rings["platforms"] if one.value == "social_network").inside == ("a",)
