"""The menu that puts a reminder off: for a quarter, an hour, until the afternoon, tomorrow, Monday."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from compassdesk.domain.later import Later, moments_later
from compassdesk.texts import numbers
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
_WORDS: dict[Later, str] = {
    "quarter": QT_TRANSLATE_NOOP("LaterMenu", "In 15 minutes"),
    "hour": QT_TRANSLATE_NOOP("LaterMenu", "In 1 hour"),
    "afternoon": QT_TRANSLATE_NOOP("LaterMenu", "This afternoon, {time}"),
    "tomorrow": QT_TRANSLATE_NOOP("LaterMenu", "Tomorrow, {time}"),
    "monday": QT_TRANSLATE_NOOP("LaterMenu", "Monday, {time}"),
}


def fill_later(
    menu: QMenu, now: datetime, zone: str, chosen: Callable[[datetime], None], due: datetime | None = None
) -> None:
    """Put the choices of this moment into a menu; `chosen` gets the moment of one. None is before what is put off."""
    for name, moment in moments_later(now, zone):
        if due is not None and moment <= due:
            continue
        words = translate("LaterMenu", _WORDS[name]).replace("{time}", numbers.clock(moment))
        menu.addAction(words).triggered.connect(lambda _checked=False, moment=moment: chosen(moment))
