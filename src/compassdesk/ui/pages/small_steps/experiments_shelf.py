"""The shelf of experiments: what is tried, in which items, and what came of it (domain.md A19)."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from compassdesk.domain.experiments import Experiment, experiment, experiments, is_open_too_long, order, record_of
from compassdesk.domain.patch import Patch, based_on
from compassdesk.rendering.look import icons
from compassdesk.texts.small_win_words import experiment_words, too_long_words
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.desk.small_win_made import win_of_experiment
from compassdesk.ui.pages.face_list import Face
from compassdesk.ui.pages.people_fields import EXPERIMENT
from compassdesk.ui.pages.shelf import ShelfExtra, ShelfKind
from compassdesk.ui.pages.small_steps.linked_items import LinkedItems
from compassdesk.ui.widgets.flow_layout import ways
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate
_MANY = 50


def experiments_shelf(session: Session, sight: Sight) -> ShelfKind:
    """What makes this shelf differ from the others."""
    return ShelfKind(
        list_name="experiments",
        title=translate("Experiments", "Experiments"),
        groups=EXPERIMENT,
        face=lambda one: experiment_face(one, session),
        fresh=lambda: Experiment("", translate("Experiments", "New experiment"), begun_on=session.now().date()),
        add_words=translate("Experiments", "Add an experiment"),
        empty_words=translate(
            "Experiments",
            "No experiments yet. A brand may be in beta: say what you expect (“a question in the first line gets more"
            " answers”), link the items you try it in, and close it with what came of it. One that is open for more"
            " than 28 days is listed.",
        ),
        named_by="hypothesis",
        read=experiment,
        write=record_of,
        order=order,
        problem=_problem,
        caption=lambda: too_long_words(experiments(session.plan), session.now().date()),
        below=lambda parent: _TriedIn(session, sight, parent),
        names=("items",),
    )


def experiment_face(one: Experiment, session: Session) -> Face:
    """The card of an experiment: how long it has been open; faded once it is closed."""
    today = session.now().date()
    late = is_open_too_long(one, today)
    icon = "clock" if late else "idea" if one.is_open else "check"
    said = experiment_words(one, today)
    return Face(one.id, "", one.hypothesis, said, icon=icon, faded=not one.is_open, warned=late)


def _problem(one: Experiment, name: str) -> str:
    if name in {"begun_on", "closed_on"} and one.begun_on and one.closed_on and one.closed_on < one.begun_on:
        return translate("Experiments", "It was closed before it began.")
    return ""


class _TriedIn(ShelfExtra):
    """The items in which it is tried, and the small win that can be made of it."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._sight, self._one = session, sight, Experiment("", "")
        layout = column(self, gap=12)
        self.items = LinkedItems(session, sight, translate("Experiments", "Tried in"), _MANY, self)
        self.items.changed.connect(self._keep)
        layout.addWidget(self.items)
        self.close_button = QPushButton(icons.icon("check"), translate("Experiments", "Close it today"))
        self.close_button.clicked.connect(self.close_today)
        self.win_button = QPushButton(icons.icon("heart"), translate("Experiments", "Make a small win of it"))
        self.win_button.clicked.connect(lambda: win_of_experiment(session, sight, self._now()))
        for button in (self.close_button, self.win_button):
            button.setProperty("kind", "quiet")
        layout.addLayout(ways(self.close_button, self.win_button))

    def show_row(self, row: Any) -> None:
        self._one = row
        self.items.show_items(row.items)
        reason = not_writable(self._session)
        for button in (self.close_button, self.win_button):
            button.setEnabled(not reason)
            button.setToolTip(reason)
        self.close_button.setVisible(row.is_open)

    def close_today(self) -> None:
        """It is over; the result can be written at any time."""
        step = translate("Experiments", "Close {what}").replace("{what}", self._one.hypothesis)
        self._write(step, replace(self._now(), closed_on=self._session.now().date()))

    def _now(self) -> Experiment:
        """As it is by now, with what was just typed in the form."""
        self._session.settle()
        return next((one for one in experiments(self._session.plan) if one.id == self._one.id), self._one)

    def _keep(self, ids: tuple[str, ...]) -> None:
        step = translate("Experiments", "Items of {what}").replace("{what}", self._one.hypothesis)
        self._write(step, replace(self._now(), items=ids))

    def _write(self, step: str, one: Experiment) -> None:
        plan = self._session.plan
        before = next((record for record in plan.experiments if record.id == one.id), None)
        self._session.change(step, based_on(Patch(experiments=(record_of(one, before),)), plan))
