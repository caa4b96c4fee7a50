"""Publishing a post by hand, wherever it was selected: the steps of the page of today, in a dialog."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from compassdesk.domain.publishing import still_to_go
from compassdesk.texts import today_words
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.editors.publishing.steps import PublishSteps
from compassdesk.ui.widgets.frame import Frame, ask

WIDTH = 620


def publish(parent: QWidget | None, session: Session, sight: Sight, judging: Judging) -> None:
    """Lead the selected post out, if it is one and not out everywhere yet."""
    session.settle()
    found = session.items((sight.edited,) if sight.edited else sight.selected[:1])
    if found and found[0].kind == "post" and still_to_go(found[0]):
        ask(PublishDialog(parent, session, sight, judging, found[0].id))


class PublishDialog(Frame):
    """Goes when the post is out on all its channels."""

    def __init__(self, parent: QWidget | None, session: Session, sight: Sight, judging: Judging, item_id: str) -> None:
        item = session.item(item_id)
        title = today_words.titled(item) if item is not None else ""
        super().__init__(parent, title, width=WIDTH)
        self._session, self._sight, self._id = session, sight, item_id
        self.steps = PublishSteps(session, judging, self)
        self.steps.put_off.connect(self.reject)
        self.steps.said.connect(self._go_on)
        self.steps.decision_wanted.connect(lambda _fix, _finding: self._edit())
        self.body.addWidget(self.steps)
        self.add_cancel(self.tr("Close")).setAutoDefault(False)
        session.plan_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        item = self._session.item(self._id)
        if item is None or not still_to_go(item):
            self.accept()
        else:
            self.steps.fill(item)

    def _go_on(self) -> None:
        """The keyboard to the first step on the next channel, and no room for the answer that is given."""
        if self.isVisible():
            self.steps.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.fit()

    def _edit(self) -> None:
        self.reject()
        self._sight.edit_item(self._id)
