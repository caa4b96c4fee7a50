"""What a listening block is asked in its editor: as much as the client's level of listening asks."""

import pytest
from msgspec.structs import replace

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Insight
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor
from shouting_week import steps
from typed import retype


def at_level(desk: Desk, level: int) -> None:
    client = replace(desk.session.plan.client, listening_stage=level, competitors=("Sigma", "Omega"))
    desk.session.change("Level", Patch(client=client))


@pytest.mark.parametrize(("level", "shown"), [(1, "---"), (2, "r--"), (3, "rvo"), (5, "rvo")])
def test_each_level_asks_for_more(editor: ItemEditor, desk: Desk, level: int, shown: str) -> None:
    at_level(desk, level)
    desk.sight.open_item("past")
    fields = (editor.listening.risk, editor.listening.voice, editor.listening.others)
    seen = "".join(name if field.isVisibleTo(editor) else "-" for name, field in zip("rvo", fields, strict=True))
    assert seen == shown
    assert f"level {level}" in editor.listening.asked.text()


def test_other_items_are_asked_nothing(editor: ItemEditor, desk: Desk) -> None:
    assert editor.listening is None
    desk.sight.open_item("past")
    desk.sight.open_item("p1")
    assert not editor.listening.isVisibleTo(editor)
    desk.session.change("Answer", Patch(items=(replace(desk.session.item("past"), petal="respond"),)))
    desk.sight.open_item("past")
    assert not editor.listening.isVisibleTo(editor)


def test_answers_are_one_step_each_and_tick_the_list(editor: ItemEditor, desk: Desk) -> None:
    at_level(desk, 3)
    desk.sight.open_item("past")
    rows = editor.listening
    assert rows.asked.text().endswith("○ alerts come in · ○ risk seen? · ○ share of voice")
    before = len(steps(desk))
    rows.risk.setCurrentIndex(1)
    rows.risk.activated.emit(1)
    retype(rows.voice, "35")
    retype(rows.others.fields["Sigma"], "40")
    desk.session.settle()
    item = desk.session.item("past")
    assert (item.risk_seen, item.share_of_voice_pct, item.competitor_shares) == (False, 35, {"Sigma": 40})
    assert len(steps(desk)) == before + 3
    assert rows.asked.text().endswith("○ alerts come in · ✓ risk seen? · ✓ share of voice")
    desk.undoing.undo()
    assert rows.others.value() == {}


def test_more_than_all_is_no_share(editor: ItemEditor, desk: Desk) -> None:
    at_level(desk, 3)
    desk.sight.open_item("past")
    retype(editor.listening.voice, "101")
    desk.session.settle()
    assert desk.session.item("past").share_of_voice_pct is None
    assert editor.listening.voice.problem()


def test_what_was_answered_stays_in_sight_at_a_lower_level(editor: ItemEditor, desk: Desk) -> None:
    at_level(desk, 2)
    row = replace(desk.session.item("past"), share_of_voice_pct=20, competitor_shares={"Former": 12})
    desk.session.change("Heard", Patch(items=(row,)))
    desk.sight.open_item("past")
    assert editor.listening.voice.isVisibleTo(editor)
    assert editor.listening.others.fields["Former"].value() == 12


def test_an_insight_that_goes_to_a_discipline_ticks_the_last_point(editor: ItemEditor, desk: Desk) -> None:
    at_level(desk, 5)
    insight = Insight("i1", "They ask for the end date.", slot="past", discipline="service")
    desk.session.change("Route", Patch(insights=(insight,)))
    desk.sight.open_item("past")
    assert editor.listening.asked.text().endswith("✓ insight to a discipline")
