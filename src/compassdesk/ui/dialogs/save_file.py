"""Where a file goes: the platform's dialog, and the question before a file that is there is replaced."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from compassdesk.domain.errors import InputError
from compassdesk.exchange.file_names import with_ending
from compassdesk.services import targets
from compassdesk.ui.widgets.warning import answer, warning

translate = QCoreApplication.translate
_folder: list[Path] = []
"""Where the last file was saved, as long as the app runs."""


def documents() -> Path:
    """The user's folder of documents, or home where there is none: a folder that is not there Qt takes for a file."""
    told = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return told if told.is_dir() else Path.home()


def folder(usual: Path) -> Path:
    """The folder to propose: the one used last while it is there, else `usual`."""
    return _folder[0] if _folder and _folder[0].is_dir() else usual


def remember(target: Path) -> None:
    """The next file is proposed where this one went."""
    _folder[:] = [target.parent]


def choose(
    parent: QWidget | None, title: str, proposed: Path, kinds: str, endings: tuple[str, ...]
) -> tuple[Path, Path] | None:
    """Ask for a file of the `kinds` of a dialog's filter; None when left.

    Gives it with one of the endings (the first, when it has none of them), and as the dialog had it and asked about it.
    """
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
    return (with_ending(Path(chosen), *endings), Path(chosen)) if chosen else None


def replacing(parent: QWidget | None, target: Path, asked: Path | None = None) -> bool | None:
    """Whether writing `target` replaces a file: False when none is there, True after a yes, None after a no.

    `asked` is the path about which the platform's dialog asked already. Raises the InputErrors of `targets.check`
    for what is never replaced.
    """
    try:
        targets.check(target)
    except InputError as trouble:
        if trouble.code != "target-exists":
            raise
        return True if target == asked or _agrees(parent, target) else None
    return False


def _agrees(parent: QWidget | None, target: Path) -> bool:
    question = translate("SaveFile", "“{file}” exists already. Replace it?").replace("{file}", target.name)
    told = translate("SaveFile", "It is in {folder}. What it holds now will be gone.")
    box = warning(parent, question, told.replace("{folder}", str(target.parent)))
    yes = box.addButton(translate("SaveFile", "Replace"), QMessageBox.ButtonRole.DestructiveRole)
    no = box.addButton(translate("Dialogs", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    return answer(box) is yes
