"""The JSON of a report (docs/formats.md): exact counts, shares to six places, and what it says in words.

People stand in it by what they are called in the report, never by their ids, which may tell a name. Nor do other ids
go out, of items, channels or records: they are the plan's own, and a report is for who does not have the plan.
"""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from msgspec import Struct
from msgspec.structs import asdict

from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.report import Report as Judged
from compassdesk.domain.compass.effort import PetalEffort
from compassdesk.domain.experiments import Experiment
from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.domain.reports.report_people import Speaking
from compassdesk.domain.reports.report_period import Period
from compassdesk.domain.reports.report_results import WentOut
from compassdesk.domain.reports.report_shares import WhatChanged
from compassdesk.domain.reports.report_tallies import DisciplinePetals, WordCounts
from compassdesk.domain.roadmap import SmallStep
from compassdesk.domain.small_wins import SmallWin
from compassdesk.domain.week import Week
from compassdesk.exchange.check_json import json_value, measures_object
from compassdesk.formats.report_json_compass import compass_object
from compassdesk.texts import findings
from compassdesk.texts.names import Names
from compassdesk.texts.reports.people_words import speaker_name
from compassdesk.texts.reports.report_names import names_of
from compassdesk.texts.reports.report_words import headline, title, told

_TOLD: Mapping[type, tuple[str, ...]] = {
    WordCounts: ("kind", "counts", "said", "silent", "of", "share", "most"),
    DisciplinePetals: ("items", "shared", "said"),
}
"""What goes out of values that hold ids: numbers alone."""
_OWN_IDS: Mapping[type, frozenset[str]] = {
    SmallWin: frozenset(("id", "item")),
    Experiment: frozenset(("id",)),
    WentOut: frozenset(("item",)),
}
"""What of these is the plan's own."""


class Naming(NamedTuple):
    """What people are called, and whether that is by name."""

    names: Names
    with_names: bool


def report_json(report: PeriodReport) -> bytes:
    """The document as a file, in the language that is spoken now."""
    spelled = json.dumps(document(report), ensure_ascii=False, indent=1, allow_nan=False)
    return (spelled + "\n").encode(errors="backslashreplace")


def document(report: PeriodReport) -> dict[str, Any]:
    """See the module."""
    naming, blocks = Naming(names_of(report), report.wish.names), {block.name: block for block in told(report)}
    wish = report.wish
    return {
        "report": wish.kind,
        "client": report.plan.client.name,
        "campaign": naming.names.campaign(report.campaign) if report.campaign is not None else None,
        "language": wish.language,
        "now": report.now.isoformat(timespec="minutes"),
        "period": _value(report.period, naming),
        "before": None if report.before is None else _value(report.before, naming),
        "with_names": wish.names,
        "title": title(report),
        "headline": headline(report),
        "sentence": wish.sentence,
        "blocks": [
            {
                "block": block.name,
                "title": blocks[block.name].title,
                "sentences": list(blocks[block.name].sentences),
                "values": _value(block.values, naming),
            }
            for block in report.blocks
        ],
    }


def _value(value: Any, naming: Naming) -> Any:
    """A value as JSON knows it, by what it is."""
    if isinstance(value, Struct):
        return _object(value, naming)
    if isinstance(value, Mapping):
        return {"none" if key is None else str(key): _value(inner, naming) for key, inner in value.items()}
    if isinstance(value, tuple | list):
        return [_value(inner, naming) for inner in value]
    return json_value(value)


def _object(value: Struct, naming: Naming) -> Any:
    if isinstance(value, Week):
        return str(value)
    if isinstance(value, Period):
        return {"first": value.first.isoformat(), "last": value.last.isoformat(), "weeks": list(map(str, value.weeks))}
    if isinstance(value, Judged):
        return {"week": str(value.week), "measures": measures_object(value.measures)}
    if (told_object := compass_object(value)) is not None:
        return _value(told_object, naming)
    if isinstance(value, Finding):
        return {"check": value.check, "severity": value.severity, "message": findings.message(value, naming.names)}
    if isinstance(value, SmallStep):
        return {"title": value.title, "done": value.done, "due": json_value(value.task.due)}
    if (names := _TOLD.get(type(value))) is not None:
        return {name: _value(getattr(value, name), naming) for name in names}
    if isinstance(value, PetalEffort):
        paid = {"items": len(value.items), "paid": len(value.paid)}
        return {"minutes": value.minutes, "cents": value.cents, **paid}
    own = _OWN_IDS.get(type(value), frozenset())
    said = ((name, inner) for name, inner in asdict(value).items() if not name.startswith("behind"))
    plain = {name: _value(inner, naming) for name, inner in said if name not in own}
    if isinstance(value, Speaking):
        role = value.role if naming.with_names else ""
        return {**plain, "person": speaker_name(value, naming.names), "role": role}
    if isinstance(value, SmallWin) and not naming.with_names:
        return {name: inner for name, inner in plain.items() if name != "told_to"}
    if isinstance(value, Experiment):
        return {**plain, "items": len(value.items)}
    if isinstance(value, WhatChanged):
        return {**plain, "opened": [[naming.names.channel(key), day.isoformat()] for key, day in value.opened]}
    return plain
