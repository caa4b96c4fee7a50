"""The JSON of `compassdesk check --format json` (docs/formats.md 3): exact counts, shares to six places."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from msgspec.structs import asdict

from compassdesk.domain.checks.fixes import Effect, Fix
from compassdesk.domain.checks.report import Finding, Key, Measures, Notices, Report
from compassdesk.domain.remarks import Remark
from compassdesk.domain.vocabulary import PETALS

PLACES = 6


def report_object(
    plan_name: str,
    report: Report,
    message: Callable[[Finding], str],
    weeks_open: Mapping[Key, int] | None = None,
    remarks: Sequence[tuple[Remark, str]] = (),
    fixes: Callable[[Finding], Sequence[tuple[Fix, str]]] = lambda _: (),
) -> dict[str, Any]:
    """One judged week as the object of docs/formats.md 3; `message` gives a finding's sentence.

    `remarks` come with their sentences and stand apart from the findings. `fixes` gives what can be done about a
    finding that stands, each with its label.

    `weeks_open` tells for how many weeks each finding stands (C7), where that is known.
    """
    return {
        "plan": plan_name,
        "week": str(report.week),
        "now": report.now.isoformat(timespec="minutes"),
        "measures": measures_object(report.measures),
        "findings": [
            {**_finding(finding, message(finding), weeks_open), **_fixes(finding, fixes)} for finding in report.findings
        ],
        "not_enough_data": list(report.not_enough_data),
        "notices": _notices(report.notices),
        "remarks": [{"id": remark.id, "items": list(remark.items), "message": said} for remark, said in remarks],
    }


def json_value(value: Any) -> Any:
    """A value of a finding as JSON knows it: whole numbers stay, shares become decimals of six places, dates ISO."""
    if isinstance(value, bool | int | str) or value is None:
        return value
    if isinstance(value, Fraction | float):
        return round(float(value), PLACES)
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): json_value(inner) for key, inner in value.items()}
    if isinstance(value, tuple | list):
        return [json_value(inner) for inner in value]
    if isinstance(value, set | frozenset):
        return sorted(json_value(inner) for inner in value)
    return str(value)


def measures_object(measures: Measures) -> dict[str, Any]:
    """The measures of a week, as every document has them."""
    one_way = measures.one_way
    return {
        "one_way": {
            "window_weeks": one_way.window_weeks,
            "ow": one_way.ow,
            "n": one_way.n,
            "m_ow": one_way.m_ow,
            "m": one_way.m,
            "B": json_value(one_way.b),
            "enough_data": one_way.enough_data,
        },
        "reply_cover": {
            "covered": measures.cover_covered,
            "late": measures.cover_late,
            "required": measures.cover_required,
        },
        "petals": {
            petal: {"items": measures.petals[petal].items, "minutes": measures.petals[petal].minutes}
            if petal in measures.petals
            else {"items": 0, "minutes": 0}
            for petal in PETALS
        },
        "balance_J": json_value(measures.balance_j),
        "voices": json_value(measures.voices),
    }


def _notices(notices: Notices) -> dict[str, Any]:
    """What was not judged; what there is nothing of has no key."""
    return {name: json_value(value) for name, value in asdict(notices).items() if value}


def _parent(key: Key | None) -> dict[str, Any]:
    """The check a finding is folded under, and which of its findings: two may differ in target and part only."""
    if key is None:
        return {"parent": None}
    check, target, part = key
    return {"parent": check, "parent_target": target, **({} if part is None else {"parent_part": part})}


def _fixes(finding: Finding, fixes: Callable[[Finding], Sequence[tuple[Fix, str]]]) -> dict[str, Any]:
    """What can be done about a finding that stands; what is folded or waived has no key."""
    if finding.parent is not None or finding.waived:
        return {}
    return {"fixes": [{"code": fix.code, "label": label, **_effect(fix.effect)} for fix, label in fixes(finding)]}


def _effect(effect: Effect | None) -> dict[str, Any]:
    """What a fix makes of its finding; one that asks for a decision has none."""
    if effect is None:
        return {}
    counted = {} if effect.before is None else {"before": json_value(effect.before), "after": json_value(effect.after)}
    lighter = {"lighter": [str(week) for week in effect.lighter]} if effect.lighter else {}
    answered = {"answered": effect.answered} if effect.answered else {}
    return {"left": effect.left, **counted, **answered, **lighter}


def _finding(finding: Finding, message: str, weeks_open: Mapping[Key, int] | None) -> dict[str, Any]:
    part = {} if finding.part is None else {"part": finding.part}
    standing = {} if weeks_open is None else {"weeks_open": weeks_open.get(finding.key, 0)}
    return {
        "check": finding.check,
        "severity": finding.severity,
        "target": finding.target,
        **part,
        **_parent(finding.parent),
        "waived": finding.waived,
        "shown": finding.shown,
        **standing,
        "values": json_value(finding.values),
        "items": list(finding.items),
        "message": message,
    }
