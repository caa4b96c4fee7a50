"""What a finding says: its title and its message, in the user's language.

One function per check makes the message; values with ids go through `Names`. Shares are rounded half up, within one
point of a limit to one decimal (domain.md C3.9).
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts import findings_balance as balance
from compassdesk.texts import findings_people as people
from compassdesk.texts import findings_plan as plan
from compassdesk.texts import findings_rules as rules
from compassdesk.texts.judged_weeks import window
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names

__all__ = ["check_name", "message", "title", "window"]

translate = QCoreApplication.translate

_NAMES: Mapping[str, object] = {
    "CD-01": QT_TRANSLATE_NOOP("FindingTitles", "Mostly broadcasting"),
    "CD-02": QT_TRANSLATE_NOOP("FindingTitles", "A long run of sending"),
    "CD-03": QT_TRANSLATE_NOOP("FindingTitles", "Nobody there to answer"),
    "CD-04": QT_TRANSLATE_NOOP("FindingTitles", "A petal is missing"),
    "CD-05": QT_TRANSLATE_NOOP("FindingTitles", "The rose leans"),
    "CD-06": QT_TRANSLATE_NOOP("FindingTitles", "A channel that only broadcasts"),
    "CD-07": QT_TRANSLATE_NOOP("FindingTitles", "Drifting to broadcasting"),
    "CD-08": QT_TRANSLATE_NOOP("FindingTitles", "Calls without follow-up"),
    "CD-09": QT_TRANSLATE_NOOP("FindingTitles", "Too many exceptions"),
    "CD-10": QT_TRANSLATE_NOOP("FindingTitles", "Who speaks?"),
    "CD-11": QT_TRANSLATE_NOOP("FindingTitles", "A voice without a face"),
    "CD-12": QT_TRANSLATE_NOOP("FindingTitles", "One voice"),
    "CD-13": QT_TRANSLATE_NOOP("FindingTitles", "Person and brand out of balance"),
    "CD-14": QT_TRANSLATE_NOOP("FindingTitles", "Too much for one person"),
    "CD-15": QT_TRANSLATE_NOOP("FindingTitles", "Advertising label missing"),
    "CD-16": QT_TRANSLATE_NOOP("FindingTitles", "Does the speaker exist?"),
    "CD-17": QT_TRANSLATE_NOOP("FindingTitles", "Giveaway not complete"),
    "CD-18": QT_TRANSLATE_NOOP("FindingTitles", "May this person be named?"),
    "CD-19": QT_TRANSLATE_NOOP("FindingTitles", "Too many places"),
    "CD-20": QT_TRANSLATE_NOOP("FindingTitles", "Too many disciplines"),
    "CD-21": QT_TRANSLATE_NOOP("FindingTitles", "Silence on a channel"),
    "CD-22": QT_TRANSLATE_NOOP("FindingTitles", "Listening below ambition"),
    "CD-23": QT_TRANSLATE_NOOP("FindingTitles", "Goal and plan do not fit"),
    "CD-24": QT_TRANSLATE_NOOP("FindingTitles", "Opinions without grounds"),
    "CD-25": QT_TRANSLATE_NOOP("FindingTitles", "Plan not kept"),
}

_PARTS: Mapping[tuple[str, str], object] = {
    ("CD-09", "reason"): QT_TRANSLATE_NOOP("FindingTitles", "Exception without grounds"),
    ("CD-13", "link"): QT_TRANSLATE_NOOP("FindingTitles", "For whom does this person speak?"),
    ("CD-13", "brand"): QT_TRANSLATE_NOOP("FindingTitles", "Reads like a brochure"),
    ("CD-13", "person"): QT_TRANSLATE_NOOP("FindingTitles", "The brand is invisible"),
    ("CD-14", "overlap"): QT_TRANSLATE_NOOP("FindingTitles", "In two places at once"),
    ("CD-14", "absent"): QT_TRANSLATE_NOOP("FindingTitles", "Away on that day"),
    ("CD-18", "anonymise"): QT_TRANSLATE_NOOP("FindingTitles", "A name kept too long"),
    ("CD-19", "new"): QT_TRANSLATE_NOOP("FindingTitles", "Several new places at once"),
    ("CD-19", "strategy"): QT_TRANSLATE_NOOP("FindingTitles", "A place without a strategy"),
    ("CD-22", "objective"): QT_TRANSLATE_NOOP("FindingTitles", "Listening without a goal"),
    ("CD-22", "insight"): QT_TRANSLATE_NOOP("FindingTitles", "Nothing done with what was heard"),
    ("CD-23", "b"): QT_TRANSLATE_NOOP("FindingTitles", "A goal gets too little"),
    ("CD-23", "c"): QT_TRANSLATE_NOOP("FindingTitles", "Technology before people"),
    ("CD-23", "d"): QT_TRANSLATE_NOOP("FindingTitles", "Too many goals"),
    ("CD-25", "a"): QT_TRANSLATE_NOOP("FindingTitles", "Posts left behind"),
    ("CD-25", "b"): QT_TRANSLATE_NOOP("FindingTitles", "Planned, not done"),
    ("CD-25", "c"): QT_TRANSLATE_NOOP("FindingTitles", "Old ideas"),
}

_MESSAGES: Mapping[str, Callable[[Finding, Names], str]] = {
    "CD-01": balance.cd_01,
    "CD-02": balance.cd_02,
    "CD-03": balance.cd_03,
    "CD-04": balance.cd_04,
    "CD-05": balance.cd_05,
    "CD-06": balance.cd_06,
    "CD-07": balance.cd_07,
    "CD-08": balance.cd_08,
    "CD-09": balance.cd_09,
    "CD-10": people.cd_10,
    "CD-11": people.cd_11,
    "CD-12": people.cd_12,
    "CD-13": people.cd_13,
    "CD-14": people.cd_14,
    "CD-15": rules.cd_15,
    "CD-16": people.cd_16,
    "CD-17": rules.cd_17,
    "CD-18": people.cd_18,
    "CD-19": plan.cd_19,
    "CD-20": plan.cd_20,
    "CD-21": plan.cd_21,
    "CD-22": plan.cd_22,
    "CD-23": plan.cd_23,
    "CD-24": plan.cd_24,
    "CD-25": plan.cd_25,
}


def check_name(check: str) -> str:
    """What a check is called where no finding is at hand, as in a list of settings. KeyError for another code."""
    return translate("FindingTitles", str(_NAMES[check]))


def title(finding: Finding) -> str:
    """A short title, without numbers: "Mostly broadcasting"."""
    if finding.is_just_under:
        return translate("FindingTitles", "Just under the limit")
    part = (finding.part or "").partition(":")[0]
    return translate("FindingTitles", str(_PARTS.get((finding.check, part), _NAMES[finding.check])))


def message(finding: Finding, names: Names) -> str:
    """What was found: the numbers, the window, the limit and what to do, in one to three sentences of plain text."""
    return _MESSAGES[finding.check](finding, names)
