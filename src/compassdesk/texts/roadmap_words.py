"""The roadmap in words (domain.md A18)."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.roadmap import SmallStep
from compassdesk.domain.vocabulary import ROADMAP_LINES
from compassdesk.texts import numbers, words

translate = QCoreApplication.translate


def roadmap_sentence(held: Mapping[tuple[Any, Any], tuple[SmallStep, ...]]) -> str:
    """How far it is, and on which line nothing is to be done now."""
    steps = [step for found in held.values() for step in found]
    if not steps:
        return translate(
            "Roadmap",
            "Small steps, large effect: one step now on each of the three lines is enough to begin with, and what can"
            " wait stands under Next or Later. Alt and an arrow moves a step, Space ticks it.",
        )
    done = sum(step.done for step in steps)
    said = translate("Roadmap", "{done} of {all} steps are done.")
    said = said.replace("{done}", str(done)).replace("{all}", str(len(steps)))
    idle = [line for line in ROADMAP_LINES if all(step.done for step in held[line, "now"])]
    if idle:
        named = ", ".join(words.label("roadmap_line", line) for line in idle)
        said += " " + translate("Roadmap", "Nothing is to be done now under: {lines}.").replace("{lines}", named)
    return said


def done_words(step: SmallStep) -> str:
    """That it is done, and since when."""
    if step.done_on is None:
        return translate("Roadmap", "done")
    return translate("Roadmap", "done on {day}").replace("{day}", numbers.dated(step.done_on))
