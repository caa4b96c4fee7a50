"""What was not judged is named beside every result (domain.md C7)."""

from datetime import date, datetime
from typing import Any

from msgspec.structs import replace

from builders import channel, client, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.report import Notices
from compassdesk.domain.plan import Audience, Channel, CheckSetting, Item, Override, Placement, Plan, Waiver
from compassdesk.domain.week import Week

NOW = datetime(2027, 2, 26, 12)
WEEK = Week(2027, 9)


def noticed(of: Plan) -> Notices:
    return engine.judge_plan(of, WEEK, NOW).notices


def test_an_empty_plan_of_the_default_profile_leaves_nothing_out() -> None:
    assert noticed(plan()) == Notices()


def test_what_does_not_count_is_counted_by_what_it_is() -> None:
    items = [
        post("send", "2027-03-01T09:00", status="on_hold"), slot("respond", "2027-03-02T09:00", status="on_hold"),
        post("send", "2027-03-03T09:00", status="idea"), post("send", "2027-03-06T09:00", status="cancelled"),
        post("send", "2027-03-04T09:00", status="draft", channels=("li",)),
        post("send", "2027-03-05T09:00", status="in_review", channels=("li",)),
        post("send", "2027-03-08T09:00", status="on_hold"),
    ]  # fmt: skip
    lying = [replace(post("send", "2027-03-01T09:00", status=status), starts_at=None) for status in ("idea", "draft")]

    assert noticed(plan(*items, *lying)) == Notices(on_hold=2, ideas=1, cancelled=1, undated=2)
    assert noticed(plan(*items, *lying, client=client(count_drafts=False))) == Notices(
        on_hold=2, ideas=1, drafts=2, cancelled=1, undated=2
    )


def test_moments_at_night_are_counted_where_they_would_count_by_day() -> None:
    night = [slot("respond", f"2027-03-0{day}T03:00") for day in (1, 2)]
    night += [slot("respond", "2027-03-03T03:00", status="on_hold"), slot("send", "2027-03-04T03:00")]

    assert noticed(plan(*night)) == Notices(on_hold=1, night=2)
    assert noticed(plan(*night, client=client(profile="telecom_24x7"))) == Notices("telecom_24x7", on_hold=1)


def test_a_cancelled_item_without_a_date_is_nothing_to_tell() -> None:
    gone: Item = replace(post("send", "2027-03-01T09:00", status="cancelled"), starts_at=None)

    assert noticed(plan(gone)) == Notices()


def test_a_profile_and_settings_are_named() -> None:
    of = plan(
        client=client(profile="b2b"),
        check_settings=(
            CheckSetting("CD-12", enabled=False), CheckSetting("CD-03", thresholds={"min": 4}),
            CheckSetting("CD-19", cap="note"), CheckSetting("CD-06", thresholds={"min_placements": 4}),
        ),
    )  # fmt: skip

    assert noticed(of) == Notices(profile="b2b", off=("CD-12",), changed=("CD-03", "CD-19"))


def test_settings_that_are_not_followed_are_named() -> None:
    of = plan(
        check_settings=(
            CheckSetting("CD-10", enabled=False), CheckSetting("CD-15", cap="note"),
            CheckSetting("CD-01", enabled=False, cap="note", thresholds={"warn": 100}),
        ),
    )  # fmt: skip

    found = noticed(of)

    assert (found.off, found.ignored, found.changed) == ((), ("CD-01", "CD-10", "CD-15"), ("CD-01", "CD-15"))


def test_waivers_are_named_while_they_hold_and_when_they_cannot() -> None:
    until = {"CD-02": date(2027, 2, 25), "CD-03": date(2027, 2, 26), "CD-11": date(2099, 1, 1)}
    waivers = tuple(Waiver(check, day, "we know", id=check) for check, day in until.items())

    assert noticed(plan(waivers=waivers)) == Notices(waived=("CD-03",), ignored=("CD-11",))


def test_items_on_no_channel_are_named() -> None:
    alone = replace(slot("respond", "2027-03-02T09:00", id="s1"), all_channels=False)
    nowhere = [post("send", "2027-03-01T09:00", id="p1"), alone]
    seen = [
        post("send", "2027-03-01T09:00", channels=("li",)), slot("respond", "2027-03-03T09:00"),
        post("send", "2027-03-01T09:00", status="idea"), post("send", "2027-03-08T09:00"),
    ]  # fmt: skip

    assert noticed(plan(*nowhere, *seen)) == Notices(ideas=1, nowhere=("p1", "s1"))


