"""Asks with what the dates of a table begin, where they can be read in two ways."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.exchange.import_preview import ImportPreview
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


class DatesChoice(QWidget):
    """Shows how the dates were read; `chosen` ("day-first" or "month-first") when they shall be read otherwise."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        caption = label(translate("Import", "Dates such as 03/04/2027 begin with"), "small")
        self.order = ChoiceField(
            [
                ("day-first", translate("Import", "the day (3 April)")),
                ("month-first", translate("Import", "the month (4 March)")),
            ]
        )
        self.order.setMinimumContentsLength(20)
        caption.setBuddy(self.order)
        self.order.setAccessibleName(caption.text())
        row.addWidget(caption)
        row.addWidget(self.order)
        row.addStretch(1)
        self.order.left.connect(lambda: self.chosen.emit(self.order.value()))
        self.hide()

    def fill(self, preview: ImportPreview) -> None:
        """Show how a file was read; nothing where its dates cannot be read otherwise."""
        self.setVisible(bool(preview.dates))
        if preview.dates:
            self.order.set_value(preview.dates)
