"""Our own CSV on its way back: a row that still says what its item says changes nothing, a changed cell one field."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.dating import needs_time
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.languages import Language
from compassdesk.domain.letting_go import let_go_later
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.reschedule import on_channels, placed_at
from compassdesk.domain.vocabulary import TIMELESS_BEFORE
from compassdesk.domain.wallclock import settled
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.identity import fingerprints, made_id
from compassdesk.exchange.import_preview import (
    ColumnUse,
    DatesBegin,
    ImportedRow,
    ImportPreview,
    ImportRemark,
    LeftOut,
    RowResult,
)
from compassdesk.exchange.newcomers import Newcomers
from compassdesk.exchange.tables.cell_times import UnreadTime
from compassdesk.exchange.tables.column_dates import DateColumn, ReadDate, read_column
from compassdesk.exchange.tables.column_order import open_to_choice, order_remarks
from compassdesk.exchange.tables.formula_escapes import unescaped
from compassdesk.exchange.tables.guesses import is_everywhere, split_channels
from compassdesk.exchange.tables.own_cells import numbers, says_the_same
from compassdesk.exchange.tables.own_csv_words import COLUMNS, HEADINGS, VALUES
from compassdesk.exchange.tables.own_csv_write import cell_words
from compassdesk.exchange.tables.row_starts import RowStart, row_start
from compassdesk.exchange.tables.rows_to_items import RawRow

_ID_HEADINGS = frozenset(folded(headings["id"]) for headings in HEADINGS.values())


class _Trouble(Exception):
    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code, self.values = code, values


def is_own(headings: Sequence[str]) -> bool:
    """Whether a table was written by `own_csv_write`: it has our id column."""
    return any(folded(heading) in _ID_HEADINGS for heading in headings)


def read_own(
    headings: Sequence[str], rows: Sequence[RawRow], name: str, plan: Plan, dates: DatesBegin = ""
) -> ImportPreview:
    """What an import of our own CSV would do: rows are matched by id; a row without a known id is a new item.

    A spreadsheet may have rewritten its dates: they are heard as a column, with the days of the items, unless `dates`
    says what comes first.
    """
    language, fields = _columns(headings)
    newcomers = Newcomers(plan, (plan.client.name,))
    by_id = {item.id: item for item in unless_given_up(plan.items)}
    taken: list[ImportedRow] = []
    left: list[LeftOut] = []
    table = _cells(fields, rows)
    words_of = [cell_words(plan, language, with_names=named) for named in (True, False)]
    _find_again(table, by_id)
    olds = [by_id.get(cells["id"]) for cells in unless_given_up(table)]
    column, lasts = _days(table, olds, language, dates)
    for row, cells, old, day, last in unless_given_up(zip(rows, table, olds, column.days, lasts.days, strict=True)):
        remarks: list[ImportRemark] = []
        try:
            item, result = _read(cells, old, (day, last), words_of, language, newcomers, remarks)
        except _Trouble as trouble:
            left.append(
                LeftOut(row.record, row.line, "refused", trouble.code, trouble.values, row.text[:160], row.sheet)
            )
        else:
            taken.append(ImportedRow(row.record, row.line, (item,), result, tuple(remarks), row.sheet))
    patch = Patch(
        channels=tuple(newcomers.new_channels),
        spokespersons=tuple(newcomers.new_people),
        items=tuple(row.item for row in taken if row.result != "unchanged"),
    )
    columns = tuple(
        ColumnUse(heading, field or "private_note", bool(field), len(rows))
        for heading, field in zip(headings, fields, strict=True)
    )
    return ImportPreview(
        source=name,
        kind="csv",
        rows=tuple(taken),
        left_out=tuple(left),
        columns=columns,
        new_channels=patch.channels,
        new_people=patch.spokespersons,
        remarks=order_remarks(column.order),
        dates=open_to_choice(column.order),
        patch=patch,
    )


def _cells(fields: Sequence[str], rows: Sequence[RawRow]) -> list[dict[str, str]]:
    """The cells of each row by field, with an id: that of a row that was added is the same each time it comes in."""
    table = [
        {field: unescaped(text) for field, text in zip(fields, row.plain, strict=False) if field}
        for row in unless_given_up(rows)
    ]
    for cells, mark in zip(table, fingerprints([row.text for row in unless_given_up(rows)]), strict=True):
        if not cells.get("id"):
            cells["id"] = made_id("own table", mark)
    let_go_later(table)
    return table


def _find_again(table: Sequence[dict[str, str]], by_id: Mapping[str, Item]) -> None:
    """An id that a spreadsheet took for a number ("0012", now 12) becomes what it was, where only one can be meant."""
    unknown = [
        (cells, said) for cells in unless_given_up(table) if cells["id"] not in by_id and (said := numbers(cells["id"]))
    ]
    if not unknown:
        return
    named = {cells["id"] for cells in table}
    meant: dict[Decimal, list[str]] = {}
    for key in by_id.keys() - named:
        for number in numbers(key):
            meant.setdefault(number, []).append(key)
    for cells, said in unknown:
        found = {key for number in said for key in meant.get(number, ())}
        if len(found) == 1:
            cells["id"] = found.pop()


def _days(
    table: Sequence[Mapping[str, str]], olds: Sequence[Item | None], language: Language, dates: DatesBegin
) -> tuple[DateColumn, DateColumn]:
    """The first and the last days, heard as columns with the days of the items."""
    first = read_column(
        [cells.get("date", "") for cells in unless_given_up(table)],
        known=[
            old.starts_at.date() if old is not None and old.starts_at is not None else None
            for old in unless_given_up(olds)
        ],
        month_first=dates == "month-first",
        because="chosen" if dates else "language" if language == "nl" else "undecided",
    )
    last = read_column(
        [cells.get("last_day", "") for cells in table],
        known=[old.last_day if old is not None else None for old in olds],
        month_first=first.order.month_first if first.order is not None else dates == "month-first",
        because="chosen",
    )
    return first, last


def _columns(headings: Sequence[str]) -> tuple[Language, list[str]]:
    """The language with most of the headings, and the field of each column."""
    languages: tuple[Language, ...] = ("en", "nl")
    known = {lang: {folded(text): field for field, text in HEADINGS[lang].items()} for lang in languages}
    spelled = [folded(heading) for heading in headings]
    language = max(languages, key=lambda lang: sum(heading in known[lang] for heading in spelled))
    return language, [known[language].get(heading, "") for heading in spelled]


def _read(
    cells: Mapping[str, str],
    old: Item | None,
    days: tuple[ReadDate, ReadDate],
    words_of: Sequence[Callable[[Item], dict[str, str]]],
    language: Language,
    newcomers: Newcomers,
    remarks: list[ImportRemark],
) -> tuple[Item, RowResult]:
    base = old or Item(id=cells["id"], kind="post", petal="send", title="", petal_confirmed=False)
    said = [words(base) for words in words_of] if old else [{}, {}]
    changed = [
        field
        for field in COLUMNS
        if field in cells and field != "id" and not any(says_the_same(cells[field], was.get(field, "")) for was in said)
    ]
    if not changed and old:
        return old, "unchanged"
    item = _with_changes(base, changed, cells, days, language, newcomers, remarks)
    if not item.title.strip():
        raise _Trouble("no-title")
    if item == old:
        return item, "unchanged"
    return item, "changed" if old else "taken"


def _with_changes(
    item: Item,
    changed: Sequence[str],
    cells: Mapping[str, str],
    days: tuple[ReadDate, ReadDate],
    language: Language,
    newcomers: Newcomers,
    remarks: list[ImportRemark],
) -> Item:
    """The item with the fields that changed; `days` are its first and its last one, as they were read."""
    day, last = days
    values: dict[str, Any] = {field: cells[field] for field in ("title", "body", "link") if field in changed}
    for field in ("kind", "status"):
        if field in changed:
            values[field] = _word(field, cells[field], language)
    if "petal" in changed:
        values["petal"] = _word("petal", cells["petal"].removesuffix("?").strip(), language)
        values["petal_confirmed"] = not cells["petal"].endswith("?")
    if "minutes" in changed:
        values["minutes"] = _minutes(cells["minutes"])
    if "labels" in changed:
        values["labels"] = tuple(part for part in (part.strip() for part in cells["labels"].split(",")) if part)
    if "spokesperson" in changed:
        values["spokesperson"] = newcomers.person(cells["spokesperson"], remarks)
    if {"date", "time"} & set(changed):
        values |= _start(cells, day, item, newcomers.plan.client.timezone, language, remarks)
    if "last_day" in changed:
        values["last_day"] = _last_day(cells["last_day"], last)
    was, item = item, replace(item, **values)
    if item.starts_at is not None and item.last_day is not None and item.last_day < item.starts_at.date():
        raise _Trouble("ends-before", last=item.last_day, first=item.starts_at.date())
    if "channels" in changed:
        item = _on_channels(item, cells["channels"], newcomers)
    if not needs_time(item) or needs_time(was):
        return item
    if item.status not in TIMELESS_BEFORE:
        raise _Trouble("no-start")
    remarks.append(ImportRemark("status-needs-date", {"spelled": cells.get("status", ""), "status": "idea"}))
    return replace(item, status="idea")


def _word(field: str, spelled: str, language: Language) -> str:
    for words in (VALUES[language][field], *(VALUES[lang][field] for lang in VALUES)):
        for value, word in words.items():
            if folded(word) == folded(spelled):
                return value
    raise _Trouble("unknown-word", field=field, value=spelled)


def _minutes(spelled: str) -> int | None:
    if not spelled:
        return None
    if not (spelled.isascii() and spelled.isdigit() and 0 < int(spelled) <= 6000):
        raise _Trouble("not-minutes", value=spelled)
    return int(spelled)


def _start(
    cells: Mapping[str, str], day: ReadDate, item: Item, zone: str, language: Language, remarks: list[ImportRemark]
) -> dict[str, Any]:
    """The start that the cells say; what else hangs on it keeps its distance, unless they say that too."""
    if day.problem:
        raise _Trouble(day.problem, value=cells.get("date", ""))
    told: list[ImportRemark] = []
    spelled = (cells.get("date", ""), cells.get("time", ""))
    try:
        start = row_start(day, spelled, zone, told, dutch=language == "nl")
    except UnreadTime as unread:
        raise _Trouble(unread.code, value=spelled[1]) from None
    if start is None:
        return {"starts_at": None, "placements": item.placements, "last_day": None}
    was = settled(item.starts_at, zone) if item.starts_at is not None else None
    if start == RowStart(start.at) and start.at in {item.starts_at, was}:
        return {}
    remarks += told
    placed = placed_at(item, start.at)
    said: dict[str, Any] = {"starts_at": start.at, "placements": placed.placements, "last_day": placed.last_day}
    if start.last_day is not None:
        said["last_day"] = start.last_day
    if start.minutes is not None:
        said["minutes"] = start.minutes
    return said


def _last_day(spelled: str, read: ReadDate) -> date | None:
    if not spelled:
        return None
    if read.day is None:
        raise _Trouble(read.problem or "not-a-date", value=spelled)
    return read.day


def _on_channels(item: Item, spelled: str, newcomers: Newcomers) -> Item:
    """The item on the named channels; placements of channels it left go with them."""
    everywhere = is_everywhere(spelled)
    if everywhere and item.kind == "slot":
        return replace(item, channels=(), all_channels=True)
    if everywhere:
        ids = tuple(channel.id for channel in newcomers.channels)
    else:
        ids = _named_channels(spelled, newcomers)
    return on_channels(item, ids)


def _named_channels(spelled: str, newcomers: Newcomers) -> tuple[str, ...]:
    """Our own list is parted by ", ", and a channel's name may hold any other sign: whole names go first."""
    known = {folded(channel.name): channel.id for channel in newcomers.channels}
    ids: list[str] = []
    for part in spelled.split(", "):
        if folded(part) in known:
            ids.append(known[folded(part)])
        else:
            ids += [newcomers.channel(name)[0] for name in split_channels(part)]
    return tuple(dict.fromkeys(ids))
