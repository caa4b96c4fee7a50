"""What the words of a spreadsheet mean in a plan: kind, status, channels. Petals: `exchange/petals/`."""

import re
from functools import lru_cache

from compassdesk.domain.vocabulary import ItemKind, Status
from compassdesk.exchange.folded_words import folded

_MINUTES = re.compile(r"(?<![\w.,])(\d{1,3})\s*(?:min|mins|minuten|minutes|minuut|minute)\b", re.IGNORECASE | re.ASCII)
_BETWEEN_CHANNELS = re.compile(r"(?:(?<!\s)\s+)?[,/+&|;\n]\s*|(?<!\s)\s+(?:en|and)\s+")
_REPEATS = re.compile(r"\b(elke|iedere|dagelijks|wekelijks|every|daily|weekly|each)\b", re.IGNORECASE)

STATUS_BY_WORD: dict[str, Status] = {
    "idee": "idea", "idea": "idea", "backlog": "idea", "voorstel": "idea", "brainstorm": "idea",
    "concept": "draft", "draft": "draft", "in progress": "draft", "in bewerking": "draft", "bezig": "draft",
    "wip": "draft", "to do": "draft", "todo": "draft", "te schrijven": "draft", "writing": "draft", "nieuw": "draft",
    "in review": "in_review", "review": "in_review", "ter beoordeling": "in_review", "ter review": "in_review",
    "ter goedkeuring": "in_review", "for approval": "in_review", "needs approval": "in_review", "pending": "in_review",
    "gereed": "approved", "klaar": "approved", "akkoord": "approved", "goedgekeurd": "approved", "ready": "approved",
    "approved": "approved", "done": "approved", "final": "approved", "definitief": "approved",
    "ingepland": "scheduled", "gepland": "scheduled", "scheduled": "scheduled", "queued": "scheduled",
    "geplaatst": "published", "gepubliceerd": "published", "published": "published", "posted": "published",
    "online": "published", "live": "published", "verzonden": "published", "sent": "published",
    "on hold": "on_hold", "geparkeerd": "on_hold", "paused": "on_hold", "uitgesteld": "on_hold",
    "geannuleerd": "cancelled", "vervallen": "cancelled", "cancelled": "cancelled", "canceled": "cancelled",
    "doorgestreept": "cancelled", "struck through": "cancelled", "durchgestrichen": "cancelled", "barre": "cancelled",
    "tachado": "cancelled",
}  # fmt: skip
"""Folded status word → status. "Gereed", "ready" and "done" are approved, not scheduled: the text is finished, but
nobody said that it was handed to a scheduler or put ready to go out (domain.md C2)."""

_EVERYWHERE = frozenset(("alle", "alle kanalen", "all", "all channels", "overal", "everywhere", "allemaal"))


def guess_kind(cell: str) -> ItemKind | None:
    """The kind that a cell of an own column names."""
    word = folded(cell)
    if word in {"post", "bericht"}:
        return "post"
    return "slot" if word in {"slot", "gespreksblok", "blok", "conversation slot", "block"} else None


@lru_cache(maxsize=1024)
def status_of(cell: str) -> Status | None:
    """The status that a word means; None for an unknown word."""
    return STATUS_BY_WORD.get(folded(cell))


def minutes_in(text: str) -> int | None:
    """The minutes named in a remark such as "30 min", from 5 to 600; None when there are none, or several."""
    found = {int(number) for number in _MINUTES.findall(text)}
    minutes = found.pop() if len(found) == 1 else 0
    return minutes if 5 <= minutes <= 600 else None


def repeats(text: str) -> str:
    """The words of a remark that speak of repeating: "elke"; "" when none do."""
    found = _REPEATS.search(text)
    return found[0] if found else ""


@lru_cache(maxsize=1024)
def split_channels(cell: str) -> tuple[str, ...]:
    """The channels named in one cell: parted by comma, slash, plus, &, |, semicolon, line break, "en" and "and"."""
    return tuple(dict.fromkeys(part for part in _BETWEEN_CHANNELS.split(cell.strip()) if part))


def is_everywhere(cell: str) -> bool:
    """Whether the cell means every channel: "alle", "all channels"."""
    return folded(cell) in _EVERYWHERE
