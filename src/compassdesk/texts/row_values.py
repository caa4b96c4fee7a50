"""Rows of any list, and the values of their fields, in words: for whoever compares what two copies of a client say."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.copies import CLIENT, Owner
from compassdesk.domain.joining.row_differences import SeenCopies, title_owner
from compassdesk.domain.joining.row_fields import NOTHING, value_of
from compassdesk.domain.plan import CheckSetting, Record, Waiver
from compassdesk.domain.references import REFERENCES, Shape
from compassdesk.texts import numbers, record_words, row_names
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import listed

translate = QCoreApplication.translate
_NOUNS: Mapping[str, Any] = {
    "series": QT_TRANSLATE_NOOP("RowValues", "Series"),
    "templates": QT_TRANSLATE_NOOP("RowValues", "Template"),
    "weekly_places": QT_TRANSLATE_NOOP("RowValues", "Weekly place"),
    "year_days": QT_TRANSLATE_NOOP("RowValues", "Day of the year"),
    "reminders": QT_TRANSLATE_NOOP("RowValues", "Reminder"),
    "snippets": QT_TRANSLATE_NOOP("RowValues", "Snippet"),
    "small_wins": QT_TRANSLATE_NOOP("RowValues", "Small win"),
    "experiments": QT_TRANSLATE_NOOP("RowValues", "Experiment"),
    "reviews": QT_TRANSLATE_NOOP("RowValues", "Review"),
    "saved_views": QT_TRANSLATE_NOOP("RowValues", "Saved view"),
    "attachments": QT_TRANSLATE_NOOP("RowValues", "Attachment"),
    "relationships": QT_TRANSLATE_NOOP("RowValues", "Relationship"),
    "check_settings": QT_TRANSLATE_NOOP("RowValues", "Check"),
    "overrides": QT_TRANSLATE_NOOP("RowValues", "Block passed"),
}
_NAMES = ("title", "name", "text", "win", "hypothesis", "what")
"""The fields in which a row says what it is called, the first that says anything."""
_PLACEMENT: Mapping[str, str] = {"text": "body"}
"""What an item has of its own on a channel, by the field of the item that it stands in for."""


def noun(list_name: str) -> str:
    """What a row of a list is, as a word."""
    if list_name in _NOUNS:
        return translate("RowValues", _NOUNS[list_name])
    return translate("Rows", row_names.NOUNS.get(list_name, list_name))


class SaidRows:
    """Speaks of the rows of two copies; what is only in one of them is known as well."""

    def __init__(self, seen: SeenCopies) -> None:
        self._seen = seen

    def title(self, owner: Owner) -> str:
        """What people call a row; its kind where it has no name."""
        row = self._seen.known(owner)
        named = title_owner(owner, row) if owner[0] != "attachments" else owner
        if named != owner and self._seen.known(named) is not None:
            return f"{noun(owner[0])}: {self.title(named)}"
        if owner == CLIENT:
            return noun("client")
        if isinstance(row, CheckSetting | Waiver):
            from compassdesk.texts.check_words import words_of

            return translate("FindingTitles", words_of(row.check).name)
        if owner[0] == "relationships":
            return f"{noun('relationships')}: {self.title(('spokespersons', row.spokesperson))}"
        if name := _called(row):
            return name
        return translate("Names", "untitled") if owner[0] == "items" else noun(owner[0])

    def field(self, owner: Owner, name: str) -> str:
        """What a field is called."""
        table, _, part = name.partition("/")
        if table == "placements" and part:
            channel, _, own = part.rpartition("/")
            words = translate("RowValues", "{field} on {channel}")
            words = words.replace("{field}", row_names.field("items", _PLACEMENT.get(own, own)))
            return words.replace("{channel}", self._named("channels", channel))
        if name == "text" and owner[0] != "items":
            return translate("Rows", "Text")
        return row_names.field(owner[0], name)

    def value(self, owner: Owner, name: str, said: bytes) -> str:
        """What a field says, whole; a word for nothing."""
        if said == NOTHING:
            return nothing()
        field = "placements" if name == "placements" else name
        value: Any
        if field in {"channels", "co_spokespersons"} and said.startswith(b"["):
            value = msgspec.json.decode(said)
        else:
            value = value_of(owner[0], name, said)
        return self._said(owner[0], name, value) or nothing()

    def _said(self, list_name: str, name: str, value: Any) -> str:
        if isinstance(value, Mapping) and name == "content":
            return self._of_record(list_name, record_words.in_words(list_name, value), record_words.names_in(list_name))
        own = name.rpartition("/")[2]
        target = REFERENCES.get(list_name, {}).get(own)
        if isinstance(value, str):
            if target is not None:
                return self._named(target, value)
            return row_names.word(list_name, own, value) or value
        if isinstance(value, tuple | list | frozenset | set):
            return listed([self._said(list_name, own, one) for one in value], 12)
        if isinstance(value, msgspec.Struct):
            value = msgspec.structs.asdict(value)
        if isinstance(value, Mapping):
            parts = ((key, self._said(list_name, str(key), one)) for key, one in value.items())
            return "\n".join(f"{self._key(list_name, str(key))}: {said}" for key, said in parts if said)
        return _plain(value)

    def _of_record(self, list_name: str, content: Mapping[str, Any], names: Shape) -> str:
        """The fields of a record, or of what lies in one, a line each: what it is called first, what has lines last."""
        said = (
            (self._key(list_name, key, of=record_words.field), self._in_record(list_name, key, one, names.get(key, "")))
            for key, one in sorted(content.items(), key=lambda field: field[0] not in _NAMES)
            if record_words.is_said(key)
        )
        lines = sorted(((key, one) for key, one in said if one), key=lambda field: "\n" in field[1])
        return "\n".join(f"{key}:\n{one}" if "\n" in one else f"{key}: {one}" for key, one in lines)

    def _in_record(self, list_name: str, name: str, value: Any, names: str | Shape) -> str:
        if isinstance(value, str):
            if isinstance(names, str) and names:
                return self._named(names, value)
            return row_names.word("items", name, value) or record_words.text(name, value)
        if isinstance(value, list):
            said = [self._in_record(list_name, name, one, names) for one in value]
            return "\n".join(said) if any("\n" in one for one in said) else listed(said, 12)
        if isinstance(value, Mapping):
            return self._of_record(list_name, value, names if isinstance(names, Mapping) else {})
        return _plain(value)

    def _key(self, list_name: str, name: str, of: Callable[[str, str], str] = row_names.field) -> str:
        """What a name within a value is called; an id of a channel or an item by what that is called."""
        for owner in (("channels", name), ("items", name)):
            if self._seen.known(owner) is not None:
                return self.title(owner)
        return of(list_name, name)

    def _named(self, list_name: str, key: str) -> str:
        row = self._seen.known((list_name, key))
        return self.title((list_name, key)) if row is not None else key


def nothing() -> str:
    """The word for a field that says nothing."""
    return translate("RowValues", "nothing")


def _called(row: Any) -> str:
    said = row.content if isinstance(row, Record) else msgspec.structs.asdict(row) if row is not None else {}
    return next((" ".join(said[name].split()) for name in _NAMES if isinstance(said.get(name), str) and said[name]), "")


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return translate("RowValues", "yes") if value else translate("RowValues", "no")
    if isinstance(value, datetime):
        return numbers.dated_moment(value)
    if isinstance(value, date):
        return numbers.dated(value)
    if isinstance(value, int):
        return numbers.number(value)
    if isinstance(value, float):
        return numbers.number(value, 2).rstrip("0").rstrip(".,")
    return str(value)
