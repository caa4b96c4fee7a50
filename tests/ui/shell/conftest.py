"""The whole window, for the tests of what holds in each of its places."""

from datetime import date

import pytest

from compassdesk.app import Desktop
from running_app import App


@pytest.fixture
def sample(app: App) -> Desktop:
    """The app with the sample client, in the week that shouts."""
    running = app.start()
    running.files.samples.open()
    running.desk.sight.show(date(2027, 3, 9), "month")
    return running
