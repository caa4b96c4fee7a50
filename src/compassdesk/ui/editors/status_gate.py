"""What stands in the way of a step of status, and the ways on (domain.md C2 Status)."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import Status
from compassdesk.domain.week import Week
from compassdesk.texts import effects, words
from compassdesk.texts import findings as finding_texts
from compassdesk.texts import fixes as fix_texts
from compassdesk.texts.names import Names
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.escape_key import kept_from_window
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear
from compassdesk.ui.widgets.severity_mark import SeverityMark

translate = QCoreApplication.translate

MOST_FIXES = 2


class StoppedBy(QWidget):
    """One finding that stops a step: its mark, its words, and what can be done about it once that is found."""

    chosen = Signal(object, object, object)
    """A Fix, its Finding, and the Names that its words are made of."""

    def __init__(self, finding: Finding, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self._offered: list[tuple[Fix, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(SeverityMark(finding.severity), 0, Qt.AlignmentFlag.AlignTop)
        title = f"{finding_texts.title(finding)} ({words.severity(finding.severity).lower()})"
        head.addWidget(label(title, "h3", wrap=True), 1)
        column.addLayout(head)
        column.addWidget(label(finding_texts.message(finding, names), "small", wrap=True))
        self.waiting = label(translate("StatusGate", "Looking for what helps…"), "small")
        column.addWidget(self.waiting)
        buttons = QWidget()
        self._flow = FlowLayout(buttons)
        column.addWidget(buttons)

    def offer(self, fixes: tuple[Fix, ...], names: Names) -> None:
        """Show buttons for what can be done; those that are there already stay."""
        self.waiting.hide()
        offered = [(fix, fix_texts.label(fix, names)) for fix in fixes[:MOST_FIXES]]
        if offered == self._offered:
            return
        self._offered = offered
        clear(self._flow)
        for index, (fix, words_on_it) in enumerate(offered):
            button = ElidedButton(words_on_it, "fix" if index == 0 else "small")
            button.set_aside(effects.effect(fix.effect))
            button.clicked.connect(lambda _checked=False, fix=fix: self.chosen.emit(fix, self.finding, names))
            self._flow.addWidget(button)


class StatusGate(QFrame):
    """Shown when a step is stopped: the findings with their fixes, and a way on with a reason."""

    decision_wanted = Signal(object, object)

    def __init__(self, session: Session, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._judging = session, judging
        self._item_id = ""
        self._status: Status = "approved"
        self._take: Callable[[str], None] = lambda _reason: None
        self._rows: list[StoppedBy] = []
        self._turn = 0
        """Tells the latest search for what helps from earlier ones."""
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 10, 11, 10)
        column.setSpacing(8)
        self.heading = label("", "h3", wrap=True)
        column.addWidget(self.heading)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(8)
        column.addLayout(self._findings)
        self.reason = FieldRow(translate("StatusGate", "Reason to proceed anyway"), TextField(required=True))
        self.reason.field.returnPressed.connect(self._proceed)
        column.addWidget(self.reason)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.proceed_button = ElidedButton(translate("StatusGate", "Proceed anyway…"))
        self.proceed_button.clicked.connect(self._proceed)
        self.cancel_button = QPushButton(translate("StatusGate", "Cancel"))
        self.cancel_button.setProperty("kind", "small")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.close_gate)
        row.addWidget(self.proceed_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        column.addLayout(row)
        self.reason.hide()
        self.hide()
        session.plan_changed.connect(self._forget_search)
        judging.reports_changed.connect(self._look_for_help)

    def event(self, event: QEvent) -> bool:
        return kept_from_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_gate()
        else:
            super().keyPressEvent(event)

    def step(self, item: Item, status: Status, reason: str = "") -> bool:
        """Take a step, or show what stops it; True when it was taken."""
        from compassdesk.services import items

        name = translate("StatusGate", "Status: {status}").replace("{status}", words.status(status))

        def take(reason: str) -> None:
            self._session.perform(name, items.set_status, (item.id,), status, self._session.now(), reason)

        return self.attempt(item, status, take, reason)

    def attempt(self, item: Item, status: Status, take: Callable[[str], None], reason: str = "") -> bool:
        """Do what is a step to this status, or show what stops it; True when it was done. `take` is given the reason
        for which it is done all the same, and raises InputError when it is stopped.
        """
        self._item_id, self._status, self._take = item.id, status, take
        try:
            take(reason)
        except InputError as stopped:
            self._show(stopped)
            return False
        self.close_gate()
        return True

    def close_gate(self) -> None:
        """Forget the step that was stopped."""
        self.hide()
        self.reason.hide()
        self.reason.field.clear()
        self.reason.set_error("")
        self._forget_findings()

    def _forget_findings(self) -> None:
        self._forget_search()
        self._rows.clear()
        clear(self._findings)

    def _show(self, stopped: InputError) -> None:
        self._forget_findings()
        self.reason.hide()
        self.reason.set_error("")
        if stopped.code == "blocked":
            heading = translate("StatusGate", "This stands between here and “{status}”:")
            self.heading.setText(heading.replace("{status}", words.status(self._status)))
            names = self._judging.names()
            for finding in stopped.values["findings"]:
                row = StoppedBy(finding, names)
                row.chosen.connect(self._mend)
                self._findings.addWidget(row)
                self._rows.append(row)
            self._look_for_help()
            self.proceed_button.set_full_text(translate("StatusGate", "Proceed anyway…"))
            self.proceed_button.show()
        elif stopped.code == "time-needed":
            heading = translate("StatusGate", "“{status}” needs a date first.")
            self.heading.setText(heading.replace("{status}", words.status(self._status)))
            self.proceed_button.hide()
        else:
            raise stopped
        self.show()

    def _forget_search(self) -> None:
        """What a worker still finds is of a plan or a step of before; the next reports begin another search."""
        self._turn += 1

    def _look_for_help(self) -> None:
        """Let a worker try what would help, in the week as it would be after the step."""
        item = self._session.item(self._item_id) if self._rows else None
        if item is None or item.starts_at is None or self._judging.ledger() is None:
            return
        self._turn += 1
        turn = self._turn
        judged: Status = "scheduled" if self._status == "published" else self._status
        find = self._judging.fixes_after(Patch(items=(replace(item, status=judged),)), Week.of(item.starts_at.date()))
        findings = [row.finding for row in self._rows]
        tasks.run_task(self, lambda: find(findings), lambda found: self._offer(turn, found))

    def _offer(self, turn: int, found: Sequence[tuple[Fix, ...]]) -> None:
        if turn == self._turn:
            names = self._judging.names()
            for row, fixes in zip(self._rows, found, strict=True):
                row.offer(fixes, names)

    def _mend(self, fix: Fix, finding: Finding, names: Names) -> None:
        """Apply a fix to the item as it stands, then try the step again."""
        if fix.patch is None:
            self.decision_wanted.emit(fix, finding)
            return
        item = self._session.item(self._item_id)
        if item is None:
            return
        self._session.change(fix_texts.label(fix, names), fix_texts.titled(fix, names))
        fresh = self._session.item(self._item_id)
        if fresh is not None:
            self.attempt(fresh, self._status, self._take)

    def _proceed(self) -> None:
        """First ask for a reason, then take the step with it."""
        if self.reason.isHidden():
            self.reason.show()
            self.proceed_button.set_full_text(translate("StatusGate", "Proceed with this reason"))
            self.reason.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        item = self._session.item(self._item_id)
        if self.reason.check() and item is not None:
            self.attempt(item, self._status, self._take, self.reason.field.value())
