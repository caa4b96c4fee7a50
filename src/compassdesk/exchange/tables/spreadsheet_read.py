"""A spreadsheet somebody plans in becomes an ImportPreview, sheet by sheet: nothing silently lost or guessed."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache, partial

from msgspec.structs import replace

from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import go_on, unless_given_up
from compassdesk.domain.new_rows import goes_nowhere
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.spelled_days import spelled_day
from compassdesk.domain.text_length import shortened
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.identity import fingerprints
from compassdesk.exchange.import_preview import (
    ColumnUse,
    DatesBegin,
    ImportedRow,
    ImportPreview,
    ImportRemark,
    LeftOut,
    Said,
)
from compassdesk.exchange.newcomers import Newcomers
from compassdesk.exchange.petals.guessing import PetalGuess, guess_petals
from compassdesk.exchange.petals.word_lists import PetalWords
from compassdesk.exchange.tables.cell_times import UnreadTime, cell_time
from compassdesk.exchange.tables.column_dates import DateColumn, ReadDate, carrying, read_column
from compassdesk.exchange.tables.column_order import open_to_choice, order_remarks
from compassdesk.exchange.tables.grid import TableFile
from compassdesk.exchange.tables.guesses import is_everywhere, split_channels, status_of
from compassdesk.exchange.tables.headings import Headings, header_in
from compassdesk.exchange.tables.laid_out import as_table
from compassdesk.exchange.tables.marked_rows import MARKED, with_marks
from compassdesk.exchange.tables.mended_rows import mended_before, sheets_mended
from compassdesk.exchange.tables.own_csv_read import is_own, read_own
from compassdesk.exchange.tables.own_csv_words import SHEETS
from compassdesk.exchange.tables.repeats_said import repeat_said
from compassdesk.exchange.tables.rows_again import ReadRow, SettledRow, days_that_came, settled, source_of
from compassdesk.exchange.tables.rows_of_posts import RowsOfPosts
from compassdesk.exchange.tables.rows_to_items import Places, RawRow, item_of, kept_by_now, planned_row, start_of
from compassdesk.exchange.tables.rows_to_tasks import TaskRow, TasksKnown, task_of
from compassdesk.exchange.tables.same_rows import note_repeats
from compassdesk.exchange.tables.sheet_rows import SHORT, SortedSheet, column_uses, sorted_by_field
from compassdesk.exchange.tables.table_file import read_table_file
from compassdesk.exchange.tables.told_once import told_once
from compassdesk.exchange.tables.weekday_cells import with_weeks
from compassdesk.exchange.tables.weeks_begun import with_days_of_weeks

_NOTHING_SAID = Said()
_NO_SPEAKER = ImportRemark("no-speaker")
_NO_CHANNEL = ImportRemark("no-channel")
_MOST_KEPT = 20_000
"""Different cells of which is kept what they say."""
_FULL_DATE = re.compile(
    r"(?<!\d)(?:\d{4}([-. ])\d{1,2}\1\d{1,2}|\d{1,2}\.?([-. ])(?:\d{1,2}|[^\W\d_]{3,9}\.?)\2\d{4})(?!\d)"
)
"""When a file was made, as its name says; that is not the year which is planned."""


def read_spreadsheet(
    source: bytes | TableFile,
    name: str,
    plan: Plan,
    said: Said = _NOTHING_SAID,
    *,
    delimiter: str | None = None,
    now: datetime | None = None,
    petals: PetalWords | None = None,
    headings: Headings | None = None,
) -> ImportPreview:
    """What an import of a table file, or of its grids, into `plan` would do, read as was `said` of it.

    `headings`: the words for columns. `petals`: those petals are guessed by; without any, what no row names is sent.
    Slots that were over by `now` (wall clock; None: not asked) count as kept.
    `name` is the file's name: with the rows' content it makes the ids, so that a second import adds nothing.
    Raises InputError as `read_table_file` does, and "no-header", "no-title-column", "no-rows", "no-such-field",
    "no-calendar-grid".
    """
    file = source if isinstance(source, TableFile) else read_table_file(source, delimiter)
    known, mapping = headings or Headings({}), said.mapping or {}
    file = _without_our_views(file, known, mapping)
    dated = [with_days_of_weeks(grid, known, mapping) for grid in file.grids]
    file = replace(file, grids=tuple(grid for grid, _ in dated))
    hidden = {grid.name for grid in file.grids if grid.is_hidden}
    grids, laid, told = as_table(file.grids, known, mapping, said, name)
    grids, coloured, about = with_marks(grids, known, mapping, said.colours)
    sheets, remarks = _sheets(replace(file, grids=grids), known, mapping)
    remarks[:0] = [*told, *about, *(remark for _, remarks in dated for remark in remarks)]
    skipped = tuple(row for sheet in sheets for row in sheet.skipped)
    remarks += [ImportRemark("hidden-sheet", {"sheet": sheet.name}) for sheet in sheets if sheet.name in hidden]
    if elsewhere := sum(sheet.comments_elsewhere for sheet in sheets):
        remarks.append(ImportRemark("comments-elsewhere", {"count": elsewhere}))
    if is_own(sheets[0].headings):
        rows = [row for sheet in sheets for row in sheet.rows]
        preview = read_own(sheets[0].headings, rows, name, plan, said.dates)
    else:
        preview = _read_rows(sheets, name, plan, said, now, petals or PetalWords({}), known)
    columns = preview.columns or column_uses(sheets)
    plainly = columns
    if laid.layout and said.layout:
        plainly = _plain_columns(file, known, name)
    titled = sheets if laid.layout == "grid" else sheets[:1]
    return replace(
        preview,
        kind=file.kind,
        headings=tuple(use.heading for use in plainly if not coloured or use.heading not in MARKED),
        encoding=file.encoding,
        delimiter=file.delimiter,
        header_line=sheets[0].header_line,
        title_lines=tuple(dict.fromkeys(line for sheet in titled for line in sheet.title_lines)),
        layout=laid.layout,
        lines=laid.lines,
        colours=coloured,
        columns=columns,
        left_out=(*preview.left_out, *skipped),
        remarks=(*remarks, *preview.remarks),
    )


def _plain_columns(file: TableFile, words: Headings, name: str) -> tuple[ColumnUse, ...]:
    """The columns of a table of which nothing is said; none where it cannot be read so."""
    grids, _, _ = as_table(file.grids, words, {}, _NOTHING_SAID, name)
    try:
        return column_uses(_sheets(replace(file, grids=grids), words, {})[0])
    except InputError as trouble:
        if trouble.code == "given-up":
            raise
        return ()


def _sheets(
    file: TableFile, words: Headings, mapping: Mapping[str, str]
) -> tuple[list[SortedSheet], list[ImportRemark]]:
    """The sheets that hold rows, and what is told of those that could not be read. Our own tables come alone."""
    sheets: list[SortedSheet] = []
    remarks: list[ImportRemark] = []
    trouble = InputError("no-rows" if any(grid.rows for grid in file.grids) else "empty-file")
    for grid in (grid for grid in file.grids if grid.rows):
        try:
            sheet = sorted_by_field(grid, words, mapping, sum(len(one.rows) + len(one.skipped) for one in sheets))
        except InputError as error:
            if error.code not in {"no-header", "no-title-column"}:
                raise
            trouble = error
            remarks.append(ImportRemark("sheet-not-read", {"sheet": grid.name, "rows": len(grid.rows)}))
            continue
        if sheet.guessed_title:
            remarks.append(ImportRemark("title-column-guessed", {"heading": sheet.guessed_title}))
        if sheet.rows or sheet.skipped:
            sheets.append(sheet)
    if not any(sheet.rows for sheet in sheets):
        raise trouble
    own = [sheet for sheet in sheets if is_own(sheet.headings)]
    alike = [sheet for sheet in own if sheet.headings == own[0].headings]
    for other in sheets if own else ():
        if other not in alike:
            remarks.append(ImportRemark("sheet-not-read", {"sheet": other.name, "rows": len(other.rows)}))
    return alike or sheets, remarks


def _without_our_views(file: TableFile, words: Headings, mapping: Mapping[str, str]) -> TableFile:
    """Of our own workbook the sheets of items: its calendar, its summary and its lists say nothing more."""
    heads = ((grid, header_in(grid.rows, words, mapping)) for grid in file.grids)
    if not any(at is not None and is_own(grid.rows[at][1]) for grid, at in heads):
        return file
    views = {names[view] for names in SHEETS.values() for view in ("calendar", "summary", "lists")}
    return replace(file, grids=tuple(grid for grid in file.grids if grid.name not in views))


def _read_rows(
    sheets: Sequence[SortedSheet],
    name: str,
    plan: Plan,
    said: Said,
    now: datetime | None,
    petals: PetalWords,
    words: Headings,
) -> ImportPreview:
    marks = fingerprints(row.text for sheet in sheets for row in sheet.rows)
    source = source_of(name, marks, plan)
    sheets = sheets_mended(sheets, marks, said.mended, mended_before(plan, source))
    posts = RowsOfPosts(plan, source, sheets, words, said, now)
    sheets, rows = posts.sheets, posts.table_rows
    came = days_that_came(plan, source)
    on = posts.days() | {row.record: came[mark] for row, mark in zip(rows, marks, strict=True) if mark in came}
    columns = [_dates(sheet, name, said.dates, now, words, on) for sheet in sheets]
    days = [day for column in columns for day in column.days]
    dutch = [is_dutch for sheet in sheets for is_dutch in [words.are_only(sheet.headings, ("nl",))] * len(sheet.rows)]
    has_times = any(map(_tells_a_time, rows, days))
    rows, days, dutch, marks = posts.others(days, dutch, marks)
    people = tuple(dict.fromkeys(row.cells.get("spokesperson", "") for row in rows))
    titles = (line for sheet in sheets for line in sheet.title_lines)
    newcomers = Newcomers(plan, (plan.client.name, *titles), tuple(filter(None, people)))
    _meet_all_channels(_channels_read(zip(rows, days, dutch, strict=True)), newcomers)
    reader = _RowReader(newcomers, said.zone)
    read: list[tuple[RawRow, ReadRow, list[ImportRemark]]] = []
    refused: list[LeftOut] = list(posts.left)
    guesses = guess_petals([planned_row(row) for row in unless_given_up(rows)], petals)
    known, tasks = TasksKnown(plan, source, marks), list[TaskRow]()
    for row, day, is_dutch, mark, guess in unless_given_up(zip(rows, days, dutch, marks, guesses, strict=True)):
        if not day.problem and known.takes(row, day, mark, guess):
            tasks.append(TaskRow(row, task_of(row, day), mark, guess))
            continue
        outcome = reader.read(row, day, guess, dutch=is_dutch)
        if isinstance(outcome, LeftOut):
            refused.append(replace(outcome, fingerprint=mark))
        else:
            item, remarks = outcome
            read.append((row, ReadRow(kept_by_now(item, now, remarks), mark, row.mended), remarks))
    note_repeats(read)
    found, gone = settled([entry for _, entry, _ in read], source, plan.items)
    once = told_once([told for (*_, told), row in zip(read, found, strict=True) if row.result != "unchanged"])
    pairs = unless_given_up(zip(read, found, strict=True))
    imported = [_imported(raw, remarks, row) for (raw, _, remarks), row in pairs]
    imported = sorted([*imported, *known.settled(tasks), *posts.rows()], key=lambda row: row.record)
    go_on()
    preview = _preview(name, tuple(imported), tuple(refused), newcomers)
    go_on()
    orders = dict.fromkeys(column.order for column in columns)
    zones = (said.zone or plan.client.timezone, *posts.likely_zones()) if has_times else ()
    told = (*posts.remarks(), *once, *(remark for order in orders for remark in order_remarks(order)))
    return replace(
        preview,
        remarks=(*told, *_told_of_zone(zones, plan), *([ImportRemark("rows-gone", {"count": gone})] if gone else [])),
        asked=posts.asked,
        dates=next(filter(None, map(open_to_choice, orders)), ""),
        zones=zones,
        kept_by_user=sum(told.code == "kept-yours" for row in unless_given_up(imported) for told in row.remarks),
    )


def _told_of_zone(zones: Sequence[str], plan: Plan) -> list[ImportRemark]:
    """That times were brought to the client's clock."""
    return [ImportRemark("times-told-in", {"zone": zone}) for zone in zones[:1] if zone != plan.client.timezone]


