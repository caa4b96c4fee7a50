"""Words of a text with their places, and expressions such as "laat ... weten" found among them, whole words only."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import compress
from typing import Any, NamedTuple

from compassdesk.exchange.folded_words import ascii_words

MOST_BETWEEN = 4
"""How many words "..." may stand for."""
ANY_NUMBER = "#"
"""What stands in an expression for a number."""
_SHORTEST = 3
"""How many letters the first word of an expression must have in front of an asterisk."""
_WIDEST = 80
"""How many characters before a word are looked at for the end of a sentence."""
_MOST_KEPT = 100_000
"""Words of which is remembered what may begin at them."""
_WORD = re.compile(r"[^\W_]+")
_NO_LETTER = re.compile(r"[\W_]")
_NEVER_WORDS = re.compile(r"https?://\S+|www\.\S+|[^\s@]{1,64}@\S{1,255}|#\w+")
"""Addresses, mail addresses and hashtags: their words are no words of the text."""
_ENDS = re.compile(r"[.!?…;|\n\r\t•¡¿]|:(?:\s|$)|\s[-–—]+\s|[\u2190-\u2bff\U0001f000-\U0001faff]|[‘“„«\"']\s*$")
"""What stands between two sentences; an emoji does too."""


class Text:
    """A text as words without capitals and accents, and where each stands.

    Places are worked out when they are asked for: most words of a large table are nothing that is looked for.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self._plain = plain = _without_addresses(source)
        self._opens: list[bool] | None = None
        if plain.isascii():
            self._blanked = blanked = ascii_words(plain)
            self._spelled = blanked.split()
            self.words = blanked.lower().split()
        else:
            self._blanked = _NO_LETTER.sub(" ", plain)
            self._spelled = self._blanked.split()
            self.words = list(map(_without_accents, self._spelled))

    def __len__(self) -> int:
        return len(self.words)

    def span(self, place: int) -> tuple[int, int]:
        """Where a word begins and ends in the source."""
        begins = len(self._blanked) - len(self._blanked.split(None, place)[place])
        return begins, begins + len(self._spelled[place])

    @property
    def opens(self) -> list[bool]:
        """Of each word whether it begins a sentence."""
        if self._opens is None:  # by hand, as `cached_property` of Python 3.11 takes a lock, which costs as much again
            before = _WORD.split(self._plain)[: len(self)]
            self._opens = [
                not at or (gap != " " and _ENDS.search(gap[-_WIDEST:]) is not None) for at, gap in enumerate(before)
            ]
        return self._opens

    @property
    def is_all_words(self) -> bool:
        """Whether it holds no addresses, mail addresses or hashtags."""
        return self._plain is self.source

    def said(self, found: "WordRange") -> str:
        """The words of the source that an expression was found in."""
        first, last = found
        return self._spelled[first] if first == last else self.source[self.span(first)[0] : self.span(last)[1]]


def _without_addresses(source: str) -> str:
    """The text with blanks for what `_NEVER_WORDS` finds, each of which holds one of these."""
    if "@" in source or "#" in source or "http" in source or "www." in source:
        return _NEVER_WORDS.sub(lambda found: " " * len(found[0]), source)
    return source


class WordRange(NamedTuple):
    """The first and the last word that an expression was found in."""

    first: int
    last: int


_range = lru_cache(maxsize=2048)(WordRange)
"""They are the same in row after row."""


class _Part(NamedTuple):
    word: str
    any_beginning: bool
    any_ending: bool
    after_others: bool

    def is_next(self) -> bool:
        """Whether it is spelled out and stands right behind the part before it."""
        return not (self.any_beginning or self.any_ending or self.after_others or self.word == ANY_NUMBER)

    def fits(self, word: str) -> bool:
        if self.any_beginning:
            return word.endswith(self.word)
        if self.any_ending:
            return word.startswith(self.word)
        return word == self.word or (self.word == ANY_NUMBER and word.isdecimal())


class _Expression(NamedTuple):
    name: str
    """The list it stands on."""
    first: _Part
    rest: tuple[_Part, ...]
    opens: bool
    others: frozenset[str]
    """The words behind the first that are spelled out."""
    behind: list[str] | None
    """Those words, where each stands right behind the one before it."""


_Candidate = tuple[str, bool, frozenset[str], _Expression]
"""The name of its list, whether it is a single word anywhere, the words it cannot do without, and itself."""


class _Beginnings(NamedTuple):
    """The expressions that may begin at a word."""

    by_second: dict[str, list[_Candidate]]
    """Second word → those that may begin where it is the next one."""
    others: list[_Candidate]
    """Those that may begin whatever follows."""


