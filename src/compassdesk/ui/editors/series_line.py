"""Says that an item is one of a repeat, and of how many; pressing it selects them all."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.plan import Item
from compassdesk.rendering.look import icons
from compassdesk.ui.calendar import series
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.elided_button import ElidedButton


class SeriesLine(QWidget):
    """Hidden for an item that stands alone."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.button = ElidedButton(self.tr("Select the whole series"), "link")
        self.button.setIconSize(QSize(14, 14))
        self.button.clicked.connect(lambda: series.select_all(session, sight))
        row.addWidget(self.button, 1)
        self._show(belongs=False)

    def fill(self, item: Item) -> None:
        """Show of which series it is one."""
        if item.series:
            title = series.title_of(self._session, item.series) or item.title
            number = series.size_of(self._session, item.series)
            text = self.tr("Series “{title}”: select %n item(s)", "", number)
            self.button.setIcon(icons.icon("repeat"))
            self.button.set_full_text(text.replace("{title}", title))
        self._show(belongs=bool(item.series))

    def _show(self, *, belongs: bool) -> None:
        self.button.setVisible(belongs)  # for itself too: it has no words until there is a series
        self.setVisible(belongs)
