"""Qt's undo stack over the steps of a client file. The work is done before a step is pushed (design.md, decision 2)."""

from PySide6.QtGui import QUndoCommand, QUndoStack

from compassdesk.services.workspace import Change, ClientFile

LIMIT = 100


class RecordedStep(QUndoCommand):
    """One committed action; undo and redo both run the step it holds and keep the one that brings it back."""

    def __init__(self, file: ClientFile, change: Change) -> None:
        super().__init__(change.label)
        self._file = file
        self._step = change.step
        self.merge_key = change.merge_key
        self._fresh = True

    def redo(self) -> None:
        if self._fresh:
            self._fresh = False
            return
        self._step = self._file.replay(self._step, "redo")

    def undo(self) -> None:
        self._step = self._file.replay(self._step, "undo")


def stack_for(file: ClientFile) -> QUndoStack:
    """A stack that records every action of `file` from now on."""
    stack = QUndoStack()
    stack.setUndoLimit(LIMIT)

    def record(change: Change) -> None:
        if change.kind == "do":
            stack.push(RecordedStep(file, change))

    file.subscribe(record)
    return stack
