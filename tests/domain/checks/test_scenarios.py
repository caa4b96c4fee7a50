"""The scenarios of domain.md D2, D3 and D6, whole plans judged week by week by the command line.

tests/data/scenarios/*.json: `plan` is a plan file, `expect` says for each week what the report holds: the measures and
every finding, in reading order. `values` names only what the scenario tells; CD-21's `days` are rounded to tenths.
"""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from check_cases import CASES, as_told

import command_line
from compassdesk.domain.week import Week

SCENARIOS = CASES.parent / "scenarios"
NAMES = sorted(path.name for path in SCENARIOS.glob("*.json"))

Judged = Callable[[str], dict[str, tuple[Any, Any]]]


@pytest.fixture(scope="module")
def judged(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judged]:
    """The report and the expectation of each week a scenario tells about."""
    folder, known = tmp_path_factory.mktemp("scenarios"), {}

    def weeks(name: str) -> dict[str, tuple[Any, Any]]:
        if name not in known:
            known[name] = scenario(name, folder)
        return known[name]

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COMPASSDESK_HOME", str(folder / "home"))
        yield weeks


def scenario(name: str, folder: Path) -> dict[str, tuple[Any, Any]]:
    content = json.loads((SCENARIOS / name).read_text(encoding="utf-8"))
    expected, now = content["expect"], datetime.fromisoformat(content["now"])
    reports = command_line.judged(
        folder / "scenario.plan.json", content["plan"], now, Week.parse(max(expected)), len(expected)
    )
    return {report["week"]: (report, expected[report["week"]]) for report in reports}


@pytest.mark.parametrize("name", NAMES)
def test_a_scenario(name: str, judged: Judged) -> None:
    assert_as_told(judged(name))


def assert_as_told(weeks: dict[str, tuple[Any, Any]]) -> None:
    for week, (report, expect) in weeks.items():
        wanted = expect["findings"]

        found = [heard(finding) for finding in report["findings"]]
        assert found == [heard(row) for row in wanted], f"{week}: tests/data/scenarios list all findings"
        for finding, row in zip(report["findings"], wanted, strict=True):
            assert as_told(values_of(finding), row["values"]) == row["values"], (week, finding)
        assert report["not_enough_data"] == expect["not_enough_data"], week

        measures = report["measures"]
        one_way = measures["one_way"]
        assert [one_way[name] for name in ("ow", "n", "m_ow", "m")] == expect["one_way"], week
        assert (one_way["window_weeks"], one_way["enough_data"]) == (expect["window_weeks"], expect["enough_data"])
        cover = measures["reply_cover"]
        assert [cover["covered"], cover.get("late"), cover["required"]] == expect["reply_cover"], week
        assert round(measures["balance_J"], 3) == expect["balance_J"], week
        assert round(measures["voices"], 2) == expect["voices"], week


def heard(finding: dict[str, Any]) -> dict[str, Any]:
    return {name: finding.get(name) for name in ("check", "severity", "target", "part", "parent", "shown")}


def values_of(finding: dict[str, Any]) -> dict[str, Any]:
    values = finding["values"]
    return {**values, "days": f"{values['g']:.1f}"} if finding["check"] == "CD-21" else values


def test_robin_sees_one_client_where_a_share_of_posts_alone_would_raise_24_alarms(judged: Judged) -> None:
    loud, naive = [], 0
    for name in (name for name in NAMES if name.startswith("d6_")):
        content = json.loads((SCENARIOS / name).read_text(encoding="utf-8"))
        posts = [item for item in content["plan"]["items"] if item["kind"] == "post"]
        sends = [item for item in posts if item["petal"] == "send"]
        naive += 4 * (len(sends) * 5 > len(posts) * 3)
        report, _ = judged(name)["2027-W12"]
        loud += [(name, finding["check"]) for finding in report["findings"] if finding["shown"]]

    assert loud == [("d6_c4_garden_centre.json", "CD-01")]
    assert naive == 24
