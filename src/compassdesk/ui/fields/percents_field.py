"""Percentages by name, typed as one line: "reads along 70, makes 5"."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from compassdesk.domain.technographics import read_parts, spelled_parts
from compassdesk.ui.fields.text_field import TextField


class PercentsField(TextField):
    """Its value leads from a name to a whole percentage; one who does several things counts several times."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent=parent)
        self._known: Mapping[str, int] = {}

    def value(self) -> Any:
        try:
            return read_parts(self.text())
        except ValueError:
            return self._known

    def set_value(self, value: Any) -> None:
        self._known = dict(value or {})
        super().set_value(spelled_parts(self._known))

    def problem(self) -> str:
        try:
            read_parts(self.text())
        except ValueError as trouble:
            words = self.tr("“{part}” has no percentage. Try: reads along 70, makes 5")
            return words.replace("{part}", str(trouble))
        return ""
