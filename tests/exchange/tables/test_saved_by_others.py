"""Our tables come back without loss as other programs saved them; which, says the README beside the files."""

from pathlib import Path

import pytest

from travelling_tables import awkward, lost

FOLDER = Path(__file__).parents[2] / "data" / "spreadsheets" / "saved-by-others"
FILES = sorted(path.name for path in FOLDER.iterdir() if path.suffix != ".md")


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_lost(name: str) -> None:
    assert lost(FOLDER / name, awkward()) == []
