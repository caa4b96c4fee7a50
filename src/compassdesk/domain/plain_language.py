"""What makes a text hard to read, told by its looks: long sentences, words in capitals, rows of emoji.

That is all a program can say without knowing what is meant. B1, the level at which most people read, also asks for
common words and an order that helps; this looks at the length of sentences only, and says so.
"""

import re
from collections.abc import Container

from compassdesk.domain.text_length import graphemes, is_emoji

LONG_SENTENCE, LONG_FOR_B1 = 30, 15
"""Words of a sentence from which on it is told."""
CAPITALS = 5
"""Letters of a word that shouts; shorter ones are mostly names of things: HTML, BTW."""
EMOJI_ROW = 4
"""Emoji in a row that are told: a screen reader says each by its name."""
_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+|\n+")
_WORD = re.compile(r"\w[\w'’-]*")
_LINK = re.compile(r"https?://\S+|(?<!\S)\S+@\S+|[#@]\w+")


def longest_sentence(text: str) -> tuple[int, str]:
    """How many words the longest sentence has, and how it begins; links, hashtags and mentions are no words."""
    found = (0, "")
    for sentence in _END.split(_LINK.sub("", text)):
        words = _WORD.findall(sentence)
        if len(words) > found[0]:
            found = (len(words), " ".join(words[:4]))
    return found


def shouted(text: str, names: Container[str]) -> tuple[str, ...]:
    """Words in capitals, each once; names (folded) and hashtags are none."""
    words = (word for word in _WORD.findall(_LINK.sub("", text)) if len(word) >= CAPITALS and word.isalpha())
    return tuple(dict.fromkeys(word for word in words if word.isupper() and word.casefold() not in names))


def emoji_row(text: str) -> int:
    """How many emoji the longest row of them has; blanks between them do not end it."""
    if text.isascii():
        return 0
    longest = run = 0
    for cluster in graphemes(text):
        if is_emoji(cluster):
            run += 1
            longest = max(longest, run)
        elif cluster.strip():
            run = 0
    return longest
