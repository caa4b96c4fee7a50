"""A post as its network shows it, painted; it takes the keyboard, so that it can be read out and copied."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from compassdesk.domain.attachments import Attachment, crop_of
from compassdesk.domain.crops import USUAL
from compassdesk.domain.post_as_seen import SeenPost
from compassdesk.rendering.look import theme
from compassdesk.ui.desk.thumbnails import Pictures
from compassdesk.ui.editors.previews.drawn_post import PostSheet
from compassdesk.ui.editors.previews.network_layouts import lay_out

LEAST = 220
CORNER = 9.0


class PostCard(QWidget):
    """`said` is what is read out; Ctrl+C copies the text of the post."""

    def __init__(
        self,
        post: SeenPost,
        *,
        colour: str,
        when: str,
        said: str,
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.post, self._colour, self._when = post, colour, when
        self._pictures = pictures
        pictures.arrived.connect(self._arrived)
        self._theme = theme.current().name
        self._sheets: dict[int, PostSheet] = {}
        """By width: Qt asks for the height at several before it gives one."""
        self.setAccessibleName(said)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _arrived(self, sha256: str) -> None:
        if self.post.picture is not None and self.post.picture.sha256 == sha256:
            self.update()

    def _photo(self, one: Attachment, size: QSize) -> QPixmap | None:
        ratio = USUAL.get(self.post.network)
        crop = crop_of(one, ratio) if ratio is not None else None
        return self._pictures.thumbnail(one.sha256, size, self.devicePixelRatioF(), crop)

    def _sheet(self, width: int) -> PostSheet:
        if width not in self._sheets:
            self._sheets[width] = lay_out(self.post, width - 2, self._colour, self._when)
        return self._sheets[width]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._sheet(max(LEAST, width)).bottom) + 2

    def sizeHint(self) -> QSize:
        return QSize(LEAST, LEAST // 4)  # the height follows from the width that there is; more would be kept free

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sheets = {width: sheet for width, sheet in self._sheets.items() if width == self.width()}
        self._sheet(max(LEAST, self.width()))
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._dress()

    def _dress(self) -> None:
        """Lay it out anew in another theme; Qt says the same when a card gets its place."""
        if self._theme != theme.current().name:
            self._theme = theme.current().name
            self._sheets.clear()
            self._sheet(max(LEAST, self.width()))
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.post.text)
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+C is this card's before it is the calendar's."""
        key = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride else None
        if key is not None and key.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            outline = QPainterPath()
            outline.addRoundedRect(frame, CORNER, CORNER)
            painter.fillPath(outline, tokens.panel)
            painter.save()
            painter.setClipPath(outline)
            painter.translate(1, 1)
            self._sheet(max(LEAST, self.width())).paint(painter, self._photo)
            painter.restore()
            painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else QPen(tokens.line, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(outline)
            del event
