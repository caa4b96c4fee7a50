"""Forty kinds of files that are not what their name says, or no longer."""

import gzip
import os
import random
import shutil
import socket
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from compassdesk.storage import letters
from torture import counting

PAGE = 4096
Spoil = Callable[[Path], None]
"""Spoils the healthy client file at a path, or puts something else there."""


def _cut(size: int) -> Spoil:
    return lambda path: os.truncate(path, size)


def _patched(place: int, content: bytes) -> Spoil:
    def spoil(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(place)
            file.write(content)

    return spoil


def _replaced(content: bytes) -> Spoil:
    return lambda path: path.write_bytes(content) and None


def _told(*statements: str) -> Spoil:
    def spoil(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            letters.teach(connection)
            connection.execute("PRAGMA writable_schema = ON")
            for statement in statements:
                connection.execute(statement)

    return spoil


def _instead(make: Callable[[Path], object]) -> Spoil:
    def spoil(path: Path) -> None:
        path.unlink()
        make(path)

    return spoil


def _noise(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(200_000))


def _half_the_pages_swapped(path: Path) -> None:
    content = path.read_bytes()
    pages = [content[start : start + PAGE] for start in range(0, len(content), PAGE)]
    path.write_bytes(b"".join([pages[0], *reversed(pages[1:])]))


def _zipped(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("plan.json", "{}")


def _socket(path: Path) -> None:
    with closing(socket.socket(socket.AF_UNIX)) as one:
        one.bind(str(path))


def _other_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        letters.teach(connection)
        connection.execute("CREATE TABLE moz_places (id INTEGER)")


def _loop(path: Path) -> None:
    path.symlink_to(path)


KINDS: dict[str, Spoil] = {
    "nothing in it": _cut(0),
    "one byte": _cut(1),
    "cut in the header": _cut(60),
    "one page": _cut(PAGE),
    "cut in half": _cut(PAGE * 12 + 100),
    "the last page is missing": lambda path: os.truncate(path, path.stat().st_size - PAGE),
    "noise": _noise,
    "zeros": _replaced(bytes(100_000)),
    "zeros behind the first page": _patched(PAGE, bytes(PAGE * 6)),
    "pages in another order": _half_the_pages_swapped,
    "a text": _replaced(b"Maandag: plan maken\n" * 50),
    "a text in UTF-16": _replaced("Maandag".encode("utf-16")),
    "JSON": _replaced(b'{"format": "compassdesk-plan"}'),
    "a web page": _replaced(b"<!DOCTYPE html><html><script>alert(1)</script></html>"),
    "a calendar": _replaced(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
    "zip": _zipped,
    "gzip of itself": lambda path: path.write_bytes(gzip.compress(path.read_bytes())) and None,
    "another program's database": _instead(_other_database),
    "no mark of ours": _told("PRAGMA application_id = 1"),
    "version 0": _told("PRAGMA user_version = 0"),
    "a version below nothing": _told("PRAGMA user_version = -3"),
    "a newer version": _told("PRAGMA user_version = 9999"),
    "a newer kind of SQLite": _patched(18, b"\x03\x03"),
    "a wrong page size": _patched(16, b"\x00\x07"),
    "a broken schema text": _told("UPDATE sqlite_master SET sql = 'CREATE TABLE (' WHERE name = 'items'"),
    "a table is gone": _told("DROP TABLE day_notes"),
    "a table that is not ours": _told("CREATE TABLE items_text_evil (x)"),
    "a trigger that is not ours": _told("CREATE TRIGGER evil AFTER UPDATE ON items BEGIN DELETE FROM items; END"),
    "a view in place of a table": _told("DROP TABLE waivers", "CREATE VIEW waivers AS SELECT 1"),
    "no client in it": _told("DELETE FROM client"),
    "an unknown petal": _told("UPDATE items SET petal = 'shout'"),
    "an unknown status": _told("UPDATE items SET status = ''"),
    "a length beyond all measure": _told("UPDATE items SET minutes = 9223372036854775807"),
    "a day that is none": _told("UPDATE items SET starts_at = '2027-02-31T09:00'"),
    "the year 9999": _told("UPDATE items SET starts_at = '9999-12-31T23:59'"),
    "a zone on Mars": _told("UPDATE client SET timezone = 'Mars/Olympus'"),
    "JSON that is cut off": _told("UPDATE items SET labels = '[\"a\"'"),
    "half a character": _told("UPDATE items SET title = CAST(x'c328' AS TEXT)"),
    "a reference to nobody": _told("UPDATE items SET spokesperson = 'nobody'"),
    "an empty index of words": _told("INSERT INTO items_text (items_text) VALUES ('delete-all')"),
    "a folder": _instead(Path.mkdir),
    "a pipe": _instead(os.mkfifo),
    "a socket": _instead(_socket),
    "a link to itself": _instead(_loop),
    "a link to nothing": _instead(lambda path: path.symlink_to("gone")),
    "gone": Path.unlink,
}


def laid(folder: Path, kinds: list[str]) -> dict[str, Path]:
    """One file of each kind in a folder."""
    healthy = folder / "healthy.compass"
    counting.made(healthy)
    made = {}
    for number, kind in enumerate(kinds):
        made[kind] = folder / f"{number}.compass"
        shutil.copy(healthy, made[kind])
        KINDS[kind](made[kind])
    return made
