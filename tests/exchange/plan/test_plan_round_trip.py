"""What a plan file promises: nothing is lost on the way out and back, and the same content gives the same bytes."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import plan, post
from compassdesk.domain.holding import held
from compassdesk.domain.patch import LISTS
from compassdesk.domain.plan import Absence, Campaign, Client, Item, OrganiseTask, Plan, Record
from compassdesk.domain.series import standing_for
from compassdesk.exchange.plan import plan_json
from examples import fewer
from plan_values import plans

WITHOUT_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
"""A whole plan is large: making a failing one smaller takes minutes and says little more."""
EXAMPLE = Path(__file__).parents[2] / "data" / "plans" / "delta-pompen-example.plan.json"


AWAY = (Absence(date(2027, 3, 8), date(2027, 3, 12)), Absence(date(2027, 4, 1), date(2027, 4, 1)))


def valid(made: Plan) -> Plan:
    """The plan with what the format does not allow taken out, rows in the order of their ids, names not empty."""
    first, last = date(2027, 3, 1), date(2027, 3, 31)
    return replace(
        made,
        client=replace(
            made.client,
            name=made.client.name.strip() or "x",
            timezone="Europe/Amsterdam",
            listening_stage=3,
            target_one_way=None,
            service_hours={"mon": ("09:00", "17:00"), "fri": ("10:00", "24:00")},
        ),
        channels=tuple(replace(row, **whole(row, "response_norm_hours", "max_gap_days", "text_limit", "position"))
                       for row in made.channels),
        spokespersons=tuple(
            replace(row, absences=AWAY, **whole(row, "capacity_minutes_week")) for row in made.spokespersons
        ),
        relationships=tuple(replace(row, first=first, last=last) for row in made.relationships),
        audiences=tuple(replace(row, technographics={"mobile": 60}) for row in made.audiences),
        campaigns=tuple(
            replace(row, starts=first, ends=last, prize_value_eur=4500.5, **whole(row, "draws_count"))
            for row in made.campaigns
        ),
        items=tuple(
            replace(
                row,
                starts_at=row.starts_at or datetime(2027, 3, 1, 9, 0),
                last_day=(row.starts_at or datetime(2027, 3, 1)).date() if row.last_day else None,
                all_channels=row.all_channels and row.kind == "slot",
                channels=() if row.all_channels and row.kind == "slot" else row.channels,
                placements=() if row.all_channels and row.kind == "slot" else row.placements,
                cost_eur=None,
                result=None,
                **whole(row, "minutes"),
            )
            for row in made.items
        ),
        day_notes=tuple(replace(row, first=first, last=last) for row in made.day_notes),
        check_settings=tuple(replace(row, cap=None, thresholds={"warn": 65}) for row in made.check_settings),
    )  # fmt: skip


def with_own_keys(made: Plan) -> Plan:
    """The plan with unknown fields that are unknown indeed: none bears the name of a field we know."""
    lists = {name: tuple(own_keys(row) for row in getattr(made, name)) for name in LISTS}
    return replace(own_keys(made), client=own_keys(made.client), **lists)


def own_keys(row):
    for name in ("extra", "content"):
        if hasattr(row, name):
            kept = {key: value for key, value in getattr(row, name).items() if key == "item"}
            added = {f"x-{key}": value for key, value in getattr(row, name).items() if key != "item"}
            row = replace(row, **{name: added | kept if name == "content" else added})
    return row


def whole(row, *names):
    """Whole numbers brought into the range a plan file takes."""
    return {name: abs(value) % 1000 for name in names if (value := getattr(row, name)) is not None}


@settings(fewer(4), phases=WITHOUT_SHRINKING)
@given(plans().map(valid).map(with_own_keys))
def test_a_plan_comes_back_as_it_was_and_is_spelled_as_json_spells_it(made):
    written = plan_json.write(made)
    assert plan_json.read(written) == made
    assert written == json.dumps(json.loads(written), ensure_ascii=False, indent=2).encode() + b"\n"


@settings(fewer(10), phases=WITHOUT_SHRINKING)
@given(plans().map(valid).map(with_own_keys), st.randoms())
def test_the_order_of_rows_does_not_change_the_bytes(made, random):
    shuffled = {name: list(getattr(made, name)) for name in ("channels", "items", "campaigns", "waivers")}
    for rows in shuffled.values():
        random.shuffle(rows)
    assert plan_json.write(replace(made, **{name: tuple(rows) for name, rows in shuffled.items()})) == plan_json.write(
        made
    )


def test_writing_what_was_read_settles_at_once():
    once = plan_json.write(plan_json.read(EXAMPLE.read_bytes()))
    assert plan_json.write(plan_json.read(once)) == once


def test_the_keys_stand_in_the_order_of_the_format():
    document = json.loads(
        plan_json.write(plan_json.read(EXAMPLE.read_bytes()), datetime(2027, 2, 26, 12, 0, tzinfo=UTC))
    )
    assert list(document)[:6] == ["format", "version", "domain", "exported_at", "client", "channels"]
    assert document["exported_at"] == "2027-02-26T12:00:00Z"
    assert list(document["items"][0])[:8] == ["id", "kind", "petal", "status", "title", "body", "starts_at", "minutes"]
    assert list(document["attachments"][0]) == ["id", "item", "name", "alt", "sha256"]
    assert [row["id"] for row in document["spokespersons"]] == ["lisa", "marc"]


def test_unknown_fields_are_kept_wherever_they_stand_and_named_once():
    document = json.loads(EXAMPLE.read_bytes())
    document["mood"] = {"b": 1, "a": [None]}
    document["client"]["logo"] = "delta.svg"
    for item in document["items"]:
        item["weather"] = "rain"
    document["items"][0]["placements"]["li"]["crop"] = "square"
    document["spokespersons"][0]["absences"][0]["why"] = "skiing"
    document["check_settings"]["CD-01"]["remark"] = "agreed"
    document["overrides"] = [
        {"id": "o1", "item": "i1", "check": "CD-10", "reason": "fair", "made_at": "2027-03-01T09:00", "who": "marc"}
    ]
    found = plan_json.read(document)
    again = json.loads(plan_json.write(found))
    assert again["mood"] == {"a": [None], "b": 1}
    assert again["client"]["logo"] == "delta.svg"
    assert [item["weather"] for item in again["items"]] == ["rain", "rain"]
    assert again["items"][0]["placements"] == {"li": {"text": "Text for LinkedIn only", "crop": "square"}}
    marc = next(row for row in again["spokespersons"] if row["id"] == "marc")
    assert marc["absences"] == [{"from": "2027-03-08", "to": "2027-03-12", "why": "skiing"}]
    assert again["check_settings"]["CD-01"] == {"warn": 65, "remark": "agreed"}
    assert again["overrides"][0]["who"] == "marc"
    assert plan_json.unknown_fields(found) == (
        "check_settings.remark", "client.logo", "items[].placements[].crop", "items[].weather", "mood",
        "overrides[].who", "spokespersons[].absences[].why",
    )  # fmt: skip


def test_a_byte_order_mark_seconds_and_missing_lists_do_no_harm():
    document = {
        "format": "compassdesk-plan",
        "version": 1,
        "client": {"name": "Delta"},
        "items": [{"id": "i1", "kind": "post", "petal": "send", "title": "Pump", "starts_at": "2027-03-01T09:00:30"}],
    }
    found = plan_json.read(b"\xef\xbb\xbf" + json.dumps(document).encode())
    assert found.items[0].starts_at == datetime(2027, 3, 1, 9, 0)
    assert (found.channels, found.client.timezone, found.items[0].status) == ((), "UTC", "draft")


def test_rows_without_an_id_get_the_same_one_each_time():
    document = json.loads(EXAMPLE.read_bytes())
    document["waivers"] *= 2
    first, second = plan_json.read(document), plan_json.read(document)
    assert first.waivers == second.waivers
    assert len({row.id for row in first.waivers}) == 2


def test_records_keep_everything_they_hold():
    made = plan(
        post("send", "2027-03-01T09:00", id="i1"),
        series=(Record("s1", {"rule": "FREQ=WEEKLY", "z": [1, {"a": None}]}),),
    )
    assert plan_json.read(plan_json.write(made)).series == made.series


def test_all_channels_is_spelled_all(tmp_path):
    found = plan_json.read(EXAMPLE.read_bytes())
    slot = next(item for item in found.items if item.id == "s1")
    assert (slot.all_channels, slot.channels) == (True, ())
    assert '"channels": "all"' in plan_json.write(found).decode()


@pytest.mark.parametrize("name", sorted(path.name for path in (EXAMPLE.parent.parent / "scenarios").glob("*.json")))
def test_the_scenarios_survive_a_round_trip(name):
    source = json.loads((EXAMPLE.parent.parent / "scenarios" / name).read_bytes())
    document = source.get("plan", source)
    if document.get("format") != plan_json.FORMAT:
        pytest.skip("kept in another shape")
    once = plan_json.write(plan_json.read(document))
    assert plan_json.write(plan_json.read(once)) == once


def test_whole_amounts_are_written_alike_whether_read_from_a_file_or_from_a_client():
    """A client file keeps amounts as decimal numbers; the same content must still give the same bytes."""
    campaigns = [
        Campaign("c", "C", date(2027, 1, 1), date(2027, 2, 1), kind="giveaway", prize_value_eur=prize)
        for prize in (6000, 6000.0)
    ]
    client = Client(name="A", timezone="UTC")
    assert len({plan_json.write(Plan(client=client, campaigns=(row,))) for row in campaigns}) == 1
    assert b"6000.5" in plan_json.write(Plan(client=client, campaigns=(replace(campaigns[0], prize_value_eur=6000.5),)))


def test_small_and_huge_numbers_are_spelled_as_in_the_files_of_earlier_versions():
    numbers = {"tiny": 1e-05, "huge": 1e16, "long": 2**80, "usual": 0.25, "inside": [{"each": -2.5e-07}]}
    item = Item("i", "post", "send", "Title", cost_eur=0.00002, extra=numbers)
    written = plan_json.write(Plan(client=Client(name="A", timezone="UTC"), items=(item,), extra=numbers))
    for spelled in (b"1e-05", b"1e+16", b"1208925819614629174706176", b"0.25", b"-2.5e-07"):
        assert written.count(spelled) == 2
    assert b'"cost_eur": 2e-05' in written


def test_what_this_version_notes_itself_is_no_unknown_field():
    item = Item("i", "post", "send", "Title", extra={"imported": {"source": "a.csv", "row": "1"}, "weather": "good"})
    of_series = held(standing_for(replace(item, starts_at=datetime(2027, 3, 2, 10)), "tips", date(2027, 3, 2)))
    task = OrganiseTask("t", "Ring", extra={"imported": {"source": "a.csv", "row": "2"}, "held_at": "2027-03-01T09:00"})
    made = Plan(
        client=Client(name="A", timezone="UTC"),
        items=(of_series,),
        series=(Record("tips", {}),),
        organise_tasks=(task,),
    )
    brought = plan_json.read(plan_json.write(made))
    assert brought.items[0].extra.keys() == {"imported", "series_day", "held_from", "weather"}
    assert plan_json.unknown_fields(brought) == ("items[].weather", "organise_tasks[].held_at")


def test_a_long_list_is_spelled_as_a_short_one() -> None:
    """Long lists are written piece by piece; the bytes are those of the whole."""
    whole = plan(*(post("send", None, id=f"p{at:04}", title=f'Post "{at}" {{[,\n') for at in range(450)))
    written = plan_json.write(whole)
    assert written == json.dumps(json.loads(written), ensure_ascii=False, indent=2).encode() + b"\n"
    assert len(plan_json.read(written).items) == 450
