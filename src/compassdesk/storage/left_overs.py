"""What lies beside a client file before it is opened: its own is used, another's is kept under a name that is told.

SQLite puts a journal back into whatever file has the name, and reads a log (-wal) into it even where the file keeps
none. Both may have been left by another file of that name: one that was replaced, removed, moved away. So before SQLite
opens a file it is found out whether they belong to it. The caller holds the file's lock, or knows that nobody writes.
"""

import os
import sqlite3
import stat
import time
from contextlib import closing, suppress
from pathlib import Path

from compassdesk.disk import free_name
from compassdesk.domain.errors import WorldError
from compassdesk.storage import marks
from compassdesk.storage.lock import holder
from compassdesk.storage.raw import bears_our_mark, header_of, read_raw

set_aside_here: list[tuple[Path, Path]] = []
"""What this process set aside: the client file beside which it lay, and where it is kept."""

healed_here: list[tuple[Path, Path]] = []
"""The client files that this process made whole after they were renamed, and the journal of the former name."""

_TRIES, _PAUSE_SECONDS = 5, 0.02  # a journal that another program is committing with is gone after a blink
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_PLAIN = b"SQLite format 3\x00"
_HEADER = 100
"""Bytes of the header of a database, which lie in one sector of the disk."""
_SIZE_BEFORE = 16
"""Where a journal holds how many pages the file had."""


def lie_beside(path: Path) -> bool:
    """Whether there is anything to find out about before the file at `path` is opened."""
    filled = _is_filled(_beside(path, "-journal"))
    return log_lies_beside(path) or filled or bool(_kept_journals(path)) or _of_its_former_name(path) is not None


def log_lies_beside(path: Path) -> bool:
    """Whether there is a log beside the file, which only version 1 kept."""
    return _lies(_beside(path, "-wal"))


def set_others_aside(path: Path) -> tuple[Path, ...]:
    """Leave beside the file (or beside a name without a file) only what belongs to it; gives where the rest is kept.

    Beside a file that is not a client's everything is left. OSError when something cannot be looked at or moved; then
    that stays as it was.
    """
    if path.exists() and not bears_our_mark(path):
        return ()
    kept_aside = (*_log(path), *_journal(path))
    set_aside_here.extend((path, kept) for kept in kept_aside)
    return kept_aside


def make_ready_to_open(path: Path) -> tuple[Path, ...]:
    """`set_others_aside` for a file that is to be opened; WorldError("half-written-file") when that cannot be done."""
    try:
        return set_others_aside(path)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise WorldError("half-written-file", path=str(path)) from error


def remove_empty_journal(path: Path) -> None:
    """Take away the journal that the last commit left empty, for who holds the file's lock and has closed the file."""
    journal = _beside(path, "-journal")
    with suppress(OSError):
        if not _is_filled(journal):
            journal.unlink()


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _listed(folder: Path, begins: str, ends: str) -> list[Path]:
    """What lies in a folder under such names, in their order; nothing where one may go in and not look around: a file
    opens there as well.
    """
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208 - a folder may hold thousands that are none of ours
    except OSError:
        return []
    return [folder / name for name in names if name.startswith(begins) and name.endswith(ends)]


def _lies(beside: Path) -> bool:
    return os.path.lexists(beside)


def _is_filled(beside: Path) -> bool:
    try:
        found = beside.lstat()
    except FileNotFoundError:
        return False
    return not stat.S_ISREG(found.st_mode) or found.st_size > 0


def _set_aside(beside: Path, path: Path, ending: str) -> Path:
    """Keep what is not the file's own under a name that SQLite does not look at; nothing is ever overwritten."""
    kept = _kept_as(path, ending)
    beside.rename(kept)
    return kept


def _kept_as(path: Path, ending: str) -> Path:
    return free_name(lambda number: path.with_name(f"{path.stem}.left-over-{number}{ending}"))


# --- the journal of a commit that was broken off --------------------------------------------------------------------


def _journal(path: Path) -> tuple[Path, ...]:
    journal = _beside(path, "-journal")
    for _ in range(_TRIES):
        if not _is_filled(journal):
            _bring_back(journal, path)
            _heal(journal, path)
            return ()
        if (path.exists() and _never_counted(journal)) or _belongs(journal, path):
            return ()
        time.sleep(_PAUSE_SECONDS)
    return (_set_aside(journal, path, ".journal"),)


def _kept_journals(path: Path) -> list[Path]:
    return _listed(path.parent, f"{path.stem}.left-over-", ".journal")


def _bring_back(journal: Path, path: Path) -> None:
    """A journal that was set aside while another file had the name: when its own file comes back, it needs it."""
    for kept in _kept_journals(path) if path.exists() else ():
        if _is_filled(kept) and _belongs(kept, path):
            kept.replace(journal)
            return


def _heal(journal: Path, path: Path) -> None:
    """Give a file that was renamed after its program was killed the journal that was left beside its former name."""
    former = None if _is_filled(journal) else _of_its_former_name(path)
    if former is not None:
        former.replace(journal)
        healed_here.append((path, former))


def _of_its_former_name(path: Path) -> Path | None:
    """A journal in the same folder that lost its file and is needed by this one; None when there is none."""
    for journal in _listed(path.parent, "", "-journal"):
        lost = journal.with_name(journal.name.removesuffix("-journal"))
        if not _lies(lost) and holder(lost) is None and _is_needed(journal, path):
            return journal
    return None


