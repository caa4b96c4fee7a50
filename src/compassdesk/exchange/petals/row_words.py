"""What a planned row says of itself, and where in it the expressions of the word lists stand."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from msgspec import Struct

from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.petals.expressions import Text, WordRange
from compassdesk.exchange.petals.word_lists import PetalWords

_BEGINNING, _END = 60, 240
"""How much of a text is looked at, in characters: asks stand where it begins and where it ends."""
_MOST = 2_000
"""How many characters of either end of a text are read at all."""
_PROSE = 5
"""From how many words on a column without a meaning is read as a text."""
_STORY = 100
"""From how many characters before a closing question on the text tells something else first."""
_HEADLINE = 120
"""Up to how many characters the first line of a text without a title is taken for one."""
_PLACES = ("heard", "places")
_ASKING = frozenset(("asks", "may_ask", "titles_ask"))
_VOID = frozenset(("asks_nothing", "trailing"))
_DASHES = frozenset("-–—")
_KINDS_OF_NOTES = frozenset(("call", "task"))
"""What a column without a meaning says of a row when it holds nothing else."""
_QUOTED = re.compile(r"[?]\s?[\"'”’»“]")
_SAID_BY_OTHERS = re.compile(r"[\"“„«][^\"“”„«»]{20,}[\"”“»]")
"""A quotation of some length: what it asks is asked by whom it quotes."""
_PARTS = re.compile(r"(?:(?<!\s)\s+)?[,/+&|;\n]\s*")


class PlannedRow(Struct, frozen=True, gc=False):
    """`columns` holds heading and text of what has no field: calls, goals, notes. `petal`: what an own column says."""

    title: str
    body: str = ""
    labels: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    petal: str = ""


class RowWords:
    """A row read with the lists of its language, or with all of them when that is not known."""

    def __init__(self, row: PlannedRow, words: PetalWords, among: str | None) -> None:
        self._words = words
        prose, self.calls, goals, self.notes = _sorted(row, words)
        title, body = _title_and_body(row)
        self.body = Text(_ends_of("\n".join(filter(None, (body, *prose))) if prose else body))
        self.title = Text(_ends_of(title))
        language = words.language((self.title, self.body), among)
        self.knows_language = language is not None
        self.languages = words.languages if language is None else (language,)
        spelled = (*row.labels, *goals) if goals else row.labels
        self.labels = [labelled for label in spelled for labelled in _labels_in(label, words, self.languages)]
        self._asked_in_notes: list[str] = []
        for note in self.notes:
            kind, asked = _said_in_note(note, words, self.languages)
            if kind in _KINDS_OF_NOTES:
                self.labels.append((note, kind))
            self._asked_in_notes += asked
        self._meanings = {meaning for _, meaning in self.labels} if self.labels else frozenset[str]()
        self.goes_nowhere = not _DASHES.isdisjoint(map(str.strip, (*spelled, *self.notes)))
        """Whether a dash stands for the picture, the channel or the like: nobody is to see what is planned."""
        if row.labels:
            known = {label for label, meaning in self.labels if meaning}
            if topics := [label for label in row.labels if label not in known and not title.startswith(label)]:
                self.title = Text(_ends_of("\n".join((title, *topics))))
        self.holds_question = "?" in self.title.source or "?" in self.body.source
        self._in_title = words.found(self.title, self.languages)
        self._in_body = words.found(self.body, self.languages)
        self._lists = self._in_title.keys() | self._in_body.keys() if self._in_title else self._in_body.keys()
        self._is_addressed: bool | None = None
        self._words_quoted: frozenset[int] | None = None
        self._closes: str | None = None
        self._asks_in_title: str | None = None
        self._ends: int | None = None

    def says(self, lists: frozenset[str], labels: frozenset[str]) -> bool:
        """Whether anything of these lists stands in the title or the text, or a label is of one of these kinds."""
        return not lists.isdisjoint(self._lists) or not labels.isdisjoint(self._meanings)

    def in_title(self, name: str) -> list[str]:
        """What of a list the title says, in the title's own words."""
        if name not in self._in_title:
            return []
        return [self.title.said(place) for place in _valid(self._in_title, name)]

    def in_body(self, name: str) -> list[str]:
        """What of a list the beginning or the end of the text says."""
        if name not in self._in_body:
            return []
        places = _valid(self._in_body, name)
        if name in _ASKING and (quoted := self._quoted):
            places = [place for place in places if place.first not in quoted]
        if len(self.body.source) <= _END:
            return [self.body.said(place) for place in places]
        span = self.body.span
        rest = span(self._last_word)[1] - _END
        return [
            self.body.said(place) for place in places if span(place.first)[0] < _BEGINNING or span(place.last)[1] > rest
        ]

    def title_says(self, name: str) -> bool:
        """Whether anything of a list stands in the title."""
        return name in self._in_title

    def asked_in_notes(self) -> list[str]:
        """What the remaining columns ask for."""
        return self._asked_in_notes

    def labelled(self, kind: str) -> list[str]:
        """The labels, types and goals of a kind, as they are spelled."""
        return [label for label, meaning in self.labels if meaning == kind] if kind in self._meanings else []

    def has(self, name: str, word: str) -> bool:
        """Whether a folded word is on a list of any language: the words of a column are often borrowed."""
        return self._words.has(name, word, self._words.languages)

    def call_found(self, text: str) -> list[str]:
        """What a column for the call asks, when it is no single word of the lists."""
        read = Text(_ends_of(text))
        asked = _valid(self._words.found(read, self.languages), "asks")
        called = self._words.found(read, self._words.languages).get("call_column", [])
        return [read.said(place) for place in (*asked, *called)]

    @property
    def addressed(self) -> bool:
        """Whether the text speaks to its reader."""
        if self._is_addressed is None:
            speaks, languages = self._words.speaks_to_reader, self.languages
            self._is_addressed = speaks(self.title, languages) or speaks(self.body, languages)
        return self._is_addressed

    @property
    def _quoted(self) -> frozenset[int]:
        if self._words_quoted is None:
            self._words_quoted = _quoted(self.body)
        return self._words_quoted

    @property
    def tells(self) -> bool:
        """Whether a word says that the row informs or sells: an entrance fee, a guide to read, no need to book."""
        return "tells" in self._lists

    @property
    def titled_by_place(self) -> bool:
        """Whether the title is nothing but what people say or where: "Comments", "Facebook"."""
        return 0 < len(self.title) == len({place.first for name in _PLACES for place in self._in_title.get(name, ())})

    @property
    def closing_question(self) -> str:
        """The question to the reader that the text ends with, "" for none.

        One that is quoted, or waits for no answer ("see you there?"), is none.
        """
        if self._closes is None:
            self._closes = self._closing_question()
        return self._closes

    def _closing_question(self) -> str:
        text = self.body if len(self.body) else self.title
        if "?" not in text.source:
            return ""
        last = self._last_word if text is self.body else len(text) - 1
        if not len(text) or not _asked(text, last):
            return ""
        first = _sentence(text, last)
        void = (self._in_body if text is self.body else self._in_title).get("asks_nothing", ())
        return "" if any(place.first >= first for place in void) else text.said(WordRange(first, last))

    @property
    def title_question(self) -> str:
        """The title when it is a question that waits for an answer, else ""."""
        if self._asks_in_title is None:
            self._asks_in_title = self._title_question()
        return self._asks_in_title

    def _title_question(self) -> str:
        last = len(self.title) - 1
        if last < 0 or not _asked(self.title, last) or self._in_title.get("asks_nothing"):
            return ""
        return self.title.said(WordRange(_sentence(self.title, last), last))

    @property
    def lets_choose(self) -> bool:
        """Whether the question in the title, or the one that the text ends with, lets its reader choose."""
        if self.title_question and self._in_title.get("alternatives"):
            return True
        first = _sentence(self.body, self._last_word) if self.closing_question and len(self.body) else len(self.body)
        return self.addressed and any(place.first >= first for place in self._in_body.get("alternatives", ()))

    @property
    def tells_a_story(self) -> bool:
        """Whether so much stands before the closing question that it is not what the text is about."""
        return bool(self.closing_question) and self.body.source.rfind(self.closing_question) > _STORY

    @property
    def _last_word(self) -> int:
        """The last word of the text before the lines that ask to follow, save or share it."""
        if self._ends is None:
            self._ends = self._last_before_trailing()
        return self._ends

    def _last_before_trailing(self) -> int:
        last = len(self.body) - 1
        trailing = {place.first for place in self._in_body.get("trailing", ())}
        if not trailing:
            return max(last, 0)
        asks = _valid(self._in_body, "asks")
        while last > 0:
            first = _sentence(self.body, last)
            if first == 0 or first not in trailing or any(first <= at.first <= last for at in asks):
                break
            last = first - 1
        return max(last, 0)


