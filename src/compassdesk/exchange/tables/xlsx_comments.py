"""What people wrote beside the cells of an XLSX sheet: notes, and the threads that newer offices have."""

import re
from collections.abc import Iterable

from compassdesk.exchange.tables.cell_values import plain
from compassdesk.exchange.tables.grid import Place
from compassdesk.exchange.tables.office_xml import Attributes, bare, walk
from compassdesk.exchange.tables.table_limits import column_of

_PLACE = re.compile(r"([A-Za-z]{1,4})(\d{1,7})")
_STAND_IN = "[Threaded comment]"
"""What an office writes as a note for those that cannot show threads, in English whatever it speaks."""


def comments_of(parts: Iterable[bytes]) -> dict[Place, str]:
    """The comments of a sheet by their cells; what is said in a thread follows each other, a line each."""
    found: dict[Place, list[str]] = {}
    for part in parts:
        for place, text in _comments(part):
            if text and not text.startswith(_STAND_IN):
                found.setdefault(place, []).append(text)
    return {place: "\n".join(texts) for place, texts in found.items()}


def _comments(part: bytes) -> list[tuple[Place, str]]:
    found: list[tuple[Place, str]] = []
    place: Place | None = None
    words: list[str] = []
    is_text = False

    def start(name: str, values: Attributes) -> None:
        nonlocal place, is_text
        kind = bare(name)
        if kind in {"comment", "threadedComment"}:
            spelled = _PLACE.fullmatch(values.get("ref", ""))
            place = (int(spelled[2]), column_of(spelled[1])) if spelled else None
            words.clear()
        is_text = kind in {"t", "text"}

    def end(name: str) -> None:
        nonlocal is_text
        is_text = False
        if bare(name) in {"comment", "threadedComment"} and place:
            found.append((place, plain("".join(words))))

    def text(said: str) -> None:
        if is_text:
            words.append(said)

    walk((part,), start, end, text)
    return found
