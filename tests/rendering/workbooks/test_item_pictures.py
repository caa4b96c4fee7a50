"""Small pictures beside the items of a workbook, which say nothing more than is seen and are never read back."""

import zipfile
from hashlib import sha256
from io import BytesIO

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize

from builders import plan, post
from compassdesk.domain.plan import Plan, Record
from compassdesk.exchange.tables.table_file import read_table_file
from compassdesk.formats import known
from compassdesk.formats.exporting import made
from compassdesk.rendering.pictures.decoding import decoded, size_of
from compassdesk.services import exports
from media_files import GPS, declared_png, film_bytes, image_bytes, with_exif
from own_workbooks import CHOICES, again

FILES = {
    "photo.jpg": with_exif(image_bytes("jpeg", 1200, 600)),
    "high.png": image_bytes("png", 30, 300, "#aa0000"),
    "huge.png": declared_png(70_000, 70_000),
    "film.mp4": film_bytes(),
}
HASHES = {name: sha256(content).hexdigest() for name, content in FILES.items()}
MEDIA = {"xlsx": "xl/media/", "ods": "Pictures/"}


def with_pictures(*names: str) -> Plan:
    """A post for each name, with that file attached."""
    posts = (post("send", f"2027-03-0{day}T09:00", id=f"p{day}", title=name) for day, name in enumerate(names, 1))
    rows = (
        Record(f"a{day}", {"item": f"p{day}", "name": name, "alt": f"About {name}", "sha256": HASHES[name]})
        for day, name in enumerate(names, 1)
    )
    return replace(plan(*posts), attachments=tuple(rows))


def workbook(kind: str, whole: Plan, contents=None, **said: object) -> bytes:
    held = {HASHES[name]: content for name, content in FILES.items()} if contents is None else contents
    source = replace(exports.of_plan(whole), content=held.get)
    return made(known.named(kind), source, replace(CHOICES, **{"with_pictures": True, **said})).content


def pictures(kind: str, content: bytes) -> list[bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return [archive.read(name) for name in archive.namelist() if name.startswith(MEDIA[kind])]


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_a_small_copy_lies_in_it_that_tells_nothing_else(kind: str) -> None:
    content = workbook(kind, with_pictures("photo.jpg", "high.png"))
    found = pictures(kind, content)
    assert len(found) == 2
    assert not [one for one in found if GPS in one]
    sizes = [(size.width, size.height) for size in (size_of(one, "jpeg", "") for one in found)]
    assert sizes == [(192, 96), (14, 144)]
    assert decoded(found[1], "jpeg", QSize(1, 1)).pixelColor(0, 0).red() > 150
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert b"About photo.jpg" in b"".join(map(archive.read, archive.namelist())), "also for who does not see it"


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
@pytest.mark.parametrize("layout", ["one", "weeks"])
def test_the_table_comes_back_unchanged_with_its_pictures(kind: str, layout: str) -> None:
    whole = with_pictures("photo.jpg", "high.png", "huge.png", "film.mp4")
    content = workbook(kind, whole, layout=layout)
    grid = read_table_file(content).grids[0]
    assert grid.rows[0][1][5:7] == ("Picture", "Title")
    found = again(content, whole, name=f"a.{kind}")
    assert [(row.items[0].id, row.result) for row in found.rows] == [(f"p{day}", "unchanged") for day in range(1, 5)]


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_what_is_no_picture_or_not_there_leaves_its_cell_blank(kind: str) -> None:
    whole = with_pictures("huge.png", "film.mp4", "photo.jpg")
    assert len(pictures(kind, workbook(kind, whole))) == 1
    content = workbook(kind, whole, contents={})
    assert pictures(kind, content) == []
    assert {row.result for row in again(content, whole, name=f"a.{kind}").rows} == {"unchanged"}


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_without_a_wish_there_is_neither_picture_nor_column(kind: str) -> None:
    content = workbook(kind, with_pictures("photo.jpg"), with_pictures=False)
    assert pictures(kind, content) == []
    assert "Picture" not in read_table_file(content).grids[0].rows[0][1]


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_the_same_picture_of_many_items_lies_in_it_once(kind: str) -> None:
    assert len(pictures(kind, workbook(kind, with_pictures(*["photo.jpg"] * 4)))) == 1
