"""The scenarios of domain.md D2, D3 and D6, whole plans judged week by week.

tests/data/scenarios/*.json: `plan` is a plan file, `expect` says for each week what the report holds: the measures and
every finding, in reading order. `values` names only what the scenario tells; CD-21's `days` are rounded to tenths.
"""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from check_cases import as_written

from compassdesk.domain.checks import engine
from compassdesk.domain.checks.report import Finding, Report
from compassdesk.domain.week import Week
from compassdesk.exchange.plan import plan_json

SCENARIOS = Path(__file__).parents[2] / "data" / "scenarios"


def judged(name: str) -> dict[str, tuple[Report, Any]]:
    """The report and the expectation of each week the scenario tells about."""
    content = json.loads((SCENARIOS / name).read_text(encoding="utf-8"))
    ledger = engine.prepare(plan_json.read(content["plan"]), datetime.fromisoformat(content["now"]))
    return {week: (engine.judge(ledger, Week.parse(week)), expect) for week, expect in content["expect"].items()}


@pytest.mark.parametrize("name", sorted(path.name for path in SCENARIOS.glob("*.json")))
def test_a_scenario_gives_its_findings(name: str) -> None:
    for report, expect in judged(name).values():
        wanted = expect["findings"]

        assert [finding.check for finding in report.findings] == [row["check"] for row in wanted]
        for finding, row in zip(report.findings, wanted, strict=True):
            assert told(finding, row["values"]) == row
        assert list(report.not_enough_data) == expect["not_enough_data"]


@pytest.mark.parametrize("name", sorted(path.name for path in SCENARIOS.glob("*.json")))
def test_a_scenario_gives_its_measures(name: str) -> None:
    for report, expect in judged(name).values():
        measures, one_way = report.measures, report.measures.one_way

        assert [one_way.ow, one_way.n, one_way.m_ow, one_way.m] == expect["one_way"]
        assert (one_way.window_weeks, one_way.enough_data) == (expect["window_weeks"], expect["enough_data"])
        assert [measures.cover_covered, measures.cover_required] == expect["reply_cover"]
        assert round(measures.balance_j, 3) == expect["balance_J"]
        assert round(measures.voices, 2) == expect["voices"]


def test_robin_sees_one_client_where_a_share_of_posts_alone_would_raise_24_alarms() -> None:
    loud, naive = [], 0
    for path in sorted(SCENARIOS.glob("d6_*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        posts = [item for item in content["plan"]["items"] if item["kind"] == "post"]
        sends = [item for item in posts if item["petal"] == "send"]
        naive += 4 * (len(sends) * 5 > len(posts) * 3)
        report, _ = judged(path.name)["2027-W12"]
        loud += [(path.stem, finding.check) for finding in report.shown()]

    assert loud == [("d6_c4_garden_centre", "CD-01")]
    assert naive == 24


def told(finding: Finding, values: dict[str, Any]) -> dict[str, Any]:
    known = dict(finding.values)
    if finding.check == "CD-21":
        known["days"] = f"{float(known['g']):.1f}"
    return {
        "check": finding.check,
        "severity": finding.severity,
        "target": finding.target,
        "part": finding.part,
        "parent": finding.parent and finding.parent[0],
        "shown": finding.shown,
        "values": {name: as_written(known.get(name), wanted) for name, wanted in values.items()},
    }
