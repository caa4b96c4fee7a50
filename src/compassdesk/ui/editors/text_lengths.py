"""The lengths of a text on the channels of its item, one line for each; long ones are counted by a worker."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from compassdesk.domain.plan import Channel
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

COUNTED_AT_ONCE = 5_000
"""Letters that all channels together may have for their lengths to follow each key."""
RESTS_FOR = 300
"""Milliseconds without a key before longer texts are counted."""
Texts = Sequence[tuple[Channel, str]]
Say = Callable[[Channel, str], tuple[str, bool]]
"""One line about the length of a text on a channel, and whether the network takes it."""


class TextLengths(QWidget):
    """`counted` gives the channels that do not take their text, each with it."""

    counted = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = column(self, gap=1)
        self._labels: list[QLabel] = []
        self._turn = 0
        self._asked: tuple[Texts, Say] = ((), lambda _channel, _text: ("", True))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTS_FOR)
        self._rest.timeout.connect(self._count_aside)

    def count(self, texts: Texts, say: Say) -> None:
        """Count these texts, at once or when the typing rests for a moment."""
        while len(self._labels) < len(texts):
            made = label("", "small", wrap=True)
            self._labels.append(made)
            self._lines.addWidget(made)
        for spare in self._labels[len(texts) :]:
            spare.hide()
        self._turn += 1
        self._asked = texts, say
        if sum(len(text) for _, text in texts) <= COUNTED_AT_ONCE:
            self._show([(channel, text, *say(channel, text)) for channel, text in texts])
        else:
            self._rest.start()

    def _count_aside(self) -> None:
        texts, say = self._asked
        turn = self._turn

        def done(lines: list[tuple[Channel, str, str, bool]]) -> None:
            if turn == self._turn:
                self._show(lines)

        tasks.run_task(self, lambda: [(channel, text, *say(channel, text)) for channel, text in texts], done)

    def _show(self, lines: list[tuple[Channel, str, str, bool]]) -> None:
        for shown, (channel, _, line, fits) in zip(self._labels, lines, strict=False):
            shown.setText(f"{channel.name} {line}")
            kind = "small" if fits else "error"
            if shown.property("kind") != kind:
                restyle(shown, kind=kind)
            shown.show()
        self.counted.emit(tuple((channel, text) for channel, text, _, fits in lines if not fits))
