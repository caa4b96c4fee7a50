"""What a picture tells besides itself is taken out; the picture stays the very same."""

import struct

import pytest
from PySide6.QtGui import QImage

from compassdesk.domain.errors import InputError
from compassdesk.exchange.media.film_facts import boxes, film_facts
from compassdesk.exchange.media.hidden_details import without_details
from compassdesk.rendering.pictures.inspecting import inspected
from media_files import GPS, film_bytes, image_bytes, moving_gif, pdf_bytes, with_exif, with_text_chunk


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("jpeg", with_exif(image_bytes("jpeg"))),
        ("jpeg", with_exif(image_bytes("jpeg")) + GPS),
        ("jpeg", image_bytes("jpeg") + with_exif(image_bytes("jpeg"))),
        ("png", with_text_chunk(image_bytes("png"))),
        ("mp4", film_bytes()),
    ],
)
def test_the_place_is_taken_out(kind, content):
    assert GPS in content
    assert GPS not in without_details(content, kind)


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_every_pixel_stays(kind):
    content = image_bytes(kind)
    told = {"jpeg": with_exif, "png": with_text_chunk}.get(kind, lambda plain: plain)(content)
    assert QImage.fromData(without_details(told, kind)) == QImage.fromData(content)


def test_how_the_camera_was_held_stays():
    turned = without_details(with_exif(image_bytes("jpeg", 60, 40), orientation=6), "jpeg")
    found = inspected(turned, "a.jpg")
    assert (found.width, found.height) == (40, 60)
    assert GPS not in turned


def test_a_webp_loses_what_its_program_wrote():
    content = image_bytes("webp")
    size = len(content) + 8 + len(GPS)
    told = content[:4] + (size - 8).to_bytes(4, "little") + content[8:] + b"EXIF" + len(GPS).to_bytes(4, "little") + GPS
    bare = without_details(told, "webp")
    assert GPS not in bare
    assert QImage.fromData(bare) == QImage.fromData(content)


def test_a_gif_loses_comments_and_words_of_programs_and_moves_as_before():
    again = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"
    said = bytes([len(GPS)]) + GPS + b"\x00"
    told = b"\x21\xff\x0bXMP DataXMP" + said + b"\x21\xfe" + said
    content = moving_gif(3, 5)
    bare = without_details(content[:19] + again + told + content[19:] + GPS, "gif")
    assert bare == content[:19] + again + content[19:]


def test_a_film_lasts_as_long_as_before():
    from io import BytesIO

    bare = without_details(film_bytes(12.5), "mp4")
    assert film_facts(BytesIO(bare), len(bare), "").seconds == 12.5


def test_a_box_whose_length_takes_eight_bytes_is_made_room_of_that_length():
    from io import BytesIO

    long = struct.pack(">I4sQ", 1, b"uuid", 16 + len(GPS)) + GPS
    bare = without_details(long + film_bytes(12.5), "mp4")
    assert GPS not in bare
    assert [box.kind for box in boxes(BytesIO(bare), 0, len(bare), "")] == [b"free", b"ftyp", b"moov", b"mdat"]


def test_a_document_stays_as_it_is():
    assert without_details(pdf_bytes(), "pdf") == pdf_bytes()


@pytest.mark.parametrize("kind", ["jpeg", "png", "mp4"])
def test_what_cannot_be_followed_does_not_go_out(kind):
    content = {"jpeg": image_bytes("jpeg"), "png": image_bytes("png"), "mp4": film_bytes()}[kind]
    with pytest.raises(InputError):
        without_details(content[:30] + b"\x00" * 9, kind)