def _quoted(text: Text) -> frozenset[int]:
    """Which words of a text it quotes; none where it is a quotation as a whole."""
    source = text.source
    if '"' not in source and "“" not in source and "„" not in source and "«" not in source:
        return frozenset()
    quotations = [found.span() for found in _SAID_BY_OTHERS.finditer(text.source)]
    within = [(first, last) for first, last in quotations if last - first < len(text.source) - 2]
    if not within:
        return frozenset()
    begins = [text.span(word)[0] for word in range(len(text))]
    return frozenset(word for word, at in enumerate(begins) if any(first < at < last for first, last in within))


def _valid(found: Mapping[str, list[WordRange]], name: str) -> list[WordRange]:
    """Where a list's expressions stand; those that ask without the words of what asks nothing."""
    places = found.get(name, [])
    if name not in _ASKING or _VOID.isdisjoint(found):
        return places
    void = {word for other in _VOID for place in found.get(other, ()) for word in range(place.first, place.last + 1)}
    return [place for place in places if void.isdisjoint(range(place.first, place.last + 1))]


@lru_cache(maxsize=4096)
def _labels_in(spelled: str, words: PetalWords, languages: tuple[str, ...]) -> list[tuple[str, str]]:
    """A label and its parts, each with what it speaks of as a whole; labels come again in row after row."""
    return [(text, words.label(folded(text), languages)) for text in dict.fromkeys((spelled, *_PARTS.split(spelled)))]


