"""Every field of an item is edited in exactly one place, which says what to put there."""

from collections import Counter

from compassdesk.domain.plan import Item
from compassdesk.ui.editors import field_table

AT_THE_TOP = (
    "kind", "petal", "title", "status", "starts_at", "minutes", "channels", "spokesperson", "co_spokespersons",
    "kept_note",
)  # fmt: skip
"""Fields of the editor's unfolded part."""
WITH_OTHERS = {
    "body": "the text section, and the checklist of a block",
    "first_comment": "the text section", "placements": "the text section", "all_channels": "the field of channels",
    "petal_confirmed": "the petal", "risk_seen": "what a listening block is asked",
    "share_of_voice_pct": "what a listening block is asked",
    "competitor_shares": "what a listening block is asked", "approved_at": "the step of status",
}  # fmt: skip
NOWHERE = {
    "id": "made", "extra": "of other programs", "partner_disciplines": "of plan files", "series": "of plan files",
    "template": "made", "begun_at": "made", "minutes_spent": "made",
}  # fmt: skip


def test_every_field_of_an_item_stands_in_one_place() -> None:
    folded = [spec.name for spec in (*field_table.COMPASS, *field_table.WORKFLOW, *field_table.NOTES)]
    assert Counter((*folded, *AT_THE_TOP, *WITH_OTHERS, *NOWHERE)) == Counter(Item.__struct_fields__)
