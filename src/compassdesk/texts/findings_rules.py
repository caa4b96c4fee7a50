"""What the checks on rules for advertising and prizes say (CD-15, CD-17)."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers
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


def cd_17(finding: Finding, names: Names) -> str:
    """Giveaway not complete."""
    values = finding.values
    text = translate("Findings", "Giveaway “{name}”: {missing}.")
    missing = "; ".join(_missing(code, finding) for code in values["missing"])
    return text.format(name=names.campaign(values["name"]), missing=missing)


def _missing(code: str, finding: Finding) -> str:
    texts = {
        "closing": translate("Findings", "there is no closing date"),
        "winner": translate("Findings", "there is no post about the winner within 14 days after closing"),
        "terms": translate("Findings", "a prize of {prize} needs terms, as everything above {small} does"),
        "second": translate("Findings", "it is the second game of chance above {small} this year; one is allowed"),
        "prize": translate("Findings", "{prize} is above the largest prize allowed ({large})"),
        "draws": translate("Findings", "{draws} draws are more than the 20 allowed"),
        "entry": translate("Findings", "taking part has to be free"),
    }
    return texts[code].format(
        prize=euros(finding.values.get("prize", Fraction(0))),
        small=euros(Fraction(4500)),
        large=euros(Fraction(100_000)),
        draws=finding.values.get("draws", 0),
    )


def euros(amount: Fraction) -> str:
    """An amount in euros, with cents only where there are any: "€ 4,500"."""
    return f"€\u00a0{numbers.number(amount, 0 if amount.denominator == 1 else 2)}"