def test_what_items_say_and_is_not_followed_is_named() -> None:
    readers = Audience("readers", "Readers", channels=("forum",))
    call = post("activate", "2027-03-02T09:00", id="call", channels=("li", "x"))
    items = [
        replace(call, placements=(Placement("li", starts_at=datetime(2027, 3, 9, 9, 1)),)),
        replace(call, id="near", placements=(Placement("li", starts_at=datetime(2027, 3, 9, 9)),)),
        replace(call, id="side", response_channel="side"),
        replace(call, id="forum", response_channel="forum", audience="readers"),
        slot("respond", "2027-02-26T11:30", 30, id="ended", kept="yes"),
        slot("respond", "2027-02-26T11:31", 30, id="going", kept="yes"),
        slot("respond", "2027-03-03T11:30", 30, id="ahead", kept="yes"),
    ]
    of = plan(
        *items,
        audiences=(readers,),
        overrides=(Override("call", "CD-15", "\u200b ", NOW), Override("side", "CD-10", "law", NOW)),
    )

    assert noticed(of) == Notices(
        ignored=("CD-15",), far_times=("call",), foreign_answers=("side",), kept_ahead=("ahead",)
    )
    assert engine.judge_plan(of, Week(2027, 8), NOW).notices.kept_ahead == ("going",)


def test_an_own_time_far_away_is_named_in_every_week_it_has_to_do_with() -> None:
    far = post("send", "2027-03-10T09:00", id="far", channels=("li", "x"))
    plan_of = plan(
        replace(
            far,
            placements=(
                Placement("li", starts_at=datetime(2027, 3, 2, 9)),
                Placement("x", starts_at=datetime(2027, 4, 20, 9)),
            ),
        )
    )

    def far_in(number: int) -> tuple[str, ...]:
        return engine.judge_plan(plan_of, Week(2027, number), NOW).notices.far_times

    assert [number for number in range(8, 18) if far_in(number)] == [9, 10, 16]


def test_posts_on_closed_days_are_named() -> None:
    closed = client(closed_days=(date(2027, 3, 2), date(2027, 3, 3)))
    items = [
        post("send", "2027-03-01T09:00", id="open"),
        post("send", "2027-03-02T00:00", id="closed"),
        post("send", "2027-03-03T09:00", id="on hold", status="on_hold"),
        slot("listen", "2027-03-03T09:00", 30, id="there"),
    ]
    assert noticed(plan(*items, client=closed)).when_closed == ("closed",)


def test_a_stage_and_a_target_are_named_where_they_move_a_limit() -> None:
    assert noticed(plan(client=client(stage="fly"))) == Notices(stage="fly")
    assert noticed(plan(client=client(target_one_way=90))) == Notices(changed=("CD-01",))
    assert noticed(plan(client=client(target_one_way=60))) == Notices()


def test_what_audiences_expect_is_named_where_it_moves_a_limit() -> None:
    quiet = Audience("a", "Buyers", expects_dialogue="low")
    lively = Audience("b", "Fans", expects_dialogue="high")
    silent = Audience("c", "Press")

    assert noticed(plan(audiences=(silent, quiet))) == Notices(audience="low")
    assert noticed(plan(audiences=(lively,))) == Notices(audience="high")
    assert noticed(plan(audiences=(lively, quiet))) == Notices()
    assert noticed(plan(audiences=(quiet,), client=client(target_one_way=70))) == Notices(changed=("CD-01",))


def test_channels_are_named_that_nobody_answers_though_people_can() -> None:
    places = (
        channel("ig", network="instagram", two_way=False), channel("x", network="x", response_norm_hours=0),
        channel("mail", network="newsletter", platform_type="newsletter", two_way=False),
        channel("fb", network="facebook", two_way=False), channel("li", network="linkedin"),
    )  # fmt: skip
    posts = [post("send", f"2027-02-0{day}T09:00", channels=("ig", "x", "mail", "li")) for day in (8, 9)]
    old = post("send", "2027-02-07T09:00", channels=("fb",))

    assert noticed(plan(*posts, old, channels=places)).one_way == ("ig", "x")


def test_a_longer_norm_or_silence_of_a_channel_in_use_is_named() -> None:
    items = [post("send", "2027-03-01T09:00", channels=("a", "b"))]

    def of(channels: tuple[Channel, ...], **fields: Any) -> tuple[str, ...]:
        return noticed(plan(*items, channels=channels, **fields)).changed

    slow = channel("a", response_norm_hours=48, max_gap_days=5)
    brisk = channel("b", response_norm_hours=12, max_gap_days=2)
    assert of((slow, brisk)) == ("CD-03", "CD-21")
    assert of((channel("a"), brisk)) == ()
    assert of((channel("a"), replace(slow, id="unused"))) == ()
    assert of((slow,), check_settings=(CheckSetting("CD-03", enabled=False),)) == ("CD-21",)


def test_opening_hours_that_lengthen_the_norm_of_the_profile_are_named() -> None:
    items = [post("send", "2027-03-01T09:00", channels=("a",))]
    hours = {"mon": ("09:00", "17:00")}

    def of(**fields: Any) -> Notices:
        return noticed(plan(*items, channels=(channel("a"),), client=client(**fields)))

    assert of(norm_mode="service", service_hours=hours).changed == ("CD-03",)
    assert of(norm_mode="service").changed == (), "without hours the clock goes on"
    assert of(norm_mode="service", service_hours=hours, profile="webcare_public").changed == ()
    assert of(service_hours=hours).changed == ()
