"""What is said of CD-15: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts.check_words import CheckWords, Label, Why
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


def cd_15(finding: Finding, names: Names) -> str:
    """Missing disclosure."""
    values = finding.values
    if values["reason"] == "employee":
        text = translate(
            "Findings",
            "{name} writes about the own employer from a personal account that does not show it. Make the link"
            " visible, in the profile and in the text.",
        )
        return text.format(name=names.person(values["name"]))
    advantage = advantage_name(values["benefit"])
    channels = names.channels(values["channels"])
    if values["reason"] == "doubtful":
        text = translate(
            "Findings",
            "There is an advantage behind this post ({benefit}), and its label is not understood everywhere. “{label}”"
            " is the safer choice.",
        )
        return text.format(benefit=advantage, label=values["label"])
    if not channels:
        text = translate("Findings", "There is an advantage behind this post ({benefit}). Add “{label}” to the text.")
        return text.format(benefit=advantage, label=values["label"])
    text = translate(
        "Findings",
        "There is an advantage behind this post ({benefit}). Add “{label}” to the text on {channels}.",
    )
    return text.format(benefit=advantage, label=values["label"], channels=channels)


def _insert_label(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Put “{label}” first in the text").format(label=values["label"])


def advantage_name(code: str) -> str:
    """What the speaker or the client gains, within a sentence."""
    return {
        "paid": translate("Findings", "payment"),
        "gift": translate("Findings", "a gift"),
        "discount": translate("Findings", "a discount"),
        "prize": translate("Findings", "a prize"),
        "affiliate": translate("Findings", "affiliate income"),
        "sponsor": translate("Findings", "sponsorship"),
        "bought": translate("Findings", "bought media"),
    }[code]


def _in_short(finding: Finding, names: Names) -> str:
    values = finding.values
    if values["reason"] == "employee":
        text = translate("Headlines", "It cannot be seen that {name} works for you.")
        return text.format(name=names.person(values["name"]))
    if values["reason"] == "doubtful":
        return translate("Headlines", "The advertising label is not understood everywhere.")
    return translate("Headlines", "An advertising label is missing.")


_PAID_GUM = QT_TRANSLATE_NOOP(
    "Why",
    "How it went wrong: Lonelygirl15 (2006) seemed to be the video diary of a girl on YouTube, and a brand of"
    " chewing gum paid to be seen in it. It came out that she was an actress, and the placement was confirmed"
    " (NBC News).",
)
"""The anti-example of A40."""

WORDS: Mapping[str, CheckWords] = {
    "CD-15": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Advertising label missing"),
        message=cd_15,
        in_short=_in_short,
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "Under the Dutch advertising code for social media (2014, revised in 2019 and 2022) a relation"
                " with the advertiser must be plain when an advantage influences credibility. “#ad” is"
                " accepted there and in the United States. This is a pointer, not legal advice.",
            ),
            "Reclamecode Social Media & Influencer Marketing",
            2022,
            "https://www.reclamecode.nl/social-toelichting/",
            besides=(_PAID_GUM,),
        ),
    ),
}

FIXES: Mapping[str, Label] = {
    "insert_label": _insert_label,
}
