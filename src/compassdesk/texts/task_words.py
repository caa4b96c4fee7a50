"""Organise tasks in words: whose each is and until when, and what is open of them (domain.md A20, A26)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.plan import OrganiseTask
from compassdesk.texts import numbers, words

translate = QCoreApplication.translate


def task_words(task: OrganiseTask, today: date) -> str:
    """Until when a task is due, whose it is, and that it is one with partners."""
    parts = []
    if task.done:
        parts.append(translate("People", "done"))
    elif task.due is not None:
        day = numbers.day(task.due) if task.due.year == today.year else numbers.dated(task.due)
        late = task.due < today
        said = translate("People", "overdue since {day}") if late else translate("People", "until {day}")
        parts.append(said.replace("{day}", day))
    parts += [task.owner] if task.owner else []
    parts += [words.label("organise_scope", task.scope)] if task.scope == "external" else []
    return " · ".join(parts)


def open_words(tasks: Sequence[OrganiseTask], today: date) -> str:
    """How many are open, and how many of those are overdue or with partners."""
    left = [task for task in tasks if not task.done]
    if not left:
        return translate("Heart", "no task is open")
    said = [translate("Heart", "%n task(s) open", "", len(left))]
    if late := sum(task.due is not None and task.due < today for task in left):
        said.append(translate("Heart", "%n overdue", "", late))
    if outside := sum(task.scope == "external" for task in left):
        said.append(translate("Heart", "%n with partners", "", outside))
    return ", ".join(said)
