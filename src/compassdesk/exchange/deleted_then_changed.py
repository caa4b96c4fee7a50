"""Rows of a table that were deleted here and that their source has changed since: which row each of them is now.

Little is kept of a deleted row (`domain/deleted_rows.py`), so it must be alike in more than a row that is still here:
in title and time; in its title, when it moved by a month at most; in its text or its link. Each is found once, and a
row that has an item goes before one that is new. A row that is older than all that its source still holds was not
moved: the source begins later now.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct

from compassdesk.domain.deleted_rows import DeletedAgain, DeletedRow, SaidLast, said_last
from compassdesk.domain.origins import is_of_a_row
from compassdesk.domain.plan import Item, OrganiseTask
from compassdesk.exchange.identity import made_id, origin
from compassdesk.exchange.import_preview import ImportPreview

_FARTHEST = timedelta(days=31)
"""Beyond that a new one of a series is likelier."""
_FEWEST_LETTERS = 20
"""Of a text that is no usual phrase."""


class _Row(Struct, frozen=True, gc=False):
    list: str
    id: str
    said: SaidLast
    is_new: bool
    body: str
    link: str


def changed_since(preview: ImportPreview, deleted: Sequence[DeletedRow]) -> tuple[DeletedAgain, ...]:
    """The new rows of a table that were deleted here before they were changed there."""
    told = {row.said.source for row in deleted if row.said is not None}
    rows = _rows(preview) if told else []
    here = {made_id(str(noted["source"]), str(noted["row"])) for noted, _ in rows} | {row.id for _, row in rows}
    of_source = {row.said.source for _, row in rows}
    left = {
        row.id: row for row in deleted if row.said is not None and row.said.source in of_source and row.id not in here
    }
    if not left:
        return ()
    first = min((day for _, row in rows if (day := _day(row.said))), default=date.min)
    found: list[DeletedAgain] = []
    waiting = sorted((row for _, row in rows), key=lambda row: row.is_new)
    for key in (_title_and_time, _title, _text, _link):
        pairs = _nearest(waiting, left, key, first)
        for row, gone in pairs:
            del left[gone.id]
            if row.is_new:
                found.append(DeletedAgain(gone.id, DeletedRow(row.list, row.id, row.said)))
        taken = {row.id for row, _ in pairs}
        waiting = [row for row in waiting if row.id not in taken]
    return tuple(found)


def _rows(preview: ImportPreview) -> list[tuple[Mapping[str, object], _Row]]:
    found = []
    for row in preview.rows:
        brought: tuple[Item | OrganiseTask, ...] = (*row.items, *row.tasks)
        for one in brought:
            noted, at = origin(one), one.starts_at if isinstance(one, Item) else one.due
            said = said_last(noted, at.isoformat() if at else "") if is_of_a_row(noted) else None
            if said is not None:
                body, link = (one.body, one.link) if isinstance(one, Item) else ("", "")
                name = "items" if isinstance(one, Item) else "organise_tasks"
                found.append((noted, _Row(name, one.id, said, row.result == "taken", body, link)))
    return found


_Likeness = Callable[[SaidLast, _Row | None], str]


def _title_and_time(said: SaidLast, _row: _Row | None) -> str:
    return f"{said.title} {said.when}" if said.title and said.when else ""


def _title(said: SaidLast, _row: _Row | None) -> str:
    return said.title


def _text(said: SaidLast, row: _Row | None) -> str:
    return said.body if row is None or len(row.body) >= _FEWEST_LETTERS else ""


def _link(said: SaidLast, row: _Row | None) -> str:
    return said.link if row is None or row.link else ""


def _nearest(
    rows: Sequence[_Row], left: Mapping[str, DeletedRow], likeness: _Likeness, first: date
) -> list[tuple[_Row, DeletedRow]]:
    """Rows and deleted rows that are alike, each once, the nearest in time first."""
    alike: dict[tuple[str, str, str], list[DeletedRow]] = {}
    for gone in left.values():
        if gone.said is not None and (key := likeness(gone.said, None)):
            alike.setdefault((gone.list, gone.said.source, key), []).append(gone)
    pairs = []
    for row in rows:
        key = likeness(row.said, row)
        for gone in alike.get((row.list, row.said.source, key), ()) if key else ():
            apart = _apart(row.said, gone.said)
            moved = apart > timedelta()
            day = _day(gone.said)
            if apart <= _FARTHEST and not (moved and day is not None and day < first):
                pairs.append((row.is_new, apart, row, gone))
    chosen: dict[str, tuple[_Row, DeletedRow]] = {}
    taken: set[str] = set()
    for _, _, row, gone in sorted(pairs, key=lambda pair: pair[:2]):
        if row.id not in taken and gone.id not in chosen:
            chosen[gone.id] = row, gone
            taken.add(row.id)
    return list(chosen.values())


def _apart(one: SaidLast, other: SaidLast | None) -> timedelta:
    """How far a row moved; nothing when one of the two is an idea without a day."""
    if other is None or not one.at or not other.at:
        return timedelta()
    try:
        return abs(datetime.fromisoformat(one.at) - datetime.fromisoformat(other.at))
    except ValueError:  # of a file that somebody wrote into
        return _FARTHEST * 2


def _day(said: SaidLast | None) -> date | None:
    try:
        return datetime.fromisoformat(said.at).date() if said is not None and said.at else None
    except ValueError:
        return None
