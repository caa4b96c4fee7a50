"""The backups of a protected client that were made before it was: anybody can read them until something is done."""

from pathlib import Path

from compassdesk.services import backups
from compassdesk.services.protection import is_protected
from compassdesk.storage import unlocked
from compassdesk.storage.backups import Backup
from compassdesk.storage.overwriting import remove_overwritten
from compassdesk.storage.problems import translating_errors
from compassdesk.storage.protecting import rewrite


def found(path: Path) -> tuple[Backup, ...]:
    """The backups of a client file that can be read without a passphrase, the oldest first."""
    return tuple(backup for backup in backups.known_at(path).own if not is_protected(backup.path))


def encrypt(path: Path, plain: tuple[Backup, ...]) -> None:
    """Encrypt backups so that they open with the passphrase of their unlocked client file.

    The first one that cannot be is told by its WorldError, and stays as it was; those before it are done.
    """
    key = unlocked.key_of(path)
    for backup in plain:
        if not is_protected(backup.path):
            rewrite(backup.path, key)


def remove(plain: tuple[Backup, ...]) -> None:
    """Remove backups, and overwrite what they said as far as the system does so."""
    for backup in plain:
        with translating_errors(backup.path):
            remove_overwritten(backup.path)
