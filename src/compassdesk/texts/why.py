"""Why a check looks at what it looks at, in the user's language."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.texts.check_words import Why, words_of


def why(check: str) -> Why:
    """The reason behind a check. KeyError for a code that no check has."""
    reason = words_of(check).why
    besides = tuple(QCoreApplication.translate("Why", one) for one in reason.besides)
    return replace(reason, text=QCoreApplication.translate("Why", reason.text), besides=besides)
