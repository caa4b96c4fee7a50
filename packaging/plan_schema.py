"""docs/plan.schema.json: the plan file as a JSON Schema, made of the types by which plan files are read.

What the types do not say is added here: how moments, "all" channels, texts on channels and own limits are spelled. The
schema tells what a file may hold; references and dates that follow from one another are told when it is read.
"""

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, get_args

import msgspec
from msgspec.structs import fields

from compassdesk.domain.checks.registry import codes
from compassdesk.domain.plan import Client, Plan, Record
from compassdesk.domain.vocabulary import SEVERITIES, WEEKDAYS
from compassdesk.exchange.plan.plan_shape import FORMAT, ROWS, VERSION

PATH = Path(__file__).parents[1] / "docs" / "plan.schema.json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]

_MOMENT: Schema = {
    "type": "string",
    "description": "Wall-clock time of the client, without any offset.",
    "pattern": r"^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$",
}
_DAY: Schema = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_OPENING = r"^([01]\d|2[0-3]):[0-5]\d$"
_CLOSING = r"^(([01]\d|2[0-3]):[0-5]\d|24:00)$"


def document() -> str:
    """The schema as it stands in docs."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def schema() -> Schema:
    """The whole schema, as a JSON object."""
    kinds = [kind for kind in dict.fromkeys(ROWS.values()) if isinstance(kind, type) and kind not in (dict, Record)]
    _, made = msgspec.json.schema_components([Client, *kinds], ref_template="#/$defs/{name}")
    defs = {name: _row(found, _kind_named(name)) for name, found in made.items() if name != "Record"}
    told = "Whatever somebody wrote; docs/formats.md tells what is understood."
    defs["Record"] = {"type": "object", "description": told}
    defs["moment"], defs["day"] = _MOMENT, _DAY
    _spell_items(defs)
    defs["Client"]["properties"]["service_hours"] = _service_hours()
    return {
        "$schema": DIALECT,
        "title": "CompassDesk plan",
        "description": "One client with everything about it (docs/formats.md 1). Fields nobody knows are kept.",
        "type": "object",
        "required": ["format", "version", "client"],
        "properties": {
            "format": {"const": FORMAT},
            "version": {"type": "integer", "minimum": 1, "maximum": VERSION},
            "domain": {"type": "integer", "description": "Which version of the rules the file keeps."},
            "exported_at": {"type": ["string", "null"], "format": "date-time"},
            "client": {"$ref": "#/$defs/Client"},
            **{name: _list(name) for name in Plan.__struct_fields__ if name in ROWS},
        },
        "$defs": dict(sorted(defs.items())),
    }


def _list(name: str) -> Schema:
    if name == "check_settings":
        return _map(codes(), _own_limits())
    kind = ROWS[name]
    return {"type": ["array", "null"], "items": {"$ref": f"#/$defs/{kind.__name__}"}}


def _own_limits() -> Schema:
    return {
        "type": "object",
        "properties": {"enabled": {"type": ["boolean", "null"]}, "cap": {"enum": [*SEVERITIES, None]}},
        "additionalProperties": {"type": ["number", "null"]},
    }


def _kind_named(name: str) -> type[msgspec.Struct]:
    from compassdesk.domain import plan

    kind: type[msgspec.Struct] = getattr(plan, name)
    return kind


def _row(made: Schema, kind: type[msgspec.Struct]) -> Schema:
    """A kind of row: moments as they are spelled, null for what is left out, and no place for what nobody knows."""
    properties = dict(made["properties"])
    properties.pop("extra", None)
    required = [name for name in made.get("required", ()) if name != "id"]
    for entry in fields(kind):
        if entry.encode_name in properties:
            said = _spelled(properties[entry.encode_name], entry.type)
            properties[entry.encode_name] = said if entry.encode_name in required else _or_null(said)
    told = " ".join(made.get("description", "").split())
    return {
        "type": "object",
        **({"description": told} if told else {}),
        **({"required": required} if required else {}),
        "properties": properties,
    }


def _spelled(said: Schema, kind: Any) -> Schema:
    """A field without its default, its moments and days by name."""
    bare = {key: value for key, value in said.items() if key != "default"}
    if kind is datetime or datetime in get_args(kind):
        return {"$ref": "#/$defs/moment"}
    return _with_days(bare)


def _with_days(said: Any) -> Any:
    if isinstance(said, dict):
        if said.get("format") == "date":
            return {"$ref": "#/$defs/day"}
        return {key: _with_days(value) for key, value in said.items()}
    return [_with_days(one) for one in said] if isinstance(said, list) else said


def _or_null(said: Schema) -> Schema:
    if any(one == {"type": "null"} for one in said.get("anyOf", ())):
        return said
    return {"anyOf": [said, {"type": "null"}]}


def _spell_items(defs: dict[str, Schema]) -> None:
    """Channels are ids or "all"; what a channel has of its own stands under its id."""
    item = defs["Item"]["properties"]
    del item["all_channels"]
    ids = {"type": "array", "items": {"type": "string"}}
    item["channels"] = {"anyOf": [ids, {"const": "all"}, {"type": "null"}], "description": '"all" of a slot only.'}
    own = defs["Placement"]
    own["properties"].pop("channel")
    own.pop("required", None)
    item["placements"] = {"type": ["object", "null"], "additionalProperties": {"$ref": "#/$defs/Placement"}}


def _service_hours() -> Schema:
    pair = {
        "type": "array", "minItems": 2, "maxItems": 2,
        "prefixItems": [{"type": "string", "pattern": _OPENING}, {"type": "string", "pattern": _CLOSING}],
    }  # fmt: skip
    return _map(WEEKDAYS, {"anyOf": [pair, {"type": "null"}]})


def _map(names: Iterable[str], said: Schema) -> Schema:
    """An object with some of these names."""
    return {"type": ["object", "null"], "propertyNames": {"enum": sorted(names)}, "additionalProperties": said}


if __name__ == "__main__":
    PATH.write_text(document(), encoding="utf-8")
