"""Texts put together at random from what networks count each in a way of its own."""

import random
import re

_STARTS = ("https://", "http://", "HTTPS://", "gemini://", "www.")
_NAMES = (
    "a.nl", "example.nl", "www.example.com", "日本.jp", "café.nl", "ñandu.nl", "x_y.nl", "my_page.example.nl", "groups.io",
    "t.co/AbC1", "https://t.co/AbC1", "xn--caf-dma.nl", "localhost", "example.nietes", "a.b.c.nl.d", "пример.рф", "例.网站",
)  # fmt: skip
_BEHIND = (
    "/pad", "/a_(b)", "/(a)", "/a_(b_(c))", "?q=1", "?a=b&c=%20", "#deel", ":8080", "/中文", "/Русские", "/?", "/,", "=#",
)  # fmt: skip
_SIGNS = (
    *",.!?;:—–…'’“”()[]«»<>|~$&*+=_-/#@^%\\{}＃＠", " ", "  ", "\n", "\t", "\u3000", "\u00a0", "\u200b", "\ufeff", "\u202e", "\u200f",
    "\u2028",
)  # fmt: skip
_WORDS = (
    "tekst", "Zie", "のような", "中文", "مرحبا", "שלום", "привет", "Ελλ", "हिन्दी", "ไทย", "é", "e\u0301", "ñ", "ß", "ﬁ", "Å", "™", "한국어",
    "a\u0300\u0301",
)  # fmt: skip
_TAGS = ("#tag", "#2027", "#éénTag", "@naam", "@naam@server.tld", "@a.b-c@x.y", "@na@server", "@ñ@server.tld", "info@a.nl")
_EMOJI = ("😀", "❤️", "👍🏽", "🇳🇱", "👨‍👩‍👧‍👦", "1️⃣", "🏳️‍🌈", "👩🏾‍💻", "🦰")
"""Only emoji that twitter-text knows: it counts later ones by their letters."""
PIECES = (_STARTS, _NAMES, _BEHIND, _SIGNS, _SIGNS, _WORDS, _TAGS, _EMOJI)
MOST_PIECES = 12
_HALVES = re.compile(r"[\U0001f000-\U0001faff❤]\S*\.\S*/|[^\s!-/:-@\[-`{-~]{22,}")
"""JavaScript makes two halves of an emoji: in a name with one twitter-text counts both towards the longest it may be, and
before a path it goes on within one of them. Neither is what anybody sees on X."""


def grown(seed: int, count: int) -> list[str]:
    """So many texts, always the same ones for a seed."""
    chance = random.Random(seed)
    found: list[str] = []
    while len(found) < count:
        text = "".join(chance.choice(chance.choice(PIECES)) for _ in range(chance.randint(1, MOST_PIECES)))
        if not _HALVES.search(text):
            found.append(text)
    return found
