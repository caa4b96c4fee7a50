"""Copies of a client looked at before they are brought together, and what waits in the plan for a choice."""

from compassdesk.domain.copies import Copy
from compassdesk.domain.joining.joining import join
from compassdesk.domain.joining.row_differences import SeenCopies, seen_copies
from compassdesk.services.copies_merged import copy_in, waiting_in
from compassdesk.storage import earlier_texts
from compassdesk.storage.asking import Reading


def look_closely(reading: Reading, there: Copy) -> SeenCopies:
    """What bringing in a copy would come to, ready to be told. The errors of `copies_merged.look`."""
    here = copy_in(reading)
    joined = join(here, there)
    asked = {one.id for one in joined.choices if one.list == "items"}
    return seen_copies(joined, here, there, {key: earlier_texts.of_item(reading, key) for key in sorted(asked)})


def waiting(reading: Reading) -> SeenCopies | None:
    """What waits in the plan; None where nothing does. What was changed since it came waits no longer."""
    here = waiting_in(reading)
    if here is None:
        return None
    joined = join(here, here)
    return seen_copies(joined, here, here) if joined.choices else None
