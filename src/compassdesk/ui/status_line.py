"""The line at the foot: saved, what this week warns about, where and when we are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from compassdesk.texts import numbers
from compassdesk.ui.desk import Desk


class StatusLine(QWidget):
    """Three plain labels that follow the desk."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.setSpacing(20)
        self._saved, self._warnings, self._place = QLabel(self), QLabel(self), QLabel(self)
        for label in (self._saved, self._warnings, self._place):
            label.setProperty("kind", "small")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._warnings.setProperty("kind", "warning")
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._saved)
        layout.addWidget(self._warnings)
        layout.addWidget(self._place, 1)
        for signal in (desk.file_changed, desk.plan_changed, desk.reports_changed, desk.selection_changed):
            signal.connect(self._show)
        self._show()

    def _show(self) -> None:
        desk = self._desk
        if desk.file is None:
            for label in (self._saved, self._warnings, self._place):
                label.clear()
            return
        if desk.file.read_only:
            self._saved.setText(self.tr("Read only: changes are not possible here"))
        else:
            self._saved.setText(self.tr("✓ All changes saved"))
        report = desk.report(desk.week)
        count = len(report.shown()) if report is not None else 0
        self._warnings.setText(self.tr("⚠ %n warning(s) in this week", "", count) if count else "")
        now = desk.now()
        self._place.setText(f"{desk.plan.client.timezone} · {numbers.day(now.date())} {numbers.clock(now)}")
