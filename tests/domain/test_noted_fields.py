"""What this version notes among a row's further fields is in the one list of them."""

import re
from importlib import import_module
from pathlib import Path

from compassdesk.domain.noted_fields import NOTED

SOURCE = Path(__file__).parents[2] / "src"
NOTING = re.compile(r"(?:extra=\{(?:\*\*[\w.]+, )?|\{\*\*\w+\.extra, )([A-Z_]+):")


def test_every_field_that_is_written_into_extra_is_listed() -> None:
    """Whoever notes one more thing with a row lists it, or import says of our own file that nobody knows it."""
    found = {}
    for path in sorted(SOURCE.rglob("*.py")):
        for name in NOTING.findall(path.read_text(encoding="utf-8")):
            module = import_module(".".join(path.relative_to(SOURCE).with_suffix("").parts))
            found[getattr(module, name)] = path.name
    assert {"imported", "series_day", "held_from"} <= found.keys(), "the way it is written is still the one looked for"
    known = frozenset[str]().union(*NOTED.values())
    assert {key: where for key, where in found.items() if key not in known} == {}
