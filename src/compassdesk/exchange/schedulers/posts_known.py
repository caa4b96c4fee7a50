"""Which post of a plan a text is that comes back from a scheduling tool: with its links shortened, and perhaps cut."""

import re
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from msgspec import Struct

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.handed_to import handed
from compassdesk.domain.pasting import texts_to_paste
from compassdesk.domain.plan import Channel, Item, Plan
from compassdesk.domain.post_as_seen import signature_on
from compassdesk.domain.publishing import is_out, placement_on
from compassdesk.domain.web_addresses import linked_spans
from compassdesk.exchange.folded_words import folded

_BEGINNING = 24
"""Letters by which a text that was cut is still known."""
_CUT_LINK = re.compile(r"\sh(?:t(?:t(?:ps?(?::/{0,2})?)?)?)?(?:…|\.{3})?\s*\Z", re.IGNORECASE)
"""The beginning of a link at which a text was cut."""
_MEANT = frozenset(("scheduled", "approved", "published"))
LONGEST = 20_000
"""Letters of a text that are compared."""


class PlacedPost(Struct, frozen=True, gc=False):
    """A post of the plan on one of its channels, with the letters of its text and when it is to go out there."""

    item: Item
    channel: Channel
    letters: str
    at: datetime | None
    is_handed: bool
    """Whether a tool got it."""
    out_at: datetime | None = None
    """When somebody said that it went out."""

    @property
    def key(self) -> tuple[str, str]:
        return self.item.id, self.channel.id

    @property
    def is_meant(self) -> bool:
        """Whether somebody meant it to go out as it stands."""
        return self.is_handed or self.item.status in _MEANT or is_out(self.item, self.channel.id)

    def apart(self, moment: datetime | None) -> timedelta:
        """How far from when it was to go out, or did, something happened; no time at all is near to any."""
        times = [one for one in (self.at, self.out_at) if one is not None] if moment is not None else []
        return min((abs(one - moment) for one in times if moment is not None), default=timedelta())


class PostsKnown:
    """The posts of a plan by their texts, their times and where they stand."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.placed: list[PlacedPost] = []
        channels = {one.id: one for one in plan.channels}
        for item in unless_given_up(plan.items):
            if item.kind == "post":
                self._place(item, [channels[key] for key in item.channels if key in channels])
        self._by_beginning: dict[str, list[PlacedPost]] = {}
        self._by_minute: dict[datetime, list[PlacedPost]] = {}
        self._by_address: dict[str, list[PlacedPost]] = {}
        for one in unless_given_up(self.placed):
            self._by_beginning.setdefault(one.letters[:_BEGINNING], []).append(one)
            for moment in {one.at, one.out_at}:
                if moment is not None:
                    self._by_minute.setdefault(moment, []).append(one)
            if (url := placement_on(one.item, one.channel.id).url) is not None:
                self._by_address.setdefault(_plain(url), []).append(one)

    def _place(self, item: Item, channels: list[Channel]) -> None:
        signature, got = signature_on(self.plan, item), handed(item)
        for channel in channels:
            texts = texts_to_paste(item, channel.id, channel.network, signature)
            own = placement_on(item, channel.id)
            text = "\n\n".join(texts)[:LONGEST]
            if text.strip():
                self.placed.append(
                    PlacedPost(
                        item,
                        channel,
                        letters_of(text),
                        own.starts_at or item.starts_at,
                        channel.id in got,
                        own.published_at,
                    )
                )

    def alike(self, text: str) -> list[PlacedPost]:
        """Those that say the same; where none says all of it, those of which it is the beginning, or the other way."""
        letters = letters_of(text[:LONGEST])
        if not letters:
            return []
        found = self._by_beginning.get(letters[:_BEGINNING], [])
        same = [one for one in found if one.letters == letters]
        return same or [one for one in found if _begins(one.letters, letters)]

    def then(self, moment: datetime, within: timedelta) -> list[PlacedPost]:
        """Those that were to go out about a moment, or did."""
        minutes = range(-int(within.total_seconds() // 60), int(within.total_seconds() // 60) + 1)
        whole = moment.replace(second=0, microsecond=0)
        return [one for step in minutes for one in self._by_minute.get(whole + timedelta(minutes=step), ())]

    def standing_at(self, address: str) -> list[PlacedPost]:
        """Those of which somebody said that they stand there."""
        return self._by_address.get(_plain(address), [])


def letters_of(text: str) -> str:
    """The letters and digits of a text without its links; the text itself where it has nothing else."""
    text = _CUT_LINK.sub("", text)
    words, last = [], 0
    for start, end in linked_spans(text):
        words.append(text[last:start])
        last = end
    words.append(text[last:])
    return folded(" ".join(words)).replace(" ", "") or " ".join(text.split())


def narrowed(placed: Collection[PlacedPost], on: Collection[str] | None) -> list[PlacedPost]:
    """Those on these channels; None where it is not said on which."""
    return [one for one in placed if on is None or one.channel.id in on]


def by_item(placed: Collection[PlacedPost]) -> Mapping[str, list[PlacedPost]]:
    """Those of each item, in their order."""
    found: dict[str, list[PlacedPost]] = {}
    for one in placed:
        found.setdefault(one.item.id, []).append(one)
    return found


def _begins(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _BEGINNING and longer.startswith(shorter)


def _plain(address: str) -> str:
    """An address by which it is known again: without what counts visitors, and without its end."""
    return address.strip().split("#")[0].split("?utm")[0].rstrip("/").casefold()
