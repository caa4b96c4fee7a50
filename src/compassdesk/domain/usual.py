"""What is taken where nothing is said: the hour of a day, the length of a slot, how much of a text makes a title."""

from datetime import time

USUAL_TIME = time(9)
USUAL_SLOT_MINUTES = 30
LONGEST_TITLE = 200


def as_title(text: str) -> str:
    """A text on one line, cut with an ellipsis where it is longer than a title."""
    line = " ".join(text.split())
    if len(line) <= LONGEST_TITLE:
        return line
    from compassdesk.domain.text_length import shortened

    return shortened(line, LONGEST_TITLE)
