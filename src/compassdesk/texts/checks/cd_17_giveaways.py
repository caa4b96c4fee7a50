"""What is said of CD-17: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers
from compassdesk.texts.check_words import CheckWords, Label, Why, when
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names

translate = QCoreApplication.translate

_PRIZES = "https://kansspelautoriteit.nl/oude-content/soorten-kansspelen/kansspel-promotie/"


def cd_17(finding: Finding, names: Names) -> str:
    """Giveaway not complete."""
    values = finding.values
    text = translate("Findings", "Giveaway “{name}”: {missing}.")
    missing = "; ".join(_missing(code, finding) for code in values["missing"])
    return text.format(name=names.campaign(values["name"]), missing=missing)


def _closing(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Close on {day}").format(day=numbers.day(values["day"]))


def _add_winner(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Add a post about the winner {when}").format(when=when(values))


def _winner(values: Mapping[str, Any], names: Names) -> str:
    return translate("Fixes", "The winner of {campaign}").format(campaign=names.campaign(values["campaign"]))


def _missing(code: str, finding: Finding) -> str:
    texts = {
        "closing": translate("Findings", "there is no closing date"),
        "far": translate("Findings", "the closing date is more than a year after the start"),
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
        draws=numbers.number(finding.values.get("draws", 0)),
    )


def euros(amount: Fraction) -> str:
    """An amount in euros, with cents only where there are any: "€ 4,500"."""
    return f"€\u00a0{numbers.number(amount, 0 if amount.denominator == 1 else 2)}"


def _in_short(finding: Finding, names: Names) -> str:
    text = translate("Headlines", "%n thing(s) missing from the giveaway “{name}”.", "", len(finding.values["missing"]))
    return text.format(name=names.campaign(finding.values["name"]))


WORDS: Mapping[str, CheckWords] = {
    "CD-17": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Giveaway not complete"),
        message=cd_17,
        in_short=_in_short,
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "The Dutch code for promotional games of chance (2014) asks no general terms for prizes up to"
                " € 4,500. Above that: once a year, with terms, at most 20 draws, at most € 100,000 and free"
                " to enter. This is a pointer, not legal advice.",
            ),
            "Kansspelautoriteit",
            2014,
            _PRIZES,
        ),
    ),
}

FIXES: Mapping[str, Label] = {
    "set_closing": _closing,
    "add_winner": _add_winner,
}

TITLES: Mapping[str, Label] = {"winner": _winner}

EDITORS: Mapping[tuple[str, str], str] = {
    ("edit_campaign", "closes_on"): QT_TRANSLATE_NOOP("Fixes", "Choose a closing date…"),
    ("edit_campaign", "winner_item"): QT_TRANSLATE_NOOP("Fixes", "Choose the post about the winner…"),
    ("edit_campaign", "terms"): QT_TRANSLATE_NOOP("Fixes", "Write the terms…"),
    ("edit_campaign", "prize_value_eur"): QT_TRANSLATE_NOOP("Fixes", "Look at the prize…"),
    ("edit_campaign", "draws_count"): QT_TRANSLATE_NOOP("Fixes", "Look at the draws…"),
    ("edit_campaign", "free_entry"): QT_TRANSLATE_NOOP("Fixes", "Make taking part free…"),
}
