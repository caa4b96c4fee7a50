"""Which column of a spreadsheet is which, by its heading; title lines above them are skipped."""

import re
from collections.abc import Iterable, Mapping, Sequence

from compassdesk.domain.errors import InputError
from compassdesk.exchange.folded_words import heading_key
from compassdesk.exchange.tables.colour_names import STRUCK

FIELDS = (
    "date", "time", "channels", "title", "body", "spokesperson", "status", "petal", "kind", "labels", "minutes", "link",
    "campaign", "private_note",
)  # fmt: skip
"""What a column can become."""
TOLD = ("post_address", "went_out", "comments", "shares", "likes", "reach")
"""What a column of a scheduling tool tells of posts that went out, beside the fields."""
_SEVERAL = frozenset(("labels", "private_note", "link"))
"""Fields that more than one column may feed."""
LOOK_AHEAD = 30


_LONGEST = 80
"""Letters of a heading."""
_STRUCK = frozenset(map(heading_key, STRUCK.values()))
"""The column of what is struck through: as a status it goes beside the one of a row."""
_NUMBER = re.compile(r" \d{1,2}\Z")
_LIKELY = frozenset(("title", "body", "channels", "spokesperson", "status"))
"""Fields that a heading may speak of in other words; days and times are known by what stands in the column."""
_WHAT = frozenset(("wat", "what", "was", "quoi", "que"))
_QUESTIONS = _WHAT | frozenset(("wie", "waar", "who", "where", "wer", "wo", "qui", "ou", "quien", "donde"))
_ABOUT_OTHERS = frozenset(
    (
        *("voor", "for", "fur", "pour", "para", "doelgroep", "audience", "zielgruppe", "publico", "alt", "alternatif"),
        *("alternativo", "image", "beeld", "bild", "photo", "foto", "video", "overlay", "meta", "seo", "file", "cta"),
        *("asset", "assets", "design", "visual", "visuel", "feedback", "client", "priority", "prioriteit"),
    )
)
"""Words of headings about something else: "Alt text", "Voor wie"."""
_GENERAL = frozenset(("name", "naam", "nom", "item", "task", "medium", "account", "content", "description", "list"))
"""Nouns that say too little behind another word: "File name"."""
_NOUN_FIRST = frozenset(("fr", "es"))
_MOST_WORDS = 5
_BEHIND = re.compile(r"[(\[]|\s[-–—:]\s|:\s*$")


