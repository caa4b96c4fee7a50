"""A spreadsheet somebody plans in (CSV or TSV) becomes an ImportPreview: nothing silently lost or guessed."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Plan
from compassdesk.exchange.identity import ReadRow, fingerprints, matched
from compassdesk.exchange.import_preview import ColumnUse, ImportedRow, ImportPreview, ImportRemark, LeftOut
from compassdesk.exchange.newcomers import Newcomers
from compassdesk.exchange.tables.cells import SheetTable, read_table
from compassdesk.exchange.tables.column_dates import ReadDate, read_dates
from compassdesk.exchange.tables.guesses import is_everywhere, split_channels
from compassdesk.exchange.tables.headings import fields_of, find_header, folded, headings_are_dutch
from compassdesk.exchange.tables.own_csv_read import is_own, read_own
from compassdesk.exchange.tables.rows_to_items import Places, RawRow, item_of, kept_by_now

_SHORT = 160
_MULTIPLE = frozenset(("labels", "link", "private_note"))


class _Sheet(Struct, frozen=True):
    """A table with its headings found and its data rows sorted by field."""

    headings: tuple[str, ...]
    fields: tuple[str | None, ...]
    header_line: int
    title_lines: tuple[str, ...]
    rows: tuple[RawRow, ...]


def read_spreadsheet(
    source: bytes,
    name: str,
    plan: Plan,
    *,
    mapping: Mapping[str, str] | None = None,
    delimiter: str | None = None,
    now: datetime | None = None,
) -> ImportPreview:
    """What an import of a table file into `plan` would do. `mapping` (heading → field) goes before recognition.

    Slots that were over by `now` (wall clock; None: not asked) count as kept.
    `name` is the file's name: with the rows' content it makes the ids, so that a second import adds nothing.
    Raises InputError as `read_table` does, and "no-header", "no-title-column", "no-rows", "no-such-field".
    """
    table = read_table(source, delimiter)
    sheet = _sorted_by_field(table, mapping or {})
    if not sheet.rows:
        raise InputError("no-rows")
    if is_own(sheet.headings):
        preview = read_own(sheet.headings, sheet.rows, name, plan)
    else:
        preview = _read_rows(sheet, name, plan, now)
    return replace(
        preview,
        kind="tsv" if table.delimiter == "\t" else "csv",
        encoding=table.encoding,
        delimiter=table.delimiter,
        header_line=sheet.header_line,
        title_lines=sheet.title_lines,
        columns=preview.columns or _uses(sheet),
    )


def _sorted_by_field(table: SheetTable, mapping: Mapping[str, str]) -> _Sheet:
    place = find_header(table.rows)
    header_line, cells = table.rows[place]
    width = max((index for index, cell in enumerate(cells) if cell), default=0) + 1
    headings = cells[:width]
    fields = tuple(fields_of(headings, mapping))
    rows: list[RawRow] = []
    for line, row in table.rows[place + 1 :]:
        if any(row):
            rows.append(_raw_row(len(rows) + 1, line, row, headings, fields))
    above = tuple(" ".join(cell for cell in row if cell) for _, row in table.rows[:place])
    return _Sheet(headings, fields, header_line, tuple(line for line in above if line), tuple(rows))


def _raw_row(
    record: int, line: int, row: Sequence[str], headings: Sequence[str], fields: Sequence[str | None]
) -> RawRow:
    cells: dict[str, str] = {}
    labels: list[str] = []
    links: list[str] = []
    kept: list[tuple[str, str]] = []
    for index, text in enumerate(row):
        field = fields[index] if index < len(fields) else None
        heading = headings[index] if index < len(headings) else ""
        if not text:
            continue
        if field == "labels":
            labels += [part for part in (part.strip() for part in text.split(",")) if part]
        elif field == "link":
            links.append(text)
        elif field == "private_note":
            kept.append(("", text))
        elif field is None:
            kept.append((heading, text))
        else:
            cells[field] = text
    shown = " | ".join(text for text in row if text)
    return RawRow(record, line, cells, tuple(dict.fromkeys(labels)), tuple(links), tuple(kept), shown, tuple(row))


def _read_rows(sheet: _Sheet, name: str, plan: Plan, now: datetime | None) -> ImportPreview:
    days = read_dates(
        [row.cells.get("date", "") for row in sheet.rows],
        [*sheet.title_lines, name],
        month_first=not headings_are_dutch(sheet.headings) and _twelve_hours(sheet.rows),
    )
    people = tuple(dict.fromkeys(row.cells.get("spokesperson", "") for row in sheet.rows))
    newcomers = Newcomers(plan, (plan.client.name, *sheet.title_lines), tuple(filter(None, people)))
    _meet_all_channels(sheet.rows, newcomers)
    read: list[tuple[RawRow, ReadRow, list[ImportRemark]]] = []
    refused: list[LeftOut] = []
    marks = fingerprints([row.text for row in sheet.rows])
    for row, day, mark in zip(sheet.rows, days, marks, strict=True):
        outcome = _read_row(row, day, newcomers)
        if isinstance(outcome, LeftOut):
            refused.append(outcome)
        else:
            item, remarks = outcome
            read.append((row, ReadRow(kept_by_now(item, now, remarks), mark), remarks))
    _note_repeats(read)
    settled = matched([entry for _, entry, _ in read], name, plan.items)
    rows = tuple(
        ImportedRow(raw.record, raw.line, (item,), result, () if result == "unchanged" else tuple(remarks))
        for (raw, _, remarks), (item, result) in zip(read, settled, strict=True)
    )
    return _preview(name, rows, tuple(refused), newcomers)


def _preview(name: str, rows: tuple[ImportedRow, ...], refused: tuple[LeftOut, ...], new: Newcomers) -> ImportPreview:
    items = tuple(row.item for row in rows if row.result != "unchanged")
    used = {key for item in items for key in item.channels}
    everywhere = any(item.all_channels for item in items)
    channels = tuple(channel for channel in new.new_channels if everywhere or channel.id in used)
    speakers = {item.spokesperson for item in items}
    people = tuple(person for person in new.new_people if person.id in speakers)
    return ImportPreview(
        source=name,
        kind="csv",
        rows=rows,
        left_out=refused,
        new_channels=channels,
        new_people=people,
        patch=Patch(channels=channels, spokespersons=people, items=items),
    )


def _twelve_hours(rows: Sequence[RawRow]) -> bool:
    return any(folded(row.cells.get("time", "")).endswith((" am", " pm")) for row in rows)


def _meet_all_channels(rows: Sequence[RawRow], newcomers: Newcomers) -> None:
    """Makes the channels of the whole sheet first: "all" in an early row also means those named later."""
    for row in rows:
        if not is_everywhere(row.cells.get("channels", "")):
            for spelled in split_channels(row.cells.get("channels", "")):
                newcomers.channel(spelled)


def _read_row(row: RawRow, day: ReadDate, newcomers: Newcomers) -> tuple[Item, list[ImportRemark]] | LeftOut:
    if day.problem:
        return _refused(row, day.problem, value=row.cells.get("date", ""))
    if not row.cells.get("title") and not row.cells.get("body"):
        return _refused(row, "no-title")
    spoken: list[ImportRemark] = []
    speaker = newcomers.person(row.cells.get("spokesperson", ""), spoken)
    if speaker is None:
        spoken.append(ImportRemark("no-speaker"))
    try:
        item, remarks = item_of(row, day, _places(row, newcomers), speaker, newcomers.plan.client.timezone)
    except ValueError:
        return _refused(row, "not-a-time", value=row.cells.get("time", ""))
    return item, [*remarks, *spoken]


def _refused(row: RawRow, code: str, **values: object) -> LeftOut:
    shown = row.text if len(row.text) <= _SHORT else row.text[: _SHORT - 1] + "…"
    return LeftOut(row.record, row.line, "refused", code, values, shown)


def _places(row: RawRow, newcomers: Newcomers) -> Places:
    spelled = row.cells.get("channels", "")
    if is_everywhere(spelled):
        return Places(tuple(channel.id for channel in newcomers.channels), everywhere=True, format=None)
    found = [newcomers.channel(part) for part in split_channels(spelled)]
    formats = {item_format for _, item_format in found if item_format}
    return Places(
        tuple(dict.fromkeys(key for key, _ in found)),
        everywhere=False,
        format=formats.pop() if len(formats) == 1 and len(found) == 1 else None,
    )


def _note_repeats(read: Sequence[tuple[RawRow, ReadRow, list[ImportRemark]]]) -> None:
    """Marks a row that says the same as an earlier one on the same channel; both are kept."""
    seen: dict[tuple[str, tuple[str, ...]], int] = {}
    for row, entry, remarks in read:
        text = folded(entry.item.body or entry.item.title)
        key = (text, tuple(sorted(entry.item.channels)))
        if key in seen:
            remarks.append(ImportRemark("same-as-line", {"line": seen[key]}))
        else:
            seen[key] = row.line


def _uses(sheet: _Sheet) -> tuple[ColumnUse, ...]:
    uses = []
    for index, (heading, field) in enumerate(zip(sheet.headings, sheet.fields, strict=True)):
        filled = sum(_fills(row, heading, field) for row in sheet.rows)
        uses.append(ColumnUse(heading or f"#{index + 1}", field or "private_note", field is not None, filled))
    return tuple(uses)


def _fills(row: RawRow, heading: str, field: str | None) -> bool:
    if field in _MULTIPLE:
        own = {
            "labels": row.labels,
            "link": row.links,
            "private_note": tuple(text for head, text in row.kept if not head),
        }
        return bool(own[field])
    return bool(row.cells.get(field)) if field else any(head == heading for head, _ in row.kept)
