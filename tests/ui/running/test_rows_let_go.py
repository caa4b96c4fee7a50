"""Many rows are let go of in a worker, so that the window goes on."""

from compassdesk.ui.running.rows_let_go import AT_ONCE, let_go


def test_all_rows_go_behind_the_turn_in_which_it_was_asked(qtbot) -> None:
    rows = [object() for _ in range(3 * AT_ONCE + 1)]
    let_go(rows)
    assert len(rows) > 3 * AT_ONCE, "who asks has to let go first"
    qtbot.waitUntil(lambda: not rows)