@lru_cache(maxsize=4096)
def _said_in_note(note: str, words: PetalWords, languages: tuple[str, ...]) -> tuple[str, list[str]]:
    """What a note speaks of as a label does, and what it asks for; channels come again in row after row."""
    text = Text(_ends_of(note))
    return words.label(folded(note), languages), [
        text.said(place) for place in _valid(words.found(text, languages), "asks")
    ]


def _title_and_body(row: PlannedRow) -> tuple[str, str]:
    """The title and the text. A title that the import made of the first line is that line: nothing is said twice."""
    title, body = row.title, row.body
    if title and title[0] != "…" and not (body and (body[0] == title[0] or body[0].isspace())):
        return title, body
    first, _, rest = body.strip().partition("\n")
    begins = row.title.removesuffix("…")
    if row.title and not (first.startswith(begins[:1]) and " ".join(first.split()).startswith(begins)):
        return row.title, row.body
    return (first, rest.strip()) if len(first) <= _HEADLINE else ("", row.body)


def _ends_of(text: str) -> str:
    """The beginning and the end of a text that is longer than anybody reads in a calendar."""
    return text if len(text) <= 2 * _MOST else f"{text[:_MOST]}\n{text[-_MOST:]}"


def _sorted(row: PlannedRow, words: PetalWords) -> tuple[list[str], list[str], list[str], list[str]]:
    """The columns that are read as text, as calls, as goals, and the others."""
    prose: list[str] = []
    calls: list[str] = []
    goals: list[str] = []
    notes: list[str] = []
    for heading, text in row.columns:
        kind = words.heading(heading) if heading else ""
        if kind == "call":
            calls.append(text)
        elif kind == "goal":
            goals.append(text)
        elif heading and len(text.split()) >= _PROSE:
            prose.append(text)
        else:
            notes.append(text)
    return prose, calls, goals, notes


def _sentence(text: Text, last: int) -> int:
    """The first word of the sentence that a word is in."""
    return next((place for place in range(last, -1, -1) if text.opens[place]), 0)


def _asked(text: Text, last: int) -> bool:
    """Whether a question mark stands behind a word, before the next one, and no quotation ends with it."""
    if "?" not in text.source:
        return False
    end = text.span(last + 1)[0] if last + 1 < len(text) else len(text.source)
    behind = text.source[text.span(last)[1] : end]
    return "?" in behind and not _QUOTED.search(behind)


def language_of_all(rows: Iterable[PlannedRow], words: PetalWords) -> str | None:
    """The language that most rows of a file are in, for those that say too little themselves."""
    counted = words.languages_of(Text(part) for row in rows for part in (row.title, row.body))
    return max(counted, key=counted.__getitem__) if counted else None
