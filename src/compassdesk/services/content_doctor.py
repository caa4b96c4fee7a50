"""Are the contents of attachments in a client file those that records name? What can be mended loses nothing.

Bytes that lie under another hash than their own are put under theirs, what is missing or changed comes from the latest
backup that has it whole, and what no record names is taken out, of which the backup made before keeps a copy.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from compassdesk.domain.errors import PlanError
from compassdesk.services import backups
from compassdesk.storage import attachment_contents, content_health
from compassdesk.storage import backups as stored
from compassdesk.storage.asking import Reading, Transaction
from compassdesk.storage.content_health import ContentHealth

if TYPE_CHECKING:
    from compassdesk.services.workspace import ClientFile


class Contents(Struct, frozen=True):
    """What is wrong with contents, and the backup that has each of those which only a backup can give."""

    health: ContentHealth
    backups: Mapping[str, Path]

    def troubles(self, connection: Reading) -> Iterator[tuple[str, dict[str, Any], bool]]:
        """What is to be said: a code, its values, and whether it can be mended. An attachment is told by its name."""
        lost = {"missing": self.health.missing - self.health.misplaced.keys(), "other": self.health.others}
        if any(lost.values()):
            names = {key: (name, title) for key, name, title in attachment_contents.said_of(connection)}
            for what, keys in lost.items():
                for key in sorted(keys, key=lambda one: names[one]):
                    name, title = names[key]
                    found = key in self.backups
                    yield f"content-{what}{'-found' if found else ''}", {"name": name, "title": title}, found
        for code, counted in (
            ("contents-misplaced", self.health.misplaced),
            ("contents-sizes", self.health.sizes),
            ("contents-unnamed", self.health.unnamed),
        ):
            if counted:
                yield code, {"count": len(counted)}, True


def look(file: "ClientFile") -> Contents:
    """What is wrong with the contents in an open file."""
    health = file.read(content_health.examined)
    return Contents(health, _found_in_backups(file, set(health.wanted)))


def mend(transaction: Transaction, found: Contents, *, take_out: bool) -> None:
    """Mend what can be; what no record names stays unless `take_out`."""
    content_health.put_right(transaction, found.health)
    for path in dict.fromkeys(found.backups.values()):
        with stored.opened(path) as source:
            content_health.bring(transaction, source, (key for key, at in found.backups.items() if at == path))
    if take_out:
        attachment_contents.remove(transaction, found.health.unnamed)


def _found_in_backups(file: "ClientFile", wanted: set[str]) -> dict[str, Path]:
    """The latest backup that has each of these whole; one that cannot be read has none."""
    found: dict[str, Path] = {}
    with suppress(PlanError):
        for backup in reversed(backups.listed(file) if wanted else ()):
            with suppress(PlanError), stored.opened(backup.path) as source:
                there = {key for key in wanted if content_health.has(source, key)}
                found |= dict.fromkeys(there, backup.path)
                wanted -= there
            if not wanted:
                break
    return found
