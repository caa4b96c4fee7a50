"""Finding items by any part of the words in them, accents folded, and by the day they start on."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import msgspec
from msgspec import Struct

from compassdesk.domain import plain_letters
from compassdesk.domain.reading_days import understood
from compassdesk.domain.vocabulary import Petal
from compassdesk.domain.words_found import Ranges, piece, places_of, wanted_of
from compassdesk.storage import word_index
from compassdesk.storage.asking import Reading

_LABELS = 2
"""The place of the labels, as they are stored, among the texts of an item."""
_AHEAD = 2
"""Of the newest items as many times are looked at as are wanted, before the index is asked."""
_CLEAR_ALONE = 5
"""Letters from which a weekday alone is meant as one: "ma" is on its way to "markt"."""


class Hit(Struct, frozen=True):
    """An item that was found: its title, and a piece of a text in which there is more of what was looked for.

    `title_ranges` and `ranges` are the (start, end) places of that in `title` and `snippet`.
    """

    item: str
    petal: Petal
    title: str
    starts_at: datetime | None
    snippet: str = ""
    title_ranges: Ranges = ()
    ranges: Ranges = ()


def find(connection: Reading, text: str, limit: int = 200) -> list[Hit]:
    """The items that hold each word of `text`, newest first, unscheduled ones last.

    Titles, texts, private notes and labels are searched. Words of three letters are found anywhere in words, shorter
    ones at the beginning. Quotes, operators and emoji are ordinary text.
    """
    asked = limit
    while True:
        numbers = newest(connection, text, asked)
        found = hits(connection, text, numbers)
        if len(found) >= limit or len(numbers) < asked:
            return found[:limit]
        asked *= 4


def at_once(connection: Reading, text: str, most: int) -> list[Hit]:
    """The `most` items that `find` gives first, where the newest of all hold so many; else nothing.

    A word that stands in many items is met among them sooner than the index is asked.
    """
    wanted = wanted_of(text)
    if not wanted:
        return []
    near = word_index.latest(connection, _AHEAD * most)
    found: list[Hit] = []
    for behind, row in enumerate(near):
        if len(found) + len(near) - behind < most:
            break
        if plain_letters.may_stand(wanted, "\n".join(row[3:])) and (hit := _hit(row, wanted)) is not None:
            found.append(hit)
            if len(found) == most:
                return found
    return []


def newest(connection: Reading, text: str, limit: int) -> list[int]:
    """The numbers of items among which those are that `find` gives, in its order: `hits` looks at them one by one."""
    wanted = wanted_of(text)
    return word_index.newest(connection, wanted, limit) if wanted else []


def hits(connection: Reading, text: str, numbers: Sequence[int]) -> list[Hit]:
    """Those of these numbers of `newest` that hold the words, and where."""
    wanted = wanted_of(text)
    found = word_index.texts(connection, numbers) if numbers else []
    return [hit for row in found if (hit := _hit(row, wanted)) is not None]


def days_of(text: str, today: date) -> tuple[date, date] | None:
    """The first and the last day that the whole of `text` says ("12 maart", "di 9 mrt", "morgen"), seen from `today`.

    None for what is a word as well: a month, or a weekday that was shortened.
    """
    found = understood(text, today)
    if found is None or found.day is None or not found.is_clear:
        return None
    if found.is_weekday_alone and len(text.strip()) < _CLEAR_ALONE:
        return None
    return found.day, found.last_day or found.day


def on_days(connection: Reading, first: date, last: date) -> list[Hit]:
    """Everything that starts on these days, in the order of time."""
    numbers = word_index.on_days(connection, first, last)
    return [hit for row in word_index.texts(connection, numbers) if (hit := _hit(row, ())) is not None]


def _hit(row: Sequence[Any], wanted: Sequence[str]) -> Hit | None:
    """What is shown of an item; None when a word stands in none of its texts."""
    key, petal, starts_at, title, *texts = row
    places = places_of(title, texts, wanted)
    if places is None:
        return None
    snippet, ranges = "", Ranges()
    if places.text == _LABELS:
        snippet, ranges = piece(", ".join(msgspec.json.decode(texts[_LABELS])), 0, wanted)
    elif places.text is not None:
        snippet, ranges = piece(texts[places.text], places.first, wanted)
    moment = datetime.fromisoformat(starts_at) if starts_at else None
    return Hit(key, petal, title, moment, snippet, places.in_title, ranges)
