"""From the objects of a plan file to the rows of a Plan, field by field; what is unknown goes into `extra`."""

import json
import uuid
from collections.abc import Mapping
from functools import cache
from typing import Any, get_type_hints

from msgspec import Struct
from msgspec.structs import fields

from compassdesk.domain.checks.registry import codes, threshold_names
from compassdesk.domain.plan import (
    Absence,
    CheckSetting,
    Client,
    DayNote,
    Item,
    ItemResult,
    Override,
    Placement,
    Record,
    Spokesperson,
)
from compassdesk.domain.vocabulary import SEVERITIES
from compassdesk.exchange.plan.misfit import Misfit, within
from compassdesk.exchange.plan.plan_shape import REFERRED_TO, spelled
from compassdesk.exchange.plan.plan_values import Reader, read_flag, read_number, reader_for

_NESTED = {(Spokesperson, "absences"), (Item, "placements"), (Item, "result"), (Item, "all_channels")}
_ID_SPACE = uuid.UUID("6f1a2c0e-6f0b-5a57-9d1e-0d2c5c0de5c1")


@cache
def _readers(kind: type[Struct]) -> dict[str, tuple[str, Reader]]:
    """Key of the plan file → field name and reader, for the fields that hold plain values."""
    hints = get_type_hints(kind)
    names = [name for name in kind.__struct_fields__ if name != "extra" and (kind, name) not in _NESTED]
    readers = {spelled(kind, name): (name, reader_for(hints[name])) for name in names}
    if kind is DayNote:
        readers["date"] = readers["from"]
    return readers


@cache
def _required(kind: type[Struct]) -> tuple[str, ...]:
    return tuple(entry.name for entry in fields(kind) if entry.required)


