"""A desktop's notifications on a bus of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from notification_server import NotificationServer, session_bus


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with session_bus(tmp_path / "bus") as found:
        yield found


@pytest.fixture
def server(address: str) -> Iterator[NotificationServer]:
    made = NotificationServer(address)
    yield made
    made.stop()
