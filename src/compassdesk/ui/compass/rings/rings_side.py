"""What stands beside the rings: whose media it is, what carries a core value, how it reads, what found no room."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from compassdesk.domain.compass.ring_counts import READINGS, RINGS, CompassUse, Reading
from compassdesk.domain.vocabulary import MEDIA_TYPES
from compassdesk.texts import numbers, words
from compassdesk.texts.compass import rings_words
from compassdesk.ui.compass.behind_list import Behind
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import clear
from compassdesk.ui.widgets.metric_card import MetricCard


class RingsSide(QWidget):
    """`items_wanted` brings what asks for the items of a number, `part_chosen` a part that the rings do not show."""

    items_wanted = Signal(object)
    part_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._behind: dict[tuple[str, str], Behind] = {}
        """What is behind each number, by its kind and name."""
        self._reading: Reading = READINGS[0]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.reading = label("", "small", wrap=True)
        column.addWidget(self.reading)
        self.read_so = ElidedButton("", "link")
        self.read_so.clicked.connect(lambda: self._ask("reading", self._reading))
        column.addWidget(self.read_so)
        column.addSpacing(6)
        column.addWidget(label(self.tr("Whose media"), "h3"))
        grid = QGridLayout()
        grid.setSpacing(8)
        self.cards = {name: MetricCard() for name in (*MEDIA_TYPES, "tied")}
        for at, (name, card) in enumerate(self.cards.items()):
            card.clicked.connect(partial(self._ask, "media", name))
            if name == "tied":
                grid.addWidget(card, 1, 0, 1, 3)
            else:
                grid.addWidget(card, 0, at)
        column.addLayout(grid)
        self.values = _ButtonRow()
        column.addWidget(self.values)
        column.addSpacing(8)
        self.legend = tuple(label("", "small", wrap=True) for _ in RINGS)
        for ring, line in zip(RINGS, self.legend, strict=True):
            line.setText(f"{rings_words.ring_name(ring)}: {rings_words.ring_meaning(ring)}")
            column.addWidget(line)
        column.addWidget(label(self.tr("Darker is used more."), "small", wrap=True))
        self.unused = label("", "small", wrap=True)
        column.addWidget(self.unused)
        self._beside_words = label(self.tr("Also used, and no room in its ring:"), "small", wrap=True)
        column.addWidget(self._beside_words)
        self.beside = _ButtonRow()
        column.addWidget(self.beside)
        column.addStretch(1)

    def _ask(self, kind: str, name: str, _checked: bool = False) -> None:
        """Bring what asks for the items of a number, once there is one: those of now, and later those of then."""
        if (kind, name) in self._behind:
            self.items_wanted.emit(lambda: self._behind.get((kind, name)))

    def show_use(self, use: CompassUse, reading: Reading) -> None:
        """Show other numbers."""
        self._reading = reading
        self._behind = {("reading", one): Behind(rings_words.reading_name(one), use.readings[one]) for one in READINGS}
        posts = sum(len(ids) for ids in use.media.values())
        self.reading.setText(rings_words.reading_meaning(reading))
        read_so = use.readings[reading]
        said = self.tr("{n} of {total} items read so").replace("{n}", numbers.number(len(read_so)))
        self.read_so.set_full_text(said.replace("{total}", numbers.number(use.total)))
        for kind in MEDIA_TYPES:
            name, ids = words.label("media_type", kind), use.media[kind]
            self.cards[kind].set_metric(numbers.number(len(ids)), name, "ink" if ids else "ink3")
            tip = self.tr("{n} of {total} posts").replace("{n}", numbers.number(len(ids)))
            self.cards[kind].setToolTip(tip.replace("{total}", numbers.number(posts)))
            self._behind["media", kind] = Behind(name, ids)
        tied = self.tr("carries a core value: {n} of {total} items").replace("{n}", numbers.number(len(use.tied)))
        share = numbers.percent(len(use.tied) / use.total) if use.total else "–"
        self.cards["tied"].set_metric(share, tied.replace("{total}", numbers.number(use.total)))
        self.cards["tied"].setToolTip(
            self.tr("An item carries a core value when it names one among its emotions, or “core values” at large.")
        )
        self._behind["media", "tied"] = Behind(self.tr("Carries a core value"), use.tied)
        self._show_values(use)
        say(self.unused, rings_words.unused_line(use))
        self._show_beside(use)

    def _show_values(self, use: CompassUse) -> None:
        made = []
        for one in use.values:
            button = ElidedButton(f"{one.value} {numbers.number(len(one.items))}", "link")
            button.clicked.connect(partial(self._ask, "value", one.value))
            self._behind["value", one.value] = Behind(one.value, one.items)
            made.append(button)
        self.values.fill(made)

    def _show_beside(self, use: CompassUse) -> None:
        made = []
        for ring in RINGS:
            for segment in use.beside[ring]:
                count = numbers.number(len(segment.inside) + len(segment.outside))
                button = ElidedButton(f"{rings_words.segment_name(segment)} {count}", "link")
                button.clicked.connect(lambda _checked=False, segment=segment: self.part_chosen.emit(segment))
                made.append(button)
        self._beside_words.setVisible(bool(made))
        self.beside.fill(made)


class _ButtonRow(QWidget):
    """Buttons side by side, hidden while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=8, below=2)

    def fill(self, buttons: Iterable[QWidget]) -> None:
        clear(self._flow)
        for button in buttons:
            self._flow.addWidget(button)
        self.setVisible(self._flow.count() > 0)
