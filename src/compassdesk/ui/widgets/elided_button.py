"""A button whose words go on in a next line when the row is too narrow; the whole text stays its name."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from compassdesk.ui.widgets.layout import height_follows_width
from compassdesk.ui.widgets.once import acts_once
from compassdesk.ui.widgets.tip_text import tip_text

SIDES = {"link": 8}
USUAL_SIDES = 22
"""Padding and border that the style sheet adds at both sides together."""
ICON_GAP = 6
"""What lies between an icon and the words."""
MOST_LINES = 5


class ElidedButton(QPushButton):
    """`kind` is the style sheet's: "fix", "small", "link". After five lines the words end in "…" with a tooltip."""

    def __init__(self, text: str, kind: str = "small", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        height_follows_width(self)
        self.full_text = ""
        self._aside = ""
        self._reason = ""
        self._tip = ""
        self._is_cut = False
        acts_once(self)
        self.set_full_text(text)

    def set_full_text(self, text: str) -> None:
        """Other words; "&" in a user's own name is shown, not taken for a mnemonic."""
        if text == self.full_text:
            return
        self.full_text = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def set_aside(self, text: str) -> None:
        """A few words in brackets behind the others, such as what pressing comes to; they are no part of its name."""
        if text != self._aside:
            self._aside = text
            self._describe()
            self._fit()
            self.updateGeometry()

    @property
    def _words(self) -> str:
        return f"{self.full_text} ({self._aside})" if self._aside else self.full_text

    def _describe(self) -> None:
        self.setAccessibleDescription(". ".join(told for told in (self._aside, self._tip, self._reason) if told))

    def hold_back(self, reason: str) -> None:
        """Cannot be pressed, for that reason; empty: it can."""
        self._reason = reason
        self.setEnabled(not reason)
        self._describe()
        self._fit()

    def set_tip(self, words: str) -> None:
        """Words that are read where somebody rests on it, and behind its name, such as the address that it opens."""
        self._tip = words
        self._describe()

    def _metrics(self) -> QFontMetrics:
        self.ensurePolished()
        return QFontMetrics(self.font())

    def _sides(self) -> int:
        beside = 0 if self.icon().isNull() else self.iconSize().width() + ICON_GAP
        return SIDES.get(self.property("kind"), USUAL_SIDES) + beside

    def _lines(self, width: int) -> list[str]:
        """The words in lines that fit in `width` pixels of button."""
        metrics, room = self._metrics(), max(24, width - self._sides())
        if metrics.horizontalAdvance(self._words) <= room:
            return [self._words]
        lines = [""]
        for word in self._words.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and metrics.horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        if len(lines) > MOST_LINES:
            lines = [*lines[: MOST_LINES - 1], " ".join(lines[MOST_LINES - 1 :])]
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]

    def _fit(self) -> None:
        placed = self.isVisible() or self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        shown = "\n".join(self._lines(self.width())) if placed else self._words
        self.setText(shown.replace("&", "&&"))
        self._is_cut = shown.replace("\n", " ") != self._words
        self.setToolTip(self._reason)

    def event(self, event: QEvent) -> bool:
        """Say all of it once somebody rests on it: how its tip is folded takes a while to load."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.ToolTip}:
            self.setToolTip(tip_text(self._words if self._is_cut else "", self._tip, self._reason))
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._metrics().horizontalAdvance(self._words) + self._sides() + 3, self._height(1))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(len(self._lines(width)))

    def _height(self, lines: int) -> int:
        return self._metrics().lineSpacing() * lines + (6 if self.property("kind") == "link" else 11)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, self._height(1))
