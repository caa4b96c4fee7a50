"""Reads a time of day that somebody typed: "9", "9:30", "9.30", "930", "9:30 pm", "21u"."""

import re
from datetime import time

_TIME = re.compile(r"(\d{1,2})(?:[:.hu]?(\d{2}))?\s*(?:u|uur|h)?\s*(am|pm|a|p)?", re.ASCII)


def read_time(words: str) -> time | None:
    """The time meant by `words`, None when it is none."""
    match = _TIME.fullmatch(words.casefold().replace("\u202f", " ").strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[3].startswith("p") else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None
