"""Pictures: an item with ten of them opened, the thumbnails of 200 posts, against the bare decoding; a file with 500.

The ten are eight of a phone (JPEG, 12 million pixels, about 3 MB, with grain) and two exports of a drawing program
(PNG, 1080 × 1350); of the 200 every fourth is of a phone.

.venv/bin/python packaging/bench_pictures.py        # alone; `dev.py bench` prints the same among the rest
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from bench_rows import row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage

    from compassdesk.app import Desktop
    from compassdesk.domain.plan import Item

TEN, POSTS, TURNS, TURNS_OF_ALL = 10, 200, 9, 3
MANY, STARTS = 500, 9
PHONE, EXPORT, SMALL = (4000, 3000), (1080, 1350), (1600, 1200)
THUMBNAIL = (88, 66)
_DIFFERENT = 8
"""So many pictures of a phone are made; the others are those with another remark in the file."""
_PATCHES, _GRAIN = 260, 0.05
"""Coloured boxes of a picture, and how strong its grain is: so that it is about as large as one of its size is."""


def pictures(folder: Path) -> None:
    """Print what they cost in processor time, by turns, and how long the main thread was held at most."""
    from bench_data import client_file, shown_moment

    from compassdesk.app import build

    folder.mkdir(exist_ok=True)
    photographs = [_photograph(number) for number in range(_DIFFERENT)]
    exports = [_drawn(number, EXPORT, "png") for number in range(POSTS * 3 // 4 + 2)]
    ten = [*photographs, *exports[:2]]
    others = (
        _remarked(photographs[at % _DIFFERENT], at) if at % 4 == 0 else exports[at * 3 // 4] for at in range(POSTS)
    )
    contents = [*ten, *list(others)[TEN:]]
    desktop = build([str(client_file(folder, 1_000))], clock=shown_moment)
    desktop.window.resize(1920, 1040)
    desktop.window.show()
    desktop.window.columns.build()
    items = [item for item in desktop.desk.session.plan.items if item.kind == "post"][:POSTS]
    _attach(desktop, items, contents)
    rows: dict[str, list[tuple[float, float, float]]] = {"ten": [], "again": [], "without": [], "all": []}
    for _ in range(TURNS):
        plain, held = _opened(desktop, items[2], 0)
        bare = _bare(ten)
        rows["without"].append((plain, held, bare))
        desktop.desk.session.pictures.forget()
        rows["ten"].append((*_opened(desktop, items[0], TEN), bare))
        rows["again"].append((*_opened(desktop, items[0], TEN), plain))
    for _ in range(TURNS_OF_ALL):
        rows["all"].append((*_all_asked_for(desktop, contents), _bare(contents)))
    told = {
        "ten": ("open an item with ten pictures", TEN, "bare decoding"),
        "without": ("an item without", 1, "the same decoding"),
        "again": ("the ten, seen before", TEN, "the item without"),
        "all": ("thumbnails of posts", POSTS, "bare decoding"),
    }
    for name, (what, size, floor) in told.items():
        ours, held, bare = (statistics.median(side) for side in zip(*rows[name], strict=True))
        row(what, size, ours, bare, f"{floor}; the window held {held:.0f} ms at most")
    desktop.window.close()
    desktop.app.processEvents()


def many_pictures(folder: Path) -> None:
    """Print what a file with 500 different pictures costs beside the same file without any."""
    drawn = (_drawn(number, SMALL, "jpeg") for number in range(MANY))
    contents = {sha256(content).hexdigest(): content for content in drawn}
    paths = [_measured(folder / str(len(wanted)), wanted) for wanted in ({}, contents)]
    ours, bare = _starts(paths[1], paths[0])
    row("start with pictures, processor time", MANY, ours, bare, "the same file without")


def _measured(folder: Path, contents: dict[str, bytes]) -> Path:
    """A file of 1,000 items with these pictures; prints its size, and how long writing, a backup and opening took."""
    from bench_data import client_file

    from compassdesk.domain.attachments import Attachment, record_of
    from compassdesk.domain.patch import Patch
    from compassdesk.services import attachments, plans
    from compassdesk.services.opening import open_client

    folder.mkdir(parents=True, exist_ok=True)
    path = client_file(folder, 1_000)
    file = open_client(path)
    posts = [item for item in file.read(plans.whole).items if item.kind == "post"]
    rows = tuple(
        record_of(Attachment(f"many-{at}", posts[at].id, f"{at}.jpg", "x", key, "jpeg", position=at))
        for at, key in enumerate(contents)
    )
    written = _timed(lambda: file.perform("Attach", attachments.add, Patch(attachments=rows), contents))
    backups = [_timed(lambda at=at: file.snapshot(folder / f"{at}.copy")) for at in range(TURNS)]
    file.close()
    opened = statistics.median(_timed(lambda: open_client(path).close()) for _ in range(TURNS))
    print(
        f"  {len(contents)} pictures: {path.stat().st_size / 1e6:.1f} MB, written {written:.0f} ms,"
        f" a backup {statistics.median(backups):.0f} ms, opened and closed {opened:.1f} ms"
    )
    return path


def _timed(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return (time.perf_counter() - begun) * 1000


def _starts(*paths: Path) -> list[float]:
    """Processor time until the first paint of the month, the median of starts by turns."""
    taken: dict[Path, list[float]] = {path: [] for path in paths}
    script = str(Path(__file__).with_name("bench_start.py"))
    for _ in range(STARTS):
        for path in paths:
            command = [sys.executable, script, "app", repr(time.time()), str(path)]
            output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            taken[path].append(json.loads(output.splitlines()[0])["cpu"])
    return [statistics.median(taken[path]) for path in paths]


def _photograph(number: int) -> bytes:
    """One of a phone: much of a JPEG of its size is the grain."""
    from PySide6.QtGui import QBrush, QImage, QPainter

    from compassdesk.rendering.pictures.encoding import encoded

    image = _patches(number, PHONE)
    side = 1024
    grain = QImage(random.Random(number).randbytes(side * side), side, side, QImage.Format.Format_Grayscale8)
    with QPainter(image) as painter:
        painter.setOpacity(_GRAIN)
        painter.fillRect(image.rect(), QBrush(grain))
    return encoded(image, "jpeg", 92)


def _drawn(number: int, size: tuple[int, int], kind: Literal["jpeg", "png"]) -> bytes:
    from compassdesk.rendering.pictures.encoding import encoded

    return encoded(_patches(number, size), kind, 80)


def _patches(number: int, size: tuple[int, int]) -> QImage:
    from PySide6.QtGui import QColor, QImage, QPainter

    chance = random.Random(number)
    width, height = size
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(chance.randrange(360), 90, 200))
    with QPainter(image) as painter:
        for _ in range(_PATCHES):
            colour = QColor.fromHsv(chance.randrange(360), 120, 220, 140)
            wide, high = chance.randrange(width // 8), height // 8
            painter.fillRect(chance.randrange(width), chance.randrange(height), wide, high, colour)
    return image


def _remarked(photograph: bytes, number: int) -> bytes:
    """Another content with the same pixels: a JPEG may hold remarks."""
    remark = str(number).encode()
    return b"".join((photograph[:2], b"\xff\xfe", (len(remark) + 2).to_bytes(2, "big"), remark, photograph[2:]))


def _attach(desktop: Desktop, items: Sequence[Item], contents: Sequence[bytes]) -> None:
    """One picture to each post, and the first ten to the first."""
    from compassdesk.domain.attachments import Attachment, record_of
    from compassdesk.domain.patch import Patch
    from compassdesk.services import attachments

    session = desktop.desk.session
    named = [(sha256(content).hexdigest(), content) for content in contents]
    shown = [(items[0], at) for at in range(TEN)] + [(item, at) for at, item in enumerate(items) if at > 2]
    rows = [
        record_of(Attachment(f"{item.id}-{at}", item.id, str(at), "x", named[at][0], _kind(contents[at]), position=at))
        for item, at in shown
    ]
    for start in range(0, len(rows), TEN):  # what is not committed yet is in memory
        part = dict(named[at] for _, at in shown[start : start + TEN])
        session.perform("Attach", attachments.add, Patch(attachments=tuple(rows[start : start + TEN])), part)


def _opened(desktop: Desktop, item: Item, count: int) -> tuple[float, float]:
    """The editor of an item until its pictures are seen: processor time, and that of the main thread's longest turn."""
    desk = desktop.desk
    desk.sight.open_item(next(one.id for one in desk.session.plan.items if one.kind == "post" and one.id > item.id))
    _turns(lambda: False, least=20)
    strip = desktop.window.columns.panel.item_editor.attachments
    begun = time.process_time()
    at = time.thread_time()
    desk.sight.open_item(item.id)
    first = (time.thread_time() - at) * 1000
    held = _turns(lambda: sum(tile.picture is not None for tile in strip.tiles if not tile.isHidden()) < count, least=9)
    return (time.process_time() - begun) * 1000, max(first, held)


