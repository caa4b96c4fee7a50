"""What is taken in is known by its content; what is hostile, cut off or unknown is refused in a sentence."""

import os
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.errors import InputError
from compassdesk.rendering.pictures import inspecting
from compassdesk.rendering.pictures.inspecting import inspected, inspected_file
from compassdesk.texts.errors import sentence
from media_files import (
    SVG,
    chunk,
    declared_png,
    film_bytes,
    gif_bytes,
    image_bytes,
    moving_gif,
    paged_pdf,
    pdf_bytes,
    with_exif,
)

GOOD = {
    "jpeg": image_bytes("jpeg"),
    "png": image_bytes("png"),
    "webp": image_bytes("webp"),
    "gif": gif_bytes(),
    "mp4": film_bytes(),
    "mov": film_bytes(brand=b"qt  "),
    "pdf": pdf_bytes(),
}


@pytest.mark.parametrize("kind", GOOD)
def test_a_file_is_what_it_holds_whatever_it_is_called(kind):
    found = inspected(GOOD[kind], "holiday.exe")
    assert (found.kind, found.name) == (kind, "holiday.exe")
    assert len(found.sha256) == 64


def test_pictures_and_films_say_how_large_and_how_long_they_are():
    assert (
        inspected(image_bytes("png", 640, 480), "a").width,
        inspected(image_bytes("png", 640, 480), "a").height,
    ) == (
        640,
        480,
    )
    film = inspected(film_bytes(12.5, 1080, 1920), "a.mp4")
    assert (film.width, film.height, film.seconds) == (1080, 1920, 12.5)


def test_a_gif_that_moves_says_how_many_pictures_it_has_and_how_long_they_take():
    found = inspected(moving_gif(40, 5), "a.gif")
    assert (found.frames, found.seconds) == (40, 2.0)
    still = inspected(gif_bytes(), "a.gif")
    assert (still.frames, still.seconds) == (None, None)


@pytest.mark.parametrize("packed", [False, True])
def test_a_document_says_how_many_pages_it_has(packed):
    assert inspected(paged_pdf(301, packed=packed), "a.pdf").pages == 301


def test_a_document_that_does_not_say_its_pages_is_taken_in_all_the_same():
    assert inspected(pdf_bytes(), "a.pdf").pages is None
    bomb = zlib.compress(bytes(200_000_000))
    made = b"%PDF-1.5\n1 0 obj<</Type/ObjStm>>stream\n" + bomb + b"\nendstream endobj\n%%EOF\n"
    assert inspected(made, "a.pdf").pages is None


def test_a_pdf_of_nothing_but_beginnings_of_lists_has_no_pages_and_holds_nobody() -> None:
    assert inspected(b"%PDF-1.5\n<<" + b"/Type/Pages " * 300_000 + b"\n%%EOF", "a.pdf").pages is None


def test_a_picture_taken_with_the_camera_on_its_side_is_as_large_as_it_is_looked_at():
    found = inspected(with_exif(image_bytes("jpeg", 60, 40), orientation=6), "a.jpg")
    assert (found.width, found.height) == (40, 60)


def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pump.png")
    with pytest.raises(InputError, match="not-a-file"):
        inspected_file(tmp_path / "pump.png")


def test_a_name_that_turns_the_words_around_it_is_taken_without_what_turns_them(tmp_path):
    place = tmp_path / "\u202egnp.exe\u200f a\nb.png"
    place.write_bytes(GOOD["png"])
    assert inspected_file(place).name == "gnp.exe ab.png"
    place.write_bytes(b"nothing")
    with pytest.raises(InputError) as told:
        inspected_file(place)
    assert told.value.values["name"] == "gnp.exe ab.png"


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt says too what it refuses
@pytest.mark.parametrize("kind", GOOD)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_file_that_was_cut_off_is_refused(kind, share):
    content = GOOD[kind]
    if kind == "pdf":
        share = 0.5
    with pytest.raises(InputError) as refused:
        inspected(content[: int(len(content) * share)], "pump.dat")
    assert "pump.dat" in sentence(refused.value)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "media-empty"),
        (SVG, "media-svg"),
        (b"<!DOCTYPE svg PUBLIC>", "media-svg"),
        (b"II*\x00" + bytes(40), "media-other"),
        (bytes(4) + b"ftypheic" + bytes(40), "media-other"),
        (b"MZ" + bytes(200), "media-unknown"),
        (b"PK\x03\x04" + bytes(200), "media-unknown"),
        (declared_png(20_000, 20_000), "media-too-many-pixels"),
        (declared_png(20_000, 10), "media-too-many-pixels"),
        (declared_png(2**31 - 1, 2**31 - 1), None),
        (declared_png(0, 10), None),
        (
            b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 9, 9, 8, 2, 0, 0, 0)) + chunk(b"IEND", b""),
            None,
        ),
    ],
)
def test_what_nobody_can_show_is_refused_in_a_sentence_that_names_the_file(content, code):
    with pytest.raises(InputError) as refused:
        inspected(content, "pump.jpg")
    assert code is None or refused.value.code == code
    assert "pump.jpg" in sentence(refused.value)


def test_a_file_of_more_than_may_be_kept_is_refused_before_all_of_it_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(inspecting, "MOST_BYTES", 1000)
    path = tmp_path / "film.mp4"
    path.write_bytes(bytes(2000))
    with pytest.raises(InputError) as refused:
        inspected_file(path)
    assert refused.value.code == "media-too-large"


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt says too what it refuses
def test_a_bomb_takes_no_more_room_than_its_declared_limit():
    """Sixteen bits a colour: few enough pixels, but more bytes than one picture may have."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 7700, 7700, 16, 6, 0, 0, 0))
    packed = zlib.compress(bytes(10_000_000), 9)
    with pytest.raises(InputError) as refused:
        inspected(b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", packed) + chunk(b"IEND", b""), "bomb.png")
    assert "bomb.png" in sentence(refused.value)


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt says too what it refuses
@given(kind=st.sampled_from(sorted(GOOD)), at=st.floats(0, 1), instead=st.binary(min_size=1, max_size=8))
def test_whatever_is_changed_in_a_file_it_is_taken_or_refused_and_nothing_else(kind, at, instead):
    content = bytearray(GOOD[kind])
    place = int(at * (len(content) - 1))
    content[place : place + len(instead)] = instead
    assert _came_of(bytes(content))


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt says too what it refuses
@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"%PDF-", b"\x00\x00\x00\x10ftypisom"]),
)
def test_any_bytes_are_refused_in_a_sentence(content, begin):
    assert _came_of(begin + content)


def _came_of(content: bytes) -> str:
    """The kind of a file that is taken in, or the sentence with which it is refused."""
    try:
        return inspected(content, "a").kind
    except InputError as refused:
        return sentence(refused)
