"""What an import would do, as values: shown before anything is written, and turned into one patch."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from msgspec import Struct

from compassdesk.domain.deleted_rows import DeletedAgain
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Channel, Item, OrganiseTask, Spokesperson
from compassdesk.domain.vocabulary import Petal

RowResult = Literal["taken", "changed", "unchanged"]
DatesBegin = Literal["", "day-first", "month-first"]
"""With what dates in figures begin; nothing where that is not said, or does not matter."""

UseOfColours = Literal["", "labels", "ignore"]
"""What becomes of colours and of what is struck through in a workbook; nothing where there is neither."""

LaidOut = Literal["", "table", "grid"]
"""Whether a sheet that is laid out as a calendar is read as one or as an ordinary table; nothing where none is."""

UseOfLines = Literal["", "read", "apart", "together"]
"""What becomes of several lines in a cell of a calendar that bear no mark: what they read as, an item each, or one;
nothing where there are none."""

Mended = Mapping[str, Mapping[str, str]]
"""Fingerprint of a row → field → what is read instead of what stands there."""
MENDED_FIELDS = ("date", "time", "title", "spokesperson", "channels")
"""What can be mended of a row, in the order in which it is shown; all else can wait until the row is in."""


class ImportRemark(Struct, frozen=True, gc=False):
    """Something to tell about a row or a file: a code of `texts/import_sentences.py` with its values."""

    code: str
    values: Mapping[str, Any] = {}


class ColumnUse(Struct, frozen=True):
    """What a column became. `field` is an item's field, "date", "time", or "private_note" for what has no field.

    `recognised` is False when nobody knew the heading and the column is kept in the private note.
    """

    heading: str
    field: str
    recognised: bool
    filled: int
    """How many rows have something in it."""
    examples: tuple[str, ...] = ()
    """The first different things that stand in it, shortened."""
    is_named: bool = True
    """Whether `heading` stands above it; without one it is the column's number behind a "#"."""


class CalendarUse(Struct, frozen=True):
    """What the events of a calendar are where they do not say it themselves.

    `name` is what the calendar is called. `channel` is the id or the name of one, "" for none; `petal` is "" where it
    is guessed event by event. Listening and answering are slots then, sending and calls are posts.
    """

    name: str = ""
    channel: str = ""
    petal: Petal | Literal[""] = ""
    unsaid: tuple[Literal["channel", "petal"], ...] = ()
    """Of which of the two nobody said anything, so that events which came in before stay as they are in it."""


class Said(Struct, frozen=True):
    """What the user said of a file that comes in; None and "" where nothing is said, so that it is found out."""

    mapping: Mapping[str, str] | None = None
    """Heading → field, of columns of a table; it goes before what the headings say."""
    mended: Mended = {}
    """What shall be read in place of what stands in rows of a table."""
    dates: DatesBegin = ""
    """Whether day or month comes first in figures; else the column decides."""
    layout: LaidOut = ""
    """How a sheet is read that is laid out as a calendar; else as one."""
    colours: UseOfColours = ""
    """Whether those of cells become labels, and what is struck through; else they do."""
    lines: UseOfLines = ""
    """What becomes of several lines in a cell; else what they read as."""
    calendar: CalendarUse | None = None
    """What the events of a calendar are where they do not say it themselves."""
    zone: str = ""
    """In which time zone a table tells times that name none; else in the client's."""
    bring_back: bool = False
    """Whether what was deleted here is taken as well."""
    posts: Mapping[str, str] = {}
    """Fingerprint of a row that may be one of several posts → the key of the choice that it is."""


class PostChoice(Struct, frozen=True):
    """A post that a row may be, on the channels it went out on; without an item: that it is none of ours."""

    key: str
    item: str = ""
    channels: tuple[str, ...] = ()
    title: str = ""
    places: tuple[str, ...] = ()
    """What the channels are called."""
    at: datetime | None = None
    """When it was to go out."""


class ImportedRow(Struct, frozen=True, gc=False):
    """A record that was read: the items it makes (a repeating event makes many), and what to know about it."""

    record: int
    """Its number among the records of the source, from 1."""
    line: int
    """The line of the file on which it begins, from 1; for a plan file the place in the list, from 1."""
    items: tuple[Item, ...]
    result: RowResult
    remarks: tuple[ImportRemark, ...] = ()
    sheet: str = ""
    """The sheet of a workbook in which the line stands."""
    cell: str = ""
    """Where it stands in a sheet that is laid out as a calendar, such as B7."""
    tasks: tuple[OrganiseTask, ...] = ()
    """What it makes instead of items when it is work of the team."""
    left: tuple[Item, ...] = ()
    """What it made before and leaves as it is, beside items that are new or changed."""

    @property
    def item(self) -> Item:
        """The first (for a table row: the only) item."""
        return self.items[0]


