"""What a row says, field by field, called as the stamps call them, each value spelled as JSON.

What an item has of its own on a channel, and which channels and further speakers it has, are fields for each of these
("placements/li/text"), so that two of them that are added apart both stand. A field that says nothing is left out.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, get_args, get_type_hints

import msgspec
from msgspec.structs import fields as struct_fields
from msgspec.structs import replace

from compassdesk.domain.bounds import may_be_kept
from compassdesk.domain.client_rules import check_client
from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Audience, Client, Item, Lists, Placement, Record
from compassdesk.domain.record_values import key_in
from compassdesk.domain.references import RECORD_REFERENCES

NOTHING = b"null"
"""What a field says that is not there."""

PARTED: Mapping[type, Mapping[str, str]] = {
    Item: {"channels": "placements", "co_spokespersons": "item_speakers"},
    Audience: {"channels": "audience_channels"},
}
"""Fields with several ids in their order, and what their parts are called."""
_OWN = tuple(name for name in Placement.__struct_fields__ if name != "channel")
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
"""What somebody else's program wrote into a row may be a number that only this reads back as it is."""
_encode_text = json.encoder.encode_basestring
_EMPTY: Mapping[type, bytes] = {tuple: b"[]", dict: b"{}", bool: b"false"}
"""Most fields of most rows say nothing."""


def fields_of(list_name: str, row: Any) -> dict[str, bytes]:
    """The fields of a row that say something."""
    if isinstance(row, Record):
        said = {name: spelled(value) for name, value in _of_record(list_name, row)}
    else:
        kind: Any = type(row)
        said = {name: spelled(getattr(row, name)) for name in _plain(kind)}
        for field, called in PARTED.get(type(row), {}).items():
            said |= {f"{called}/{key}/position": spelled(at) for at, key in enumerate(getattr(row, field))}
        if isinstance(row, Item):
            said |= {
                f"placements/{one.channel}/{name}": spelled(getattr(one, name))
                for one in row.placements
                for name in _OWN
            }
    return {name: value for name, value in said.items() if value != NOTHING}


def row_of(list_name: str, key: str, said: Mapping[str, bytes]) -> Any:
    """The row that says this; fields that its kind does not have are passed over."""
    kind = kind_of(list_name)
    if kind is Record:
        content, item = said_by(said.get("content", b"{}")), said_by(said.get("item", NOTHING))
        return Record(key, {**content, "item": item} if item is not None else content)
    values: dict[str, Any] = {
        name: _valued(kind, name, said[name]) for name in _plain(kind) if said.get(name, NOTHING) != NOTHING
    }
    for field, called in PARTED.get(kind, {}).items():
        values[field] = tuple(_in_order(said, called))
    if kind is Item:
        values["placements"] = tuple(_placements(said))
    if kind is not Client:
        values[key_field(kind)] = key
    return kind(**values)


def title_of(row: Any) -> str:
    """By what people know a row; "" where it has nothing of the kind."""
    if isinstance(row, Record):
        said = (row.content.get(name) for name in ("name", "title", "text", "what", "hypothesis"))
    else:
        said = (getattr(row, name, None) for name in ("title", "name", "text", "reason", "check"))
    return next((text for text in said if isinstance(text, str) and text), "")


def changed_row(list_name: str, row: Any, before: Mapping[str, bytes], said: Mapping[str, bytes]) -> Any:
    """The row that says this; `row` is one of the same key that says `before`, and most of the same."""
    kind = type(row)
    differing = [name for name in before.keys() | said.keys() if before.get(name) != said.get(name)]
    if kind is Record or any("/" in name or said.get(name) is None for name in differing):
        return row_of(list_name, row.id if kind is not Client else "", said) if differing else row
    return replace(row, **{name: _valued(kind, name, said[name]) for name in differing}) if differing else row


def spelled(value: Any) -> bytes:
    """A value as JSON, the same for the same value."""
    kind = type(value)
    if value is None:
        return NOTHING
    if kind is str:
        return _encode_text(value).encode("utf-8", "surrogatepass")
    if not value and kind in _EMPTY:
        return _EMPTY[kind]
    return _encode(msgspec.to_builtins(value)).encode("utf-8", "surrogatepass")


