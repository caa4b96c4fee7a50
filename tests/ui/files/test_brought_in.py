"""Files dropped on the window or named at the start: opened, shown as imports one after the other, or made ideas."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFileOpenEvent, QImage
from PySide6.QtWidgets import QApplication

from compassdesk.app import Desktop, build
from compassdesk.domain.attachments import by_item
from compassdesk.services import plans, protection
from compassdesk.ui.calendar import attaching_here
from compassdesk.ui.calendar.canvas.chip_canvas import ChipCanvas
from compassdesk.ui.dialogs.import_dialog import ImportDialog
from compassdesk.ui.files import brought_in
from media_files import image_bytes
from running_app import App, made_file

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
HEADINGS = "Datum;Titel;Kanaal\n"


@pytest.fixture
def running(app: App, tmp_path: Path) -> Desktop:
    return app.start(made_file(tmp_path / "delta.compass"))


@pytest.fixture
def answering(qtbot) -> Iterator[Callable[[Callable[[ImportDialog], None]], None]]:
    """Lets a test answer each import as soon as it shows what its file holds."""
    timer = QTimer()
    timer.setInterval(5)

    def start(answer: Callable[[ImportDialog], None]) -> None:
        seen: set[ImportDialog] = set()

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, ImportDialog) and dialog.preview is not None and dialog not in seen:
                seen.add(dialog)
                answer(dialog)

        timer.timeout.connect(look)
        timer.start()

    yield start
    timer.stop()


def drop(running: Desktop, *paths: Path) -> None:
    drop_at(running, QPoint(400, 300), *paths)


def drop_at(running: Desktop, place: QPoint, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy = Qt.DropAction.CopyAction
    enters = QDragEnterEvent(place, copy, mime, LEFT, NO_KEY)
    QApplication.sendEvent(running.window, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(running.window, QDropEvent(QPointF(place), copy, mime, LEFT, NO_KEY))


def table(folder: Path, name: str, title: str) -> Path:
    path = folder / name
    path.write_text(f"{HEADINGS}9-3-2027;{title};LinkedIn\n")
    return path


def test_files_are_told_apart_by_their_endings() -> None:
    names = ("a.compass", "b.CSV", "c.plan.json", "d.ics", "e.JPG", "f.docx", ".csv")
    found = brought_in.sorted_out(map(Path, names))
    assert [path.name for path in found.clients] == ["a.compass"]
    assert [path.name for path in found.sources] == ["b.CSV", "c.plan.json", "d.ics"]
    assert [path.name for path in found.images] == ["e.JPG"]
    assert brought_in.sorted_out((Path("a.mp4"), Path("b.pdf"))).images != ()
    assert [path.name for path in found.others] == ["f.docx", ".csv"]


def test_dropped_tables_are_shown_one_after_the_other_and_taken(running, tmp_path, answering, qtbot) -> None:
    shown: list[tuple[str, int]] = []

    def answer(dialog: ImportDialog) -> None:
        shown.append((dialog.preview.source, len(dialog.waiting)))
        dialog.take()
        QTimer.singleShot(0, dialog, dialog.accept)

    answering(answer)
    drop(running, table(tmp_path, "one.csv", "First"), table(tmp_path, "two.csv", "Second"))
    qtbot.waitUntil(lambda: len(shown) == 2 and QApplication.activeModalWidget() is None, timeout=20_000)
    assert shown == [("one.csv", 1), ("two.csv", 0)]
    assert {"First", "Second"} <= {item.title for item in running.desk.session.plan.items}
    running.desk.undoing.undo()
    assert "Second" not in {item.title for item in running.desk.session.plan.items}


def test_one_file_is_passed_over_and_cancel_ends_all(running, tmp_path, answering, qtbot) -> None:
    shown: list[str] = []

    def answer(dialog: ImportDialog) -> None:
        shown.append(dialog.preview.source)
        (dialog.skip if len(shown) == 1 else dialog.cancel).click()

    answering(answer)
    drop(running, *(table(tmp_path, f"{name}.csv", name) for name in ("one", "two", "three")))
    qtbot.waitUntil(lambda: len(shown) == 2 and QApplication.activeModalWidget() is None, timeout=20_000)
    assert shown == ["one.csv", "two.csv"]
    assert [item.title for item in running.desk.session.plan.items] == ["New pump"]


def test_images_become_ideas_in_one_step(running, tmp_path, qtbot) -> None:
    images = [tmp_path / name for name in ("lente_feest-2027.JPG", "<b>x.png")]
    for image in images:
        image.write_bytes(image_bytes("png"))
    with qtbot.waitSignal(running.desk.session.said, timeout=10_000):
        drop_at(running, QPoint(4, 4), *images)  # on no day
    ideas = running.desk.session.unscheduled
    assert {idea.title for idea in ideas} == {"lente feest 2027", "<b>x"}
    assert {(idea.status, idea.format, idea.petal_confirmed) for idea in ideas} == {("idea", "image", False)}
    attached = by_item(running.desk.session.plan.attachments)
    assert {attached[idea.id][0].name for idea in ideas} == {"lente_feest-2027.JPG", "<b>x.png"}
    assert str(tmp_path) not in repr((ideas, attached)), "where it lies is nobody's business in a plan"
    with qtbot.waitSignal(running.desk.session.said, timeout=10_000) as said:
        drop_at(running, QPoint(4, 4), *images)
    assert "here already" in said.args[0]
    assert running.desk.session.unscheduled == ideas
    running.desk.undoing.undo()
    assert running.desk.session.unscheduled == ()


def test_an_image_dropped_on_a_chip_is_attached_to_that_item(running, tmp_path, qtbot) -> None:
    image = tmp_path / "pump.png"
    image.write_bytes(image_bytes("png"))
    session, window = running.desk.session, running.window
    window.resize(1280, 800)
    window.show()
    QApplication.processEvents()
    month = window.columns.calendar.view("month")
    canvas = next(one for one in (month, *month.findChildren(ChipCanvas)) if isinstance(one, ChipCanvas))
    key = next(iter(canvas.faces))
    place = canvas.mapTo(window, canvas.faces[key].rect.center())
    drop_at(running, place, image)
    qtbot.waitUntil(lambda: key in by_item(session.plan.attachments))
    assert running.desk.sight.edited == key
    empty = next(
        QPoint(x, y)
        for y in range(canvas.height() - 30, 0, -8)
        for x in range(40, canvas.width(), 8)
        if canvas.item_at(QPoint(x, y)) is None and canvas.drop_spot(QPoint(x, y)) is not None
    )
    day = canvas.drop_spot(empty).moment.date()
    before = {item.id for item in session.plan.items}
    drop_at(running, canvas.mapTo(window, empty), image)
    qtbot.waitUntil(lambda: len({item.id for item in session.plan.items} - before) == 1)
    (made,) = (item for item in session.plan.items if item.id not in before)
    assert (made.title, made.status, made.starts_at.date()) == ("pump", "draft", day)
    running.desk.undoing.undo()
    assert {item.id for item in session.plan.items} == before


def test_a_pasted_picture_is_attached_to_the_item_that_is_selected(running, qtbot) -> None:
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    session = running.desk.session
    running.desk.sight.select(("i1",))
    attaching_here.pasted(session, running.desk.sight, (image,))
    qtbot.waitUntil(lambda: "i1" in by_item(session.plan.attachments))


def test_images_need_an_open_client(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start()
    with qtbot.waitSignal(running.desk.session.said, timeout=10_000) as said:
        drop(running, tmp_path / "a.png")
    assert said.args[0] == "No client is open."


def test_what_is_not_read_is_said(running, tmp_path, qtbot) -> None:
    letter = tmp_path / "letter.docx"
    letter.write_bytes(b"PK")
    with qtbot.waitSignal(running.desk.session.said, timeout=10_000) as said:
        drop(running, letter)
    assert "letter.docx" in said.args[0]


def test_a_dropped_client_file_is_opened(running, tmp_path, qtbot) -> None:
    other = made_file(tmp_path / "other.compass", "Other")
    drop(running, other)
    qtbot.waitUntil(lambda: running.desk.session.plan.client.name == "Other", timeout=10_000)
    assert running.desk.session.file.path == other


def test_a_table_named_at_the_start_waits_for_the_client_of_last_time(app: App, tmp_path: Path) -> None:
    path = made_file(tmp_path / "delta.compass")
    app.start(path)
    app.leave()
    source = table(tmp_path, "week.csv", "First")
    running = app.start(source)
    assert running.desk.session.file.path == path
    assert running.brought_in == (source,)


def test_cells_and_lines_that_are_pasted_are_shown_as_an_import(running, answering, qtbot) -> None:
    shown: list[list[str]] = []

    def answer(dialog: ImportDialog) -> None:
        shown.append([row.item.title for row in dialog.preview.rows])
        dialog.take()
        QTimer.singleShot(0, dialog, dialog.accept)

    answering(answer)
    for text in ("Datum\tTitel\tKanaal\n9-3-2027\tMarkt\tLinkedIn", "Kermis\nOptocht"):
        QApplication.clipboard().setText(text)
        running.window.actions_by_name["paste"].trigger()
    assert shown == [["Markt"], ["Kermis", "Optocht"]]
    assert {item.title for item in running.desk.session.unscheduled} == {"Kermis", "Optocht"}


def test_a_word_that_lies_on_the_clipboard_and_our_own_items_are_no_import(running, answering) -> None:
    answering(lambda _dialog: pytest.fail("shown as an import"))
    QApplication.clipboard().setText("one line")
    running.window.actions_by_name["paste"].trigger()
    running.desk.sight.select(("i1",))
    running.window.actions_by_name["copy"].trigger()
    running.window.actions_by_name["paste"].trigger()
    assert [item.title for item in running.desk.session.plan.items] == ["New pump", "New pump"]


def test_what_comes_with_a_protected_client_waits_for_it_and_goes_into_no_other(app: App, tmp_path, qtbot) -> None:
    locked, other = made_file(tmp_path / "locked.compass", "Locked"), made_file(tmp_path / "other.compass", "Other")
    protection.protect(locked, "a long passphrase")
    protection.lock(locked)
    running = app.start(other)
    image = tmp_path / "photo.png"
    image.write_bytes(image_bytes("png"))
    brought_in.take((locked, image), running.files)
    assert running.desk.session.unscheduled == ()
    protection.unlock(locked, "a long passphrase")
    running.files.open(locked)
    qtbot.waitUntil(lambda: running.desk.session.unscheduled != ())
    assert [idea.title for idea in running.desk.session.unscheduled] == ["photo"]
    running.files.open(other)
    assert running.desk.session.unscheduled == ()


def ask_to_open(*files: Path | QUrl) -> None:
    """As macOS does, with an event for each."""
    for file in files:
        QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(str(file) if isinstance(file, Path) else file))


def test_files_that_the_system_asks_for_are_shown_one_after_the_other(running, tmp_path, answering, qtbot) -> None:
    shown: list[str] = []

    def answer(dialog: ImportDialog) -> None:
        shown.append(dialog.preview.source)
        dialog.take()
        QTimer.singleShot(0, dialog, dialog.accept)

    answering(answer)
    first, second = table(tmp_path, "één.csv", "Markt"), table(tmp_path, "twee.csv", "Kermis")
    ask_to_open(first, QUrl.fromLocalFile(str(second)), first, QUrl("https://example.org/drie.csv"))
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert shown == ["één.csv", "twee.csv"]
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    ask_to_open(tmp_path / "delta.compass")
    qtbot.waitUntil(lambda: running.desk.session.file is not None)
    assert {"Markt", "Kermis"} <= {item.title for item in running.desk.session.file.read(plans.whole).items}


def test_what_the_system_asks_for_waits_for_the_window_and_for_an_open_dialog(app, tmp_path, answering, qtbot) -> None:
    shown: list[tuple[str, bool, int]] = []
    first, second = table(tmp_path, "een.csv", "Markt"), table(tmp_path, "twee.csv", "Kermis")

    def answer(dialog: ImportDialog) -> None:
        open_now = [one for one in QApplication.topLevelWidgets() if isinstance(one, ImportDialog) and one.isVisible()]
        shown.append((dialog.preview.source, made.window.isVisible(), len(open_now)))
        if len(shown) == 1:
            ask_to_open(second)
        QTimer.singleShot(0, dialog, dialog.reject)

    answering(answer)
    ask_to_open(first)
    made = app.running = build([str(made_file(tmp_path / "delta.compass"))])
    made.window.show()
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert shown == [("een.csv", True, 1), ("twee.csv", True, 1)]
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