def _tells_a_time(row: RawRow, day: ReadDate) -> bool:
    """Whether a row tells a time of day, in whatever zone that is."""
    return bool(row.cells.get("time")) or (day.hours is not None and not day.hours.clock.zone)


def _imported(raw: RawRow, remarks: list[ImportRemark], row: SettledRow) -> ImportedRow:
    told = () if row.result == "unchanged" else tuple(remarks)
    if row.guessed_by:
        told = (ImportRemark(f"known-by-{row.guessed_by}", {"title": row.was}), *told)
    if row.kept:
        told = (ImportRemark("kept-yours", {"fields": sorted(row.kept)}), *told)
    return ImportedRow(raw.record, raw.line, (row.item,), row.result, told, raw.sheet, raw.cell)


def _dates(
    sheet: SortedSheet,
    name: str,
    dates: DatesBegin,
    now: datetime | None,
    words: Headings,
    on: Mapping[int, date],
) -> DateColumn:
    """The date column of a sheet, heard as a whole. `on`: record → the day it was read as by an earlier import."""
    named = [*sheet.title_lines, *map(_without_dates, (sheet.name, name))]
    spelled = [row.cells.get("date", "") for row in sheet.rows]
    cells = with_weeks(spelled, sheet.headings, [row.plain for row in sheet.rows], named)
    times = [row.cells.get("time", "") for row in sheet.rows]
    undated = [status_of(row.cells.get("status", "")) == "idea" for row in sheet.rows]
    day_first, twelve = words.are_only(sheet.headings, ("nl", "de", "fr", "es")), _twelve_hours(sheet.rows)
    return read_column(
        cells,
        named,
        month_first=dates == "month-first" if dates else twelve and not day_first,
        because="chosen" if dates else "language" if day_first else "clock" if twelve else "undecided",
        weekdays=[row.weekday for row in sheet.rows],
        known=[on.get(row.record) for row in sheet.rows],
        carries=carrying(cells, times, undated=undated),
        today=now.date() if now is not None else None,
    )