def said_by(said: bytes) -> Any:
    """The value that is spelled so."""
    return json.loads(said.decode("utf-8", "surrogatepass"))


def value_of(list_name: str, field: str, said: bytes) -> Any:
    """The value that a field spelled so has in its row; of a part its own value."""
    kind = kind_of(list_name)
    if kind is Record or ("/" in field and not field.startswith("placements/")):
        return said_by(said)
    if "/" in field:
        name = field.rpartition("/")[2]
        return said_by(said) if name == "position" else _valued(Placement, name, said)
    return _valued(kind, field, said)


def has_field(list_name: str, field: str) -> bool:
    """Whether rows of a list can say this; the field "" is the row itself."""
    kind = kind_of(list_name)
    if kind is Record:
        return field in {"", "content", "item"}
    table, _, part = field.partition("/")
    if part:
        name = part.rpartition("/")[2]
        if kind is Item and table == "placements":
            return name == "position" or name in _OWN
        return table in PARTED.get(kind, {}).values() and name == "position"
    return field == "" or field in _plain(kind)


def can_say(list_name: str, field: str, said: bytes) -> bool:
    """Whether a field that rows of a list have can have this value: of the row itself, only that it is gone."""
    if field == "":
        return said == b"false"
    if "/" in field and said == NOTHING:
        return True
    try:
        value = value_of(list_name, field, said)
        if kind_of(list_name) is Client:
            check_client(replace(Client("its name"), **{field: value}))
    except (msgspec.ValidationError, InputError):
        return False
    if kind_of(list_name) is not Record:
        return not isinstance(value, datetime) or (value.tzinfo is None and may_be_kept(value))
    return isinstance(value, dict) if field == "content" else value is None or isinstance(value, str)


@cache
def kind_of(list_name: str) -> type:
    """The type of the rows of a list, or of the client."""
    if list_name == "client":
        return Client
    kind: type = get_args(get_type_hints(Lists)[list_name])[0]
    return kind


@cache
def key_field(kind: Any) -> str:
    """The field that tells rows of a kind apart."""
    return "id" if "id" in kind.__struct_fields__ else "check"


@cache
def _plain(kind: Any) -> tuple[str, ...]:
    """The fields that are kept in one value."""
    elsewhere = {*PARTED.get(kind, {}), "placements" if kind is Item else ""}
    if kind is not Client:
        elsewhere.add(key_field(kind))
    return tuple(name for name in kind.__struct_fields__ if name not in elsewhere)


def _valued(kind: Any, name: str, said: bytes) -> Any:
    return msgspec.convert(said_by(said), _types(kind)[name])


@cache
def _types(kind: Any) -> Mapping[str, Any]:
    """Of all fields at once: each look takes as long as all of them."""
    return {one.name: one.type for one in struct_fields(kind)}


def _of_record(list_name: str, record: Record) -> Iterator[tuple[str, Any]]:
    """As a client file has it: the item is a field of its own where the list may name one."""
    item = key_in(record.content.get("item")) if list_name in RECORD_REFERENCES else None
    yield "content", record.content if item is None else {**record.content, "item": None}
    yield "item", item


def _in_order(said: Mapping[str, bytes], called: str) -> Sequence[str]:
    """The ids of a field with several, by what each says of its place; by their names where two say the same."""
    places = {}
    for name, value in said.items():
        if name.startswith(f"{called}/") and name.endswith("/position"):
            places[name[len(called) + 1 : -len("/position")]] = said_by(value)
    return sorted((key for key, at in places.items() if at is not None), key=lambda key: (places[key], key))


def _placements(said: Mapping[str, bytes]) -> Iterator[Placement]:
    own: dict[str, dict[str, Any]] = {}
    for name, value in said.items():
        if name.startswith("placements/") and not name.endswith("/position") and value != NOTHING:
            channel, _, field = name[len("placements/") :].rpartition("/")
            own.setdefault(channel, {})[field] = _valued(Placement, field, value)
    for channel in dict.fromkeys((*_in_order(said, "placements"), *sorted(own))):
        if channel in own:
            yield Placement(channel, **own[channel])
