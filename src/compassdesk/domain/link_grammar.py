"""Which stretches of a text X and Mastodon turn into a link: by one grammar, which each fills with other signs.

Where a link ends decides the number: on X a comma or a dash behind the name belongs to the text again, although no
blank stands there (twitter-text 3, and what Mastodon's own configuration makes of it; facts in channels.md 1).
"""

import re
from functools import lru_cache

from msgspec import Struct

from compassdesk.domain.domain_endings import COUNTRIES, GENERIC

Spans = tuple[tuple[int, int], ...]


class Signs(Struct, frozen=True):
    """What a path and a query may consist of and end with, as insides of a class of characters."""

    path: str
    path_end: str
    query: str
    query_end: str


_LATIN = (
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0100-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272"
    "\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
)
_LETTERS = rf"a-z0-9\u0400-\u04ff{_LATIN}"
X = Signs(
    path=rf"{_LETTERS}!*';:=+,.$/%#\[\]\-\u2013_~@|&",
    path_end=rf"{_LETTERS}+\-=_#/",
    query=r"a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|",
    query_end=r"a-z0-9\-_&=#/",
)
MASTODON = Signs(
    path=r"^\s<>()?",
    path_end=r"^\s()?!*\"'「」<>;:=,.$%\[\]~&|@",
    query=r"a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|\^\u00a0-\U0010fffd",
    query_end=r"a-z0-9\-_&=#/\u00a0-\U0010fffd",
)

_UNSEEN = "\ufffe\ufeff\uffff\u202a-\u202e"
_IN_NAME = rf"[^!#-/:-@\[-_{{-~\s\u0085\u180e\u2000-\u200a{_UNSEEN}]"
"""Any sign in a part of a name but blanks and most punctuation of ASCII: emoji and dashes count as letters there."""
_PART = rf"(?:{_IN_NAME}(?:[_-]|{_IN_NAME}){{0,61}}{_IN_NAME}|{_IN_NAME})\."
_LAST_PART = rf"(?:{_IN_NAME}(?:-|{_IN_NAME}){{0,61}}{_IN_NAME}|{_IN_NAME})\."
_ENDING = rf"(?:(?:{'|'.join(sorted(COUNTRIES | GENERIC, key=len, reverse=True))})(?![0-9a-z@+-])|xn--[-0-9a-z]+)"
_BEFORE = rf"(?<![A-Za-z0-9@\uff20$#\uff03{_UNSEEN}])"
_NAME_IN_ASCII = re.compile(rf"(?:[-a-z0-9{_LATIN}]+\.)+{_ENDING}", re.IGNORECASE)
_BARE_NOT_AFTER = frozenset("-_./")


@lru_cache(maxsize=2)
def _pattern(signs: Signs) -> re.Pattern[str]:
    path, end = f"[{signs.path}]", f"[{signs.path_end}]"
    within = rf"\((?:{path}+|{path}*\({path}+\){path}*)\)"  # two levels: /Primer_(film), /Up_(Album_(Edited))/
    return re.compile(
        rf"{_BEFORE}(?P<scheme>https?://)?(?P<name>(?:{_PART})*{_LAST_PART}{_ENDING})(?::[0-9]+)?"
        rf"(?P<path>/(?:(?:{within}|{path})*(?:{within}|{end}))?)?(?:\?[{signs.query}]*[{signs.query_end}])?",
        re.IGNORECASE,
    )


@lru_cache(maxsize=256)
def links_by(signs: Signs, text: str, *, bare: bool) -> Spans:
    """Start and end of each link, in order; `bare` also takes names without "https://", such as example.nl."""
    if "." not in text or not (bare or ":" in text):
        return ()
    spans: list[tuple[int, int]] = []
    for match in _pattern(signs).finditer(text):
        if match["scheme"]:
            spans.append(match.span())
        elif bare and text[match.start() - 1 : match.start()] not in _BARE_NOT_AFTER:
            spans += _bare(match)
    return tuple(spans)


def _bare(match: re.Match[str]) -> Spans:
    """The links in a match that does not begin with https://, where only a name in Latin letters makes one."""
    names = [found.span() for found in _NAME_IN_ASCII.finditer(match.string, *match.span("name"))]
    if names and match["path"]:
        names[-1] = names[-1][0], match.end()
    return tuple(names)
