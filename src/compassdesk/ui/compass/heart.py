"""The centre of the rose: what the organisation has to do itself, within it and with partners. It counts nowhere."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import OrganiseTask
from compassdesk.domain.roadmap import task_order, ticked
from compassdesk.texts import help as help_texts
from compassdesk.texts import task_words
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.fold import Fold
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear
from compassdesk.ui.widgets.tick_box import TickBox

AT_ONCE = 8


class Heart(Fold):
    """Folded it says how many tasks are open; unfolded each can be ticked, and leads to where it is edited."""

    editor_wanted = Signal(str, str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.header.set_title(self.tr("In the heart: organise"))
        self._session = session
        self._shown: tuple[tuple[OrganiseTask, ...], date, str] | None = None
        """The open tasks that are listed, on which day, and why none can be ticked."""
        session.plan_changed.connect(self._follow)
        session.file_changed.connect(self.refresh)
        session.day_passed.connect(self.refresh)
        self.refresh()

    @property
    def summary(self) -> str:
        """What stands on its folded row."""
        return task_words.open_words(self._session.plan.organise_tasks, self._today())

    def build(self) -> None:
        self._tasks = QVBoxLayout()
        self._tasks.setSpacing(4)
        self.rows.addWidget(label(help_texts.petal("organise"), "small", wrap=True))
        self.rows.addLayout(self._tasks)
        ways = QWidget()
        flow = FlowLayout(ways, gap=12)
        self.all_button = ElidedButton(self.tr("All tasks"), "link")
        self.all_button.clicked.connect(lambda: self.editor_wanted.emit("task", "", ""))
        flow.addWidget(self.all_button)
        self.rows.addWidget(ways)
        self._fill()

    def refresh(self) -> None:
        """Say what is so now."""
        self.header.set_summary(self.summary)
        if self.header.isChecked():
            self._fill()

    def _follow(self, touched: Touched) -> None:
        if touches(touched, "organise_tasks"):
            self.refresh()

    def _today(self) -> date:
        return self._session.now().date()

    def _fill(self) -> None:
        tasks = sorted((task for task in self._session.plan.organise_tasks if not task.done), key=task_order)
        now = tuple(tasks), self._today(), not_writable(self._session)
        if now == self._shown:
            return
        self._shown = now
        clear(self._tasks)
        for task in tasks[:AT_ONCE]:
            self._tasks.addWidget(self._row(task))
        if not tasks:
            told = self.tr(
                "Nothing is open. Staff to brief, partners to meet, somebody who has to agree: what has to be arranged"
                " before anybody can answer is a task."
            )
            self._tasks.addWidget(label(told, "sub", wrap=True))
        elif len(tasks) > AT_ONCE:
            more = self.tr("%n more, on the page People", "", len(tasks) - AT_ONCE)
            self._tasks.addWidget(label(more, "small"))

    def _row(self, task: OrganiseTask) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        flow = FlowLayout(gap=8, below=0)  # a second line begins below the title, not below the box
        box = TickBox("")
        box.setToolTip(self.tr("Done"))
        box.setAccessibleName(self.tr("Done: {task}").replace("{task}", task.title))
        box.setEnabled(not not_writable(self._session))
        box.clicked.connect(partial(self._tick, task.id))
        title = ElidedButton(task.title or self.tr("No title"), "link")
        title.clicked.connect(lambda: self.editor_wanted.emit("task", task.id, ""))
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(flow, 1)
        flow.addWidget(title)
        flow.addWidget(label(task_words.task_words(task, self._today()), "small"))
        return made

    def _tick(self, task_id: str, _checked: bool = False) -> None:
        """Mark it done, as it is by now; undo brings it back."""
        self._session.settle()
        task = next((one for one in self._session.plan.organise_tasks if one.id == task_id), None)
        if task is not None:
            step = self.tr("Done: {task}").replace("{task}", task.title)
            self._session.change(step, Patch(organise_tasks=(ticked(task, done=True, day=self._today()),)))
