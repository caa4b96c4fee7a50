"""A number, whole or not, within bounds."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.texts import numbers
from compassdesk.ui.fields.text_field import TextField

translate = QCoreApplication.translate


class NumberField(TextField):
    """A number that may be left out; the placeholder then says what holds instead."""

    def __init__(
        self,
        placeholder: str = "",
        *,
        least: float = 0,
        most: float = 1_000_000,
        whole: bool = True,
        required: bool = False,
    ) -> None:
        super().__init__(placeholder, required=required)
        self._least, self._most, self._whole = least, most, whole

    def value(self) -> int | float | None:
        """The number, None when there is none; ask `problem()` first."""
        words = self.text().strip()
        if not words:
            return None
        if self._whole:
            number, fine = numbers.locale().toInt(words.replace(" ", ""))
        else:
            number, fine = numbers.locale().toDouble(words.replace(" ", ""))
        if not fine:
            try:
                return int(words) if self._whole else float(words.replace(",", "."))
            except ValueError:
                return None
        return number

    def set_value(self, value: Any) -> None:
        if value is None:
            self.setText("")
        elif float(value).is_integer():
            self.setText(str(int(value)))
        else:
            self.setText(numbers.locale().toString(float(value), "g", 10))

    def problem(self) -> str:
        if not self.text().strip():
            return super().problem()
        value = self.value()
        if value is None:
            return translate("Forms", "Type a number, or leave this empty.")
        if not self._least <= value <= self._most:
            words = translate("Forms", "This lies between {least} and {most}.")
            return words.format(least=numbers.number(self._least), most=numbers.number(self._most))
        return ""
