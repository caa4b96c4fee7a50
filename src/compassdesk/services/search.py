"""Finding items by any part of the words in them, accents folded, and by the day they start on."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

import msgspec
from msgspec import Struct

from compassdesk.domain import plain_letters
from compassdesk.domain.reading_days import understood
from compassdesk.domain.text_length import beginning
from compassdesk.domain.vocabulary import Petal
from compassdesk.storage import word_index
from compassdesk.storage.asking import Reading

_WORDS_AT_MOST = 16
_BEFORE, _LONG = 24, 160
"""How many signs of a text are shown before what was found in it, and in all."""
_GAP = "…"
_AHEAD = 2
"""Of the newest items as many times are looked at as are wanted, before the index is asked."""
_CLEAR_ALONE = 5
"""Letters from which a weekday alone is meant as one: "ma" is on its way to "markt"."""

Ranges = tuple[tuple[int, int], ...]


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
    wanted = _wanted(text)
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
    wanted = _wanted(text)
    return word_index.newest(connection, wanted, limit) if wanted else []


def hits(connection: Reading, text: str, numbers: Sequence[int]) -> list[Hit]:
    """Those of these numbers of `newest` that hold the words, and where."""
    wanted = _wanted(text)
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


def _wanted(text: str) -> tuple[str, ...]:
    """What is looked for of each word that has a letter or digit."""
    return tuple(dict.fromkeys(filter(None, map(plain_letters.typed, text.split()[:_WORDS_AT_MOST]))))


def _hit(row: Sequence[Any], wanted: Sequence[str]) -> Hit | None:
    """What is shown of an item; None when a word stands in none of its texts."""
    key, petal, starts_at, title, *texts = row
    in_title, missing = [], []
    for word in wanted:
        if places := plain_letters.places(title, word):
            in_title.append(places)
        else:
            missing.append(word)
    snippet, ranges = "", Ranges()
    if missing:
        best = _best(texts, missing)
        if best is None:
            return None
        snippet, ranges = _piece(*best, wanted)
    moment = datetime.fromisoformat(starts_at) if starts_at else None
    return Hit(key, petal, title, moment, snippet, _joined(in_title), ranges)


def _best(texts: Sequence[str], missing: Sequence[str]) -> tuple[str, int] | None:
    """The text that holds most of the words the title has not, and where it does first; None when one is nowhere."""
    body, note, stored = texts
    best, most, first, nowhere = "", 0, 0, missing
    for text in (body, note, stored):
        there = [(word, places[0][0]) for word in missing if (places := plain_letters.places(text, word))]
        if len(there) > most:
            best, most, first = text, len(there), min(place for _, place in there)
        if most == len(missing):
            return (best, first) if best is not stored else (_labels(stored), 0)
        nowhere = [word for word in nowhere if all(word != found for found, _ in there)]
    if nowhere:
        return None
    return (best, first) if best is not stored else (_labels(stored), 0)


def _labels(stored: str) -> str:
    return ", ".join(msgspec.json.decode(stored))


def _piece(text: str, first: int, wanted: Sequence[str]) -> tuple[str, Ranges]:
    """One line of a text around a place in it, with all words marked in it."""
    begin = _beginning(text, first)
    piece = beginning(text[begin : begin + 2 * _LONG], _LONG).replace("\n", " ")
    before, behind = (_GAP if begin else ""), (_GAP if len(text) > begin + _LONG else "")
    found = _joined(plain_letters.places(piece, word) for word in wanted)
    return before + piece + behind, tuple((start + len(before), stop + len(before)) for start, stop in found)


def _joined(found: Iterable[Ranges]) -> Ranges:
    """Places in their order; those that touch become one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(one for places in found for one in places):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)


def _beginning(text: str, first: int) -> int:
    """Where the piece that shows a place in a text begins: with a word, where there is one near."""
    if first <= _BEFORE:
        return 0
    begin = max(text.rfind(" ", 0, first - _BEFORE), text.rfind("\n", 0, first - _BEFORE)) + 1
    return begin if first - begin <= 2 * _BEFORE else first - _BEFORE
