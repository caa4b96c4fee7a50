"""Every action is offered where its needs are met and nowhere else, and each calls something."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton

from compassdesk.app import Desktop
from compassdesk.domain.patch import Patch
from compassdesk.services import protection
from compassdesk.services.opening import open_client
from compassdesk.ui.shell.actions import ACTIONS
from compassdesk.ui.shell.item_commands import COMMANDS
from running_app import App, made_file


@dataclass(frozen=True)
class State:
    """What is done before looking, and what is met then."""

    do: Callable[[Desktop], object]
    met: frozenset[str]
    opened: str = "writable"


def select(running: Desktop) -> None:
    running.desk.sight.select(("i1",))


def change(running: Desktop) -> None:
    item = running.desk.session.item("i1")
    running.desk.session.change("Rename", Patch(items=(replace(item, title="New name"),)))


def change_and_undo(running: Desktop) -> None:
    change(running)
    running.desk.undoing.undo()


def remove_what_is_selected(running: Desktop) -> None:
    select(running)
    running.desk.session.change("Delete", Patch(removed=(("items", "i1"),)))


WRITABLE = frozenset(("file", "writable"))
STATES = {
    "no client": State(lambda _running: None, frozenset(), opened=""),
    "a client": State(lambda _running: None, WRITABLE),
    "a selection": State(select, WRITABLE | {"selection"}),
    "a step": State(change, WRITABLE | {"undo"}),
    "an undone step": State(change_and_undo, WRITABLE | {"redo", "selection"}),
    "the selected item gone": State(remove_what_is_selected, WRITABLE | {"undo"}),
    "closed again": State(lambda running: (change(running), running.files.close_client()), frozenset()),
    "to be read only": State(lambda _running: None, frozenset(("file",)), opened="read only"),
    "to be read only, with a selection": State(select, frozenset(("file", "selection")), opened="read only"),
    "a protected client": State(lambda _running: None, WRITABLE | {"protection"}, opened="protected"),
}


@pytest.mark.parametrize("name", STATES)
def test_an_action_is_offered_where_its_needs_are_met(name: str, app: App, tmp_path: Path) -> None:
    state, path = STATES[name], made_file(tmp_path / "delta.compass")
    if state.opened == "protected":
        protection.protect(path, "correct horse battery")
    other = open_client(path) if state.opened == "read only" else None
    running = app.start(*((path,) if state.opened else ()))
    if other is not None:  # as another program would have it
        running.desk.put(open_client(path, read_only=True))
    state.do(running)
    offered = {spec.name for spec in ACTIONS if running.window.actions_by_name[spec.name].isEnabled()}
    assert offered == {spec.name for spec in ACTIONS if state.met.issuperset(spec.needs)}
    reasons = {spec.name: running.window.actions_by_name[spec.name].toolTip().partition("\n")[2] for spec in ACTIONS}
    assert {name for name, reason in reasons.items() if not reason} == offered, "the others say what is missing"
    bar = {one.accessibleName(): one.isEnabled() for one in running.window.top_bar.findChildren(QPushButton)}
    assert all(bar[running.window.actions_by_name[name].text()] == (name in offered) for name in ("new-item", "find"))
    if other is not None:
        other.close()


def test_each_action_calls_something(app: App) -> None:
    calls = app.start().window.calls()
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
