"""Over which weeks a finding was judged, in words that end or continue a sentence."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding

translate = QCoreApplication.translate

JUDGED_WEEK = frozenset(("CD-08", "CD-10", "CD-14", "CD-15", "CD-16"))
"""Checks that look at the judged week alone (domain.md C9.24); parts of CD-13, 18 and 23 do too."""
_JUDGED_PARTS = frozenset((("CD-13", "link"), ("CD-18", "basis"), ("CD-23", "a"), ("CD-23", "c")))
_NO_WINDOW = frozenset((("CD-18", "anonymise"), ("CD-19", "new"), ("CD-23", "d")))


def over_weeks(weeks: int) -> str:
    """The words "this week" or "over 2 weeks"."""
    if weeks == 1:
        return translate("Findings", "this week")
    return translate("Findings", "over %n weeks", "", weeks)


def growing(finding: Finding) -> str:
    """The window of a check that adds earlier weeks until it has enough to judge by (C4)."""
    return over_weeks(finding.values.get("window_weeks", 1))


def window(finding: Finding) -> str:
    """The weeks behind a finding, for a line under its message; empty where none are (CD-17, settings)."""
    part = (finding.check, finding.part)
    if finding.check == "CD-17" or part in _NO_WINDOW:
        return ""
    if finding.check in JUDGED_WEEK or part in _JUDGED_PARTS:
        return over_weeks(1)
    if finding.check == "CD-02":
        return translate("Findings", "this week and the 14 days before")
    weeks = finding.values.get("window_weeks", 1 if finding.check == "CD-01" else 4)
    return over_weeks(weeks)
