"""A client's campaign codes, typed as lines: "utm_source = {network}"."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from compassdesk.domain.campaign_codes import USUAL, read_scheme, spelled_scheme
from compassdesk.ui.fields.long_field import LongField


class CodesField(LongField):
    """Its value leads from a parameter to its pattern."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spelled_scheme(USUAL), lines=4, parent=parent)
        self._before: Mapping[str, str] = {}

    def value(self) -> Any:
        try:
            return read_scheme(super().value())
        except ValueError:
            return self._before

    def set_value(self, value: Any) -> None:
        self._before = dict(value or {})
        super().set_value(spelled_scheme(self._before))

    def problem(self) -> str:
        try:
            read_scheme(super().value())
        except ValueError as trouble:
            words = self.tr("“{line}” is no code. Try: utm_source = {network}")
            return words.replace("{line}", str(trouble))
        return ""
