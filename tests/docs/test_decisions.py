"""The decisions are numbered one by one, and each has its subject: code and changes refer to them by number."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
DECISIONS = (ROOT / "docs" / "decisions.md").read_text(encoding="utf-8")


def numbers() -> list[int]:
    return [int(found) for found in re.findall(r"^(\d+)\. \*\*", DECISIONS, re.MULTILINE)]


def test_the_decisions_are_numbered_one_by_one() -> None:
    assert numbers() == list(range(1, len(numbers()) + 1))
    assert len(numbers()) > 100


def test_each_decision_has_one_subject() -> None:
    table, _, _ = DECISIONS.partition("\n## All of them\n")
    told = [
        int(number) for row in re.findall(r"^\|[^|]+\|([\d, ]+)\|$", table, re.MULTILINE) for number in row.split(",")
    ]
    assert sorted(told) == numbers()


def test_the_readme_tells_of_decisions_that_there_are() -> None:
    _, _, rest = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## Decisions\n")
    told = [number for places in re.findall(r"\*\* \(([\d, ]+)\)", rest) for number in places.split(",")]
    assert len(told) > 20
    assert {int(number) for number in told} <= set(numbers())


def test_no_table_was_wrapped_into_a_paragraph() -> None:
    pages = [ROOT / name for name in ("README.md", "CONTRIBUTING.md")] + sorted((ROOT / "docs").glob("*.md"))
    lines = {page.name: page.read_text(encoding="utf-8").splitlines() for page in pages}
    wrapped = [(name, line) for name, found in lines.items() for line in found if re.search(r"\S.*\|---\|", line)]
    assert [(name, line) for name, line in wrapped if not re.fullmatch(r" *\|(---\|)+", line)] == []
