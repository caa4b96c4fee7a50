"""Short forms of names, the same on screen, on paper and in files: a person's initials, a channel's mark."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from compassdesk.domain.plan import Channel, Spokesperson
from compassdesk.domain.vocabulary import Network

NETWORK_MARKS: Mapping[Network, str] = {
    "x": "X", "facebook": "FB", "instagram": "IG", "linkedin": "LI", "youtube": "YT", "tiktok": "TT", "threads": "TH",
    "bluesky": "BS", "mastodon": "MA", "pinterest": "PI", "whatsapp": "WA", "telegram": "TG",
}  # fmt: skip
_ALREADY = re.compile("[A-Z]{2,3}")
_JOINERS = frozenset("\u200d\ufe0f\ufe0e\u20e3")
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)


def initials_of(person: Spokesperson) -> str:
    """The initials somebody chose, as they are written; without them those of the name."""
    return person.initials.strip() or initials(person.name)


@lru_cache(maxsize=1024)
def initials(name: str) -> str:
    """The first letters of the first and the last word of a name, in capitals: "Jan-Willem van der Berg" is JB.

    Words in small letters (van, de, dr.) do not count beside others, nor do words that begin with no letter: "(KCC)".
    One word gives one letter, but both of a name with a hyphen: "Anne-Marie" is AM. Two or three capitals are initials
    already, as a table names people: "MB" is MB. A name without any letter gives its first sign, an emoji as a whole.
    """
    words = [word for word in unicodedata.normalize("NFC", name).split() if word[0].isalpha()]
    words = [word for word in words if not word[0].islower()] or words
    if len(words) == 1 and _ALREADY.fullmatch(words[0]):
        return words[0]
    if len(words) == 1:
        words = [part for part in words[0].split("-") if part[:1].isalpha()]
    if not words:
        return _first_sign(name.strip())
    return _capital(words[0][0]) + (_capital(words[-1][0]) if len(words) > 1 else "")


def channel_mark(channel: Channel) -> str:
    """Up to three letters that stand for a channel: its network's, or the beginnings of its name (an emoji whole)."""
    known = NETWORK_MARKS.get(channel.network)
    if known:
        return known
    parts = [part for part in channel.name.split() if part[:1].isalnum()]
    if len(parts) > 1:
        return "".join(part[0] for part in parts[:3]).upper()
    if parts:
        return parts[0][:2].capitalize()
    name = channel.name.strip()
    sign = _first_sign(name)
    return sign if len(sign) > 1 else sign + _first_sign(name[1:])


def _capital(letter: str) -> str:
    return letter.upper() if len(letter.upper()) == 1 else letter


def _first_sign(text: str) -> str:
    """The first sign with all that belongs to it: accents, the tone of a skin, the rest of a family, a whole flag."""
    end = 1
    while end < len(text) and _goes_on(text, end):
        end += 1
    return text[:end]


def _goes_on(text: str, at: int) -> bool:
    before, here = text[at - 1], text[at]
    is_flag = at == 1 and ord(before) in _FLAG_LETTERS and ord(here) in _FLAG_LETTERS
    joined = here in _JOINERS or before == "\u200d" or ord(here) in _SKIN_TONES
    return is_flag or joined or bool(unicodedata.combining(here))
