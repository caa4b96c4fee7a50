"""What is said of backups: when and why one was made, how large it is, and what differs from now."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.differences import Differences, ListDifference
from compassdesk.domain.errors import PlanError
from compassdesk.domain.plan import Item
from compassdesk.domain.wallclock import from_instant
from compassdesk.storage.backups import Backup
from compassdesk.texts import import_sentences, numbers, words
from compassdesk.texts.errors import sentence
from compassdesk.texts.names import listed

translate = QCoreApplication.translate


def reason(backup: Backup) -> str:
    """Why a backup was made."""
    rows = backup.rows or 0
    return {
        "automatic": translate("Backups", "automatic"),
        "import": translate("Backups", "before an import of %n row(s)", "", rows),
        "restore": translate("Backups", "before going back"),
        "update": translate("Backups", "before updating the file"),
        "mend": translate("Backups", "before mending the file"),
        "hand": translate("Backups", "by hand"),
    }[backup.reason]


def made_at(backup: Backup, zone: str = "") -> str:
    """The moment of a backup with its year, on the clock of a client's zone; without one by this computer's."""
    made = backup.made_at
    return numbers.dated_moment(from_instant(made, zone) if zone else made.astimezone())


def last_made(backup: Backup, now: datetime, zone: str) -> str:
    """When the last backup was made, as short as it can be said: the time of today, else the day."""
    local, today = from_instant(backup.made_at, zone), from_instant(now, zone).date()
    return numbers.clock(local) if local.date() == today else numbers.day(local.date())


def standing(latest: Backup | None, trouble: PlanError | None, now: datetime, zone: str) -> tuple[str, str]:
    """The words of the status line and, for the pointer, all there is to say; on the client's clock, as beside it."""
    if trouble is not None:
        return translate("Backups", "⚠ No backup could be made"), sentence(trouble)
    if latest is None:
        return "", ""
    words_ = translate("Backups", "Last backup {when}").replace("{when}", last_made(latest, now, zone))
    return words_, f"{made_at(latest, zone)} · {reason(latest)}"


def size(count: int) -> str:
    """A number of bytes in megabytes, in kilobytes below one."""
    if 0 < count < 1_000_000:
        return f"{numbers.number(max(1, round(count / 1000)))} kB"
    return f"{numbers.number(count / 1_000_000, 1 if count < 100_000_000 else 0)} MB"


def room(found: Sequence[Backup], limit: int) -> str:
    """How much room the backups of a client take, of how much they may."""
    count = translate("Backups", "%n backup(s)", "", len(found))
    used = translate("Backups", "{used} of {limit} used").format(
        used=size(sum(one.size for one in found)), limit=size(limit)
    )
    return f"{count}: {used}"


def line(backup: Backup) -> str:
    """One backup in a list on the command line."""
    items = translate("Backups", "%n item(s)", "", backup.items)
    return f"{backup.sequence}  {made_at(backup)}  {size(backup.size)}  {items}  {reason(backup)}"


def client_line(path: str, latest: Backup, count: int) -> str:
    """One client in a list on the command line."""
    backups = translate("Backups", "%n backup(s)", "", count)
    return f"{path}: {backups}, " + translate("Backups", "the last of {when}").replace("{when}", made_at(latest))


def none_yet(path: str) -> str:
    """That there are no backups of a file, or (path empty) of any."""
    words_ = translate("Backups", "no backups yet")
    return f"{path}: {words_}" if path else words_


def of_another_copy(path: str) -> str:
    """Whose the backups are that are listed behind those of a file."""
    return translate("Backups", "Of {path}, another copy of this client, each with its path:").replace("{path}", path)


def of_file(name: str) -> str:
    """Whose a backup is that stands in the list of another copy of its client."""
    return translate("Backups", "of {file}").replace("{file}", name)


def missing(folder: str) -> str:
    """That a folder which was chosen for backups cannot be looked into now."""
    told = translate("Backups", "The backups in {folder} cannot be reached: that folder is not there now.")
    return told.replace("{folder}", folder)


def paused(path: str) -> str:
    """That backups pause since going back, and how they go on from the command line."""
    told = translate(
        "Backups", "Backups of {path} pause until you say that it is right: “compassdesk restore --content {path}”."
    )
    return told.replace("{path}", path)


def go_on(path: str) -> str:
    """That backups go on."""
    return translate("Backups", "Backups of {path} go on.").replace("{path}", path)


def step() -> str:
    """What going back is called as an undo step."""
    return translate("Backups", "Go back to a backup")


def went_back(path: str, found: Differences) -> str:
    """What going back did, and where what was there before is now."""
    done = translate("Backups", "went back: {what}. What was there before is kept in:")
    return f"{path}: " + done.replace("{what}", what_will_change(found))


def thinned(count: int) -> str:
    """That backups were let go because of the size limit."""
    return translate("Backups", "%n older backup(s) removed to stay within the size limit.", "", count)


def what_differs(found: Differences) -> str:
    """What became different since a backup, list by list, in one sentence."""
    if not found:
        return translate("Backups", "Nothing differs from now.")
    parts = [f"{_list_name(one)}: {listed(_counts(one))}" for one in found.lists]
    if found.client:
        parts.append(translate("Backups", "the client’s own settings changed"))
    if found.extra and not parts:
        parts.append(translate("Backups", "what other programs keep in the plan changed"))
    said = "; ".join(parts)
    return f"{said[:1].upper()}{said[1:]}."


def what_will_change(found: Differences) -> str:
    """What going back does to the items: for the question before it."""
    items = next((one for one in found.lists if one.name == "items"), None)
    parts = []
    if items is not None and items.gone:
        parts.append(translate("Backups", "%n item(s) brought back", "", len(items.gone)))
    if items is not None and items.changed:
        parts.append(translate("Backups", "%n item(s) changed back", "", len(items.changed)))
    if items is not None and items.new:
        parts.append(translate("Backups", "%n newer item(s) removed", "", len(items.new)))
    others = len(found.lists) - (items is not None) + found.client
    if others:
        parts.append(translate("Backups", "%n other list(s) changed back", "", others))
    return listed(parts) if parts else translate("Backups", "nothing changes")


def field_changes(then: Item, now: Item) -> tuple[str, ...]:
    """What is different of one item, as short lines: what it was, an arrow, what it is now."""
    told = []
    if then.title != now.title:
        told.append(f"“{then.title}” → “{now.title}”")
    if then.starts_at != now.starts_at:
        told.append(f"{when(then)} → {when(now)}")
    if then.status != now.status:
        told.append(f"{words.label('status', then.status)} → {words.label('status', now.status)}")
    if then.body != now.body:
        told.append(translate("Backups", "another text"))
    return tuple(told) or (translate("Backups", "other fields"),)


def when(item: Item) -> str:
    """When an item stands, with its year."""
    if item.starts_at is None:
        return translate("Backups", "not planned yet")
    return numbers.dated_moment(item.starts_at)


def _list_name(found: ListDifference) -> str:
    return translate("Backups", "items") if found.name == "items" else import_sentences.list_name(found.name)


def _counts(found: ListDifference) -> Iterable[str]:
    counts = (
        (found.new, translate("Backups", "%n new", "", len(found.new))),
        (found.changed, translate("Backups", "%n changed", "", len(found.changed))),
        (found.gone, translate("Backups", "%n gone", "", len(found.gone))),
    )
    return [said for rows, said in counts if rows]