def _is_needed(journal: Path, path: Path) -> bool:
    """Whether a journal of another name was left by a commit into this very file, which is half done in it.

    Of two copies of a file only the half-written one needs it, so that the other does not use it up. That cannot be
    told of a protected file, where each writing of a page looks different, nor anything while it is locked.
    """
    try:
        content = journal.read_bytes() if stat.S_ISREG(journal.lstat().st_mode) else b""
        pages = _pages_before(content)
        if 1 not in pages or not path.is_file() or not bears_our_mark(path):
            return False
        now = read_raw(path, path.stat().st_size)
    except OSError:
        return False
    if not now.startswith(_PLAIN):
        from compassdesk.storage import ciphered_marks

        return ciphered_marks.bears_the_mark(pages[1], path)
    size = len(pages[1])
    as_before = len(now) == _number(content, _SIZE_BEFORE) * size and all(
        now[(number - 1) * size : number * size] == page for number, page in pages.items()
    )
    return not as_before and marks.is_marked(_number(pages[1], 60)) and _is_bound(pages[1], now)


def _is_bound(first: bytes, now: bytes) -> bool:
    """Whether a journal that puts `first` back was begun in a plain file that begins with `now` (see `marks`)."""
    before, after = _number(first, 60), _number(now, 60)
    # Where the power went, a page may be new without its header: then the mark alone says whose it is.
    return (
        first == now[: len(first)]
        or (marks.is_marked(before) and first[:_HEADER] == now[:_HEADER])
        or (
            marks.same_mark(after, marks.following(before))
            and _number(now, 24) == (_number(first, 24) + 1) & 0xFFFFFFFF
        )
    )


def _never_counted(journal: Path) -> bool:
    """Whether it was broken off before anything was written into its file: SQLite puts it back into none."""
    if not stat.S_ISREG(journal.lstat().st_mode):
        return False
    with journal.open("rb") as content:
        return content.read(1) == b"\x00"


def _belongs(journal: Path, path: Path) -> bool:
    """Whether SQLite may put this journal back into the file.

    The next mark of the commit that begins a session is not known, so that its journal may be of this file, which is
    whole without it, or of another one. As with all that is doubtful the answer is no, and it is kept.
    """
    if not stat.S_ISREG(journal.lstat().st_mode) or not path.exists():
        return False
    first = _pages_before(journal.read_bytes()).get(1)
    if first is None:
        return False
    now = read_raw(path, len(first))
    if now.startswith(_PLAIN):
        return _is_bound(first, now)
    from compassdesk.storage import ciphered_marks

    return ciphered_marks.belongs(first, path)


def _pages_before(content: bytes) -> dict[int, bytes]:
    """The pages that the first part of a journal puts back, by number; empty when it is no journal.

    Our own journals have one part, because nothing is written into the file before a commit.
    """
    if not content.startswith(_JOURNAL_MAGIC):
        return {}
    count, nonce, _, sector, size = (_number(content, place) for place in range(8, 28, 4))
    pages: dict[int, bytes] = {}
    place = sector
    while len(pages) < count and place + size + 8 <= len(content):
        page = content[place + 4 : place + 4 + size]
        if _number(content, place + 4 + size) != _checksum(page, nonce):
            break
        pages[_number(content, place)] = page
        place += size + 8
    return pages


def _checksum(page: bytes, nonce: int) -> int:
    return (nonce + sum(page[place] for place in range(len(page) - 200, 0, -200))) & 0xFFFFFFFF


def _number(content: bytes, place: int) -> int:
    return int.from_bytes(content[place : place + 4], "big")


# --- the log that version 1 kept ------------------------------------------------------------------------------------


def _log(path: Path) -> tuple[Path, ...]:
    log = _beside(path, "-wal")
    if not _lies(log):
        return ()
    keeps_a_log = path.exists() and header_of(path)[18:20] == b"\x02\x02"
    if not _is_filled(log):
        if not keeps_a_log:
            log.unlink()  # SQLite would begin to write into it
        return ()
    if not keeps_a_log:
        return (_log_set_aside(log, path),)
    if path.stat().st_ctime_ns < log.stat().st_ctime_ns:
        return ()  # nothing touched the file after its log was written
    return _doubtful_log(log, path)


def _log_set_aside(log: Path, path: Path) -> Path:
    with suppress(FileNotFoundError):
        _beside(path, "-shm").unlink()  # an index of the log, made anew from it
    return _set_aside(log, path, ".wal")


def _doubtful_log(log: Path, path: Path) -> tuple[Path, ...]:
    """The file was touched after its log was written: by the log's own merging, or because it is another file now.

    Copies tell. A file that is whole only with its log was being merged. When it is whole with and without, and both
    say different things, it is opened as it lies, and what it would be with the log is kept as a file of its own.
    """
    import shutil
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        alone, merged = Path(folder, "alone"), Path(folder, "merged")
        for copy in (alone, merged):
            shutil.copyfile(path, copy)
        shutil.copyfile(log, _beside(merged, "-wal"))
        said_alone, said_merged = _content(alone), _content(merged)
        if said_merged is None:
            return () if said_alone is None else (_log_set_aside(log, path),)
        if said_alone in {None, said_merged}:
            return ()
        kept = _kept_as(path, path.suffix)
        shutil.copyfile(merged, kept)
    return (kept, _log_set_aside(log, path))


def _content(copy: Path) -> str | None:
    """All that a private copy says, as text to compare; None when it is not whole. Its log is merged into it."""
    try:
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            if not sound or connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                return None
            return "\n".join(connection.iterdump())
    except (sqlite3.Error, ValueError):
        return None
