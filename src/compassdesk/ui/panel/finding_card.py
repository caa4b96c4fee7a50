"""One finding as a card: what it is, the numbers, the reason on request, the items, and what can be done about it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.report import Finding
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import findings as finding_texts
from compassdesk.texts import words
from compassdesk.texts.names import Names
from compassdesk.texts.why import why
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.panel.fix_button import FixButton
from compassdesk.ui.panel.offering import offer_fixes
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import laid_out_once
from compassdesk.ui.widgets.severity_mark import SeverityMark

if TYPE_CHECKING:  # loaded when a fix first asks
    from compassdesk.ui.panel.note_form import NoteForm
    from compassdesk.ui.panel.waive_form import WaiveForm

MOST_FIXES = 3
QWIDGETSIZE_MAX = 16777215
"""Qt's "no limit" for a height; the name is not exported to Python."""


class FindingCard(QFrame):
    """`nested` cards stand inside another one, without a border of their own. Signals go up to the panel."""

    decision_wanted = Signal(object, object)
    """A Fix that asks for a decision, and its Finding."""

    def __init__(
        self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None, *, nested: bool = False
    ) -> None:
        super().__init__(parent)
        self._session, self._sight, self._judging = session, sight, judging
        self._finding: Finding | None = None
        self._names: Names | None = None
        self._children: tuple[Finding, ...] = ()
        self._items: tuple[str, ...] = ()
        self._child_cards: list[FindingCard] = []
        self.fix_buttons: list[FixButton] = []
        """Those of the fixes on offer."""
        self._spare_buttons: list[FixButton] = []
        """Hidden until more fixes are on offer again, the first of a row last."""
        self._waive_form: WaiveForm | None = None
        self._note_form: NoteForm | None = None
        self._noting: FixButton | None = None
        self._why_label: QWidget | None = None
        if not nested:
            self.setProperty("kind", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*((0, 6, 0, 2) if nested else (11, 10, 11, 10)))
        self._column.setSpacing(5)
        self._build_head()
        self._message = label("", "small", wrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self._message)
        self._build_buttons()
        self._more = QToolButton()
        self._more.setProperty("kind", "quiet")
        self._more.setCheckable(True)
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more.clicked.connect(self._show_children)
        self._more.hide()
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(7)
        self.mark = SeverityMark("note")
        self.title = label("", "h3", wrap=True)
        self.word = label("", "small", wrap=True)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(1)
        beside.addWidget(self.title)
        beside.addWidget(self.word)
        head.addLayout(beside, 1)
        self._column.addLayout(head)

    def _build_buttons(self) -> None:
        host = QWidget()
        self._flow = FlowLayout(host)
        self.items_button = ElidedButton("")
        self.items_button.clicked.connect(self._show_items)
        self.why_button = ElidedButton(self.tr("Why?"))
        self.why_button.setCheckable(True)
        self.why_button.clicked.connect(self._show_why)
        self.waive_button = ElidedButton(self.tr("Waive…"))
        self.waive_button.clicked.connect(self._ask_waiver)
        for button in (self.items_button, self.why_button, self.waive_button):
            self._flow.addWidget(button)
        self._column.addWidget(host)

    # --- what it shows ---------------------------------------------------------------------------------------------

    @property
    def finding(self) -> Finding | None:
        return self._finding

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
        self._say(finding, names)
        if about:
            self._message.setText(about)
        writable = self._session.file is not None and not self._session.file.read_only
        self.waive_button.setVisible(finding.severity != "block" and writable)
        self._more.setVisible(bool(children))
        if children:
            self._more.setText(self.tr("%n more under this", "", len(children)))
            self._more.setIcon(icons.icon("down" if self._more.isChecked() else "right"))
        self._fill_children()

    def _say(self, finding: Finding, names: Names) -> None:
        title = finding_texts.title(finding)
        self.mark.set_severity(finding.severity)
        self.title.setText(title)
        self.word.setText(self._beneath(finding))
        self.setAccessibleName(f"{words.severity(finding.severity)}: {title}")
        message = finding_texts.message(finding, names)
        self._message.setMinimumHeight(0)
        self._message.setMaximumHeight(QWIDGETSIZE_MAX)
        self._message.setText(message)
        self.setAccessibleDescription(message)
        self.items_button.setVisible(bool(self._items))
        if self._items:
            self.items_button.set_full_text(self.tr("Show %n item(s)", "", len(self._items)))
        for button, tells in (
            (self.why_button, self.tr("Why? {title}")),
            (self.waive_button, self.tr("Waive: {title}")),
        ):
            button.setAccessibleName(tells.replace("{title}", title))

    def _beneath(self, finding: Finding) -> str:
        """The line under a title: "warning · over 2 weeks · third week in a row"."""
        from compassdesk.texts.finding_life import nth_week

        judged = self._judging.judged(self._sight.week)
        weeks = judged.weeks_open.get(finding.key, 0) if judged is not None else 0
        parts = (words.severity(finding.severity).lower(), finding_texts.window(finding), nth_week(weeks))
        return " · ".join(part for part in parts if part)

    def show_outlook(self, finding: Finding | None) -> None:
        """While a change is in the air: the numbers as they would be, or (None) that this would be solved.

        The size of the card stays as it is, so that nothing moves away under the mouse.
        """
        if self._finding is None or self._names is None:
            return
        shown = finding or self._finding
        self.mark.set_severity(shown.severity if finding is not None else "ok")
        self.word.setText(self._beneath(shown) if finding is not None else self.tr("would be solved"))
        if finding is not None:
            message = finding_texts.message(finding, self._names)
            if self._message.text() != message:
                self._message.setFixedHeight(self._message.height())
                self._message.setText(message)

    def end_outlook(self) -> None:
        """The change in the air has gone."""
        if self._finding is not None and self._names is not None:
            self._say(self._finding, self._names)

    def offer(self, fixes: tuple[Fix, ...]) -> None:
        """Show what can be done about the finding."""
        names = self._names or Names(self._session.plan)
        offered = fixes[:MOST_FIXES]
        with laid_out_once(self._flow, self._column):
            while len(self.fix_buttons) > len(offered):
                self._spare_buttons.append(self.fix_buttons.pop())
                self._spare_buttons[-1].hide()
            for index, fix in enumerate(offered):
                kind = "fix" if index == 0 else "small"
                if index == len(self.fix_buttons) and self._spare_buttons:
                    self.fix_buttons.append(self._spare_buttons.pop())
                if index < len(self.fix_buttons):
                    self.fix_buttons[index].use(fix, names, kind)
                else:
                    button = FixButton(self._session, fix, names, kind)
                    button.decision_wanted.connect(self._ask_decision)
                    button.note_wanted.connect(self._ask_note)
                    self._flow.addWidget(button)
                    self._flow.move(button, index)
                    self.fix_buttons.append(button)
                self.fix_buttons[index].show()

    # --- what it does ----------------------------------------------------------------------------------------------

    def _ask_decision(self, fix: Fix) -> None:
        self.decision_wanted.emit(fix, self._finding)

    def _ask_note(self, button: FixButton) -> None:
        """A fix wants a sentence of the user's own before it is done."""
        if self._note_form is None:
            from compassdesk.ui.panel.note_form import NoteForm

            form = NoteForm()
            form.accepted.connect(self._apply_with_note)
            form.note.field.typed.connect(lambda: self._typing(form))
            form.given_up.connect(self._end_note_form)
            self._note_form = form
            self._column.insertWidget(self._column.indexOf(self._more), form)
        self._noting = button
        self._note_form.ask(button.full_text, button.noted())
        self._note_form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _apply_with_note(self, note: str) -> None:
        if self._noting is not None and self._note_form is not None:
            self._noting.apply(note)
            self._session.typing.end(self._note_form)  # what could not be written stays in it
            self._note_form.hide()

    def _end_note_form(self) -> None:
        if self._note_form is not None:
            self._session.typing.end(self._note_form)
            self._note_form.hide()
        if self._noting is not None:
            self._noting.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_items(self) -> None:
        if self._finding is not None:
            self._sight.select(self._items)

    def _show_why(self) -> None:
        if self._why_label is None and self._finding is not None:
            self._why_label = _reason(self._finding.check)
            self._column.insertWidget(2, self._why_label)
        if self._why_label is not None:
            self._why_label.setVisible(self.why_button.isChecked())

    def _ask_waiver(self) -> None:
        if self._waive_form is None:
            from compassdesk.ui.panel.waive_form import WaiveForm

            form = WaiveForm(self._session.now().date())
            form.accepted.connect(self._waive)
            form.reason.field.typed.connect(lambda: self._typing(form))
            form.given_up.connect(self._end_waiver_form)
            self._waive_form = form
            self._column.insertWidget(self._column.indexOf(self._more), form)
        self._waive_form.show()
        self._waive_form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_waiver_form(self) -> None:
        if self._waive_form is not None:
            self._session.typing.end(self._waive_form)
            self._waive_form.hide()
            self._waive_form.reason.field.set_value("")
            self.waive_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _waive(self, reason: str, until: date) -> None:
        from compassdesk.services import findings

        finding = self._finding
        if finding is None:
            return
        step = self.tr("Waive: {title}").replace("{title}", finding_texts.title(finding))
        self._session.perform(step, findings.waive, finding, until, reason, self._session.now().date())
        if self._waive_form is not None:  # what could not be written stays in it
            self._end_waiver_form()
        self._session.say(step, undo=True)

    def _typing(self, form: "WaiveForm | NoteForm") -> None:
        """Words in a form that waits for its button are not saved by themselves, and count as unsaved."""
        if form.unsaved():
            self._session.typing.begin(form, _until_confirmed, form.unsaved, waits=True)
        else:
            self._session.typing.end(form)

    def is_written_in(self) -> bool:
        """Whether words stand in a form of this card, or of one folded under it, that were not confirmed."""
        forms = (form for form in (self._waive_form, self._note_form) if form is not None)
        return any(form.unsaved() for form in forms) or any(card.is_written_in() for card in self._child_cards)

    def _show_children(self) -> None:
        self._more.setIcon(icons.icon("down" if self._more.isChecked() else "right"))
        self._fill_children()

    def _fill_children(self) -> None:
        """Build and fill the cards of folded findings once they are unfolded."""
        wanted = self._children if self._more.isChecked() else ()
        while len(self._child_cards) < len(wanted):
            card = FindingCard(self._session, self._sight, self._judging, nested=True)
            card.decision_wanted.connect(self.decision_wanted)
            self._child_cards.append(card)
            self._column.addWidget(card)
        for card, child in zip(self._child_cards, wanted, strict=False):
            card.show_finding(child, self._names or Names(self._session.plan), ())
            card.show()
        if wanted:
            offer_fixes(self._judging, self._sight.week, self._child_cards[: len(wanted)])
        for card in self._child_cards[len(wanted) :]:
            card.hide()


def _until_confirmed(*, final: bool) -> None:
    """Nothing is written before the button is pressed."""
    del final


class _Quote(QWidget):
    """A block with a thin bar at its side."""

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, 2, 2, self.height() - 4, theme.current().line)
            del event


def _reason(check: str) -> QWidget:
    """The reason behind a check with its source and year; the source's address opens only when pressed."""
    reason = why(check)
    block = _Quote()
    column = QVBoxLayout(block)
    column.setContentsMargins(11, 2, 0, 4)
    column.setSpacing(3)
    column.addWidget(label(reason.text, "small", wrap=True))
    source = reason.source if reason.year is None else f"{reason.source}, {reason.year}"
    if reason.address:
        link = ElidedButton(source, "link")
        link.setToolTip(reason.address)
        link.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(reason.address)))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    else:
        column.addWidget(label(source, "small", wrap=True))
    return block
