"""Qt's undo stack as the list of steps of a client file; the desk does the work before it moves the list.

Work inside a command's undo() or redo() that fails would corrupt Qt's stack (a full disk is enough), so the commands
themselves do nothing: `Desk.undo` replays the step in the file first and moves the stack only when that worked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from compassdesk.services.workspace import Change, ClientFile

if TYPE_CHECKING:
    from compassdesk.storage.history import Step

LIMIT = 100
MERGE_ID = 1


class RecordedStep(QUndoCommand):
    """One committed action: the step that takes it back, or after an undo the step that brings it back."""

    def __init__(self, change: Change) -> None:
        super().__init__(change.label)
        self.step: Step = change.step
        self.merge_key = change.merge_key

    def id(self) -> int:
        return MERGE_ID if self.merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Typing on in one field is one step: the later step is taken back before the earlier one."""
        if not isinstance(other, RecordedStep) or other.merge_key != self.merge_key:
            return False
        from compassdesk.storage.history import joined

        self.step = joined(self.step, other.step)
        return True


def stack_for(file: ClientFile, parent: QObject) -> QUndoStack:
    """A stack that records every action of `file` from now on; it lives as long as `parent`."""
    stack = QUndoStack(parent)
    stack.setUndoLimit(LIMIT)
    record_on(stack, file)
    return stack


def record_on(stack: QUndoStack, file: ClientFile) -> None:
    """Record every action of `file` from now on, on top of what is there."""

    def record(change: Change) -> None:
        if change.kind == "do":
            stack.push(RecordedStep(change))

    file.subscribe(record)


def go_back(file: ClientFile, stack: QUndoStack) -> str:
    """Undo the latest action; returns its name, "" when there is none. Errors leave file and stack as they were."""
    command = stack.command(stack.index() - 1) if stack.canUndo() else None
    if not isinstance(command, RecordedStep):
        return ""
    from compassdesk.ui.long_work import replay

    command.step = replay(file, command.step, "undo")
    stack.undo()
    return command.text()


def go_on(file: ClientFile, stack: QUndoStack) -> str:
    """Do the latest undone action again; returns its name, "" when there is none."""
    command = stack.command(stack.index()) if stack.canRedo() else None
    if not isinstance(command, RecordedStep):
        return ""
    from compassdesk.ui.long_work import replay

    command.step = replay(file, command.step, "redo")
    stack.redo()
    return command.text()
