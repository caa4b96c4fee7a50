"""What a fix is called: in a week that is over it puts on record what happened, and says so."""

import pytest
from msgspec.structs import replace

from builders import channel, client, slot
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Plan
from compassdesk.texts import fixes
from compassdesk.texts.names import Names

NAMES = Names(Plan(client=client(), channels=(channel("fb", "facebook"),)))


@pytest.mark.parametrize(("kept", "begins"), [("yes", "Did it happen? "), ("unknown", "Add a conversation block")])
def test_a_slot_in_a_week_that_is_over_is_put_on_record(kept: str, begins: str) -> None:
    made = replace(slot("respond", "2027-03-09T13:00", 120, id=""), kept=kept)
    fix = Fix("conversation_block", {"start": made.starts_at, "minutes": 120}, Patch(items=(made,)))
    assert fixes.label(fix, NAMES).startswith(begins)


def test_confirming_a_slot_that_is_there_says_what_it_always_said() -> None:
    held = replace(slot("respond", "2027-03-09T13:00", 120, id="s"), kept="yes")
    fix = Fix("confirm_kept", {"n": 1}, Patch(items=(held,)))
    assert not fixes.label(fix, NAMES).startswith("Did it happen")
