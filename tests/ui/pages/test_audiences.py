"""Audiences on the page of people: what they do online, in percentages."""

import pytest
from pytestqt.qtbot import QtBot

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Audience
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.pages.people_page import PeoplePage


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PeoplePage:
    made = PeoplePage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def test_what_an_audience_does_online_is_typed_as_percentages(page: PeoplePage, desk: Desk) -> None:
    desk.session.change("Audience", Patch(audiences=(Audience(id="residents", name="Residents"),)))
    page.reveal("audiences", "residents", "")
    row = page.audiences.form.rows["technographics"]
    row.field.setText("reads along 70, replies")
    row.field.left.emit()
    assert "“replies” has no percentage" in row.error.text()
    assert desk.session.plan.audiences[0].technographics == {}
    row.field.setText("reads along 70, replies 25")
    row.field.left.emit()
    assert desk.session.plan.audiences[0].technographics == {"reads along": 70, "replies": 25}
    desk.undoing.undo()
    assert desk.session.plan.audiences[0].technographics == {}
