"""The editor of one step of the roadmap: its fields, and what can become of it."""

from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedWidget, QWidget

from compassdesk.domain.plan import OrganiseTask
from compassdesk.domain.roadmap import SmallStep, placed, ticked
from compassdesk.domain.vocabulary import Horizon, OrganiseScope, RoadmapLine
from compassdesk.rendering.look import icons
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.waiting_beside import beside_form
from compassdesk.ui.fields.row_form import RowForm, said
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.pages.people_fields import STEP
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.once import acts_once

translate = QCoreApplication.translate


class _Shown(Struct, frozen=True):
    """A step as the form shows it."""

    task: OrganiseTask
    id: str
    title: str
    done: bool
    line: RoadmapLine
    horizon: Horizon
    due: date | None
    owner: str
    scope: OrganiseScope


class StepEditor(QStackedWidget):
    """`changed(words, task, the task it was made from, merge key)`; the buttons ask for what they say."""

    changed = Signal(str, object, object, str)
    item_wanted = Signal()
    leaving = Signal()
    removing = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setMinimumWidth(260)
        nothing, scroll = QWidget(self), QScrollArea(self)
        self.addWidget(nothing)
        self.addWidget(scroll)
        empty = column(nothing, margins=(20, 16, 16, 16))
        empty.addWidget(
            label(translate("Roadmap", "No steps yet. Insert adds one to the cell you are in."), "sub", wrap=True)
        )
        empty.addStretch(1)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(scroll.viewport())
        layout = column(body, margins=(20, 16, 16, 16), gap=10)
        self.form = RowForm(STEP, session.typing, self._keep, body)
        self.waiting = beside_form(session, self.form)
        layout.addWidget(self.form)
        self.item_button = QPushButton(icons.icon("plus"), "")
        self.leave_button = QPushButton(translate("Roadmap", "Off the roadmap"))
        self.remove_button = QPushButton(icons.icon("trash"), translate("Shelf", "Remove"))
        for button, wanted in (
            (self.item_button, self.item_wanted),
            (self.leave_button, self.leaving),
            (self.remove_button, self.removing),
        ):
            button.setProperty("kind", "quiet")
            button.clicked.connect(lambda _checked=False, wanted=wanted: wanted.emit())
            acts_once(button)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        scroll.setWidget(body)

    def show_step(self, step: SmallStep | None) -> None:
        """Fill the form; without a step, say how one is made."""
        self.setCurrentIndex(0 if step is None else 1)
        if step is None:
            return
        task = step.task
        shown = _Shown(task, task.id, task.title, task.done, step.line, step.horizon, task.due, task.owner, task.scope)
        reason = not_writable(self._session)
        self.form.show_row(shown, writable=not reason)
        self.waiting.show((("organise_tasks", task.id),))
        there = step.item is not None and self._session.item(step.item) is not None
        self.item_button.setText(
            translate("Roadmap", "Show the item") if there else translate("Roadmap", "Plan as an item")
        )
        self.item_button.setVisible(there or step.line != "organise")
        self.item_button.setEnabled(there or not reason)
        stays = translate("Roadmap", "It stays a task, with what was filled in.")
        for button, tip in ((self.leave_button, stays), (self.remove_button, "")):
            button.setEnabled(not reason)
            button.setToolTip(reason or tip)

    def write_title(self) -> None:
        """Put the cursor in the title, to write it anew."""
        field = self.form.field("title")
        if self.currentIndex() and isinstance(field, TextField):
            field.setFocus()
            field.selectAll()

    def _keep(self, shown: _Shown, name: str, value: Any) -> tuple[str, Any]:
        task = self._changed(shown, name, value)
        caption = next(spec.caption for group in STEP for spec in group.fields if spec.name == name)
        words = translate("Shelf", "Change {field} of {name}").replace("{field}", f"“{said(caption)}”")
        key = f"organise_tasks:{shown.id}:{name}"
        self.changed.emit(words.replace("{name}", shown.title), task, shown.task, key)
        return "", replace(shown, task=task, **{name: value})

    def _changed(self, shown: _Shown, name: str, value: Any) -> OrganiseTask:
        match name:
            case "done":
                return ticked(shown.task, done=value, day=self._session.now().date())
            case "line":
                return placed(shown.task, shown.horizon, value)
            case "horizon":
                return placed(shown.task, value, shown.line)
        return replace(shown.task, **{name: value})
