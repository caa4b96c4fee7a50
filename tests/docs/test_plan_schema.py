"""docs/plan.schema.json: made of the types, and true of what the app writes and reads."""

import json
from copy import deepcopy
from datetime import date

import jsonschema
import plan_schema
import pytest
from hypothesis import given
from test_formats import PLAN, RECORDS

from compassdesk.domain.errors import InputError
from compassdesk.exchange.plan import plan_json
from compassdesk.services.sample import sample_plan
from plan_values import plans

SCHEMA = json.loads(plan_schema.PATH.read_text("utf-8"))
JUDGE = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def wrong(document: object) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in JUDGE.iter_errors(document)]


def test_it_is_a_schema_and_as_the_types_are_now() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert plan_schema.document() == plan_schema.PATH.read_text("utf-8"), "run dev.py docs"


def test_the_examples_of_the_promise_and_the_sample_clients_keep_it() -> None:
    assert wrong({**json.loads(PLAN), **json.loads(RECORDS)}) == []
    for language in ("nl", "en"):
        assert wrong(json.loads(plan_json.write(sample_plan(language, date(2027, 3, 9))))) == []


@given(plans())
def test_whatever_the_app_writes_keeps_it(plan) -> None:
    assert wrong(json.loads(plan_json.write(plan))) == []


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("format",), "other"),
        (("version",), 99),
        (("client",), None),
        (("client", "name"), 3),
        (("client", "sector"), "circus"),
        (("client", "service_hours"), {"mon": ["09:00"]}),
        (("items", 0, "starts_at"), "2027-03-01T09:00+01:00"),
        (("items", 0, "petal"), "shout"),
        (("items", 0, "channels"), "some"),
        (("items", 0, "placements"), {"li": {"starts_at": "soon"}}),
        (("waivers", 0, "until"), "2027-02-30"),
        (("check_settings",), {"CD-99": {}}),
    ],
)
def test_what_a_plan_file_may_not_say_is_refused_as_the_app_refuses_it(where: tuple, value: object) -> None:
    document = deepcopy(json.loads(PLAN))
    place = document
    for step in where[:-1]:
        place = place[step]
    place[where[-1]] = value
    assert wrong(document)
    with pytest.raises(InputError):
        plan_json.read(json.dumps(document).encode())
