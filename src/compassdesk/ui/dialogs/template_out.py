"""Saves a template as a file of its own, for another client or a colleague: Import… brings it in there."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.plan import Record
from compassdesk.domain.templates import Template
from compassdesk.exchange.file_names import free_path
from compassdesk.services import template_files
from compassdesk.ui.dialogs import save_file

translate = QCoreApplication.translate


def save_as_file(parent: QWidget | None, template: Template, record: Record | None) -> Path | None:
    """Ask for a file and write the template to it; where it went, None when it was left.

    Raises the PlanErrors of `services.targets`.
    """
    ending = template_files.ENDING
    chosen = save_file.choose(
        parent,
        translate("PlanTemplate", "Save the template as a file"),
        free_path(save_file.folder(save_file.documents()), template.name, ending),
        translate("PlanTemplate", "Plan file") + f" (*{ending})",
        (ending,),
    )
    if chosen is None:
        return None
    replace = save_file.replacing(parent, *chosen)
    if replace is None:
        return None
    target, _ = chosen
    template_files.write(target, template, record, replace=replace)
    save_file.remember(target)
    return target
