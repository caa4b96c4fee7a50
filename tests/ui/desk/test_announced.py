"""A change is announced by list and id: only what it touched is read again, and it reads as all of it would."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import channel, post, slot
from compassdesk.domain.patch import Patch
from compassdesk.services import plans
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.desk.desk import Desk
from running_app import App, made_file
from waterhoven import waterhoven


@pytest.fixture
def desk(client_path: Path, qtbot):
    with waterhoven(client_path) as made:
        yield made


def asked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """What is read of the file on the main thread from now on, by the name of the question."""
    file: ClientFile = desk.session.file
    heard: Counter[str] = Counter()
    read = file.read

    def listening(question, *args):
        heard[question.__name__] += 1
        return read(question, *args)

    monkeypatch.setattr(file, "read", listening)
    return heard


def rename(desk: Desk, key: str, title: str) -> None:
    item = desk.session.item(key)
    desk.session.change("Rename", Patch(items=(replace(item, title=title),)))


def test_a_change_of_one_item_reads_neither_the_month_nor_the_tray(app: App, tmp_path: Path, monkeypatch) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    running.desk.sight.open_item("i1")
    heard = asked(running.desk, monkeypatch)
    rename(running.desk, "i1", "Another name")
    assert heard["items_by_id"] == 1
    assert heard.keys() <= {"items_by_id", "day_counts"}
    running.desk.undoing.undo()
    assert not heard.keys() & {"window", "lists", "unscheduled"}


def test_a_change_of_a_list_reads_no_items(desk: Desk, monkeypatch) -> None:
    heard = asked(desk, monkeypatch)
    desk.session.change("Add", Patch(channels=(channel("li", name="Added", position=2),)))
    assert heard == {"lists": 1}
    assert [row.name for row in desk.session.plan.channels] == ["Facebook", "X", "Added"]


def test_what_is_in_hand_after_any_change_is_what_reading_all_gives(desk: Desk) -> None:
    item = desk.session.item
    month = timedelta(days=31)
    for patch in (
        Patch(items=(replace(item("p1"), starts_at=item("p2").starts_at),)),
        Patch(items=(replace(item("p2"), starts_at=item("p2").starts_at + month),)),
        Patch(items=(replace(item("p1"), starts_at=None), replace(item("idea"), starts_at=item("p3").starts_at))),
        Patch(items=(post("send", "2027-03-08T13:00", id="a"), slot("listen", "2027-03-08T13:00", 30, id="b"))),
        Patch(items=(post("send", None, id="ä"), post("send", None, id="z"))),
        Patch(removed=(("channels", "fb"),)),
        Patch(removed=(("items", "s1"), ("spokespersons", "samir"))),
        Patch(client=replace(desk.session.plan.client, name="Renamed")),
    ):
        desk.session.change("Change", patch)
        for act in (lambda: None, desk.undoing.undo, desk.undoing.redo):
            act()
            session = desk.session
            assert session.plan == session.file.read(plans.window, *session.days)
            assert session.unscheduled == session.file.read(plans.unscheduled)
