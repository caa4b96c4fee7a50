"""What was made of a day or a time that somebody typed, where that is not plain from what was typed."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from compassdesk.texts import numbers
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_TOLD = {
    "weekday-differs": QT_TRANSLATE_NOOP("ReadDates", "{day} is another weekday than “{typed}” says; the date counts."),
    "year-by-weekday": QT_TRANSLATE_NOOP("ReadDates", "“{typed}” is {day}: in that year it has this weekday."),
    "part-of-day": QT_TRANSLATE_NOOP("ReadDates", "“{typed}” is no exact time; {time} was filled in."),
    "zone-converted": QT_TRANSLATE_NOOP("ReadDates", "“{typed}” is {day} {time} on the client's clock."),
    "time-moved": QT_TRANSLATE_NOOP("ReadDates", "The clocks skip “{typed}” that night; it became {time}."),
}
"""By the codes of `domain.quick_add_start.Problem`."""


def told(code: str, typed: str, value: date) -> str:
    """The sentence for a code; `value` is the day or moment that came out."""
    clock = numbers.clock(value) if isinstance(value, datetime) else ""
    spelled = translate("ReadDates", _TOLD[code]).replace("{day}", numbers.dated(value)).replace("{time}", clock)
    return spelled.replace("{typed}", typed)
