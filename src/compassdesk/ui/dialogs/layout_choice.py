"""Asks how sheets are read that are laid out as a calendar: cell by cell, or row by row like any table."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.exchange.import_preview import ImportPreview
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


class LayoutChoice(QWidget):
    """Shows how they were read; `chosen` ("grid" or "table") when they shall be read otherwise."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        caption = label(translate("Import", "Laid out as a calendar, and read"), "small")
        self.layout_field = ChoiceField(
            [
                ("grid", translate("Import", "cell by cell, each an item")),
                ("table", translate("Import", "row by row, as a table")),
            ]
        )
        self.layout_field.setMinimumContentsLength(24)
        self.layout_field.setAccessibleName(caption.text())
        row.addWidget(caption)
        row.addWidget(self.layout_field)
        row.addStretch(1)
        self.layout_field.left.connect(lambda: self.chosen.emit(self.layout_field.value()))
        self.hide()

    def fill(self, preview: ImportPreview) -> None:
        """Show how a file was read; nothing where no sheet is laid out as a calendar."""
        self.setVisible(bool(preview.layout))
        if preview.layout:
            self.layout_field.set_value(preview.layout)
