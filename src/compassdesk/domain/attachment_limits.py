"""What a network does not take of the attachments of a post: too many, too large, too long, of a kind it refuses."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from compassdesk.domain.attachments import FILMS, IMAGES, Attachment

Refused = Literal[
    "too-many-images", "too-many-films", "too-many-documents", "mixed", "document-mixed", "kind", "too-large",
    "too-long", "too-short", "too-many-pages", "too-many-frames", "too-many-pixels", "alt-too-long", "none",
]  # fmt: skip


class AttachmentRule(Struct, frozen=True):
    """The limits of one network; None is none that is known. Sizes in bytes, lengths in seconds, `alt` in characters.

    No `kinds` at all means that none are known, and so that none is refused.
    """

    kinds: tuple[str, ...] = ()
    images: int | None = None
    films: int | None = None
    documents: int | None = None
    mixes: bool = True
    """Whether images and films go out in one post, and a document beside either."""
    needs_one: bool = False
    """Whether a post without any is refused."""
    image_bytes: int | None = None
    gif_bytes: int | None = None
    film_bytes: int | None = None
    document_bytes: int | None = None
    pages: int | None = None
    pixels: int | None = None
    frames: int | None = None
    """The most of one document, of one image, of one GIF that moves."""
    shortest: int | None = None
    longest: int | None = None
    alt: int | None = None
    caption: int | None = None
    photo_caption: int | None = None
    """The most characters of a text beside something, and beside images alone; None: as many as without."""


class Refusal(Struct, frozen=True):
    """One thing that a network does not take. `attachment` is the id of the one it is about, "" for all together.

    `used` and `limit` are in the unit of the rule: bytes, seconds, characters or a count.
    """

    code: Refused
    attachment: str = ""
    name: str = ""
    used: float = 0
    limit: float = 0


def caption_limit(rule: AttachmentRule, listed: Sequence[Attachment]) -> int | None:
    """The most characters of a text that goes out beside these; None where it may be as long as without them."""
    if not listed:
        return None
    return (rule.photo_caption if all(one.is_image for one in listed) else None) or rule.caption


def refused(rule: AttachmentRule, listed: Sequence[Attachment]) -> tuple[Refusal, ...]:
    """What a network with this rule does not take of these attachments of one post, those about all of them first."""
    images = sum(one.is_image for one in listed)
    films = sum(one.is_film for one in listed)
    documents = sum(one.kind == "pdf" for one in listed)
    found = []
    if rule.needs_one and not listed:
        found.append(Refusal("none"))
    if rule.images is not None and images > rule.images:
        found.append(Refusal("too-many-images", used=images, limit=rule.images))
    if rule.films is not None and films > rule.films:
        found.append(Refusal("too-many-films", used=films, limit=rule.films))
    takes_documents = not rule.kinds or "pdf" in rule.kinds  # else each is told of by its name
    if takes_documents and rule.documents is not None and documents > rule.documents:
        found.append(Refusal("too-many-documents", used=documents, limit=rule.documents))
    if not rule.mixes and images and films:
        found.append(Refusal("mixed"))
    if not rule.mixes and takes_documents and documents and (images or films):
        found.append(Refusal("document-mixed"))
    for one in listed:
        found += _of_one(rule, one)
    return tuple(found)


def _of_one(rule: AttachmentRule, one: Attachment) -> list[Refusal]:
    found: list[Refusal] = []
    if one.kind is not None and rule.kinds and one.kind not in rule.kinds:
        return [Refusal("kind", one.id, one.name)]
    largest = _most_bytes(rule, one)
    if one.size is not None and largest is not None and one.size > largest:
        found.append(Refusal("too-large", one.id, one.name, one.size, largest))
    pixels = (one.width or 0) * (one.height or 0) if one.is_image else 0
    counted: tuple[tuple[Refused, int | None, int | None], ...] = (
        ("too-many-pages", one.pages, rule.pages),
        ("too-many-frames", one.frames, rule.frames),
        ("too-many-pixels", pixels, rule.pixels),
    )
    for code, used, most in counted:
        if used is not None and most is not None and used > most:
            found.append(Refusal(code, one.id, one.name, used, most))
    if one.is_film and one.seconds is not None:
        if rule.longest is not None and one.seconds > rule.longest:
            found.append(Refusal("too-long", one.id, one.name, one.seconds, rule.longest))
        if rule.shortest is not None and one.seconds < rule.shortest:
            found.append(Refusal("too-short", one.id, one.name, one.seconds, rule.shortest))
    if rule.alt is not None and len(one.alt) > rule.alt:
        found.append(Refusal("alt-too-long", one.id, one.name, len(one.alt), rule.alt))
    return found


def _most_bytes(rule: AttachmentRule, one: Attachment) -> int | None:
    if one.kind == "gif" and rule.gif_bytes is not None:
        return rule.gif_bytes
    if one.kind in IMAGES:
        return rule.image_bytes
    return rule.film_bytes if one.kind in FILMS else rule.document_bytes
