"""What is said of a share file that was made."""

from PySide6.QtCore import QCoreApplication

from compassdesk.services.sharing import Share
from compassdesk.texts.backups import size

translate = QCoreApplication.translate


def told(made: Share, name: str) -> str:
    """What it holds, and how large it is."""
    said = translate("Share", "{name}: {items} and all they name, {size}.")
    return said.replace("{items}", items(made.items)).replace("{size}", size(made.size)).replace("{name}", name)


def items(count: int) -> str:
    """How many items, as a word with its number."""
    return translate("Share", "%n item(s)", "", count)


def sent(made: Share, name: str) -> str:
    """The same in the window, and what is to be done with it."""
    said = translate(
        "Share",
        "✓ {told} Send it to your colleague; what comes back goes in by “Merge…” in the File menu, "
        "under “With others”.",
    )
    words = said.replace("{told}", told(made, name))
    return f"{words} {missing(made.missing)}" if made.missing else words


def missing(count: int) -> str:
    """How many attachments are named in it, and are not in the client's file themselves."""
    return translate("Share", "%n attachment(s) did not go along: the client’s file does not have them.", "", count)
