"""A bar at the foot of the panel while several items are selected: how many, and the way to change them all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.plain_buttons import IconButton


class SelectionBar(QWidget):
    """Hidden with fewer than two items; the week and its rose stay in sight above it."""

    change_wanted = Signal()

    def __init__(self, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sight = sight
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(6)
        self.count = label("", "h3")
        self.change_button = ElidedButton(self.tr("Change them…"), "fix")
        self.change_button.clicked.connect(self.change_wanted)
        clear = IconButton("close", self.tr("Clear the selection (Esc)"))
        clear.clicked.connect(lambda: sight.select(()))
        row.addWidget(self.count, 1)
        row.addWidget(self.change_button)
        row.addWidget(clear)
        self.hide()

    def follow(self, *, offered: bool) -> None:
        """Show how many are selected; `offered` is False while an editor is open."""
        number = len(self._sight.selected)
        self.count.setText(self.tr("%n selected", "", number))
        self.setVisible(offered and number > 1)
