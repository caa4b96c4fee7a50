"""What is said of CD-18: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers
from compassdesk.texts.check_words import CheckWords, Why
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names

translate = QCoreApplication.translate

_ADDRESS = (
    "https://www.awvn.nl/privacy/awvn-werkgeverslijn/vraag-van-de-week/vraag-van-de-week-foto-werknemer-websit"
    "e-bedrijf/"
)


def cd_18(finding: Finding, names: Names) -> str:
    """Permission for this person."""
    values = finding.values
    name = names.person(values["name"])
    if finding.part == "anonymise":
        text = translate(
            "Findings",
            "{name} left on {day}, more than 24 months ago, and the name is still here. Take the name out.",
        )
        return text.format(name=name, day=numbers.full_day(values["active_to"]))
    reasons = " ".join(_permission(code, name) for code in values["reasons"])
    advice = translate("Findings", "Record a basis, or choose another person.")
    return f"{reasons} {advice}"


def _permission(code: str, name: str) -> str:
    texts = {
        "none": translate("Findings", "No recorded basis to name {name}."),
        "self": translate(
            "Findings", "{name}: “Speaks for own business” is a basis for an owner or an executive only."
        ),
        "withdrawn": translate("Findings", "{name} has withdrawn the permission to be named."),
        "expired": translate("Findings", "The permission to name {name} has ended by then."),
        "left": translate("Findings", "{name} no longer works for you by then."),
    }
    return texts[code].format(name=name)


def _in_short(finding: Finding, names: Names) -> str:
    name = names.person(finding.values["name"])
    if finding.part == "anonymise":
        return translate("Headlines", "{name} left over 24 months ago and is still named.").format(name=name)
    return _permission(finding.values["reasons"][0], name)


WORDS: Mapping[str, CheckWords] = {
    "CD-18": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "May this person be named?"),
        message=cd_18,
        in_short=_in_short,
        counted={
            "basis": QT_TRANSLATE_NOOP("Effects", "items without permission {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "Naming or picturing somebody is processing of personal data. Consent must be demonstrable and"
                " can be withdrawn; for some functions the interest of the organisation can be the basis, if"
                " you record why. This is a pointer, not legal advice.",
            ),
            "AWVN",
            None,
            _ADDRESS,
            besides=(
                QT_TRANSLATE_NOOP(
                    "Why",
                    "Where the sources disagree: real people must speak by name (Smit, 2009), and those people have a"
                    " right to privacy (GDPR, 2018). Settled here by a basis noted for each person, and by exports"
                    " without names unless you ask for them.",
                ),
            ),
        ),
        parts={
            "anonymise": QT_TRANSLATE_NOOP("FindingTitles", "A name kept too long"),
        },
    ),
}

EDITORS: Mapping[tuple[str, str], str] = {
    ("edit_person", "legal_basis"): QT_TRANSLATE_NOOP("Fixes", "Record a basis for {name}…"),
    ("edit_person", "forget"): QT_TRANSLATE_NOOP("Fixes", "Take out the name of {name}…"),
}
