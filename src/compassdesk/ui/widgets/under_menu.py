"""A button whose menu closed away from it no longer looks pointed at.

Qt tells a button that the mouse left it, but not while a menu takes all of the mouse: it stayed lit until the mouse
came by again.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractButton, QMenu


def goes_out_after(menu: QMenu, button: QAbstractButton) -> None:
    """From now on, each time the menu closes, the button is lit only where the mouse is still on it."""

    def look() -> None:
        if not button.rect().contains(button.mapFromGlobal(QCursor.pos())):
            button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
            button.update()

    menu.aboutToHide.connect(look)
