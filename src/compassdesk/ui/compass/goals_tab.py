"""Goals: people, objectives, strategy and technology as a path that is filled from the top (A21, A22, CD-23)."""

from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtWidgets import QFrame, QWidget

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.compass.goal_path import GoalPath, goal_path, ready_items
from compassdesk.domain.vocabulary import Objective
from compassdesk.domain.week import Week
from compassdesk.rendering.compass.goal_path_drawing import goals_drawing
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts.compass import goals_words
from compassdesk.texts.names import Names
from compassdesk.ui.compass.behind_list import Behind
from compassdesk.ui.compass.goals.contents import people, technology
from compassdesk.ui.compass.goals.forms import GoalsForm, StrategyForm
from compassdesk.ui.compass.goals.goal_bar import GoalBar, room_for_names
from compassdesk.ui.compass.goals.step_row import StepRow
from compassdesk.ui.compass.tab import CompassTab, Gather
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column

if TYPE_CHECKING:
    from compassdesk.services.judging import JudgedWeeks


class _Found(Struct, frozen=True):
    """What a worker found: the path, and how many items of the week are about to go out, or went (CD-23c)."""

    path: GoalPath
    ready: int


def _gather(judged: "JudgedWeeks", week: Week, span: int) -> _Found:
    del span
    ledger = judged.ledger
    return _Found(goal_path(ledger, week), ready_items(ledger, week))


class GoalsTab(CompassTab):
    """Goals and strategies are filled in on the path; audiences and channels have their editors among the people."""

    only_counts = True
    checks = frozenset(("CD-23",))

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(session, sight, judging, parent)
        self._path: GoalPath | None = None
        self._steps: tuple[goals_words.PathStep, ...] = ()
        self._spoken = ""
        self.column.addWidget(self.so_what)
        card = QFrame()
        card.setProperty("kind", "card")
        layout = column(card, margins=(20, 18, 20, 18), gap=4)
        self.rows = {name: StepRow(last=name == "technology") for name in _NAMES}
        for row in self.rows.values():
            layout.addWidget(row)
        self.goals_form = GoalsForm(session)
        self.bars = column(gap=0)
        self.rows["objectives"].content.addLayout(self.bars)
        self.rows["objectives"].content.addWidget(self.goals_form)
        self.no_goal = label(self.tr("First choose what it is for."), "sub", wrap=True)
        self.strategy_form = StrategyForm(session)
        self.rows["strategy"].content.addWidget(self.no_goal)
        self.rows["strategy"].content.addWidget(self.strategy_form)
        self.column.addWidget(card)
        self.column.addWidget(self.behind)
        self.column.addStretch(1)

    def gatherer(self) -> Gather:
        return _gather

    def show_weeks(self, judged: "JudgedWeeks", week: Week, span: int, gathered: Any) -> None:
        super().show_weeks(judged, week, span, gathered)
        found: _Found = gathered
        path, names = found.path, Names(judged.ledger.plan)
        self.so_what.tell(*goals_words.sentence(path, found.ready))
        self._steps, self._spoken = goals_words.steps(path, names), goals_words.spoken(path, names)
        is_the_same, self._path = path == self._path, path
        self.list_again()
        if is_the_same:
            return
        for step in self._steps:
            self.rows[step.name].show_step(step)
        self._fill(path, names, judged.ledger)

    def drawings(self) -> tuple[Drawing, ...]:
        return (goals_drawing(self._steps, self._spoken),) if self._steps else ()

    def instructions(self) -> tuple[QWidget, ...]:
        return (self.goals_form,)

    def forget(self) -> None:
        super().forget()
        self._path, self._steps = None, ()

    def _fill(self, path: GoalPath, names: Names, ledger: Ledger) -> None:
        audiences = {one.id: one.name for one in ledger.plan.audiences}
        content = self.rows["people"].content
        clear(content)
        for widget in people(path, names, self.editor_wanted.emit):
            content.addWidget(widget)
        clear(self.bars)
        bars = tuple(goals_words.bar(goal, path) for goal in path.goals)
        for goal, bar in zip(path.goals, bars, strict=True):
            made = GoalBar(bar, room_for_names(bars))
            made.clicked.connect(
                lambda _checked=False, goal=goal, bar=bar: self.list_behind(partial(self._behind, bar.name, goal.goal))
            )
            self.bars.addWidget(made)
        self.no_goal.setVisible(not path.goals)
        content = self.rows["technology"].content
        clear(content)
        for widget in technology(path, audiences, self.editor_wanted.emit, self._show):
            content.addWidget(widget)

    def _behind(self, heading: str, objective: Objective) -> Behind:
        """The items that serve a goal now."""
        goals = self._path.goals if self._path is not None else ()
        return Behind(heading, next((goal.items for goal in goals if goal.goal == objective), ()))

    def _show(self, channel: str | None) -> None:
        self.list_behind(partial(self._there, channel))

    def _there(self, channel: str | None) -> Behind | None:
        """What goes to a channel now, or without one what goes astray; None where that is gone."""
        if self._path is None:
            return None
        if channel is None:
            astray = goals_words.astray_words(self._path)
            return Behind(astray, self._path.astray) if astray else None
        place = next((one for one in self._path.places if one.channel.id == channel), None)
        return Behind(place.channel.name, place.items) if place is not None else None


_NAMES = ("people", "objectives", "strategy", "technology")
