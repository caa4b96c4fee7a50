"""What is wrong with a plan file is told with the path to it, and nothing is read."""

import json
from copy import deepcopy
from pathlib import Path

import pytest

from compassdesk.domain.errors import InputError
from compassdesk.exchange.plan import plan_json
from compassdesk.texts.errors import sentence

EXAMPLE = json.loads((Path(__file__).parents[2] / "data" / "plans" / "delta-pompen-example.plan.json").read_bytes())


def changed(path, value):
    """The example with one value replaced (or, for the marker GONE, taken out)."""
    document = deepcopy(EXAMPLE)
    inner = document
    for step in path[:-1]:
        inner = inner[step]
    if value is GONE:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return document


GONE = object()

CASES = [
    (("items", 0, "channels"), ["fb2"], 'items[0].channels[0]: no channel "fb2"'),
    (("items", 1, "spokesperson"), "eve", 'items[1].spokesperson: no spokesperson "eve"'),
    (("items", 0, "campaign"), "none", 'items[0].campaign: no campaign "none"'),
    (("items", 0, "placements"), {"fb": {"text": "x"}}, 'items[0].placements.fb: no channel "fb"'),
    (("attachments", 0, "item"), "i9", 'attachments[0].item: no item "i9"'),
    (("attachments", 0, "item"), {"id": "i1"}, "attachments[0].item: text expected, not {"),
    (("items", 0, "title"), GONE, "items[0].title: is missing"),
    (("client", "name"), None, "client.name: is missing"),
    (("client",), GONE, "client: is missing"),
    (("channels", 0, "network"), GONE, "channels[0].network: is missing"),
    (("items", 0, "last_day"), "2020-01-01", "items[0].last_day: 2020-01-01 comes before 2"),
    (("items", 0, "petal"), "shout", 'items[0].petal: "shout" is unknown; possible are listen, respond, '),
    (("items", 0, "minutes"), "20", 'items[0].minutes: a whole number expected, not "20"'),
    (("items", 0, "minutes"), True, "items[0].minutes: a whole number expected, not true"),
    (("items", 0, "minutes"), -5, "items[0].minutes: -5 lies outside 0 to 1000000000"),
    (("channels", 0, "response_norm_hours"), 10**9, "channels[0].response_norm_hours: 1000000000 lies outside 0 to"),
    (("items",), {}, "items: a list expected, not {}"),
    (("items", 0), [], "items[0]: an object expected, not []"),
    (("items", 0, "channels"), "all", 'items[0].channels: "all" is for conversation blocks; a post names its channels'),
    (("items", 0, "starts_at"), "2027-03-01T09:00Z", 'items[0].starts_at: "2027-03-01T09:00Z" has a time zone'),
    (("items", 0, "starts_at"), "2027-03-01T09:00+01", 'items[0].starts_at: "2027-03-01T09:00+01" is not a wall'),
    (("items", 0, "starts_at"), "2027-03-01T09:00+01:00", 'items[0].starts_at: "2027-03-01T09:00+01:00" has a'),
    (("items", 0, "starts_at"), "2027-02-30T09:00", 'items[0].starts_at: "2027-02-30T09:00" does not exist'),
    (("items", 0, "starts_at"), "Monday", 'items[0].starts_at: "Monday" is not a wall-clock time'),
    (("items", 0, "id"), "s1", 'items[1].id: "s1" is there twice'),
    (("items", 0, "id"), " ", "items[0].id: an id must not be empty"),
    (("check_settings",), {"CD-99": {}}, 'check_settings.CD-99: there is no check "CD-99"'),
    (("check_settings",), {"CD-01": {"cap": "mild"}}, 'check_settings.CD-01.cap: "mild" is unknown'),
    (("check_settings",), {"CD-01": {"warn": "65"}}, 'check_settings.CD-01.warn: a number expected, not "65"'),
    (("waivers", 0, "check"), "CD-99", 'waivers[0].check: there is no check "CD-99"'),
    (("client", "strategies"), {"selling": "More"}, 'client.strategies.selling: "selling" is unknown; possible are li'),
    (("client", "strategies"), {"talking": 3}, "client.strategies.talking: text expected, not 3"),
    (("client", "stage_points"), {"procedure": "soon"}, 'client.stage_points.procedure: "soon" is not a date'),
    (("client", "timezone"), "Mars/Base", 'client.timezone: there is no time zone "Mars/Base"'),
    (("client", "service_hours"), {"mon": ["17:00", "09:00"]}, "client.service_hours.mon: 09:00 comes before 17:00"),
    (("campaigns", 0, "ends"), "2027-02-01", "campaigns[0].ends: 2027-02-01 comes before 2027-03-01"),
    (("spokespersons", 0, "absences", 0, "to"), "soon", 'spokespersons[0].absences[0].to: "soon" is not a date'),
    (("version",), "1", 'version: a whole number expected, not "1"'),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "told"), CASES)
def test_the_sentence_names_the_path(path, value, told):
    with pytest.raises(InputError) as caught:
        plan_json.read(changed(path, value))
    assert caught.value.code == "plan-invalid"
    assert sentence(caught.value).startswith(told)


def test_an_approved_item_needs_a_start_but_an_idea_does_not():
    document = changed(("items", 0, "starts_at"), None)
    plan_json.read(document)
    document["items"][0]["status"] = "approved"
    with pytest.raises(InputError, match="missing-start"):
        plan_json.read(document)


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", "empty-file"),
        (b" \n", "empty-file"),
        (b"{", "not-json"),
        (b'{"a": NaN}', "not-json"),
        (b'{"a": 1e999}', "not-json"),
        (b'{"a": "\xe9"}', "not-utf8"),
        (b"[" * 100_000, "too-deep"),
        (b'{"a":' + b"[" * 80 + b"]" * 80 + b"}", "too-deep"),
        (b'{"items":[{"a":' + b"[" * 80 + b"]" * 80 + b"}]}", "too-deep"),
        (b"[]", "not-a-plan"),
        (b'{"format": "other"}', "not-a-plan"),
        (b'{"format": "compassdesk-plan", "version": 2}', "plan-newer"),
    ],
)
def test_what_is_no_plan_has_its_own_code(source, code):
    with pytest.raises(InputError) as caught:
        plan_json.read(source)
    assert caught.value.code == code
