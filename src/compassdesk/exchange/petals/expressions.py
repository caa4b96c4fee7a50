"""Words of a text with their places, and expressions such as "laat ... weten" found among them, whole words only."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

MOST_BETWEEN = 4
"""How many words "..." may stand for."""
_SHORTEST = 3
"""How many letters the first word of an expression must have in front of an asterisk."""
_WIDEST = 80
"""How many characters before a word are looked at for the end of a sentence."""
_MOST_KEPT = 100_000
"""Words of which is remembered what may begin at them."""
_WORD = re.compile(r"[^\W_]+")
_NEVER_WORDS = re.compile(r"https?://\S+|www\.\S+|[^\s@]{1,64}@\S{1,255}|#\w+")
"""Addresses, mail addresses and hashtags: their words are no words of the text."""
_ENDS = re.compile(r"[.!?…;|\n\r\t•¡¿]|:(?:\s|$)|\s[-–—]+\s|[\u2190-\u2bff\U0001f000-\U0001faff]|[‘“„«\"']\s*$")
"""What stands between two sentences; an emoji does too."""


class Text:
    """A text as words without capitals and accents: where each stands, and whether it begins a sentence (`opens`).

    Places are worked out when they are first asked for: most texts of a large table hold nothing that is looked for.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self._without_addresses = plain = _without_addresses(source)
        self.words = _WORD.findall(plain.lower()) if plain.isascii() else list(map(_plain, _WORD.findall(plain)))

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        return [found.span() for found in _WORD.finditer(self._without_addresses)]

    @cached_property
    def opens(self) -> list[bool]:
        opens: list[bool] = []
        plain, end = self._without_addresses, 0
        for start, behind in self.spans:
            if start == end + 1 and plain[end] == " ":
                opens.append(not opens)
            else:
                opens.append(end == 0 or _ENDS.search(plain, max(end, start - _WIDEST), start) is not None)
            end = behind
        return opens

    def __len__(self) -> int:
        return len(self.words)

    def said(self, found: "WordRange") -> str:
        """The words of the source that an expression was found in."""
        return self.source[self.spans[found.first][0] : self.spans[found.last][1]]


def _without_addresses(source: str) -> str:
    """The text with blanks for what `_NEVER_WORDS` finds, each of which holds one of these."""
    if "@" in source or "#" in source or "http" in source or "www." in source:
        return _NEVER_WORDS.sub(lambda found: " " * len(found[0]), source)
    return source


class WordRange(NamedTuple):
    """The first and the last word that an expression was found in."""

    first: int
    last: int


class _Part(NamedTuple):
    word: str
    any_beginning: bool
    any_ending: bool
    after_others: bool

    def fits(self, word: str) -> bool:
        if self.any_beginning:
            return word.endswith(self.word)
        return word.startswith(self.word) if self.any_ending else word == self.word


class _Expression(NamedTuple):
    name: str
    """The list it stands on."""
    parts: tuple[_Part, ...]
    opens: bool
    others: frozenset[str]
    """The words behind the first that are spelled out."""


class Expressions:
    """The expressions of several lists, looked for all at once by how their first word begins or ends."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        self._by_word: dict[str, list[_Expression]] = {}
        self._by_beginning: dict[str, list[_Expression]] = {}
        self._by_ending: list[_Expression] = []
        for name, spelled in lists.items():
            for expression in filter(_has_words, (_read(one, name) for one in spelled)):
                first = expression.parts[0]
                if first.any_beginning:
                    self._by_ending.append(expression)
                elif first.any_ending:
                    self._by_beginning.setdefault(first.word[:_SHORTEST], []).append(expression)
                else:
                    self._by_word.setdefault(first.word, []).append(expression)
        self._endings = tuple({expression.parts[0].word for expression in self._by_ending})
        self._beginning_at: dict[str, tuple[_Expression, ...]] = {}
        """Words that were met, and the expressions that may begin at them."""
        self._without: set[str] = set()
        """Those of them that no expression begins at."""

    def found(self, text: Text) -> dict[str, list[WordRange]]:
        """Where those of each list stand, in the order of the text."""
        said = set(text.words)
        telling = self._telling(said)
        if not telling:
            return {}
        found: dict[str, list[WordRange]] = {}
        for place, word in [one for one in enumerate(text.words) if one[1] in telling]:
            for expression in self._beginning_at.get(word) or self._that_begin_at(word):
                if expression.others and not expression.others <= said:
                    continue
                if (last := _last_word(expression, text, place)) is not None:
                    found.setdefault(expression.name, []).append(WordRange(place, last))
        return found

    def _telling(self, words: set[str]) -> set[str]:
        """The words at which an expression may begin. What is known of words is kept, for they come again."""
        telling = words.difference(self._without)
        for word in telling.difference(self._beginning_at):
            if len(self._without) + len(self._beginning_at) > _MOST_KEPT:
                self._without.clear()
                self._beginning_at.clear()
            if those := self._that_begin_at(word):
                self._beginning_at[word] = those
            else:
                self._without.add(word)
                telling.discard(word)
        return telling

    def _that_begin_at(self, word: str) -> tuple[_Expression, ...]:
        by_ending = self._by_ending if word.endswith(self._endings) else ()
        among = (*self._by_word.get(word, ()), *self._by_beginning.get(word[:_SHORTEST], ()), *by_ending)
        return tuple(expression for expression in among if expression.parts[0].fits(word))


def _has_words(expression: _Expression) -> bool:
    """Whether there is anything to look for; a beginning of a word must have letters enough."""
    parts = expression.parts
    return bool(parts) and (not parts[0].any_ending or len(parts[0].word) >= _SHORTEST)


def _read(spelled: str, name: str) -> _Expression:
    parts = []
    after_others = False
    for piece in spelled.removeprefix("^").split():
        if piece == "...":
            after_others = True
            continue
        words = [_plain(word) for word in _WORD.findall(piece)]
        for number, word in enumerate(words):
            begins, ends = piece.startswith("*") and number == 0, piece.endswith("*") and number == len(words) - 1
            parts.append(_Part(word, begins, ends, after_others))
            after_others = False
    others = frozenset(part.word for part in parts[1:] if not part.any_beginning and not part.any_ending)
    return _Expression(name, tuple(parts), spelled.startswith("^"), others)


def _last_word(expression: _Expression, text: Text, place: int) -> int | None:
    """The place of the last word of an expression whose first word stands at `place`; None when it is not there."""
    words = text.words
    at = place
    for part in expression.parts[1:]:
        farthest = min(at + (MOST_BETWEEN + 1 if part.after_others else 1), len(words) - 1)
        at = next((word for word in range(at + 1, farthest + 1) if part.fits(words[word])), -1)
        if at < 0:
            return None
    if (expression.opens and not text.opens[place]) or (at > place and any(text.opens[place + 1 : at + 1])):
        return None
    return at


@lru_cache(maxsize=20_000)
def _plain(word: str) -> str:
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
