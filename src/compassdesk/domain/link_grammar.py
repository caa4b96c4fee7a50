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
    """What a path and a query may consist of and end with, as insides of a class of characters.

    `schemes` are what may stand before "://", in small letters.
    """

    path: str
    path_end: str
    query: str
    query_end: str
    schemes: frozenset[str]


LATIN = (
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0100-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272"
    "\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
)
_LETTERS = rf"a-zA-Z0-9\u0400-\u04ff{LATIN}"
X = Signs(
    path=rf"{_LETTERS}!*';:=+,.$/%#\[\]\-\u2013_~@|&",
    path_end=rf"{_LETTERS}+\-=_#/",
    query=r"a-zA-Z0-9!?*'@();:&=+$/%#\[\]\-_.,~|",
    query_end=r"a-zA-Z0-9\-_&=#/",
    schemes=frozenset(("http", "https")),
)
MASTODON = Signs(
    path=r"^\s<>()?",
    path_end=r"^\s()?!*\"'「」<>;:=,.$%\[\]~&|@",
    query=r"a-zA-Z0-9!?*'@();:&=+$/%#\[\]\-_.,~|\^\u00a0-\U0010fffd",
    query_end=r"a-zA-Z0-9\-_&=#/\u00a0-\U0010fffd",
    schemes=frozenset(("http", "https", "dat", "dweb", "ipfs", "ipns", "ssb", "gopher", "gemini")),
)

_UNSEEN = "\ufffe\ufeff\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_IN_NAME = rf"[^!#-/:-@\[-_{{-~\s\u0085\u180e\u2000-\u200a{_UNSEEN}]"
"""Any sign in a part of a name but blanks and most punctuation of ASCII: emoji and dashes count as letters there."""
_PART = rf"(?:{_IN_NAME}(?:[_-]|{_IN_NAME}){{0,61}}{_IN_NAME}|{_IN_NAME})\."
_ENDING = re.compile(
    rf"(?:(?:{'|'.join(sorted(COUNTRIES | GENERIC, key=len, reverse=True))})(?-i:(?![0-9A-Za-z@+-]))|xn--[-0-9a-z]+)",
    re.IGNORECASE,
)
_BEFORE = r"(?-i:(?<![A-Za-z0-9@\uff20$#\uff03\ufffe\ufeff\uffff]))"
_SCHEME = "|".join(sorted(MASTODON.schemes, key=len, reverse=True))
_PARTS = re.compile(rf"{_BEFORE}(?:(?P<scheme>{_SCHEME})://)?(?P<parts>(?:{_PART})++)", re.IGNORECASE)
"""All that could be the beginning of one name: where none of its dots is before an ending, none begins within it."""
_PARTS_IN_ASCII = re.compile(rf"(?:[-a-z0-9{LATIN}]++\.)++", re.IGNORECASE)
_BARE_NOT_AFTER = frozenset("-_./")
_SHORTENED = re.compile(rf"(?i:https?://t\.co)/[a-zA-Z0-9]+(?:\?[{X.query}]*[{X.query_end}])?")
"""A link that X has shortened already: nothing else belongs to it."""


@lru_cache(maxsize=2)
def _behind(signs: Signs) -> re.Pattern[str]:
    """What may stand behind a name: a port, a path, a query."""
    path, end = f"[{signs.path}]", f"[{signs.path_end}]"
    within = rf"\((?:{path}+|{path}*\({path}+\){path}*)\)"  # two levels: /Primer_(film), /Up_(Album_(Edited))/
    return re.compile(
        rf"(?::[0-9]+)?(?P<path>/(?:(?:{within}|{path})*(?:{within}|{end}))?)?"
        rf"(?:\?[{signs.query}]*[{signs.query_end}])?"
    )


@lru_cache(maxsize=256)
def links_by(signs: Signs, text: str, *, bare: bool) -> Spans:
    """Start and end of each link, in order; `bare` also takes names without "https://", such as example.nl.

    A dot costs one look, however many stand in a row: a text is counted at each key.
    """
    if "." not in text or not (bare or ":" in text):
        return ()
    spans: list[tuple[int, int]] = []
    at = 1 if bare and _begins_at_second(text) else 0
    while (found := _PARTS.search(text, at)) is not None:
        at = found.end()
        named, is_link = _end_of_name(text, *found.span("parts"), len(text))
        if not named:
            continue
        behind = _behind(signs).match(text, named)
        end = behind.end() if behind is not None else named
        at = end + 1  # there is always a letter before a name, and the one before this belongs to what was read
        if not is_link:
            continue
        if found["scheme"] and found["scheme"].lower() in signs.schemes:
            shortened = _SHORTENED.match(text, found.start(), end) if signs is X else None
            spans.append((found.start(), end if shortened is None else shortened.end()))
        elif bare and text[found.start("parts") - 1 : found.start("parts")] not in _BARE_NOT_AFTER:
            spans += _bare(text, found.start("parts"), named, end if behind is not None and behind["path"] else named)
    return tuple(spans)


def _begins_at_second(text: str) -> bool:
    """Whether the first letter is only what stands before a name: "écafé.nl" is café.nl behind an é.

    X asks for a letter before each name, and at the very beginning it takes an accented one for it.
    """
    found = None if text[0].isascii() else _PARTS.match(text, 1)
    return found is not None and _end_of_name(text, *found.span("parts"), len(text))[0] > 0


def _end_of_name(text: str, start: int, end: int, most: int) -> tuple[int, bool]:
    """Where the longest name ends that these parts begin, and whether it makes a link; 0 when no ending is behind any.

    With an underscore in the last part it makes none: what is behind that belongs to it all the same.
    """
    found = 0
    while (dot := text.rfind(".", start, end)) >= 0:
        if (ending := _ENDING.match(text, dot + 1, most)) is not None:
            found = found or ending.end()
            if "_" not in text[max(start, text.rfind(".", start, dot) + 1) : dot]:
                return ending.end(), True
        end = dot
    return found, False


def _bare(text: str, start: int, named: int, end: int) -> Spans:
    """The links in a name that does not begin with https://, where only Latin letters make one; `end` is the last's."""
    names: list[tuple[int, int]] = []
    while (found := _PARTS_IN_ASCII.search(text, start, named)) is not None:
        ends, _ = _end_of_name(text, *found.span(), named)
        start = ends or found.end()
        if ends:
            names.append((found.start(), ends))
    if names and end > named:  # as long as the name with what is behind it, though other letters stand between them
        names[-1] = names[-1][0], names[-1][1] + end - named
    return tuple(names)