def _without_dates(name: str) -> str:
    return _FULL_DATE.sub(lambda found: found[0] if spelled_day(found[0]) is None else " ", name)


def _preview(name: str, rows: tuple[ImportedRow, ...], refused: tuple[LeftOut, ...], new: Newcomers) -> ImportPreview:
    written = [row for row in rows if row.result != "unchanged"]
    items = tuple(item for row in unless_given_up(written) for item in row.items if item not in row.left)
    used = {key for item in items for key in item.channels}
    everywhere = any(item.all_channels for item in items)
    channels = tuple(channel for channel in new.new_channels if everywhere or channel.id in used)
    speakers = {key for item in items for key in (item.spokesperson, *item.co_spokespersons)}
    people = tuple(person for person in new.new_people if person.id in speakers)
    return ImportPreview(
        source=name,
        kind="csv",
        rows=rows,
        left_out=refused,
        new_channels=channels,
        new_people=people,
        patch=Patch(
            channels=channels,
            spokespersons=people,
            items=items,
            organise_tasks=tuple(task for row in written for task in row.tasks),
        ),
    )


def _twelve_hours(rows: Sequence[RawRow]) -> bool:
    return any(folded(clock).endswith((" am", " pm")) for clock in {row.cells.get("time", "") for row in rows})