def _all_asked_for(desktop: Desktop, contents: Sequence[bytes]) -> tuple[float, float]:
    from PySide6.QtCore import QSize

    shown, keys = desktop.desk.session.pictures, [sha256(content).hexdigest() for content in contents]
    shown.forget()
    begun = time.process_time()
    for key in keys:
        shown.thumbnail(key, QSize(*THUMBNAIL))
    held = _turns(lambda: any(shown.state(key) != "here" for key in keys))
    return (time.process_time() - begun) * 1000, held


def _turns(waits: Callable[[], bool], least: int = 0) -> float:
    """Let the window live while something is waited for; the milliseconds of processor time of its longest turn."""
    from PySide6.QtCore import QCoreApplication

    longest, turn = 0.0, 0
    while waits() or turn < least:
        turn += 1
        begun = time.thread_time()
        QCoreApplication.processEvents()
        longest = max(longest, (time.thread_time() - begun) * 1000)
        time.sleep(0.001)
    return longest


def _bare(contents: Sequence[bytes]) -> float:
    """Processor time of the bare decoding, each to about the size of a thumbnail."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
    from PySide6.QtGui import QImageReader

    fill = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    begun = time.process_time()
    for content in contents:
        held = QByteArray(content)
        buffer = QBuffer(held)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(_kind(content).encode()))
        reader.setScaledSize(reader.size().scaled(QSize(*THUMBNAIL), fill))
        assert not reader.read().isNull()
    return (time.process_time() - begun) * 1000


def _kind(content: bytes) -> Literal["jpeg", "png"]:
    return "jpeg" if content.startswith(b"\xff\xd8") else "png"


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as made:
        os.environ["COMPASSDESK_HOME"] = made
        print(f"{'':38} items        ours    baseline   ratio")
        pictures(Path(made))
        many_pictures(Path(made) / "many")
