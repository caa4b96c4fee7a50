"""Words of a user as a tooltip: as they are written, and no longer than a screen can show."""

from PySide6.QtGui import Qt

MOST_LETTERS = 400
"""A pasted page as a title would cover the whole screen; its beginning tells it apart."""


def tip_text(*parts: str) -> str:
    """A tooltip of these parts below each other; what is too long of one ends in an ellipsis, an empty one is left out.

    Qt takes words for rich text where they look like it, and only these are told to it in that way: it would show the
    marks of the others, and a screen reader reads out those of all.
    """
    shown = "\n".join(_cut(part) for part in parts if part)
    return f"<span>{_marked(shown)}</span>" if Qt.mightBeRichText(shown) else shown


def in_rich_tip(words: str) -> str:
    """Words for a tooltip that is rich text whatever they are."""
    return _marked(_cut(words))


def _cut(words: str) -> str:
    from compassdesk.domain.text_length import shortened  # not before the first paint

    return shortened(words, MOST_LETTERS)


def _marked(words: str) -> str:
    from html import escape  # with all named signs of HTML: nor this

    return escape(words).replace("\n", "<br>")
