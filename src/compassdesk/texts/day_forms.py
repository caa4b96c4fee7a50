"""The ways in which a day can be written, as patterns of QLocale.

Words are those of the language in every form; ours put the day before the month unless the form says otherwise.
"""

from collections.abc import Mapping

from msgspec import Struct

from compassdesk.system.preferences import DayForm


class DayPatterns(Struct, frozen=True):
    """One form. `short` and `long` are a day without weekday and year, `joint` stands before a year."""

    short: str = "d MMM"
    narrow: str = ""
    """As `short`, for where there is hardly room; empty: the same."""
    long: str = "d MMMM"
    joint: str = " "
    figures: str = ""
    """A whole date in figures; empty: as the locale writes it."""
    month_first: bool | None = None
    """Whether the month leads; None: as in the locale's figures."""
    whole: bool = False
    """Figures stand everywhere, so the year always does."""


PATTERNS: Mapping[DayForm, DayPatterns] = {
    "system": DayPatterns(),
    "dmy": DayPatterns(figures="dd-MM-yyyy", month_first=False),
    "mdy": DayPatterns(short="MMM d", long="MMMM d", joint=", ", figures="MM/dd/yyyy", month_first=True),
    "iso": DayPatterns(short="yyyy-MM-dd", narrow="MM-dd", long="yyyy-MM-dd", figures="yyyy-MM-dd", whole=True),
}
