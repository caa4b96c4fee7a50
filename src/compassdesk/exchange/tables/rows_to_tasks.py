"""Rows that plan work of the team become organise tasks instead of items, for it never counts (domain.md C2)."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.deleted_rows import TITLE
from compassdesk.domain.origins import IMPORTED, is_of_a_row
from compassdesk.domain.plan import Item, OrganiseTask, Plan
from compassdesk.domain.short_hashes import short_hash
from compassdesk.domain.usual import as_title
from compassdesk.exchange import three_way
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.identity import free_id, origin
from compassdesk.exchange.import_preview import ImportedRow, ImportRemark, RowResult
from compassdesk.exchange.petals.guessing import PetalGuess
from compassdesk.exchange.tables.column_dates import ReadDate
from compassdesk.exchange.tables.guesses import guess_kind, status_of
from compassdesk.exchange.tables.rows_to_items import RawRow, title_and_body

_SAID_BY = {"title": "title", "due": "starts_at", "owner": "spokesperson", "done": "status"}
"""What a row says of a task, and what that field is called in a table."""
_DONE = frozenset(("approved", "published"))


class TaskRow(Struct, frozen=True):
    """A row that became a task, with the fingerprint of its record."""

    row: RawRow
    task: OrganiseTask
    fingerprint: str
    guess: PetalGuess


class TasksKnown:
    """What earlier imports of a source made: a row that was an item or a task stays what it was."""

    def __init__(self, plan: Plan, source: str, marks: Sequence[str]) -> None:
        """`marks`: the fingerprints of all rows the source has now."""
        self._source = source
        self._tasks = {
            str(origin(task).get("row")): task for task in plan.organise_tasks if origin(task).get("source") == source
        }
        self._taken = {task.id for task in self._tasks.values()}
        items = {str(origin(item).get("row")): item for item in plan.items if origin(item).get("source") == source}
        self._items = frozenset(items)
        self._item_titles = {folded(item.title) for item in items.values()}
        here = frozenset(marks)
        self._edited = [task for mark, task in self._tasks.items() if mark not in here]
        self._titles_of_edited_items = {folded(item.title) for mark, item in items.items() if mark not in here}

    def takes(self, row: RawRow, day: ReadDate, fingerprint: str, guess: PetalGuess) -> bool:
        """Whether a row is a task: it was one, or it is guessed to be one and was no item."""
        if guess.kind != "task" and not self._tasks and not self._items:
            return False
        if fingerprint in self._tasks:
            return True
        if fingerprint in self._items:
            return False
        if (old := self._edited_task(row, day)) is not None:
            self._edited.remove(old)
            self._tasks[fingerprint] = old
            return True
        if self._item_titles and folded(row.cells.get("title", "")) in self._item_titles:
            return False
        if guess.kind != "task" or guess.surety == "unsure":
            return False
        return guess_kind(row.cells.get("kind", "")) is None

    def _edited_task(self, row: RawRow, day: ReadDate) -> OrganiseTask | None:
        """The task that an edited row was: of its title and day, else of its title alone where no item had it."""
        if not self._edited:
            return None
        title = short_hash(title_and_body(row.cells)[0])
        alike = [task for task in self._edited if origin(task).get(TITLE) == title]
        due = short_hash(day.day)
        of_the_day = [task for task in alike if three_way.came(task).get("due") == due]
        if not of_the_day and folded(title_and_body(row.cells)[0]) in self._titles_of_edited_items:
            return None
        return next(iter(of_the_day or alike), None)

    def settled(self, read: Sequence[TaskRow]) -> list[ImportedRow]:
        """The rows with their tasks: what the sheet changed is taken, what was changed here stays."""
        rows = []
        for entry in read:
            task, result, kept = self._settled(entry)
            told = [] if result == "unchanged" else [*entry.row.remarks]
            if kept:
                told.insert(0, ImportRemark("kept-yours", {"fields": sorted(_SAID_BY[name] for name in kept)}))
            if result == "taken":
                told.append(ImportRemark("became-task", {"because": list(entry.guess.because)}))
            row = entry.row
            rows.append(ImportedRow(row.record, row.line, (), result, tuple(told), row.sheet, row.cell, (task,)))
        return rows

    def _settled(self, entry: TaskRow) -> tuple[OrganiseTask, RowResult, Sequence[str]]:
        new = entry.task
        now = three_way.hashes(new, _SAID_BY)
        title = short_hash(title_and_body(entry.row.cells)[0])
        noted: dict[str, Any] = {"source": self._source, "row": entry.fingerprint, "text": entry.row.text}
        noted |= {TITLE: title, "came": now}
        if entry.row.mended:
            noted["mended"] = dict(entry.row.mended)
        old = self._tasks.get(entry.fingerprint)
        if old is None:
            made = replace(new, id=free_id(self._taken, self._source, entry.fingerprint), extra={IMPORTED: noted})
            return made, "taken", ()
        before = three_way.came(old)
        if origin(old).get("row") == entry.fingerprint and all(now[name] == said for name, said in before.items()):
            return old, "unchanged", ()
        values, kept = three_way.taken_and_kept(old, new, tuple(_SAID_BY) if before else ("title", "due", "owner"))
        return replace(old, **values, extra={**old.extra, IMPORTED: noted}), "changed", kept


def origin_as_task(item: Item, task: OrganiseTask) -> Mapping[str, Any]:
    """What a task keeps that is made of an item of a sheet: its row finds it again, also once it was edited.

    What was changed here before stays: nobody can tell what the sheet said, so no hash is kept of it.
    """
    noted, before = origin(item), three_way.came(item)
    if not is_of_a_row(noted):
        return item.extra
    made_of = {"title": {"title", "body"}, "due": {"starts_at"}, "done": {"status"}}
    told = set().union(*made_of.values()) & before.keys()  # a file from anybody may name what no item has
    untouched = {name for name, said in three_way.hashes(item, told).items() if said == before[name]}
    read = replace(task, title=task_title(item.title, item.body), done=item.status in _DONE)
    came = three_way.hashes(read, [name for name, fields in made_of.items() if fields <= untouched])
    title = before.get("title", short_hash(item.title))
    return {**item.extra, IMPORTED: {**noted, TITLE: title, "came": came}}


def task_of(row: RawRow, day: ReadDate) -> OrganiseTask:
    """The task of a row, without an id yet. Its time and what has no field of a task stay in the row's text."""
    return OrganiseTask(
        id="",
        title=task_title(*title_and_body(row.cells)),
        due=day.day,
        owner=row.cells.get("spokesperson", ""),
        done=status_of(row.cells.get("status", "")) in _DONE,
    )


def task_title(title: str, body: str) -> str:
    """What a task is called: the title and what the text says beyond it, in one line."""
    title, body = " ".join(title.split()), " ".join(body.split())
    begins_alike = body.startswith(title.removesuffix("…"))
    return as_title(body if begins_alike else f"{title}: {body}" if body else title)
