"""Which stretches of a text Bluesky and Threads turn into a link: to the next blank, without what ends a sentence.

X and Mastodon have a grammar (`link_grammar.py`).
"""

import re
from bisect import bisect_left
from functools import lru_cache
from urllib.parse import urlsplit

from compassdesk.domain.domain_endings import COUNTRIES, GENERIC

_SCHEME = re.compile(r"(?<![\w@])https?://[^\s<>\"“”«»\u3000]+", re.IGNORECASE)
_BARE = re.compile(
    r"(?<![\w@#$./:-])(?:[^\W_](?:[\w-]{0,62}[^\W_])?\.)+([a-z]{2,})(?![\w@-])(?::[0-9]+)?(?:[/?#][^\s<>\"“”«»]*)?",
    re.IGNORECASE,
)
_TRAILING = ".,:;!?'’…"


@lru_cache(maxsize=256)
def linked_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each link, in order; names without "https://", such as example.nl, are links as well."""
    spans = [(match.start(), match.start() + len(_trimmed(match[0]))) for match in _SCHEME.finditer(text)]
    if "." in text:
        spelled_out = [start for start, _ in spans]  # in order and apart, as the bare ones are among themselves
        for match in _BARE.finditer(text):
            start, end = match.start(), match.start() + len(_trimmed(match[0]))
            known = match[1].lower() in COUNTRIES or match[1].lower() in GENERIC
            before = bisect_left(spelled_out, end) - 1
            if known and not (before >= 0 and spans[before][1] > start):
                spans.append((start, end))
    return tuple(sorted(spans))


def _trimmed(link: str) -> str:
    """A link without the punctuation of the sentence around it."""
    end, opened, closed = len(link), link.count("("), link.count(")")
    while end and (link[end - 1] in _TRAILING or (link[end - 1] == ")" and opened < closed)):
        end -= 1
        closed -= link[end] == ")"
    return link[:end]


def shortened_link(link: str) -> str:
    """A link as Bluesky's app shows it: the host, and of a path over 15 characters the first 13."""
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}")
    except ValueError:
        return link
    path = ("" if parts.path == "/" else parts.path) + (f"?{parts.query}" if parts.query else "")
    path += f"#{parts.fragment}" if parts.fragment else ""
    return parts.netloc + (f"{path[:13]}..." if len(path) > 15 else path)
