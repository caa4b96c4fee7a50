"""Percentages by name, one line for each: what is said about each competitor."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear

_COLUMNS = 2


class SharesField(QWidget):
    """Its value leads from a name to a whole percentage; names without one are left out.

    A name with a value that is not offered any more keeps its line.
    """

    left = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._offered: tuple[str, ...] = ()
        self.fields: dict[str, NumberField] = {}

    def offer(self, names: Iterable[str]) -> None:
        """For whom there is a line."""
        self._offered = tuple(names)
        self._lay_out(self.value())

    def value(self) -> dict[str, int]:
        found = {name: field.value() for name, field in self.fields.items()}
        return {name: share for name, share in found.items() if share is not None}

    def set_value(self, shares: Mapping[str, int]) -> None:
        self._lay_out(shares)
        for name, field in self.fields.items():
            field.set_value(shares.get(name))

    def problem(self) -> str:
        return next((found for field in self.fields.values() if (found := field.problem())), "")

    def typed_text(self) -> str:
        return " ".join(typed for field in self.fields.values() if (typed := field.typed_text()))

    def _lay_out(self, shares: Mapping[str, int]) -> None:
        names = tuple(dict.fromkeys((*self._offered, *shares)))
        if names == tuple(self.fields):
            return
        clear(self._grid)
        self.fields = {name: NumberField(most=100) for name in names}
        for index, (name, field) in enumerate(self.fields.items()):
            caption = label(name, "small", wrap=True)
            caption.setBuddy(field)
            field.setAccessibleName(name)
            field.left.connect(self.left)
            field.typed.connect(self.typed)
            self._grid.addWidget(caption, index // _COLUMNS * 2, index % _COLUMNS)
            self._grid.addWidget(field, index // _COLUMNS * 2 + 1, index % _COLUMNS)
            field.set_value(shares.get(name))
