"""What a place on a canvas says to a mouse that rests there."""

from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from compassdesk.ui.widgets.tip_text import in_rich_tip


def show_words(canvas: QWidget, event: QHelpEvent, words: str) -> None:
    """Show words as text, or nothing where there are none."""
    if words:
        QToolTip.showText(event.globalPos(), f"<p>{in_rich_tip(words)}</p>", canvas)
    else:
        QToolTip.hideText()
