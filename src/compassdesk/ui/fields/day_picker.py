"""A month to pick a day from, opened at a line in which a date can be typed: by its button, or Alt and Down."""

from collections.abc import Callable
from datetime import date
from weakref import WeakMethod, ref

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton

from compassdesk.domain.bounds import EARLIEST, LATEST
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import numbers
from compassdesk.ui.fields.opening_button import add_opening_button
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate


def offer_days(line: QLineEdit, at: Callable[[], date]) -> QAction:
    """Put a button into a line that opens a month around `at()`; what is picked stands there as if it was typed.

    `at` is a method of the line or of who holds it, which neither of them is kept alive for.
    """
    action = add_opening_button(line, "calendar", translate("DayPicker", "Choose a day (Alt+↓)"))
    held, around = ref(line), WeakMethod(at)

    def show() -> None:
        field, day = held(), around()
        if field is not None and day is not None:
            DayPicker(field, day()).open()

    action.triggered.connect(show)
    return action


class DayPicker(QFrame):
    """The month. Arrows go through the days and Page Up and Down through the months, Enter or a click takes one."""

    def __init__(self, line: QLineEdit, day: date) -> None:
        super().__init__(line, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "card")
        self._line = line
        self.month = QCalendarWidget(self)
        self.month.setLocale(numbers.locale())
        self.month.setFirstDayOfWeek(Qt.DayOfWeek(numbers.first_weekday()))
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.month.setDateRange(numbers.qdate(EARLIEST), numbers.qdate(LATEST))
        self.month.setSelectedDate(numbers.qdate(day))
        plain = QTextCharFormat()
        plain.setForeground(theme.current().ink)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(weekday, plain)  # not in red: red is for what is wrong
        for end, way in (("prev", "left"), ("next", "right")):
            step = self.month.findChild(QToolButton, f"qt_calendar_{end}month")
            if isinstance(step, QToolButton):
                step.setIcon(icons.icon(way))  # the style's own is black on any ground
        self.ensurePolished()
        name = self.fontMetrics().horizontalAdvance("Wed")
        self.month.setMinimumWidth(8 * (name + 20))  # its own width cuts the names of days in bold
        self.month.setAccessibleName(translate("DayPicker", "Choose a day"))
        self.month.clicked.connect(self._take)
        self.month.activated.connect(self._take)
        column(self, margins=(6, 6, 6, 6)).addWidget(self.month)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)

    def open(self) -> None:
        """Show it below the line, or above where there is no room."""
        self.adjustSize()
        place = self._line.mapToGlobal(QPoint(0, self._line.height() + 2))
        room = self._line.screen().availableGeometry()
        if place.y() + self.height() > room.bottom():
            place.setY(self._line.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        place.setY(max(room.top(), place.y()))
        self.move(place)
        self.show()
        self.month.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, picked: QDate) -> None:
        line = self._line
        self.close()
        line.setFocus(Qt.FocusReason.PopupFocusReason)
        line.setText(numbers.short_date(date(picked.year(), picked.month(), picked.day())))
        line.textEdited.emit(line.text())
        line.editingFinished.emit()
