"""Numbers within bounds."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.texts import numbers
from compassdesk.ui.fields.text_field import TextField

translate = QCoreApplication.translate


class DecimalField(TextField):
    """A number that may be left out; the placeholder then says what holds instead."""

    def __init__(
        self,
        placeholder: str = "",
        *,
        least: float = 0,
        most: float = 1_000_000,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, required=required, parent=parent)
        self._least, self._most = least, most

    def value(self) -> float | None:
        """The number, None when there is none; ask `problem()` first."""
        words = self.text().strip()
        number, fine = numbers.locale().toDouble(words.replace(" ", ""))
        if fine:
            return number
        try:
            return float(words.replace(",", "."))
        except ValueError:
            return None

    def set_value(self, value: float | None) -> None:
        if value is None:
            self.setText("")
        elif float(value).is_integer():
            self.setText(numbers.number(value))
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


class NumberField(DecimalField):
    """A whole number that may be left out."""

    def value(self) -> int | None:
        words = self.text().strip()
        number, fine = numbers.locale().toInt(words.replace(" ", ""))
        if fine:
            return number
        try:
            return int(words)
        except ValueError:
            return None
