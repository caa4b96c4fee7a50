"""From the objects of a plan file to the rows of a Plan, field by field; what is unknown goes into `extra`."""

import json
import uuid
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any, TypeVar

from msgspec import Struct, ValidationError, convert
from msgspec.structs import fields, replace

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
from compassdesk.exchange.plan.misfit import Misfit, within
from compassdesk.exchange.plan.plan_shape import REFERRED_TO
from compassdesk.exchange.plan.plan_values import Reader, read_number, reader_for, refuse

Made = TypeVar("Made", bound=Struct)

_NESTED = {
    (Spokesperson, "absences"), (Item, "placements"), (Item, "result"), (Item, "all_channels"),
    (CheckSetting, "check"), (CheckSetting, "thresholds"),
}  # fmt: skip
_ID_SPACE = uuid.UUID("6f1a2c0e-6f0b-5a57-9d1e-0d2c5c0de5c1")


@cache
def _hints(kind: type[Struct]) -> dict[str, Any]:
    """Key of the plan file → type, for the fields that hold plain values."""
    listed = (entry for entry in fields(kind) if entry.name != "extra" and (kind, entry.name) not in _NESTED)
    hints = {entry.encode_name: entry.type for entry in listed}
    return {**hints, "date": hints["from"]} if kind is DayNote else hints


@cache
def _readers(kind: type[Struct]) -> dict[str, Reader]:
    """The fields among them that msgspec does not read alone."""
    return {key: reader for key, hint in _hints(kind).items() if (reader := reader_for(hint))}


def as_object(value: Any) -> Mapping[str, Any]:
    if type(value) is not dict and not isinstance(value, Mapping):  # asking for a Mapping takes five times as long
        raise Misfit("type", expected="object", value=value)
    mapping: Mapping[str, Any] = value
    return mapping


def _known(kind: type[Struct], raw: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is said of the plain fields, for `_made`, and the unknown rest as it stands. Null means absent."""
    is_known, read = _told_by(kind, tuple(raw))
    unknown: dict[str, Any] = {}
    if is_known and None not in raw.values():
        known = dict(raw)
    else:
        hints = _hints(kind)
        known = {key: value for key, value in raw.items() if value is not None and key in hints}
        unknown = {key: value for key, value in raw.items() if key not in hints}
    for key, reader in read:
        if key in known:
            try:  # costs nothing while nothing is wrong, as `within` does
                known[key] = reader(known[key])
            except Misfit as misfit:
                raise misfit.within(f".{key}") from None
    return known, unknown


@lru_cache(maxsize=1024)
def _told_by(kind: type[Struct], keys: tuple[str, ...]) -> tuple[bool, tuple[tuple[str, Reader], ...]]:
    """Whether all of these are known, and those with a reader: most rows of a list have the same keys."""
    hints, readers = _hints(kind), _readers(kind)
    return hints.keys() >= set(keys), tuple((key, readers[key]) for key in keys if key in readers)


def _made(kind: type[Made], known: Mapping[str, Any], **own: Any) -> Made:
    """A row of what is said of it; `own` are fields that are not plain."""
    try:
        return convert({**known, **own} if own else known, kind)
    except ValidationError:
        hints = _hints(kind)
    for key, value in known.items():
        with within(f".{key}"):
            refuse(value, hints[key])
    with within(next(f".{one.encode_name}" for one in fields(kind) if one.required and one.encode_name not in known)):
        raise Misfit("missing")


def read_client(raw: Any) -> Client:
    known, unknown = _known(Client, as_object(raw))
    return _made(Client, known, extra=unknown)


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
    known, unknown = _known(kind, raw)
    own: dict[str, Any] = {}
    if "date" in known:
        known["from"] = known.pop("date")
    if kind is Spokesperson and "absences" in unknown:
        with within(".absences"):
            own["absences"], left = _read_absences(unknown.pop("absences"))
        if left:
            unknown["absences"] = left
    if kind is Override:
        return _made(Override, known), unknown
    return _made(kind, known, **own, extra=unknown), {}


def _with_id(list_name: str, raw: Mapping[str, Any], used: set[str]) -> Mapping[str, Any]:
    """`raw` with an id that is not empty; where none is needed it is made from the content, the same each time."""
    value = raw.get("id")
    if isinstance(value, str) and value.strip():
        return raw
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
        raise Misfit("empty-id", value=value)


def _read_item(raw: Mapping[str, Any]) -> Item:
    everywhere = raw.get("channels") == "all"
    known, unknown = _known(Item, {**raw, "channels": None} if everywhere else raw)
    item = _made(Item, known, all_channels=True) if everywhere else _made(Item, known)
    if everywhere and item.kind != "slot":
        with within(".channels"):
            raise Misfit("all-on-post", value="all")
    if not unknown:
        return item
    own: dict[str, Any] = {"extra": unknown}
    if "placements" in unknown:
        with within(".placements"):
            own["placements"], left = _read_placements(unknown.pop("placements"), item.channels)
        if left:
            unknown["placements"] = left
    if "result" in unknown:
        with within(".result"):
            own["result"], left = _read_result(unknown.pop("result"))
        if left:
            unknown["result"] = left
    return replace(item, **own)


def _read_absences(value: Any) -> tuple[tuple[Absence, ...], dict[str, Any]]:
    """Absences in order of their first day; unknown fields of one are kept under that day."""
    if value is None:
        return (), {}
    if not isinstance(value, list | tuple):
        raise Misfit("type", expected="list", value=value)
    absences, left = [], {}
    for index, raw in enumerate(value):
        with within(f"[{index}]"):
            known, unknown = _known(Absence, as_object(raw))
            absence = _made(Absence, known)
            if absence.last < absence.first:
                raise Misfit("order", first=absence.first, last=absence.last, value=raw)
        absences.append(absence)
        if unknown:
            left[absence.first.isoformat()] = unknown
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
            known, unknown = _known(Placement, {**as_object(raw), "channel": channel})
            if known.keys() - {"channel"}:
                found[channel] = _made(Placement, known)
        if unknown:
            left[channel] = unknown
    place = {channel: index for index, channel in enumerate(channels)}
    order = sorted(found, key=lambda channel: (place.get(channel, len(place)), channel))
    return tuple(found[channel] for channel in order), left


def _read_result(value: Any) -> tuple[ItemResult | None, dict[str, Any]]:
    if value is None:
        return None, {}
    known, unknown = _known(ItemResult, as_object(value))
    return _made(ItemResult, known), unknown


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
    known, rest = _known(CheckSetting, raw)
    thresholds: dict[str, float] = {}
    unknown: dict[str, Any] = {}
    for key, value in rest.items():
        if value is None:
            continue
        if key in threshold_names() or (isinstance(value, int | float) and not isinstance(value, bool)):
            with within(f".{key}"):
                thresholds[key] = read_number(value)
        else:
            unknown[key] = value
    return replace(_made(CheckSetting, known, check=check), thresholds=thresholds), unknown
