"""Qt's undo stack as the list of steps of a client file; the file leads, the list follows.

Work inside a command's undo() or redo() that fails would corrupt Qt's stack (a full disk is enough), so the commands
themselves do nothing. The list moves when the file says that it has committed, before anybody else is told: whatever
fails behind that, file and list say the same.

There is no end to the number of steps. Their memory has one: when it is reached the oldest steps are let go, which is
told then, and told again to whoever gets as far back as that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from compassdesk.services.workspace import Change, ClientFile

if TYPE_CHECKING:
    from compassdesk.storage.history import Step
    from compassdesk.ui.long_work import Look

MOST_BYTES = 256 * 1024 * 1024
"""What the steps of one file may hold, about."""
MERGE_ID = 1


class RecordedStep(QUndoCommand):
    """One committed action: the step that takes it back, or after an undo the step that brings it back.

    Without a step it was let go to save memory.
    """

    def __init__(self, change: Change) -> None:
        super().__init__(change.label)
        self.step: Step | None = change.step
        self.merge_key = change.merge_key

    def id(self) -> int:
        return MERGE_ID if self.merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Typing on in one field is one step: the later step is taken back before the earlier one."""
        if not isinstance(other, RecordedStep) or other.merge_key != self.merge_key:
            return False
        if self.step is None or other.step is None:
            return False
        from compassdesk.storage.history import joined

        self.step = joined(self.step, other.step)
        return True


def stack_for(file: ClientFile, parent: QObject, full: Callable[[], object] = lambda: None) -> QUndoStack:
    """A stack that records every action of `file` from now on; it lives as long as `parent`.

    `full` is called when the oldest steps are let go.
    """
    stack = QUndoStack(parent)
    record_on(stack, file, full)
    return stack


def record_on(stack: QUndoStack, file: ClientFile, full: Callable[[], object] = lambda: None) -> None:
    """Record every action of `file` from now on, on top of what is there."""
    held, _ = _slimmed(stack)

    def record(change: Change) -> None:
        nonlocal held
        if change.kind == "do":
            stack.push(RecordedStep(change))
            held += change.step.size
            if held > MOST_BYTES:
                held, let_go = _slimmed(stack)
                if let_go:
                    full()
            return
        back = change.kind == "undo"
        command = stack.command(stack.index() - 1 if back else stack.index())
        if isinstance(command, RecordedStep):
            command.step = change.step
            (stack.undo if back else stack.redo)()

    file.subscribe(record)


def next_step(stack: QUndoStack, *, back: bool) -> RecordedStep | None:
    """The step that undo (`back`) or redo is about; None when there is none."""
    possible = stack.canUndo() if back else stack.canRedo()
    command = stack.command(stack.index() - 1 if back else stack.index()) if possible else None
    return command if isinstance(command, RecordedStep) else None


def replay(file: ClientFile, stack: QUndoStack, look: Look, *, back: bool) -> str:
    """Undo the latest action, or do the latest undone one again; its name, "" when there is none or it was let go.

    `look` reads what will be shown of a long one. An error of the file leaves both as they were.
    """
    command = next_step(stack, back=back)
    if command is None or command.step is None:
        return ""
    from compassdesk.ui import long_work

    at = stack.index()
    result = long_work.replay(file, command.step, "undo" if back else "redo", look)
    if stack.index() == at:  # nothing was there to change, so nobody was told
        command.step = result
        (stack.undo if back else stack.redo)()
    return command.text()


def steps_back(stack: QUndoStack, command: RecordedStep) -> int:
    """How many undos take a step back: 1 for the latest, 0 when it is not there or is undone already."""
    for place in range(stack.index() - 1, -1, -1):
        if stack.command(place) is command:
            return stack.index() - place
    return 0


def _slimmed(stack: QUndoStack) -> tuple[int, bool]:
    """Let the oldest steps go until three quarters of the room are taken; what is held then, and whether any went."""
    commands = [command for at in range(stack.count()) if isinstance(command := stack.command(at), RecordedStep)]
    sizes = [0 if command.step is None else command.step.size for command in commands]
    held, let_go = sum(sizes), False
    if held <= MOST_BYTES:
        return held, False
    for command, size in zip(commands[: stack.index() - 1], sizes, strict=False):  # never the step just made
        if held <= MOST_BYTES * 3 // 4:
            break
        let_go = let_go or command.step is not None
        command.step = None
        held -= size
    return held, let_go
