"""What a network colours within a text: links, hashtags and mentions, each by that network's own rule."""

import re
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from compassdesk.domain.hashtags import hashtag_spans
from compassdesk.domain.link_grammar import MASTODON, X, links_by
from compassdesk.domain.vocabulary import Network
from compassdesk.domain.web_addresses import linked_spans

Spans = tuple[tuple[int, int], ...]
MarkKind = Literal["link", "hashtag", "mention"]

DEAD_LINKS: frozenset[Network] = frozenset(("instagram", "tiktok"))
"""Networks where a link in the words of a post is text that cannot be followed."""
COMMENTED: frozenset[Network] = frozenset(
    ("facebook", "instagram", "linkedin", "x", "threads", "bluesky", "mastodon", "youtube", "tiktok", "pinterest")
)
"""Networks where something can be put below a post."""
_NAMED: dict[Network, str] = {
    "x": r"[A-Za-z0-9_]{1,15}(?![A-Za-z0-9_])",
    "bluesky": r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+",
    "mastodon": r"\w(?:[\w.-]*\w)?(?:@[\w-]+(?:\.[\w-]+)+)?",
}
_NAMED_ELSEWHERE = r"\w(?:[\w.]*\w)?"


class PostMark(Struct, frozen=True):
    """A stretch of a text, its end not included, that is shown in the colour of a link."""

    start: int
    end: int
    kind: MarkKind


@lru_cache(maxsize=8)
def _mentions(named: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@/.])[@＠]{named}")


def link_spans(text: str, network: Network) -> Spans:
    """Start and end of each link by the rules of a network, in order, also where it cannot be followed."""
    if network == "x":
        return links_by(X, text, bare=True)
    if network == "mastodon":
        return links_by(MASTODON, text, bare=False)
    return linked_spans(text)


def mention_spans(text: str, network: Network) -> Spans:
    """Start and end of each mention by the rules of a network, in order."""
    if "@" not in text and "＠" not in text:
        return ()
    return tuple(found.span() for found in _mentions(_NAMED.get(network, _NAMED_ELSEWHERE)).finditer(text))


def marked(text: str, network: Network, topics: int | None = None) -> tuple[PostMark, ...]:
    """What is coloured, in order and apart; a link goes before what stands within it.

    Where only the first `topics` hashtags lead somewhere, the others are words as any other.
    """
    found: list[PostMark] = []
    if network not in DEAD_LINKS:
        found += [PostMark(start, end, "link") for start, end in link_spans(text, network)]
    found += [PostMark(start, end, "hashtag") for start, end in hashtag_spans(text)[:topics]]
    found += [PostMark(start, end, "mention") for start, end in mention_spans(text, network)]
    apart: list[PostMark] = []
    for mark in sorted(found, key=lambda one: one.start):  # of two that begin alike the link stands first
        if not apart or mark.start >= apart[-1].end:
            apart.append(mark)
    return tuple(apart)
