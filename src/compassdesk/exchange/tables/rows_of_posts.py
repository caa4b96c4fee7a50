"""Rows of a table that are posts of the plan, as a scheduling tool gives them back: they make no second item."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.handed_to import HANDED_TO
from compassdesk.domain.plan import Plan
from compassdesk.domain.zones_told import likely_zones
from compassdesk.exchange.identity import origin
from compassdesk.exchange.import_preview import AskedPost, ImportedRow, ImportRemark, LeftOut, Said
from compassdesk.exchange.schedulers.posts_known import PostsKnown
from compassdesk.exchange.schedulers.posts_told import PostsTold, whole
from compassdesk.exchange.tables.cell_times import UnreadTime
from compassdesk.exchange.tables.column_dates import ReadDate
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.published_rows import RowsTelling, ToldColumns, tells_of_a_post, told_columns
from compassdesk.exchange.tables.rows_to_items import RawRow, start_of
from compassdesk.exchange.tables.sheet_rows import SortedSheet

_HALF_HOUR = timedelta(minutes=30)
_ENOUGH = 2
"""Posts that went out as far from their times as each other, before that is told of the file."""


class RowsOfPosts:
    """See the module. `found` are the rows that are posts of the plan, `left` those of which that cannot be told."""

    def __init__(
        self,
        plan: Plan,
        source: str,
        sheets: Sequence[SortedSheet],
        words: Headings,
        said: Said,
        now: datetime | None,
    ) -> None:
        """What came from the table's own `source` before is known by its rows, and is none of these."""
        columns = [told_columns(sheet, words) for sheet in sheets]
        is_wanted = any(one.published for one in columns) or any(HANDED_TO in item.extra for item in plan.items)
        others = tuple(item for item in plan.items if origin(item).get("source") != source) if is_wanted else ()
        self._known = PostsKnown(replace(plan, items=others)) if others else None
        self._rows_of = {origin(item).get("row") for item in plan.items if origin(item).get("source") == source}
        self._zone, self._told_in = plan.client.timezone, said.zone
        self._plan, self._columns, self._chosen, self._now = plan, columns, said.posts, now
        self.sheets = [_with_moments(sheet, one) for sheet, one in zip(sheets, columns, strict=True)]
        self.found: list[ImportedRow] = []
        self.left: list[LeftOut] = []
        self._told: list[PostsTold] = []
        self._out_by_what_they_tell = 0

    def days(self) -> dict[int, date]:
        """Record → the day its post was to go out, which tells whether day or month comes first in figures."""
        if self._known is None or not self._known.placed:
            return {}
        found = {}
        for sheet in self.sheets:
            for row in unless_given_up(sheet.rows):
                alike = self._known.alike(row.cells.get("body") or row.cells.get("title", ""))
                days = {one.at.date() for one in alike if one.at is not None}
                if len(days) == 1:
                    found[row.record] = days.pop()
        return found

    @property
    def table_rows(self) -> list[RawRow]:
        """Those of all sheets."""
        return [row for sheet in self.sheets for row in sheet.rows]

    def others(
        self, days: Sequence[ReadDate], dutch: Sequence[bool], marks: Sequence[str]
    ) -> tuple[list[RawRow], list[ReadDate], list[bool], list[str]]:
        """Take the rows that are posts, and give all others, each with what is given for it."""
        taken = self._take(days, dutch, marks)
        pairs = zip(self.sheets, self._columns, strict=True)
        rows = [(row, columns) for sheet, columns in pairs for row in sheet.rows]
        left = [at for at, (row, _) in enumerate(rows) if row.record not in taken]
        others = [self._with_state(*rows[at], days[at]) for at in left]
        return others, [days[at] for at in left], [dutch[at] for at in left], [marks[at] for at in left]

    def _with_state(self, row: RawRow, columns: ToldColumns, day: ReadDate) -> RawRow:
        """A row that is no post of ours and says nothing of its state: what it tells of its post says it is out."""
        is_past = self._now is not None and day.day is not None and day.day <= self._now.date()
        if row.cells.get("status") or not is_past or not tells_of_a_post(row, columns):
            return row
        self._out_by_what_they_tell += 1
        return replace(row, cells={**row.cells, "status": "published"})

    def _take(self, days: Sequence[ReadDate], dutch: Sequence[bool], marks: Sequence[str]) -> set[int]:
        """The records of the rows that are posts, or perhaps are."""
        if self._known is None or not self._known.placed:
            return set()
        taken, at = set[int](), 0
        told = {published: self._told_of(published=published) for published in (True, False)}
        for sheet, columns in zip(self.sheets, self._columns, strict=True):
            telling = RowsTelling(self._plan, columns)
            for row in unless_given_up(sheet.rows):
                day, mark, is_dutch = days[at], marks[at], dutch[at]
                at += 1
                if mark in self._rows_of:
                    continue
                said = telling.row(row, mark, self._moment(row, day, dutch=is_dutch))
                outcome = told[columns.published].take(said)
                if outcome is None:
                    continue
                taken.add(row.record)
                if isinstance(outcome, LeftOut):
                    self.left.append(outcome)
                else:
                    self.found.append(outcome)
        return taken

    def _told_of(self, *, published: bool) -> PostsTold:
        if self._known is None:
            raise AssertionError("no posts are known")
        self._told.append(PostsTold(self._known, self._chosen, self._now, published=published))
        return self._told[-1]

    def _moment(self, row: RawRow, day: ReadDate, *, dutch: bool) -> datetime | None:
        if day.problem or day.day is None:
            return None
        try:
            spelled = row.cells.get("date", ""), row.cells.get("time", "")
            started = start_of(day, spelled, self._zone, dutch=dutch, told_in=self._told_in).at
        except UnreadTime:
            return None
        return started.at if started is not None else None

    def rows(self) -> list[ImportedRow]:
        """The rows that are posts, with their items as all rows leave them."""
        return whole(self.found, [item for told in self._told for item in told.items()])

    @property
    def asked(self) -> tuple[AskedPost, ...]:
        """All rows of which the user is asked, or was, which post they are."""
        return tuple(one for told in self._told for one in told.asked)

    def remarks(self) -> list[ImportRemark]:
        """What is told of the file: how many rows are posts of the plan, and what became of them."""
        counted: dict[str, int] = {}
        for told in self._told:
            for code, count in told.remarks.items():
                counted[code] = counted.get(code, 0) + count
        if self.left:
            counted["which-post"] = len(self.left)
        if self._out_by_what_they_tell:
            counted["others-out"] = self._out_by_what_they_tell
        told_of = [ImportRemark(f"{code}-throughout", {"count": count}) for code, count in counted.items()]
        pairs = list(zip(self.sheets, self._columns, strict=True)) if self.found else []
        told_by = dict.fromkeys(sheet.headings[at] for sheet, told in pairs for at in sorted(told.places.values()))
        if told_by:
            told_of.append(ImportRemark("posts-told-by", {"columns": ", ".join(told_by)}))
        shifts = [round((at - planned) / _HALF_HOUR) for at, planned in self._went_out()]
        if len(shifts) >= _ENOUGH and len(set(shifts)) == 1 and shifts[0]:
            told_of.append(ImportRemark("posts-all-shifted", {"hours": shifts[0] / 2}))
        if likely := self.likely_zones():
            told_of.append(ImportRemark("zones-that-fit", {"zones": list(likely)}))
        return told_of

    def likely_zones(self) -> Sequence[str]:
        """In which time zones the file may tell its times: posts are out by as much as such a zone would be."""
        moments = self._went_out()
        return likely_zones(moments, self._zone) if len(moments) >= _ENOUGH else ()

    def _went_out(self) -> list[tuple[datetime, datetime]]:
        """When posts went out as the file tells it, each beside when it was to."""
        return [one for told in self._told for one in told.went_out]


def _with_moments(sheet: SortedSheet, columns: ToldColumns) -> SortedSheet:
    """The sheet with when each post went out as its date, where a column beside the planned one has that."""
    at = columns.places.get("went_out")
    if at is None or sheet.fields[at] == "date":
        return sheet
    return replace(sheet, rows=tuple(_with_moment(row, at) for row in sheet.rows))


def _with_moment(row: RawRow, at: int) -> RawRow:
    cell = row.plain[at] if at < len(row.plain) else ""
    if not cell:
        return row
    left = {name: text for name, text in row.cells.items() if name != "time" or ":" not in cell}
    return replace(row, cells={**left, "date": cell})
