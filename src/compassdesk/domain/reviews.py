"""What somebody without the app was asked to read, and what they answered: reviews, kept in the plan as records.

A review knows each item as it was shown, by its texts and a hash of all that a reader sees: so an answer tells about
which version it is, and what changed since. An answer that comes twice is one; of two of one reader the later counts.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from msgspec import Struct, field
from msgspec.structs import replace

from compassdesk.domain.approvals import texts_by_channel
from compassdesk.domain.attachments import Attachment
from compassdesk.domain.own_on_channels import own_times
from compassdesk.domain.plan import Item, Plan, Record
from compassdesk.domain.record_values import (
    day_in,
    key_in,
    listed_in,
    mapped_in,
    moment_in,
    rewritten,
    text_in,
    word_in,
)  # fmt: skip
from compassdesk.domain.short_hashes import hash_of_text

Verdict = Literal["agree", "remark"]
VERDICTS: tuple[Verdict, ...] = ("agree", "remark")
MOST_ANSWERS, MOST_REMARK = 200, 4_000
"""Of one review, and letters of one remark."""


class ShownItem(Struct, frozen=True):
    """An item as a reviewer saw it: `told` is the hash of all of it, `texts` what each group of channels says."""

    told: str
    title: str
    texts: tuple[str, ...] = ()


class Verdicted(Struct, frozen=True):
    """What a reviewer said of one item, about the version `told`."""

    said: Verdict
    remark: str = ""
    told: str = ""


class ReviewAnswer(Struct, frozen=True):
    """What came back: who answered, when by the clock of their device, and by item what they said."""

    by: str
    at: datetime | None
    items: Mapping[str, Verdicted]


class Review(Struct, frozen=True):
    """What was asked. `approves`: an agreement about the text as it still is makes an item approved; `whom` is who was
    asked, as far as somebody wrote it down; `follows` the review of which this one asks what stayed open.
    """

    id: str
    made_at: datetime | None
    asked_by: str = ""
    whom: str = ""
    follows: str = ""
    until: date | None = None
    approves: bool = False
    items: Mapping[str, ShownItem] = {}
    answers: tuple[ReviewAnswer, ...] = field(default=())


class Opinion(Struct, frozen=True):
    """What one reviewer thinks of an item by now: `review` is where it was shown."""

    by: str
    at: datetime | None
    said: Verdict
    remark: str
    is_current: bool
    """Whether the item still is what they saw."""
    seen: ShownItem
    review: str


def shown(item: Item, attached: Iterable[Attachment]) -> ShownItem:
    """An item as a reviewer sees it now: its title, channels, times and texts, first comment, link and pictures."""
    versions = texts_by_channel(item)
    texts = tuple(text for _, text in versions)
    channels = ("\x1f".join(sorted(on)) for on, _ in versions)
    times = [item.starts_at, *(at for _, at in sorted(own_times(item).items()))]
    moments = (at.isoformat() if at is not None else "" for at in times)
    pictures = (f"{one.sha256}\0{one.alt}" for one in attached)
    seen = (item.title, *texts, *channels, *moments, item.first_comment, item.link, *pictures)
    return ShownItem(hash_of_text("\0".join(seen)), item.title, texts)


def reviews(plan: Plan) -> tuple[Review, ...]:
    """The reviews of a plan, the latest first."""
    return tuple(review(record) for record in sorted(plan.reviews, key=_made, reverse=True))


def latest(plan: Plan) -> Review | None:
    """The review that was made last; the others, which may be long, are not read."""
    record = max(plan.reviews, key=_made, default=None)
    return review(record) if record is not None else None


def followed(plan: Plan, made: Review) -> Review | None:
    """The review of which another one asks what stayed open, as far as it is still on record."""
    found = next((record for record in plan.reviews if made.follows and record.id == made.follows), None)
    return review(found) if found is not None else None


def words_of(shown: ShownItem) -> str:
    """What a reader sees of an item in words: its title, and what each group of channels says."""
    return "\n\n".join(part for part in (shown.title, *shown.texts) if part)


def _made(record: Record) -> tuple[datetime, str]:
    return moment_in(record.content.get("made_at")) or datetime.min, record.id


def review(record: Record) -> Review:
    """What a record means; what makes no sense in it is as if it were not there."""
    said = record.content
    answers = (_answer(one) for one in listed_in(said.get("answers"))[:MOST_ANSWERS])
    return Review(
        id=record.id,
        made_at=moment_in(said.get("made_at")),
        asked_by=text_in(said.get("asked_by")) or "",
        whom=text_in(said.get("whom")) or "",
        follows=key_in(said.get("follows")) or "",
        until=day_in(said.get("until")),
        approves=said.get("approves") is True,
        items={key: _shown(one) for key, one in mapped_in(said.get("items")).items() if isinstance(one, Mapping)},
        answers=tuple(one for one in answers if one is not None),
    )


def record_of(made: Review, before: Record | None = None) -> Record:
    """A review as a record, with whatever else the record of before says."""
    said = {
        "made_at": made.made_at.isoformat(timespec="minutes") if made.made_at is not None else None,
        "asked_by": made.asked_by or None,
        "whom": made.whom or None,
        "follows": made.follows or None,
        "until": made.until.isoformat() if made.until is not None else None,
        "approves": made.approves or None,
        "items": {
            key: {"as": one.told, "title": one.title, "texts": list(one.texts)} for key, one in made.items.items()
        },
        "answers": [_spelled(one) for one in made.answers] or None,
    }
    return rewritten(made.id, said, before)


def with_answer(made: Review, answer: ReviewAnswer) -> Review:
    """The review with an answer; the same one counts once. What it says of items that were not asked is left out."""
    known = {key: one for key, one in answer.items.items() if key in made.items}
    kept = replace(answer, items=known)
    if kept in made.answers or not known:
        return made
    return replace(made, answers=(*made.answers, kept)[-MOST_ANSWERS:])


def overtaken(made: Review, answer: ReviewAnswer) -> frozenset[str]:
    """The items of which the same reader has a later word already: answers come in any order."""
    return frozenset(
        key
        for other in made.answers
        if other.by.casefold() == answer.by.casefold() and said_at(other) > said_at(answer)
        for key in other.items
    )


def opinions(plan: Plan, item: Item, attached: Sequence[Attachment]) -> tuple[Opinion, ...]:
    """What reviewers think of an item, of each their last word, the latest first."""
    about_it = tuple(
        _about(record, item.id) for record in plan.reviews if item.id in mapped_in(record.content.get("items"))
    )
    if not about_it:
        return ()
    now = shown(item, attached).told
    last: dict[str, Opinion] = {}
    for asked in map(review, sorted(about_it, key=_made)):
        seen = asked.items.get(item.id)
        for answer in sorted(asked.answers, key=said_at):
            said = answer.items.get(item.id)
            if said is not None and seen is not None:
                is_current = (said.told or seen.told) == now
                last[answer.by.casefold()] = Opinion(
                    answer.by, answer.at, said.said, said.remark, is_current, seen, asked.id
                )
    return tuple(sorted(last.values(), key=lambda one: (one.at or datetime.min, one.by), reverse=True))


def _about(record: Record, key: str) -> Record:
    """A review without what it says of other items: they may be many, and an editor asks after one."""
    said = record.content
    answers = [mapped_in(one) for one in listed_in(said.get("answers"))[:MOST_ANSWERS]]
    about_it = [{**one, "items": _only(one, key)} for one in answers]
    return Record(record.id, {**said, "items": _only(said, key), "answers": about_it})


def _only(said: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    items = mapped_in(said.get("items"))
    return {key: items[key]} if key in items else {}


def said_at(answer: ReviewAnswer) -> datetime:
    return answer.at or datetime.min


def _shown(said: Mapping[str, Any]) -> ShownItem:
    texts = tuple(text for text in listed_in(said.get("texts")) if isinstance(text, str))
    return ShownItem(key_in(said.get("as")) or "", text_in(said.get("title")) or "", texts)


def _answer(said: object) -> ReviewAnswer | None:
    content = mapped_in(said)
    by = text_in(content.get("by"))
    items = {key: found for key, one in mapped_in(content.get("items")).items() if (found := verdict(one)) is not None}
    return ReviewAnswer(by or "", moment_in(content.get("at")), items) if by or items else None


def verdict(said: object) -> Verdicted | None:
    """What was said of one item, in a record or in an answer as it comes; None where it is no verdict."""
    content = mapped_in(said)
    word = word_in(content.get("said"), VERDICTS)
    if word is None:
        return None
    return Verdicted(word, (text_in(content.get("remark")) or "")[:MOST_REMARK], key_in(content.get("as")) or "")


def _spelled(answer: ReviewAnswer) -> dict[str, Any]:
    return {
        "by": answer.by,
        "at": answer.at.isoformat(timespec="minutes") if answer.at is not None else None,
        "items": {key: {"said": one.said, "remark": one.remark, "as": one.told} for key, one in answer.items.items()},
    }