class Headings:
    """The words for columns. Made from field → language → headings, as the file has them; without any none is known."""

    def __init__(self, lists: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        self._by_language: dict[str, dict[str, str]] = {}
        told = {heading_key(word): name for name in TOLD for words in lists.get(name, {}).values() for word in words}
        self.told: Mapping[str, str] = told
        """By the key of a heading what it tells of posts that went out."""
        approved = (heading_key(word) for words in lists.get("approved", {}).values() for word in words)
        self.approved: frozenset[str] = frozenset(approved)
        """Keys of headings of columns that say whether a row is approved."""
        for field in FIELDS:
            for language, words in lists.get(field, {}).items():
                known = self._by_language.setdefault(language, {})
                for word in filter(None, map(heading_key, words)):
                    known.setdefault(word, field)

    def fields(self, headings: Sequence[str]) -> list[str | None]:
        """What each heading names, by the language of most of them, else by any; None for one that nobody knows."""
        parts = [_parts(heading) for heading in headings]
        counted = {
            language: sum(known.get(spelled[0]) is not None for spelled in parts)
            for language, known in self._by_language.items()
        }
        languages = sorted(self._by_language, key=lambda language: -counted[language])
        return [self._field(spelled, languages) for spelled in parts]

    def likely(self, headings: Sequence[str]) -> list[str | None]:
        """What headings that nobody knows as they are speak of: "Wie maakt het?", "Uitgeschreven tekst", "Texte final".

        A question says it by its first word, other headings by the noun that the rest belongs to.
        """
        parts = [_parts(heading)[0] for heading in headings]
        counted = {language: sum(part in known for part in parts) for language, known in self._by_language.items()}
        languages = sorted(counted, key=lambda language: -counted[language])
        found = [[self._likely(part.split(), language) for language in languages] for part in parts]
        return [next(filter(None, fields), None) for fields in found]

    def _likely(self, words: Sequence[str], language: str) -> str | None:
        if not 2 <= len(words) <= _MOST_WORDS or speaks_of_others(words) or any(map(str.isdecimal, words)):
            return None
        own = [self._by_language.get(one, {}) for one in (language, "en")]
        named = [next((known[word] for known in own if word in known), None) for word in words]
        if words[0] in _QUESTIONS:
            field = "title" if words[0] in _WHAT else named[0]
            return field if field in _LIKELY else None
        place = 0 if language in _NOUN_FIRST else len(words) - 1
        others = {*named[:place], *named[place + 1 :]} - _LIKELY - {None}
        return named[place] if named[place] in _LIKELY and words[place] not in _GENERAL and not others else None

    def word(self, field: str, language: str) -> str:
        """What a column of this field is called in a language, in English where that has no word for it."""
        for known in (self._by_language.get(language, {}), self._by_language.get("en", {})):
            if (found := next((word for word, one in known.items() if one == field), None)) is not None:
                return found.capitalize()
        return field

    def language_of(self, headings: Sequence[str]) -> str:
        """The language that most of the headings are in, English where that cannot be told."""
        parts = [_parts(heading)[0] for heading in headings]
        counted = {language: sum(part in known for part in parts) for language, known in self._by_language.items()}
        best = max(counted, key=lambda language: (counted[language], language == "en"), default="en")
        return best if counted.get(best) else "en"

    def _field(self, spelled: Sequence[str], languages: Sequence[str]) -> str | None:
        found = (self._by_language[language].get(part) for part in spelled for language in languages)
        return next((field for field in found if field), None) or self._numbered(spelled, languages)

    def _numbered(self, spelled: Sequence[str], languages: Sequence[str]) -> str | None:
        """The field of one of several alike: "Picture Url 3"."""
        bare = [part[: number.start()] for part in spelled if (number := _NUMBER.search(part))]
        field = self._field(bare, languages) if bare else None
        return field if field in _SEVERAL else None

    def are_only(self, headings: Sequence[str], languages: Iterable[str]) -> bool:
        """Whether a heading is known in one of these languages and not in English."""
        english = self._by_language.get("en", {})
        others = [self._by_language.get(language, {}) for language in languages]
        words = set(map(heading_key, headings))
        return any(word in known and word not in english for word in words for known in others)


def _parts(heading: str) -> list[str]:
    """The heading as it is, then what stands before a bracket or a dash, then each of what slashes part."""
    before = _BEHIND.split(heading, maxsplit=1)[0]
    return list(dict.fromkeys(map(heading_key, (heading, before, *before.split("/")))))


def speaks_of_others(words: Sequence[str]) -> bool:
    """Whether a heading, in its words as they are compared, is about something beside the post: "Alt text"."""
    return not _ABOUT_OTHERS.isdisjoint(words)


def find_header(rows: Sequence[tuple[int, tuple[str, ...]]], known: Headings, chosen: Mapping[str, str]) -> int:
    """The place of the row of headings, as `header_in` finds it. Raises InputError("no-header") when there is none."""
    found = header_in(rows, known, chosen)
    if found is None:
        raise InputError("no-header")
    return found


def header_in(rows: Sequence[tuple[int, tuple[str, ...]]], known: Headings, chosen: Mapping[str, str]) -> int | None:
    """The place of the row of headings: the one in the first thirty with most known headings, at least two.

    `chosen` headings (→ field) are known too, and one of them is enough. None when there is none.
    """
    found = _most_named(rows, known, chosen, likely=False)
    return _most_named(rows, known, chosen, likely=True) if found is None else found


def _most_named(
    rows: Sequence[tuple[int, tuple[str, ...]]], known: Headings, chosen: Mapping[str, str], *, likely: bool
) -> int | None:
    """The place of the row with most of them; what is only `likely` counts beside a heading that is known."""
    wanted = set(map(heading_key, chosen)) - {""}
    best, best_count = None, 1
    for index, (_, cells) in enumerate(rows[:LOOK_AHEAD]):
        short = [cell for cell in cells if cell and len(cell) <= _LONGEST]
        named = {field for field in known.fields(short) if field}
        if likely and named:
            named |= {field for field in known.likely(short) if field}
        count = len(named) + 2 * len(set(map(heading_key, short)) & wanted)
        if count > best_count:
            best, best_count = index, count
    return best


def fields_of(headings: Sequence[str], known: Headings, chosen: Mapping[str, str]) -> list[str | None]:
    """The field of each column, None for one that nobody knows. `chosen` (heading → field) goes before all.

    One that is spelled as it was chosen goes before one that is only alike; a column without a heading is never chosen.

    A field that only one column can feed goes to the first; a later column of that meaning stays unknown.
    InputError("no-such-field").
    """
    alike = {heading_key(heading): field for heading, field in chosen.items()}
    for field in chosen.values():
        if field not in FIELDS:
            raise InputError("no-such-field", field=field, known=", ".join(sorted(FIELDS)))
    fields = [chosen.get(heading) or alike.get(heading_key(heading)) if heading else None for heading in headings]
    for index, named in enumerate(known.fields(headings)):
        taken = [field for heading, field in zip(headings, fields, strict=True) if heading_key(heading) not in _STRUCK]
        if fields[index] is None and named and (named in _SEVERAL or named not in taken):
            fields[index] = named
    for index, named in enumerate(known.likely(headings)):
        if fields[index] is None and named and named not in fields:
            fields[index] = named
    return fields
