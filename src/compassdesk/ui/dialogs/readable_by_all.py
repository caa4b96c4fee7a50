"""What is written of a protected client lies open to anybody: said wherever it goes out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from compassdesk.ui.desk.session import Session
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


def warning_words(session: Session) -> str:
    """The sentence; "" while no client is open that has a passphrase, which what is written would not have."""
    if session.file is None or not session.file.protected:
        return ""
    return translate("Export", "This client is protected, but what is written here can be read by anybody.")


def open_to_all(session: Session) -> QLabel:
    """It as a label, hidden where there is nothing to say."""
    made = label(warning_words(session), "warning", wrap=True)
    if not made.text():
        made.hide()
    return made
