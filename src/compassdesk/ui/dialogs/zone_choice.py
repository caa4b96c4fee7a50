"""In which time zone a table tells its times, above what an import found: asked where nothing says it."""

from functools import cached_property

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from compassdesk.exchange.import_preview import ImportPreview
from compassdesk.ui.fields.picked_field import PickedField
from compassdesk.ui.fields.place_problems import listed_zones, zone_problem
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate


class ZoneChoice(QWidget):
    """Shows in which zone times were read; `chosen` when they shall be read in another one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = self._likely = ""
        layout = column(self, gap=4)
        self._row = row = QHBoxLayout()
        row.setSpacing(8)
        self._caption = label(translate("Import", "Times are those of"), "small")
        self.likely = QPushButton(_read_as("UTC"))
        self.likely.setProperty("kind", "small")
        self.likely.setAutoDefault(False)
        self.likely.clicked.connect(lambda: self._choose(self._likely))
        row.addWidget(self._caption)
        row.addWidget(self.likely)
        row.addStretch(1)
        layout.addLayout(row)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        layout.addWidget(self.error)
        self.hide()

    @cached_property
    def field(self) -> PickedField:
        """The zone by its name. Made when it is wanted: there are hundreds of zones, and many tables tell no times."""
        made = PickedField(listed_zones(), required=True)
        made.setMinimumWidth(220)
        made.setAccessibleName(self._caption.text())
        made.left.connect(lambda: self._choose(made.value()))
        self._caption.setBuddy(made)
        self._row.insertWidget(1, made)
        return made

    def fill(self, preview: ImportPreview) -> None:
        """Show how a file was read; nothing where it tells no times."""
        self.setVisible(bool(preview.zones))
        if not preview.zones:
            return
        self._read, *others = preview.zones
        self._likely = others[0] if others else ""
        self.field.set_value(self._read)
        self.likely.setVisible(bool(self._likely))
        self.likely.setText(_read_as(self._likely or self._read))
        say(self.error, "")

    def _choose(self, zone: str) -> None:
        problem = zone_problem(zone)
        say(self.error, problem)
        if not problem and zone != self._read:
            self.chosen.emit(zone)


def _read_as(zone: str) -> str:
    return translate("Import", "Read them as {zone}").replace("{zone}", zone)
