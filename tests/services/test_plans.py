"""Reading: the days asked for, all of them and no others, with everything a judgement needs."""

from datetime import date

from builders import campaign, day, moment, post, slot
from compassdesk.domain.bounds import LATEST
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Audience, Insight, Placement
from compassdesk.domain.week import Week
from compassdesk.services import judging, patches, plans
from compassdesk.services.workspace import ClientFile


def add(file: ClientFile, **lists: object) -> None:
    file.perform("Add", patches.apply, Patch(**lists))  # type: ignore[arg-type]  # lists by their names


def ids(plan: object) -> list[str]:
    return [item.id for item in plan.items]  # type: ignore[attr-defined]  # a plan


def test_a_window_holds_its_first_and_its_last_day(opened: ClientFile) -> None:
    edges = ("2027-03-07T23:59", "2027-03-08T00:00", "2027-03-14T23:59", "2027-03-15T00:00")
    add(opened, items=tuple(post("send", at, id=at) for at in edges))
    plan = opened.read(plans.window, day("2027-03-08"), day("2027-03-14"))
    assert ids(plan) == ["2027-03-08T00:00", "2027-03-14T23:59"]
    assert len(plan.channels) == len(plan.spokespersons) == 2


def test_the_last_day_there_is(opened: ClientFile) -> None:
    add(opened, items=(post("send", "2200-12-31T23:59", id="end"),))
    assert ids(opened.read(plans.window, LATEST, date.max)) == ["end"]


def test_items_come_in_the_order_of_time_with_slots_before_posts(opened: ClientFile) -> None:
    add(opened, items=(post("send", "2027-05-01T09:00", id="a"), slot("listen", "2027-05-01T09:00", id="z")))
    assert ids(opened.read(plans.window, day("2027-05-01"), day("2027-05-01"))) == ["z", "a"]


def test_channels_keep_the_order_the_user_gave_and_their_own_text(opened: ClientFile) -> None:
    own = (Placement("x", text="Short"), Placement("li", starts_at=post("send", "2027-05-01T10:00").starts_at))
    add(opened, items=(post("send", "2027-05-01T09:00", id="a", channels=("x", "li"), placements=own),))
    (item,) = opened.read(plans.window, day("2027-05-01"), day("2027-05-01")).items
    assert (item.channels, item.placements) == (("x", "li"), own)


def test_a_channel_the_item_left_keeps_its_own_text(opened: ClientFile) -> None:
    own = (Placement("x", text="Written already"),)
    add(opened, items=(post("send", None, id="a", channels=("li",), placements=own),))
    (item,) = opened.read(plans.items_by_id, ["a"])
    assert (item.channels, item.placements) == (("li",), own)


def test_the_tray_and_items_by_id(opened: ClientFile) -> None:
    assert [item.id for item in opened.read(plans.unscheduled)] == ["idea"]
    assert [item.id for item in opened.read(plans.items_by_id, ["s1", "nobody", "i1"])] == ["i1", "s1"]
    assert opened.read(plans.items_by_id, []) == ()


def test_a_judging_window_holds_what_the_checks_look_at(opened: ClientFile) -> None:
    """Seven weeks before 2027-W20 is 29 March, four weeks after it end on 20 June; the one before tells the age."""
    add(
        opened,
        items=(
            *(post("send", f"{at}T12:00", id=at) for at in ("2027-03-28", "2027-03-29", "2027-06-20", "2027-06-21")),
            post("send", "2025-01-01T09:00", id="old giveaway", campaign="win"),
            post("respond", "2025-02-01T09:00", id="winner"),
        ),
        campaigns=(
            campaign("win", "2025-01-01", "2025-01-31", kind="giveaway", winner_item="winner"),
            campaign("fair", "2025-01-01", "2025-01-31"),
        ),
    )
    plan = opened.read(judging.window, Week(2027, 20), Week(2027, 20), moment("2027-05-17T09:00")).plan
    assert ids(plan) == ["idea", "old giveaway", "winner", "2027-03-28", "2027-03-29", "2027-06-20"]


def test_the_items_of_an_insight_come_in_the_order_of_time(opened: ClientFile) -> None:
    add(
        opened,
        insights=(Insight("asked", "They ask"), Insight("other", "Heard"), Insight("nothing", "Came of it")),
        items=(
            post("send", "2027-05-02T09:00", id="a", triggered_by_insight="asked"),
            post("respond", "2027-05-01T09:00", id="b", triggered_by_insight="asked"),
            post("send", None, id="c", triggered_by_insight="other"),
        ),
    )
    assert opened.read(plans.items_of_insights) == {"asked": ("b", "a"), "other": ("c",)}


def test_dots_of_the_mini_month(opened: ClientFile) -> None:
    counts = opened.read(plans.day_counts, day("2027-03-01"), day("2027-03-31"))
    assert counts == {day("2027-03-01"): 2, day("2027-03-03"): 1}


def test_facts_of_the_status_line(opened: ClientFile) -> None:
    add(opened, items=(post("send", None, petal_confirmed=False),))
    assert opened.read(plans.status_facts) == plans.StatusFacts(items=5, unscheduled=2, guessed_petals=1)


def test_an_audience_keeps_its_channels_in_order(opened: ClientFile) -> None:
    add(opened, audiences=(Audience("buyers", "Buyers", channels=("x", "li")), Audience("all", "All")))
    assert [(entry.id, entry.channels) for entry in opened.read(plans.whole).audiences] == [
        ("all", ()),
        ("buyers", ("x", "li")),
    ]


def test_an_item_that_did_not_change_is_the_same_object_in_every_reading(opened: ClientFile) -> None:
    days = day("2027-03-01"), day("2027-03-31")
    before = {item.id: item for item in opened.read(plans.window, *days).items}
    add(opened, items=(post("send", "2027-03-02T09:00", id="new"), post("listen", "2027-03-04T09:00", id="i2")))
    with opened.reader() as connection:
        for plan in (opened.read(plans.window, *days), plans.window(connection, *days), opened.read(plans.whole)):
            after = {item.id: item for item in plan.items}
            assert after["i1"] is before["i1"]
            assert after["s1"] is before["s1"]
            assert after["i2"].petal == "listen"
            assert after["new"].starts_at == post("send", "2027-03-02T09:00").starts_at


def test_a_removed_channel_is_seen_at_once_on_the_items_it_left(opened: ClientFile) -> None:
    opened.read(plans.whole)
    opened.perform("Remove", patches.apply, Patch(removed=(("channels", "li"), ("spokespersons", "marc"))))
    (item,) = opened.read(plans.items_by_id, ["i1"])
    assert (item.channels, item.spokesperson) == (("x",), None)
