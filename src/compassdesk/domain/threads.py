"""A text that is longer than one post, as the numbered posts of a thread.

Where one post ends and the next begins stands in the text itself: a line of three hyphens. So whoever writes sees it,
moves it and takes it out as any other line, and a plan file needs no field for it. The numbers ("2/4") are no part of
the text: they follow from it, and are counted along.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate

from compassdesk.domain.post_words import marked
from compassdesk.domain.text_length import graphemes
from compassdesk.domain.vocabulary import Network

Fits = Callable[[str], bool]
THREADED: frozenset[Network] = frozenset(("x", "threads", "bluesky", "mastodon"))
"""Networks where a post can be answered by the next one of the same account, and is read as one with it."""
SEPARATOR = "---"
MOST_SPLIT = 5_000
"""Letters of the longest text that is split; no thread has so many posts."""
_LINE = re.compile(r"(?m)^[ \t]*-{3,}[ \t]*\r?$")
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n\s*")
_SIGNS = "[\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff]"
_SENTENCE = re.compile(rf"[.!?…。！？]['\"”’»)\]]*(?:\s*{_SIGNS})*\s+(?=[^a-zà-ÿ\s])|[。！？](?=\S)")
"""The end of a sentence, with the emoji that stand behind it."""
_WORD = re.compile(r"\s+")
_SHORT = re.compile(
    r"(?:^|\s|\()(?:[A-Za-z]|dhr|mevr|mw|dr|drs|ir|ing|mr|prof|bijv|bv|nr|nl|ca|st|mrs|ms|no|vs)\.\s*$", re.IGNORECASE
)
"""A point behind one of these ends no sentence as a rule."""
_ENOUGH = 0.4
"""What a post must have of the most that it could take for ending at a sentence rather than at a word."""


def pieces(text: str) -> tuple[str, ...]:
    """What stands between the separators of a text, without blanks around it; a text without any is one."""
    if SEPARATOR not in text:
        return (text,)
    return tuple(piece for part in _LINE.split(text) if (piece := part.strip())) or ("",)


def posts_of(text: str, network: Network) -> tuple[str, ...]:
    """The posts that a text is on a network, each with its number where there are several."""
    parts = pieces(text) if network in THREADED else (text,)
    return (
        parts if len(parts) == 1 else tuple(_numbered(part, f"{at}/{len(parts)}") for at, part in enumerate(parts, 1))
    )


def split(text: str, network: Network, fits: Fits) -> str:
    """The text with separators, so that each of its posts fits; those that stand there already stay.

    A post ends at a paragraph or a sentence where that leaves enough in it, else between two words; within a link, a
    mention, a hashtag or a character of several letters only where nothing else fits. A text that needs no separator
    comes back as it is, and so does one where not even a number would fit, or one of more than 999 posts.
    """
    if len(text) > MOST_SPLIT or not fits("1/1"):
        return text
    for digits in (1, 2, 3):
        widest = f"{'9' * digits}/{'9' * digits}"
        found = [
            piece[start:end].strip()
            for piece in pieces(text)
            for start, end in spans(piece, network, partial(_fits_with, widest, fits))
        ]
        if len(found) < 10**digits:
            return text if len(found) == len(pieces(text)) else f"\n{SEPARATOR}\n".join(found)
    return text


def spans(text: str, network: Network, fits: Fits) -> tuple[tuple[int, int], ...]:
    """Beginning and end of each part of a text, one behind the other: together they are all of it."""
    closed = [(mark.start, mark.end) for mark in marked(text, network)]
    words = [*_open([found.end() for found in _WORD.finditer(text) if found.end() < len(text)], closed), len(text)]
    sentences = _open(_sentence_ends(text), closed)
    paragraphs = [found.end() for found in _PARAGRAPH.finditer(text)]
    ends = list(accumulate(len(cluster) for cluster in graphemes(text)))
    if ends and ends[-1] != len(text):  # a break of two letters was one character
        ends = list(range(1, len(text) + 1))
    anywhere = _open(ends, closed), ends
    found: list[tuple[int, int]] = []
    start = 0
    while start < len(text):
        end = _end(text, start, (paragraphs, sentences, words), anywhere, fits)
        if not text[end:].strip():
            break
        found.append((start, end))
        start = end
    return (*found, (start, len(text)))


def _end(text: str, start: int, ways: Sequence[Sequence[int]], anywhere: Sequence[Sequence[int]], fits: Fits) -> int:
    """Where the post that begins at a place ends; `ways` are places to end it, the last of them for want of others."""

    def takes(end: int) -> bool:
        part = text[start:end].strip()
        return not part or fits(part)

    *better, words = ways
    end = _last(words, start, takes)
    if text[start:end].strip():
        if end == len(text):
            return end
        least = start + (end - start) * _ENOUGH
        likely = (_last(places, start, takes) for places in better)
        return next((one for one in likely if one >= least and text[start:one].strip()), end)
    for places in anywhere:
        end = _last(places, start, takes)
        if text[start:end].strip():
            return end
    return anywhere[-1][bisect_right(anywhere[-1], start)]


def _numbered(part: str, number: str) -> str:
    return f"{part} {number}"


def _fits_with(number: str, fits: Fits, part: str) -> bool:
    return fits(_numbered(part, number))


def _sentence_ends(text: str) -> list[int]:
    return [found.end() for found in _SENTENCE.finditer(text) if not _SHORT.search(text[: found.start() + 1][-8:])]


def _open(places: Sequence[int], closed: Sequence[tuple[int, int]]) -> list[int]:
    """The places that lie in none of the stretches that stay whole."""
    starts = [start for start, _ in closed]

    def within(place: int) -> bool:
        before = bisect_right(starts, place - 1) - 1
        return before >= 0 and closed[before][0] < place < closed[before][1]

    return [place for place in places if not within(place)]


def _last(places: Sequence[int], start: int, takes: Callable[[int], bool]) -> int:
    """The last place behind `start` up to which a post takes the text; 0 where it takes none of them."""
    first = bisect_right(places, start)
    step, high = 1, first
    while high < len(places) and takes(places[high]):  # in steps that grow: what is far behind is not counted
        high, step = high + step, step * 2
    low, high = max(first, high - step // 2), min(high, len(places))
    while low < high:
        middle = (low + high) // 2
        if takes(places[middle]):
            low = middle + 1
        else:
            high = middle
    while low > first and not takes(places[low - 1]):  # a name that is cut may be a link where the whole is none
        low -= 1
    return places[low - 1] if low > first else 0
