"""A dialog whose change is seen in the calendar for as long as the dialog is open."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.session import Session
from compassdesk.ui.widgets.frame import Frame


class ShowingFrame(Frame):
    """See the module. What is `proposed` nobody holds, so it is painted as a proposal."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        title: str,
        *,
        lead: str = "",
        width: int,
        proposed: bool = False,
    ) -> None:
        super().__init__(parent, title, lead=lead, width=width)
        self._session, self._proposed = session, proposed
        self._change: Patch | None = None

    def show_change(self, patch: Patch | None) -> None:
        """Show what would be written now; None: nothing. Before the dialog is in sight it waits for that."""
        self._change = patch
        self._session.preview(patch, self, proposed=self._proposed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_change(self._change)
