"""A desk for the pages."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from compassdesk.ui.desk.desk import Desk
from waterhoven import waterhoven


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    with waterhoven(client_path) as made:
        yield made
