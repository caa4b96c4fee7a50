"""The checks against a second implementation of domain.md, word for word and slow (tests/plain), on crowded plans."""

from collections.abc import Mapping
from datetime import datetime
from fractions import Fraction
from operator import ne
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.checks import engine
from compassdesk.domain.plan import Plan
from compassdesk.domain.week import Week
from compassdesk.exchange.check_json import report_object
from plain.dense_plans import NOWS, WEEK, dense_plans, smallest
from plain.found import Found
from plain.verdict import RULES, Verdict, verdict


@given(made=dense_plans(), week=st.sampled_from((WEEK.plus(-1), WEEK)), now=st.sampled_from(NOWS))
def test_the_checks_say_what_a_plain_reading_says(made: Plan, week: Week, now: datetime) -> None:
    said, read = both(made, week, now)

    if said != read:
        made = smallest(made, lambda less: ne(*both(less, week, now)))
        said, read = both(made, week, now)
    assert said == read, made


def both(made: Plan, week: Week, now: datetime) -> tuple[dict[str, Any], dict[str, Any]]:
    """The same week as the program and as the plain reading see it, as far as they are compared."""
    said = report_object("", engine.judge_plan(made, week, now), lambda _: "")
    rows = {key_of(row): row for row in said["findings"]}
    read = verdict(made, week, now, [heard(row) for row in rows.values() if row["check"] not in RULES])
    wanted = {found.key: found for found in read.found}
    return (
        {
            **{key: as_heard(row, wanted.get(key)) for key, row in rows.items()},
            "lacking": sorted(set(said["not_enough_data"]) & set(RULES)),
            "one way": said["measures"]["one_way"],
            "reply cover": said["measures"]["reply_cover"],
        },
        {**{key: as_read(found) for key, found in wanted.items()}, **measures(read)},
    )


def key_of(row: Mapping[str, Any]) -> tuple[str, str, str]:
    return row["check"], row["target"] or "", row.get("part") or ""


def heard(row: Mapping[str, Any]) -> Found:
    """A finding of a check that is not read here."""
    return Found(row["check"], row["severity"], row["target"], row.get("part"), row["values"])


def as_heard(row: Mapping[str, Any], wanted: Found | None) -> dict[str, Any]:
    values = {name: row["values"].get(name) for name in (wanted.values if wanted else ())}
    return {"severity": row["severity"], "parent": row["parent"], "shown": row["shown"], "values": values}


def as_read(found: Found) -> dict[str, Any]:
    values = {name: plain_value(value) for name, value in found.values.items()}
    return {"severity": found.severity, "parent": found.parent, "shown": found.shown, "values": values}


def plain_value(value: Any) -> Any:
    """As the JSON has it: shares to six places, tuples as lists."""
    if isinstance(value, tuple):
        return list(value)
    return round(float(value), 6) if isinstance(value, Fraction) else value


def measures(read: Verdict) -> dict[str, Any]:
    shares, (covered, late, required) = read.shares, read.cover
    return {
        "lacking": sorted(read.lacking),
        "one way": {
            "window_weeks": read.window_weeks,
            "ow": shares.ow,
            "n": shares.n,
            "m_ow": shares.m_ow,
            "m": shares.m,
            "B": plain_value(shares.b),
            "enough_data": read.enough,
        },
        "reply cover": {"covered": covered, "late": late, "required": required},
    }
