"""The ways in which a day can be written, as patterns of QLocale.

Words are those of the language in every form.
"""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from compassdesk.system.preferences import DayForm


class DayPatterns(Struct, frozen=True):
    """One form. `short` and `long` are a day without weekday and year, `joint` stands before a year and a time."""

    short: str = "d MMM"
    narrow: str = ""
    """As `short`, for where there is hardly room; empty: the same."""
    long: str = "d MMMM"
    named: str = " "
    """What stands between a weekday and its day."""
    joint: str = " "
    figures: str = ""
    """A whole date in figures; empty: as the locale writes it."""
    month_first: bool = False
    """Whether the month leads in words."""
    whole: bool = False
    """Figures stand everywhere, so the year always does."""


PATTERNS: Mapping[DayForm, DayPatterns] = {
    "system": DayPatterns(),
    "dmy": DayPatterns(figures="dd-MM-yyyy"),
    "mdy": DayPatterns(short="MMM d", long="MMMM d", named=", ", joint=", ", figures="MM/dd/yyyy", month_first=True),
    "iso": DayPatterns(short="yyyy-MM-dd", narrow="MM-dd", long="yyyy-MM-dd", figures="yyyy-MM-dd", whole=True),
}


def patterns_for(form: DayForm, locale: QLocale) -> DayPatterns:
    """The patterns of a form. The system's own words put the month first where the locale does (en-US, en-CA).

    Asked of its long date: figures may go another way than words ("2027-03-09", "March 9, 2027").
    """
    if form != "system":
        return PATTERNS[form]
    spelled = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "")
    if 0 <= spelled.find("MMMM") < spelled.find("d"):
        return replace(PATTERNS["mdy"], figures="")
    return PATTERNS["system"]
