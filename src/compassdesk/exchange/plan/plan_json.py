"""The open plan file (`*.plan.json`, docs/formats.md 1): one client, complete, as UTF-8 JSON."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from itertools import chain
from typing import Any

import msgspec
from msgspec import Struct

from compassdesk.domain.checks.rules_changed import RULES
from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.letting_go import pieces
from compassdesk.domain.new_rows import flaws
from compassdesk.domain.noted_fields import NOTED
from compassdesk.domain.patch import row_id
from compassdesk.domain.plan import CheckSetting, Client, Override, Plan, Record
from compassdesk.domain.sorting import sorted_in_pieces
from compassdesk.domain.wallclock import from_instant
from compassdesk.exchange.plan.misfit import Misfit, within
from compassdesk.exchange.plan.plan_decoding import Ours, decoded
from compassdesk.exchange.plan.plan_reading import as_object, read_check_settings, read_client, read_row
from compassdesk.exchange.plan.plan_rules import check_plan
from compassdesk.exchange.plan.plan_shape import FORMAT, RECORD_KEYS, ROWS, VERSION
from compassdesk.exchange.plan.plan_writing import ordered, plain, with_unknown, written

_TOGETHER = 200
"""Rows that are spelled at once."""
_INSIDE: Mapping[str, Mapping[str, str]] = {
    "items": {"placements": "[]", "result": ""},
    "spokespersons": {"absences": "[]"},
}
"""The known fields whose unknown parts lie under their name in `extra`, with what is spelled behind one of several."""


def read(source: bytes | Mapping[str, Any]) -> Plan:
    """The plan in a file's bytes (or in an object already decoded), whenever it was made; what comes in is `taken`.

    Raises InputError: "empty-file", "not-json", "not-utf8", "too-deep" and "too-large" for bytes that are no JSON we
    take, "not-a-plan" and "plan-newer" for other content, "plan-invalid" with path, problem and value for the rest.
    """
    return _read(decoded(source) if isinstance(source, bytes) else source)


def taken(source: bytes | Mapping[str, Any], now: Callable[[Client], datetime]) -> Plan:
    """The plan in a file that comes in, every rule of docs/formats.md 1 checked.

    In a file that says that it keeps the rules of today, what they refuse in new rows is refused
    (`domain/new_rows.py`); other files were made before, and so keep it. `now` gives the wall clock of a client; what
    a file says of later than that was said when it was made. Raises as `read` does.
    """
    document = decoded(source) if isinstance(source, bytes) else source
    plan = _read(document)
    if document.get("domain") is not None:
        for flaw in flaws(plan, max(now(plan.client).date(), _made_on(document))):
            raise InputError("plan-invalid", path=flaw.path, problem=flaw.problem, value=flaw.value, **flaw.values)
    return plan


def _read(document: Any) -> Plan:
    if not isinstance(document, Mapping) or document.get("format") != FORMAT:
        raise InputError("not-a-plan")
    try:
        _check_version(document, "version", VERSION)
        if document.get("domain") is not None:
            _check_version(document, "domain", RULES)
        plan = _read_plan(document)
        check_plan(plan)
    except Misfit as misfit:
        raise misfit.as_error() from None
    return plan


def _made_on(document: Mapping[str, Any]) -> date:
    """The day on which the file says it was made, the first of all days when it does not."""
    try:
        return datetime.fromisoformat(document["exported_at"]).date()
    except (KeyError, TypeError, ValueError):
        return date.min


def write(plan: Plan, exported_at: datetime | None = None) -> bytes:
    """The plan as the bytes of a plan file: the same content always gives the same bytes.

    `exported_at` (aware, or UTC when naive) is left out when None. Lists are ordered by id. A plan that holds rows
    which are refused in new files does not say that it keeps the rules of today, and so can be read again.
    """
    document: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    moment = exported_at and (exported_at.replace(tzinfo=UTC) if exported_at.tzinfo is None else exported_at)
    if not any(flaws(plan, moment and from_instant(moment, plan.client.timezone).date())):
        document["domain"] = RULES
    if moment is not None:
        document["exported_at"] = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    document["client"] = written(plan.client)
    extra = dict(plan.extra)
    kept = extra.pop("overrides", {})
    for name in ROWS:
        if name == "check_settings":
            document[name] = {row.check: _written_setting(row) for row in _by_id(plan.check_settings)}
        else:
            document[name] = _Rows(name, _by_id(getattr(plan, name)), kept)
    if isinstance(extra.get("check_settings"), Mapping):
        extra["check_settings"] = {
            check: rest for check, rest in extra["check_settings"].items() if check in document["check_settings"]
        }
    return b"".join(_spelled(with_unknown(document, extra)))


class _Rows(Struct, frozen=True):
    """A list of the document before its rows are written, which they are as they are spelled."""

    name: str
    rows: list[Any]
    kept: Mapping[str, Any]
    """What is not understood of overrides, by id."""

    def spelled(self) -> Iterator[bytes]:
        """The list some rows at a time, so that nothing holds all threads up for long, nor holds all of them twice."""
        before = b"[\n    "
        for first in unless_given_up(range(0, len(self.rows), _TOGETHER), 1):
            written_rows = [_written_row(self.name, row, self.kept) for row in self.rows[first : first + _TOGETHER]]
            text = _indented(written_rows)
            yield before + text[text.index(b"\n") : text.rindex(b"\n")].strip()
            before = b",\n    "
        yield b"\n  ]" if self.rows else b"[]"


def _spelled(document: Mapping[str, Any]) -> Iterator[bytes]:
    """A document as text."""
    before = b"{\n  "
    for key, value in document.items():
        yield before + msgspec.json.encode(key) + b": "
        before = b",\n  "
        if isinstance(value, _Rows):
            yield from value.spelled()
        else:
            yield _indented(value)
    yield b"\n}\n"


def _indented(value: Any) -> bytes:
    """A value of the document as text, two blanks further in."""
    lines: bytes = msgspec.json.format(msgspec.json.encode(value), indent=2)
    return lines.replace(b"\n", b"\n  ")


def unknown_fields(plan: Plan) -> tuple[str, ...]:
    """The fields that this version does not know and only keeps, each named once: "items[].mood"."""
    found = {f"client.{key}" for key in plan.client.extra}
    for key, value in plan.extra.items():
        listed = "[]" if key == "overrides" else ""
        found |= {f"{key}{listed}.{name}" for name in _names_within(value)} if key in ROWS else {key}
    for name, kind in ROWS.items():
        if kind not in {dict, Record, Override}:
            found |= {f"{name}[].{path}" for row in getattr(plan, name) if row.extra for path in _unknown_of(name, row)}
    return tuple(sorted(found))


def _unknown_of(list_name: str, row: Any) -> Iterator[str]:
    """The unknown fields of a row, those inside a known field by the name of both."""
    noted = NOTED.get(list_name, frozenset())
    inside = _INSIDE.get(list_name, {})
    for key, value in row.extra.items():
        if key in inside and isinstance(value, Mapping):
            names = _names_within(value) if inside[key] else value
            yield from (f"{key}{inside[key]}.{name}" for name in names)
        elif key not in noted:
            yield key


def _names_within(rows: Any) -> set[str]:
    """The names of what is unknown in several things, each under a name of its own."""
    return {name for one in rows.values() if isinstance(one, Mapping) for name in one}


def _check_version(document: Mapping[str, Any], key: str, newest: int) -> None:
    """`document[key]` is the version of the format, or of the rules: not newer than what is known here."""
    version = document.get(key)
    with within(f".{key}"):
        if version is None:
            raise Misfit("missing")
        if isinstance(version, bool) or not isinstance(version, int):
            raise Misfit("type", expected="whole-number", value=version)
        if version < 1:
            raise Misfit("range", least=1, most=newest, value=version)
    if version > newest:
        raise InputError("plan-newer", version=version, known=newest)


def _read_plan(document: Mapping[str, Any]) -> Plan:
    with within(".client"):
        if document.get("client") is None:
            raise Misfit("missing")
        values: dict[str, Any] = {"client": read_client(document["client"])}
    known = {"format", "version", "domain", "exported_at", "client", *ROWS}
    extra = {key: value for key, value in document.items() if key not in known}
    for name, kind in ROWS.items():
        raw = document.get(name)
        if raw is None:
            continue
        with within(f".{name}"):
            values[name], left = read_check_settings(raw) if kind is dict else _read_list(name, kind, raw)
        if left:
            extra[name] = left
    return Plan(**values, extra=extra)


def _read_list(name: str, kind: type, raw: Any) -> tuple[tuple[Any, ...], dict[str, Any]]:
    if not isinstance(raw, list | tuple):
        raise Misfit("type", expected="list", value=raw)
    used: set[str] = set()
    rows, left = [], {}
    elements = chain.from_iterable(pieces(raw)) if isinstance(raw, Ours) else raw
    for index, element in unless_given_up(enumerate(elements)):
        try:  # costs nothing while nothing is wrong, as `within` does
            row, unknown = read_row(name, kind, as_object(element), used)
        except Misfit as misfit:
            raise misfit.within(f"[{index}]") from None
        rows.append(row)
        if unknown:
            left[row.id] = unknown
    return tuple(rows), left


def _by_id(rows: Iterable[Any]) -> list[Any]:
    named: list[Any] = []
    nameless: list[Any] = []
    for row in unless_given_up(rows):
        (named if row_id(row) else nameless).append(row)
    return [*sorted(nameless, key=repr), *sorted_in_pieces(named, row_id)]


def _written_row(list_name: str, row: Any, kept: Mapping[str, Any]) -> dict[str, Any]:
    result = written(row)
    if isinstance(row, Record):
        first = [key for key in ("id", *RECORD_KEYS.get(list_name, ())) if key in result]
        result = {key: result[key] for key in (*first, *(key for key in result if key not in first))}
    if not result.get("id"):
        result.pop("id", None)
    return with_unknown(result, kept.get(row.id, {})) if isinstance(row, Override) else result


def _written_setting(setting: CheckSetting) -> dict[str, Any]:
    result: dict[str, Any] = {}
    if not setting.enabled:
        result["enabled"] = False
    if setting.cap is not None:
        result["cap"] = setting.cap
    return {**result, **ordered(plain(setting.thresholds))}
