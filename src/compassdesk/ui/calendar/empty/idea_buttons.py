"""The first ideas without a date, each a button that asks for its day."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from compassdesk.domain.plan import Item
from compassdesk.rendering.look import icons
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.tip_text import tip_text

translate = QCoreApplication.translate
MOST = 4


class IdeaButtons(QWidget):
    """Two in a row. `chosen` names the idea that is to be planned."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setSpacing(6)
        grid.addWidget(label(translate("Empty", "Or give an idea its day"), "section"), 0, 0, 1, 2)
        self.buttons = [IdeaButton(self) for _ in range(MOST)]
        for at, button in enumerate(self.buttons):
            grid.addWidget(button, 1 + at // 2, at % 2)
            grid.setColumnStretch(at % 2, 1)
            button.clicked.connect(lambda _checked, of=button: self.chosen.emit(of.item_id))

    def show_ideas(self, ideas: tuple[Item, ...]) -> None:
        """Offer the first of these; without any it is hidden."""
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(ideas))
            if at < len(ideas):
                button.show_idea(ideas[at])
        self.setVisible(bool(ideas))


class IdeaButton(QPushButton):
    """One idea, on one line; a longer title stands whole in its tooltip and its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.item_id = self._title = ""
        restyle(self, place="idea")
        self.setIconSize(QSize(14, 14))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_idea(self, item: Item) -> None:
        self.item_id = item.id
        self._title = " ".join(item.title.split()) or translate("Chip", "Untitled")
        self.setIcon(icons.icon(item.petal, "ink2"))
        self.setAccessibleName(translate("Empty", "Plan “{title}”…").replace("{title}", self._title))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, max(24, self.width() - 42))
        self.setText(shown.replace("&", "&&"))
        self.setToolTip("" if shown == self._title else tip_text(self._title))
