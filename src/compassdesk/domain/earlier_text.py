"""An earlier text of an item, and bringing it back."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.own_on_channels import own_texts
from compassdesk.domain.plan import Item, Placement

KEPT_APART = timedelta(minutes=10)
"""So long after one was kept no other is: what was only passed through while typing does not stay."""


class EarlierText(Struct, frozen=True):
    """What an item said until `saved_at` (UTC). `own_texts` maps channels to the texts of their own they had."""

    item: str
    saved_at: datetime
    title: str
    body: str
    own_texts: Mapping[str, str]


def brought_back(item: Item, text: EarlierText, channels: Collection[str]) -> Item:
    """The item with an earlier text. Own texts of channels that are no longer among `channels` stay where they are."""
    own = {key: words for key, words in text.own_texts.items() if key in channels}
    there = {placement.channel: placement for placement in item.placements}
    placements = tuple(
        replace(there.get(key, Placement(key)), text=own.get(key))
        for key in (*there, *(key for key in own if key not in there))
    )
    kept = tuple(one for one in placements if one != Placement(one.channel))
    return replace(item, title=text.title, body=text.body, placements=kept)


def says(item: Item, text: EarlierText) -> bool:
    """Whether the item says just that now."""
    return (item.title, item.body, own_texts(item)) == (text.title, text.body, dict(text.own_texts))
