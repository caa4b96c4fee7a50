"""A column of finding cards, kept from one judging to the next and matched by the finding they are about.

A week into which a spreadsheet was imported may have hundreds of findings. So some are shown at first and more when
they are asked for, and they are laid out once, when all of them are filled.
"""

from contextlib import AbstractContextManager

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from compassdesk.domain.checks.grouping import items_of, told_together
from compassdesk.domain.checks.report import Finding, Report
from compassdesk.domain.week import Week
from compassdesk.texts.names import Names
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.panel.finding_card import FindingCard
from compassdesk.ui.panel.offering import offer_fixes
from compassdesk.ui.widgets.layout import laid_out_once

Key = tuple[str, str | None, str | None]
AT_ONCE = 12
"""So many findings are shown at first, and so many more each time that more are asked for."""


class FindingCards(QWidget):
    """Shows findings in the given order, each with those folded under it."""

    decision_wanted = Signal(object, object)
    applied = Signal(object, object)
    stops_came = Signal()
    """Something that takes the keyboard was made, later than what is read behind it."""

    def __init__(
        self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None, *, leads: bool = False
    ) -> None:
        super().__init__(parent)
        self._leads = leads
        """Whether the first of them leads the panel; all others are lines."""
        self._session, self._sight, self._judging = session, sight, judging
        self._cards: dict[Key, FindingCard] = {}
        self._aside: dict[tuple[Week, Key], FindingCard] = {}
        """Cards out of sight in which somebody has written: they come back with their finding."""
        self._week: Week | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._work_out)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: tuple[tuple[Finding, ...], Report, Names, bool] | None = None
        self._most = AT_ONCE
        self.more_button = QToolButton()
        self.more_button.setProperty("kind", "quiet")
        self.more_button.clicked.connect(self._show_more)
        self.more_button.hide()
        self._column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

    def cards(self) -> tuple[FindingCard, ...]:
        """The cards in sight, from top to bottom."""
        return tuple(self._cards.values())

    def fill(self, findings: tuple[Finding, ...], report: Report, names: Names, *, filled: bool = True) -> None:
        """Show these findings of `report`, those that say the same in one card: the first of them, and a line for the
        others. `filled`: the fix of the first may be the one filled button.
        """
        former, self._week = self._week, report.week
        if former != report.week:
            self._most = AT_ONCE
        self._shown = (findings, report, names, filled)
        with self._at_once():
            before, self._cards = self._cards, {}
            if former is not None and former != report.week:
                for key in [key for key, card in before.items() if card.is_written_in()]:
                    self._put_aside(former, key, before.pop(key))
            groups = told_together(findings)
            for index, (finding, *alike) in enumerate(groups[: self._most]):
                waiting = self._aside.pop((report.week, finding.key), None)
                card = waiting or before.pop(finding.key, None) or self._new_card()
                self._cards[finding.key] = card
                if self._column.indexOf(card) != index:
                    self._column.insertWidget(index, card)
                children = [child for one in (finding, *alike) for child in folded_under(one, report)]
                card.take_form("leading" if self._leads and index == 0 else "line", filled=filled)
                card.show_finding(finding, names, (*alike, *children), items=items_of((finding, *alike)))
                card.show()
            for key, card in before.items():
                if card.is_written_in():
                    self._put_aside(report.week, key, card)
                    continue
                self._column.removeWidget(card)
                card.hide()
                card.deleteLater()
            left = max(0, len(groups) - self._most)
            self.more_button.setText(self.tr("Show %n more finding(s)", "", min(left, AT_ONCE)))
            self.more_button.setVisible(left > 0)
            self.setVisible(bool(findings))
        self._soon.start()

    def tell_beneath_why(self, text: str) -> None:
        """What else is to know of how the week was judged, under the reason of the first of them."""
        for index, card in enumerate(self._cards.values()):
            card.tell_beneath_why(text if index == 0 else "")

    def _put_aside(self, week: Week, key: Key, card: FindingCard) -> None:
        self._column.removeWidget(card)
        card.hide()
        self._aside[week, key] = card

    def forget(self) -> None:
        """Another client lies on the desk: nothing that was written here is about it."""
        for card in (*self._cards.values(), *self._aside.values()):
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards, self._aside, self._week, self._shown = {}, {}, None, None

    def _show_more(self) -> None:
        """Show some more of the findings; the keyboard goes on at the first of them."""
        if self._shown is None:
            return
        before = len(self._cards)
        self._most = before + AT_ONCE
        findings, report, names, filled = self._shown
        self.fill(findings, report, names, filled=filled)
        self.cards()[before].line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _at_once(self) -> AbstractContextManager[None]:
        """Whatever appears in the block is laid out behind it, here and in the panel around."""
        parent = self.parentWidget()
        around = parent.layout() if parent is not None else None
        return laid_out_once(*(one for one in (self._column, around) if one is not None))

    def _work_out(self) -> None:
        """Offer what can be done, unless the desk has gone to another week: the next findings are on their way then."""
        if self._week is not None and self._week == self._sight.week:
            opened = [card for card in self._cards.values() if card.is_open]
            offer_fixes(self._judging, self._week, opened, self._at_once)

    def _new_card(self) -> FindingCard:
        card = FindingCard(self._session, self._sight, self._judging, self, form="line")
        card.decision_wanted.connect(self.decision_wanted)
        card.applied.connect(self.applied)
        card.stops_came.connect(self.stops_came)
        return card

    def show_outlook(self, report: Report | None) -> None:
        """Show what a change in the air would make of the findings; None: there is none any more."""
        if report is None:
            for card in self._cards.values():
                card.end_outlook()
            return
        coming = {finding.key: finding for finding in report.findings if not finding.waived}
        for key, card in self._cards.items():
            card.show_outlook(coming.get(key))


def folded_under(parent: Finding, report: Report) -> tuple[Finding, ...]:
    """The findings that stand under `parent` (C7)."""
    return tuple(finding for finding in report.findings if finding.parent == parent.key and not finding.waived)
