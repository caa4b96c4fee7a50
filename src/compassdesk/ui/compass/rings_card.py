"""The rings of the compass with their legend and the direction in which they are read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.plan import Client
from compassdesk.rendering.rose.rose_values import RoseValues
from compassdesk.ui.compass.ring_counts import Reading, Ring, Segment
from compassdesk.ui.compass.rings import RingsWidget
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.segmented import Segmented


class RingsCard(QWidget):
    """Signals go up to the page, which counts."""

    segment_chosen = Signal(object)
    reading_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_said = False
        """Whether the client has said what its brand stands for."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Social compass, four weeks"), "section"), 1)
        self.choice = Segmented(
            (("inside_out", self.tr("Inside out")), ("outside_in", self.tr("Outside in"))), self.tr("Reading direction")
        )
        self.choice.chosen.connect(lambda _value: self.reading_chosen.emit())
        head.addWidget(self.choice)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(24)
        self.rings = RingsWidget()
        self.rings.segment_chosen.connect(self.segment_chosen)
        row.addWidget(self.rings, 3)
        legend = QVBoxLayout()
        legend.setSpacing(3)
        self.brand = label("", "sub", wrap=True)
        legend.addStretch(1)
        self._brand_head = label(self.tr("Brand"), "h3")
        legend.addWidget(self._brand_head)
        legend.addWidget(self.brand)
        for name, meaning in (
            (self.tr("Players"), self.tr("for and with whom")),
            (self.tr("Platforms"), self.tr("where it stands")),
            (self.tr("Routes"), self.tr("how it travels on")),
            (self.tr("Emotions"), self.tr("the feeling the brand wants to give")),
        ):
            legend.addSpacing(8)
            legend.addWidget(label(name, "h3"))
            legend.addWidget(label(meaning, "small", wrap=True))
        legend.addSpacing(12)
        self.reading_hint = label("", "small", wrap=True)
        legend.addWidget(self.reading_hint)
        legend.addWidget(label(self.tr("Darker is used more."), "small", wrap=True))
        self._to_click = label(self.tr("Click a part to see its items."), "small", wrap=True)
        legend.addWidget(self._to_click)
        legend.addStretch(1)
        row.addLayout(legend, 2)
        column.addLayout(row)

    def instructions(self) -> tuple[QWidget, ...]:
        """What tells somebody at the window what to do, and nobody who looks at a picture of it."""
        return (self._to_click,) if self._is_said else (self._to_click, self._brand_head, self.brand)

    def reading(self) -> Reading:
        """The direction chosen."""
        chosen: Reading = self.choice.value()
        return chosen

    def show_rings(self, rings: dict[Ring, tuple[Segment, ...]], rose: RoseValues, client: Client) -> None:
        """Show other counts, and what the client says of itself."""
        self.rings.show_rings(rings, rose)
        values = ", ".join(client.core_values)
        said = " · ".join(part for part in (client.brand_statement, values) if part)
        self._is_said = bool(said)
        self.brand.setText(
            said or self.tr("Say in the settings what the brand stands for; it is where the compass begins.")
        )
        self.reading_hint.setText(
            self.tr("Inside out: what the brand sends and asks.")
            if self.reading() == "inside_out"
            else self.tr("Outside in: what begins with listening, answering or an insight.")
        )
