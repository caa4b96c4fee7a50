"""Rows taken apart into fields and put together again."""

from hypothesis import given

from compassdesk.domain.joining.row_fields import fields_of, has_field, row_of, value_of
from compassdesk.domain.patch import LISTS, row_id
from compassdesk.domain.plan import Plan
from plan_values import plans


@given(plans())
def test_a_row_is_what_its_fields_say(made: Plan) -> None:
    assert row_of("client", "1", fields_of("client", made.client)) == made.client
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
