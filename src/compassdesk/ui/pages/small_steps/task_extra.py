"""What puts a task on the roadmap, below the plain fields of its editor."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from compassdesk.domain.patch import Patch, based_on
from compassdesk.domain.plan import OrganiseTask
from compassdesk.domain.roadmap import placed, step_of
from compassdesk.texts import words
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.shelf import ShelfExtra
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


class TaskExtra(ShelfExtra):
    """See the module: one button, that leads there once it is on it."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight, self._task = session, sight, OrganiseTask("", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.button = QPushButton(translate("Roadmap", "Put on the roadmap"))
        self.button.setProperty("kind", "quiet")
        self.button.clicked.connect(self.go)
        self.told = label("", "small")
        row.addWidget(self.button)
        row.addWidget(self.told)
        row.addStretch(1)

    def show_row(self, row: Any) -> None:
        self._task = row
        step, reason = step_of(row), not_writable(self._session)
        self.button.setText(
            translate("Roadmap", "Put on the roadmap") if step is None else translate("Roadmap", "Show on the roadmap")
        )
        self.button.setEnabled(step is not None or not reason)
        self.button.setToolTip(reason if step is None else "")
        place = (words.label("roadmap_line", step.line), words.label("horizon", step.horizon)) if step else ()
        self.told.setText(", ".join(place))

    def go(self) -> None:
        """Bring it there under Next, or show where it stands."""
        self._session.settle()
        if step_of(self._task) is None:
            said = translate("Roadmap", "Put “{step}” on the roadmap").replace("{step}", self._task.title)
            task = placed(self._task, "next")
            self._session.change(said, based_on(Patch(organise_tasks=(task,)), self._session.plan))
        self._sight.row_wanted.emit("roadmap", self._task.id)