def _is_read(row: RawRow, day: ReadDate, *, dutch: bool) -> bool:
    """Whether a row is not refused: one that is makes no channel."""
    try:
        cell_time(row.cells.get("time", ""), dutch=dutch)
    except UnreadTime:
        return False
    return not day.problem and bool(row.cells.get("title") or row.cells.get("body"))


def _channels_read(rows: Iterable[tuple[RawRow, ReadDate, bool]]) -> Iterable[str]:
    """The different cells of channels in rows that are read, in their order."""
    found: dict[str, None] = {}
    for row, day, is_dutch in rows:
        cell = row.cells.get("channels", "")
        if cell not in found and _is_read(row, day, dutch=is_dutch):
            found[cell] = None
    return found


def _meet_all_channels(cells: Iterable[str], newcomers: Newcomers) -> None:
    """Makes the channels of the whole sheet first: "all" in an early row also means those named later."""
    for cell in cells:
        if not is_everywhere(cell):
            for spelled in split_channels(cell):
                newcomers.channel(spelled)


class _RowReader:
    """Reads the rows of a file once all their channels are known; cells that come again are read once."""

    def __init__(self, newcomers: Newcomers, told_in: str) -> None:
        self._newcomers = newcomers
        start = partial(start_of, zone=newcomers.plan.client.timezone, told_in=told_in)
        self._start = lru_cache(_MOST_KEPT)(lambda day, spelled, dutch: start(day, spelled, dutch=dutch))
        self._places = lru_cache(_MOST_KEPT)(lambda spelled: _places(spelled, newcomers))

    def read(
        self, row: RawRow, day: ReadDate, guess: PetalGuess, *, dutch: bool
    ) -> tuple[Item, list[ImportRemark]] | LeftOut:
        """The item of a row, without an id yet, and what to tell of it; or why it makes none."""
        cells = row.cells
        if day.problem:
            return _refused(row, day.problem, value=cells.get("date", ""))
        if not cells.get("title") and not cells.get("body"):
            return _refused(row, "no-title")
        spoken: list[ImportRemark] = []
        speakers = self._newcomers.people(cells.get("spokesperson", ""), spoken)
        if not speakers:
            spoken.append(_NO_SPEAKER)
        try:
            start = self._start(day, (cells.get("date", ""), cells.get("time", "")), dutch)
        except UnreadTime as unread:
            return _refused(row, unread.code, value=cells.get("time", ""))
        item, remarks = item_of(row, start, self._places(cells.get("channels", "")), speakers, guess)
        if goes_nowhere(item):
            spoken.append(_NO_CHANNEL)
        if (again := repeat_said(item.private_note, self._newcomers.plan, item.starts_at)) is not None:
            spoken.append(again)
        return item, [*row.remarks, *remarks, *spoken]


def _refused(row: RawRow, code: str, **values: object) -> LeftOut:
    text = shortened(row.text, SHORT)
    return LeftOut(row.record, row.line, "refused", code, values, text, row.sheet, row.cell, row.cells)


def _places(spelled: str, newcomers: Newcomers) -> Places:
    if is_everywhere(spelled):
        return Places(tuple(channel.id for channel in newcomers.channels), everywhere=True, format=None)
    found = [newcomers.channel(part) for part in split_channels(spelled)]
    formats = {item_format for _, item_format in found if item_format}
    return Places(
        tuple(dict.fromkeys(key for key, _ in found)),
        everywhere=False,
        format=formats.pop() if len(formats) == 1 and len(found) == 1 else None,
    )
