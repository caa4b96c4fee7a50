"""The README's decisions are numbered one by one, all below their heading: code and changes refer to them by number."""

import re
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"


def test_the_decisions_are_numbered_one_by_one_below_their_heading() -> None:
    before, _, rest = README.read_text(encoding="utf-8").partition("\n## Decisions, with reasons\n")
    decisions, _, behind = rest.partition("\n## ")
    numbers = [int(found) for found in re.findall(r"^(\d+)\. \*\*", decisions, re.MULTILINE)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 100
    assert not re.findall(r"^\d+\. \*\*", before + behind, re.MULTILINE)
