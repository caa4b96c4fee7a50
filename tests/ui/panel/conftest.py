"""A judged desk with a week that only broadcasts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.panel.side_panel import SidePanel
from shouting_week import desk_on, judge, side_panel


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    """Tuesday 9 March 2027, 10:12 in Amsterdam."""
    yield from desk_on(client_path)


@pytest.fixture
def panel(desk: Desk, qtbot) -> SidePanel:
    made = side_panel(desk, qtbot)
    judge(desk)
    return made
