"""A desk for the dialogs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from compassdesk.ui.desk import Desk
from waterhoven import waterhoven

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a screen says of every window that it cannot pass size hints on; that is no news."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    with waterhoven(client_path) as made:
        yield made
