"""What becomes of the records of a calendar: items that are new, changed, left or gone, and what is told of each."""

from collections.abc import Sequence
from datetime import date
from typing import Literal, cast

from msgspec.structs import replace

from compassdesk.domain.plan import Item
from compassdesk.exchange import three_way
from compassdesk.exchange.calendar.ics_again import (
    as_before,
    brought_up_to_date,
    came_alike,
    changed_fields,
    is_touched,
    noted_again,
)
from compassdesk.exchange.calendar.ics_items import Refused
from compassdesk.exchange.calendar.ics_lines import Component
from compassdesk.exchange.calendar.ics_values import text_of
from compassdesk.exchange.identity import origin
from compassdesk.exchange.import_preview import CalendarUse, ImportedRow, ImportRemark, LeftOut, RowResult

_OF_WHAT_IS_NEW = frozenset(("petal-guessed", "petal-unsaid", "speaker-from-title"))
"""What is told of an item when it comes in, and holds no more where its petal stays as it is."""


class Outcomes:
    """Grows record by record. `source` is the calendar's name, `use` what its events are where they do not say it."""

    def __init__(self, source: str, use: CalendarUse) -> None:
        self._source, self._unsaid = source, use.unsaid
        self.rows: list[ImportedRow] = []
        self._row_of: dict[int, int] = {}
        self.left: list[LeftOut] = []
        self.written: list[Item] = []
        self.removed: list[tuple[str, str]] = []
        self.lengths: dict[str, int | None] = {}
        """How many minutes each item lasts, also where it is a post."""
        self.kept_by_user = 0
        self.as_chosen = 0
        """Items that were here and have another channel or petal now."""

    def note(
        self,
        number: int,
        part: Component,
        pairs: list[tuple[Item | None, Item]],
        remarks: list[ImportRemark],
        *,
        ours: bool = False,
    ) -> None:
        """Note what became of a record: each pair is what was there, and what the calendar says now.

        `ours`: the record is one that we wrote, so that each difference was made elsewhere since.
        """
        changed: list[Item] = []
        left: list[Item] = []
        kept_fields: set[str] = set()
        there: set[str] = set()
        other_petal = False
        for old, read in pairs:
            item = new = read
            if not ours and old is not None and origin(old).get("uid") and origin(new).get("uid"):
                new = as_before(old, read, self._unsaid, self.lengths.get(read.id))
                same_record = origin(old).get("row") == origin(new).get("row")
                if came_alike(old, new) and (same_record or three_way.came(old)):
                    left.append(old)
                    if not same_record:
                        self.written.append(noted_again(old, new))
                    continue
                item, kept = brought_up_to_date(old, new)
                kept_fields.update(kept)
                self.kept_by_user += bool(kept)
                self.as_chosen += (item.channels, item.petal, item.kind) != (old.channels, old.petal, old.kind)
            if item == old:
                left.append(old)
                continue
            changed.append(item)
            there.update(changed_fields(old, item) if old is not None else ())
            other_petal = other_petal or (old is not None and old.petal != item.petal)
        olds = [old for old, _ in pairs]
        result: RowResult = "unchanged" if not changed else "changed" if any(olds) else "taken"
        told = [] if result == "unchanged" else list(remarks)
        if any(olds) and not other_petal:
            told = [note for note in told if note.code not in _OF_WHAT_IS_NEW]
        if there:
            told.insert(0, ImportRemark("changed-there", {"fields": sorted(there)}))
        if kept_fields:
            told.append(ImportRemark("kept-yours", {"fields": sorted(kept_fields)}))
        self.written += changed
        self._row_of[number] = len(self.rows)
        self.rows.append(
            ImportedRow(
                number, part.number, tuple(changed or left), result, tuple(told), left=tuple(left if changed else ())
            )
        )

    def remove(self, known: Sequence[Item], taken: set[str], span: tuple[date, date] | None, number: int) -> None:
        """Items of an earlier import that the calendar no longer has; one that the user changed stays, and is told."""
        if not known:
            return
        gone = kept = 0
        for item in known:
            inside = span is None or item.starts_at is None or span[0] <= item.starts_at.date() <= span[1]
            if item.id in taken or not inside or origin(item).get("source") != self._source:
                continue
            if is_touched(item):
                kept += 1
            else:
                gone += 1
                self.removed.append(("items", item.id))
        self.kept_by_user += kept
        told = [ImportRemark("occurrences-gone", {"count": gone})] if gone else []
        told += [ImportRemark("occurrences-kept", {"count": kept})] if kept else []
        place = self._row_of.get(number)
        if told and place is not None:
            row = self.rows[place]
            row = replace(row, remarks=(*row.remarks, *told))
            if gone and row.result == "unchanged":
                row = replace(row, result="changed", left=row.items)
            self.rows[place] = row

    def leave(self, number: int, part: Component, refused: Refused) -> None:
        result = cast("Literal['skipped', 'refused']", refused.result)
        text = text_of(part, "SUMMARY")[:160]
        self.left.append(LeftOut(number, part.number, result, refused.code, refused.values, text))
