"""Which stretches of a text are a hashtag: a number alone is none, and none stands within a word or a link."""

from collections.abc import Container
from functools import lru_cache
from typing import Any

Spans = tuple[tuple[int, int], ...]


@lru_cache(maxsize=1)
def _pattern() -> Any:
    import regex  # loaded with the first text that has a sign of one

    return regex.compile(r"(?<![\p{L}\p{N}_&/])[#＃](?=\w*\p{L})\w+")


def hashtag_spans(text: str) -> Spans:
    """Start and end of each hashtag, in order."""
    if "#" not in text and "＃" not in text:
        return ()
    return tuple(found.span() for found in _pattern().finditer(text))


LONG_TAG = 7
"""Letters of a hashtag from which on it may be several words written as one."""
MOST_TOGETHER = 24
"""Letters of the longest hashtag that is taken apart."""


def camel_cased(tag: str, known: Container[str]) -> str | None:
    """A hashtag of several words in small letters with a capital for each: #opendag is #OpenDag.

    A screen reader reads it word by word then. None where it has capitals already, is one word, or is not put together
    from known ones (folded as `str.casefold` does); the fewest words go before others.
    """
    letters = tag[1:]
    if not letters.isalpha() or not letters.islower() or not LONG_TAG <= len(letters) <= MOST_TOGETHER:
        return None
    if letters in known:
        return None
    best: list[tuple[str, ...] | None] = [(), *([None] * len(letters))]
    for end in range(2, len(letters) + 1):
        for start in range(end - 1):
            before = best[start]
            if before is None or letters[start:end] not in known:
                continue
            here = best[end]
            if here is None or len(before) + 1 < len(here):
                best[end] = (*before, letters[start:end])
    words = best[-1]
    return None if words is None else tag[0] + "".join(word[:1].upper() + word[1:] for word in words)


def leading_tags(text: str) -> tuple[str, str] | None:
    """The hashtags that stand before everything else, where there are two or more, and the text behind them."""
    at = 0
    count = 0
    for start, end in hashtag_spans(text):
        if text[at:start].strip():
            break
        at, count = end, count + 1
    rest = text[at:].strip()
    return (text[:at].strip(), rest) if count > 1 and rest else None
