"""A post found by a part of a word, and one planned in a line on a network the client is not on, in a real window."""

import pytest

from planned_client import Planned
from virtual_screen import until

pytestmark = pytest.mark.timeout(240)


def test_a_part_of_a_word_finds_a_post_and_opens_it(planned: Planned) -> None:
    planned.screen.keys("ctrl+f")
    planned.screen.type("ridg")
    tries = iter(range(2000))

    def titles() -> set[str]:
        if next(tries) % 25 == 24:  # what is typed may still be looked for: Enter every half second
            planned.screen.keys("Return")
            planned.screen.drive("windowfocus", planned.screen.window)
            planned.screen.keys("ctrl+d")
        return {
            title for (title,) in planned.ask("SELECT title FROM items WHERE title LIKE '%ridg%' AND id != 'bridge'")
        }

    until(titles, "a duplicate of the post that was found and opened")
    assert titles() == {"Bridge closed"}
    assert planned.screen.close() == 0


def test_a_line_with_a_network_the_client_is_not_on_adds_both(planned: Planned) -> None:
    def networks() -> set[str]:
        return {network for (network,) in planned.ask("SELECT network FROM channels")}

    def posts() -> list[tuple[str]]:
        return planned.ask(
            "SELECT network FROM channels JOIN placements ON channel_id = channels.id JOIN items ON items.id = item_id"
            " WHERE items.title = 'New pump'"
        )

    before = networks()
    planned.screen.keys("q")
    planned.screen.type("send 10:00 tiktok New pump")
    planned.screen.keys("Tab", "space")
    until(lambda: networks() == before | {"tiktok"}, "the channel, offered below the line")
    assert posts() == []
    planned.screen.keys("Return")
    assert until(posts, "the post") == [("tiktok",)]
    planned.screen.keys("Escape", "ctrl+z", "ctrl+z")
    until(lambda: networks() == before, "post and channel taken back, a step each")
    assert posts() == []
    assert planned.screen.close() == 0
