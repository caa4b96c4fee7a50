"""Words of a user as a tooltip: as text, and no longer than a screen can show."""

MOST_LETTERS = 400
"""A pasted page as a title would cover the whole screen; its beginning tells it apart."""


def tip_text(words: str) -> str:
    """The words for a tooltip that reads rich text; what is too long ends in an ellipsis."""
    from html import escape  # with all named signs of HTML: not before the first paint

    from compassdesk.domain.text_length import shortened  # nor this

    return escape(shortened(words, MOST_LETTERS))
