"""Words of a text with their places, and expressions such as "laat ... weten" found among them, whole words only."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

MOST_BETWEEN = 4
"""How many words "..." may stand for."""
_SHORTEST = 3
"""How many letters the first word of an expression must have in front of an asterisk."""
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
        plain = _NEVER_WORDS.sub(lambda found: " " * len(found[0]), source)
        end = 0
        for found in _WORD.finditer(plain):
            start = found.start()
            self.words.append(_plain(found[0]))
            self.spans.append((start, found.end()))
            if start == end + 1 and plain[end] == " ":
                self.opens.append(not self.opens)
            else:
                self.opens.append(end == 0 or _ENDS.search(plain, max(end, start - _WIDEST), start) is not None)
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


class _Expression(NamedTuple):
    name: str
    """The list it stands on."""
    parts: tuple[_Part, ...]
    opens: bool


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

    def found(self, text: Text) -> dict[str, list[WordRange]]:
        """Where those of each list stand, in the order of the text."""
        found: dict[str, list[WordRange]] = {}
        by_word, by_beginning = self._by_word, self._by_beginning
        for place, word in enumerate(text.words):
            by_ending = self._by_ending if word.endswith(self._endings) else ()
            for among in (by_word.get(word, ()), by_beginning.get(word[:_SHORTEST], ()), by_ending):
                for expression in among:
                    if (last := _last_word(expression, text, place)) is not None:
                        found.setdefault(expression.name, []).append(WordRange(place, last))
        return found


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
    return _Expression(name, tuple(parts), spelled.startswith("^"))


def _last_word(expression: _Expression, text: Text, place: int) -> int | None:
    """The place of the last word of an expression that begins at `place`; None when it does not stand there."""
    if (expression.opens and not text.opens[place]) or not expression.parts[0].fits(text.words[place]):
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
