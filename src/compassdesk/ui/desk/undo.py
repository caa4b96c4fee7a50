"""The steps of a client file that can be taken back and done again; the file leads, the list follows.

The list moves when the file says that it has committed, before anybody else is told: whatever fails behind that, file
and list say the same. It is a plain list, because Qt's own stack ends the process when Python lets go of it and of its
commands in the wrong order.

There is no end to the number of steps. Their memory has one: when it is reached the oldest steps are let go, which is
told then, and told again to whoever gets as far back as that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.services.committed_changes import Change
from compassdesk.services.workspace import ClientFile

if TYPE_CHECKING:
    from compassdesk.storage.history import Step
    from compassdesk.ui.desk.long_work import Look

MOST_BYTES = 256 * 1024 * 1024
"""What the steps of one file may hold, about."""


class RecordedStep(Struct, eq=False):
    """One committed action: the step that takes it back, or after an undo the step that brings it back.

    Without a step it was let go to save memory.
    """

    label: str
    merge_key: str | None
    step: Step | None


class UndoStack:
    """Recorded steps, the oldest first: those before `index` can be taken back, the others done again.

    `changed` is called whenever either is another one than before.
    """

    def __init__(self, changed: Callable[[], object] = lambda: None) -> None:
        self._steps: list[RecordedStep] = []
        self._index = 0
        self._changed = changed

    def __len__(self) -> int:
        return len(self._steps)

    @property
    def index(self) -> int:
        return self._index

    def labels(self) -> tuple[str, ...]:
        """The names of the steps that stand, the oldest first."""
        return tuple(step.label for step in self._steps[: self._index])

    def next(self, *, back: bool) -> RecordedStep | None:
        """The step that undo (`back`) or redo is about; None when there is none."""
        place = self._index - 1 if back else self._index
        return self._steps[place] if 0 <= place < len(self._steps) else None

    def steps_back(self, step: RecordedStep) -> int:
        """How many undos take a step back: 1 for the latest, 0 when it is not there or is undone already."""
        standing = self._steps[: self._index]
        return self._index - standing.index(step) if step in standing else 0

    def push(self, step: RecordedStep) -> None:
        """Put a step on top; what could be done again cannot be any more. Typing on in one field is one step."""
        del self._steps[self._index :]
        if not self._steps or not _merged(self._steps[-1], step):
            self._steps.append(step)
        self._index = len(self._steps)
        self._changed()

    def move(self, *, back: bool) -> None:
        """The next step was taken back, or done again."""
        self._index += -1 if back else 1
        self._changed()

    def meet(self, touched: Mapping[str, frozenset[str]]) -> bool:
        """Let go of the steps that are about rows which somebody else changed since, and of those before them; whether
        there were any. What can be done again ends before the first such step.
        """
        met = [
            place
            for place, one in enumerate(self._steps)
            if one.step is None
            or any(not ids.isdisjoint(touched.get(name, ())) for name, ids in one.step.touched.items())
        ]
        first = max((place + 1 for place in met if place < self._index), default=0)
        last = min((place for place in met if place >= self._index), default=len(self._steps))
        if first == 0 and last == len(self._steps):
            return False
        self._steps = self._steps[first:last]
        self._index -= first
        self._changed()
        return True

    def told(self) -> None:
        """What stands was told to others: what a step brought in from a copy is taken back as an edit, told as one.

        With the notes of before they would keep what this copy no longer has, and nobody would tell it.
        """
        for one in self._steps[: self._index]:
            if one.step is not None and one.step.notes is not None:
                one.step = replace(one.step, notes=None)

    def clear(self) -> None:
        """Let go of everything."""
        self._steps.clear()
        self._index = 0
        self._changed()

    def held(self) -> int:
        """How many bytes the steps hold, about."""
        return sum(0 if one.step is None else one.step.size for one in self._steps)

    def slim(self, most: int) -> bool:
        """Let the oldest steps go until the others hold no more than `most`, never the latest; whether any went."""
        held, let_go = self.held(), False
        for one in self._steps[: max(self._index - 1, 0)]:
            if held <= most:
                break
            if one.step is not None:
                held, let_go = held - one.step.size, True
                one.step = None
        return let_go


def _merged(before: RecordedStep, later: RecordedStep) -> bool:
    """Whether a step went into the one before it: the later step is taken back before the earlier one."""
    if not later.merge_key or before.merge_key != later.merge_key or before.step is None or later.step is None:
        return False
    from compassdesk.storage.history import joined

    before.step = joined(before.step, later.step)
    return True


def record_on(stack: UndoStack, file: ClientFile, full: Callable[[], object] = lambda: None) -> Callable[[], None]:
    """Record every action of `file` from now on, on top of what is there; the returned function ends that.

    `full` is called when steps are let go.
    """
    held = stack.held()

    def record(change: Change) -> None:
        nonlocal held
        if change.kind == "do":
            stack.push(RecordedStep(change.label, change.merge_key, change.step))
            held += change.step.size
            if held > MOST_BYTES:  # about: what was joined or done anew in between is counted now
                let_go = stack.held() > MOST_BYTES and stack.slim(MOST_BYTES * 3 // 4)
                held = stack.held()
                if let_go:
                    full()
            return
        if change.kind == "came":
            if stack.meet(change.touched):
                held = stack.held()
            return
        back = change.kind == "undo"
        step = stack.next(back=back)
        if step is not None:
            step.step = change.step
            stack.move(back=back)

    return file.subscribe(record)


def replay(file: ClientFile, stack: UndoStack, look: Look, *, back: bool) -> str:
    """Undo the latest action, or do the latest undone one again; its name, "" when there is none or it was let go.

    `look` reads what will be shown of a long one. An error of the file leaves both as they were.
    """
    step = stack.next(back=back)
    if step is None or step.step is None:
        return ""
    from compassdesk.ui.desk import long_work

    at = stack.index
    result = long_work.replay(file, step.step, "undo" if back else "redo", look)
    if stack.index == at:  # nothing was there to change, so nobody was told
        step.step = result
        stack.move(back=back)
    return step.label
