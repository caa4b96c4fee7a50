"""What a review shows of a plan: its posts as a reader knows them, with smaller copies of their pictures."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QSize

from compassdesk.domain.approvals import texts_by_channel
from compassdesk.domain.attachments import IMAGES, Attachment, Kind, by_item
from compassdesk.domain.blank import is_blank
from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import go_on
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.reviews import Review, followed, words_of
from compassdesk.domain.time_order import in_time_order
from compassdesk.domain.word_differences import in_one
from compassdesk.exchange.file_names import file_name
from compassdesk.rendering.pictures.decoding import decoded
from compassdesk.rendering.pictures.encoding import encoded
from compassdesk.rendering.review.review_page import Changed, ReviewPage, ShownPicture, ShownPost, ShownVersion
from compassdesk.texts.names import Names

LARGEST = 900
"""Pixels of a picture's longer side: enough for a telephone and a screen, and a mail can carry many."""
_MOST_PICTURES = 10
_WHOLE, _SMALLEST = 100, 240
"""How many pictures a page holds at their largest; more share the room of so many, as far as one still sees them."""
_ANSWER_WITHIN = timedelta(days=3)
"""How long after a post a moment to answer is told with it."""
Content = Callable[[str], bytes | None]


def page_of(
    plan: Plan, made: Review, items: Iterable[Item], content: Content, *, names: bool, language: str
) -> ReviewPage:
    """The page of a review. `content` gives what is attached, by its hash; with `names` it says who speaks."""
    posts = in_time_order([item for item in items if item.id in made.items])
    days = [item.starts_at.date() for item in posts if item.starts_at is not None]
    attached = by_item(plan.attachments)
    slots = in_time_order(
        item for item in items if item.kind == "slot" and item.petal == "respond" and item.status != "cancelled"
    )
    known = Names(plan)
    side = side_of(sum(len(_looked_at(attached.get(item.id, ()))) for item in posts))
    before = followed(plan, made)
    shown = []
    for item in posts:
        go_on()
        post = _post(item, made, known, slots, _pictures(attached.get(item.id, ()), content, side), names=names)
        shown.append(replace(post, changed=_changed(item.id, made, before)))
    return ReviewPage(
        review=made.id,
        client=plan.client.name,
        days=(min(days), max(days)) if days else None,
        asked_by=made.asked_by,
        until=made.until,
        posts=tuple(shown),
        blocks=len(slots),
        file_name=file_name(f"{plan.client.name} {made.id[:8]}", ".answer.json", instead="answer"),
        language=language,
    )


def _post(
    item: Item, made: Review, known: Names, slots: Sequence[Item], pictures: tuple[ShownPicture, ...], *, names: bool
) -> ShownPost:
    return ShownPost(
        id=item.id,
        told=made.items[item.id].told,
        title=item.title,
        petal=item.petal,
        at=item.starts_at,
        versions=tuple(
            ShownVersion(tuple(known.channel(key) for key in channels), text)
            for channels, text in texts_by_channel(item)
        ),
        comment="" if is_blank(item.first_comment) else item.first_comment,
        link=item.link,
        speaker=known.person(item.spokesperson) if names and item.spokesperson is not None else "",
        answered_at=_answered_at(item, slots),
        pictures=pictures,
    )


def _changed(key: str, made: Review, before: Review | None) -> Changed | None:
    """What differs from the page on which it was shown before; None where it was not, or nothing does."""
    then, now = before.items.get(key) if before is not None else None, made.items[key]
    if before is None or then is None or then.told == now.told:
        return None
    if then.title == now.title:  # it stands above
        then, now = replace(then, title=""), replace(now, title="")
    was, is_now = words_of(then), words_of(now)
    since = before.made_at.date() if before.made_at is not None else None
    return Changed(since, in_one(was, is_now) if was != is_now else ())


def _answered_at(item: Item, slots: Sequence[Item]) -> datetime | None:
    """When somebody is there to answer on its channels, soon after it goes out."""
    if item.starts_at is None:
        return None
    for slot in slots:
        if slot.starts_at is None or slot.starts_at < item.starts_at:
            continue
        if slot.starts_at - item.starts_at > _ANSWER_WITHIN:
            return None
        if slot.all_channels or {*slot.channels} & {*item.channels}:
            return slot.starts_at
    return None


def side_of(number: int) -> int:
    """The longer side of each of so many pictures on one page, so that a mail carries it and a telephone opens it."""
    return LARGEST if number <= _WHOLE else max(_SMALLEST, int(LARGEST * (_WHOLE / number) ** 0.5))


def _looked_at(attached: Sequence[Attachment]) -> Sequence[Attachment]:
    return [one for one in attached if one.kind in IMAGES][:_MOST_PICTURES]


def _pictures(attached: Sequence[Attachment], content: Content, side: int) -> tuple[ShownPicture, ...]:
    """Smaller copies, which tell nothing besides what is seen; what cannot be looked at is left out."""
    found = []
    for one in _looked_at(attached):
        go_on()
        whole = content(one.sha256)
        if whole is None or one.kind is None:
            continue
        try:
            picture = decoded(whole, one.kind, QSize(side, side), one.name)
        except InputError:
            continue
        kind: Kind = "png" if picture.hasAlphaChannel() else "jpeg"
        found.append(ShownPicture(encoded(picture, kind, 82 if kind == "jpeg" else -1), kind, one.alt))
    return tuple(found)
