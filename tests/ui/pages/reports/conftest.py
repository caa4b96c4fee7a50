"""The page of reports with a week that shouts."""

import pytest

from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.pages.reports.reports_page import ReportsPage
from shouting_week import judge


@pytest.fixture
def page(desk: Desk, qtbot) -> ReportsPage:
    made = ReportsPage(desk.session, desk.sight, lambda: (desk.session.file.path,))
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    judge(desk)
    return made
