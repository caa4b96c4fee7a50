"""Where a copy that is to be merged comes from, read by a worker and again when it is written."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from msgspec import Struct

from compassdesk.domain.copies import Copy
from compassdesk.domain.joining.choosing import Chosen
from compassdesk.domain.joining.joining import Joined
from compassdesk.domain.joining.row_differences import SeenCopies
from compassdesk.services import copies_merged
from compassdesk.services.copies_merged import Other
from compassdesk.services.copies_seen import look_closely
from compassdesk.services.told_by_backups import with_values_before
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.asking import Transaction


class CopySource(Struct, frozen=True):
    """A file that holds a copy, and the passphrase by which it opens; "" where it needs none."""

    path: Path
    passphrase: str = ""

    @contextmanager
    def opened(self) -> Iterator[Other]:
        """The copy, for as long as the block; for a worker. The errors of opening it."""
        from compassdesk.services import copy_sources

        with copy_sources.opened(self.path, self.passphrase or None) as other:
            yield other


def look(file: ClientFile, source: CopySource) -> SeenCopies:
    """For a worker: what merging it into an open client would come to; nothing is written."""
    with source.opened() as other, file.reader() as reading:
        seen = look_closely(reading, other.copy)
    return with_values_before(file, seen)


def merge(transaction: Transaction, source: CopySource, seen: Callable[[], Copy], chosen: Chosen) -> Joined:
    """Bring in the copy as it was `seen`, with what was chosen: an action for `Session.perform`.

    Who asks for it holds the copy, and nobody else: so that it can be let go of.

    The file is opened again only where something attached is missing here: a sealed one takes a second for its key.
    """
    with ExitStack() as stack:
        found: list[Other] = []

        def content(sha256: str) -> bytes | None:
            if not found:
                found.append(stack.enter_context(source.opened()))
            return found[0].content(sha256)

        return copies_merged.merge(transaction, Other(seen(), content), chosen)
