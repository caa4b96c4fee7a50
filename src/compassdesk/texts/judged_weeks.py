"""Over which weeks a finding was judged, in words that end or continue a sentence."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.registry import spec
from compassdesk.domain.checks.report import Finding

translate = QCoreApplication.translate


def over_weeks(weeks: int) -> str:
    """The words "this week" or "over 2 weeks"."""
    if weeks == 1:
        return translate("Findings", "this week")
    return translate("Findings", "over %n weeks", "", weeks)


def growing(finding: Finding) -> str:
    """The window of a check that adds earlier weeks until it has enough to judge by (C4)."""
    return over_weeks(finding.values.get("window_weeks", 1))


def window(finding: Finding) -> str:
    """The weeks behind a finding, for a line under its message; empty where none are (C9.24)."""
    match spec(finding.check).window_of(finding.part):
        case "none":
            return ""
        case "week":
            return over_weeks(1)
        case "growing":
            return growing(finding)
        case "streak":
            return translate("Findings", "this week and the 14 days before")
    return over_weeks(4)