def as_object(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise Misfit("type", expected="object", value=value)
    return value


def read_fields(kind: type[Struct], raw: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The known plain fields by field name, and the unknown rest as it stands. Null means absent."""
    readers = _readers(kind)
    known: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    for key, value in raw.items():
        entry = readers.get(key)
        if entry is None:
            unknown[key] = value
        elif value is not None:
            try:
                known[entry[0]] = entry[1](value)
            except Misfit as misfit:
                misfit.path.append(f".{key}")
                raise
    for name in _required(kind):
        if name not in known:
            with within(f".{spelled(kind, name)}"):
                raise Misfit("missing")
    return known, unknown


def read_client(raw: Any) -> Client:
    known, unknown = read_fields(Client, as_object(raw))
    return Client(**known, extra=unknown)


def read_row(list_name: str, kind: type, raw: Any, used: set[str]) -> tuple[Any, dict[str, Any]]:
    """One row of a list and what it cannot keep itself. Its id is new in `used`, or Misfit("duplicate")."""
    raw = _with_id(list_name, as_object(raw), used)
    if kind is Record:
        row: Any = Record(raw["id"], {key: value for key, value in raw.items() if key != "id"})
        left: dict[str, Any] = {}
    else:
        row, left = _read_typed(kind, raw)
    if row.id in used:
        with within(".id"):
            raise Misfit("duplicate", value=row.id)
    used.add(row.id)
    return row, left


def _read_typed(kind: type, raw: Mapping[str, Any]) -> tuple[Any, dict[str, Any]]:
    if kind is Item:
        return _read_item(raw), {}
    known, unknown = read_fields(kind, raw)
    if kind is Spokesperson and "absences" in unknown:
        with within(".absences"):
            known["absences"], left = _read_absences(unknown.pop("absences"))
        if left:
            unknown["absences"] = left
    if kind is Override:
        return Override(**known), unknown
    return kind(**known, extra=unknown), {}


def _with_id(list_name: str, raw: Mapping[str, Any], used: set[str]) -> Mapping[str, Any]:
    """`raw` with an id that is not empty; where none is needed it is made from the content, the same each time."""
    value = raw.get("id")
    if value is None and list_name not in REFERRED_TO:
        content = json.dumps({**raw, "id": None}, sort_keys=True, ensure_ascii=True, default=str)
        for repeat in range(len(used) + 1):
            made = str(uuid.uuid5(_ID_SPACE, f"{list_name}/{repeat}/{content}"))
            if made not in used:
                return {**raw, "id": made}
    with within(".id"):
        if value is None:
            raise Misfit("missing")
        if not isinstance(value, str):
            raise Misfit("type", expected="text", value=value)
        if not value.strip():
            raise Misfit("empty-id", value=value)
    return raw


def _read_item(raw: Mapping[str, Any]) -> Item:
    everywhere = raw.get("channels") == "all"
    known, unknown = read_fields(Item, {**raw, "channels": None} if everywhere else raw)
    if everywhere and known["kind"] != "slot":
        with within(".channels"):
            raise Misfit("all-on-post", value="all")
    if "placements" in unknown:
        with within(".placements"):
            known["placements"], left = _read_placements(unknown.pop("placements"), known.get("channels", ()))
        if left:
            unknown["placements"] = left
    if "result" in unknown:
        with within(".result"):
            known["result"], left = _read_result(unknown.pop("result"))
        if left:
            unknown["result"] = left
    return Item(**known, all_channels=everywhere, extra=unknown)


def _read_absences(value: Any) -> tuple[tuple[Absence, ...], dict[str, Any]]:
    """Absences in order of their first day; unknown fields of one are kept under that day."""
    if value is None:
        return (), {}
    if not isinstance(value, list | tuple):
        raise Misfit("type", expected="list", value=value)
    absences, left = [], {}
    for index, raw in enumerate(value):
        with within(f"[{index}]"):
            known, unknown = read_fields(Absence, as_object(raw))
            if known["last"] < known["first"]:
                raise Misfit("order", first=known["first"], last=known["last"], value=raw)
        absences.append(Absence(**known))
        if unknown:
            left[known["first"].isoformat()] = unknown
    return tuple(absences), left


def _read_placements(value: Any, channels: tuple[str, ...]) -> tuple[tuple[Placement, ...], dict[str, Any]]:
    """Placements that say something, in the order of the item's channels, then of their names."""
    if value is None:
        return (), {}
    found: dict[str, Placement] = {}
    left: dict[str, Any] = {}
    for channel, raw in as_object(value).items():
        with within(f".{channel}"):
            if raw is None:
                continue
            known, unknown = read_fields(Placement, {**as_object(raw), "channel": channel})
        if known.keys() - {"channel"}:
            found[channel] = Placement(**known)
        if unknown:
            left[channel] = unknown
    place = {channel: index for index, channel in enumerate(channels)}
    order = sorted(found, key=lambda channel: (place.get(channel, len(place)), channel))
    return tuple(found[channel] for channel in order), left


def _read_result(value: Any) -> tuple[ItemResult | None, dict[str, Any]]:
    if value is None:
        return None, {}
    known, unknown = read_fields(ItemResult, as_object(value))
    return ItemResult(**known), unknown


def read_check_settings(value: Any) -> tuple[tuple[CheckSetting, ...], dict[str, Any]]:
    """The settings in order of check; numbers are thresholds, other unknown fields are handed back by check."""
    settings, left = [], {}
    for check, raw in sorted(as_object(value).items()):
        with within(f".{check}"):
            if check not in codes():
                raise Misfit("unknown-check", value=check)
            setting, unknown = _read_setting(check, as_object(raw))
        settings.append(setting)
        if unknown:
            left[check] = unknown
    return tuple(settings), left


def _read_setting(check: str, raw: Mapping[str, Any]) -> tuple[CheckSetting, dict[str, Any]]:
    thresholds: dict[str, float] = {}
    unknown: dict[str, Any] = {}
    enabled, cap = True, None
    for key, value in raw.items():
        with within(f".{key}"):
            if key == "enabled":
                enabled = True if value is None else read_flag(value)
            elif key == "cap":
                if value is not None and value not in SEVERITIES:
                    raise Misfit("unknown", value=value, allowed=SEVERITIES)
                cap = value
            elif value is not None and (
                key in threshold_names() or (isinstance(value, int | float) and not isinstance(value, bool))
            ):
                thresholds[key] = read_number(value)
            elif value is not None:
                unknown[key] = value
    return CheckSetting(check, enabled, cap, thresholds), unknown
