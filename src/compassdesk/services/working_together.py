"""Several computers on one client, through a folder: what others put there is brought in, what is new here goes there.

Both can be done at any time, in any order and again; nobody waits for anybody, and no clock decides what survives.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.copies import CLIENT, Copy
from compassdesk.domain.errors import InputError, PlanError, WorldError, world_error
from compassdesk.domain.joining.joining import Joined, join
from compassdesk.domain.joining.parts import came_back, later_over_earlier, seen_at, taken_at
from compassdesk.domain.joining.row_fields import title_of
from compassdesk.domain.patch import row_id
from compassdesk.domain.replicas import Seen, moment_of
from compassdesk.exchange.share.share_file import Shared
from compassdesk.exchange.together import shared_folder
from compassdesk.exchange.together.shared_folder import ChangeFile, SharedFolder
from compassdesk.services import attachments, copy_parts, plans
from compassdesk.services.copies_merged import Other, copy_in
from compassdesk.storage import attachment_contents, copy_notes, stamps
from compassdesk.storage.asking import Reading, Transaction

MOST_FILES = 24
"""Change files of one computer; when it has more it puts all that they say into one, and takes them away."""
MOST_CONTENTS = 8_000_000
"""Bytes of attachments that are brought in at once."""


class Arrival(Struct, frozen=True):
    """What another computer told since: who, the copy and what it comes to here, as of the clock `at`.

    `waiting` counts change files that are not here whole, or of which an earlier one is not here yet.
    """

    other: Other | None = None
    joined: Joined | None = None
    at: int = 0
    waiting: int = 0
    unread: PlanError | None = None
    """Of a change file that is of a newer version of the app, or that this computer may not read, or cannot: what
    others told comes all the same."""

    @property
    def by(self) -> str:
        return self.other.copy.by if self.other is not None else ""


class Member(Struct, frozen=True):
    """A computer that works on the client: its replica, who is there as far as they said, and its latest clock."""

    replica: str
    by: str
    until: int

    @property
    def when(self) -> datetime:
        """When that was, in UTC by its clock."""
        return moment_of(self.until)


def arrival(reading: Reading, folder: SharedFolder, secret: str) -> Arrival:
    """The news of the first other computer that has any; for a worker.

    The errors of `copy_in`, `join` and `get_change`.
    """
    own, clock, takeovers = copy_notes.standing_in(reading)
    taken, waiting, unread = taken_at(own, clock, takeovers), 0, None
    files = [one for one in shared_folder.change_files(folder) if one.replica != own]
    for replica in dict.fromkeys(one.replica for one in files):
        try:
            news, missing = _news_of([one for one in files if one.replica == replica], folder, secret, taken)
        except PlanError as trouble:
            if trouble.code not in {"share-newer", "together-unread"}:
                raise
            unread = trouble
            continue
        waiting += missing
        if news is not None:
            here = copy_parts.beside(reading, news)
            content = {key: found for key in _wanted(news) if (found := _content(folder, key, secret)) is not None}
            return Arrival(Other(news, content.get), join(here, news), here.clock, waiting, unread)
    return Arrival(waiting=waiting, unread=unread)


def _news_of(files: list[ChangeFile], folder: SharedFolder, secret: str, taken: Seen) -> tuple[Copy | None, int]:
    """What one computer told since it was taken over last, as one copy, and how many of its files wait for others."""
    known, news, missing = taken.get(files[0].replica, 0), None, 0
    for file in files:
        if file.until <= known:
            continue
        shared = shared_folder.get_change(folder, file, secret) if file.since <= known else None
        if shared is None or shared.copy.replica != file.replica or shared.since > known:
            missing += 1
            continue
        if shared.copy.clock > known:
            news = shared.copy if news is None or shared.since == 0 else later_over_earlier(news, shared.copy)
            known = shared.copy.clock
    return news, missing


def _wanted(copy: Copy) -> list[str]:
    """The contents that the attachments of a copy name."""
    found = {one.content.get("sha256") for one in copy.plan.attachments}
    return sorted(key for key in found if isinstance(key, str))


def _content(folder: SharedFolder, sha256: str, secret: str) -> bytes | None:
    content = shared_folder.get_attachment(folder, sha256, secret)
    return content if content is not None and len(content) <= MOST_CONTENTS else None


def send(reading: Reading, folder: SharedFolder, by: str, now: datetime) -> int:
    """Put what is new here into the folder, with the contents it names, as of the aware moment `now`; for a worker.

    Gives how many rows went. Nothing is put there when all that is new came from there; everything is where this
    computer tells nothing there yet, or one of its files went that others need. The errors of `copy_in` and
    `put_change`; what others told can be brought in all the same.
    """
    replica, clock, takeovers = copy_notes.standing_in(reading)
    files = shared_folder.change_files(folder)
    own = [one for one in files if one.replica == replica]
    last = max((one.until for one in own), default=0)
    anew = _reach(own) < last or not own
    if not replica or (last >= clock and not anew):
        return 0
    seen = seen_at(replica, last, takeovers)
    part = copy_in(reading) if anew else copy_parts.news(reading, seen)
    if part is None or not (anew or _is_ours(part, seen, {one.replica for one in files} - {replica})):
        return 0
    put = _put(reading, folder, Shared(replace(part, by=by), now, since=0 if anew else last))
    if anew:
        shared_folder.take_away(one for one in own if one.until <= put.until and one.path.name != put.path.name)
    elif len(own) >= MOST_FILES:
        _put_into_one(reading, folder, by, now)
    return sum(len(dots) > 0 for dots in part.notes.stamps.values())


def _reach(own: Iterable[ChangeFile]) -> int:
    """The clock up to which change files of one computer, in their order, tell without a gap."""
    reach = 0
    for one in own:
        if one.since <= reach:
            reach = max(reach, one.until)
    return reach


def _put(reading: Reading, folder: SharedFolder, shared: Shared) -> ChangeFile:
    there = shared_folder.attachments_there(folder)
    for sha256 in _wanted(shared.copy):
        if sha256 not in there and (content := attachments.content(reading, sha256)) is not None:
            shared_folder.put_attachment(folder, sha256, content)
    return shared_folder.put_change(folder, shared)


def _put_into_one(reading: Reading, folder: SharedFolder, by: str, now: datetime) -> None:
    """Put what the latest change files of one's own say into one, and take them away.

    An earlier one stays that is larger than all behind it: so a plan is not told whole each time.
    """
    replica, _, takeovers = copy_notes.standing_in(reading)
    own = [one for one in shared_folder.change_files(folder) if one.replica == replica]
    size, since, count = 0, own[-1].since, 0
    for one in reversed(own):
        if count >= max(2, MOST_FILES // 2) and one.size > size:
            break
        size, since, count = size + one.size, min(since, one.since), count + 1
    part = copy_parts.news(reading, seen_at(replica, since, takeovers)) if since else copy_in(reading)
    if part is None:
        return
    whole = _put(reading, folder, Shared(replace(part, by=by), now, since=since))
    shared_folder.take_away(
        one for one in own if one.since >= since and one.until <= whole.until and one.path.name != whole.path.name
    )


def take_back_unreadable(reading: Reading, folder: SharedFolder, secret: str) -> bool:
    """Take away all change files of one's own where nobody can read one of them; the next `send` tells all anew.

    Others would wait for it for ever: a disk spoiled it, or two began the folder at once, each with its own key. What
    was left half written goes as well.
    """
    shared_folder.tidy(folder)
    own = copy_notes.standing_in(reading)[0]
    files = [one for one in shared_folder.change_files(folder) if one.replica == own]
    if all(shared_folder.is_whole(folder, one, secret) for one in files):
        return False
    shared_folder.take_away(files)
    return True


def _is_ours(part: Copy, seen: Seen, others: set[str]) -> bool:
    """Whether any news in it is not told by another computer in the folder already."""
    dots = [dot for fields in part.notes.stamps.values() for dot in fields.values()]
    dots += [one.dot for one in part.notes.tombstones.values()]
    is_new = any(dot[0] > seen.get(dot[1], 0) and dot[1] not in others for dot in dots)
    return is_new or bool(came_back(part, seen))


def contents_there(reading: Reading, folder: SharedFolder, secret: str) -> Mapping[str, bytes]:
    """Contents that attachments here name and lack, and that have come to the folder since; not too many at once."""
    found: dict[str, bytes] = {}
    lacking = attachments.missing(reading)
    for sha256 in sorted(lacking & shared_folder.attachments_there(folder)) if lacking else ():
        content = shared_folder.get_attachment(folder, sha256, secret)
        if content is not None:
            found[sha256] = content
            if sum(map(len, found.values())) > MOST_CONTENTS:
                break
    return found


def bring_contents(transaction: Transaction, contents: Mapping[str, bytes]) -> None:
    """Write such contents: an action, beside the document."""
    attachment_contents.put(transaction, contents)


def identity(reading: Reading) -> tuple[str, str]:
    """The identity of the client and its name, for beginning a folder or joining one."""
    return plans.identity_of(reading), plans.client_of(reading).name


def members(folder: SharedFolder, secret: str, known: Iterable[Member] = ()) -> tuple[Member, ...]:
    """Who put something there, with the latest of each; of those that are `known` as they are nothing is read."""
    before = {(one.replica, one.until): one for one in known}
    latest = {one.replica: one for one in shared_folder.change_files(folder)}
    return tuple(
        before.get((file.replica, file.until))
        or Member(file.replica, shared_folder.who_wrote(folder, file, secret), file.until)
        for file in latest.values()
    )


class ChangedByOthers(Struct, frozen=True):
    """A row that somebody else changed, what it is called, who it was and when (UTC, by their clock)."""

    list: str
    id: str
    title: str
    by: str
    when: datetime


_MOST_CHANGED = 100


def changed_by_others(reading: Reading, known: Iterable[Member]) -> tuple[ChangedByOthers, ...]:
    """What others changed last, the latest first."""
    names = {one.replica: one.by for one in known}
    latest = copy_notes.latest_by_others(reading, _MOST_CHANGED)
    titles: dict[tuple[str, str], str] = {
        ("items", item.id): item.title
        for item in plans.items_by_id(reading, [key for (name, key), _ in latest if name == "items"])
    }
    titles[CLIENT] = plans.client_of(reading).name
    for name in {name for (name, _), _ in latest} - {"items", "client"}:
        titles |= {(name, row_id(row)): title_of(row) for row in plans.rows_of(reading, name)}
    return tuple(
        ChangedByOthers(*owner, titles.get(owner, ""), names.get(dot[1], ""), moment_of(dot[0]))
        for owner, dot in latest
    )


def opened(path: Path, key: str, secret: str | None) -> tuple[SharedFolder, str]:
    """The folder at a path and the key to it; `secret` is the one that is known, None asks the keyring.

    The errors of `shared_folder.read`, and InputErrors: "together-gone" when it is not there, or another one is;
    "together-sealed" when its passphrase has to be said.
    """
    try:
        folder = shared_folder.read(path)
    except InputError as trouble:
        raise InputError("together-gone", path=str(path)) if trouble.code == "together-none" else trouble from None
    if folder.id != key:
        raise InputError("together-gone", path=str(path))
    if not folder.is_sealed:
        return folder, ""
    found = secret or _kept(folder)
    if not found:
        raise InputError("together-sealed", path=str(path))
    return folder, found


def found_again(path: Path, key: str) -> SharedFolder:
    """The folder with this id, which was renamed or moved: the one at a path, or right inside it.

    InputError("together-elsewhere") when neither is; WorldError when it may not be looked into.
    """
    try:
        inside = sorted(one for one in path.iterdir() if one.is_dir()) if path.is_dir() else []
    except OSError as error:
        raise world_error(error, str(path)) from error
    for place in (path, *inside):
        try:
            folder = shared_folder.read(place)
        except PlanError:
            continue
        if folder.id == key:
            return folder
    raise InputError("together-elsewhere", path=str(path))


def keep_secret(folder: SharedFolder, secret: str) -> None:
    """Let the keyring keep the key to a folder; for a worker. WorldErrors of `keyring_store.remember`."""
    from compassdesk.system import keyring_store

    if secret:
        keyring_store.remember(bytes.fromhex(folder.id), secret.encode())


def _kept(folder: SharedFolder) -> str:
    from compassdesk.system import keyring_store

    try:
        found = keyring_store.recall(bytes.fromhex(folder.id))
    except WorldError:
        return ""
    return found.decode("ascii", "replace") if found else ""


def replica(reading: Reading, path: Path) -> str:
    """The replica that the file at a path is; "" for a copy of one made by hand, which its first change makes one."""
    return copy_notes.replica_at(reading, path) if plans.identity_of(reading) else ""


def clock_of(reading: Reading) -> int:
    """The clock of the latest change in a file; 0 in one from before it had one."""
    return stamps.clock_of(reading) or 0


def told_until(reading: Reading, folder: SharedFolder) -> frozenset[int]:
    """The clocks up to which the change files of this replica tell.

    One that the file here never had says that it was put back to an earlier state since (`begin_anew`).
    """
    own = copy_notes.standing_in(reading)[0]
    return frozenset(one.until for one in shared_folder.change_files(folder) if one.replica == own)


def begin_anew(connection: Reading, path: Path, now: datetime, known: int) -> None:
    """Go on as a replica of its own after the file was put back, to its clock `known`; beside the document.

    As the one it was it would pass over what that one told since, and nobody would tell it.
    """
    stamps.begin_anew(connection, stamps.place_of(path), int(now.timestamp() * 1000), known)


def become_a_copy(connection: Reading, path: Path, now: datetime) -> None:
    """Make sure that the file at a path is a replica of its own, beside the document (`ClientFile.remember`)."""
    stamps.tick(connection, stamps.place_of(path), int(now.timestamp() * 1000))
