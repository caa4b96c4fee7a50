"""A judged desk with a week that only broadcasts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from compassdesk.ui.desk.desk import Desk
from shouting_week import desk_on


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    """Tuesday 9 March 2027, 10:12 in Amsterdam."""
    yield from desk_on(client_path)
