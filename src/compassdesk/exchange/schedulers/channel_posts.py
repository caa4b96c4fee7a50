"""The posts of a plan as rows for a scheduling tool: each with the text, the time and the media of its channels."""

import unicodedata
from collections.abc import Sequence
from datetime import datetime
from functools import partial

from msgspec import Struct

from compassdesk.domain.attachments import ENDINGS, Attachment, by_item
from compassdesk.domain.campaign_codes import slug
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.pasting import texts_to_paste
from compassdesk.domain.plan import Channel, Item, Plan
from compassdesk.domain.post_as_seen import signature_on
from compassdesk.domain.publishing import placement_on
from compassdesk.exchange.file_names import not_taken
from compassdesk.exchange.schedulers.tool_profile import ToolProfile

_LONGEST_NAME = 60


class MediaCopy(Struct, frozen=True):
    """Something attached, and under which name its copy lies in the folder: plain letters that fit into an address."""

    attachment: Attachment
    name: str


class ChannelPost(Struct, frozen=True):
    """One row. `at` is wall-clock time of the client, None where nobody planned it; a thread has several texts."""

    item: Item
    channels: tuple[Channel, ...]
    texts: tuple[str, ...]
    at: datetime | None
    media: tuple[MediaCopy, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What tells a row from all others: on one channel an item has one."""
        return self.item.id, self.channels[0].id

    @property
    def text(self) -> str:
        """What goes out, exactly as written."""
        return "\n\n".join(self.texts)

    def images(self, profile: ToolProfile) -> tuple[MediaCopy, ...]:
        """The images that the tool takes: not more than it can have of one post."""
        return tuple(one for one in self.media if one.attachment.is_image)[: profile.most_images]

    def films(self, profile: ToolProfile) -> tuple[MediaCopy, ...]:
        """The videos that the tool takes."""
        return tuple(one for one in self.media if one.attachment.is_film) if profile.videos else ()


def posts(plan: Plan, profile: ToolProfile) -> tuple[ChannelPost, ...]:
    """A row for each post and channel, in order of time; where a row serves several, one for those that say alike."""
    channels = {one.id: one for one in plan.channels}
    attached, taken = by_item(plan.attachments), set[str]()
    found: list[ChannelPost] = []
    for item in unless_given_up(plan.items):
        if item.kind != "post":
            continue
        media = _media(item, attached.get(item.id, ()), taken)
        found += _of_item(plan, item, [channels[key] for key in item.channels if key in channels], profile, media)
    return tuple(sorted(found, key=_when))


def _of_item(
    plan: Plan, item: Item, channels: Sequence[Channel], profile: ToolProfile, media: tuple[MediaCopy, ...]
) -> list[ChannelPost]:
    signature, rows = signature_on(plan, item), dict[tuple[object, ...], list[Channel]]()
    for channel in channels:
        texts = texts_to_paste(item, channel.id, channel.network, signature)
        at = placement_on(item, channel.id).starts_at or item.starts_at
        alone = channel.id if profile.one_channel or _has_network(rows.get((texts, at, "")), channel) else ""
        rows.setdefault((texts, at, alone), []).append(channel)
    return [ChannelPost(item, tuple(on), texts, at, media) for (texts, at, _), on in rows.items()]  # type: ignore[arg-type]  # what the keys were made of


def _has_network(row: Sequence[Channel] | None, channel: Channel) -> bool:
    """Whether a row goes to that network already: a tool knows one account of each."""
    return any(one.network == channel.network for one in row or ())


def _media(item: Item, attached: Sequence[Attachment], taken: set[str]) -> tuple[MediaCopy, ...]:
    day = f"{item.starts_at.date().isoformat()}-" if item.starts_at is not None else ""
    stem = day + (_plain(item.title)[:_LONGEST_NAME].strip("-") or "post")
    named = []
    for number, one in enumerate(attached, 1):
        ending = ENDINGS[one.kind] if one.kind is not None else ""
        name = not_taken(partial(_numbered, f"{stem}-{number}", ending), taken)
        named.append(MediaCopy(one, name))
    return tuple(named)


def _plain(words: str) -> str:
    """A name in the letters that every address takes as they are."""
    return slug(unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode())


def _numbered(stem: str, ending: str, number: int) -> str:
    return f"{stem}-{number}{ending}" if number > 1 else stem + ending


def _when(post: ChannelPost) -> tuple[bool, datetime, str, int]:
    return post.at is None, post.at or datetime.min, post.item.id, post.channels[0].position
