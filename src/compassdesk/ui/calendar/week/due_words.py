"""What is said of the hours in which somebody should be there to answer."""

from collections.abc import Sequence
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from compassdesk.texts import numbers

if TYPE_CHECKING:  # the checks come behind the first paint
    from compassdesk.domain.checks.answers_due import Due

translate = QCoreApplication.translate


def name() -> str:
    """The band in the hours, in short."""
    return translate("AnswersDue", "Answer expected")


def explained() -> str:
    """What the band is."""
    return translate(
        "AnswersDue",
        "The tinted hours: somebody should be there to answer. They begin with each post and end with the block that"
        " answers it in time, or with the response norm of its channel; not by night or outside service hours.",
    )


def said(due: "Due") -> str:
    """One stretch, with how much waits in it."""
    words = translate("AnswersDue", "{hours}: somebody should be there to answer (%n placement(s))", "", due.waiting)
    return words.replace("{hours}", _hours(due))


def in_short(dues: Sequence["Due"]) -> str:
    """The stretches of one day."""
    hours = ", ".join(map(_hours, dues))
    return translate("AnswersDue", "answer expected {hours}").replace("{hours}", hours)


def _hours(due: "Due") -> str:
    return f"{_clock(due, due.first_minute)}–{_clock(due, due.last_minute)}"


def _clock(due: "Due", minute: int) -> str:
    return numbers.clock(datetime.combine(due.day, time(minute // 60 % 24, minute % 60)))
