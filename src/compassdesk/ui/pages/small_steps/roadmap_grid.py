"""The roadmap: small steps, now, next and later, to listen and answer, to publish, to organise (domain.md A18).

A grid of nine cells beside the editor of the chosen step. Steps are moved with the mouse, with Alt and an arrow, or by
their fields; each move is one undo step.
"""

from functools import partial
from typing import Any
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSplitter, QWidget

from compassdesk.domain.patch import Patch, based_on
from compassdesk.domain.plan import OrganiseTask
from compassdesk.domain.roadmap import SmallStep, cells, idea_of, placed, planned, step_of, ticked
from compassdesk.domain.vocabulary import HORIZONS, ROADMAP_LINES, Horizon, RoadmapLine
from compassdesk.rendering.look import icons
from compassdesk.texts import words
from compassdesk.texts.roadmap_words import done_words, roadmap_sentence
from compassdesk.texts.task_words import task_words
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.freshness import keep_fresh
from compassdesk.ui.pages.small_steps.roadmap_cell import Place, RoadmapCell, StepLine
from compassdesk.ui.pages.small_steps.step_editor import StepEditor
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.own_keys import give_keys

translate = QCoreApplication.translate


class Roadmap(QWidget):
    """See the module. Empty until it is filled."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self._filled = False
        self.title = translate("Roadmap", "Roadmap")
        self.cells: dict[Place, RoadmapCell] = {}
        self._chosen: str | None = None

    def fill(self) -> None:
        """Build the grid and the editor, unless they are there."""
        if self._filled:
            return
        self._filled = True
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        layout.addWidget(splitter)
        side = QWidget()
        splitter.addWidget(side)
        self._build_grid(side)
        self.editor = StepEditor(self._session)
        self.editor.changed.connect(self._write)
        self.editor.item_wanted.connect(self.become_item)
        self.editor.removing.connect(self.remove)
        self.editor.leaving.connect(self.leave)
        splitter.addWidget(self.editor)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.setSizes([640, 300])
        keep_fresh(self, self.refresh, self._session, ("organise_tasks", "items"), self._session.day_passed)

    def refresh(self) -> None:
        """Read the desk again."""
        plan, today = self._session.plan, self._session.now().date()
        held = cells(plan)
        self.sentence.setText(roadmap_sentence(held))
        for place, cell in self.cells.items():
            cell.lines.set_rows([_line(step, task_words(step.task, today)) for step in held[place]])
            cell.scheduleDelayedItemsLayout()
        self._show_chosen()

    def step(self, key: str | None) -> SmallStep | None:
        """A step by the id of its task."""
        task = next((one for one in self._session.plan.organise_tasks if one.id == key), None)
        return step_of(task) if task is not None else None

    def choose(self, key: str) -> None:
        """Make a step the current one, with the keyboard in its cell."""
        step = self.step(key)
        if step is not None:
            cell = self.cells[step.line, step.horizon]
            self._chosen = key
            cell.choose(key)
            cell.setFocus()
            self._show_chosen()

    def write_title(self) -> None:
        """Put the cursor in the title of the chosen step."""
        self.editor.write_title()

    def add_beside(self) -> None:
        """Make a step in the cell of the chosen one."""
        beside = self.step(self._chosen)
        self.add(beside.line if beside else ROADMAP_LINES[0], beside.horizon if beside else HORIZONS[0])

    def add(self, line: RoadmapLine, horizon: Horizon) -> None:
        """Make a step in a cell, and put the cursor in its title."""
        if not_writable(self._session):
            return
        self._session.settle()
        fresh = placed(OrganiseTask("", translate("Roadmap", "New step")), horizon, line)
        made = self._session.change(translate("Roadmap", "Add a step"), Patch(organise_tasks=(fresh,)))
        self.choose(made["organise_tasks"][0])
        self.editor.write_title()

    def bring(self, key: str, line: RoadmapLine, horizon: Horizon) -> None:
        """Bring a step into another cell."""
        self._session.settle()
        step = self.step(key)
        if step is None or (step.line, step.horizon) == (line, horizon) or not_writable(self._session):
            return
        said = translate("Roadmap", "Move “{step}” to {line}, {horizon}").replace("{step}", step.title)
        said = said.replace("{line}", words.label("roadmap_line", line).lower())
        self._change(
            said.replace("{horizon}", words.label("horizon", horizon).lower()), placed(step.task, horizon, line)
        )
        self.choose(key)

    def move_by(self, across: int, down: int) -> None:
        """Bring the chosen step into the cell beside its own."""
        step = self.step(self._chosen)
        beside = _beside((step.line, step.horizon), across, down) if step is not None else None
        if step is not None and beside is not None:
            self.bring(step.id, *beside)

    def tick(self) -> None:
        """Say that the chosen step is done, or not yet."""
        step = self.step(self._chosen)
        if step is None or not_writable(self._session):
            return
        said = translate("Roadmap", "Not done yet: {step}") if step.done else translate("Roadmap", "Done: {step}")
        self._change(
            said.replace("{step}", step.title),
            ticked(step.task, done=not step.done, day=self._session.now().date()),
        )

    def leave(self) -> None:
        """Take the chosen step off the roadmap; it stays a task."""
        step = self.step(self._chosen)
        if step is not None:
            said = translate("Roadmap", "Take “{step}” off the roadmap").replace("{step}", step.title)
            self._change(said, placed(step.task, None))
            told = translate("Roadmap", "“{step}” is a task like others now.").replace("{step}", step.title)
            self._session.say(told, undo=True)

    def remove(self) -> None:
        """Remove the chosen step."""
        self._session.settle()
        step = self.step(self._chosen)
        if step is None or not_writable(self._session):
            return
        said = translate("Shelf", "Remove {name}").replace("{name}", step.title)
        removed = Patch(removed=(("organise_tasks", step.id),))
        self._session.change(said, based_on(removed, self._session.plan))
        self._session.say(translate("Shelf", "{name} was removed.").replace("{name}", step.title), undo=True)

    def become_item(self) -> None:
        """Make an idea of the chosen step, or show the item it became."""
        self._session.settle()
        step = self.step(self._chosen)
        if step is None:
            return
        if step.item is not None and self._session.item(step.item) is not None:
            self._sight.open_item(step.item)
            return
        key = str(uuid4())
        active = tuple(row.id for row in self._session.plan.channels if row.status == "active")
        said = translate("Roadmap", "Plan “{step}” as an item").replace("{step}", step.title)
        patch = Patch(items=(idea_of(step, key, active[:1]),), organise_tasks=(planned(step.task, key),))
        self._session.change(said, based_on(patch, self._session.plan))
        self._sight.edit_item(key)

    def _build_grid(self, side: QWidget) -> None:
        layout = column(side, margins=(16, 12, 16, 16))
        head = QHBoxLayout()
        self.sentence = label("", "sub", wrap=True)
        head.addWidget(self.sentence, 1)
        self.add_button = QPushButton(icons.icon("plus"), translate("Roadmap", "Add a step"))
        self.add_button.clicked.connect(self.add_beside)
        head.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for at, horizon in enumerate(HORIZONS):
            grid.addWidget(label(words.label("horizon", horizon), "section"), 0, at)
            grid.setColumnStretch(at, 1)
        for at, line in enumerate(ROADMAP_LINES):
            grid.addWidget(label(words.label("roadmap_line", line), "small"), 2 * at + 1, 0, 1, 3)
            grid.setRowStretch(2 * at + 2, 1)
            for across, horizon in enumerate(HORIZONS):
                grid.addWidget(self._cell(line, horizon), 2 * at + 2, across)
        layout.addLayout(grid, 1)

    def _cell(self, line: RoadmapLine, horizon: Horizon) -> RoadmapCell:
        name = f"{words.label('roadmap_line', line)}, {words.label('horizon', horizon)}"
        cell = RoadmapCell((line, horizon), name, self)
        self.cells[line, horizon] = cell
        cell.selectionModel().currentChanged.connect(lambda *_: self._went_to(cell))
        cell.carried.connect(lambda _key, at: self._aim(at))
        cell.dropped.connect(self._drop)
        cell.beyond.connect(lambda across, down: self._go(cell, across, down))
        cell.doubleClicked.connect(self.write_title)
        give_keys(
            cell,
            {
                "Alt+Left": partial(self.move_by, -1, 0),
                "Alt+Right": partial(self.move_by, 1, 0),
                "Alt+Up": partial(self.move_by, 0, -1),
                "Alt+Down": partial(self.move_by, 0, 1),
                "Space": self.tick,
                "Del": self.remove,
                "Ins": lambda: self.add(line, horizon),
                "Return": self.write_title,
            },
        )
        return cell

    def _went_to(self, cell: RoadmapCell) -> None:
        key = cell.chosen()
        if key is not None and key != self._chosen and cell.hasFocus():
            self._session.settle()
            self._chosen = key
            self._show_chosen()

    def _go(self, cell: RoadmapCell, across: int, down: int) -> None:
        """The keyboard goes on in the cell beside, also into an empty one."""
        beside = _beside(cell.place, across, down)
        if beside is None:
            return
        other = self.cells[beside]
        other.setFocus(Qt.FocusReason.OtherFocusReason)
        rows = other.lines.rowCount()
        if rows:
            other.setCurrentIndex(other.lines.index(rows - 1 if down < 0 else 0, 0))
            self._chosen = other.chosen()
            self._show_chosen()

    def _aim(self, at: QPoint) -> None:
        for cell in self.cells.values():
            cell.aim(here=cell.rect().contains(cell.mapFromGlobal(at)))

    def _drop(self, key: str, at: QPoint) -> None:
        aimed = next((cell for cell in self.cells.values() if cell.rect().contains(cell.mapFromGlobal(at))), None)
        for cell in self.cells.values():
            cell.aim(here=False)
        if aimed is not None:
            self.bring(key, *aimed.place)

    def _show_chosen(self) -> None:
        step = self.step(self._chosen)
        if step is None:
            held = (one for found in cells(self._session.plan).values() for one in found)
            step = next(held, None)
        self._chosen = step.id if step is not None else None
        for cell in self.cells.values():
            if step is None or not cell.choose(step.id):
                cell.selectionModel().clear()
        self.editor.show_step(step)

    def _write(self, step_words: str, task: OrganiseTask, base: OrganiseTask, merge_key: str) -> None:
        patch = based_on(Patch(organise_tasks=(task,)), replace(self._session.plan, organise_tasks=(base,)))
        self._session.change(step_words, patch, merge_key=merge_key)

    def _change(self, said: str, task: Any) -> None:
        self._session.change(said, based_on(Patch(organise_tasks=(task,)), self._session.plan))


def _line(step: SmallStep, detail: str) -> StepLine:
    if step.done:
        return StepLine(step.id, step.title, done_words(step), done=True)
    return StepLine(step.id, step.title, detail)


def _beside(place: Place, across: int, down: int) -> Place | None:
    """The cell that lies there; None beyond the edge."""
    line, horizon = ROADMAP_LINES.index(place[0]) + down, HORIZONS.index(place[1]) + across
    if not (0 <= line < len(ROADMAP_LINES) and 0 <= horizon < len(HORIZONS)):
        return None
    return ROADMAP_LINES[line], HORIZONS[horizon]
