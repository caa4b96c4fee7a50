"""Where a network hides the rest of a text behind "…more", and how a link comes before that."""

import re

from msgspec import Struct

from compassdesk.domain.text_length import graphemes

LOOKED_AT = 20_000
"""Letters that are looked at; every fold comes long before."""
_LEAD_IN = re.compile(r"(?:(?<![ \t])[ \t]+|(?<![ \t:→➡👉⬇]))[:→➡👉⬇]+️?[ \t]*(?=\n|$)")


class TextFold(Struct, frozen=True):
    """After how much of a text it is folded: so many characters of a reader, or so many lines of `across` characters.

    None: that does not fold it.
    """

    letters: int | None = None
    lines: int | None = None
    across: int = 45


def fold_at(text: str, fold: TextFold) -> int:
    """How many letters of the text are seen before the fold; all of them where it is not folded.

    What is seen ends behind a word, unless a single word is longer than that.
    """
    at = column = 0
    line = 1
    for seen, character in enumerate(graphemes(text[:LOOKED_AT]), 1):
        if character in {"\n", "\r\n", "\r"}:
            line, column = line + 1, 0
        elif column == fold.across:
            line, column = line + 1, 1
        else:
            column += 1
        over = fold.letters is not None and seen > fold.letters
        if (over or (fold.lines is not None and line > fold.lines)) and text[at:].strip():
            return _behind_a_word(text, at)
        at += len(character)
    return len(text)


def _behind_a_word(text: str, at: int) -> int:
    if not text[at].isspace():
        words = re.match(r"(?s).*\s", text[:at])
        at = words.end() if words is not None and words[0].strip() else at
    return len(text[:at].rstrip()) or at


def link_first(text: str, start: int, end: int) -> str:
    """The text with one of its links on a line of its own before everything else.

    The sign that led to it where it stood ("Read on: ") becomes the end of its sentence.
    """
    before, behind = text[:start].rstrip(), text[end:]
    led = _LEAD_IN.sub("", before)
    if led != before and (not behind or behind[0].isspace()):
        before = led.rstrip() + ("" if not led.strip() or led.rstrip()[-1] in ".!?…" else ".")
    rest = f"{before}{behind}" if not behind or behind[0] in ".,;!?)\r\n" else f"{before} {behind.lstrip(' ')}"
    rest = rest.strip() if before else behind.strip(" .,;").strip()
    return f"{text[start:end]}\n{rest}" if rest else text[start:end]


def link_elsewhere(text: str, start: int, end: int, words: str) -> str:
    """The text with words in place of a link that could not be followed, such as "link in bio"."""
    return f"{text[:start]}{words}{text[end:]}"
