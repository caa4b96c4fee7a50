"""Over which weeks a finding was judged, in words that end or continue a sentence."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.judged_share import FEWEST_POSTS
from compassdesk.domain.checks.registry import spec
from compassdesk.domain.checks.report import Finding, OneWay
from compassdesk.domain.week import Week
from compassdesk.texts.names import listed

translate = QCoreApplication.translate


def over_weeks(weeks: int) -> str:
    """The words "this week" or "over 2 weeks"."""
    if weeks == 1:
        return translate("Findings", "this week")
    return translate("Findings", "over %n weeks", "", weeks)


def why_longer(share: OneWay) -> str:
    """Why the one-way share of a week is taken over more weeks than that (C4); "" where it is of that week alone."""
    if share.window_weeks == 1:
        return ""
    text = translate(
        "Findings",
        "Counted over %n weeks: this week alone has fewer than {posts} posts to judge by.",
        "",
        share.window_weeks,
    )
    return text.replace("{posts}", str(FEWEST_POSTS))


def of_petals(share: OneWay) -> str:
    """The same for where the petals stand beside it, which are those of the week."""
    longer, petals = why_longer(share), translate("Findings", "The petals are those of this week.")
    return f"{longer} {petals}" if longer else ""


def which_are_longer(shares: Mapping[Week, OneWay]) -> str:
    """Of several weeks: which shares are of more than their own week, and why; "" where none is."""
    longer = [str(week.number) for week, share in shares.items() if share.window_weeks > 1]
    if not longer:
        return ""
    text = translate("Findings", "Counted with the weeks before, having fewer than {posts} posts alone: week {weeks}.")
    return text.replace("{posts}", str(FEWEST_POSTS)).replace("{weeks}", listed(longer))


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
