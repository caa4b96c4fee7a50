"""Rows that plan work of the team become organise tasks instead of items, for it never counts (domain.md C2)."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.plan import OrganiseTask, Plan
from compassdesk.exchange.identity import IMPORTED, made_id, origin
from compassdesk.exchange.import_preview import ImportedRow, ImportRemark, RowResult
from compassdesk.exchange.petals.guessing import PetalGuess
from compassdesk.exchange.tables.column_dates import ReadDate
from compassdesk.exchange.tables.guesses import guess_kind, status_of
from compassdesk.exchange.tables.headings import folded
from compassdesk.exchange.tables.rows_to_items import LONGEST_TITLE, RawRow


class TaskRow(Struct, frozen=True):
    """A row that became a task, with the fingerprint of its record."""

    row: RawRow
    task: OrganiseTask
    fingerprint: str
    guess: PetalGuess


class TasksKnown:
    """What earlier imports of a source made: a row that was an item or a task stays what it was."""

    def __init__(self, plan: Plan, source: str) -> None:
        self._source = source
        self._tasks = {
            str(origin(task).get("row")): task for task in plan.organise_tasks if origin(task).get("source") == source
        }
        self._items = {origin(item).get("row") for item in plan.items if origin(item).get("source") == source}
        self._item_titles = {folded(item.title) for item in plan.items if origin(item).get("source") == source}

    def takes(self, row: RawRow, fingerprint: str, guess: PetalGuess) -> bool:
        """Whether a row is a task: it was one, or it is guessed to be one and was no item."""
        if fingerprint in self._tasks:
            return True
        if fingerprint in self._items or folded(row.cells.get("title", "")) in self._item_titles:
            return False
        says_kind = guess_kind(row.cells.get("kind", "")) is not None
        return guess.kind == "task" and guess.surety != "unsure" and not says_kind

    def settled(self, read: Sequence[TaskRow]) -> list[ImportedRow]:
        """The rows with their tasks' final ids; whether a task was done here stays."""
        here = {entry.fingerprint for entry in read}
        gone = {folded(task.title): task for mark, task in self._tasks.items() if mark not in here}
        rows = []
        for entry in read:
            task, result = self._settled(entry, gone)
            told = ImportRemark("became-task", {"because": list(entry.guess.because)})
            remarks = () if result == "unchanged" else (*entry.row.remarks, told)
            rows.append(ImportedRow(entry.row.record, entry.row.line, (), result, remarks, entry.row.sheet, (task,)))
        return rows

    def _settled(self, entry: TaskRow, gone: dict[str, OrganiseTask]) -> tuple[OrganiseTask, RowResult]:
        if (same := self._tasks.get(entry.fingerprint)) is not None:
            return same, "unchanged"
        noted: Mapping[str, object] = {
            IMPORTED: {"source": self._source, "row": entry.fingerprint, "text": entry.row.text}
        }
        if (old := gone.pop(folded(entry.task.title), None)) is not None:
            return replace(entry.task, id=old.id, done=old.done, extra={**old.extra, **noted}), "changed"
        return replace(entry.task, id=made_id(self._source, entry.fingerprint), extra=noted), "taken"


def task_of(row: RawRow, day: ReadDate) -> OrganiseTask:
    """The task of a row, without an id yet. Its time and what has no field of a task stay in the row's text."""
    said = [" ".join(row.cells[name].split()) for name in ("title", "body") if row.cells.get(name)]
    title = ": ".join(dict.fromkeys(said))
    return OrganiseTask(
        id="",
        title=title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1].rstrip() + "…",
        due=day.day,
        owner=row.cells.get("spokesperson", ""),
        done=status_of(row.cells.get("status", "")) in {"approved", "published"},
    )
