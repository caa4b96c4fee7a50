"""Pictures that would take gigabytes of whoever shows them are shown, or refused, for what a photograph costs."""

import subprocess
import sys
import zlib

import pytest

from media_files import chunk, image_bytes

MOST = 250_000
"""Kilobytes in all, the interpreter and Qt with them; each of these took more than 400,000."""
SHOWN = """
import sys
from PySide6.QtCore import QSize
from compassdesk.rendering.pictures.decoding import filling
part = tuple(map(float, sys.argv[1:])) or None
assert filling(sys.stdin.buffer.read(), "png", QSize(160, 160), part).size() == QSize(160, 160)
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for its memory")


def _kilobytes(picture: bytes, *part: str) -> int:
    """The most that a process had in memory which shows a picture, or a part of it."""
    run = subprocess.run([sys.executable, "-c", SHOWN, *part], input=picture, capture_output=True, check=True)
    return int(run.stdout)


@pytest.mark.parametrize("size", [(16_000, 1), (1, 16_000)])
def test_a_strip_costs_what_is_seen_of_it(size):
    assert _kilobytes(image_bytes("png", *size)) < MOST


def test_a_part_that_is_a_strip_costs_what_is_seen_of_it():
    assert _kilobytes(image_bytes("png", 16_000, 100), "0", "0", "1", "0.0001") < MOST


def test_words_packed_into_a_picture_are_not_unpacked():
    words = chunk(b"zTXt", b"Comment\x00\x00" + zlib.compress(b"a" * 7_900_000, 9))
    plain = image_bytes("png")
    assert _kilobytes(plain[:33] + words * 60 + plain[33:]) < MOST
