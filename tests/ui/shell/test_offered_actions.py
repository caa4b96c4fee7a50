"""Every action is offered where its needs are met and nowhere else, and each calls something."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton

from compassdesk.app import Desktop
from compassdesk.domain.patch import Patch
from compassdesk.services import items, protection
from compassdesk.services.opening import open_client
from compassdesk.ui.desk import long_work
from compassdesk.ui.desk.announced import MANY
from compassdesk.ui.dialogs.hold_all import hold_from
from compassdesk.ui.shell.actions import ACTIONS
from compassdesk.ui.shell.item_commands import COMMANDS
from compassdesk.ui.shell.window_calls import calls_of
from running_app import App, made_file


def select(running: Desktop) -> None:
    running.desk.sight.select(("i1",))


def change(running: Desktop) -> None:
    running.desk.sight.select(())
    item = running.desk.session.item("i1")
    running.desk.session.change("Rename", Patch(items=(replace(item, title="New name"),)))


def undo(running: Desktop) -> None:
    running.desk.undoing.undo()


def remove_what_is_selected(running: Desktop) -> None:
    select(running)
    running.desk.session.change("Delete", Patch(removed=(("items", "i1"),)))


def hold_everything(running: Desktop) -> None:
    running.desk.sight.select(())
    hold_from(running.desk.session, running.desk.session.now())


def close(running: Desktop) -> None:
    running.files.close_client()


def nothing(_running: Desktop) -> None:
    pass


WRITABLE = frozenset(("file", "writable"))
STORIES: dict[str, tuple[tuple[Callable[[Desktop], None], frozenset[str]], ...]] = {
    "no client": ((nothing, frozenset()),),
    "a client": (
        (nothing, WRITABLE),
        (select, WRITABLE | {"selection", "one", "post"}),
        (change, WRITABLE | {"undo"}),
        (undo, WRITABLE | {"redo", "selection", "one", "post"}),
        (hold_everything, WRITABLE | {"undo", "held"}),
        (undo, WRITABLE | {"redo", "selection", "one", "post"}),
        (hold_everything, WRITABLE | {"undo", "held"}),
        (remove_what_is_selected, WRITABLE | {"undo"}),
        (close, frozenset()),
    ),
    "to be read only": ((nothing, frozenset(("file",))), (select, frozenset(("file", "selection", "one", "post")))),
    "a protected client": ((nothing, WRITABLE | {"protection"}),),
}
"""What is done one after the other with a client, and what is met behind each."""


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("opened", STORIES)
def test_an_action_is_offered_where_its_needs_are_met(opened: str, app: App, tmp_path: Path) -> None:
    path = made_file(tmp_path / "delta.compass")
    if opened == "a protected client":
        protection.protect(path, "correct horse battery")
    other = open_client(path) if opened == "to be read only" else None
    running = app.start(*(() if opened == "no client" else (path,)))
    if other is not None:  # as another program would have it
        running.desk.put(open_client(path, read_only=True))
    for do, met in STORIES[opened]:
        do(running)
        offered = {spec.name for spec in ACTIONS if running.window.actions_by_name[spec.name].isEnabled()}
        assert offered == {spec.name for spec in ACTIONS if met.issuperset(spec.needs)}, do
        tips = {spec.name: running.window.actions_by_name[spec.name].toolTip() for spec in ACTIONS}
        silent = {name for name, tip in tips.items() if not tip.partition("\n")[2]}
        assert silent == offered, ("the others say what is missing", do)
        bar = {one.accessibleName(): one.isEnabled() for one in running.window.top_bar.findChildren(QPushButton)}
        for name in ("new-item", "find"):
            assert bar[running.window.actions_by_name[name].text()] == (name in offered), do
    if other is not None:
        other.close()


def test_each_action_calls_something(app: App) -> None:
    window = app.start().window
    calls = calls_of(window, window)
    assert not calls.keys() & COMMANDS.keys()
    assert calls.keys() | COMMANDS.keys() == {spec.name for spec in ACTIONS}


def test_what_changes_items_needs_a_client_that_may_be_changed(app: App, tmp_path: Path) -> None:
    """Each command is tried on a client that may be: what writes says that it does."""
    running = app.start(made_file(tmp_path / "delta.compass"))
    session, sight = running.desk.session, running.desk.sight
    needs = {spec.name: spec.needs for spec in ACTIONS}
    for name, command in COMMANDS.items():
        sight.select(("i1",))
        before = len(session.undo_stack)
        with suppress(LookupError):
            command(session, sight)
        if len(session.undo_stack) > before:
            assert "writable" in needs[name], name
            running.desk.undoing.undo()


@pytest.mark.parametrize("reads_only", [False, True])
def test_what_was_held_before_it_was_opened_can_be_released(
    app: App, tmp_path: Path, qtbot, *, reads_only: bool
) -> None:
    path = made_file(tmp_path / "delta.compass")
    other = open_client(path)
    other.perform("Hold", items.hold_all, datetime(2027, 3, 2, 9))
    other.close()
    running = app.start(path)
    release, unknown = running.window.actions_by_name["release-all"], running.window.actions_by_name["hold-all"]
    qtbot.waitUntil(release.isEnabled)
    if reads_only:
        running.desk.put(open_client(path, read_only=True))
        assert not release.isEnabled()
        assert release.toolTip().endswith(unknown.toolTip().partition("\n")[2])
    else:
        release.trigger()
        assert running.desk.session.item("i1").status == "draft"
        assert not release.isEnabled()


def test_many_that_are_held_in_one_step_can_be_released(app: App, tmp_path: Path, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(long_work, "PATIENCE", 0)  # the bar of one change may be the active window still at the next
    running = app.start(made_file(tmp_path / "delta.compass"))
    session = running.desk.session
    item = session.item("i1")
    session.change("Many", Patch(items=tuple(replace(item, id=f"m{n}") for n in range(MANY + 1))))
    hold_everything(running)
    release = running.window.actions_by_name["release-all"]
    qtbot.waitUntil(release.isEnabled)
    release.trigger()
    qtbot.waitUntil(lambda: not release.isEnabled())
