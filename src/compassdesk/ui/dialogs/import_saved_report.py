"""What an import said, as a text file: the same report that the command line gives."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.exchange.file_names import free_path
from compassdesk.exchange.import_preview import ImportPreview
from compassdesk.services import targets
from compassdesk.texts import import_report
from compassdesk.ui.dialogs import save_file

translate = QCoreApplication.translate
SUFFIX = ".txt"


def save_report(parent: QWidget | None, preview: ImportPreview, *, is_written: bool) -> Path | None:
    """Ask for a file and write the report of an import to it; where it went, None when it was left.

    Raises the PlanErrors of `services.targets`.
    """
    words = translate("Import", "Report of {file}").replace("{file}", preview.source)
    chosen = save_file.choose(
        parent,
        translate("Import", "Save the report"),
        free_path(save_file.folder(save_file.documents()), words, SUFFIX),
        translate("Import", "Text") + f" (*{SUFFIX})",
        (SUFFIX,),
    )
    if chosen is None:
        return None
    target, asked = chosen
    replace = save_file.replacing(parent, target, asked)
    if replace is None:
        return None
    report = import_report.summary(preview, dry_run=not is_written)
    targets.write(target, f"{report}\n".encode(), replace=replace)
    save_file.remember(target)
    return target
