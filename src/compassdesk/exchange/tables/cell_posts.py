"""What stands in a cell of a calendar, or in a line of one: a post with the time and the channel beside its words."""

import re

from msgspec import Struct

from compassdesk.domain.reading_times import read_hours
from compassdesk.domain.usual import as_title
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.network_names import is_network
from compassdesk.exchange.tables.guesses import split_channels
from compassdesk.exchange.tables.hours_behind import time_behind

_BEFORE = re.compile(
    r"[\[(]?([^\W\d_][\w &/+,-]{0,40}?)[\])]?(?:\s*[:|]\s*|\s+[-–—]\s+)(?=\S)|\[([\w &/+,-]{1,40})\]\s*(?=\S)"
)
_BEHIND = re.compile(r"[\[(]([^\W\d_][\w &/+,-]{0,40})[\])]\s*$")
_CLOCK_BEGINS = re.compile(r"\d{1,2}(?:[:.hu]\d{2}|\s?(?:u|h|am|pm|uur|uhr)\b)", re.IGNORECASE)
_BEFORE_WITH_CLOCK = re.compile(
    r"([^\W\d_][\w &/+-]{0,30}?),?\s+(?:(?:om|at|um|à|@)\s*)?"
    r"(\d{1,2}[:.hu]\d{2}(?:\s?(?:u|h|am|pm|uur|uhr))?|\d{1,2}\s?(?:u|h|am|pm|uur|uhr))(?:\s*:|\s+[-–—])\s+(?=\S)",
    re.IGNORECASE,
)
"""FB 10.00: Open day."""
_MOST_WORDS_OF_A_TIME = 5
_NO_CHANNELS = frozenset(("event", "evenement", "forum"))
"""Words for networks that are more often the beginning of a title."""
_POST_WORDS = frozenset(("post", "posts", "bericht", "beitrag", "publication", "publicacion"))
_SHORT = 80
"""Letters of a cell that is a title and no text."""
_FLAGS = frozenset(
    ("x", "ja", "j", "yes", "y", "true", "1", "v", "ok", "oui", "si", "waar", "wahr", "vrai", "verdadero")
)
_NO_FLAGS = frozenset(("", "nee", "n", "no", "false", "0", "non", "nein", "onwaar", "falsch", "faux", "falso"))
_SIGNS = frozenset("✓✔✅☑●•■xX")


class CellPost(Struct, frozen=True):
    """One post of a cell. `channels` is how they are spelled, joined with commas; `text` all of its words."""

    text: str
    time: str = ""
    channels: str = ""
    whole: str = ""
    """With its time where that stood; nothing where none did."""
    is_behind: bool = False
    """Whether the time stood behind the words, where it may also be that of what is told."""

    @property
    def title_and_body(self) -> tuple[str, str]:
        """A short line is a title; of anything longer the first line is, and all of it the text."""
        if "\n" not in self.text and len(self.text) <= _SHORT:
            return self.text, ""
        return as_title(self.text.split("\n", 1)[0]), self.text


def is_flag(cell: str) -> bool:
    """Whether a cell only says yes: a cross, a tick, TRUE."""
    return bool(cell) and (folded(cell) in _FLAGS or set(cell) <= _SIGNS)


def is_no_flag(cell: str) -> bool:
    """Whether a cell only says no, or nothing: FALSE, a dash."""
    return folded(cell) in _NO_FLAGS and not is_flag(cell)


def names_channels(spelled: str) -> bool:
    """Whether all words of a text are networks and formats of them: "IG Reels", "Facebook, X"."""
    parts = split_channels(spelled)
    return bool(parts) and all(map(is_network, parts))


def is_channel_name(spelled: str) -> bool:
    """Whether words name channels where a title or another heading may stand as well; a small x is a cross."""
    return names_channels(spelled) and folded(spelled) not in _NO_CHANNELS and spelled != "x"


def _without_post(spelled: str) -> str:
    """A channel without the word that it is a post there: "LinkedIn post"."""
    before, _, last = spelled.rpartition(" ")
    return before if before and folded(last) in _POST_WORDS else spelled


def channels_before(text: str) -> tuple[str, str]:
    """The channels that stand before a colon or a dash, or in brackets behind, and the text without them."""
    if found := _BEFORE.match(text):
        spelled = _without_post((found[1] or found[2]).strip())
        if is_channel_name(spelled):
            return ", ".join(split_channels(spelled)), text[found.end() :].strip()
    if "\n" not in text and (found := _BEHIND.search(text)) and names_channels(found[1]):
        before = text[: found.start()].strip()
        return (", ".join(split_channels(found[1])), before) if before else ("", text)
    return "", text


def time_before(text: str) -> tuple[str, str]:
    """The time of day in figures at the beginning of a text, as spelled, and what stands behind it."""
    if not _CLOCK_BEGINS.match(text):
        return "", text
    line, _, below = text.partition("\n")
    words = line.split(" ")
    for count in range(min(len(words), _MOST_WORDS_OF_A_TIME), 0, -1):
        spelled = " ".join(words[:count]).strip().rstrip(":,;|-– ")
        hours = read_hours(spelled, bare=False) if spelled else None
        if hours is not None:
            rest = " ".join(words[count:]).lstrip(":,;|-– ")
            return spelled, f"{rest}\n{below}".strip()
    return "", text


def _channels_and_time_before(text: str) -> tuple[str, str, str]:
    """The channels with a time of day behind them before a colon or a dash, the time, and what stands behind."""
    found = _BEFORE_WITH_CLOCK.match(text)
    if found is None or not is_channel_name(found[1]) or read_hours(found[2], bare=False) is None:
        return "", "", text
    return ", ".join(split_channels(found[1])), found[2], text[found.end() :].strip()


def post_in(text: str) -> CellPost:
    """The one post of a text, with the time and the channel before its words."""
    text = text.strip()
    channels, rest = channels_before(text)
    whole = rest
    time, rest = time_before(rest)
    if not channels and not time:
        channels, time, rest = _channels_and_time_before(rest)
    is_behind = not time
    if is_behind:
        time, rest = time_behind(rest)
    if time and not channels:
        channels, rest = channels_before(rest)
    if not rest:
        return CellPost(text)
    return CellPost(rest, time, channels, whole if time else "", is_behind and bool(time))
