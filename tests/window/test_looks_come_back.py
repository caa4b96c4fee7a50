"""How large and in which colours the calendar is shown, in a real window: chosen, and there again after a restart."""

import json
from pathlib import Path

import pytest

from planned_client import Planned

pytestmark = pytest.mark.timeout(240)


def test_density_and_colour_are_there_again_after_a_restart(planned: Planned, tmp_path: Path) -> None:
    def kept() -> tuple[str, str]:
        values = json.loads(path.read_bytes())
        return values.get("density", "normal"), values.get("colour_by", "petal")

    planned.choose("Compact")
    planned.choose("Colour by channel")
    assert planned.screen.close() == 0
    (path,) = (tmp_path / "home").rglob("preferences.json")
    assert kept() == ("compact", "channel")
    planned.start()
    values = json.loads(path.read_bytes())
    path.write_text(json.dumps(values | {"density": "roomy", "colour_by": "person"}))
    assert planned.screen.close() == 0
    assert kept() == ("compact", "channel"), "the second window had what the first one left"
