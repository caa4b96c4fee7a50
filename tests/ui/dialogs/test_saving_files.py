"""A file that is there is replaced after one yes, a client file never; pictures and PDFs too."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from answering import Answer
from compassdesk.domain.errors import InputError
from compassdesk.ui.compass.compass_page import CompassPage
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.export_dialog import ExportDialog
from seen import action, button
from waterhoven import HOSTILE


@pytest.fixture
def dialog(desk: Desk, qtbot) -> ExportDialog:
    QGuiApplication.clipboard().setText("of before")
    made = ExportDialog(None, desk.session, desk.sight)
    qtbot.addWidget(made)
    made.show()
    made.kinds["csv"].click()
    return made


@pytest.fixture
def answer() -> Iterator[Callable[[str], Answer]]:
    given: list[Answer] = []

    def give(words: str) -> Answer:
        given.append(Answer(words))
        return given[-1]

    yield give
    for one in given:
        one.stop()


@pytest.fixture
def picked(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """The platform's own dialog, which cannot be shown here, gives this path."""

    def pick(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    return pick


def written(dialog: ExportDialog, qtbot) -> Path:
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)
    return dialog.written


def test_a_no_leaves_the_file_as_it_is(dialog: ExportDialog, tmp_path: Path, answer) -> None:
    target = tmp_path / "out.csv"
    target.write_text("mine")
    dialog.place.setText(str(target))
    asked = answer("Cancel").asked
    dialog.accept_button.click()
    assert asked == ["“out.csv” exists already. Replace it?"]
    assert target.read_text() == "mine"
    assert dialog.accept_button.isEnabled()


def test_a_yes_replaces_it_and_the_next_time_is_asked_again(
    dialog: ExportDialog, tmp_path: Path, qtbot, answer
) -> None:
    target = tmp_path / "out.csv"
    target.write_text("mine")
    dialog.place.setText(str(tmp_path / "out"))
    asked = answer("Replace").asked
    dialog.accept_button.click()
    assert written(dialog, qtbot) == target
    assert "Polling" in target.read_text("utf-8-sig")
    dialog.written = None
    dialog.accept_button.click()
    written(dialog, qtbot)
    assert len(asked) == 2


def test_what_the_platform_asked_is_not_asked_again(
    dialog: ExportDialog, tmp_path: Path, qtbot, answer, picked
) -> None:
    target = tmp_path / "out.csv"
    target.write_text("mine")
    asked = answer("Replace").asked
    picked(target)
    button(dialog, "Choose…").click()
    dialog.accept_button.click()
    written(dialog, qtbot)
    assert asked == []
    dialog.written = None
    picked(tmp_path / "out")  # completed by us: the platform asked about another name
    button(dialog, "Choose…").click()
    dialog.accept_button.click()
    written(dialog, qtbot)
    assert len(asked) == 1


def test_an_open_client_file_is_refused_beside_the_field(dialog: ExportDialog, desk: Desk, tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(desk.session.file.path)
    dialog.place.setText(str(link))
    dialog.accept_button.click()
    assert "never replaced" in dialog.place_row.error.text()
    assert desk.session.file.moved() is None


def test_a_name_alone_goes_beside_the_client(dialog: ExportDialog, desk: Desk, qtbot) -> None:
    dialog.place.setText("march")
    dialog.accept_button.click()
    assert written(dialog, qtbot).name == "march.csv"
    assert written(dialog, qtbot).is_absolute()


def test_pictures_get_their_ending_and_ask(desk: Desk, tmp_path: Path, qtbot, answer, picked) -> None:
    page = CompassPage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(page)
    page.resize(900, 700)
    picked(tmp_path / "rose")
    page.export_button.menu.aboutToShow.emit()
    action(page, "Rose as PNG…").trigger()
    assert not QImage(str(tmp_path / "rose.png")).isNull()
    (tmp_path / "rose.png").write_text("mine")
    asked = answer("Cancel").asked
    action(page, "Rose as PNG…").trigger()
    assert asked == ["“rose.png” exists already. Replace it?"]
    assert (tmp_path / "rose.png").read_text() == "mine"
    (tmp_path / "team.svg").symlink_to(desk.session.file.path)
    picked(tmp_path / "team.svg")
    with pytest.raises(InputError, match="target-is-client"):
        page._export(".svg", page.tab("rose").drawings()[0])  # noqa: SLF001 - no error comes out of a signal


def test_a_text_is_copied_as_it_would_be_written(dialog: ExportDialog, desk: Desk, qtbot) -> None:
    assert not dialog.copy_button.isVisible(), "a table is no text to paste"
    dialog.kinds["list"].click()
    dialog.copy_button.click()
    qtbot.waitUntil(lambda: "Polling stations" in QGuiApplication.clipboard().text(), timeout=20_000)
    assert dialog.written is None
    assert "copied as text" in dialog.told.text()


def test_a_page_for_a_mail_is_copied_with_its_text_beside_it(dialog: ExportDialog, qtbot) -> None:
    dialog.kinds["html"].click()
    assert dialog.copy_button.text() == "Copy for a mail"
    dialog.copy_button.click()
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: "<table" in clipboard.mimeData().html(), timeout=20_000)
    assert "Polling stations" in clipboard.mimeData().html()
    assert HOSTILE not in clipboard.mimeData().html(), "markup of a title is text"
    assert HOSTILE in clipboard.text()
    assert "<table" not in clipboard.text()
    qtbot.waitUntil(dialog.copy_button.isEnabled, timeout=20_000)
    dialog.kinds["md"].click()
    dialog.copy_button.click()
    qtbot.waitUntil(lambda: clipboard.text().startswith("# "), timeout=20_000)
    assert not clipboard.mimeData().hasHtml(), "nothing of the page before stays beside it"
