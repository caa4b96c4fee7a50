"""Which stretches of a text are a hashtag: a number alone is none, and none stands within a word or a link."""

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
