"""What is said of CD-09: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers
from compassdesk.texts.check_words import CheckWords, Label, Why
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names, listed
from compassdesk.texts.numbers import percent

translate = QCoreApplication.translate


def cd_09(finding: Finding, names: Names) -> str:
    """Too many exceptions, or an exception without its reason or end."""
    values = finding.values
    if finding.part != "reason":
        if finding.part == "crisis":
            text = translate(
                "Findings",
                "{e} of {n} posts in 4 weeks ({p}) are exempt as crisis messages; above {cap} they count again.",
            )
        elif finding.part == "both":
            text = translate(
                "Findings",
                "{e} of {n} posts in 4 weeks ({p}) are exempt, crisis and other together; above {cap} those outside"
                " the crisis count again.",
            )
        else:
            text = translate("Findings", "{e} of {n} posts in 4 weeks ({p}) are exempt; above {cap} they count again.")
        return text.format(
            e=numbers.number(values["e"]),
            n=numbers.number(values["n"]),
            p=percent(values["p"], values["cap"]),
            cap=percent(values["cap"]),
        )
    lacks = {
        "reason": translate("Findings", "a reason is missing"),
        "until": translate("Findings", "an end date is missing"),
        "past": translate("Findings", "its end date has passed"),
        "crisis": translate("Findings", "a crisis is an exception for 14 days at most"),
        "same_crisis": translate(
            "Findings",
            "this crisis began within 4 weeks of another, and together they are an exception for 14 days at most",
        ),
    }
    text = translate(
        "Findings", "The exception for “{name}” does not hold: {missing}. Until then its posts count like any other."
    )
    missing = listed([lacks[code] for code in values["missing"]])
    return text.format(name=names.campaign(values["campaign"]), missing=missing)


def _end_exemption(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "End the exception for “{campaign}”")
    return text.format(campaign=names.campaign(values["campaign"]))


def _exempt_until_end(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Let the exception for “{campaign}” run until {day}")
    return text.format(campaign=names.campaign(values["campaign"]), day=numbers.day(values["until"]))


def _answer_half(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Make %n post(s) of “{campaign}” a call, and answer", "", values["n"])
    return text.format(campaign=names.campaign(values["campaign"]))


def _in_short(finding: Finding, names: Names) -> str:
    values = finding.values
    if finding.part == "reason":
        text = translate("Headlines", "The exception for “{name}” does not hold.")
        return text.format(name=names.campaign(values["campaign"]))
    text = translate("Headlines", "{e} of {n} posts in 4 weeks count as exceptions.")
    return text.format(e=numbers.number(values["e"]), n=numbers.number(values["n"]))


WORDS: Mapping[str, CheckWords] = {
    "CD-09": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Too many exceptions"),
        message=cd_09,
        in_short=_in_short,
        counted={
            "": QT_TRANSLATE_NOOP("Effects", "exceptions {moved}"),
            "reason": QT_TRANSLATE_NOOP("Effects", "exceptions to complete {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "A giveaway may go one way: social media do not have to be a conversation every time. An"
                " exception with a reason and an end stays an exception. The share from which they count again"
                " is our own judgement.",
            ),
            "“De 4 stadia naar de perfecte social business”",
            besides=(
                QT_TRANSLATE_NOOP(
                    "Why",
                    "Where the sources disagree: only sending is pointless (Smit, 2009), and yet a giveaway may go one"
                    " way (Pepsi's Bonin Bough, 2010). Settled here by an exception with a reason and an end, which"
                    " counts again once there are too many of them.",
                ),
            ),
        ),
        parts={
            "reason": QT_TRANSLATE_NOOP("FindingTitles", "Exception without grounds"),
        },
        thresholds={
            "cap_percent": QT_TRANSLATE_NOOP("Thresholds", "Exceptions at most (%)"),
            "crisis_cap_percent": QT_TRANSLATE_NOOP("Thresholds", "In a crisis at most (%)"),
        },
    ),
}

FIXES: Mapping[str, Label] = {
    "end_exemption": _end_exemption,
    "exempt_until_end": _exempt_until_end,
    "answer_half": _answer_half,
}

EDITORS: Mapping[tuple[str, str], str] = {
    ("edit_campaign", "exemption_reason"): QT_TRANSLATE_NOOP("Fixes", "Write down why “{name}” is an exception…"),
}
