"""What is planned in a campaign, below the plain fields of its editor: by a template, or kept as one."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from compassdesk.rendering.look import icons
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.shelf import ShelfExtra
from compassdesk.ui.widgets.flow_layout import ways

translate = QCoreApplication.translate


class CampaignExtra(ShelfExtra):
    """See the module."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight, self._campaign = session, sight, ""
        self.plan_button = QPushButton(icons.icon("star"), translate("People", "Plan from a template…"))
        self.plan_button.clicked.connect(self.plan)
        self.save_button = QPushButton(translate("People", "Save as template…"))
        self.save_button.clicked.connect(self.save)
        for button in (self.plan_button, self.save_button):
            button.setProperty("kind", "quiet")
        self.setLayout(ways(self.plan_button, self.save_button))

    def show_row(self, row: Any) -> None:
        self._campaign = row.id
        reason = not_writable(self._session)
        for button in (self.plan_button, self.save_button):
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def plan(self) -> None:
        """Ask which template is planned in the campaign."""
        from compassdesk.ui.dialogs.plan_template import plan_template

        plan_template(self.window(), self._session, self._sight, campaign=self._campaign)

    def save(self) -> None:
        """Ask under which name what the campaign holds is saved as a template."""
        from compassdesk.ui.dialogs.template_name import save_template

        save_template(self.window(), self._session, self._sight, self._campaign)
