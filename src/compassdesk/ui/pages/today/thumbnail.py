"""The first picture of a post, small, in front of its title; decoration, since its words stand with the attachment."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from compassdesk.domain.plan import Item
from compassdesk.ui.desk.session import Session

SIZE = QSize(44, 34)
CORNER = 5.0


class Thumbnail(QWidget):
    """Hidden for a post without a picture, and until it is there: it is made by a worker."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sha256 = ""
        self._picture: QPixmap | None = None
        self.setFixedSize(SIZE)
        session.pictures.arrived.connect(self._arrived)
        self.hide()

    def show_item(self, item: Item) -> None:
        """Show the first picture of a post."""
        attached = self._session.attached.get(item.id, ())
        self._sha256 = next((one.sha256 for one in attached if one.is_image), "")
        self._look()

    def _arrived(self, sha256: str) -> None:
        if sha256 == self._sha256:
            self._look()

    def _look(self) -> None:
        found = self._session.pictures.thumbnail(self._sha256, SIZE, self.devicePixelRatioF()) if self._sha256 else None
        self._picture = found
        self.setVisible(found is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), CORNER, CORNER)
            painter.setClipPath(shape)
            painter.drawPixmap(self.rect(), self._picture)
            del event
