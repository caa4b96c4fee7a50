"""What is said of CD-10, CD-11, CD-12 and CD-13: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers
from compassdesk.texts.check_words import SMIT, CheckWords, Label, Why
from compassdesk.texts.judged_weeks import growing
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names
from compassdesk.texts.numbers import percent

translate = QCoreApplication.translate

_MORE_THAN_ONE = Fraction(115, 100)
"""Effective voices that round to more than one."""
_HUMAN_VOICE = (
    "http://perscom.socsci.uva.nl/publications/van-noort-g-willemsen-l-m-in-press-online-damage-control-the-ef"
    "fects-of-proactive-versus-reactive-webcare-interventions-in-consumer-generated-and-brand-generated-platfo"
    "rms-journal-of-inte/"
)


def cd_10(finding: Finding, names: Names) -> str:
    """No named speaker."""
    if finding.values["reason"] == "role_account":
        text = translate(
            "Findings",
            "{name} is an account, not a person. Choose a person, or say that this is a crisis or a legal notice.",
        )
        return text.format(name=names.person(finding.values["speaker"]))
    if finding.severity == "serious":
        return translate("Findings", "This went out without a name. Who spoke? Choose a person.")
    return translate("Findings", "Who speaks? Choose a person.")


def cd_11(finding: Finding, _: Names) -> str:
    """Anonymous voice."""
    values = finding.values
    if values["p"] <= values["warn"]:
        text = translate(
            "Findings",
            "%n of {n} items {window} have no human name ({p}; up to {limit} it stays a note). Give them a person.",
            "",
            values["a"],
        )
    else:
        text = translate(
            "Findings",
            "%n of {n} items {window} have no human name ({p}; the limit is {limit}). Give them a person.",
            "",
            values["a"],
        )
    return text.format(
        n=numbers.number(values["n"]),
        p=percent(values["p"], values["warn"]),
        limit=percent(values["warn"]),
        window=growing(finding),
    )


def cd_12(finding: Finding, names: Names) -> str:
    """One voice."""
    values = finding.values
    text = translate(
        "Findings",
        "{name} carries {p} of {n} items in 4 weeks; {voices}. Let a second person take over some.",
    )
    if values["v"] < _MORE_THAN_ONE:
        voices = translate("Findings", "nobody shares it")
    else:
        voices = translate("Findings", "as if {v} people shared it").format(v=numbers.number(values["v"], 1))
    return text.format(
        name=names.person(values["name"]),
        p=percent(values["p"], values["top_share"]),
        n=numbers.number(values["n"]),
        voices=voices,
    )


def cd_13(finding: Finding, names: Names) -> str:
    """Person–brand balance: the hidden link, the brochure, the invisible brand."""
    values = finding.values
    name = names.person(values["name"])
    if finding.part == "link":
        text = translate(
            "Findings",
            "{name} speaks from a personal account on which the link with your organisation is not visible. Make it"
            " visible in the profile, then tick it here.",
        )
        return text.format(name=name)
    if finding.part == "brand":
        text = translate(
            "Findings",
            "{name}: {p} pure brand posts ({c} of {n} in 4 weeks); the limit is {limit}. That reads like a brochure:"
            " let the person show in some of them.",
        )
    else:
        text = translate(
            "Findings",
            "{name}: {p} purely personal posts ({c} of {n} in 4 weeks); the limit is {limit}. Nobody sees the brand"
            " any more: let it show in some of them.",
        )
    return text.format(
        name=name,
        p=percent(values["p"], values["focus_share"]),
        c=numbers.number(values["c"]),
        n=numbers.number(values["n"]),
        limit=percent(values["focus_share"]),
    )


def _mix_focus(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Mix person and brand in %n post(s)", "", values["n"])


def _cd_10_in_short(finding: Finding, names: Names) -> str:
    if finding.values["reason"] == "role_account":
        text = translate("Headlines", "{name} is an account, not a person.")
        return text.format(name=names.person(finding.values["speaker"]))
    if finding.severity == "serious":
        return translate("Headlines", "This went out without a name.")
    return translate("Headlines", "It is not said yet who speaks.")


def _cd_11_in_short(finding: Finding, _: Names) -> str:
    text = translate("Headlines", "%n of {n} items bear no human name.", "", finding.values["a"])
    return text.format(n=numbers.number(finding.values["n"]))


def _cd_12_in_short(finding: Finding, names: Names) -> str:
    values = finding.values
    text = translate("Headlines", "{name} carries {p} of what is said in 4 weeks.")
    return text.format(name=names.person(values["name"]), p=percent(values["p"], values["top_share"]))


def _cd_13_in_short(finding: Finding, names: Names) -> str:
    values = finding.values
    name = names.person(values["name"])
    if finding.part == "link":
        return translate("Headlines", "It cannot be seen that {name} speaks for you.").format(name=name)
    if finding.part == "brand":
        text = translate("Headlines", "{name}: {c} of {n} posts are about the brand alone.")
    else:
        text = translate("Headlines", "{name}: {c} of {n} posts are about the person alone.")
    return text.format(name=name, c=numbers.number(values["c"]), n=numbers.number(values["n"]))


WORDS: Mapping[str, CheckWords] = {
    "CD-10": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Who speaks?"),
        message=cd_10,
        in_short=_cd_10_in_short,
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "It has to be real people who speak for a brand: the brand gets a face, and a question gets"
                " somebody to go to. Without a name nobody in the team knows who it is up to either.",
            ),
            SMIT,
            2009,
        ),
    ),
    "CD-11": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "A voice without a face"),
        message=cd_11,
        in_short=_cd_11_in_short,
        counted={
            "": QT_TRANSLATE_NOOP("Effects", "without a name {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "Research on webcare finds that its effect runs through a human voice, as in a conversation. A"
                " name helps people to hear one. The limits are our own judgement.",
            ),
            "Van Noort & Willemsen",
            2012,
            _HUMAN_VOICE,
        ),
        thresholds={
            "warn": QT_TRANSLATE_NOOP("Thresholds", "Warning over (%)"),
            "serious": QT_TRANSLATE_NOOP("Thresholds", "Serious over (%)"),
        },
    ),
    "CD-12": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "One voice"),
        message=cd_12,
        in_short=_cd_12_in_short,
        counted={
            "": QT_TRANSLATE_NOOP("Effects", "by one person {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "Several communities ask for several ambassadors, and a plan that hangs on one person stops"
                " when that person is ill. How many people share it is one divided by the sum of the squared shares,"
                " as economists measure concentration. Two people who share unevenly get a note; the warning is for"
                " a plan that is nearly one person's.",
            ),
            SMIT,
            2009,
        ),
        thresholds={
            "top_share": QT_TRANSLATE_NOOP("Thresholds", "One person at most (%); a warning 15 above it"),
        },
    ),
    "CD-13": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Person and brand out of balance"),
        message=cd_13,
        in_short=_cd_13_in_short,
        counted={
            "link": QT_TRANSLATE_NOOP("Effects", "items without the link {moved}"),
            "brand": QT_TRANSLATE_NOOP("Effects", "purely brand {moved}"),
            "person": QT_TRANSLATE_NOOP("Effects", "purely personal {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "The balance between a personal profile and the profile of the brand is a hard one. Readers"
                " should be able to see for whom somebody speaks, and still meet a person. The lines at both"
                " ends are ours.",
            ),
            SMIT,
            2009,
            besides=(
                QT_TRANSLATE_NOOP(
                    "Why",
                    "The source holds both: the person's profile and the brand's (Smit, 2009). Settled here by saying"
                    " something at both extremes, and nothing in between.",
                ),
            ),
        ),
        parts={
            "link": QT_TRANSLATE_NOOP("FindingTitles", "For whom does this person speak?"),
            "brand": QT_TRANSLATE_NOOP("FindingTitles", "Reads like a brochure"),
            "person": QT_TRANSLATE_NOOP("FindingTitles", "The brand is invisible"),
        },
        thresholds={
            "focus_share": QT_TRANSLATE_NOOP("Thresholds", "One side at most (%)"),
        },
    ),
}

FIXES: Mapping[str, Label] = {
    "mix_focus": _mix_focus,
}

EDITORS: Mapping[tuple[str, str], str] = {
    ("edit_item", "spokesperson"): QT_TRANSLATE_NOOP("Fixes", "Choose a person…"),
    ("edit_items", "spokesperson"): QT_TRANSLATE_NOOP("Fixes", "Choose people…"),
    ("edit_items", "profile_focus"): QT_TRANSLATE_NOOP("Fixes", "Look at these posts…"),
}
