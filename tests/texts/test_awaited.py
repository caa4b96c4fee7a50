"""What an item still waits for, in a few words."""

import pytest
from msgspec.structs import replace

from builders import moment, plan, post
from compassdesk.texts.awaited import awaited
from compassdesk.texts.names import Names

NAMES = Names(plan())
ITEM = post("send", "2027-03-10T13:00", channels=("li",))


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, ""),
        ({"deadline": moment("2027-03-09T14:00")}, "ready before Tue 9 Mar 14:00"),
        ({"deadline": moment("2027-03-09T14:00"), "status": "approved"}, ""),
        ({"approver": "marc"}, "yes by Marc"),
        ({"approval_due": moment("2027-03-10T12:00")}, "a yes before Wed 10 Mar 12:00"),
        ({"approval_asked_at": moment("2027-03-09T09:00"), "status": "in_review"}, "a yes"),
        (
            {"approver": "marc", "approval_due": moment("2027-03-10T12:00"), "deadline": moment("2027-03-09T14:00")},
            "yes by Marc before Wed 10 Mar 12:00 · ready before Tue 9 Mar 14:00",
        ),
    ],
)
def test_it_is_said_while_it_makes_a_difference(values: dict, said: str) -> None:
    assert awaited(replace(ITEM, **values), NAMES) == said
