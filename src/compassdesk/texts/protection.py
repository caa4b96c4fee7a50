"""What is said about passphrases, protected client files, and what can still be read."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_LINES: dict[str, Any] = {
    "ask": QT_TRANSLATE_NOOP("Protection", "Passphrase of {path}:"),
    "ask-workbook": QT_TRANSLATE_NOOP("Protection", "Password of {path}:"),
    "ask-new": QT_TRANSLATE_NOOP("Protection", "New passphrase for {path}:"),
    "ask-again": QT_TRANSLATE_NOOP("Protection", "The same once more:"),
    "protected": QT_TRANSLATE_NOOP("Protection", "{path} is protected. It opens with its passphrase only."),
    "changed": QT_TRANSLATE_NOOP("Protection", "{path} has another passphrase."),
    "unprotected": QT_TRANSLATE_NOOP(
        "Protection", "{path} has no passphrase any more. Anybody who has it can read it."
    ),
    "nobody-can-help": QT_TRANSLATE_NOOP(
        "Protection", "Without the passphrase nobody can open this client, not even we. Keep it in a safe place."
    ),
    "older-backups-keep-theirs": QT_TRANSLATE_NOOP(
        "Protection", "Backups that were made before still open with the earlier passphrase."
    ),
    "readable": QT_TRANSLATE_NOOP("Protection", "{path} is not protected: anybody who has it can read it."),
    "overwritten": QT_TRANSLATE_NOOP(
        "Protection",
        "What the file said before was overwritten on the disk. Snapshots, synced folders and the spare blocks of an"
        " SSD may still hold it.",
    ),
    "kept-by-the-system": QT_TRANSLATE_NOOP(
        "Protection",
        "What the file said before was removed, but could not be overwritten on the disk. Programs that recover"
        " removed files may still find it.",
    ),
    "copies-elsewhere": QT_TRANSLATE_NOOP(
        "Protection",
        "Copies of the client that were saved elsewhere, and the backups of those, are not looked after here: they stay"
        " as they are.",
    ),
    "another-name": QT_TRANSLATE_NOOP(
        "Protection", "The file has another name elsewhere on this disk. There it can still be read by anybody."
    ),
}


def backups_readable(count: int) -> str:
    """That older backups are not protected, before they are named."""
    return translate("Protection", "%n older backup(s) can still be read by anybody:", "", count)


def backups_encrypted(count: int) -> str:
    """That older backups have the passphrase now."""
    return translate("Protection", "%n older backup(s) encrypted with the same passphrase.", "", count)


def backups_removed(count: int) -> str:
    """That older backups are gone."""
    return translate("Protection", "%n older backup(s) removed.", "", count)


def line(code: str, **values: Any) -> str:
    """One sentence about protection."""
    return translate("Protection", _LINES[code]).format(**values)


def left_of_the_old_file(remains: str) -> str:
    """What is left of a file that was readable until now (`storage.protecting.Remains`)."""
    return line(remains)
