"""What is said when something was changed meanwhile."""

from builders import client, post
from compassdesk.domain.patch import Collision
from compassdesk.texts.collisions import sentence


def test_a_field_is_named_and_the_others_are_counted() -> None:
    told = sentence((Collision("field", "items", "a", "Theirs", "title"), Collision("field", "items", "a", "", "body")))
    assert "Title" in told
    assert "1" in told
    assert "changed" in sentence((Collision("field", "client", "", client().name, "name"),))


def test_a_row_that_went_is_named() -> None:
    row = post("send", None, title="Open day")
    assert "Open day" in sentence((Collision("gone", "items", row.id, row),))
    assert "Open day" in sentence((Collision("removed", "items", row.id, row),))
