"""Competitors and tools that get another name in the settings keep their history, also of days out of sight."""

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest

from builders import slot
from compassdesk.domain.patch import Patch
from compassdesk.services import plans
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.pages.settings_client import ClientSettings
from shouting_week import steps
from typed import retype


@pytest.fixture
def settings(desk: Desk, qtbot) -> ClientSettings:
    client = replace(
        desk.session.plan.client,
        competitors=("Sigma", "Omega"),
        listening_tools=("alerts", "own eyes"),
        listening_tool_costs={"alerts": "free"},
    )
    heard = [("near", "2027-03-09T09:00"), ("old", "2024-01-09T09:00")]
    slots = tuple(
        replace(slot("listen", start, id=key, speaker="samir"), competitor_shares={"Sigma": 40, "Omega": 9})
        for key, start in heard
    )
    desk.session.change("Listen", Patch(client=client, items=slots))
    made = ClientSettings(desk.session)
    qtbot.addWidget(made)
    made.refresh()
    made.reveal("competitors")
    made.show()
    made.activateWindow()
    return made


def shares(desk: Desk) -> dict[str, dict[str, int]]:
    noted = desk.session.file.read(plans.items_with_shares)
    return {item.id: dict(item.competitor_shares) for item in noted if item.id in {"near", "old"}}


def leave(settings: ClientSettings, field: str, words: str) -> None:
    typed = settings.form.field(field)
    retype(typed, words)
    typed.left.emit()


def both(noted: dict[str, int]) -> dict[str, dict[str, int]]:
    return {"near": noted, "old": noted}


BEFORE = {"Sigma": 40, "Omega": 9}


def test_a_competitor_that_is_renamed_keeps_its_shares_in_one_step(settings: ClientSettings, desk: Desk) -> None:
    said: list[str] = []
    desk.session.said.connect(lambda text, _about: said.append(text))
    known = len(steps(desk))
    leave(settings, "competitors", "Sigma Group, Omega")
    assert shares(desk) == both({"Sigma Group": 40, "Omega": 9})
    assert desk.session.plan.client.competitors == ("Sigma Group", "Omega")
    assert said[-1].startswith("“Sigma” is “Sigma Group” now, with its share in 2 block")
    assert len(steps(desk)) == known + 1
    desk.undoing.undo()
    assert shares(desk) == both(BEFORE)
    assert desk.session.plan.client.competitors == ("Sigma", "Omega")


def test_a_name_that_is_saved_half_typed_loses_nothing(settings: ClientSettings, desk: Desk) -> None:
    field, known = settings.form.field("competitors"), len(steps(desk))
    for words in ("Sig, Omega", "Omega", "No, Omega"):
        retype(field, words)
        desk.session.typing.rest()
    field.setCursorPosition(2)
    QTest.keyClicks(field, "va")
    field.left.emit()
    assert shares(desk) == both({"Nova": 40, "Omega": 9})
    assert len(steps(desk)) == known + 1
    desk.undoing.undo()
    assert shares(desk) == both(BEFORE)


def test_one_that_is_taken_out_leaves_its_shares_and_another_one_gets_none(
    settings: ClientSettings, desk: Desk
) -> None:
    retype(settings.form.field("competitors"), "Si, Omega")
    desk.session.typing.rest()
    leave(settings, "competitors", "Omega")
    assert shares(desk) == both(BEFORE)
    leave(settings, "competitors", "Nova, Omega")
    assert shares(desk) == both(BEFORE)


def test_a_tool_that_is_renamed_keeps_what_it_costs(settings: ClientSettings, desk: Desk) -> None:
    leave(settings, "listening_tools", "own alerts, own eyes")
    client = desk.session.plan.client
    assert (client.listening_tools, client.listening_tool_costs) == (("own alerts", "own eyes"), {"own alerts": "free"})
    desk.undoing.undo()
    assert desk.session.plan.client.listening_tool_costs == {"alerts": "free"}
