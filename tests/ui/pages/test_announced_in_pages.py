"""A page reads again what it speaks of when that changes, and shows what a page made anew would show."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

from msgspec.structs import replace

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Audience, Campaign, OrganiseTask, Plan, Relationship
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.pages import people_page
from compassdesk.ui.pages.people_page import PeoplePage, channel_face
from compassdesk.ui.pages.shelf import Shelf
from examples import part_a_day
from seen import labels
from shouting_week import judge

MARCH = date(2027, 3, 8)


def made(desk: Desk, qtbot) -> PeoplePage:
    page = PeoplePage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def shown(shelf: Shelf) -> object:
    """What a shelf says: its cards, what its form holds and offers, and the words around them."""
    if not shelf.rows():
        return [], {}
    fields = {name: (row.field.value(), offered(row.field), row.hint.text()) for name, row in shelf.form.rows.items()}
    return shelf.list.faces.rows, fields, [words for words in labels(shelf) if words]


def all_shown(page: PeoplePage, chosen: dict[str, str | None]) -> dict[str, object]:
    """What the shelves of a page show when each comes into sight, with these rows chosen."""
    said = {}
    for name, find in SHELVES.items():
        shelf = find(page)
        page.tabs.setCurrentWidget(shelf)
        if (row := chosen[name]) is not None:
            shelf.list.choose(row)
        said[name] = shown(shelf)
    return said


def offered(field: Any) -> list[str]:
    return [field.itemText(at) for at in range(field.count())] if hasattr(field, "itemText") else []


def changes(desk: Desk) -> dict[str, Patch]:
    plan, item = desk.session.plan, desk.session.item
    campaign = Campaign(id="c", name="Spring", starts=MARCH, ends=MARCH + timedelta(weeks=4))
    return {
        "a person": Patch(spokespersons=(replace(plan.spokespersons[0], name="Somebody", role_title="Editor"),)),
        "a relationship": Patch(
            relationships=(Relationship(spokesperson=plan.spokespersons[0].id, kind="paid", first=MARCH, last=None),)
        ),
        "a channel": Patch(channels=(replace(plan.channels[0], name="Gezichtsboek"),)),
        "a campaign": Patch(campaigns=(campaign,)),
        "a post of a campaign": Patch(campaigns=(campaign,), items=(replace(item("p1"), campaign="c"),)),
        "an audience": Patch(audiences=(Audience(id="a", name="Neighbours", channels=(plan.channels[0].id,)),)),
        "a task": Patch(organise_tasks=(OrganiseTask(id="t", title="Photos", due=MARCH, owner="Noor"),)),
        "an item": Patch(items=(replace(item("p1"), spokesperson="samir", minutes=90),)),
        "a new item": Patch(items=(post("send", "2027-03-09T10:00", id="new", spokesperson="noor"),)),
    }


SHELVES: dict[str, Callable[[PeoplePage], Shelf]] = {
    "people": lambda page: page.people,
    "channels": lambda page: page.channels,
    "campaigns": lambda page: page.campaigns,
    "audiences": lambda page: page.audiences,
    "tasks": lambda page: page.tasks,
}


def test_a_shelf_shows_what_showing_all_anew_would(desk: Desk, qtbot) -> None:
    """Each shelf stays in sight on a page of its own; what a page made anew shows is looked up once for each plan."""
    shelves: dict[str, Shelf] = {}
    pages = []  # a page that nobody holds goes
    for name, find in SHELVES.items():
        page = made(desk, qtbot)
        pages.append(page)
        shelves[name] = find(page)
        page.tabs.setCurrentWidget(shelves[name])
    judge(desk)  # or the report of what was there first would be taken for that of the first change
    anew: list[tuple[Plan, dict[str, object]]] = []

    def shown_anew() -> dict[str, object]:
        known = next((what for plan, what in anew if plan == desk.session.plan), None)
        if known is None:
            page = made(desk, qtbot)
            known = all_shown(page, {name: shelf.list.chosen() for name, shelf in shelves.items()})
            page.close()  # it has not to follow what comes after
            anew.append((desk.session.plan, known))
        return known

    tried = part_a_day([*changes(desk).items()], 3)
    for what, patch in tried:
        for step, act in (
            ("done", partial(desk.session.change, "Change", patch)),
            ("undone", desk.undoing.undo),
            ("done again", desk.undoing.redo),
            ("undone again", desk.undoing.undo),
        ):
            with qtbot.waitSignal(desk.judging.reports_changed):
                act()
            for name, wanted in shown_anew().items():
                assert (what, step, name, shown(shelves[name])) == (what, step, name, wanted)
    assert len(anew) == 1 + len(tried)


def test_another_title_and_another_selection_concern_no_channel(desk: Desk, qtbot, monkeypatch) -> None:
    asked: list[str] = []

    def noting(channel):
        asked.append(channel.id)
        return channel_face(channel)

    monkeypatch.setattr(people_page, "channel_face", noting)
    page = made(desk, qtbot)
    page.tabs.setCurrentWidget(page.channels)
    assert asked
    asked.clear()
    desk.session.change("Rename", Patch(items=(replace(desk.session.item("p1"), title="Another name"),)))
    desk.sight.select(("p2",))
    assert asked == []
    desk.session.change("Rename", changes(desk)["a channel"])
    assert "fb" in asked
