"""What a finding says: its title and its message, in the user's language.

The words stand with their check, in `checks`; values with ids go through `Names`. Shares are rounded half up, within
one point of a limit to one decimal (domain.md C3.9).
"""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts.check_words import words_of
from compassdesk.texts.judged_weeks import window
from compassdesk.texts.names import Names

__all__ = ["check_name", "evidence", "in_short", "message", "of_one_item", "threshold_name", "title", "window"]

translate = QCoreApplication.translate


def check_name(check: str) -> str:
    """What a check is called where no finding is at hand, as in a list of settings. KeyError for another code."""
    return translate("FindingTitles", words_of(check).name)


def threshold_name(check: str, threshold: str) -> str:
    """What a number of a check is called that the client may set. KeyError for another."""
    return translate("Thresholds", words_of(check).thresholds[threshold])


def title(finding: Finding) -> str:
    """A short title, without numbers: "Mostly broadcasting"."""
    if finding.is_just_under:
        return translate("FindingTitles", "Just under the limit")
    words, part = words_of(finding.check), (finding.part or "").partition(":")[0]
    return translate("FindingTitles", words.parts.get(part, words.name))


def message(finding: Finding, names: Names) -> str:
    """What was found: the numbers, the window, the limit and what to do, in one to three sentences of plain text."""
    return words_of(finding.check).message(finding, names)


def in_short(finding: Finding, names: Names) -> str:
    """The finding in one short sentence with its number: "Nobody is there to answer at 12 of 13 placements."."""
    return words_of(finding.check).in_short(finding, names)


def evidence(finding: Finding, names: Names) -> str:
    """What is told below that sentence: the numbers behind it and their limit, or what the message says beyond it."""
    told = words_of(finding.check).evidence
    return told(finding, names) if told else message(finding, names).removeprefix(in_short(finding, names)).strip()


def of_one_item(check: str) -> str:
    """What a finding on several items says of one of them; empty where its own message does."""
    text = words_of(check).of_one_item
    return translate("Hints", text) if text else ""
