"""One finding: a sentence, one fix, and behind quiet words the other options, the reason, and letting it rest.

It leads the panel (its sentence then stands beside the rose), is folded to one line, or is a card in an editor.
"""

from datetime import date
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.week import Week
from compassdesk.texts import findings as finding_texts
from compassdesk.texts import words
from compassdesk.texts.names import Names
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.panel.card_forms import CardForms
from compassdesk.ui.panel.finding_line import FindingLine
from compassdesk.ui.panel.fix_button import FixButton
from compassdesk.ui.panel.fix_offers import FixOffers
from compassdesk.ui.panel.offering import offer_fixes
from compassdesk.ui.panel.why_block import WhyBlock
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.fold_accessible import says_whether_open
from compassdesk.ui.widgets.held_label import HeldLabel
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.scrolling import scroll_to
from compassdesk.ui.widgets.severity_mark import SeverityMark

Form = Literal["leading", "line", "card"]


class FindingCard(QFrame):
    """Signals go up to the panel."""

    decision_wanted = Signal(object, object)
    """A Fix that asks for a decision, and its Finding."""
    applied = Signal(object, object)
    """What a fix was called and came to, as sentences, and the ids of the items it wrote."""
    pointed_out = Signal()
    """Its items were pointed out in the calendar, which may not be in sight."""
    offered = Signal()
    """It is known what can be done about the finding: the fixes are there, or there is none."""
    stops_came = Signal()
    """Something that takes the keyboard was made, later than what is read behind it."""

    def __init__(
        self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None, *, form: Form = "card"
    ) -> None:
        super().__init__(parent)
        self._session, self._sight, self._judging = session, sight, judging
        self._own_week: Week | None = None
        self._finding: Finding | None = None
        self._offered_for: Finding | None = None
        self._names: Names | None = None
        self._children: tuple[Finding, ...] = ()
        self._items: tuple[str, ...] = ()
        self._about = ""
        self._child_cards: list[FindingCard] = []
        self._why: WhyBlock | None = None
        self._told_beneath_why = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.line = FindingLine(self)
        self.line.clicked.connect(self._open_or_fold)
        column.addWidget(self.line)
        self._body = QWidget(self)
        column.addWidget(self._body)
        self._column = QVBoxLayout(self._body)
        self._column.setSpacing(6)
        self._build_head()
        self.offers = FixOffers(lambda fix, names, kind: FixButton(session, fix, names, kind))
        self.offers.decision_wanted.connect(lambda fix: self.decision_wanted.emit(fix, self._finding))
        self._forms = CardForms(session, sight, self._body)
        self._forms.waived.connect(self._waive)
        self._forms.waiver_ended.connect(lambda: self.waive_button.setFocus(Qt.FocusReason.OtherFocusReason))
        self.offers.note_wanted.connect(self._forms.ask_note)
        self.offers.applied.connect(self._tell_applied)
        self._column.addWidget(self.offers)
        self._build_words()
        self._column.addWidget(self._forms)
        self.more = FindingLine(self._body)
        self.more.clicked.connect(self._fill_children)
        self.more.hide()
        self._column.addWidget(self.more)
        self._form: Form = form
        self.take_form(form)

    def _build_head(self) -> None:
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(7)
        self.mark = SeverityMark("note")
        self.title = label("", "h3", wrap=True)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        self._column.addWidget(self._head)
        beneath = QHBoxLayout()
        beneath.setSpacing(6)
        self._small_mark = SeverityMark("note", size=14)
        self.word = label("", "small", wrap=True)
        beneath.addWidget(self._small_mark, 0, Qt.AlignmentFlag.AlignTop)
        beneath.addWidget(self.word, 1)
        self._column.addLayout(beneath)
        self._message = HeldLabel("small")
        self._column.addWidget(self._message)

    def _build_words(self) -> None:
        """The quiet words below the first fix: each opens in place, below the row."""
        row = QWidget()
        flow = FlowLayout(row, gap=2)
        self.others_button, self.why_button, self.items_button, self.waive_button = (
            ElidedButton(text, "link") for text in ("", self.tr("Why?"), "", self.tr("Snooze…"))
        )
        for button, does in (
            (self.others_button, self._show_others),
            (self.why_button, self._show_why),
            (self.items_button, self._show_items),
            (self.waive_button, self._forms.ask_waiver),
        ):
            button.clicked.connect(does)
            flow.addWidget(button)
        for button in (self.others_button, self.why_button):
            button.setCheckable(True)
        says_whether_open(self.others_button, self.why_button)
        self.others_button.hide()
        self._column.addWidget(row)
        self._column.addWidget(self.offers.others)

    def take_form(self, form: Form, *, filled: bool = True) -> None:
        """Lead the panel, be one line of it, or be a card of its own; only what leads may have the filled button."""
        self._form = form
        self.line.setVisible(form == "line")
        self._head.setVisible(form == "card")
        self._small_mark.setVisible(form == "leading")
        self.setProperty("kind", "card" if form == "card" else "plain")
        margins = {"leading": (0, 0, 0, 6), "line": (23, 0, 0, 10), "card": (11, 10, 11, 10)}[form]
        self._column.setContentsMargins(*margins)
        self.offers.filled = filled and form == "leading"
        self._body.setVisible(self.is_open)

    @property
    def is_open(self) -> bool:
        """Whether more than its line is in sight."""
        return self._form != "line" or self.line.isChecked()

    # --- what it shows ---------------------------------------------------------------------------------------------

    def about_week(self, week: Week) -> None:
        """Speak of this week, whichever stands beside the calendar."""
        self._own_week = week

    @property
    def week(self) -> Week:
        """The week in which the finding stands."""
        return self._own_week or self._sight.week

    @property
    def finding(self) -> Finding | None:
        return self._finding

    @property
    def awaits_fixes(self) -> bool:
        """Whether what can be done about the finding is still being tried."""
        return self._offered_for is not self._finding

    @property
    def fix_buttons(self) -> list[FixButton]:
        """Those of the fixes on offer, the first of them first."""
        return self.offers.buttons

    def show_finding(
        self,
        finding: Finding,
        names: Names,
        children: tuple[Finding, ...],
        about: str = "",
        items: tuple[str, ...] = (),
    ) -> None:
        """Show a finding; what the user had unfolded stays unfolded. `about` replaces the message where only one item
        is meant; `items` are those of all findings for which it speaks, where it speaks for more than itself.
        """
        self._finding, self._names, self._children, self._items = finding, names, children, items or finding.items
        self._about = about
        self._say(finding, names)
        writable = self._session.file is not None and not self._session.file.read_only
        self.waive_button.setVisible(finding.severity != "block" and writable)
        self.more.setVisible(bool(children))
        if children:
            titles = " · ".join(dict.fromkeys(finding_texts.title(child) for child in children))
            text = self.tr("%n more with this: {titles}", "", len(children)).replace("{titles}", titles)
            self.more.show_line(children[0].severity, text)
        self._fill_children()

    def _say(self, finding: Finding, names: Names) -> None:
        sentence = finding_texts.title(finding) if self._about else finding_texts.in_short(finding, names)
        for mark in (self.mark, self._small_mark):
            mark.set_severity(finding.severity)
        self.title.setText(sentence)
        self.line.show_line(finding.severity, sentence)
        self.word.setText(self._beneath(finding))
        self.setAccessibleName(f"{words.severity(finding.severity)}: {sentence}")
        message = self._about or finding_texts.evidence(finding, names)
        self._message.say(message)
        self.setAccessibleDescription(message)
        self.items_button.setVisible(bool(self._items))
        if self._items:
            self.items_button.set_full_text(self.tr("Show %n item(s)", "", len(self._items)))
        for button, tells in (
            (self.why_button, self.tr("Why? {title}")),
            (self.waive_button, self.tr("Snooze: {title}")),
        ):
            button.setAccessibleName(tells.replace("{title}", finding_texts.title(finding)))
        if self._why is not None:
            self._why.show_reason(finding.check, self._in_full(finding, names))

    def _in_full(self, finding: Finding, names: Names) -> str:
        """The whole message, where only a part of it stands above."""
        message = finding_texts.message(finding, names)
        return "" if message == self._message.text() else message

    def _beneath(self, finding: Finding) -> str:
        """The line under a sentence: "warning · over 2 weeks · third week in a row"."""
        from compassdesk.texts.finding_life import nth_week

        judged = self._judging.judged(self.week)
        weeks = judged.weeks_open.get(finding.key, 0) if judged is not None else 0
        parts = (words.severity(finding.severity).lower(), finding_texts.window(finding), nth_week(weeks))
        return " · ".join(part for part in parts if part)

    def show_outlook(self, finding: Finding | None) -> None:
        """While a change is in the air: the numbers as they would be, or (None) that this would be solved.

        The size of the card stays as it is, so that nothing moves away under the mouse; words that would take more
        room than there is are not shown.
        """
        if self._finding is None or self._names is None:
            return
        shown = finding or self._finding
        for mark in (self.mark, self._small_mark):
            mark.set_severity(shown.severity if finding is not None else "ok")
        self.line.show_line(shown.severity if finding is not None else "ok", self.line.text())
        self.word.setText(self._beneath(shown) if finding is not None else self.tr("would be solved"))
        if finding is not None:
            self._message.say_meanwhile(finding_texts.evidence(finding, self._names))

    def end_outlook(self) -> None:
        """The change in the air has gone."""
        if self._finding is not None and self._names is not None:
            self._say(self._finding, self._names)

    def offer(self, fixes: tuple[Fix, ...]) -> None:
        """Show what can be done about the finding, save what the question above it asks already."""
        if self._form == "leading" and not self.offers.filled:
            fixes = tuple(fix for fix in fixes if fix.code != "confirm_kept")
        self.offers.offer(fixes, self._names or Names(self._session.plan))
        count = self.offers.count_of_others
        self.others_button.set_full_text(self.tr("Other options · {count}").replace("{count}", str(count)))
        self.others_button.setVisible(count > 0)
        self.offers.others.setVisible(count > 0 and self.others_button.isChecked())
        self._offered_for = self._finding
        self.stops_came.emit()
        self.offered.emit()

    def tell_beneath_why(self, text: str) -> None:
        """What else is to know of how the week was judged: it stands below the reason."""
        self._told_beneath_why = text
        if self._why is not None:
            self._why.show_more(text)

    # --- what it does ----------------------------------------------------------------------------------------------

    def _open_or_fold(self) -> None:
        self._body.setVisible(self.is_open)
        if self.is_open:
            offer_fixes(self._judging, self.week, (self,))
            scroll_to(self)

    def _tell_applied(self, button: FixButton, ids: object) -> None:
        self.applied.emit((button.full_text, button.described), ids)

    def _show_others(self) -> None:
        self.offers.others.setVisible(self.others_button.isChecked())
        if self.others_button.isChecked():
            scroll_to(self.offers.others)

    def _show_items(self) -> None:
        if self._finding is not None:
            self._sight.point_out(self._items)
            self.pointed_out.emit()

    def _show_why(self) -> None:
        if self._why is None and self._finding is not None:
            self._why = WhyBlock()
            self._why.limits_wanted.connect(
                lambda: self.decision_wanted.emit(Fix("edit_client", {"field": "stage"}), self._finding)
            )
            self._why.show_reason(
                self._finding.check, self._in_full(self._finding, self._names or Names(self._session.plan))
            )
            self._why.show_more(self._told_beneath_why)
            self._column.insertWidget(self._column.indexOf(self._forms), self._why)
            self.stops_came.emit()
        if self._why is not None:
            self._why.setVisible(self.why_button.isChecked())
            if self.why_button.isChecked():
                scroll_to(self._why)

    def _waive(self, reason: str, until: date) -> None:
        from compassdesk.services import findings

        finding = self._finding
        if finding is None:
            return
        step = self.tr("Snooze: {title}").replace("{title}", finding_texts.title(finding))
        self._session.perform(step, findings.waive, finding, until, reason, self._session.now().date())
        self._forms.end_waiver()  # what could not be written stays in it
        self._session.say(step, undo=True)

    def is_written_in(self) -> bool:
        """Whether words stand in a form of this card, or of one folded under it, that were not confirmed."""
        return self._forms.unsaved() or any(card.is_written_in() for card in self._child_cards)

    # --- what is folded under it -----------------------------------------------------------------------------------

    def _fill_children(self) -> None:
        """Build and fill the lines of folded findings once they are unfolded."""
        wanted = self._children if self.more.isChecked() else ()
        while len(self._child_cards) < len(wanted):
            card = FindingCard(self._session, self._sight, self._judging, form="line")
            card.decision_wanted.connect(self.decision_wanted)
            card.applied.connect(self.applied)
            card.stops_came.connect(self.stops_came)
            self._child_cards.append(card)
            self._column.addWidget(card)
        for card, child in zip(self._child_cards, wanted, strict=False):
            card.show_finding(child, self._names or Names(self._session.plan), ())
            card.show()
        opened = [card for card in self._child_cards[: len(wanted)] if card.is_open]
        if opened:
            offer_fixes(self._judging, self.week, opened)
        for card in self._child_cards[len(wanted) :]:
            card.hide()
        if wanted:
            self.stops_came.emit()
