"""What goes out of the report that is shown: a file of one of its kinds, or each of its pictures."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from compassdesk.disk import free_name
from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.exchange.file_names import file_name
from compassdesk.formats.reporting import REPORT_FORMATS, made, pictures
from compassdesk.services import targets
from compassdesk.ui.dialogs import save_file

translate = QCoreApplication.translate
Work = Callable[[], str]
"""For a worker; gives the name of what it wrote."""


def into_file(parent: QWidget, report: PeriodReport, key: str, proposed: Path) -> Work | None:
    """Ask where it goes; what writes it then, or None when the dialog is left."""
    ending = REPORT_FORMATS[key].suffix
    kinds = f"{key.upper()} (*{ending})"
    chosen = save_file.choose(parent, translate("ReportsPage", "Save report"), proposed, kinds, (ending,))
    if chosen is None:
        return None
    path, asked = chosen
    replaces = save_file.replacing(parent, path, asked)
    if replaces is None:
        return None
    save_file.remember(path)
    return partial(written, report, key, path, replaces=replaces)


def written(report: PeriodReport, key: str, path: Path, *, replaces: bool = False) -> str:
    """Write a report as one of `REPORT_FORMATS`; raises as `targets.write`."""
    targets.write(path, made(report, key), replace=replaces)
    return path.name


def pictures_into_folder(parent: QWidget, report: PeriodReport, stem: str, usual: Path) -> Work | None:
    """Ask for a folder; what writes each picture into it then, or None when the dialog is left."""
    title = translate("ReportsPage", "A folder for the pictures")
    folder = QFileDialog.getExistingDirectory(parent, title, str(usual))
    return partial(pictures_written, report, stem, Path(folder)) if folder else None


def pictures_written(report: PeriodReport, stem: str, folder: Path) -> str:
    """Write each picture under a name of its own, which no file has yet."""
    for name, content in pictures(report):
        targets.write(free_name(partial(_numbered, folder, f"{stem} {name}")), content)
    return folder.name


def _numbered(folder: Path, stem: str, number: int) -> Path:
    return folder / file_name(stem if number == 1 else f"{stem} {number}", ".png")
