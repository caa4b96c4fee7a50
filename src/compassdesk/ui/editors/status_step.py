"""The status of an item: a button with the steps, and what stands in the way of one (domain.md C2 Status)."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import STATUSES, Status
from compassdesk.domain.week import Week
from compassdesk.texts import findings as finding_texts
from compassdesk.texts import fixes as fix_texts
from compassdesk.texts import help as help_texts
from compassdesk.texts import words
from compassdesk.texts.names import Names
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.escape_key import kept_from_window
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear
from compassdesk.ui.widgets.plain_buttons import MenuWord
from compassdesk.ui.widgets.severity_mark import SeverityMark

translate = QCoreApplication.translate


class StatusButton(MenuWord):
    """Shows the status; its menu offers all of them, because moving back is always allowed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QMenu(), parent=parent)
        self.setToolTip(help_texts.field("status"))
        group = QActionGroup(self.menu)
        self._actions = {}
        for status in STATUSES:
            if status == "on_hold":
                self.menu.addSeparator()
            action = self.menu.addAction(words.status(status))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, status=status: self.chosen.emit(status))
            group.addAction(action)
            self._actions[status] = action

    def show_status(self, status: Status) -> None:
        """Show the status an item has."""
        self.setText(words.status(status))
        self.updateGeometry()
        self.setAccessibleName(translate("StatusButton", "Status: {status}").replace("{status}", words.status(status)))
        self._actions[status].setChecked(True)


class StatusGate(QFrame):
    """Shown when a step is stopped: the findings with their fixes, and a way on with a reason."""

    decision_wanted = Signal(object, object)

    def __init__(self, session: Session, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._judging = session, judging
        self._item_id = ""
        self._status: Status = "approved"
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

        self._item_id, self._status = item.id, status
        name = translate("StatusGate", "Status: {status}").replace("{status}", words.status(status))
        try:
            self._session.perform(name, items.set_status, (item.id,), status, self._session.now(), reason)
        except InputError as stopped:
            self._show(item, stopped)
            return False
        self.close_gate()
        return True

    def close_gate(self) -> None:
        """Forget the step that was stopped."""
        self.hide()
        self.reason.hide()
        self.reason.field.clear()
        self.reason.set_error("")
        clear(self._findings)

    def _show(self, item: Item, stopped: InputError) -> None:
        clear(self._findings)
        self.reason.hide()
        self.reason.set_error("")
        if stopped.code == "blocked":
            heading = translate("StatusGate", "This stands between here and “{status}”:")
            self.heading.setText(heading.replace("{status}", words.status(self._status)))
            for finding in stopped.values["findings"]:
                self._findings.addWidget(self._row(item, finding))
            self.proceed_button.set_full_text(translate("StatusGate", "Proceed anyway…"))
            self.proceed_button.show()
        elif stopped.code == "time-needed":
            heading = translate("StatusGate", "“{status}” needs a date first.")
            self.heading.setText(heading.replace("{status}", words.status(self._status)))
            self.proceed_button.hide()
        else:
            raise stopped
        self.show()

    def _row(self, item: Item, finding: Finding) -> QWidget:
        """One finding with its mark, its words and what can be done about it."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(SeverityMark(finding.severity), 0, Qt.AlignmentFlag.AlignTop)
        title = f"{finding_texts.title(finding)} ({words.severity(finding.severity).lower()})"
        head.addWidget(label(title, "h3", wrap=True), 1)
        column.addLayout(head)
        ledger, fixes = self._outlook(item, finding)
        names = Names(ledger.plan if ledger is not None else self._session.plan)
        column.addWidget(label(finding_texts.message(finding, names), "small", wrap=True))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for index, fix in enumerate(fixes[:2]):
            button = ElidedButton(fix_texts.label(fix, names), "fix" if index == 0 else "small")
            button.clicked.connect(lambda _checked=False, fix=fix: self._mend(fix, finding, names))
            flow.addWidget(button)
        column.addWidget(buttons)
        return holder

    def _outlook(self, item: Item, finding: Finding) -> tuple[Any, tuple[Fix, ...]]:
        """The ledger as it would be after the step, and the fixes it offers for the finding."""
        from compassdesk.domain.checks.remedies import fixes_for
        from compassdesk.services import judging

        base = self._judging.ledger()
        if base is None or item.starts_at is None:
            return base, ()
        judged: Status = "scheduled" if self._status == "published" else self._status
        ledger = judging.would_be(base, Patch(items=(replace(item, status=judged),))).ledger
        return ledger, fixes_for(ledger, Week.of(item.starts_at.date()), finding)

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
            self.step(fresh, self._status)

    def _proceed(self) -> None:
        """First ask for a reason, then take the step with it."""
        if self.reason.isHidden():
            self.reason.show()
            self.proceed_button.set_full_text(translate("StatusGate", "Proceed with this reason"))
            self.reason.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        item = self._session.item(self._item_id)
        if self.reason.check() and item is not None:
            self.step(item, self._status, self.reason.field.value())
