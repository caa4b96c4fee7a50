"""How reviews stand by now: which there are and who answered, and of one what was said of each of its items.

A list of reviews reads heads, which leave out what was shown: a plan may hold many reviews of many items.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from msgspec import Struct

from compassdesk.domain.attachments import Attachment
from compassdesk.domain.plan import Item, Plan, Record
from compassdesk.domain.record_values import day_in, key_in, listed_in, mapped_in, moment_in, rewritten, text_in
from compassdesk.domain.reviews import MOST_ANSWERS, Opinion, Review, ShownItem, said_at, shown, verdict


class ReviewHead(Struct, frozen=True):
    """A review in a list of them: how many items it asks about, of how many something was said, and by whom."""

    id: str
    made_at: datetime | None = None
    asked_by: str = ""
    whom: str = ""
    until: date | None = None
    items: int = 0
    answered: int = 0
    readers: tuple[str, ...] = ()


class ReviewedItem(Struct, frozen=True):
    """An item of a review: as it was shown, as it is (None once it was deleted), and of each reader their last word.

    `asked_again`: a later review shows it as it is now, to the same reader, or does not say to whom.
    """

    id: str
    seen: ShownItem
    item: Item | None
    now: ShownItem | None
    said: tuple[Opinion, ...] = ()
    asked_again: bool = False

    @property
    def has_changed(self) -> bool:
        """Whether it is no longer what was shown."""
        return self.now is not None and self.now.told != self.seen.told

    @property
    def is_open(self) -> bool:
        """Whether there is no word about what it is now, and nobody was asked for one since."""
        return self.item is not None and not self.asked_again and not any(one.is_current for one in self.said)


def head(record: Record) -> ReviewHead:
    """What a record says in a list."""
    said = record.content
    asked = mapped_in(said.get("items"))
    answered, readers = set[str](), dict[str, str]()
    for answer in map(mapped_in, listed_in(said.get("answers"))[:MOST_ANSWERS]):
        about = {key for key, one in mapped_in(answer.get("items")).items() if key in asked and verdict(one)}
        answered |= about
        by = text_in(answer.get("by")) or ""
        if about:
            readers[by.casefold()] = by
    return ReviewHead(
        id=record.id,
        made_at=moment_in(said.get("made_at")),
        asked_by=text_in(said.get("asked_by")) or "",
        whom=text_in(said.get("whom")) or "",
        until=day_in(said.get("until")),
        items=len(asked),
        answered=len(answered),
        readers=tuple(readers.values()),
    )


def with_head(changed: ReviewHead, before: Record | None) -> Record:
    """The record with what can be changed of it afterwards: who was asked."""
    return rewritten(changed.id, {"whom": changed.whom.strip() or None}, before)


def order(one: ReviewHead) -> tuple[float, str]:
    """The latest first."""
    made_at = one.made_at or datetime.min
    return -(made_at - datetime.min).total_seconds(), one.id


def reviewed(
    plan: Plan, made: Review, items: Iterable[Item], attached: Mapping[str, Sequence[Attachment]]
) -> tuple[ReviewedItem, ...]:
    """The items of a review, `items` being those that are still there: what somebody remarks on first, then what is
    open, then the rest, each in the order of time.
    """
    rows = {item.id: item for item in items}
    now = {key: shown(row, attached.get(key, ())) for key, row in rows.items() if key in made.items}
    later = _shown_since(plan, made)

    def standing(key: str, seen: ShownItem) -> ReviewedItem:
        is_now = now.get(key)
        asked_again = is_now is not None and (key, is_now.told) in later
        return ReviewedItem(key, seen, rows.get(key), is_now, _said_of(made, key, is_now), asked_again)

    return tuple(sorted((standing(key, seen) for key, seen in made.items.items()), key=_rank))


def _shown_since(plan: Plan, made: Review) -> frozenset[tuple[str, str]]:
    """What later reviews show: items, each with the hash of how it was. Another reader answers for nobody else."""
    return frozenset(
        (key, key_in(mapped_in(one).get("as")) or "")
        for record in plan.reviews
        if _comes_after(record.content, made)
        for key, one in mapped_in(record.content.get("items")).items()
    )


def _comes_after(said: Mapping[str, Any], made: Review) -> bool:
    if key_in(said.get("follows")) == made.id:
        return True
    at, whom = moment_in(said.get("made_at")) or datetime.min, text_in(said.get("whom")) or ""
    is_other_reader = bool(whom and made.whom) and whom.strip().casefold() != made.whom.strip().casefold()
    return at > (made.made_at or datetime.min) and not is_other_reader


def _said_of(made: Review, key: str, now: ShownItem | None) -> tuple[Opinion, ...]:
    last: dict[str, Opinion] = {}
    seen = made.items[key]
    for answer in sorted(made.answers, key=said_at):
        said = answer.items.get(key)
        if said is not None:
            is_current = now is not None and (said.told or seen.told) == now.told
            opinion = Opinion(answer.by, answer.at, said.said, said.remark, is_current, seen, made.id)
            last[answer.by.casefold()] = opinion
    return tuple(last.values())


def _rank(one: ReviewedItem) -> tuple[int, datetime, str]:
    asks = any(word.said == "remark" and word.is_current for word in one.said)
    place = 0 if asks else 1 if one.is_open else 2 if one.item is not None else 3
    return place, (one.item.starts_at if one.item is not None else None) or datetime.max, one.id
