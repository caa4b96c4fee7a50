"""Another copy of a client brought into its file: looked at first, then written with what was chosen, as one step."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.copies import Copy
from compassdesk.domain.errors import InputError, PlanError
from compassdesk.domain.joining import conflicts
from compassdesk.domain.joining.choosing import Chosen, with_choices
from compassdesk.domain.joining.joining import Joined, join, rows_by_owner, scope_of
from compassdesk.domain.patch import as_patch
from compassdesk.domain.plan import Client
from compassdesk.domain.references import all_named_by
from compassdesk.domain.replicas import Key
from compassdesk.services import plans
from compassdesk.services.read_file import ReadFile
from compassdesk.storage import attachment_contents, copy_notes, stamps
from compassdesk.storage.asking import Reading, Transaction, ask, reading_in

_ATTEMPTS = 5


class Other(Struct, frozen=True):
    """A copy that comes in, and the contents of its attachments, by hash; None for one that did not travel."""

    copy: Copy
    content: Callable[[str], bytes | None] = lambda _: None


def copy_in(reading: Reading) -> Copy:
    """A file as a copy of its client. InputError("copy-without-notes") for one from before files had an identity."""
    return at_one_clock(reading, lambda: copy_notes.copy_in(reading, plans.whole(reading)))


def at_one_clock(reading: Reading, look: Callable[[], Copy]) -> Copy:
    """What is read in several questions between which nothing was changed; the errors of `copy_in`."""
    for _ in range(_ATTEMPTS):
        clock = stamps.clock_of(reading)
        if clock is None:
            raise InputError("copy-without-notes")
        found = look()
        if stamps.clock_of(reading) == clock == found.clock:
            return found
    raise InputError("copy-changes-too-fast")


def waiting_in(reading: Reading) -> Copy | None:
    """The file as a copy of its client with those rows alone that are asked about, and what they name.

    So a choice need not read all items. None where nothing is asked.
    """
    plan = plans.lists(reading)
    owners = conflicts.by_row(plan.conflicts).keys()
    if not owners:
        return None
    if copy_notes.identity(reading) is None:
        raise InputError("copy-without-notes")
    plan = replace(plan, items=plans.items_by_id(reading, {key for name, key in owners if name == "items"}))
    rows = rows_by_owner(Copy("", "", 0, plan))
    named = {one for owner in owners if owner in rows for one in all_named_by(owner[0], rows[owner])} - rows.keys()
    more = plans.items_by_id(reading, {key for name, key in named if name == "items"})
    return copy_notes.copy_of_rows(reading, replace(plan, items=(*plan.items, *more)), owners)


def is_copy_of(file: ReadFile, path: Path) -> bool:
    """Whether the file at `path` is another copy of the client of an open one; not of one that cannot be looked at."""
    client = client_of(path)
    return client is not None and client == file.read(copy_notes.identity)


def client_of(path: Path) -> str | None:
    """The identity of the client of a file; None for one that cannot be looked at, or is of before clients had one."""
    from compassdesk.services.opening import open_client

    try:
        file = open_client(path, read_only=True)
    except PlanError:
        return None
    try:
        return file.read(copy_notes.identity)
    finally:
        file.close()


def look(reading: Reading, there: Copy) -> Joined:
    """What bringing in a copy would come to; nothing is written. The errors of `copy_in` and `join`."""
    return join(copy_in(reading), there)


def merge(transaction: Transaction, other: Other, chosen: Chosen | None = None) -> Joined:
    """Bring in a copy: an action for `ClientFile.perform`, one undo step. What nobody chose waits in the plan.

    Judged by the rows as they are now. InputErrors of `join`; those of `patches.apply` cannot be.
    """
    return _written(transaction, ask(transaction, copy_in), other, chosen or {})


def choose(transaction: Transaction, chosen: Chosen) -> Joined | None:
    """Settle what waits in the plan: an action for `ClientFile.perform`. None where nothing waits."""
    here = ask(transaction, waiting_in)
    return None if here is None else _written(transaction, here, Other(here), chosen)


def _written(transaction: Transaction, here: Copy, other: Other, chosen: Chosen) -> Joined:
    joined, edits = with_choices(join(here, other.copy), here.plan, chosen)
    _write(transaction, joined, other, edits)
    return joined


def write_looked_at(transaction: Transaction, joined: Joined, other: Other, at: int) -> Joined:
    """Bring in a copy that a worker has looked at, while the clock of the file was `at`: an action as `merge` is.

    InputError("changed-meanwhile") when the file was changed since: then it is to be looked at once more.
    """
    if ask(transaction, stamps.clock_of) != at:
        raise InputError("changed-meanwhile")
    _write(transaction, joined, other, frozenset())
    return joined


def _write(transaction: Transaction, joined: Joined, other: Other, edits: frozenset[Key]) -> None:
    from compassdesk.services import patches

    held = copy_notes.HeldNotes(joined.owners, joined.notes, joined.clock, other.copy, scope_of(other.copy), edits)
    copy_notes.hold(transaction, held)
    patches.apply(transaction, joined.patch)
    bring_contents(transaction, other)


def bring_contents(transaction: Transaction, other: Other) -> None:
    """Write the contents that attachments name and the file lacks, as far as the other copy has them."""
    for sha256 in sorted(attachment_contents.missing(reading_in(transaction))):
        if (content := other.content(sha256)) is not None:
            attachment_contents.put(transaction, {sha256: content})


def filled_from(other: Other) -> tuple[Client, Callable[[Transaction], None]]:
    """For `create_client`: the client of a copy, and what fills its file with it, as one more copy of that client."""

    def fill(transaction: Transaction) -> None:
        from compassdesk.services import patches
        from compassdesk.storage import row_changes

        patches.apply(transaction, as_patch(other.copy.plan))
        if other.copy.plan.extra:
            row_changes.keep_extra(transaction, other.copy.plan.extra)
        copy_notes.become_copy_of(reading_in(transaction), other.copy, scope_of(other.copy))
        bring_contents(transaction, other)

    return other.copy.plan.client, fill
