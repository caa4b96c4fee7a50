"""A double click where one click is enough: the second one must not fall on what came into sight meanwhile."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication


class _Swallow(QObject):
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.MouseButtonDblClick


def swallow_second_click(parent: QObject) -> None:
    """Let nobody see the second click of a double click whose first has just been acted on."""
    swallow = _Swallow(parent)
    application = QGuiApplication.instance()
    if application is not None:
        application.installEventFilter(swallow)
    QTimer.singleShot(QGuiApplication.styleHints().mouseDoubleClickInterval(), swallow, swallow.deleteLater)
