"""Labelled rows of content calendars (tests/data/petals), guessed and counted."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

from msgspec import Struct

from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.petals.guessing import PetalGuess, guess_petal
from compassdesk.exchange.petals.row_words import PlannedRow
from compassdesk.services import petal_guesses
from compassdesk.system.heading_words import heading_words

FOLDER = Path(__file__).parent / "data" / "petals"
_FIELDS = {
    folded(word): field for field, lists in heading_words().items() for words in lists.values() for word in words
}
_MAPPED: dict[str, list[str]] = json.loads((FOLDER / "headings.json").read_text(encoding="utf-8"))
"""Field → folded headings that mean it, as somebody maps them who knows the sheet."""
_WORDS = re.compile(r"[^\W\d_]{3}")
_SOME_WORDS = 3
"""From how many words on a column without a known heading is taken for the text."""
_ELSEWHERE = frozenset(("date", "time", "spokesperson", "status", "minutes", "link"))


class LabelledRow(Struct, frozen=True):
    language: str
    cells: dict[str, str]
    petal: str
    kind: str
    closing_question: bool
    clear: bool


class Measure(Struct, frozen=True):
    """How guesses agree with labels, as counts; `classes`: (surety, right or not) → how many."""

    rows: int
    right: int
    right_kinds: int
    calls: int
    calls_found: int
    calls_said: int
    classes: dict[tuple[str, bool], int]

    @property
    def precision(self) -> float:
        return self.calls_found / self.calls_said if self.calls_said else 0.0

    def of(self, surety: str) -> tuple[int, int]:
        """How many of a class are right and wrong."""
        return self.classes.get((surety, True), 0), self.classes.get((surety, False), 0)

    def told(self) -> str:
        """The numbers in a line."""
        surety = ", ".join(f"{name} {self.of(name)[0]}/{sum(self.of(name))}" for name in ("sure", "likely", "unsure"))
        found = f"calls found {self.calls_found / self.calls:.1%} at {self.precision:.1%} precision"
        right = f"petal {self.right / self.rows:.1%}, kind {self.right_kinds / self.rows:.1%}"
        return f"{self.rows} rows: {right}, {found}; right by class: {surety}"


def labelled(name: str) -> list[LabelledRow]:
    rows: list[dict[str, Any]] = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    return [LabelledRow(**row) for row in rows]


def planned(cells: dict[str, str]) -> PlannedRow:
    """The row as somebody maps it in the import: a title, a text, labels, and what has no field under its heading."""
    filled = {heading: text for heading, text in cells.items() if text}
    unnamed = [heading for heading in filled if _is_unnamed(heading) and _WORDS.search(filled[heading])]
    title = next((heading for heading in filled if folded(heading) in _MAPPED["title"]), next(iter(unnamed), None))
    others = sorted((heading for heading in unnamed if heading != title), key=lambda heading: -len(filled[heading]))
    texts = [heading for heading in filled if folded(heading) in _MAPPED["body"] and heading != title]
    if title is None and len(texts) > 1:
        title = texts.pop(0)
    texts += [heading for heading in others if len(filled[heading].split()) >= _SOME_WORDS]
    body = next(iter(texts), None)
    rest = {heading: text for heading, text in filled.items() if heading not in {title, body}}
    fields = {heading: _FIELDS.get(folded(heading), "") for heading in rest}
    return PlannedRow(
        title=filled.get(title or "", ""),
        body=filled.get(body or "", ""),
        labels=tuple(text for heading, text in rest.items() if fields[heading] == "labels"),
        columns=tuple(
            (heading, text)
            for heading, text in rest.items()
            if fields[heading] not in {*_ELSEWHERE, "labels"} and folded(heading) not in _MAPPED["date"]
        ),
    )


def _is_unnamed(heading: str) -> bool:
    """Whether a heading says nothing that is known: somebody who looks at the column decides by what stands in it."""
    known = {*_FIELDS, *_MAPPED["date"], *_MAPPED["body"]}
    return folded(heading) not in known and not petal_guesses.words().heading(heading)


def guessed(row: LabelledRow) -> PetalGuess:
    """What is guessed of a row in a file of its language."""
    return guess_petal(planned(row.cells), petal_guesses.words(), row.language)


def petal_of(guess: PetalGuess) -> str:
    return "task" if guess.kind == "task" else guess.petal


def measured(rows: list[LabelledRow]) -> Measure:
    guesses = [guessed(row) for row in rows]
    pairs = [(row.petal, petal_of(guess)) for row, guess in zip(rows, guesses, strict=True)]
    return Measure(
        rows=len(rows),
        right=sum(label == guess for label, guess in pairs),
        right_kinds=sum(row.kind == guess.kind for row, guess in zip(rows, guesses, strict=True)),
        calls=sum(label == "activate" for label, _ in pairs),
        calls_found=sum(label == guess == "activate" for label, guess in pairs),
        calls_said=sum(guess == "activate" for _, guess in pairs),
        classes=dict(
            Counter((guess.surety, label == said) for guess, (label, said) in zip(guesses, pairs, strict=True))
        ),
    )
