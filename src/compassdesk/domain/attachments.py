"""Attachments: images, films and documents of an item. They lie in the plan as records; their content has a place of
its own in the client file, by its hash.

What a record says that is not understood here is kept. One that names no item, or one that is not there, belongs to
nothing: it is shown nowhere and stays as it is.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any, Literal, get_args

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.bounds import MOST
from compassdesk.domain.crops import Crop, Ratio, crops_in, middle, spelled
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item, Record
from compassdesk.domain.record_values import key_in, number_in, said_else, word_in

Kind = Literal["jpeg", "png", "gif", "webp", "mp4", "mov", "pdf"]
KINDS: tuple[Kind, ...] = get_args(Kind)
IMAGES: frozenset[Kind] = frozenset(("jpeg", "png", "gif", "webp"))
FILMS: frozenset[Kind] = frozenset(("mp4", "mov"))
ENDINGS: Mapping[Kind, str] = {
    "jpeg": ".jpg",
    "png": ".png",
    "gif": ".gif",
    "webp": ".webp",
    "mp4": ".mp4",
    "mov": ".mov",
    "pdf": ".pdf",
}
AGAIN_WITHIN = timedelta(days=31)
"""So close together the same picture is noticed as one that was just there."""

_TEXTS = ("name", "alt", "sha256")
_LONG = 1e9
_NUMBERS = ("size", "width", "height", "position", "pages", "frames")


class Attachment(Struct, frozen=True):
    """`sha256` names the content, in hexadecimal. `size` in bytes, `width` and `height` in pixels as it is seen.

    `seconds` is how long a film lasts, or one round of a GIF that moves; `frames` are the pictures of such a one.
    """

    id: str
    item: str | None
    name: str
    alt: str = ""
    """What is in it, for who does not see it."""
    sha256: str = ""
    kind: Kind | None = None
    size: int | None = None
    width: int | None = None
    height: int | None = None
    seconds: float | None = None
    pages: int | None = None
    """Those of a document."""
    frames: int | None = None
    position: int = 0
    """Its place among those of its item."""
    crops: Mapping[Ratio, Crop] = {}
    """The parts that somebody chose; of any other ratio it is the middle."""

    @property
    def is_image(self) -> bool:
        """Whether it is looked at; one of a kind that nobody has found out counts by its name."""
        if self.kind is not None:
            return self.kind in IMAGES
        return self.name.casefold().endswith((".jpg", ".jpeg", ".png", ".gif", ".webp"))

    @property
    def is_film(self) -> bool:
        return self.kind in FILMS if self.kind is not None else self.name.casefold().endswith((".mp4", ".mov"))

    @property
    def lacks_alt(self) -> bool:
        """Whether who does not see it is told nothing."""
        return self.is_image and not self.alt.strip()


def attachment(record: Record) -> Attachment:
    """What a record means; what makes no sense in it is as if it were not there."""
    said = record.content
    texts = {key: said[key] for key in _TEXTS if isinstance(said.get(key), str)}
    numbers: dict[str, Any] = {key: one for key in _NUMBERS if (one := number_in(said.get(key), 0, MOST)) is not None}
    seconds = said.get("seconds")
    return Attachment(
        id=record.id,
        item=key_in(said.get("item")),
        kind=word_in(said.get("kind"), KINDS),
        seconds=float(seconds) if isinstance(seconds, int | float) and 0 <= seconds < _LONG else None,
        crops=crops_in(said.get("crops")),
        **{"name": "", **texts},
        **numbers,
    )


def record_of(made: Attachment, before: Record | None = None) -> Record:
    """An attachment as a record, with whatever else the record of before says."""
    there = before.content if before is not None else {}
    said = {key: getattr(made, key) for key in Attachment.__struct_fields__ if key != "id"}
    said["crops"] = spelled(made.crops, there.get("crops"))
    others = said_else(there, said)
    always = {"item", "name", "alt", "sha256"}
    content = {key: value for key, value in said.items() if key in always or value not in (None, 0, {})}
    return Record(made.id, {**content, **others})


def crop_of(one: Attachment, ratio: Ratio) -> Crop | None:
    """The part of a picture that is shown in a ratio; None where it is not known how large it is."""
    if one.width and one.height:
        return one.crops.get(ratio) or middle(ratio, one.width, one.height)
    return one.crops.get(ratio)


def by_item(records: Iterable[Record]) -> dict[str, tuple[Attachment, ...]]:
    """The attachments of each item that has any, in their order."""
    found: dict[str, list[Attachment]] = {}
    for record in records:
        one = attachment(record)
        if one.item is not None:
            found.setdefault(one.item, []).append(one)
    return {item: tuple(sorted(listed, key=_place)) for item, listed in found.items()}


def _place(one: Attachment) -> tuple[int, str, str]:
    return one.position, one.name.casefold(), one.id


def changed(records: Sequence[Record], made: Iterable[Attachment]) -> Patch:
    """The change that writes these attachments, of which `records` are those of before."""
    before = {record.id: record for record in records}
    rows = tuple((before[one.id], record_of(one, before[one.id])) for one in made if one.id in before)
    different = tuple((old, new) for old, new in rows if old != new)
    return Patch(
        attachments=tuple(new for _, new in different), base=Rows(attachments=tuple(old for old, _ in different))
    )


def removed(records: Sequence[Record], ids: Iterable[str]) -> Patch:
    """The change that takes attachments away."""
    gone = frozenset(ids)
    return Patch(
        removed=tuple(("attachments", record.id) for record in records if record.id in gone),
        base=Rows(attachments=tuple(record for record in records if record.id in gone)),
    )


def moved(listed: Sequence[Attachment], attachment_id: str, by: int) -> tuple[Attachment, ...]:
    """The attachments of an item in their new order, one of them `by` places further; numbered from 0."""
    order = list(listed)
    at = next((place for place, one in enumerate(order) if one.id == attachment_id), None)
    if at is not None:
        order.insert(max(0, min(len(order) - 1, at + by)), order.pop(at))
    return tuple(replace(one, position=place) for place, one in enumerate(order))


def shared_contents(
    listed: Iterable[Attachment], all_of_them: Mapping[str, Sequence[Attachment]]
) -> dict[str, set[str]]:
    """The items that show one of these as well, by its hash."""
    wanted = {one.sha256: one.item for one in listed if one.sha256}
    found: dict[str, set[str]] = {}
    for item, others in all_of_them.items():
        for other in others:
            if other.sha256 in wanted and wanted[other.sha256] != item:
                found.setdefault(other.sha256, set()).add(item)
    return found


def shown_lately(item: Item, others: Iterable[Item]) -> Item | None:
    """The nearest of `others`, which show the same as `item`, that starts within a month of it; None when none does."""
    if item.starts_at is None:
        return None
    dated = [
        (abs(one.starts_at - item.starts_at), one.starts_at, one.id, one)
        for one in others
        if one.starts_at is not None and one.status != "cancelled" and one.id != item.id
    ]
    near = min((one for one in dated if one[0] <= AGAIN_WITHIN), default=None, key=lambda one: one[:3])
    return near[3] if near is not None else None


def carried(records: Iterable[Record], copies: Iterable[tuple[str, str]]) -> tuple[Record, ...]:
    """New records for copies of items, each told as (the item it was made from, its own id); contents are there."""
    attached = by_item(records)
    before = {record.id: record for record in records}
    return tuple(
        replace(record_of(replace(one, item=copy), before[one.id]), id="")
        for original, copy in copies
        for one in attached.get(original, ())
    )
