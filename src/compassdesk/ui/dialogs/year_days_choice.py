"""Whether days of the year go onto paper too: at first as they are shown in the calendar."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.plan import Plan
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.fields.choice_fields import FlagField

translate = QCoreApplication.translate


class YearDaysChoice(FlagField):
    """Offered to a client that has any: of a list, of school holidays or of its own."""

    def __init__(self, plan: Plan, sight: Sight) -> None:
        super().__init__(translate("Export", "With days of the year"))
        self._has_any = bool(plan.client.day_lists or plan.year_days)
        self.setChecked(self._has_any and "year_days" not in sight.hidden)
        self.offer(drawn=True)

    def offer(self, *, drawn: bool) -> None:
        """Offer it where days are drawn, or not."""
        self.setVisible(self._has_any and drawn)
