"""The app with a mistake in painting: started as a process of its own by tests, and told to repaint many times.

Arguments: a client file, what is broken, how many repaints. Prints how often the mistake was made, how many dialogs
came, and what a click afterwards still does.
"""

import json
import sys
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QDialog, QStyledItemDelegate, QTableView, QWidget

from compassdesk.app import build, run
from compassdesk.ui.calendar.month import month_painting
from compassdesk.ui.widgets.table_model import TableModel

path, broken, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
made = [0]
dialogs: list[str] = []


def mistake(*_args: object) -> None:
    made[0] += 1
    raise KeyError("NEEDLE\nin a title")


class Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, _option: object, _index: object) -> None:
        painter.save()
        mistake()


class Broken(TableModel):
    def data(self, index: QModelIndex, role: int = 0) -> None:
        mistake()


class Filter(QObject):
    def eventFilter(self, _watched: QObject, _event: object) -> bool:  # noqa: N802 - Qt's name
        mistake()
        return False


class Half(QWidget):
    def paintEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        with QPainter(self) as painter:
            painter.drawText(10, 10, "half")
            mistake()


class Stiff(QWidget):
    def resizeEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        mistake()


class Spoken(QAccessibleWidget):
    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Canvas)

    def text(self, _kind: object) -> str:
        mistake()
        return ""

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        mistake()
        return 0


desktop = build([path], clock=lambda: datetime(2027, 3, 2, 9, tzinfo=UTC))
window = desktop.window
window.columns.build()
target = desktop.window.columns.calendar.view("month")
if broken == "month":
    month_painting.paint_rest = mistake
elif broken == "paintEvent":
    target = Half(window)
elif broken == "resizeEvent":
    target = Stiff(window)
elif broken == "eventFilter":
    held = Filter()
    target.installEventFilter(held)
elif broken in {"delegate", "data"}:
    table = QTableView(window)
    model = (Broken if broken == "data" else TableModel)([], row_id=id, parent=table)
    model.rowCount = lambda _parent=None: 5
    model.columnCount = lambda _parent=None: 2
    table.setModel(model)
    if broken == "delegate":
        model.data = lambda _index, _role=0: "cell"
        table.setItemDelegate(Delegate(table))
    target = table.viewport()
elif broken == "accessibility":
    target = Half(window)
    spoken = Spoken(target)
if broken != "month":
    part = table if broken in {"delegate", "data"} else target
    part.resize(300, 300)
    part.show()


def again() -> None:
    shown = next((one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()), None)
    if shown is not None:
        dialogs.append(type(shown).__name__)
        shown.accept()
    if broken == "resizeEvent":
        target.resize(target.width() + (1 if made[0] % 2 else -1), target.height())
    if broken == "accessibility":
        QAccessible.updateAccessibility(QAccessibleEvent(spoken, QAccessible.Event.NameChanged))
    target.repaint() if made[0] % 3 == 0 else target.update()
    if made[0] >= times and dialogs:
        timer.stop()
        desktop.desk.sight.step(1)
        window.close()
        told = {"made": made[0], "dialogs": dialogs, "month": desktop.desk.sight.day.month}
        sys.stdout.write(json.dumps(told) + "\n")


timer = QTimer(interval=0)
timer.timeout.connect(again)
timer.start()
sys.exit(run(desktop))
