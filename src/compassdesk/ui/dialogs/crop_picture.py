"""Which part of a picture each ratio shows: chosen with the mouse or the keyboard, and kept as fractions of it."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain import crops
from compassdesk.domain.attachments import Attachment, changed, crop_of
from compassdesk.domain.crops import RATIOS, USUAL, Crop, Ratio
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers, words
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.session import Session
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.frame import Frame, ask, room_on
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.segmented import Segmented

translate = QCoreApplication.translate
MOST = QSize(560, 400)
"""Pixels that the picture may take."""
BESIDE = QSize(40, 230)
"""Those that the rest of the dialog takes."""
STEP, LONG_STEP, GROWS = 0.01, 0.1, 1.05
"""What an arrow moves, with Shift, and by how much + makes the part larger."""


def crop_picture(parent: QWidget | None, session: Session, one: Attachment) -> None:
    """Let the user choose the parts of a picture."""
    session.settle()
    ask(CropPicture(parent, session, one))


def _said(ratio: Ratio) -> str:
    """A ratio with the decimal sign of the language: "1.91:1"."""
    return ratio.replace(".", numbers.locale().decimalPoint())


class CropPicture(Frame):
    """Nothing is written before Save, then all ratios as one undo step; the picture itself stays whole."""

    def __init__(self, parent: QWidget | None, session: Session, one: Attachment) -> None:
        super().__init__(parent, translate("CropPicture", "Choose the part that shows"), width=600)
        self._session, self._one = session, one
        self._chosen: dict[Ratio, Crop] = dict(one.crops)
        self.ratios = Segmented([(ratio, _said(ratio)) for ratio in RATIOS], translate("CropPicture", "Ratio"))
        self.ratios.chosen.connect(self._show)
        self.body.addWidget(self.ratios)
        self.where = label("", "small", wrap=True)
        self.body.addWidget(self.where)
        self.picture = CropFrame(session, one, self)
        self.picture.wanted.connect(self._take)
        self.body.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        keys = translate("CropPicture", "Arrows move the part (Shift: further), + and − make it larger and smaller.")
        row.addWidget(label(keys, "small", wrap=True), 1)
        self.reset = ElidedButton(translate("CropPicture", "The middle again"), "link")
        self.reset.clicked.connect(self._reset)
        row.addWidget(self.reset)
        self.body.addLayout(row)
        self.add_accept(translate("CropPicture", "Save")).clicked.connect(self.save)
        self.add_cancel()
        self._show()
        self.picture.setFocus()

    def _ratio(self) -> Ratio:
        ratio: Ratio = self.ratios.value()
        return ratio

    def _show(self, _ratio: object = None) -> None:
        ratio = self._ratio()
        crop = self._chosen.get(ratio) or crops.middle(ratio, self._one.width or 1, self._one.height or 1)
        self.picture.show_crop(ratio, crop)
        self.where.setText(", ".join(words.label("network", name) for name, usual in USUAL.items() if usual == ratio))
        self.reset.setEnabled(ratio in self._chosen)

    def _take(self, crop: Crop) -> None:
        self._chosen[self._ratio()] = crop
        self._show()

    def _reset(self) -> None:
        self._chosen.pop(self._ratio(), None)
        self._show()
        self.picture.setFocus()

    def save(self) -> None:
        """Write what was chosen, and close."""
        patch = changed(self._session.plan.attachments, (replace(self._one, crops=self._chosen),))
        step = translate("CropPicture", "Choose the part of {name}").replace("{name}", self._one.name)
        if not patch.attachments or commit(self._session, step, patch) is not None:
            self.accept()


class CropFrame(QWidget):
    """The picture, dark where it does not show. `wanted` carries the part that the user asks for."""

    wanted = Signal(object)

    def __init__(self, session: Session, one: Attachment, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._one = session, one
        self._ratio: Ratio = "1:1"
        self._crop = crop_of(one, "1:1") or Crop(0, 0, 1, 1)
        self._held: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("CropPicture", "Part of {name}").replace("{name}", one.name))
        most = MOST.boundedTo(room_on(self.screen()) - BESIDE)
        self.setFixedSize(QSize(one.width or 4, one.height or 3).scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        session.pictures.arrived.connect(self._arrived)

    def show_crop(self, ratio: Ratio, crop: Crop) -> None:
        """Show another part; it is told in words too."""
        self._ratio, self._crop = ratio, crop
        told = translate("CropPicture", "{ratio}: {width} of the width from {left}, {height} of the height from {top}")
        for name, value in (("width", crop.width), ("left", crop.left), ("height", crop.height), ("top", crop.top)):
            told = told.replace(f"{{{name}}}", numbers.percent(value))
        self.setAccessibleDescription(told.replace("{ratio}", ratio))
        self.update()

    def _arrived(self, sha256: str) -> None:
        if sha256 == self._one.sha256:
            self.update()

    def _frame(self) -> QRectF:
        crop = self._crop
        return QRectF(
            crop.left * self.width(), crop.top * self.height(), crop.width * self.width(), crop.height * self.height()
        )

    def _scale(self, by: float) -> None:
        self.wanted.emit(crops.scaled(self._crop, by, self._ratio, self._one.width or 1, self._one.height or 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        far = LONG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        moves = {
            Qt.Key.Key_Left: (-far, 0.0), Qt.Key.Key_Right: (far, 0.0), Qt.Key.Key_Up: (0.0, -far),
            Qt.Key.Key_Down: (0.0, far),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in moves:
            self.wanted.emit(crops.moved(self._crop, *moves[key]))
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self._scale(GROWS)
        elif key in {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}:
            self._scale(1 / GROWS)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self._scale(GROWS if event.angleDelta().y() > 0 else 1 / GROWS)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = event.position() - self._held
            self._held = event.position()
            self.wanted.emit(crops.moved(self._crop, far.x() / self.width(), far.y() / self.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            picture = self._session.pictures.whole(self._one.sha256, MOST, self.devicePixelRatioF())
            if picture is None:
                painter.fillRect(self.rect(), tokens.line2)
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(self.rect(), picture)
            outside, frame = QPainterPath(), self._frame()
            outside.addRect(QRectF(self.rect()))
            outside.addRect(frame)
            painter.fillPath(outside, QColor(0, 0, 0, 140))
            painter.setPen(QPen(QColor("white"), 2))
            painter.drawRect(frame.adjusted(1, 1, -1, -1))
            if self.hasFocus():
                painter.setPen(QPen(tokens.accent, 2, Qt.PenStyle.DashLine))
                painter.drawRect(frame.adjusted(1, 1, -1, -1))
            del event
