"""What `compassdesk doctor` says about a client file."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.texts.marking import QT_TRANSLATE_NOOP

_LINES: dict[str, Any] = {
    "healthy": QT_TRANSLATE_NOOP("Doctor", "{path}: healthy"),
    "repaired": QT_TRANSLATE_NOOP("Doctor", "{path}: repaired; nothing was lost"),
    "still-ill": QT_TRANSLATE_NOOP("Doctor", "{path}: could not be repaired. Go back to the last backup."),
    "not-repairable": QT_TRANSLATE_NOOP(
        "Doctor", "{path}: this cannot be repaired without losing something. Go back to the last backup."
    ),
    "damaged-index": QT_TRANSLATE_NOOP("Doctor", "an index is damaged ({what})"),
    "damaged-page": QT_TRANSLATE_NOOP("Doctor", "part of the file is damaged ({what})"),
    "dangling-row": QT_TRANSLATE_NOOP("Doctor", "a row in {table} names something in {list} that is not there"),
    "unreadable-row": QT_TRANSLATE_NOOP("Doctor", "a row in {table} makes no sense"),
    "search-index": QT_TRANSLATE_NOOP("Doctor", "the search index does not match the items"),
    "step": QT_TRANSLATE_NOOP("Doctor", "Repair the client file"),
}


def line(code: str, **values: Any) -> str:
    """One line of the doctor's report."""
    return QCoreApplication.translate("Doctor", _LINES[code]).format(**values)
