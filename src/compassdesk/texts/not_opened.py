"""Why a client was not opened at the start."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def why(mistake: str) -> str:
    """What happened the last time; `mistake` is the place of one of the app, empty when the app just ended."""
    if mistake:
        return translate(
            "NotOpened",
            "The last time CompassDesk made a mistake while it showed this client, so it was not opened by itself. The"
            " report is in the log: {place}. Everything that was saved is in the file.",
        ).replace("{place}", mistake)
    return translate(
        "NotOpened",
        "The last time CompassDesk ended while it was opening this client, so it was not opened by itself. Everything"
        " that was saved is in the file.",
    )
