"""Words of a text with their places, and expressions such as "laat ... weten" found among them, whole words only."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

List = tuple[str, str]
"""Language and name of a list."""
MOST_BETWEEN = 4
"""How many words "..." may stand for."""
_LETTERS = 3
"""By how many first letters expressions are kept that begin with any word of these letters."""
_WIDEST = 80
"""How many characters before a word are looked at for the end of a sentence."""
_WORD = re.compile(r"[^\W_]+")
_NEVER_WORDS = re.compile(r"https?://\S+|www\.\S+|[^\s@]{1,64}@\S{1,255}|#\w+")
"""Addresses, mail addresses and hashtags: their words are no words of the text."""
_ENDS = re.compile(r"[.!?…;|\n\r\t•¡¿]|:(?:\s|$)|\s[-–—]+\s|[\u2190-\u2bff\U0001f000-\U0001faff]|[‘“„«\"']\s*$")
"""What stands between two sentences; an emoji does too."""


class Text:
    """A text as words without capitals and accents: where each stands, and whether it begins a sentence (`opens`)."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.words: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.opens: list[bool] = []
        self.beginnings: dict[List, list[tuple[int, Expression]]] | None = None
        """By language and list: where expressions may begin, once that was looked for."""
        plain = _NEVER_WORDS.sub(lambda found: " " * len(found[0]), source)
        end = 0
        for found in _WORD.finditer(plain):
            start = found.start()
            self.words.append(_plain(found[0]))
            self.spans.append((start, found.end()))
            gap = max(end, start - _WIDEST)
            self.opens.append(end == 0 or _ENDS.search(plain, gap, start) is not None)
            end = found.end()

    def __len__(self) -> int:
        return len(self.words)

    def said(self, found: "WordRange") -> str:
        """The words of the source that an expression was found in."""
        return self.source[self.spans[found.first][0] : self.spans[found.last][1]]


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


class Expression(NamedTuple):
    """The words of an expression; `opens`: only where a sentence begins."""

    parts: tuple[_Part, ...]
    opens: bool


class Beginnings:
    """Expressions of many lists by the word they begin with: a text is gone through once for all of them."""

    def __init__(self, lists: Mapping[List, Iterable[str]]) -> None:
        self._by_word: dict[str, list[tuple[List, Expression]]] = {}
        self._by_letters: dict[str, list[tuple[List, Expression]]] = {}
        self._by_end: list[tuple[List, Expression]] = []
        for key, spelled in lists.items():
            for expression in filter(None, map(_read, spelled)):
                first = expression.parts[0]
                if first.any_beginning:
                    self._by_end.append((key, expression))
                elif first.any_ending:
                    self._by_letters.setdefault(first.word[:_LETTERS], []).append((key, expression))
                else:
                    self._by_word.setdefault(first.word, []).append((key, expression))
        self._ends = tuple({expression.parts[0].word for _, expression in self._by_end})

    def of(self, text: Text) -> Mapping[List, list[tuple[int, Expression]]]:
        """Where in a text expressions of each list may begin, in the order of the text."""
        if text.beginnings is None:
            text.beginnings = {}
            for at, word in enumerate(text.words):
                begun = [*self._by_word.get(word, ())]
                for letters in range(1, _LETTERS + 1):
                    if letters <= len(word):
                        begun += self._by_letters.get(word[:letters], ())
                if word.endswith(self._ends):
                    begun += self._by_end
                for key, expression in begun:
                    if expression.parts[0].fits(word):
                        text.beginnings.setdefault(key, []).append((at, expression))
        return text.beginnings


def _read(spelled: str) -> Expression | None:
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
    return Expression(tuple(parts), spelled.startswith("^")) if parts else None


def last_word(expression: Expression, text: Text, place: int) -> int | None:
    """The place of the last word of an expression whose first word stands at `place`; None when it does not go on."""
    if expression.opens and not text.opens[place]:
        return None
    for part in expression.parts[1:]:
        for _ in range(MOST_BETWEEN + 1 if part.after_others else 1):
            place += 1
            if place >= len(text.words) or text.opens[place]:
                return None
            if part.fits(text.words[place]):
                break
        else:
            return None
    return place


@lru_cache(maxsize=20_000)
def _plain(word: str) -> str:
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
