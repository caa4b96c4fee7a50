"""Whether anybody is there to answer the posts of a day, as the checks say it, with the fix that they offer."""

from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.week import Week
from compassdesk.texts.names import Names
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.panel.fix_button import FixButton
from compassdesk.ui.panel.offering import offer_fixes
from compassdesk.ui.panel.week_items import uncovered
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.severity_mark import SeverityMark


class Unanswered(QFrame):
    """Hidden where all are answered, and where no check says a word of it."""

    def __init__(self, session: Session, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._judging = session, judging
        self._finding: Finding | None = None
        self._asked_of: object = None
        self.setProperty("kind", "notice")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._mark = SeverityMark("warning")
        self.sentence = label("", "warning", wrap=True)
        head.addWidget(self._mark)
        head.addWidget(self.sentence, 1)
        column.addLayout(head)
        self._column = column
        self.fix_button: FixButton | None = None
        self.hide()

    @property
    def finding(self) -> Finding | None:
        """The finding that speaks of these posts."""
        return self._finding

    def show_posts(self, day: date, posts: tuple[str, ...]) -> None:
        """Say whether somebody answers the posts of this day."""
        week, ledger = Week.of(day), self._judging.ledger()
        report = self._judging.report(week)
        waiting = frozenset(uncovered(ledger, week)) & frozenset(posts) if ledger and report else frozenset()
        said = report.findings if report is not None else ()
        self._finding = next((one for one in said if not one.waived and waiting & frozenset(one.items)), None)
        self.setVisible(self._finding is not None)
        if self._finding is None:
            self._asked_of = None
            return
        if len(waiting) == len(posts):
            text = self.tr("Nobody is there to answer tomorrow.")
        else:
            text = self.tr("%n post(s) of tomorrow get no answer in time.", "", len(waiting))
        self.sentence.setText(text)
        if report is not self._asked_of:
            self._asked_of = report
            offer_fixes(self._judging, week, (self,))

    def offer(self, fixes: tuple[Fix, ...]) -> None:
        """Show the smallest that has more posts answered: the week as a whole is mended above."""
        fix = min(filter(_answers_more, fixes), key=lambda one: len(one.patch.items) if one.patch else 0, default=None)
        if fix is None:
            if self.fix_button is not None:
                self.fix_button.hide()
            return
        names = Names(self._session.plan)
        if self.fix_button is None:
            self.fix_button = FixButton(self._session, fix, names, "fix", self)
            self._column.addWidget(self.fix_button)
        self.fix_button.use(fix, names, "fix")
        self.fix_button.show()


def _answers_more(fix: Fix) -> bool:
    effect = fix.effect
    if fix.records or fix.patch is None or effect is None or effect.was is None or effect.will is None:
        return False
    return effect.will.cover_covered > effect.was.cover_covered
