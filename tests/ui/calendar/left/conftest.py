"""The left column beside the calendar page."""

import pytest

from compassdesk.ui.calendar.left.left_column import LeftColumn


@pytest.fixture
def left(desk, page, drag, qtbot) -> LeftColumn:
    """Shown, and with the keyboard."""
    made = LeftColumn(desk.session, desk.sight, drag)
    qtbot.addWidget(made)
    made.resize(204, 820)
    made.move(1200, 0)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made
