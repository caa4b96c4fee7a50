"""A fix that lays something down once a week makes a series, as one step."""

from builders import slot
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.patch import Patch
from compassdesk.texts.names import Names
from compassdesk.ui.panel.fix_button import FixButton


def test_weekly_slots_are_a_series(desk, qtbot):
    days = ("03-16", "03-23", "03-30", "04-06")
    slots = tuple(slot("listen", f"2027-{day}T10:00", id="", title="") for day in days)
    values = {"petal": "listen", "petals": ("listen",), "n": 4, "start": slots[0].starts_at, "title_code": "listen"}
    button = FixButton(desk.session, Fix("weekly_petal", values, Patch(items=slots)), Names(desk.session.plan), "fix")
    qtbot.addWidget(button)
    written: list[str] = []
    button.applied.connect(written.extend)
    button.click()
    made = desk.session.items(tuple(written))
    (record,) = desk.session.plan.series
    assert [item.series for item in made] == [record.id] * 4
    assert record.content["title"] == made[0].title != ""
    desk.undoing.undo()
    assert desk.session.plan.series == ()
    assert desk.session.items(tuple(written)) == ()
