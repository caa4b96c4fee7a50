"""Another day: the month is painted anew, though no chip and no row of it became different."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from compassdesk.ui.running import tasks


class Painted(QObject):
    """What of a widget is painted on the screen by itself."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return super().eventFilter(watched, event)


def test_the_mark_of_today_goes_on_at_midnight(desk, page, qtbot) -> None:
    month = page.view("month")
    tasks.wait_for_all()
    painted = Painted(month)
    desk.session.day_passed.emit()

    def all_of_it() -> None:
        assert QRegion(month.rect()).subtracted(painted.region).isEmpty()

    qtbot.waitUntil(all_of_it)
