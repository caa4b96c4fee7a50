"""A button that says what it does and, smaller, what comes of it: below that, or at the end of its line."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from compassdesk.rendering.look import theme
from compassdesk.texts.effects import BETWEEN
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.widgets.layout import height_follows_width
from compassdesk.ui.widgets.once import acts_once
from compassdesk.ui.widgets.tip_text import tip_text
from compassdesk.ui.widgets.wrapped_words import has_long_word, lines_of

SIDE, ABOVE = 12, 8
OPTION_SIDE, OPTION_ABOVE = 10, 6
LINK_SIDE, LINK_ABOVE = 2, 2
"""A link has no ground of its own: its words begin where those above it do, behind the frame of the keyboard."""
GAP = 2
_ANY_HEIGHT = 2000
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def _broken(words: str, font: QFont, room: int) -> str:
    """The words, with the ends of their lines where a word is longer than a line, as one of a title may be."""
    return "\n".join(lines_of(words, font, room)) if has_long_word(words, QFontMetrics(font), room) else words


def _lines_of(told: str, metrics: QFontMetrics, room: int) -> str:
    """A line ends between two things that are told, without the stroke between them, where it ends at all."""
    lines: list[str] = []
    for part in told.split(BETWEEN):
        longer = f"{lines[-1]}{BETWEEN}{part}" if lines else ""
        if longer and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(part)
    return "\n".join(lines)


class _Laid(NamedTuple):
    words: str
    """With the ends of lines within a long word."""
    place: QRect
    told: str
    """With its lines."""
    place_of_told: QRect


class ToldButton(QPushButton):
    """`kind` is the style sheet's: "primary" and "fix" tell on a second line, "option" at the end of the line.

    Its words go on in a next line where the row is too narrow, and are never cut.
    """

    def __init__(self, text: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        height_follows_width(self, QSizePolicy.Policy.Expanding)
        self.full_text = ""
        self._told = self._reason = self._described = ""
        self._laid: dict[int, _Laid] = {}
        """By width: Qt asks dozens of times while it lays out a panel, and painting measures nothing."""
        acts_once(self)
        self.set_full_text(text)

    def set_full_text(self, text: str) -> None:
        """Other words; they are its name."""
        if text != self.full_text:
            self.full_text = text
            self.setText(text.replace("&", "&&"))
            self.setAccessibleName(text)
            self._remeasure()

    def tell(self, told: str, described: str) -> None:
        """What pressing it comes to: as it is written on the button, and as it is said of it."""
        if (told, described) != (self._told, self._described):
            self._told, self._described = told, described
            self._describe()
            self._remeasure()

    @property
    def told(self) -> str:
        return self._told

    @property
    def described(self) -> str:
        """What pressing it comes to, in full."""
        return self._described

    def hold_back(self, reason: str) -> None:
        """Cannot be pressed, for that reason; empty: it can."""
        self._reason = reason
        self.setEnabled(not reason)
        self._describe()

    def become(self, kind: str) -> None:
        """Be of another kind."""
        if self.property("kind") != kind:
            restyle(self, kind=kind)
            self._remeasure()

    def _describe(self) -> None:
        self.setAccessibleDescription(". ".join(one for one in (self._described, self._reason) if one))
        self.setToolTip(tip_text(self._reason))

    def _remeasure(self) -> None:
        self._laid.clear()
        self.updateGeometry()
        self.update()

    # --- measures --------------------------------------------------------------------------------------------------

    @property
    def _is_option(self) -> bool:
        return bool(self.property("kind") == "option")

    def _faces(self) -> tuple[QFont, QFont]:
        """Of the words, and of what is told."""
        plain = theme.font(12)
        plain.setWeight(QFont.Weight.Normal)  # else the painter takes over the weight of the style sheet
        return (plain, theme.font(12, bold=True)) if self._is_option else (theme.font(13, bold=True), plain)

    def _margins(self) -> tuple[int, int]:
        """Left and right of the words, and above and below them."""
        if self.property("kind") == "link":
            return LINK_SIDE, LINK_ABOVE
        return (OPTION_SIDE, OPTION_ABOVE) if self._is_option else (SIDE, ABOVE)

    def _laid_out(self, width: int) -> _Laid:
        if width not in self._laid:
            side, above = self._margins()
            lay_out = self._beside if self._is_option else self._below
            self._laid[width] = lay_out(QRect(side, above, max(40, width - 2 * side), _ANY_HEIGHT))
        return self._laid[width]

    def _beside(self, room: QRect) -> _Laid:
        """What is told at the end of the line, on half of it at most."""
        faces = self._faces()
        own, told = map(QFontMetrics, faces)
        beside = min(told.horizontalAdvance(self._told), room.width() // 2)
        free = room.width() - beside - (8 if beside else 0)
        words = _broken(self.full_text, faces[0], free)
        lines = _broken(_lines_of(self._told, told, beside), faces[1], beside)
        left = own.boundingRect(0, 0, free, room.height(), _WRAPPED, words).height()
        right = told.boundingRect(0, 0, beside, room.height(), _WRAPPED, lines).height() if beside else 0
        high = max(left, right)
        return _Laid(
            words,
            QRect(room.left(), room.top() + (high - left) // 2, free, left),
            lines,
            QRect(room.right() + 1 - beside, room.top() + (high - right) // 2, beside, right),
        )

    def _below(self, room: QRect) -> _Laid:
        """What is told on a second line."""
        faces = self._faces()
        own, told = map(QFontMetrics, faces)
        words = _broken(self.full_text, faces[0], room.width())
        lines = _broken(_lines_of(self._told, told, room.width()), faces[1], room.width())
        first = own.boundingRect(0, 0, room.width(), room.height(), _WRAPPED, words).height()
        second = told.boundingRect(0, 0, room.width(), room.height(), _WRAPPED, lines).height() if lines else 0
        below = room.top() + first + GAP
        return _Laid(
            words,
            QRect(room.left(), room.top(), room.width(), first),
            lines,
            QRect(room.left(), below, room.width(), second),
        )

    def sizeHint(self) -> QSize:
        own, told = (QFontMetrics(face) for face in self._faces())
        side, _above = self._margins()
        words, more = own.horizontalAdvance(self.full_text), told.horizontalAdvance(self._told)
        width = 2 * side + (words + more + 8 if self._is_option else max(words, more))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        laid, (_side, above) = self._laid_out(width), self._margins()
        lowest = max(laid.place.bottom(), laid.place_of_told.bottom() if self._told else 0)
        return lowest + 1 + above

    # --- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        laid, faces = self._laid_out(self.width()), self._faces()
        with QPainter(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
            painter.setPen(self._ink())
            painter.setFont(faces[0])
            painter.drawText(laid.place, _WRAPPED, laid.words)
            painter.setFont(faces[1])
            painter.drawText(laid.place_of_told, _WRAPPED, laid.told)
            del event

    def _ink(self) -> QColor:
        tokens = theme.current()
        if not self.isEnabled():
            return tokens.ink3
        return {"primary": tokens.on_accent, "fix": tokens.accent}.get(str(self.property("kind")), tokens.ink)
