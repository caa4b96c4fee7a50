"""Who takes something back on the Compass page stays there: its numbers and its tabs show what it did."""

from msgspec.structs import replace

from compassdesk.app import Desktop
from compassdesk.domain.patch import Patch


def test_the_stage_taken_back_and_done_again_leaves_the_tab_in_sight(sample: Desktop) -> None:
    stack, session = sample.window.stack, sample.desk.session
    stack.show_page("compass")
    session.change("Fly", Patch(client=replace(session.plan.client, stage="fly")))
    before = session.plan.client.stage
    sample.desk.undoing.undo()
    assert (stack.page(), before, session.plan.client.stage) == ("compass", "fly", "run")
    sample.desk.undoing.redo()
    assert (stack.page(), session.plan.client.stage) == ("compass", "fly")


def test_an_item_taken_back_leaves_the_page_in_sight(sample: Desktop) -> None:
    stack, session = sample.window.stack, sample.desk.session
    item = session.plan.items[0]
    stack.show_page("compass")
    session.change("Call it new", Patch(items=(replace(item, title="New"),)))
    sample.desk.undoing.undo()
    assert stack.page() == "compass"
    assert session.item(item.id).title == item.title


def test_what_the_page_does_not_show_is_brought_into_sight(sample: Desktop) -> None:
    stack, session = sample.window.stack, sample.desk.session
    channel = session.plan.channels[0]
    stack.show_page("compass")
    session.change("Rename it", Patch(channels=(replace(channel, name="New"),)))
    sample.desk.undoing.undo()
    assert stack.page() == "people"
