"""The menus of the window hold every action once, fit a small screen, and list the clients of before."""

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from compassdesk.ui.shell.actions import ACTIONS
from running_app import App, made_file


def below(bar: QMenuBar | QMenu) -> list[tuple[QMenu, QAction]]:
    """Every entry under a bar or a menu, with the menu it stands in, folded ones too."""
    found: list[tuple[QMenu, QAction]] = []
    for entry in bar.actions():
        if isinstance(bar, QMenu):
            found.append((bar, entry))
        if entry.menu() is not None:
            found += below(entry.menu())
    return found


def menu_called(bar: QMenuBar, words: str) -> QMenu:
    return next(entry.menu() for _, entry in below(bar) if entry.menu() is not None and entry.text() == words)


def test_every_action_stands_once_and_every_menu_fits_a_small_screen(app: App, tmp_path: Path) -> None:
    bar = app.start(made_file(tmp_path / "delta.compass")).window.menuBar()
    entries = below(bar)
    names = sorted(entry.objectName() for _, entry in entries if entry.objectName())
    assert names == sorted(spec.name for spec in ACTIONS if spec.menu)
    menus = {id(menu): menu for menu, _ in entries}.values()
    too_high = {menu.title(): menu.sizeHint().height() for menu in menus if menu.sizeHint().height() > 700}
    assert too_high == {}, "fold some of its entries: `_FOLDED` in ui/shell/menus.py"
    assert bar.actions()[0].menu().sizeHint().height() <= 600
    for menu in menus:
        lines = [entry.isSeparator() for entry in menu.actions()]
        assert lines == [] or not (lines[0] or lines[-1]), menu.title()


def test_a_client_of_before_is_opened_from_the_file_menu(app: App, tmp_path: Path) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    bar = running.window.menuBar()
    other = made_file(tmp_path / "gamma.compass", name="Gamma & Zn.")
    running.files.open(other)
    running.files.open(tmp_path / "delta.compass")
    recent = menu_called(bar, "Recent clients")
    recent.aboutToShow.emit()
    assert [(entry.text(), entry.isChecked()) for entry in recent.actions()] == [
        ("Delta Pompen B.V.", True),
        ("Gamma && Zn.", False),
    ]
    recent.actions()[1].trigger()
    assert running.desk.session.file.path == other


def test_without_clients_there_is_no_recent_one(app: App) -> None:
    bar = app.start().window.menuBar()
    bar.actions()[0].menu().aboutToShow.emit()
    assert not menu_called(bar, "Recent clients").isEnabled()
