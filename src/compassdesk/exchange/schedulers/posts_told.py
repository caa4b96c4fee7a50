"""Rows of a scheduling tool that tell of posts of the plan: which post each is, and what becomes of it.

A row is a post of ours by the address where it stands, else by its text, its channel and its time. Times may differ by
a day at most; what is further away, says something else at the very minute, or was never meant to go out is asked.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.came_out import CameOut, came_out
from compassdesk.domain.plan import Item
from compassdesk.exchange.import_preview import AskedPost, ImportedRow, ImportRemark, LeftOut, PostChoice
from compassdesk.exchange.schedulers.posts_known import PlacedPost, PostsKnown, by_item, narrowed

State = Literal["", "out", "waiting", "failed"]
"""What a row says of its post; nothing where it says nothing, so that its time tells."""
NEW = "new"
"""The choice that a row is no post of ours."""
_NEAR, _FAR, _SAME = timedelta(hours=24), timedelta(days=31), timedelta(minutes=2)
_CLOSE = timedelta(minutes=15)
"""How far from its time a post may go out without a word."""
MOST_CHOICES = 8


class ToldRow(Struct, frozen=True, gc=False):
    """What a row says. `at` is wall-clock time of the client; `on` are channels, None where it names none."""

    record: int
    line: int
    fingerprint: str
    text: str
    at: datetime | None
    on: frozenset[str] | None
    address: str = ""
    at_address: frozenset[str] | None = None
    """The channels of the network on which the address lies."""
    numbers: Mapping[str, int] = {}
    state: State = ""
    shown: str = ""
    """All of it, shortened."""
    sheet: str = ""
    cell: str = ""


class _Which(Struct, frozen=True):
    """The post that a row is, or those among which somebody has to choose; neither where it is none of ours."""

    placed: Sequence[PlacedPost] = ()
    among: Sequence[PostChoice] = ()


class PostsTold:
    """Takes the rows of a file one after another; what a row says of an item goes on to the next row of it."""

    def __init__(self, known: PostsKnown, chosen: Mapping[str, str], now: datetime | None, *, published: bool) -> None:
        """`published`: the table tells what went out; of any other only what a tool got is known again."""
        self._known, self._chosen, self._now, self._published = known, chosen, now, published
        self._items = {one.item.id: one.item for one in known.placed}
        self._claimed: set[tuple[str, str]] = set()
        self._written: set[str] = set()
        self.asked: list[AskedPost] = []
        self.went_out: list[tuple[datetime, datetime]] = []
        """When posts went out as the file tells it, each beside when it was to."""
        self.remarks: dict[str, int] = {}
        """How many rows are told of in what way."""

    def take(self, row: ToldRow) -> ImportedRow | LeftOut | None:
        """What becomes of a row; None where it is no post of ours."""
        which = self._which(row) if self._published else _Which(self._handed_then(row))
        if which.among:
            asked, which = self._asked(row, which.among), self._as_chosen(row, which.among)
            self.asked.append(asked)
            if not asked.chosen:
                return asked.row
        if not which.placed:
            return None
        self._claimed.update(one.key for one in which.placed)
        return self._told(row, which.placed)

    def _which(self, row: ToldRow) -> _Which:
        if row.address and (standing := narrowed(self._known.standing_at(row.address), row.on)):
            return _Which(standing[:1])
        everywhere = self._known.alike(row.text)
        if self._is_account(row.on) and not narrowed(everywhere, row.on):
            row = replace(row, on=row.at_address)
        alike = narrowed(everywhere, row.on)
        near = [one for one in alike if one.at is not None and one.apart(row.at) <= _NEAR]
        near = [one for one in near if one.key not in self._claimed] or near
        if near:
            return self._nearest(row, near)
        again = narrowed(self._known.then(row.at, timedelta()), row.on) if row.at is not None else []
        again = [one for one in again if one.out_at == row.at]
        if len(again) == 1:  # somebody said before that it is this one
            return _Which(again)
        far = [one for one in alike if one.is_handed and one.apart(row.at) <= _FAR]
        if not far and row.at is not None and row.on is not None:
            then = narrowed(self._known.then(row.at, _SAME), row.on)
            far = [one for one in then if one.is_handed and one.key not in self._claimed]
        return _Which(among=_choices(far)) if far else _Which()

    def _is_account(self, on: frozenset[str] | None) -> bool:
        """Whether a row names a channel of no network, as an import makes one of the name of an account.

        It says nothing then of where a post went that is not on that channel.
        """
        networks = {one.id: one.network for one in self._known.plan.channels}
        return bool(on) and all(networks[key] == "other" for key in on or ())

    def _nearest(self, row: ToldRow, near: Sequence[PlacedPost]) -> _Which:
        items = by_item(near)
        apart = {key: min(one.apart(row.at) for one in several) for key, several in items.items()}
        first = min(apart.values())
        nearest = [key for key, far in apart.items() if far == first]
        found = items[nearest[0]]
        if len(nearest) > 1 or not all(one.is_meant for one in found):
            return _Which(among=_choices([one for key in nearest for one in items[key]]))
        if row.on is None and len(found) > 1:
            return _Which(among=_choices(found))
        return _Which(found)

    def _handed_then(self, row: ToldRow) -> list[PlacedPost]:
        """What a tool got, in a table that does not say what went out."""
        alike = [one for one in narrowed(self._known.alike(row.text), row.on) if one.is_handed]
        return [one for one in alike if row.at is not None and one.at is not None and one.apart(row.at) <= _CLOSE]

    def _asked(self, row: ToldRow, among: Sequence[PostChoice]) -> AskedPost:
        chosen = self._chosen.get(row.fingerprint, "")
        left = LeftOut(
            row.record, row.line, "refused", "which-post", {}, row.shown, row.sheet, row.cell,
            fingerprint=row.fingerprint, choices=tuple(among),
        )  # fmt: skip
        return AskedPost(left, chosen if any(one.key == chosen for one in among) else "")

    def _as_chosen(self, row: ToldRow, among: Sequence[PostChoice]) -> _Which:
        chosen = self._chosen.get(row.fingerprint, "")
        found = next((one for one in among if one.key == chosen), PostChoice(NEW))
        placed = {one.key: one for one in self._known.placed}
        return _Which([placed[found.item, channel] for channel in found.channels])

    def _told(self, row: ToldRow, placed: Sequence[PlacedPost]) -> ImportedRow:
        item = self._items[placed[0].item.id]
        names = ", ".join(one.channel.name for one in placed)
        values: dict[str, Any] = {"title": item.title, "places": names}
        code = self._code(row)
        if code != "post-out":
            self.remarks[code] = self.remarks.get(code, 0) + 1
            return self._row(row, item, "unchanged", (ImportRemark(code, values),))
        said = CameOut(row.at, row.address, row.numbers)
        outcome, kept = came_out(item, [one.channel.id for one in placed], said)
        if outcome == item:
            return self._row(row, item, "unchanged", ())
        self.remarks[code] = self.remarks.get(code, 0) + 1
        planned = placed[0].at
        if row.at is not None and planned is not None:
            self.went_out.append((row.at, planned))
        if row.at is not None and planned is not None and placed[0].apart(row.at) > _CLOSE:
            code, values = "post-out-otherwise", {**values, "at": row.at, "planned": planned}
        told = [ImportRemark(code, values)]
        if kept:
            told.append(ImportRemark("counts-kept", {"counts": kept}))
        self._items[item.id] = outcome
        return self._row(row, outcome, "changed", tuple(told))

    def _code(self, row: ToldRow) -> str:
        if not self._published:
            return "post-with-tool"
        if row.state == "failed":
            return "post-failed"
        if row.address or row.numbers:
            return "post-out"  # what stands somewhere, or was counted there, is out
        ahead = not row.state and row.at is not None and self._now is not None and row.at > self._now
        return "post-waiting" if ahead or row.state == "waiting" else "post-out"

    def _row(
        self, row: ToldRow, item: Item, result: Literal["changed", "unchanged"], told: tuple[ImportRemark, ...]
    ) -> ImportedRow:
        return ImportedRow(row.record, row.line, (item,), result, told, row.sheet, row.cell)

    def items(self) -> tuple[Item, ...]:
        """The items that rows changed, as all of them leave them."""
        before = {one.item.id: one.item for one in self._known.placed}
        return tuple(item for key, item in self._items.items() if item is not before[key])


def whole(rows: Sequence[ImportedRow], items: Sequence[Item]) -> list[ImportedRow]:
    """The rows of the told posts with their items as they become: each is written by the first row that changes it."""
    final, seen, found = {item.id: item for item in items}, set[str](), []
    for row in rows:
        item = final.get(row.item.id, row.item)
        left = (item,) if row.result == "changed" and item.id in seen else ()
        if row.result == "changed":
            seen.add(item.id)
        found.append(
            ImportedRow(row.record, row.line, (item,), row.result, row.remarks, row.sheet, row.cell, left=left)
        )
    return found


def _choices(placed: Sequence[PlacedPost]) -> tuple[PostChoice, ...]:
    """Each item on each of its channels, on all of them where it has several, and at the end none."""
    found: list[PostChoice] = []
    for key, several in list(by_item(placed).items())[:MOST_CHOICES]:
        item = several[0].item
        if len(several) > 1:
            found.append(_choice(key, item, several))
        found += [_choice(f"{key}/{one.channel.id}", item, [one]) for one in several]
    return (*found, PostChoice(NEW))


def _choice(key: str, item: Item, placed: Collection[PlacedPost]) -> PostChoice:
    several = list(placed)
    return PostChoice(
        key, item.id, tuple(one.channel.id for one in several), item.title,
        tuple(one.channel.name for one in several), several[0].at,
    )  # fmt: skip
