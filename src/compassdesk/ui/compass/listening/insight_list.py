"""What was heard, newest first: for which discipline, what was done with it, and the items it led to."""

from functools import partial
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.compass.listening_use import InsightRow, ListeningUse
from compassdesk.domain.items_of_insights import post_of
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Insight
from compassdesk.domain.vocabulary import Discipline
from compassdesk.texts import numbers, words
from compassdesk.ui.compass.behind_list import Behind
from compassdesk.ui.compass.listening.insight_form import InsightForm
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear

AT_ONCE = 8


class InsightList(QWidget):
    """`items_wanted` brings what asks for the items that an insight led to, where they are several."""

    items_wanted = Signal(object)

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self._changed: Insight | None = None
        self._most = AT_ONCE
        self._use: ListeningUse | None = None
        self._writable = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        self.heading = label("", "section")
        self.new_button = ElidedButton(self.tr("Note an insight"), "small")
        self.new_button.clicked.connect(lambda: self._edit(None))
        head.addWidget(self.heading, 1)
        head.addWidget(self.new_button)
        column.addLayout(head)
        self.form = InsightForm(session)
        self.form.accepted.connect(self._keep)
        self.form.waiting.chosen.connect(self._show_chosen)
        column.addWidget(self.form)
        self.empty = label(
            self.tr("No insight yet. Note in a sentence what was heard, and which discipline can use it."),
            "sub",
            wrap=True,
        )
        column.addWidget(self.empty)
        self.rows: list[QWidget] = []
        """The insights in sight."""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column.addLayout(self._rows)

    def show_use(self, use: ListeningUse, *, writable: bool) -> None:
        """Show the insights there are now, with what can be done about each where the plan may be written."""
        before, was_writable = self._use, self._writable
        self._use, self._writable = use, writable
        if before is not None and (use.insights, use.weeks, writable) == (before.insights, before.weeks, was_writable):
            return
        self.new_button.setEnabled(writable)
        counted = self.tr("Insights · %n in these weeks", "", len(use.recent))
        self.heading.setText(counted)
        self.empty.setVisible(not use.insights)
        clear(self._rows)
        self.rows = [self._made(row) for row in use.insights[: self._most]]
        for line in self.rows:
            self._rows.addWidget(line)
        left = len(use.insights) - self._most
        if left > 0:
            more = ElidedButton(self.tr("%n more", "", left), "link")
            more.clicked.connect(self._show_all)
            self._rows.addWidget(more)

    def _show_all(self) -> None:
        self._most = 10_000
        use, self._use = self._use, None
        if use is not None:
            self.show_use(use, writable=self._writable)

    def _made(self, row: InsightRow) -> QWidget:
        insight = row.insight
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(insight.text, wrap=True))
        discipline = words.label("discipline", insight.discipline) if insight.discipline else self.tr("no discipline")
        came_of_it = f"{discipline} → {insight.outcome}" if insight.outcome else discipline
        told = (numbers.day(row.day) if row.day else "", came_of_it)
        column.addWidget(label(" · ".join(part for part in told if part), "small", wrap=True))
        ways = QWidget()
        flow = FlowLayout(ways, gap=10, below=0)
        if row.became:
            said = self.tr("Became %n item(s)", "", len(row.became))
            flow.addWidget(self._way(said, insight, partial(self._open, row)))
        for said, does in (
            (self.tr("Make an item of it"), self._make),
            (self.tr("Change"), self._edit),
            (self.tr("Remove"), self._remove),
        ):
            button = self._way(said, insight, partial(does, insight))
            button.setEnabled(self._writable)
            flow.addWidget(button)
        column.addWidget(ways)
        return line

    def _way(self, said: str, insight: Insight, does: "partial[None]") -> ElidedButton:
        button = ElidedButton(said, "link")
        button.setAccessibleName(f"{said}: {insight.text}")
        button.clicked.connect(lambda _checked=False: does())
        return button

    def _open(self, row: InsightRow) -> None:
        if len(row.became) == 1:
            self._sight.open_item(row.became[0])
        else:
            self.items_wanted.emit(partial(self._behind, row.insight.id))

    def _behind(self, insight: str) -> Behind | None:
        """What an insight led to by now; None where it is gone, or nothing came of it any more."""
        rows = self._use.insights if self._use is not None else ()
        row = next((one for one in rows if one.insight.id == insight), None)
        return Behind(row.insight.text, row.became) if row is not None and row.became else None

    def _edit(self, insight: Insight | None) -> None:
        self._changed = insight
        self.form.ask(insight)

    def _show_chosen(self) -> None:
        """What was chosen of a merge below a field of the form stands in the plan by now."""
        before = self._changed
        if before is None:
            return
        now = next((row for row in self._session.plan.insights if row.id == before.id), None)
        if now is None:
            self.form.give_up()
        else:
            self._changed = now
            self.form.follow(before, now)

    def _keep(self, text: str, discipline: Discipline | None, outcome: str) -> None:
        before, self._changed = self._changed, None
        self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if before is None:
            row = Insight(
                str(uuid4()), text, discipline=discipline, outcome=outcome, noted_on=self._session.now().date()
            )
            self._session.change(self.tr("Note an insight"), Patch(insights=(row,)))
            return
        row = replace(before, text=text, discipline=discipline, outcome=outcome)
        if row != before:
            self._session.change(self.tr("Change an insight"), Patch(insights=(row,), base=Rows(insights=(before,))))

    def _remove(self, insight: Insight) -> None:
        step = self.tr("Remove an insight")
        self._session.change(step, Patch(removed=(("insights", insight.id),)))
        self._session.say(step, undo=True)

    def _make(self, insight: Insight) -> None:
        slot = self._session.item(insight.slot) if insight.slot is not None else None
        item = post_of(insight, self._session.plan, slot)
        self._session.change(self.tr("Make an item of an insight"), Patch(items=(item,)))
        self._sight.open_item(item.id)
