"""A list of which most lines name a day ("- 3/4 FB: Open day") is a plan: it becomes a table that is read as any."""

import re
from collections.abc import Sequence

from compassdesk.exchange.ideas.list_read import ListLine, entries_of
from compassdesk.exchange.tables.cell_dates import cell_date
from compassdesk.exchange.tables.cell_posts import post_in
from compassdesk.exchange.tables.grid import Grid, TableFile
from compassdesk.exchange.tables.head_words import spoken_in
from compassdesk.exchange.tables.headings import Headings

_MOST_WORDS = 8
"""Of a day, or several, with a time."""
_FEWEST = 2
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{3,40})[)\]]\s*$")
_FIELDS = ("date", "time", "channels", "title", "body", "status", "private_note")


def dated_list(source: bytes, words: Headings) -> TableFile | None:
    """The lines of a list as the rows of a table; None where not most of them name a day. What is ticked is left out.

    A line without a day stays an idea. Raises InputError as `entries_of` does.
    """
    entries, encoding = entries_of(source)
    kept = [entry for entry in entries if not entry.done]
    read = [(entry, *_day_of(entry)) for entry in kept]
    titles = dict.fromkeys(entry.heading for entry in kept if entry.heading)
    if len(read) > _FEWEST and not read[0][1] and all(day for _, day, _ in read[1:]) and not read[0][0].below:
        titles = {read[0][0].text: None, **titles}  # what all the days are of
        del read[0]
    dated = sum(bool(day) for _, day, _ in read)
    if dated < _FEWEST or 2 * dated <= len(read):
        return None
    rows = [(entry.line, _row(entry, day, rest)) for entry, day, rest in read]
    language = spoken_in(day for _, day, _ in read)
    heading = tuple(words.word(field, language) for field in _FIELDS)
    above = [(0, (title,)) for title in titles]
    return TableFile((Grid((*above, (0, heading), *rows)),), "list", encoding)


def _day_of(entry: ListLine) -> tuple[str, str]:
    """The day of a line, else that which is all of the heading above it, and the rest of the line.

    A heading of several days ("Week 9: 1–7 March") says of no line on which of them it is.
    """
    day, rest = _day_in(entry.text)
    heading = entry.heading.rstrip(":")
    return (heading, rest) if not day and heading and _is_one_day(heading) else (day, rest)


def _day_in(text: str) -> tuple[str, str]:
    """The day of a line as it is spelled, with a time beside it, and the rest; at its beginning or in brackets."""
    words = text.split(" ")
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        spelled = " ".join(words[:count]).rstrip(":,;-–— ")
        if count < len(words) and _is_day(spelled):
            return spelled, " ".join(words[count:]).lstrip(":,;-–— ")
    found = _IN_BRACKETS.search(text)
    if found is not None and (before := text[: found.start()].rstrip()) and _is_day(found[1].strip()):
        return found[1].strip(), before
    return "", text


def _is_day(spelled: str) -> bool:
    return cell_date(spelled).day is not None and not spelled.isdigit()


def _is_one_day(spelled: str) -> bool:
    day = cell_date(spelled).day
    is_week = day is not None and day.week is not None and day.weekday is None
    return day is not None and day.last is None and not is_week and not day.names_no_day


def _row(entry: ListLine, day: str, rest: str) -> tuple[str, ...]:
    post = post_in(rest)
    title, body = post.title_and_body
    note = "\n".join(_notes(entry, day))
    return day, post.time, post.channels, title, body, "" if day else "idea", note


def _notes(entry: ListLine, day: str) -> Sequence[str]:
    heading = "" if entry.heading.rstrip(":") == day else entry.heading
    return [part for part in (heading, *entry.below) if part]
