"""Words of a user as a tooltip: as they are written, and no longer than a screen can show."""

from collections.abc import Iterator

from PySide6.QtGui import Qt

MOST_LETTERS = 400
"""A pasted page as a title would cover the whole screen; its beginning tells it apart."""
MOST_LINES = 12
MOST_IN_LINE = 80
"""Qt folds no lines of plain text, and no words of rich text: one of 400 letters would be four screens wide."""


def tip_text(*parts: str) -> str:
    """A tooltip of these parts below each other; what is too long of one ends in an ellipsis, an empty one is left out.

    Qt takes words for rich text where they look like it, and only these are told to it in that way: it would show the
    marks of the others, and a screen reader reads out those of all.
    """
    shown = "\n".join(_cut(part) for part in parts if part)
    if Qt.mightBeRichText(shown):
        return f"<span>{_marked(shown)}</span>"
    return "\n".join(folded for line in shown.split("\n") for folded in _folded(line))


def in_rich_tip(words: str) -> str:
    """Words for a tooltip that is rich text whatever they are."""
    return _marked(_cut(words))


def _cut(words: str) -> str:
    from compassdesk.domain.text_length import shortened  # not before the first paint

    lines = shortened(words, MOST_LETTERS).splitlines()
    return "\n".join(lines if len(lines) <= MOST_LINES else [*lines[: MOST_LINES - 1], "…"])


def _folded(line: str) -> Iterator[str]:
    """A line in lines that are not too long: broken at a blank, else behind a folder, else within a word."""
    from compassdesk.domain.text_length import beginning  # nor this

    while len(line) > MOST_IN_LINE:
        most = beginning(line, MOST_IN_LINE) or line[:MOST_IN_LINE]
        blank = len(most) if line[len(most)] == " " else most.rfind(" ")
        folder = max(most.rfind("/"), most.rfind("\\")) + 1
        end = blank if blank > 0 else folder or len(most)
        yield line[:end]
        line = line[end:].lstrip(" ")
    yield line


def _marked(words: str) -> str:
    from html import escape  # with all named signs of HTML: nor this

    lines = (" ".join("\n".join(_folded(word)) for word in line.split(" ")) for line in words.split("\n"))
    return escape("\n".join(lines)).replace("\n", "<br>")
