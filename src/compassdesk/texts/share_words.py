"""What is said of a share file that was made."""

from PySide6.QtCore import QCoreApplication

from compassdesk.services.sharing import Share
from compassdesk.texts.backups import size

translate = QCoreApplication.translate


def told(made: Share, name: str) -> str:
    """What it holds, and how large it is."""
    items = translate("Share", "%n item(s)", "", made.items)
    said = translate("Share", "{name}: {items} and all they name, {size}.")
    return said.replace("{items}", items).replace("{size}", size(made.size)).replace("{name}", name)


def missing(count: int) -> str:
    """How many attachments are named in it, and are not in the client's file themselves."""
    return translate("Share", "%n attachment(s) did not go along: the client’s file does not have them.", "", count)
