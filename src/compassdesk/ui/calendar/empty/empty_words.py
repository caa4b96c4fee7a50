"""What is said of days on which nothing is planned."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.calendar_grid import OF_A_WEEK, OF_WEEKS
from compassdesk.texts import numbers
from compassdesk.ui.desk.sight import Sight

translate = QCoreApplication.translate


def title(sight: Sight, *, past: bool) -> str:
    """Which days are empty: "Week 14 is still empty."; `past`: all of them are over."""
    if sight.view in OF_A_WEEK:
        number = str(sight.week_in_view().number)
        words = (
            translate("Empty", "Nothing was planned in week {number}.")
            if past
            else translate("Empty", "Week {number} is still empty.")
        )
        return words.replace("{number}", number)
    if sight.view in OF_WEEKS:
        days = numbers.dated_range(sight.first, sight.last)
        words = (
            translate("Empty", "Nothing was planned: {days}.") if past else translate("Empty", "Still empty: {days}.")
        )
        return words.replace("{days}", days)
    month = numbers.month(sight.day)
    words = (
        translate("Empty", "Nothing was planned: {month}.") if past else translate("Empty", "{month} is still empty.")
    )
    return words.replace("{month}", month)


def sentence(*, past: bool) -> str:
    """How one begins there."""
    if past:
        return translate("Empty", "What went out can still be added, or imported.")
    return translate("Empty", "Begin with the conversation; the posts fit in around it.")
