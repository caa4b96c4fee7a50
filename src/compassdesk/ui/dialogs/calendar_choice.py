"""Asks what the events of a calendar are, where they do not say it themselves."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.plan import Plan
from compassdesk.domain.vocabulary import PETALS
from compassdesk.exchange.import_preview import CalendarUse, ImportPreview
from compassdesk.texts import words
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


class CalendarChoice(QWidget):
    """Shows for what the events were taken; `chosen` (a CalendarUse) when they shall be taken otherwise."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._name = ""
        self._caption = label("", "small")
        row.addWidget(self._caption)
        self.channel, self.petal = ChoiceField([("", "")]), ChoiceField([("", "")])
        for field in (self.channel, self.petal):
            field.setMinimumContentsLength(18)
            field.left.connect(
                lambda: self.chosen.emit(CalendarUse(self._name, self.channel.value(), self.petal.value()))
            )
            row.addWidget(field)
        self.channel.setAccessibleName(translate("Import", "Channel of the calendar’s events"))
        self.petal.setAccessibleName(translate("Import", "Petal of the calendar’s events"))
        row.addStretch(1)
        self.hide()

    def fill(self, preview: ImportPreview, plan: Plan) -> None:
        """Show for what the events of a calendar were taken; nothing for what is none."""
        use = preview.calendar
        self.setVisible(use is not None)
        if use is None:
            return
        self._name = use.name
        caption = translate("Import", "Unless an event says otherwise, “{calendar}” is:")
        self._caption.setText(caption.replace("{calendar}", use.name))
        channels = [(channel.id, channel.name) for channel in plan.channels]
        self.channel.set_options([("", translate("Import", "no channel")), *channels])
        petals = [(petal, words.petal(petal)) for petal in PETALS]
        self.petal.set_options([("", translate("Import", "petal guessed")), *petals])
        self.channel.set_value(use.channel)
        self.petal.set_value(use.petal)
