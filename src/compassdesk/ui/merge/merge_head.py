"""The head of a merge: who went on, in words, and four numbers."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from compassdesk.rendering.look import theme
from compassdesk.texts import merge_words, numbers
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.merge.merge_state import MergeState
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column

BESIDE_FROM = 900
"""Pixels from which the numbers stand beside the words; in less they stand below."""


class MergeHead(QFrame):
    """What waits in the plan has no numbers: only how many choices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mergeHead")
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(24, 14, 24, 14)
        self._across.setSpacing(12)
        titles = QWidget(self)
        words = column(titles, gap=2)
        self.title, self.below = label("", "say", wrap=True), label("", "small", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.below)
        self._across.addWidget(titles, 1)
        self.numbers = [_Number(self) for _ in range(4)]
        holder = QWidget(self)
        self._row = QHBoxLayout(holder)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(18)
        for one in self.numbers:
            self._row.addWidget(one)
        self._numbers = holder
        self._row.addStretch(1)
        self._across.addWidget(holder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_FROM
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._across.direction() != way:
            self._across.setDirection(way)

    def show_state(self, state: MergeState) -> None:
        """Say of which copies it is, and how much differs."""
        self._numbers.setVisible(not state.waits_in_plan)
        if state.waits_in_plan:
            count = len(state.seen.joined.choices)
            say(self.title, merge_words.waits(count))
            say(self.below, merge_words.why_they_wait())
            return
        say(self.title, merge_words.headline(state.by))
        say(self.below, merge_words.below_headline(state.seen))
        told = zip(self.numbers, merge_words.counted(state.seen), merge_words.captions(state.by), strict=True)
        for place, (one, count, caption) in enumerate(told):
            one.tell(count, caption, asks=place > 1 and count > 0)


class _Number(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._count, self._caption = label("0", "metric"), label("", "small")
        self._count.setFont(theme.font(19, bold=True))
        for part in (self._count, self._caption):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignBaseline)

    def tell(self, count: int, caption: str, *, asks: bool) -> None:
        """Show a number with its words; one that asks for something in the colour of what waits."""
        self._count.setText(numbers.number(count))
        restyle(self._count, kind="metric-late" if asks else "metric")
        self._caption.setText(caption)
        self.setAccessibleName(f"{numbers.number(count)} {caption}")

    def said(self) -> tuple[str, str]:
        return self._count.text(), self._caption.text()
