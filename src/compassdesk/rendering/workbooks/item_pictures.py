"""A small picture for each item that has one: a copy that tells nothing but what is to be seen."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QSize

from compassdesk.domain.attachments import IMAGES, Kind, by_item
from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import go_on
from compassdesk.domain.plan import Item, Plan
from compassdesk.exchange.media.media_kinds import HEAD, kind_of
from compassdesk.exchange.tables.own_cells import fit
from compassdesk.rendering.pictures.decoding import decoded
from compassdesk.rendering.pictures.encoding import encoded

SHARPNESS = 2
"""Pixels of a picture for one of the screen, on which it may be looked at larger."""
_WIDE, _HIGH = 96, 72
_QUALITY = 80
_MOST_WORDS = 1_000
_DOTS = round(96 / 0.0254)
"""Of a metre: those that workbooks reckon with."""


class ItemPicture(Struct, frozen=True):
    """A JPEG or PNG; `width` and `height` as it is shown, in pixels of the screen."""

    content: bytes
    width: float
    height: float
    alt: str


PictureOf = Callable[[Item], ItemPicture | None]


def pictures_of(plan: Plan, content: Callable[[str], bytes | None]) -> PictureOf:
    """Gives the first picture of an item, small; None where it has none that can be looked at."""
    attached = by_item(plan.attachments)

    def of(item: Item) -> ItemPicture | None:
        for one in attached.get(item.id, ()):
            if not (one.is_image and one.sha256):
                continue
            go_on()
            whole = content(one.sha256)
            if whole is not None and (found := _small(whole, one.name, one.alt)) is not None:
                return found
        return None

    return of


def _small(whole: bytes, name: str, alt: str) -> ItemPicture | None:
    try:
        kind = kind_of(whole[:HEAD], name)
        if kind not in IMAGES:
            return None
        picture = decoded(whole, kind, QSize(_WIDE, _HIGH) * SHARPNESS, name)
    except InputError:
        return None
    picture.setDotsPerMeterX(_DOTS)
    picture.setDotsPerMeterY(_DOTS)
    as_kind: Kind = "png" if picture.hasAlphaChannel() else "jpeg"
    return ItemPicture(
        encoded(picture, as_kind, _QUALITY if as_kind == "jpeg" else -1),
        picture.width() / SHARPNESS,
        picture.height() / SHARPNESS,
        fit(alt)[:_MOST_WORDS],
    )
