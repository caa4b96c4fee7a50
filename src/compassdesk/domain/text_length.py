"""How long a text is in the eyes of a network, counted as that network counts.

The numbers and the way of counting come in as a `TextRule`, read from data that users can correct.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, Literal

from msgspec import Struct

from compassdesk.domain.hashtags import hashtag_spans
from compassdesk.domain.link_grammar import LATIN, MASTODON, X, links_by
from compassdesk.domain.web_addresses import linked_spans, shortened_link

Way = Literal["weighted", "mastodon", "bluesky", "threads", "bytes", "graphemes"]
Unit = Literal["characters", "bytes"]

LIGHT = ((0x0000, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037))
"""Code points that weigh one on X; all others weigh two (twitter-text, config v3)."""
ALWAYS_LIGHT = "\u10ff"
"""By itself, a letter up to here is no emoji and weighs one, but for `SIGNS`."""
SIGNS = "©®"
"""Of the letters up to there X draws these as emoji, with or without the mark that asks for it."""

AS_TEXT, AS_EMOJI = "\ufe0e", "\ufe0f"
"""Ask for the letter before them to be drawn as a letter, or as an emoji."""


class TextRule(Struct, frozen=True):
    """What a network accepts. `limit` None means: no limit; `hashtags` and `links` are the most it takes of them.

    Of more hashtags than `topics` the others are words as any other.
    """

    limit: int | None = None
    way: Way = "graphemes"
    link_length: int = 23
    byte_limit: int | None = None
    hashtags: int | None = None
    links: int | None = None
    topics: int | None = None


class Count(Struct, frozen=True):
    """`used` of `limit` units, and the notes that explain the number: pairs of a code and a number.

    Codes: "link-counts", "emoji-counts", "wide-counts" (what each of them counts as), "mention-domain-free" (letters
    not counted), "emoji-bytes" (bytes that emoji take), "app-shortens-links" (the count in the network's own app),
    "too-many-hashtags" and "too-many-links" (how many there are), "only-topics" (how many of them lead somewhere).
    """

    used: int
    limit: int | None
    unit: Unit = "characters"
    notes: tuple[tuple[str, int], ...] = ()

    @property
    def left(self) -> int | None:
        """What may still be added; negative when the text is too long; None without a limit."""
        return None if self.limit is None else self.limit - self.used

    @property
    def fits(self) -> bool:
        """Whether the network takes the text as it is."""
        return (self.left is None or self.left >= 0) and not any(code.startswith("too-many") for code, _ in self.notes)


def text_length(text: str, rule: TextRule, limit: int | None = None) -> Count:
    """Count a text by a network's rule; `limit` is the channel's own and replaces the network's."""
    allowed = rule.limit if limit is None else limit
    counted = _WAYS[rule.way](text, rule, allowed)
    extra = tuple(_excess(text, rule))
    return Count(counted.used, counted.limit, counted.unit, counted.notes + extra) if extra else counted


def graphemes(text: str) -> list[str]:
    """The characters a reader sees: a family emoji, a flag or a letter with its accent is one."""
    if text.isascii():
        return list(text.replace("\r\n", "\n"))
    found: list[str] = _patterns()[0].findall(text)
    return found


def beginning(text: str, most: int) -> str:
    """At most so many letters of a text, as whole characters of a reader; all of it where it is shorter."""
    if len(text) <= most or text.isascii():
        return text[:most]
    at = 0
    for cluster in graphemes(text[: most + _LONGEST_CHARACTER]):
        if at + len(cluster) > most:
            break
        at += len(cluster)
    return text[:at]


def shortened(text: str, most: int) -> str:
    """A text of at most so many letters; where it is longer its beginning, and the last of them is an ellipsis."""
    return text if len(text) <= most else beginning(text, most - 1).rstrip() + "…"


_LONGEST_CHARACTER = 40
"""Letters that are looked at behind a cut; no emoji has so many."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[Any, Any]:
    import regex  # only texts with more than ASCII need it

    base = r"\p{Emoji_Presentation}|(?![0-9#*])\p{Emoji}\uFE0F|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}"
    one = rf"(?:\p{{Emoji_Modifier_Base}}\p{{Emoji_Modifier}}|{base})"
    tags = r"[\U000E0020-\U000E007E]+\U000E007F"
    joined = rf"(?:\u200D(?:{one}|\p{{Emoji}}\uFE0F?))*"
    emoji = rf"\p{{Regional_Indicator}}{{2}}|[0-9#*]\uFE0F?\u20E3|{one}(?:{tags}|{joined})"
    # \X looks back along a row of flags at each of them, which takes seconds for some thousands
    return regex.compile(r"\p{Regional_Indicator}{2}(?=\p{Regional_Indicator})|\X"), regex.compile(emoji)


def is_emoji(cluster: str) -> bool:
    """Whether a grapheme is shown as an emoji."""
    return not cluster.isascii() and _patterns()[1].match(cluster) is not None


def _weighted(text: str, rule: TextRule, limit: int | None) -> Count:
    """X: NFC first, links 23, an emoji sequence 2, most alphabets 1 and everything else 2."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    links = links_by(X, text, bare=True)
    used = rule.link_length * len(links)
    emoji = wide = False
    for piece in _between(text, links):
        if piece.isascii():
            used += len(piece)
            continue
        for cluster in graphemes(piece):
            if len(cluster) == 1 and cluster <= ALWAYS_LIGHT and cluster not in SIGNS:
                used += 1
                continue
            if cluster[0] in SIGNS and cluster[1:2] != AS_TEXT:
                rest, drawn = cluster[1:].removeprefix(AS_EMOJI), 1
            else:
                rest, drawn = _patterns()[1].subn("", cluster)
            weights = [_weight(letter) for letter in rest]
            used += 2 * drawn + sum(weights)
            emoji, wide = emoji or drawn > 0, wide or 2 in weights
    notes = (("link-counts", rule.link_length, bool(links)), ("emoji-counts", 2, emoji), ("wide-counts", 2, wide))
    return Count(used, limit, notes=tuple((code, number) for code, number, applies in notes if applies))


def _weight(letter: str) -> int:
    return 1 if any(low <= ord(letter) <= high for low, high in LIGHT) else 2


def _mastodon(text: str, rule: TextRule, limit: int | None) -> Count:
    """Mastodon: links 23, of @name@server only @name, the rest by grapheme."""
    links = links_by(MASTODON, text, bare=False)
    mentions = _mentions_of_mastodon(text)
    read: list[str] = []
    at = free = 0
    for start, end, named in sorted((*((start, end, "") for start, end in links), *mentions)):
        if start < at:  # of two that meet the first is one
            continue
        read += text[at:start], named or "x" * rule.link_length
        free += end - start - len(named) if named else 0
        at = end
    used = len(graphemes("".join((*read, text[at:]))))
    notes: list[tuple[str, int]] = [("link-counts", rule.link_length)] if links else []
    if free:
        notes.append(("mention-domain-free", free))
    return Count(used, limit, notes=tuple(notes))


def _mentions_of_mastodon(text: str) -> list[tuple[int, int, str]]:
    """Start and end of each @name or @name@server, and of each its @name."""
    if "@" not in text:
        return []
    pattern, goes_on = _mention_patterns()
    found = pattern.finditer(text)
    return [(*one.span(), one[1]) for one in found if goes_on.match(text, one.end()) is None]


@lru_cache(maxsize=1)
def _mention_patterns() -> tuple[Any, Any]:
    """A mention on Mastodon, and what behind it says that it is none."""
    import regex

    letter = r"[\p{L}\p{M}\p{Nd}\p{Pc}]"
    mention = (
        rf"(?<![=/\p{{L}}\p{{M}}\p{{Nd}}\p{{Pc}}])(@[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*+)(?:@{letter}+(?:[.-]+{letter}+)*+)?"
    )
    return regex.compile(mention, regex.IGNORECASE), re.compile(rf"[@＠{LATIN}]|://")


def _bluesky(text: str, rule: TextRule, limit: int | None) -> Count:
    """Bluesky: graphemes and bytes of the text as it stands; its own app shortens links before it counts."""
    seen = len(graphemes(text))
    size = len(text.encode("utf-8", "surrogatepass"))
    links = linked_spans(text)
    in_app = seen - sum(max(0, end - start - len(shortened_link(text[start:end]))) for start, end in links)
    notes = (("app-shortens-links", in_app),) if in_app != seen else ()
    if rule.byte_limit is not None and size > rule.byte_limit and (limit is None or seen <= limit):
        return Count(size, rule.byte_limit, "bytes", notes)
    return Count(seen, limit, notes=notes)


def _threads(text: str, _rule: TextRule, limit: int | None) -> Count:
    """Threads: one for each character, but an emoji takes as many as it has bytes in UTF-8."""
    used = in_emoji = 0
    for cluster in graphemes(text):
        size = len(cluster.encode("utf-8", "surrogatepass")) if is_emoji(cluster) else 0
        in_emoji += size
        used += size or 1
    return Count(used, limit, notes=(("emoji-bytes", in_emoji),) if in_emoji else ())


def _bytes(text: str, _rule: TextRule, limit: int | None) -> Count:
    return Count(len(text.encode("utf-8", "surrogatepass")), limit, "bytes")


def _graphemes(text: str, _rule: TextRule, limit: int | None) -> Count:
    return Count(len(graphemes(text)), limit)


_WAYS: dict[Way, Callable[[str, TextRule, int | None], Count]] = {
    "weighted": _weighted,
    "mastodon": _mastodon,
    "bluesky": _bluesky,
    "threads": _threads,
    "bytes": _bytes,
    "graphemes": _graphemes,
}


def _between(text: str, spans: tuple[tuple[int, int], ...]) -> Iterator[str]:
    """What stands before, between and behind some stretches of a text: put together it would make other characters."""
    at = 0
    for start, end in spans:
        yield text[at:start]
        at = end
    yield text[at:]


def _excess(text: str, rule: TextRule) -> Iterator[tuple[str, int]]:
    """Notes on what there is too much of, apart from length."""
    if rule.hashtags is not None and (hashtags := len(hashtag_spans(text))) > rule.hashtags:
        yield "too-many-hashtags", hashtags
    if rule.topics is not None and len(hashtag_spans(text)) > rule.topics:
        yield "only-topics", rule.topics
    if rule.links is not None and (links := len(linked_spans(text))) > rule.links:
        yield "too-many-links", links
