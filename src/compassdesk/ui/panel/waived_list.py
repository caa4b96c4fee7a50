"""Findings that the user accepted until a date, listed small, each with the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.waiving import in_force
from compassdesk.domain.plan import Waiver
from compassdesk.texts import findings as finding_texts
from compassdesk.texts import numbers
from compassdesk.texts.names import Names
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.panel.folded_rows import FoldedRows
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear


class WaivedList(FoldedRows):
    """Hidden while nothing is waived."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[object, ...] = ()

    def fill(self, findings: tuple[Finding, ...], names: Names) -> None:
        """Show waived findings with the waiver that covers each."""
        waivers = tuple(in_force(self._session.plan, self._session.now().date()))
        pairs = tuple((finding, _waiver_of(finding, waivers)) for finding in findings)
        self.setVisible(bool(findings))
        self.button.show_line("note", self.tr("%n snoozed", "", len(findings)))
        reason = not_writable(self._session)
        if (pairs, reason) == self._shown:
            return
        self._shown = pairs, reason
        clear(self.rows)
        for finding, waiver in pairs:
            self.rows.addWidget(label(finding_texts.title(finding), "h3", wrap=True))
            self.rows.addWidget(label(finding_texts.message(finding, names), "small", wrap=True))
            if waiver is None:
                continue
            until = self.tr("Until {date}: {reason}").replace("{date}", numbers.short_date(waiver.until))
            self.rows.addWidget(label(until.replace("{reason}", waiver.reason), "small", wrap=True))
            button = ElidedButton(self.tr("Wake"))
            button.setAccessibleName(self.tr("Wake: {title}").replace("{title}", finding_texts.title(finding)))
            button.hold_back(reason)
            button.clicked.connect(lambda _checked=False, waiver=waiver, finding=finding: self._end(waiver, finding))
            self.rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _end(self, waiver: Waiver, finding: Finding) -> None:
        from compassdesk.services import findings

        step = self.tr("Wake: {title}").replace("{title}", finding_texts.title(finding))
        self._session.perform(step, findings.end_waiver, waiver.id)
        self._session.say(step, undo=True)


def _waiver_of(finding: Finding, waivers: tuple[Waiver, ...]) -> Waiver | None:
    """The waiver that covers a finding: the one about its target before the one about the whole check."""
    fitting = [one for one in waivers if one.check == finding.check and one.target in {None, finding.target}]
    return max(fitting, key=lambda one: (one.target is not None, one.until), default=None)
