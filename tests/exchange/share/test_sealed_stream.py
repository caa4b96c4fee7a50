"""Sealed piece by piece: every other age opens it, we open what others sealed, and nothing changed gets through."""

import io
import secrets
import tracemalloc

import pytest
from pyrage import passphrase as age

from compassdesk.domain.errors import InputError
from compassdesk.exchange.share import sealed, sealed_stream
from compassdesk.exchange.share.sealed_stream import PIECE, Head, Sealing, new_head

WORDS = "een geheim dat niemand weet"
LENGTHS = (0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 17)


@pytest.fixture(scope="module")
def head() -> Head:
    """One for all tests of this file: a key takes a second."""
    return new_head(WORDS)


def written(content: bytes, head: Head, by: int = 7_777) -> bytes:
    out = io.BytesIO()
    sealing = Sealing(out, head)
    for start in range(0, len(content), by):
        assert sealing.write(content[start : start + by]) == len(content[start : start + by])
    sealing.finish()
    return out.getvalue()


@pytest.mark.parametrize("length", LENGTHS)
def test_another_age_opens_it_and_we_do(head: Head, length: int) -> None:
    content = secrets.token_bytes(length)
    found = written(content, head)
    assert sealed_stream.opened(io.BytesIO(found), WORDS).read() == content
    if length in {0, PIECE, 3 * PIECE + 17}:
        assert age.decrypt(found, WORDS) == content


def test_what_another_age_sealed_is_opened() -> None:
    content = secrets.token_bytes(2 * PIECE + 5)
    assert sealed.opened(io.BytesIO(age.encrypt(content, WORDS)), WORDS).read() == content


def test_it_is_read_from_any_place(head: Head) -> None:
    content = secrets.token_bytes(3 * PIECE + 17)
    stream = sealed_stream.opened(io.BytesIO(written(content, head, by=300_000)), WORDS)
    assert stream.seekable()
    for start, size in ((PIECE - 3, 10), (0, 5), (3 * PIECE, 99), (len(content), 5), (2 * PIECE, 2 * PIECE)):
        stream.seek(start)
        assert stream.read(size) == content[start : start + size]
    assert stream.seek(-7, io.SEEK_END) == len(content) - 7
    assert stream.read() == content[-7:]


def test_another_passphrase_opens_nothing(head: Head) -> None:
    with pytest.raises(InputError, match="share-wrong-passphrase"):
        sealed_stream.opened(io.BytesIO(written(b"x", head)), "another one")


def test_what_was_changed_cut_or_put_in_another_order_is_told(head: Head) -> None:
    content = secrets.token_bytes(3 * PIECE)
    whole, begins = written(content, head), len(head.spelled)
    piece = PIECE + 16
    first, second, last = (whole[begins + at * piece : begins + (at + 1) * piece] for at in range(3))
    mac = whole.index(b"\n--- ") + 5
    for spoiled in (
        whole[:begins] + bytes([whole[begins] ^ 1]) + whole[begins + 1 :],
        whole[:-1] + bytes([whole[-1] ^ 1]),
        whole[:mac] + (b"A" if whole[mac : mac + 1] != b"A" else b"B") + whole[mac + 1 :],
        whole[:-1],
        whole[:-piece],
        whole[: begins + 5],
        whole[:begins],
        whole[: begins - 3],
        whole + b"x",
        whole[:begins] + second + first + last,
        whole[:begins] + first + last,
        whole[:begins] + first + second + second + last,
    ):
        with pytest.raises(InputError, match="share-damaged"):
            sealed_stream.opened(io.BytesIO(spoiled), WORDS).read()


def test_sealing_and_opening_need_memory_for_a_piece_and_not_for_all(head: Head) -> None:
    bite = secrets.token_bytes(250_000)
    held = io.BytesIO(bytes(42_000_000))  # so that what is written needs no room of its own
    tracemalloc.start()
    try:
        sealing = Sealing(held, head)
        for _ in range(160):
            sealing.write(bite)
        sealing.finish()
        _, most = tracemalloc.get_traced_memory()
        held.truncate()
        tracemalloc.reset_peak()
        stream = sealed_stream.OpenedPieces(held, len(head.spelled), head.key)
        while stream.read(100_000):
            pass
        _, most_read = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert max(most, most_read) < 3_000_000, "of 40 million bytes"
