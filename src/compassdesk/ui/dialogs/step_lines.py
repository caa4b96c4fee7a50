"""Lines of the search for what is no item: small wins, experiments, steps of the roadmap, tasks."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.steps_found import StepFound, StepKind
from compassdesk.texts import numbers
from compassdesk.ui.dialogs.found_list import Found

translate = QCoreApplication.translate
_ICONS: dict[StepKind, str] = {"small_win": "heart", "experiment": "question", "roadmap": "flag", "task": "check"}


def step_line(one: StepFound, today: date, take: Callable[[str, str], object]) -> Found:
    """One line; `take(kind, id)` is called with what is taken."""
    step = one.step
    called = {
        "small_win": translate("Search", "Small win"),
        "experiment": translate("Search", "Experiment"),
        "roadmap": translate("Search", "Roadmap"),
        "task": translate("Search", "Task"),
    }[step.kind]
    right = f"{called} · {_day(step.day, today)}" if step.day is not None else called
    return Found(
        step.id, step.title, one.snippet, right, _ICONS[step.kind], one.title_ranges, one.ranges,
        lambda: take(step.kind, step.id),
    )  # fmt: skip


def _day(day: date, today: date) -> str:
    return numbers.day(day) if day.year == today.year else numbers.short_date(day)
