"""A roster of who answers when: each of its cells becomes a block for answering on all channels of the client."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from compassdesk.domain.reading_times import read_hours
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.tables.cell_posts import is_flag, is_no_flag, names_channels
from compassdesk.exchange.tables.grid import Place
from compassdesk.exchange.tables.head_words import spoken_in
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.hours_behind import time_behind
from compassdesk.exchange.tables.laid_rows import Laid
from compassdesk.exchange.tables.planned_cells import Corner, PlannedCell, field_of

_ANSWERING = re.compile(
    r"(?<!\w)(?:webcare|community[ -]?management|social[ -]?media[ -]?dienst|moderati(?:e|on)|modération|"
    r"inbox|dm[- ]dienst)(?!\w)|(?<!\w)webcare(?=\w)",
    re.IGNORECASE,
)
_OFF = frozenset(
    (
        "vrij", "verlof", "ziek", "vakantie", "afwezig", "feestdag", "free", "off", "day off", "leave", "holiday",
        "sick", "absent", "frei", "urlaub", "krank", "feiertag", "conge", "conges", "repos", "malade", "ferie", "libre",
        "ntb", "n t b", "tbd",
    )
)  # fmt: skip
_PARTED = re.compile(r"(?:(?<!\s)\s+)?[/+&,;\n]\s*|(?<!\s)\s+(?:en|and|und|et)\s+")
_LONGEST_NAME, _MOST_WORDS = 30, 3
_FEWEST = 3
"""Cells of a roster."""


def answering_word(titles: Iterable[str]) -> str:
    """The word of the titles that says that a roster is one of answering; "" where none does."""
    found = (_ANSWERING.search(title) for title in titles)
    return next((one[0].capitalize() for one in found if one is not None), "")


def is_duty_roster(cells: Sequence[PlannedCell], corner: Mapping[int, str], words: Headings) -> bool:
    """Whether the cells of a calendar that is called after answering say who does: short names that come back.

    They may be shifts where the names stand before the days.
    """
    if any(names_channels(label) for cell in cells for label in cell.labels.values()):
        return False
    of_people = "spokesperson" in words.fields([heading for heading in corner.values() if heading])
    if not of_people and any(is_flag(cell.text) or _is_time(cell.text) for cell in cells):
        return False
    said = Counter(folded(cell.text) for cell in cells)
    short = sum(_is_short(cell.text) for cell in cells)
    return len(cells) >= _FEWEST and 10 * short >= 9 * len(cells) and 2 * len(said) <= len(cells) + 1


def duty_rows(
    cells: Sequence[PlannedCell],
    corner: Corner,
    words: Headings,
    outside: Sequence[Place],
    *,
    line: int,
    called: str,
) -> Laid:
    """The blocks of a roster, with a row for each person; a day off is none, and counted.

    Who answers stands before the days where the heading there says so, and where cells only cross or tell shifts; else
    it stands in the cells. `called` is what the roster says that is done.
    """
    columns = sorted({column for cell in cells for column in cell.labels})
    fields = {column: field_of(column, cells, corner, words) for column in columns}
    of_people = next((column for column in columns if fields[column] == "spokesperson"), None)
    language = spoken_in(corner.heads, words.language_of(list(corner.headings.values())))
    made = ("date", "time", "channels", "petal", "spokesperson", "title")
    everywhere = "alle" if language in {"nl", "de"} else "all"
    rows: list[tuple[Place, tuple[str, ...]]] = []
    off = 0
    for cell in cells:
        if folded(cell.text) in _OFF or is_no_flag(cell.text):
            off += 1
            continue
        beside = [text for column, text in cell.labels.items() if fields[column] is not None and column != of_people]
        own = "" if of_people is None or is_flag(cell.text) else cell.text
        time, shift = _shift([cell.time, *beside, own])
        names = [cell.text] if of_people is None else [cell.labels.get(of_people, "")]
        title = f"{called}: {shift}" if shift else called
        for name in filter(None, (one for text in names for one in _PARTED.split(text))):
            rows.append((cell.place, (cell.date, time, everywhere, "webcare", name, title)))
    headings = tuple(words.word(field, language) for field in made)
    return Laid(headings, tuple(rows), len(cells) - off, tuple(outside), line, blocks=len(rows), off=off)


def _shift(texts: Iterable[str]) -> tuple[str, str]:
    """The hours of a shift, and what it is called besides."""
    time, said = "", []
    for text in filter(None, texts):
        hours = read_hours(text, bare=False)
        spelled, before = (text, "") if hours is not None else time_behind(text)
        time = time or spelled
        if hours is not None and hours.clock.is_part_of_day:
            before = text
        said += [before] if before else []
    return time, " – ".join(said)


def _is_short(text: str) -> bool:
    if _is_time(text):
        return True
    return len(text) <= _LONGEST_NAME and len(text.split()) <= _MOST_WORDS and not re.search(r"[.!?:#]", text)


def _is_time(text: str) -> bool:
    return read_hours(text, bare=False) is not None
