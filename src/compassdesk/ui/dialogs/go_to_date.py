"""Go to a date that is typed as people say it; what was understood is shown before Enter."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.bounds import within_days
from compassdesk.domain.reading_days import read_moment
from compassdesk.domain.week import Week
from compassdesk.texts import numbers, read_dates
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.fields.day_field import too_far
from compassdesk.ui.fields.day_picker import offer_days
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


def go_to_date(parent: QWidget | None, session: Session, sight: Sight) -> None:
    """Ask for a date and show it."""
    ask(GoToDate(parent, session, sight))


class GoToDate(Frame):
    """See the module."""

    def __init__(self, parent: QWidget | None, session: Session, sight: Sight) -> None:
        super().__init__(parent, translate("GoToDate", "Go to date"), width=380)
        self._session, self._sight = session, sight
        self.day: date | None = None
        self._far = False
        self.field = TextField(translate("GoToDate", "12 March, 2027-W10, +2w, next Monday"))
        self.row = FieldRow(translate("GoToDate", "Date, week or distance"), self.field)
        self.body.addWidget(self.row)
        self.understood = label(" ", "sub", wrap=True)
        self.body.addWidget(self.understood)
        self.add_accept(translate("GoToDate", "Go")).clicked.connect(self._go)
        self.add_cancel()
        self.field.textEdited.connect(self._read)
        offer_days(self.field, self._around)

    def _around(self) -> date:
        return self.day or self._sight.day

    def _read(self, words: str) -> None:
        found, _ = read_moment(words, self._session.now().date(), month_first=numbers.month_first())
        day = found.day if found is not None else None
        self.day = day if day is not None and within_days(day) else None
        self._far = day is not None and self.day is None
        self.row.set_error("")
        if self.day is None:
            self.understood.setText(" ")
            return
        told = translate("GoToDate", "{day}, week {week}").replace("{day}", numbers.full_day(self.day))
        told = told.replace("{week}", str(Week.of(self.day).number))
        if found is not None and found.told:
            told = f"{told}\n{read_dates.told(found.told, words.strip(), self.day)}"
        self.understood.setText(told)

    def _go(self) -> None:
        if self.day is None:
            no_date = translate("GoToDate", "This is no date. Try “12 March”, “2027-W10” or “+2w”.")
            self.row.set_error(too_far() if self._far else no_date)
            self.field.setFocus()
            return
        self._sight.show(self.day)
        self._sight.cursor.put(self.day)
        self.accept()
