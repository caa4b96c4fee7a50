"""One row of a spreadsheet becomes one item, with a remark for everything that was filled in, moved or guessed."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.plan import Item
from compassdesk.domain.usual import LONGEST_TITLE, USUAL_SLOT_MINUTES, as_title
from compassdesk.domain.vocabulary import TIMELESS_BEFORE, TIMELESS_STATUSES, ItemFormat, ItemKind, Status
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.import_preview import ImportRemark
from compassdesk.exchange.network_names import format_of_labels
from compassdesk.exchange.petals.guessing import PetalGuess
from compassdesk.exchange.petals.row_words import PlannedRow
from compassdesk.exchange.petals.telling import petal_remarks
from compassdesk.exchange.tables.column_dates import ReadDate
from compassdesk.exchange.tables.guesses import guess_kind, minutes_in, repeats, status_of
from compassdesk.exchange.tables.row_starts import RowStart, row_start

_LONG_LINES = 80
"""Letters of several lines that are no title."""
_CLOCKED = re.compile(r"(\d{1,2}):([0-5]\d)", re.ASCII)


class RawRow(Struct, frozen=True, gc=False):
    """A row sorted by field. `kept` holds heading and text of the columns that go into the private note."""

    record: int
    line: int
    cells: Mapping[str, str]
    labels: tuple[str, ...]
    links: tuple[str, ...]
    kept: tuple[tuple[str, str], ...]
    plain: tuple[str, ...]
    """All cells by position."""
    sheet: str = ""
    """The sheet of a workbook in which it stands."""
    cell: str = ""
    """Where it stands in a sheet that is laid out as a calendar."""
    weekday: int | None = None
    """What a column beside the date says, Monday 0."""
    remarks: tuple[ImportRemark, ...] = ()
    """What is told of its cells, whatever becomes of them."""
    mended: Mapping[str, str] = {}
    """Field → text, of the cells that hold what somebody wrote in place of what stands in the source."""

    @property
    def text(self) -> str:
        """All filled cells, for showing and for the fingerprint."""
        return " | ".join(filter(None, self.plain))


class ToldStart(Struct, frozen=True, gc=False):
    """When a row starts, None while it has no date, and what is told of that."""

    at: RowStart | None
    told: tuple[ImportRemark, ...]


class Places(Struct, frozen=True, gc=False):
    """The channels of one row, already known to the plan. `everywhere`: the cell says "all"."""

    ids: tuple[str, ...]
    everywhere: bool
    format: ItemFormat | None


def start_of(
    day: ReadDate, spelled: tuple[str, str], zone: str, *, dutch: bool = False, told_in: str = ""
) -> ToldStart:
    """When a row starts whose cells of date and time are `spelled`. Raises UnreadTime; for `dutch` see `cell_time`, for
    `told_in` see `row_start`.
    """
    remarks: list[ImportRemark] = []
    start = row_start(day, spelled, zone, remarks, dutch=dutch, told_in=told_in)
    if start is None:
        remarks.append(ImportRemark("no-date", {"spelled": spelled[0]}))
    elif start.last_day is not None and start.last_day > start.at.date():
        remarks.append(ImportRemark("lasts-until", {"last": start.last_day}))
    return ToldStart(start, tuple(remarks))


def item_of(
    row: RawRow, started: ToldStart, places: Places, speakers: tuple[str, ...], guess: PetalGuess
) -> tuple[Item, list[ImportRemark]]:
    """The item of a row, without an id yet, and what to tell of it."""
    remarks: list[ImportRemark] = []
    title, body = _texts(row, remarks)
    named = row.cells.get("kind")
    kind: ItemKind = (guess_kind(named) if named else None) or ("slot" if guess.kind == "slot" else "post")
    start = started.at
    remarks += started.told
    status = _status(row, start.at if start is not None else None, remarks)
    if places.everywhere:
        remarks.append(_said_of_many("all-channels", "count", len(places.ids)))
    remarks += petal_remarks(guess, kind)
    minutes = _minutes(row, kind, start, remarks)
    all_channels = places.everywhere and kind == "slot"
    item = Item(
        id="",
        kind=kind,
        petal=guess.petal,
        petal_confirmed=guess.certain,
        title=title,
        body=body,
        status=status,
        starts_at=start.at if start is not None else None,
        last_day=start.last_day if start is not None else None,
        minutes=minutes,
        channels=() if all_channels else places.ids,
        all_channels=all_channels,
        spokesperson=speakers[0] if speakers else None,
        co_spokespersons=speakers[1:],
        labels=_labels(row, guess),
        format=_format(row, places, kind, remarks),
        link=row.links[0] if row.links else "",
        private_note=_private_note(row),
        kept="yes" if kind == "slot" and status == "published" else "unknown",
    )
    return item, remarks


@lru_cache(maxsize=1024)
def _said_of_many(code: str, name: str, value: str | int) -> ImportRemark:
    """The same remark for all rows of which the same is told: it is never changed."""
    return ImportRemark(code, {name: value})


def planned_row(row: RawRow) -> PlannedRow:
    """What a row says of what it is for."""
    return PlannedRow(
        title=row.cells.get("title", ""),
        body=row.cells.get("body", ""),
        labels=row.labels,
        columns=(*row.kept, ("", row.cells.get("channels", ""))),
        petal=row.cells.get("petal", ""),
    )


def kept_by_now(item: Item, now: datetime | None, remarks: list[ImportRemark]) -> Item:
    """A slot that was over before it was imported counts as kept (domain.md CD-25: imported history is kept).

    One that is not over does not (C3.12), whatever its status.
    """
    if now is None or item.kind != "slot" or item.starts_at is None:
        return item
    is_over = item.starts_at + timedelta(minutes=item.minutes or 0) <= now
    if item.kept == "yes" and not is_over:
        remarks.append(ImportRemark("kept-ahead"))
        return replace(item, kept="unknown")
    if item.kept != "unknown" or item.status in {"idea", "on_hold", "cancelled"} or not is_over:
        return item
    remarks.append(ImportRemark("kept-assumed"))
    return replace(item, kept="yes")


def is_text(title: str) -> bool:
    """Whether what stands in a column of titles is a whole text."""
    return len(title) > LONGEST_TITLE or ("\n" in title and len(title) > _LONG_LINES)


def title_and_body(cells: Mapping[str, str]) -> tuple[str, str]:
    """The title of a row in one line, where it has none or a whole text the first line of that; and its text."""
    title, body = cells.get("title", ""), cells.get("body", "")
    if not title:
        title = as_title(body.split("\n", 1)[0])
    elif not body and is_text(title):
        title, body = as_title(title.split("\n", 1)[0]), title
    return " ".join(title.split()), body


def _texts(row: RawRow, remarks: list[ImportRemark]) -> tuple[str, str]:
    title, body = title_and_body(row.cells)
    if not row.cells.get("title"):
        remarks.append(ImportRemark("title-from-text"))
    elif not row.cells.get("body") and body:
        remarks.append(ImportRemark("title-is-text"))
    if title.startswith(("=", "+", "-", "@")):
        remarks.append(ImportRemark("formula-text"))
    return title, body


def _status(row: RawRow, starts_at: datetime | None, remarks: list[ImportRemark]) -> Status:
    spelled = row.cells.get("status", "")
    status = status_of(spelled)
    if status is None:
        status = "draft"
        remarks.append(
            ImportRemark("status-unknown" if spelled else "no-status", {"spelled": spelled, "status": status})
        )
    if starts_at is None and status not in TIMELESS_STATUSES:
        timeless: Status = "idea" if status in TIMELESS_BEFORE else "draft"
        remarks.append(ImportRemark("status-needs-date", {"spelled": spelled, "status": timeless}))
        return timeless
    return status


def _minutes(row: RawRow, kind: str, start: RowStart | None, remarks: list[ImportRemark]) -> int | None:
    spelled = row.cells.get("minutes", "")
    if spelled:
        minutes = _length(spelled)
        if minutes is not None and 0 < minutes <= 6000:
            return minutes
        remarks.append(ImportRemark("minutes-unread", {"spelled": spelled}))
    if start is not None and start.minutes is not None:
        return start.minutes
    if kind != "slot":
        return None
    remark = " ".join(text for _, text in row.kept)
    for text in (remark, row.cells.get("body", ""), row.cells.get("title", "")):
        if (minutes := minutes_in(text)) is not None:
            remarks.append(ImportRemark("minutes-from-remark", {"minutes": minutes}))
            break
    else:
        minutes = USUAL_SLOT_MINUTES
        remarks.append(ImportRemark("no-minutes", {"minutes": minutes}))
    if word := repeats(remark):
        remarks.append(ImportRemark("repeat-not-expanded", {"word": word}))
    return minutes


def _length(spelled: str) -> int | None:
    """Minutes as "45", "45 min" or, as a spreadsheet keeps a length, "0:45"."""
    if found := _CLOCKED.fullmatch(spelled):
        return int(found[1]) * 60 + int(found[2])
    return int(spelled) if spelled.isascii() and spelled.isdigit() and len(spelled) < 6 else minutes_in(spelled)


def _labels(row: RawRow, guess: PetalGuess) -> tuple[str, ...]:
    """The labels as they are, except one that is the petal's own name: that is what it became."""
    if not guess.certain:
        return row.labels
    return tuple(label for label in row.labels if folded(label) not in guess.because)


def _format(row: RawRow, places: Places, kind: str, remarks: list[ImportRemark]) -> ItemFormat | None:
    """A post's format, by its channel or its kind of content: it decides the effort that is counted (C3.2)."""
    if kind == "slot":
        return None
    found = format_of_labels(row.labels) or places.format
    if found:
        remarks.append(_said_of_many("format-guessed", "format", found))
    return found


def _private_note(row: RawRow) -> str:
    """What has no field of its own, each behind its heading, so that nothing of the row is lost."""
    lines = [text if heading == "" else f"{heading}: {text}" for heading, text in row.kept]
    lines += row.links[1:]
    if campaign := row.cells.get("campaign"):
        lines.append(campaign)
    spelled = row.cells.get("status", "")
    if spelled and status_of(spelled) is None:
        lines.append(spelled)
    return "\n".join(lines) if lines else ""