class LeftOut(Struct, frozen=True, gc=False):
    """A record that makes no item. `text` is the record as it stands in the source, shortened."""

    record: int
    line: int
    result: Literal["skipped", "refused"]
    code: str
    values: Mapping[str, Any] = {}
    text: str = ""
    sheet: str = ""
    cell: str = ""
    cells: Mapping[str, str] = {}
    """Field → text, of a row of a table that can be mended."""
    fingerprint: str = ""
    """That of such a row, which stays the same however the table is read."""
    choices: tuple[PostChoice, ...] = ()
    """The posts of which a row of a scheduling tool may be one."""


class AskedPost(Struct, frozen=True):
    """A row of which only the user can tell which post it is, and the key of what was chosen; "" while nothing was."""

    row: LeftOut
    chosen: str = ""


class ImportPreview(Struct, frozen=True):
    """Everything an import found, nothing written yet. `patch` is the whole change."""

    source: str
    """The file's name without its folder."""
    kind: str
    """The key of the format it was read as ("plan", "csv", "tsv", "xlsx", "ods", "ics", "list", "eml")."""
    rows: tuple[ImportedRow, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    columns: tuple[ColumnUse, ...] = ()
    said: Said = Said()
    """What somebody said of it, now or before."""
    calendar: CalendarUse | None = None
    """Of a calendar of somebody else: what its events were taken for."""
    headings: tuple[str, ...] = ()
    """By which tables of its kind are told from others, however it was read."""
    encoding: str = "utf-8"
    delimiter: str = ""
    header_line: int = 0
    """The line that holds the headings, from 1; 0 when the source is no table."""
    title_lines: tuple[str, ...] = ()
    """What stands above the headings."""
    new_channels: tuple[Channel, ...] = ()
    new_people: tuple[Spokesperson, ...] = ()
    remarks: tuple[ImportRemark, ...] = ()
    """About the file as a whole."""
    patch: Patch = Patch()
    dates: DatesBegin = ""
    """How figures that can be two days were read, where another choice is possible."""
    zones: tuple[str, ...] = ()
    """In which time zone times that name none were read, where there are any; then in which they may be meant."""
    layout: LaidOut = ""
    """How sheets that are laid out as a calendar were read, where there are any."""
    colours: UseOfColours = ""
    """What became of colours that say something, where there are any."""
    lines: UseOfLines = ""
    """What became of several lines in a cell without marks, where there are any."""
    deleted_here: int = 0
    """How many items and tasks stay away because they were deleted here."""
    deleted_tasks: int = 0
    """How many of these are tasks."""
    deleted_again: tuple[DeletedAgain, ...] = ()
    """Which of these their source has changed since."""
    kept_by_user: int = 0
    """How many items keep something that the user changed since the last import, and that the source says otherwise."""
    asked: tuple[AskedPost, ...] = ()
    """The rows of a scheduling tool of which the user is asked, or was, which post they are."""
    contents: Mapping[str, str] = {}
    """Where the contents of attachments lie that the source names, by their hash."""
    extra: Mapping[str, Any] = {}
    """Fields at the top of a plan file that this version does not know; kept with the client (`Plan.extra`)."""

    @property
    def records(self) -> int:
        """What the source holds: taken + changed + unchanged + skipped + refused."""
        return len(self.rows) + len(self.left_out)

    def count(self, result: str) -> int:
        """How many records ended as "taken", "changed", "unchanged", "skipped" or "refused"."""
        return sum(row.result == result for row in self.rows) + sum(row.result == result for row in self.left_out)

    @property
    def removed(self) -> int:
        """How many items of an earlier import go, because the source no longer has them."""
        return sum(name == "items" for name, _ in self.patch.removed)

    @property
    def refused(self) -> tuple[LeftOut, ...]:
        return tuple(row for row in self.left_out if row.result == "refused")

    @property
    def written_items(self) -> tuple[Item, ...]:
        """The items that are new or changed."""
        found: list[Item] = []
        for row in self.rows:
            if row.result != "unchanged":
                left = {id(item) for item in row.left}
                found += [item for item in row.items if id(item) not in left]
        return tuple(found)

    @property
    def written_tasks(self) -> tuple[OrganiseTask, ...]:
        """The organise tasks that rows made, new or changed."""
        return tuple(task for row in self.rows if row.result != "unchanged" for task in row.tasks)

    @property
    def guessed_petals(self) -> int:
        """How many of the new or changed items have a petal that a person has not confirmed."""
        return sum(not item.petal_confirmed for item in self.written_items)
