"""Which column of a spreadsheet is which: headings in Dutch and English, title lines above them skipped."""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache

from compassdesk.domain.errors import InputError

HEADINGS: dict[str, tuple[str, ...]] = {
    "date": ("datum", "date", "dag", "day", "publicatiedatum", "plaatsingsdatum", "publish date", "post date",
             "publication date", "scheduled date", "wanneer", "when", "start date", "startdatum"),
    "time": ("tijd", "time", "tijdstip", "uur", "publish time", "post time", "start time", "starttijd", "begintijd"),
    "channels": ("kanaal", "kanalen", "channel", "channels", "platform", "platforms", "platformen", "network",
                 "networks", "netwerk", "medium", "social network", "where", "waar"),
    "title": ("onderwerp", "titel", "title", "hook", "topic", "subject", "kop", "headline", "item", "post", "bericht",
              "omschrijving", "idee", "idea", "content idea"),
    "body": ("tekst", "text", "caption", "copy", "post copy", "body", "berichttekst", "inhoud", "content", "message",
             "post text", "bijschrift"),
    "spokesperson": ("wie", "who", "owner", "afzender", "woordvoerder", "spokesperson", "auteur", "author", "eigenaar",
                     "verantwoordelijke", "responsible", "assignee", "medewerker", "naam", "speaker"),
    "status": ("status", "state", "stand", "voortgang", "progress"),
    "petal": ("blad", "petal", "rol", "functie"),
    "kind": ("soort item", "item kind", "post of blok", "post or slot"),
    "labels": ("soort", "type", "content pillar", "pillar", "pijler", "contentpijler", "categorie", "category",
               "thema", "theme", "rubriek", "labels", "tags", "label", "content type", "serie"),
    "minutes": ("minuten", "minutes", "duur", "duration", "effort", "min", "tijdsduur"),
    "link": ("link", "url", "asset link", "asset", "assets", "media link", "media", "beeld", "bestand"),
    "campaign": ("campagne", "campaign"),
    "private_note": ("opmerking", "opmerkingen", "notitie", "notities", "remark", "remarks", "notes", "note",
                     "comment", "comments", "toelichting", "bijzonderheden"),
}  # fmt: skip
"""Field of the item → headings, folded (small letters, no accents, single blanks). First match wins."""

_BY_HEADING = {heading: field for field, headings in HEADINGS.items() for heading in headings}
_SEVERAL = frozenset(("labels", "private_note", "link"))
"""Fields that more than one column may feed."""
FIELDS = frozenset(HEADINGS)
LOOK_AHEAD = 30


class _Letters(dict[int, str]):
    """What becomes of each letter, worked out once for each: accents go, all but letters and digits is a blank."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        plain = "" if unicodedata.combining(letter) else letter if letter.isalnum() else " "
        self[code] = plain
        return plain


_LETTERS = _Letters()
_WORD = 24


def folded(text: str) -> str:
    """Small letters, accents off, everything but letters and digits a single blank: for comparing words."""
    return _folded_word(text) if len(text) <= _WORD else _folded(text)


def _folded(text: str) -> str:
    plain = text.casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
    return " ".join(plain.translate(_LETTERS).split())


_folded_word = lru_cache(maxsize=8192)(_folded)
"""Names, states and hours come again in row after row."""


def field_named(heading: str) -> str | None:
    """The field that a heading names, None for one that nobody knows."""
    return _BY_HEADING.get(folded(heading))


def find_header(rows: Sequence[tuple[int, tuple[str, ...]]], chosen: Mapping[str, str]) -> int:
    """The index of the row of headings: the one in the first thirty with most known headings, at least two.

    `chosen` headings (→ field) are known too, and one of them is enough. Raises InputError("no-header") when there is
    none.
    """
    wanted = {folded(heading): field for heading, field in chosen.items()}
    best, best_count = -1, 1
    for index, (_, cells) in enumerate(rows[:LOOK_AHEAD]):
        spelled = {folded(cell) for cell in cells if cell}
        count = len({_BY_HEADING[cell] for cell in spelled if cell in _BY_HEADING}) + 2 * len(spelled & wanted.keys())
        if count > best_count:
            best, best_count = index, count
    if best < 0:
        raise InputError("no-header")
    return best


def fields_of(headings: Sequence[str], chosen: Mapping[str, str]) -> list[str | None]:
    """The field of each column, None for one that nobody knows. `chosen` (heading → field) goes before all.

    A field that only one column can feed goes to the first; a later column of that meaning stays unknown.
    InputError("no-such-field").
    """
    wanted = {folded(heading): field for heading, field in chosen.items()}
    for field in wanted.values():
        if field not in FIELDS:
            raise InputError("no-such-field", field=field, known=", ".join(sorted(FIELDS)))
    fields: list[str | None] = [wanted.get(folded(heading)) for heading in headings]
    for index, heading in enumerate(headings):
        known = fields[index] or _BY_HEADING.get(folded(heading))
        if fields[index] is None and known and (known in _SEVERAL or known not in fields):
            fields[index] = known
    return fields


def headings_are_dutch(headings: Sequence[str]) -> bool:
    """Whether the headings speak Dutch: decides day-month order only when nothing in the column does."""
    dutch = {"datum", "dag", "tijd", "kanaal", "kanalen", "onderwerp", "titel", "tekst", "wie", "soort", "opmerking"}
    return any(folded(heading) in dutch for heading in headings)
