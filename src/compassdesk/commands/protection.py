"""`compassdesk protect` and `unprotect`: setting, changing and taking off the passphrase of a client file."""

from argparse import Namespace
from pathlib import Path

from compassdesk.commands.passphrases import new_passphrase_for
from compassdesk.commands.speaking import show, speak, tell
from compassdesk.domain.errors import InputError
from compassdesk.services import backup_folders, plain_backups, protection
from compassdesk.texts.backups import missing
from compassdesk.texts.protection import (
    backups_encrypted,
    backups_readable,
    backups_removed,
    left_of_the_old_file,
    line,
)

_NEW_OPTION = "--new-passphrase-file"


def run_protect(options: Namespace) -> int:
    """Encrypt a client file; one that has a passphrase gets another, which was unlocked with the one it has."""
    speak(options.lang)
    path = Path(options.file)
    if protection.is_protected(path):
        protection.change_passphrase(path, new_passphrase_for(path, options.new_passphrase_file, _NEW_OPTION))
        show(line("changed", path=str(path)))
        tell(line("older-backups-keep-theirs"))
        _look_after_older_backups(path, options.old_backups)
        return 0
    if options.new_passphrase_file:
        raise InputError("not-protected", path=str(path))
    remains = protection.protect(path, new_passphrase_for(path, options.passphrase_file))
    show(line("protected", path=str(path)))
    tell(line("nobody-can-help"))
    tell(left_of_the_old_file(remains))
    tell(line("copies-elsewhere"))
    _look_after_older_backups(path, options.old_backups)
    return 0


def _look_after_older_backups(path: Path, wish: str | None) -> None:
    """Name the backups that anybody can still read, and do with them what was asked."""
    for folder in backup_folders.missing():
        tell(missing(str(folder)))
    older = plain_backups.found(path)
    if not older:
        return
    if wish == "encrypt":
        plain_backups.encrypt(path, older)
        tell(backups_encrypted(len(older)))
    elif wish == "remove":
        plain_backups.remove(older)
        tell(backups_removed(len(older)))
    else:
        tell(backups_readable(len(older)))
        for backup in older:
            tell(str(backup.path))


def run_unprotect(options: Namespace) -> int:
    """Take the passphrase off a client file that was unlocked with it."""
    speak(options.lang)
    path = Path(options.file)
    protection.unprotect(path)
    show(line("unprotected", path=str(path)))
    return 0
