"""The previews of one item side by side, in a window of their own."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors.previews.preview_page import PreviewPage
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


def larger_preview(parent: QWidget | None, session: Session, item: str) -> None:
    """Show how an item will look on each of its channels."""
    session.settle()
    ask(LargerPreview(parent, session, item))


class LargerPreview(Frame):
    """What a button under a card changes is seen at once."""

    def __init__(self, parent: QWidget | None, session: Session, item_id: str) -> None:
        super().__init__(parent, translate("LargerPreview", "Preview"), width=640)
        self.resize(1000, 720)
        self._session, self._item_id = session, item_id
        item = session.item(item_id)
        title = item.title if item is not None else ""
        self.body.addWidget(label(title or translate("LargerPreview", "untitled"), "sub", wrap=True))
        room = QScrollArea()
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = PreviewPage(session)
        self.page.column.setContentsMargins(0, 4, 14, 0)  # beside the bar that scrolls
        room.setWidget(self.page)
        self.body.addWidget(room, 1)
        self.add_cancel(translate("LargerPreview", "Close"))
        self.tell_beside_buttons(self.page.note)  # in sight however long the posts are
        session.plan_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        item = self._session.item(self._item_id)
        if item is not None:
            self.page.fill(item)
