"""Attachments in the editor: dropped, pasted, described, ordered, taken away; what a channel refuses is told."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QThreadPool, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from compassdesk.domain.attachments import Attachment, by_item, record_of
from compassdesk.domain.patch import Patch
from compassdesk.services import attachments
from compassdesk.ui.calendar import changes, commands
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors import attachment_strip
from compassdesk.ui.editors.item_editor import ItemEditor
from media_files import SVG, film_bytes, image_bytes
from seen import labels
from shouting_week import steps
from typed import retype


def listed(desk: Desk, item: str = "p2") -> tuple[Attachment, ...]:
    return by_item(desk.session.plan.attachments).get(item, ())


def dropped(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


@pytest.fixture
def pump(tmp_path) -> Path:
    path = tmp_path / "pump.png"
    path.write_bytes(image_bytes("png", 640, 480))
    return path


@pytest.fixture
def film(tmp_path) -> Path:
    path = tmp_path / "walk.mp4"
    path.write_bytes(film_bytes(200))
    return path


def brought(editor: ItemEditor, desk: Desk, qtbot, *paths: Path) -> None:
    before = len(listed(desk))
    assert editor.attachments.take(dropped(*paths))
    qtbot.waitUntil(lambda: len(listed(desk)) == before + len(paths))


def test_a_dropped_file_is_in_the_client_file_with_what_it_is(editor, desk, qtbot, pump):
    brought(editor, desk, qtbot, pump)
    (one,) = listed(desk)
    assert (one.name, one.kind, one.width, one.height, one.alt) == ("pump.png", "png", 640, 480, "")
    assert desk.session.file.read(attachments.content, one.sha256) == pump.read_bytes()
    assert steps(desk)[-1] == "Attach 1 file(s)"


def test_files_that_are_dropped_while_others_are_written_stand_behind_them(editor, desk, qtbot, tmp_path):
    sets = [[tmp_path / f"{name}{place}.png" for place in range(3)] for name in "ab"]
    for place, path in enumerate(sets[0] + sets[1]):
        path.write_bytes(image_bytes("png", 20 + place, 20))
    for paths in sets:
        assert editor.attachments.take(dropped(*paths))
    QThreadPool.globalInstance().waitForDone()  # both were looked at: the second comes while the first is written
    qtbot.waitUntil(lambda: len(listed(desk)) == 6)
    names = [one.name for one in listed(desk)]
    assert [one.position for one in listed(desk)] == [0, 1, 2, 3, 4, 5]
    assert "".join(name[0] for name in names) in {"aaabbb", "bbbaaa"}
    desk.undoing.undo()
    assert [one.name for one in listed(desk)] == names[:3]


def test_taking_it_back_and_doing_it_again_keeps_the_picture(editor, desk, qtbot, pump):
    brought(editor, desk, qtbot, pump)
    (one,) = listed(desk)
    desk.undoing.undo()
    assert listed(desk) == ()
    desk.undoing.redo()
    assert listed(desk) == (one,)
    assert desk.session.file.read(attachments.content, one.sha256) == pump.read_bytes()


def test_a_pasted_picture_becomes_a_file(editor, desk, qtbot):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#5b8266"))
    mime = QMimeData()
    mime.setImageData(image)
    editor.text_section.body.insertFromMimeData(mime)
    qtbot.waitUntil(lambda: len(listed(desk)) == 1)
    (one,) = listed(desk)
    assert (one.kind, one.width, one.height) == ("png", 30, 20)
    assert editor.text_section.body.value() == desk.session.item("p2").body


def test_the_thumbnail_comes_from_a_worker(editor, desk, qtbot, pump):
    brought(editor, desk, qtbot, pump)
    tile = editor.attachments.tiles[0]
    qtbot.waitUntil(lambda: tile.picture is not None)
    assert tile.missing == ""


def test_what_is_hostile_is_refused_in_a_sentence_and_the_rest_attached(editor, desk, qtbot, pump, tmp_path):
    drawing = tmp_path / "logo.svg"
    drawing.write_bytes(SVG)
    said = []
    desk.session.said.connect(lambda text, _offer: said.append(text))
    editor.attachments.take(dropped(drawing, pump))
    qtbot.waitUntil(lambda: bool(said) and len(listed(desk)) == 1)
    assert "logo.svg" in said[-1]
    assert listed(desk)[0].name == "pump.png"


def test_alternative_text_is_saved_and_told(editor, desk, qtbot, pump):
    brought(editor, desk, qtbot, pump)
    tile = editor.attachments.tiles[0]
    assert "alternative text is missing" in tile.accessibleName()
    assert tile.isChecked()  # what was just attached is what one describes next
    retype(editor.attachments.said.alt, "A red pump")
    desk.session.settle()
    assert listed(desk)[0].alt == "A red pump"
    assert "A red pump" in tile.accessibleName()
    desk.undoing.undo()
    assert listed(desk)[0].alt == ""


def test_a_film_can_have_an_alternative_text_and_is_not_asked_for_one(editor, desk, qtbot, film, tmp_path):
    brought(editor, desk, qtbot, film)
    tile = editor.attachments.tiles[0]
    assert "alternative text" not in tile.accessibleName()
    assert not listed(desk)[0].lacks_alt
    assert editor.attachments.said.alt_row.isVisible()
    retype(editor.attachments.said.alt, "Somebody walks along the river")
    desk.session.settle()
    assert listed(desk)[0].alt == "Somebody walks along the river"
    assert "Somebody walks along the river" in tile.accessibleName()
    sheet = tmp_path / "plan.pdf"
    sheet.write_bytes(b"%PDF-1.4\n%%EOF\n")
    brought(editor, desk, qtbot, sheet)
    assert not editor.attachments.said.alt_row.isVisible(), "a document has its words in itself"


def test_the_keyboard_changes_the_order_and_takes_away(editor, desk, qtbot, pump, film):
    brought(editor, desk, qtbot, pump, film)
    first = editor.attachments.tiles[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert [one.name for one in listed(desk)] == ["walk.mp4", "pump.png"]
    QTest.keyClick(editor.attachments.tiles[1], Qt.Key.Key_Delete)
    assert [one.name for one in listed(desk)] == ["walk.mp4"]
    desk.undoing.undo()
    assert [one.name for one in listed(desk)] == ["walk.mp4", "pump.png"]


def test_what_a_channel_refuses_is_told_while_planning(editor, desk, qtbot, film):
    brought(editor, desk, qtbot, film)
    (told,) = (line for line in labels(editor.attachments.limits) if "3:20" in line)
    assert told.startswith("X"), told


def test_the_same_picture_within_a_month_is_told(editor, desk, qtbot, pump):
    brought(editor, desk, qtbot, pump)
    (one,) = listed(desk)
    other = next(item for item in desk.session.plan.items if item.id != "p2" and item.kind == "post")
    again = record_of(Attachment("again", other.id, "pump.png", sha256=one.sha256))
    desk.session.change("Again", Patch(attachments=(again,)))
    assert any(other.title in line for line in labels(editor.attachments.limits))


def test_a_duplicate_has_the_same_pictures(editor, desk, qtbot, pump):
    brought(editor, desk, qtbot, pump)
    (one,) = listed(desk)
    before = {item.id for item in desk.session.plan.items}
    desk.sight.select(("p2",))
    commands.duplicate(desk.session, desk.sight)
    (made,) = {item.id for item in desk.session.plan.items} - before
    (copy,) = listed(desk, made)
    assert (copy.sha256, copy.name) == (one.sha256, one.name)
    desk.undoing.undo()
    assert listed(desk, made) == ()
    moved = changes.shift(desk.session.items(("p2",)), timedelta(days=1), copy=True)
    moved.commit(desk.session)
    assert len(desk.session.plan.attachments) == 2


def test_what_is_not_in_the_file_is_shown_and_never_fatal(editor, desk, qtbot):
    gone = record_of(Attachment("a1", "p2", "pump.jpg", alt="A pump", sha256="0f3a"))
    desk.session.change("From elsewhere", Patch(attachments=(gone,)))
    tile = editor.attachments.tiles[0]
    qtbot.waitUntil(lambda: tile.missing != "")
    tile.click()
    assert not editor.attachments.said.open.isEnabled()
    QApplication.processEvents()


def test_files_are_chosen_from_the_pictures_and_then_where_the_last_one_was(
    editor: ItemEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, picture = [], tmp_path / "holiday" / "a.jpg"
    picture.parent.mkdir()
    picture.write_bytes(image_bytes())
    chosen = iter(([str(picture)], []))

    def choose(_parent: object, _title: str, folder: str, _kinds: str) -> tuple[list[str], str]:
        asked.append(Path(folder))
        return next(chosen), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    monkeypatch.setattr(attachment_strip, "_folder", [])
    strip = editor.attachments
    strip.add.click()
    strip.add.click()
    assert asked == [attachment_strip.pictures(), picture.parent]


def test_the_same_picture_twice_in_one_post_is_told(editor, desk, qtbot, pump, tmp_path):
    copy = tmp_path / "again.png"
    copy.write_bytes(pump.read_bytes())
    brought(editor, desk, qtbot, pump, copy)
    assert "again.png is the same as pump.png." in labels(editor.attachments.limits)
