"""A calendar file of a client in a folder, written anew whenever the client changes: in a synced folder a subscription.

Where it goes and what stands in it is said for each client on each computer, by the client's identity, beside what
else was chosen here. The file bears a mark of its client: one without it is not ours, and is left alone.
"""

import json
from datetime import datetime, timedelta
from pathlib import Path

from msgspec import Struct, ValidationError, convert
from msgspec.structs import asdict

from compassdesk.domain.errors import InputError, world_error
from compassdesk.domain.languages import Language
from compassdesk.domain.plan import Item
from compassdesk.domain.short_hashes import short_hash
from compassdesk.domain.vocabulary import DRAFT_STATUSES, HANDED_OVER
from compassdesk.exchange.calendar.ics_write import MARK, write_ics
from compassdesk.services import exports, plans, targets
from compassdesk.services.kept_choices import keep, let_go, place_of
from compassdesk.services.workspace import ClientFile
from compassdesk.system.folders import config_folder

SUFFIX = ".ics"
_BACK = timedelta(days=366)
"""How far back items stand in it."""
_LOOKED_AT = 4_096
"""Bytes at the beginning of a file in which its mark is looked for."""
_LONGEST = 64_000
"""Bytes of what is kept here."""
_OF_ITS_MAKING = (b"DTSTAMP:", b"LAST-MODIFIED:")
"""Lines that say when a file was made, and nothing of the plan."""


class PublicCalendar(Struct, frozen=True):
    """Where the file goes, and what stands in it beside what is meant to go out."""

    path: str
    with_names: bool = False
    """Full names instead of initials."""
    with_notes: bool = False
    """Private notes."""
    with_drafts: bool = False
    """What is not approved yet."""


def wanted(client: str) -> PublicCalendar | None:
    """What was said for a client, by its identity; None where no calendar is wanted, or nothing can be read."""
    try:
        with _place(client).open("rb") as kept:
            return convert(json.loads(kept.read(_LONGEST)), PublicCalendar)
    except (OSError, ValueError, RecursionError, ValidationError):
        return None


def want(client: str, calendar: PublicCalendar | None) -> None:
    """Say it; None for no calendar: a file that was written stays. The errors of `write_whole` and `world_error`."""
    if calendar is None:
        let_go(_place(client))
    else:
        keep(_place(client), json.dumps(asdict(calendar), indent=1).encode())


def write(
    file: ClientFile, calendar: PublicCalendar, language: Language, moment: datetime, *, replaces: bool = False
) -> bool:
    """Write it, for a worker; whether it says anything new. With `replaces` somebody agreed to lose what is there.

    InputErrors "calendar-not-ours", "target-is-client", "target-no-file", and the WorldErrors of `write_whole`.
    """
    target = Path(calendar.path)
    with file.reader() as connection:
        client = plans.identity_of(connection)
    content = made(file, calendar, language, moment, client)
    before = _there(target)
    if before is not None and not replaces and not is_ours(before, client):
        raise InputError("calendar-not-ours", path=calendar.path)
    if before is not None and _of_the_plan(before) == _of_the_plan(content):
        return False
    targets.write(target, content, replace=before is not None)
    return True


def made(file: ClientFile, calendar: PublicCalendar, language: Language, moment: datetime, client: str) -> bytes:
    """What stands in it at an (aware) moment: what is dated, of the last year and from now on."""
    statuses = HANDED_OVER | (DRAFT_STATUSES if calendar.with_drafts else frozenset())

    def goes_out(item: Item) -> bool:
        return item.starts_at is not None and item.status in statuses

    choices = exports.Choices(first=(moment - _BACK).date(), chosen=goes_out)
    out = exports.extract(exports.of_file(file), choices)
    return write_ics(
        out.plan,
        out.plan.items,
        language,
        with_names=calendar.with_names,
        with_notes=calendar.with_notes,
        stamp=moment,
        changes=out.source.changes(),
        mark=mark_of(client),
    )


def mark_of(client: str) -> str:
    """What tells the calendar of a client from every other file, in all its copies."""
    return short_hash(client)


def is_ours(content: bytes, client: str) -> bool:
    """Whether a file is the calendar of this client."""
    return f"\r\n{MARK}:{mark_of(client)}\r\n".encode() in content[:_LOOKED_AT]


def _there(target: Path) -> bytes | None:
    """What the file holds now; None where there is none."""
    try:
        return target.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        if target.is_dir():
            raise InputError("target-no-file", path=str(target)) from None
        raise world_error(error, str(target)) from error


def _of_the_plan(content: bytes) -> list[bytes]:
    return [line for line in content.splitlines() if not line.startswith(_OF_ITS_MAKING)]


def _place(client: str) -> Path:
    return place_of(config_folder() / "calendars", "public", [client])
