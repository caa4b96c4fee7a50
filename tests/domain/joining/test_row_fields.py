"""Rows taken apart into fields and put together again."""

import pytest
from hypothesis import given

from compassdesk.domain.joining.conflicts import conflict
from compassdesk.domain.joining.row_fields import can_say, fields_of, has_field, row_of, value_of
from compassdesk.domain.patch import LISTS, row_id
from compassdesk.domain.plan import Plan, Record
from plan_values import plans


@given(plans())
def test_a_row_is_what_its_fields_say(made: Plan) -> None:
    assert row_of("client", "1", fields_of("client", made.client)) == made.client
    assert all(can_say("client", field, value) for field, value in fields_of("client", made.client).items())
    for name in LISTS:
        for row in getattr(made, name):
            said = fields_of(name, row)
            again = row_of(name, row_id(row), said)
            assert fields_of(name, again) == said
            if name != "items":
                assert again == row
            for field, value in said.items():
                assert has_field(name, field)
                value_of(name, field, value)
                assert can_say(name, field, value)


@pytest.mark.parametrize(
    ("of", "field", "value"),
    [
        ("items", "title", 7),
        ("items", "title", None),
        ("items", "starts_at", "never"),
        ("items", "starts_at", "2027-03-09T10:00:00+05:00"),
        ("items", "starts_at", "0001-01-01T00:00:00"),
        ("items", "status", "bogus"),
        ("items", "extra", 5),
        ("items", "placements/li/text", 5),
        ("items", "", True),
        ("items", "", None),
        ("client", "name", ""),
        ("client", "timezone", "Mars/Base"),
        ("attachments", "content", 5),
        ("attachments", "item", [7]),
    ],
)
def test_a_value_that_its_field_cannot_have_waits_for_nobody(of: str, field: str, value: object) -> None:
    """Spoiled by hand or sent to do harm: shown, it would stop every merge that meets it."""
    content = {"list": of, "row": "a", "field": field, "value": value, "clock": 7, "replica": "somebody"}
    assert conflict(Record("one", content)) is None
