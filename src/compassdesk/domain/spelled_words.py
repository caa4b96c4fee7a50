"""Which words of a text are looked up in a dictionary, and in which language that is."""

import re
from collections.abc import Collection, Iterator

from compassdesk.domain.plan import Client

_LEFT_OUT = re.compile(r"https?://\S+|(?<!\S)\S*(?:\S@\S|\w\.\w)\S*|[#@＃＠]\w+|\{\w+\}")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BY_COUNTRY = {
    "NL": "nl", "BE": "nl", "SR": "nl", "GB": "en_GB", "IE": "en_GB", "AU": "en_GB", "NZ": "en_GB", "US": "en_US",
    "CA": "en_US", "DE": "de", "AT": "de", "CH": "de", "FR": "fr", "ES": "es", "IT": "it",
}  # fmt: skip


def language_of(client: Client, spoken: str) -> str:
    """The dictionary of a client: of its own language, else that of its country, or else the one the app speaks."""
    if client.language is not None:
        return client.language.replace("-", "_")
    return _BY_COUNTRY.get(client.country.upper(), "en_GB" if spoken == "en" else spoken)


def looked_up(text: str, own_words: Collection[str]) -> Iterator[tuple[int, int]]:
    """Start and end of each word that a dictionary is asked about, in order.

    Links, addresses, names of files, hashtags, mentions and fields are left out, and so are single letters, words in
    capitals, words with a digit, and the client's own words (folded).
    """
    left_out = [found.span() for found in _LEFT_OUT.finditer(text)]
    behind = 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        word = found[0]
        beside = text[start - 1 : start] + text[end : end + 1]
        if len(word) < 2 or word.isupper() or any(sign.isdigit() or sign == "_" for sign in beside):
            continue
        while behind < len(left_out) and left_out[behind][1] <= start:
            behind += 1
        is_left_out = behind < len(left_out) and left_out[behind][0] < end
        if is_left_out or word.casefold() in own_words:
            continue
        yield start, end
