"""The line at the foot: whether all is saved, what this week warns about, the last backup, where and when we are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from compassdesk.texts import numbers
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.files.standing import Standing
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.widgets.tip_text import tip_text

if TYPE_CHECKING:
    from compassdesk.domain.checks.report import Report


class StatusLine(QWidget):
    """Plain labels that follow the desk."""

    def __init__(
        self, session: Session, sight: Sight, judging: Judging, standing: Standing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._sight, self._judging, self._standing = session, sight, judging, standing
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.setSpacing(20)
        self._saved, self._warnings, self._running, self._backup, self._place = (QLabel(self) for _ in range(5))
        for label in (self._saved, self._warnings, self._running, self._backup, self._place):
            label.setProperty("kind", "small")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._warnings.setProperty("kind", "warning")
        self._running.setObjectName("running")
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._saved)
        layout.addWidget(self._warnings)
        self.waiting = QPushButton(self)
        """Says what waits for a choice, and leads there; hidden while nothing does."""
        self.waiting.setProperty("kind", "link")
        self.waiting.hide()
        layout.addWidget(self.waiting)
        self.together = QPushButton(self)
        """Says that others work on the client, and how that stands; it leads there, and is hidden while nobody does."""
        self.together.setProperty("kind", "link")
        self.together.hide()
        layout.addWidget(self.together)
        layout.addWidget(self._running)
        layout.addWidget(self._backup)
        layout.addWidget(self._place, 1)
        for signal in (session.file_changed, session.plan_changed, judging.reports_changed, sight.selection_changed):
            signal.connect(self._show)
        standing.changed.connect(self._show)
        session.backups_changed.connect(self._show_backup)
        session.together_shown.connect(self._show_together)
        session.minute_passed.connect(self._show_moment)
        session.minute_passed.connect(self._show_backup)
        session.typing.changed.connect(self._show)
        self._show()
        self._show_backup()
        self._show_together()

    def _show(self) -> None:
        session, sight, judging = self._session, self._sight, self._judging
        if session.file is None:
            for label in (self._saved, self._warnings, self._running, self._backup, self._place):
                label.clear()
            return
        words, well = self._saving()
        self._saved.setText(words)
        restyle(self._saved, kind="small" if well else "warning")
        report = judging.report(sight.week)
        self._warnings.setText("" if report is None else self._warned(report))
        self._show_moment()

    def tell_running(self, words: str) -> None:
        """Say which block was started and for how long it runs; nothing where none does."""
        self._running.setText(words)

    def _warned(self, report: Report) -> str:
        from compassdesk.domain.checks.grouping import lines_of

        count = lines_of(report.shown())
        return self.tr("⚠ %n warning(s) in this week", "", count) if count else ""

    def _show_moment(self) -> None:
        now = self._session.now()
        zone = self._session.plan.client.timezone
        self._place.setText(f"{zone} · {numbers.moment(now)}")

    def _saving(self) -> tuple[str, bool]:
        """What is true of saving at this moment, and whether that is as it should be."""
        trouble, file = self._standing.trouble, self._session.file
        if trouble is not None and trouble.code == "file-changed-elsewhere":
            return self.tr("⚠ Not saving: another program wrote into the file"), False
        if trouble is not None and trouble.code == "file-replaced":
            return self.tr("⚠ Not saving: another file has taken its place"), False
        if trouble is not None:
            return self.tr("⚠ Not saving: the file was moved or removed"), False
        if file is not None and file.read_only:
            return self.tr("Read only: changes are not possible here"), True
        unwritten = self._session.typing.trouble
        if unwritten is not None and unwritten.code == "disk-full":
            return self.tr("⚠ Not saved yet: the disk is full"), False
        if unwritten is not None:
            return self.tr("⚠ Not saved yet: the file cannot be written now"), False
        if self._session.typing.refused:
            return self.tr("⚠ Not saved: what stands in a field cannot be kept"), False
        if self._session.typing:
            return self.tr("… Not saved yet: you are typing"), True
        return self.tr("✓ All changes saved"), True

    def _show_together(self) -> None:
        told = self._session.together
        self.together.setVisible(told is not None)
        if told is not None:
            self.together.setText(told.words.replace("&", "&&"))
            self.together.setAccessibleName(told.words)
            self.together.setAccessibleDescription(told.more)
            self.together.setToolTip(tip_text(told.more))
            restyle(self.together, tone="quiet" if told.is_well else "warning")

    def _show_backup(self) -> None:
        """When the last backup was made; a backup that could not be made says so until one is."""
        standing = self._session.backups
        if standing is None or (standing.latest is None and standing.trouble is None):
            self._backup.clear()
            return
        from compassdesk.texts import backups as said

        zone = self._session.plan.client.timezone
        words, tip = said.standing(standing.latest, standing.trouble, self._session.instant(), zone)
        self._backup.setText(words)
        self._backup.setToolTip(tip_text(tip))
        restyle(self._backup, kind="warning" if standing.trouble else "small")
