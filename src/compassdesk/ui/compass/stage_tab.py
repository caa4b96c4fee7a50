"""Stage: crawl, walk, run, fly with what each asks and what the plan proves of it (A35 to A38, CD-19, CD-20, C5)."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.report import Report
from compassdesk.domain.compass.stages import StagePoint, StageStanding, after, standing, ticked
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.vocabulary import STAGES, Stage
from compassdesk.domain.week import Week
from compassdesk.rendering.compass.stage_drawing import stage_drawing
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts import words
from compassdesk.texts.compass import stage_words
from compassdesk.texts.compass.stage_words import LimitBeside
from compassdesk.texts.names import Names
from compassdesk.ui.compass.behind_list import Behind
from compassdesk.ui.compass.stages.points_list import PointsList
from compassdesk.ui.compass.stages.stage_line import StageLine
from compassdesk.ui.compass.tab import CompassTab, Gather
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.limits_outcome import LimitsOutcome
from compassdesk.ui.panel.week_items import behind
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import clear, column

if TYPE_CHECKING:
    from compassdesk.services.judging import JudgedWeeks


class _Gathered(Struct, frozen=True):
    """Where the client stands, and limits and week as another stage would make them."""

    standing: StageStanding
    outlooks: Mapping[Stage, tuple[Limits, Report]]


def _gather(judged: "JudgedWeeks", week: Week, span: int) -> _Gathered:
    from compassdesk.services import judging

    del span
    client = judged.ledger.plan.client
    outlooks: dict[Stage, tuple[Limits, Report]] = {}
    for stage in STAGES:
        if stage != client.stage:
            then = judging.at_stage(judged.ledger, stage, week)
            outlooks[stage] = then.ledger.limits, then.reports[week]
    return _Gathered(standing(judged.ledger, week), outlooks)


class StageTab(CompassTab):
    """A step that is chosen is only looked at; the button below what it would change makes it so."""

    is_judged = True
    checks = frozenset(("CD-19", "CD-20"))

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(session, sight, judging, parent)
        self._week: Week | None = None
        self._gathered: _Gathered | None = None
        self._chosen: Stage | None = None
        """The stage that is looked at; None: the client's own."""
        self._beside: tuple[LimitBeside, ...] = ()
        self.remark = label("", "banner", wrap=True)
        self.steps = StageLine()
        self.steps.stage_chosen.connect(self._look_at)
        self.checklist = PointsList(self.editor_wanted.emit, self._list_point, self._tick)
        for part in (self.so_what, self.remark, self._points_card(), self.behind, self._limits_card()):
            self.column.addWidget(part)
        self.column.addLayout(self._outlook())
        self.column.addStretch(1)

    def _points_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        layout = column(card, margins=(20, 16, 20, 12), gap=10)
        layout.addWidget(self.steps)
        self.hint = label(self.tr("Choose a step to see what it asks, and what it would change."), "small", wrap=True)
        layout.addWidget(self.hint)
        self.asked = label("", "h3", wrap=True)
        layout.addWidget(self.asked)
        layout.addWidget(self.checklist)
        return card

    def _limits_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        layout = column(card, margins=(20, 12, 20, 12), gap=6)
        self.limits_of = label("", "h3", wrap=True)
        layout.addWidget(self.limits_of)
        self.limits = QGridLayout()
        self.limits.setHorizontalSpacing(16)
        self.limits.setVerticalSpacing(2)
        self.limits.setColumnStretch(2, 1)
        layout.addLayout(self.limits)
        return card

    def _outlook(self) -> QVBoxLayout:
        self.would_change = label("", "h3")
        self.outcome = LimitsOutcome(brief=True)
        self.change_button = QPushButton()
        self.change_button.clicked.connect(self._change)
        layout = column(gap=8)
        layout.addWidget(self.would_change)
        layout.addWidget(self.outcome)
        row = QHBoxLayout()
        row.addWidget(self.change_button)
        row.addStretch(1)
        layout.addLayout(row)
        return layout

    def gatherer(self) -> Gather:
        return _gather

    def show_weeks(self, judged: "JudgedWeeks", week: Week, span: int, gathered: Any) -> None:
        super().show_weeks(judged, week, span, gathered)
        self._week, self._gathered = week, gathered
        self._fill()
        self.list_again()

    def forget(self) -> None:
        super().forget()
        self._gathered = self._chosen = None
        self.checklist.forget()

    def drawings(self) -> tuple[Drawing, ...]:
        if self._gathered is None or self._judged is None:
            return ()
        stands = self._gathered.standing
        steps = stage_words.stage_steps(stands)
        lines = stage_words.point_lines(stands, stands.stage, Names(self._judged.ledger.plan))
        spoken = stage_words.stage_spoken(steps, lines, self._beside)
        return (stage_drawing(steps, lines, self._beside, spoken),)

    def instructions(self) -> tuple[QWidget, ...]:
        return (self.change_button, self.hint)

    # --- filling ---------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        if self._gathered is None or self._judged is None or self._week is None:
            return
        stands, ledger = self._gathered.standing, self._judged.ledger
        names = Names(ledger.plan)
        self.so_what.tell(*stage_words.stage_sentence(stands))
        say(self.remark, stage_words.stage_remark(stands, names))
        shown = self._chosen or stands.stage
        self.steps.show_steps(stage_words.stage_steps(stands), shown)
        self.asked.setText(f"{words.label('stage', shown)}. {stage_words.asks(shown)}")
        lines = stage_words.point_lines(stands, shown, names)
        self.checklist.show_points(lines, writable=not not_writable(self.session))
        self._fill_limits(stands)
        self._fill_outlook(stands)

    def _fill_limits(self, stands: StageStanding) -> None:
        if self._judged is None or self._week is None:
            return
        ledger, report = self._judged.ledger, self._judged.reports[self._week]
        window = report.measures.one_way.window_weeks
        one_way = behind(ledger, self._week, "one_way", window)
        self._beside = stage_words.limits_beside(stands, report.measures, one_way)
        of = self.tr("The limits of “{stage}” beside today")
        self.limits_of.setText(of.replace("{stage}", words.label("stage", stands.stage)))
        clear(self.limits)
        for row, one in enumerate(self._beside):
            self.limits.addWidget(label(one.name), row, 0)
            today = ElidedButton(one.today, "link")
            today.setAccessibleName(f"{one.name}: {one.today}, {one.limit}")
            today.clicked.connect(lambda _checked=False, name=one.name: self.list_behind(partial(self._limit, name)))
            self.limits.addWidget(today, row, 1)
            self.limits.addWidget(label(one.limit, "warning" if one.is_over else "small"), row, 2)

    def _list_point(self, title: str, point: StagePoint) -> None:
        self.list_behind(partial(self._point, title, point))

    def _point(self, title: str, point: StagePoint) -> Behind | None:
        """The items that prove a point now."""
        return Behind(title, self._gathered.standing.evidence[point].items) if self._gathered is not None else None

    def _limit(self, name: str) -> Behind | None:
        """What is behind today's value of a limit now."""
        return next((Behind(name, tuple(one.items)) for one in self._beside if one.name == name), None)

    def _fill_outlook(self, stands: StageStanding) -> None:
        """What the stage that is looked at would change; of the client's own, what the next one would."""
        other = self._chosen if self._chosen not in {None, stands.stage} else after(stands.stage)
        self.change_button.setProperty("stage", other)
        for part in (self.would_change, self.outcome, self.change_button):
            part.setVisible(other is not None)
        if other is None or self._gathered is None or self._judged is None or self._week is None:
            return
        name = words.label("stage", other)
        self.would_change.setText(self.tr("What “{stage}” would change").replace("{stage}", name))
        self.change_button.setText(self.tr("Change the stage to “{stage}”").replace("{stage}", name))
        self.change_button.setEnabled(not not_writable(self.session))
        then, would_be = self._gathered.outlooks[other]
        now = self._judged.reports[self._week]
        self.outcome.show_outcome(self._judged.ledger.limits, then, self._week, now, would_be)

    # --- acting ----------------------------------------------------------------------------------------------------

    def _look_at(self, stage: Stage) -> None:
        self._chosen = stage
        self._fill()
        self.put_in_order()

    def _change(self) -> None:
        stage: Stage | None = self.change_button.property("stage")
        if stage is None:
            return
        client = self.session.plan.client
        step = self.tr("Change the stage to “{stage}”").replace("{stage}", words.label("stage", stage))
        self._chosen = None
        self.steps.setFocus()  # the button goes where there is no further stage, and would give the keys to the rail
        self.session.change(step, Patch(client=replace(client, stage=stage), base=Rows(client=client)))
        self.session.say(step, undo=True)

    def _tick(self, point: StagePoint, done: bool) -> None:
        client = self.session.plan.client
        kept = ticked(client, point, self.session.now().date() if done else None)
        step = self.tr("Tick a point of the stage") if done else self.tr("Untick a point of the stage")
        self.session.change(step, Patch(client=replace(client, stage_points=kept), base=Rows(client=client)))
