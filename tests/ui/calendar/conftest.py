"""A desk with a client of one week, and the calendar upon it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from builders import channel, client, day, person, post, slot
from cleared import clear
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import DayNote
from compassdesk.ui.calendar import accessible
from compassdesk.ui.calendar.calendar_page import CalendarPage
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.desk.desk import Desk
from prepared import prepared


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    """Tuesday 9 March 2027, 10:12 in Amsterdam."""
    accessible.install()
    patch = Patch(
        channels=(channel("fb", "facebook", name="Facebook"), channel("x", "x", name="X", position=1)),
        spokespersons=(person("noor", name="Noor Bakker"), person("samir", name="Samir Kaya")),
        day_notes=(DayNote(id="d1", first=day("2027-03-17"), text="Elections"),),
        items=(
            post("send", "2027-03-08T09:00", id="p1", title="Stembureaus zoeken vrijwilligers", channels=("fb",),
                 speaker="noor"),
            slot("respond", "2027-03-08T13:00", 60, id="s1", title="Webcare", speaker="noor"),
            post("activate", "2027-03-10T11:00", id="p2", title="Denk mee", channels=("fb", "x"), speaker="samir"),
            post("send", "2027-03-10T15:00", id="p3", title="Published", channels=("x",), status="published"),
            post("send", None, id="idea", title="Solar panels", status="idea"),
        ),
    )  # fmt: skip
    file = prepared(client_path, client(country=""), patch)
    made = Desk(lambda: datetime(2027, 3, 9, 9, 12, tzinfo=UTC))
    made.put(file)
    yield made
    clear(made, file)


@pytest.fixture
def drag(desk: Desk) -> DragController:
    """What is held with the mouse, in the calendar and beside it."""
    return DragController(desk.session)


@pytest.fixture
def page(desk: Desk, drag: DragController, qtbot) -> CalendarPage:
    """The calendar page, shown and with the keyboard on the month."""
    made = CalendarPage(desk.session, desk.sight, desk.judging, drag)
    qtbot.addWidget(made)
    made.resize(1000, 820)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.focus_view()
    return made