class _BeginAt(dict[str, _Beginnings | None]):
    """Word → what may begin at it. It is made when the word is met: most words of the lists never are."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        super().__init__()
        self._by_word: dict[str, list[tuple[str, str]]] = {}
        self._by_beginning: dict[str, list[tuple[str, str]]] = {}
        self._by_ending: list[tuple[str, str]] = []
        endings: set[str] = set()
        for name, spelled in ((name, one) for name, several in lists.items() for one in several):
            first = _first_of(spelled)
            if first is None or (first.any_ending and len(first.word) < _SHORTEST):
                continue
            if first.any_beginning:
                self._by_ending.append((name, spelled))
                endings.add(first.word)
            elif not first.any_ending:
                self._by_word.setdefault(first.word, []).append((name, spelled))
            else:
                self._by_beginning.setdefault(first.word[:_SHORTEST], []).append((name, spelled))
        self._endings = tuple(endings)

    def __missing__(self, word: str) -> _Beginnings | None:
        if len(self) > _MOST_KEPT:
            self.clear()
        by_ending = self._by_ending if word.endswith(self._endings) else ()
        by_beginning, by_word = self._by_beginning.get(word[:_SHORTEST], ()), self._by_word.get(word, ())
        if not by_beginning and not by_word and not by_ending:
            found = self[word] = self[ANY_NUMBER] if word.isdecimal() else None
            return found
        spelled = (*by_beginning, *by_ending, *by_word)
        if word.isdecimal():
            spelled = (*spelled, *self._by_word.get(ANY_NUMBER, ()))
        found = self[word] = _beginnings([_read(one, name) for name, one in spelled], word) if spelled else None
        return found


class Expressions:
    """The expressions of several lists, looked for all at once by how their first word begins or ends."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        self._begin_at = _BeginAt(lists)

    def found(self, text: Text) -> dict[str, list[WordRange]]:
        """Where those of each list stand, in the order of the text."""
        words = text.words
        begin: list[Any] = list(map(self._begin_at.__getitem__, words))
        found: dict[str, list[WordRange]] = {}
        said: frozenset[str] = frozenset()
        for place, (by_second, others) in compress(enumerate(begin), begin):
            candidates = by_second.get(words[place + 1], others) if place + 1 < len(words) else others
            for name, is_word, needed, expression in candidates:
                if needed:
                    said = said or frozenset(words)
                    if not needed <= said:
                        continue
                last = place if is_word else _last_word(expression, text, place)
                if last is not None:
                    found.setdefault(name, []).append(_range(place, last))
        return found


def _beginnings(expressions: list[_Expression], word: str) -> _Beginnings | None:
    """Those of the expressions that a word may begin, by the second word of those that have one beside the first."""
    by_second: dict[str, list[_Candidate]] = {}
    others: list[_Candidate] = []
    for one in expressions:
        if one.first.fits(word):
            kept = by_second.setdefault(one.rest[0].word, []) if one.rest and one.rest[0].is_next() else others
            kept.append((one.name, not one.rest and not one.opens, one.others, one))
    if not by_second and not others:
        return None
    return _Beginnings({second: others + those for second, those in by_second.items()}, others)


def _first_of(spelled: str) -> _Part | None:
    """The first word of an expression; None where it has none."""
    for piece in spelled.removeprefix("^").split():
        if piece == ANY_NUMBER:
            return _Part(piece, any_beginning=False, any_ending=False, after_others=False)
        if words := _WORD.findall(piece):
            word = words[0] if words[0].isascii() and words[0].islower() else _without_accents(words[0])
            return _Part(word, piece.startswith("*"), piece.endswith("*") and len(words) == 1, after_others=False)
    return None


def _read(spelled: str, name: str) -> _Expression:
    parts = []
    after_others = False
    for piece in spelled.removeprefix("^").split():
        if piece == "...":
            after_others = True
            continue
        words = [ANY_NUMBER] if piece == ANY_NUMBER else [_without_accents(word) for word in _WORD.findall(piece)]
        for number, word in enumerate(words):
            begins, ends = piece.startswith("*") and number == 0, piece.endswith("*") and number == len(words) - 1
            parts.append(_Part(word, begins, ends, after_others))
            after_others = False
    spelled_out = (part for part in parts[1:] if not part.any_beginning and not part.any_ending)
    others = frozenset(part.word for part in spelled_out if part.word != ANY_NUMBER)
    behind = [part.word for part in parts[1:]] if all(part.is_next() for part in parts[1:]) else None
    return _Expression(name, parts[0], tuple(parts[1:]), spelled.startswith("^"), others, behind)


def _last_word(expression: _Expression, text: Text, place: int) -> int | None:
    """The place of the last word of an expression whose first word stands at `place`; None when it is not there."""
    words = text.words
    at = place
    if expression.behind is not None:
        at += len(expression.behind)
        if words[place + 1 : at + 1] != expression.behind:
            return None
    else:
        for part in expression.rest:
            farthest = at + (MOST_BETWEEN + 1 if part.after_others else 1)
            behind = enumerate(words[at + 1 : farthest + 1], at + 1)
            at = next((word for word, said in behind if part.fits(said)), -1)
            if at < 0:
                return None
    if (expression.opens and not text.opens[place]) or (at > place and any(text.opens[place + 1 : at + 1])):
        return None
    return at


@lru_cache(maxsize=20_000)
def _without_accents(word: str) -> str:
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
