"""A row of two parts that goes on below where both have no room beside each other."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

BESIDE, BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Halves(QBoxLayout):
    """`first` takes what room there is, `second` stands at the end of the row. Whoever holds it has it `fit`."""

    def __init__(self, *, gap: int = 8) -> None:
        super().__init__(BESIDE)
        self.setSpacing(gap)
        self.first, self.second = QHBoxLayout(), QHBoxLayout()
        self.addLayout(self.first, 1)
        self.addLayout(self.second)
        for half in (self.first, self.second):
            half.setSpacing(gap)

    def fit(self, width: int, *, first_needs: int = 0) -> None:
        """Stand beside each other where `width` has room for that, the first with `first_needs` pixels if given."""
        needed = (first_needs or self.first.sizeHint().width()) + self.spacing() + self.second.sizeHint().width()
        way = BESIDE if needed <= width else BELOW
        if self.direction() != way:
            self.setDirection(way)
