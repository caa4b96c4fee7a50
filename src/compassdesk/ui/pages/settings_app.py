"""Settings of this computer: language, appearance, first day of the week, clock. They hold at once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.system.preferences import Preferences
from compassdesk.texts import numbers
from compassdesk.ui.forms import ChoiceField, Row, column, label

translate = QCoreApplication.translate


class AppSettings(QWidget):
    """`preferences` gives the current ones; `apply(name=value)` is called with the one that changed."""

    def __init__(self, preferences: Callable[[], Preferences], apply: Callable[..., object]) -> None:
        super().__init__()
        self._preferences, self._apply = preferences, apply
        system = translate("Settings", "As the computer has it")
        self.fields = {
            "language": ChoiceField([("", system), ("en", "English"), ("nl", "Nederlands")]),
            "appearance": ChoiceField(
                [
                    ("system", system),
                    ("light", translate("Settings", "Light")),
                    ("dark", translate("Settings", "Dark")),
                ]
            ),
            "first_day": ChoiceField(
                [(0, system), *((day, numbers.weekday(day, long=True).capitalize()) for day in (1, 7, 6))]
            ),
            "time_format": ChoiceField([("system", system), ("24", "13:30"), ("12", "1:30 PM")]),
        }
        captions = {
            "language": translate("Settings", "Language"),
            "appearance": translate("Settings", "Appearance"),
            "first_day": translate("Settings", "A week begins on"),
            "time_format": translate("Settings", "Clock"),
        }
        layout = column(self, gap=12)
        for name, field in self.fields.items():
            field.set_value(getattr(preferences(), name))
            field.left.connect(lambda name=name: self._left(name))
            layout.addWidget(Row(captions[name], field))
        layout.addWidget(
            label(translate("Settings", "Week numbers follow ISO 8601, as calendars do."), "small", wrap=True)
        )
        layout.addStretch(1)

    def _left(self, name: str) -> None:
        value = self.fields[name].value()
        if value != getattr(self._preferences(), name):
            self._apply(**{name: value})
