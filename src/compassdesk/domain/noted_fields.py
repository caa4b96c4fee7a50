"""What this version notes with a row among the fields it has no place of its own for (`extra`): few rows ever have it.

Plan files and copies carry it like what nobody knows, and it is read again: this is the one list of these names.
"""

from collections.abc import Mapping

from compassdesk.domain.approvals import AGREED_WORDS
from compassdesk.domain.handed_to import HANDED_TO, TOOL_NUMBERS
from compassdesk.domain.holding import HELD_AT, HELD_FROM
from compassdesk.domain.origins import IMPORTED, SERIES_DAY
from compassdesk.domain.roadmap import STEP_FIELDS

NOTED: Mapping[str, frozenset[str]] = {
    "items": frozenset((IMPORTED, SERIES_DAY, HELD_FROM, HELD_AT, AGREED_WORDS, HANDED_TO, TOOL_NUMBERS)),
    "organise_tasks": frozenset((IMPORTED,)) | STEP_FIELDS,
}
"""By the list of the rows that it is noted with."""
