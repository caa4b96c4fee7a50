"""What can be chosen in an open list: what is shipped, what is used, and for emotions the client's core values."""

from builders import client, plan, post
from compassdesk.ui.editors.choices import tags


def test_core_values_are_emotions_that_can_be_chosen_before_any_item_has_them() -> None:
    made = plan(post("send", None, emotions=("warm",), players=("neighbours",)), client=client(core_values=("honest",)))
    assert {value for value, _ in tags(made, "emotion", "emotions")} >= {"honesty", "honest", "warm"}
    assert "honest" not in {value for value, _ in tags(made, "player", "players")}
