"""What to do on a day for which nothing is planned, nor on the days around it."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from compassdesk.ui.pages.today.card import TodayCard, small_button
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label

OFFERED = ("quick-add", "new-item", "import")


class EmptyDay(TodayCard):
    """Offers the actions by which a plan begins."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call(self.tr("Nothing is planned around today."))
        said = self.tr("Begin with half an hour to listen and answer; what you plan comes here when its time comes.")
        self.column.addWidget(label(said, "sub", wrap=True))
        row = QWidget()
        flow = FlowLayout(row)
        self.buttons = [
            small_button(actions[name].text(), actions[name].trigger, "fix" if name == OFFERED[0] else "small")
            for name in OFFERED
        ]
        for button in self.buttons:
            flow.addWidget(button)
        self.column.addWidget(row)
