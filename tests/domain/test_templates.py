"""Templates: what is made of items comes back as it was, travels between clients by roles, and goes around bad days."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

import plan_values
from builders import campaign, channel, client, day, moment, person, plan, post, slot
from compassdesk.domain.forgetting import forgotten
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Absence, Audience, Item, OrganiseTask, Placement, Plan, Record
from compassdesk.domain.planned_template import Wish, last_day_of, planned
from compassdesk.domain.reschedule import duplicated
from compassdesk.domain.template_of_items import kind_of, template_of
from compassdesk.domain.template_roles import Roles, main_channel, roles_in
from compassdesk.domain.templates import attachments_named, record_of, renamed, template_in, templates_of

LONG_AGO = datetime(1950, 1, 1)
starts = st.datetimes(datetime(2000, 1, 1), datetime(2040, 1, 1)).map(lambda at: at.replace(second=0, microsecond=0))


def there() -> Plan:
    """A client with whatever random items name."""
    return Plan(
        client(timezone="UTC"),
        channels=tuple(channel(key) for key in plan_values.CHANNELS),
        spokespersons=tuple(person(key) for key in plan_values.PEOPLE),
        audiences=(Audience("a1", "Everybody"),),
    )


@st.composite
def chosen(draw: st.DrawFn) -> tuple[Item, ...]:
    """Items as they may be selected, within some weeks of each other; each names its channels once."""
    first, made = draw(starts), []
    for number in range(draw(st.integers(1, 4))):
        item = draw(plan_values.rows(Item))
        start = first + timedelta(minutes=draw(st.integers(0, 60 * 24 * 40))) if draw(st.booleans()) else None
        channels = () if item.all_channels else (item.channels or ("c1",))
        last = start.date() + timedelta(days=draw(st.integers(1, 9))) if start and draw(st.booleans()) else None
        moved = start and start + timedelta(hours=draw(st.integers(-9, 9)))
        own = tuple(Placement(key, draw(st.none() | plan_values.texts), moved) for key in channels[:1])
        deadline = start and start - timedelta(minutes=draw(st.integers(0, 9999)))
        item = replace(item, id=f"i{number}", title=item.title or "x", starts_at=start, last_day=last)
        due = start and start - timedelta(minutes=draw(st.integers(0, 9999)))
        item = replace(item, kind="slot" if item.all_channels else item.kind, approval_due=due)
        item = replace(
            item, channels=channels, placements=own, deadline=deadline, response_channel=(*channels, None)[0]
        )
        speakers = tuple(key for key in item.co_spokespersons if key != item.spokesperson)
        made.append(plan_values.settled(replace(item, co_spokespersons=speakers)))
    return tuple(made)


@given(chosen(), st.sampled_from(("seed", "other")))
def test_a_selection_planned_on_its_own_day_is_the_same_but_for_the_ids(items, seed):
    base = there()
    template = template_of(base, items, kind_of(items), "Mine")
    again = template_in(record_of(replace(template, id="t")))
    assert again == replace(template, id="t"), "a file gives back what was saved"
    days = [item.starts_at.date() for item in items if item.starts_at is not None]
    anchor = min(days, default=date(2027, 3, 1))
    anchor -= timedelta(days=anchor.weekday()) if template.kind == "week" else timedelta()
    wish = Wish(anchor, roles_in(base, again, anchor), seed, around=False)
    result = planned(again, base, wish, LONG_AGO)
    expected = [replace(duplicated(item), campaign=None, triggered_by_insight=None, template="t") for item in items]
    made = [replace(item, id="", campaign=None) for item in result.items]
    assert sorted(map(repr, made)) == sorted(map(repr, expected))
    assert len({item.id for item in result.items}) == len(items)


@given(plan_values.json_values, plan_values.json_values)
def test_whatever_a_record_holds_is_read_without_trouble_and_kept(parts, value):
    record = Record(
        "t", {"name": "Odd", "parts": parts, "campaign": value, "kind": value, "channels": [value], "mood": value}
    )
    template = template_in(record)
    assert template is not None
    assert template.name == "Odd"
    assert record_of(template, record).content["mood"] == value
    assert renamed(record, "New").content == {**record.content, "name": "New"}
    day_ = date(2027, 3, 1)
    base = there()
    planned(template, base, Wish(day_, roles_in(base, template, day_), "s"), LONG_AGO)


@pytest.mark.parametrize("content", [{}, {"name": ""}, {"name": 3}, {"name": " "}])
def test_a_record_without_a_name_is_no_template(content):
    assert template_in(Record("t", content)) is None
    assert templates_of(Plan(client(), templates=(Record("t", content),))) == ()


def test_numbers_beyond_all_measure_are_not_understood():
    part = {
        "title": "Far",
        "kind": "post",
        "petal": "send",
        "day": 10**9,
        "minutes": -5,
        "at": "25:00",
        "channels": ["c"],
    }
    template = template_in(Record("t", {"name": "Odd", "kind": "week", "parts": [part, {"title": "no petal"}]}))
    assert template is not None
    (only,) = template.parts
    assert (only.day, only.item.minutes, only.at) == (0, None, time(9))


def launch(*, closes: str | None = "2027-03-10", **values) -> tuple[Plan, object]:
    """A campaign of three posts: its start, its closing day, and the winner three days after that."""
    run = campaign(
        "win", "2027-03-01", "2027-03-12", kind="giveaway", closes_on=closes and day(closes), winner_item="w"
    )
    items = (
        post("activate", "2027-03-01T09:00", id="a", campaign="win", channels=("li",), speaker="lisa", body="Join"),
        slot("respond", "2027-03-02T10:00", id="b", campaign="win", speaker="lisa"),
        post("send", "2027-03-15T10:00", id="w", campaign="win", channels=("x",), speaker="marc", title="The winner"),
    )  # fmt: skip
    base = plan(*items, campaigns=(replace(run, terms="Free", prize_value_eur=50.0, budget_eur=250.0),), **values)
    return base, template_of(base, items, "campaign", "Win", campaign=base.campaigns[0])


def test_a_campaign_is_counted_from_its_start_and_what_follows_from_its_closing_day():
    base, template = launch()
    assert last_day_of(template, Wish(date(2027, 6, 7), Roles(), "")) == date(2027, 6, 21)
    wish = Wish(date(2027, 6, 7), roles_in(base, template, date(2027, 6, 7)), "s", name="Again", around=False)
    made = planned(template, base, wish, moment("2027-03-01T08:00"))
    (run,) = made.patch.campaigns
    assert (run.name, run.starts, run.ends, run.closes_on) == (
        "Again",
        day("2027-06-07"),
        day("2027-06-18"),
        day("2027-06-16"),
    )
    assert (run.kind, run.terms, run.prize_value_eur, run.budget_eur) == ("giveaway", "Free", 50.0, 250.0)
    assert [(item.starts_at, item.campaign) for item in made.items] == [
        (moment("2027-06-07T09:00"), run.id),
        (moment("2027-06-08T10:00"), run.id),
        (moment("2027-06-21T10:00"), run.id),
    ]  # fmt: skip
    assert run.winner_item == made.items[-1].id


def test_a_longer_campaign_closes_later_and_its_winner_follows():
    base, template = launch()
    wish = Wish(date(2027, 6, 7), roles_in(base, template, date(2027, 6, 7)), "s", days=19, around=False)
    made = planned(template, base, wish, LONG_AGO)
    assert made.campaign.ends == day("2027-06-25")
    assert made.campaign.closes_on == day("2027-06-23")
    assert made.items[-1].starts_at == moment("2027-06-28T10:00")


def test_into_a_campaign_that_is_there_only_what_it_leaves_open_is_filled_in():
    base, template = launch()
    into = campaign("summer", "2027-07-05", "2027-07-16", kind="giveaway", terms="Ours")
    base = replace(base, campaigns=(*base.campaigns, into))
    wish = Wish(into.starts, roles_in(base, template, into.starts), "s", into=into, around=False)
    made = planned(template, base, wish, LONG_AGO)
    (row,) = made.patch.campaigns
    assert (row.id, row.name, row.terms, row.closes_on) == ("summer", "Summer", "Ours", day("2027-07-16"))
    assert row.winner_item == made.items[-1].id
    assert {item.campaign for item in made.items} == {"summer"}
    assert made.items[-1].starts_at == moment("2027-07-21T10:00"), "five days after it closes, as in the template"


def test_parts_go_around_holidays_closed_days_weekends_and_absences_and_it_is_told():
    items = (
        post("send", "2027-03-01T09:00", id="a", channels=("li",), speaker="lisa"),
        post("send", "2027-03-02T09:00", id="b", channels=("li",), speaker="lisa"),
        post("send", "2027-03-10T09:00", id="c", channels=("li",), speaker="marc"),
    )  # fmt: skip
    away = person("lisa", absences=(Absence(day("2027-04-27"), day("2027-04-28")),))
    base = plan(*items, spokespersons=(away, person("marc")), client=client(closed_days=(day("2027-05-05"),)))
    template = template_of(base, items, "campaign", "Spring")
    anchor = date(2027, 4, 26)  # the King's Day follows, and Liberation Day is closed nine days on
    made = planned(template, base, Wish(anchor, roles_in(base, template, anchor), "s"), LONG_AGO)
    told = [(one.item.starts_at.date(), one.wanted.date(), one.why, one.is_shifted) for one in made.parts]
    assert told == [
        (day("2027-04-26"), day("2027-04-26"), None, False),
        (day("2027-04-29"), day("2027-04-27"), "holiday", True),
        (day("2027-05-04"), day("2027-05-05"), "closed", True),
    ]


def test_what_stands_in_the_way_is_told_of_what_is_not_to_go_around_it_too():
    items = (post("send", "2027-03-01T09:00", id="a", channels=("li",), speaker="lisa"),)
    away = person("lisa", absences=(Absence(day("2027-06-07"), day("2027-06-08")),))
    base = plan(*items, spokespersons=(away, person("marc")))
    template = template_of(base, items, "item", "One")
    wish = Wish(date(2027, 6, 7), roles_in(base, template, date(2027, 6, 7)), "s", around=False)
    (part,) = planned(template, base, wish, LONG_AGO).parts
    assert (part.item.starts_at, part.why, part.is_shifted) == (moment("2027-06-07T09:00"), "away", False)


def test_a_week_stays_in_its_week_and_a_day_goes_as_a_whole():
    items = (slot("respond", "2027-03-07T10:00", id="a", speaker="lisa"), slot("listen", "2027-03-01T10:00", id="b"))
    base = plan(*items)
    week = template_of(base, items, "week", "Week")
    base = replace(base, client=client(closed_days=(day("2027-06-13"), day("2027-06-14"))))
    made = planned(week, base, Wish(date(2027, 6, 7), roles_in(base, week, date(2027, 6, 7)), "s"), LONG_AGO)
    assert [item.starts_at.date() for item in made.items] == [day("2027-06-07"), day("2027-06-12")]
    two = (post("send", "2027-03-01T09:00", channels=("li",)), slot("respond", "2027-03-01T11:00"))
    one_day = template_of(base, two, "day", "Day")
    made = planned(one_day, base, Wish(date(2027, 6, 13), roles_in(base, one_day, date(2027, 6, 13)), "s"), LONG_AGO)
    assert [item.starts_at for item in made.items] == [moment("2027-06-15T09:00"), moment("2027-06-15T11:00")]


def test_nothing_is_planned_in_the_past_and_what_is_left_out_is_told():
    base, template = launch()
    wish = Wish(date(2027, 6, 7), roles_in(base, template, date(2027, 6, 7)), "s")
    made = planned(template, base, wish, moment("2027-06-07T12:00"))
    assert [one.left_out for one in made.parts] == ["past", None, None]
    assert len(made.items) == 2
    over = planned(template, base, wish, moment("2028-01-01T12:00"))
    assert (over.items, over.patch.campaigns) == ((), ()), "no empty campaign is left behind"


def test_a_block_goes_behind_another_of_its_speaker_and_it_is_told():
    items = (slot("respond", "2027-03-01T10:00", 60, id="a", speaker="lisa"),)
    base = plan(*items)
    template = template_of(base, items, "item", "Answer")
    there_ = (
        slot("listen", "2027-06-07T09:30", 45, speaker="lisa"),
        slot("listen", "2027-06-07T10:30", speaker="marc"),
    )
    base = replace(base, items=there_)
    wish = Wish(date(2027, 6, 7), roles_in(base, template, date(2027, 6, 7)), "s")
    (part,) = planned(template, base, wish, LONG_AGO).parts
    assert (part.item.starts_at, part.why, part.is_shifted) == (moment("2027-06-07T10:15"), "busy", True)
    (part,) = planned(template, base, replace(wish, around=False), LONG_AGO).parts
    assert part.item.starts_at == moment("2027-06-07T10:00")


def test_the_work_of_the_team_is_due_in_time():
    task = {"title": "Terms ready", "scope": "internal", "day": -3}
    template = template_in(Record("t", {"name": "T", "kind": "item", "tasks": [task], "parts": [
        {"title": "Post", "kind": "post", "petal": "send", "day": 0},
    ]}))  # fmt: skip
    base = there()
    made = planned(template, base, Wish(date(2027, 6, 7), roles_in(base, template, date(2027, 6, 7)), "s"), LONG_AGO)
    assert [(row.title, row.due) for row in made.patch.organise_tasks] == [("Terms ready", day("2027-06-04"))]
    wish = Wish(date(2027, 6, 7), roles_in(base, template, date(2027, 6, 7)), "s")
    late = planned(template, base, wish, moment("2027-06-06T08:00"))
    assert late.tasks[0].due == day("2027-06-06"), "what would have been due is due today"


def test_templates_keep_the_tasks_of_their_days():
    base = plan()
    tasks = (OrganiseTask("o", "Ask for the venue", due=day("2027-03-03"), owner="Marc"),)
    items = (slot("listen", "2027-03-02T10:00"),)
    template = template_of(base, items, "week", "W", tasks=tasks)
    made = planned(template, base, Wish(date(2027, 6, 7), roles_in(base, template, date(2027, 6, 7)), "s"), LONG_AGO)
    assert [(row.due, row.owner) for row in made.tasks] == [(day("2027-06-09"), "Marc")]


def test_in_another_client_roles_are_found_by_network_kind_and_title():
    _, template = launch(
        spokespersons=(person("lisa", role_title="Alderman"), person("marc", role_title="Editor")),
        audiences=(Audience("all", "Everybody"),),
    )
    other = Plan(
        client(),
        channels=(
            channel("mail", "newsletter", platform_type="newsletter", two_way=False),
            channel("fb", "facebook", position=2),
            channel("their-x", "x", position=1),
        ),
        spokespersons=(person("els"), person("anna", role_title="alderman")),
    )
    roles = roles_in(other, template, date(2027, 6, 7))
    by_network = {role.network: roles.channels[role.key] for role in template.channels}
    assert by_network == {"linkedin": "their-x", "x": "their-x"}, "no LinkedIn: another social network"
    by_title = {role.role_title: roles.speakers[role.key] for role in template.speakers}
    assert by_title["Alderman"] == "anna"
    assert main_channel(other.channels).id == "their-x"
    made = planned(template, other, Wish(date(2027, 6, 7), roles, "s"), LONG_AGO)
    assert {key for item in made.items for key in item.channels} == {"their-x"}
    assert applied(other, made.patch).items == made.items


def test_a_post_that_has_no_channel_to_go_to_is_left_out_and_a_block_is_not():
    _, template = launch()
    other = Plan(client(), spokespersons=(person("els"),))
    made = planned(template, other, Wish(date(2027, 6, 7), roles_in(other, template, date(2027, 6, 7)), "s"), LONG_AGO)
    assert [one.left_out for one in made.parts] == ["nowhere", None, "nowhere"]


def test_who_is_forgotten_is_forgotten_in_templates_too():
    nadia = person("nadia-kaya", name="Nadia Kaya", role_title="Editor")
    items = (post("send", "2027-03-01T09:00", channels=("li",), speaker="nadia-kaya", body="Ask Nadia Kaya"),)
    base = plan(*items, spokespersons=(nadia, person("marc")))
    record = record_of(replace(template_of(base, items, "item", "By Nadia Kaya"), id="t"))
    base = replace(base, items=(), templates=(record,))
    after = applied(base, forgotten(base, nadia, ("Nadia Kaya",), moment("2027-03-01T08:00"), fresh_id="p-9"))
    assert "nadia" not in repr(after).casefold()
    template = template_in(after.templates[0])
    made = planned(template, after, Wish(date(2027, 6, 7), roles_in(after, template, date(2027, 6, 7)), "s"), LONG_AGO)
    assert made.items[0].spokesperson != "p-9", "nobody who has left speaks in what is planned anew"


def test_a_key_that_tells_who_it_was_is_forgotten_too():
    nadia = person("nadia-kaya", name="Nadia Kaya")
    part = {
        "title": "Tip",
        "kind": "post",
        "petal": "send",
        "speaker": "nadia-kaya",
        "co_speakers": ["nadia-kaya", "s2"],
    }
    speakers = [{"key": "nadia-kaya", "id": "nadia-kaya", "role_title": "Editor"}, {"key": "s2", "id": "marc"}]
    odd = Record(
        "odd", {"name": "Odd", "speakers": ["nobody", *speakers], "parts": ["none", {**part, "approver": "s2"}]}
    )
    plain = Record("plain", {"name": "Plain", "speakers": 3})
    base = plan(spokespersons=(nadia, person("marc")), templates=(odd, plain))
    after = applied(base, forgotten(base, nadia, (), moment("2027-03-01T08:00"), fresh_id="p-9"))
    assert "nadia" not in repr(after).casefold()
    assert after.templates[1] == plain
    (made,) = template_in(after.templates[0]).parts
    assert (made.speaker, made.co_speakers, made.approver) == ("p-9", ("p-9", "s2"), "s2")
    assert [role.id for role in template_in(after.templates[0]).speakers] == ["", "marc"]


def test_what_comes_too_close_to_what_stands_there_is_told_of_its_part():
    base, template = launch()
    standing = post("send", "2027-06-07T09:30", channels=("li",), id="old")
    base = replace(base, items=(standing,))
    made = planned(template, base, Wish(date(2027, 6, 7), roles_in(base, template, date(2027, 6, 7)), "s"), LONG_AGO)
    assert [[(one.kind, one.other.id, one.channels) for one in part.close] for part in made.parts] == [
        [("hour", "old", ("li",))], [], [],
    ]  # fmt: skip


def test_what_hangs_on_an_item_hangs_on_what_is_planned_of_it():
    picture = {"item": "tip", "name": "pump.jpg", "alt": "A pump", "sha256": "ab" * 32, "kind": "jpeg", "width": 800}
    terms = {"item": "tip", "name": "terms.pdf", "alt": "", "sha256": "cd" * 32, "position": 1}
    other = Record("o", {"item": "elsewhere", "name": "no.png", "sha256": "ef" * 32})
    tip = post("send", "2027-03-09T10:00", id="tip", channels=("c1",))
    held = (Record("a", picture), Record("b", terms), other)
    base = replace(there(), items=(tip,), attachments=held)
    template = replace(template_of(base, (tip,), "item", "Tip"), id="t")
    said = record_of(template)
    assert [one["name"] for one in said.content["parts"][0]["attachments"]] == ["pump.jpg", "terms.pdf"]
    assert not {"item", "position"} & said.content["parts"][0]["attachments"][1].keys()
    again = template_in(said)
    assert again == template
    anchor = date(2027, 3, 16)
    wish = Wish(anchor, roles_in(base, again, anchor), "seed", around=False)
    result = planned(again, base, wish, LONG_AGO)
    [made] = result.items
    assert [row.content for row in result.patch.attachments] == [
        {**picture, "item": made.id},
        {**terms, "item": made.id},
    ]
    assert len({made.id, *(row.id for row in result.patch.attachments)}) == 3
    assert [one.sha256[:2] for one in attachments_named(replace(base, templates=(said,)))] == [
        "ab", "cd", "ef", "ab", "cd",
    ]  # fmt: skip
    past = planned(again, base, replace(wish, anchor=date(2027, 3, 1)), datetime(2027, 3, 2))
    assert past.patch.attachments == ()
