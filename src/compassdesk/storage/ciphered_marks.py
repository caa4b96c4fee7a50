"""The marks of commits in a protected client file, whose header only its key can read."""

import tempfile
from contextlib import closing
from pathlib import Path

from compassdesk.storage import ciphered, marks, unlocked
from compassdesk.storage.passphrases import SALT_BYTES, Key
from compassdesk.storage.problems import world_code
from compassdesk.storage.raw import read_raw


def belongs(first: bytes, path: Path) -> bool:
    """Whether a journal that puts `first` back as the first page belongs to the protected file (see `marks`).

    One that has another salt was written for another file, or for this one before it was protected. True for a file
    that is locked, because nothing will be put back into it.
    """
    if first[:SALT_BYTES] != read_raw(path, SALT_BYTES):
        return False
    key = unlocked.key_of(path)
    if key is None:
        return True
    try:
        return _is_bound(first, path, key)
    except Exception as error:
        if world_code(error) not in {"foreign-file", "damaged-file"}:
            raise
        return True  # where the power went, the first page may be half written, and only this makes it whole again


def bears_the_mark(first: bytes, path: Path) -> bool:
    """Whether the unlocked file itself says that such a journal was begun in it; not when it cannot be asked."""
    key = unlocked.key_of(path)
    if key is None or first[:SALT_BYTES] != read_raw(path, SALT_BYTES):
        return False
    try:
        return _is_bound(first, path, key)
    except Exception as error:
        if world_code(error) not in {"foreign-file", "damaged-file"}:
            raise
        return False


def _is_bound(first: bytes, path: Path, key: Key) -> bool:
    with tempfile.TemporaryDirectory() as folder:  # what lies in it is encrypted
        page = Path(folder, "page")
        page.write_bytes(first)
        before = _user_version(page, key)
    now = _user_version(path, key)
    return marks.same_mark(now, before) or marks.same_mark(now, marks.following(before))


def _user_version(path: Path, key: Key) -> int:
    with closing(ciphered.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", key)) as connection:
        connection.execute("PRAGMA writable_schema = ON")  # the header may speak of pages that are not there
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
