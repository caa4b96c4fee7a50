"""A client file with very many items: one import is one step, undone and redone whole, and every part still fits."""

from datetime import date, timedelta

import pytest

from builders import moment, post, slot
from compassdesk.domain.checks.engine import judge_plan
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.services import doctor, judging, patches, plans, search
from compassdesk.services.workspace import ClientFile

ITEMS = 20_000
START = moment("2020-01-06T09:00")


@pytest.mark.slow
def test_twenty_thousand_items_come_go_and_come_back(opened: ClientFile) -> None:
    rows = tuple(
        (slot if number % 3 == 0 else post)(
            "respond" if number % 3 == 0 else "send",
            (START + timedelta(hours=3 * number)).isoformat(timespec="minutes"),
            id=f"n{number}",
            title=f"Pump {number}",
            channels=("li", "x"),
            speaker="marc",
        )
        for number in range(ITEMS)
    )
    steps = []
    opened.subscribe(lambda change: steps.append(change.step))
    before = opened.read(plans.whole)
    opened.perform("Import", patches.apply, Patch(items=rows))
    after = opened.read(plans.whole)
    assert len(after.items) == ITEMS + len(before.items)
    week = Week.of(date(2023, 3, 8))
    now = moment("2023-03-08T12:00")
    window = opened.read(judging.window, week, week, now).plan
    assert judge_plan(window, week, now) == judge_plan(after, week, now)
    assert [hit.item for hit in opened.read(search.find, "19999")] == ["n19999"]
    back = opened.replay(steps[0], "undo")
    assert opened.read(plans.whole) == before
    opened.replay(back, "redo")
    assert opened.read(plans.whole) == after
    assert opened.read(doctor.examine, "UTC") == ()
