"""What is said of CD-04 and CD-05: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers
from compassdesk.texts.check_words import CheckWords, Label, Why, when
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names, listed
from compassdesk.texts.numbers import percent

translate = QCoreApplication.translate

_ROSE = "https://www.socialmediamodellen.nl/social-media-focusmodellen/"


def cd_04(finding: Finding, _: Names) -> str:
    """Missing petal."""
    text = translate(
        "Findings",
        "No {petals} in the last 4 weeks ({N} items). A fixed moment each week brings it back.",
    )
    if len(finding.values["petal"]) > 1:
        text = translate(
            "Findings",
            "Missing in the last 4 weeks: {petals} ({N} items). A fixed moment each week brings them back.",
        )
    return text.format(
        petals=listed([doing(petal) for petal in finding.values["petal"]]), N=numbers.number(finding.values["N"])
    )


def cd_05(finding: Finding, _: Names) -> str:
    """Rose balance."""
    values = finding.values
    text = translate(
        "Findings",
        "The rose leans: balance {J} over 4 weeks (1 = all petals equal). {largest} takes {p}. One item a week of the"
        " smallest petal already helps.",
    )
    largest = doing(values["largest"])
    return text.format(
        J=numbers.number(Fraction(str(values["J"])), 2),
        p=percent(values["p"]),
        largest=largest[:1].upper() + largest[1:],
    )


def _weekly_petals(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Each week from {when}: {petals}")
    return text.format(petals=listed([doing(petal) for petal in values["petals"]]), when=when(values))


def doing(petal: str) -> str:
    """A petal as something one does, within a sentence."""
    return {
        "listen": translate("Findings", "listening"),
        "respond": translate("Findings", "answering"),
        "send": translate("Findings", "sending"),
        "activate": translate("Findings", "activating"),
    }[petal]


def _cd_04_in_short(finding: Finding, _: Names) -> str:
    text = translate("Headlines", "Missing in the last 4 weeks: {petals}.")
    return text.format(petals=listed([doing(petal) for petal in finding.values["petal"]]))


def _cd_05_in_short(finding: Finding, _: Names) -> str:
    text = translate("Headlines", "The rose leans: {p} of the last 4 weeks is {largest}.")
    return text.format(p=percent(finding.values["p"]), largest=doing(finding.values["largest"]))


WORDS: Mapping[str, CheckWords] = {
    "CD-04": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "A petal is missing"),
        message=cd_04,
        in_short=_cd_04_in_short,
        counted={
            "": QT_TRANSLATE_NOOP("Effects", "petals in use {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "The rose has four petals: listen, respond, send and activate. Listening is where every step"
                " plan begins. Based on the Communicatieroos (Paul Blok) as described on"
                " socialmediamodellen.nl.",
            ),
            "socialmediamodellen.nl",
            None,
            _ROSE,
        ),
        thresholds={
            "min_items": QT_TRANSLATE_NOOP("Thresholds", "Judged from (posts)"),
        },
    ),
    "CD-05": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "The rose leans"),
        message=cd_05,
        in_short=_cd_05_in_short,
        counted={
            "": QT_TRANSLATE_NOOP("Effects", "balance {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "The rose is meant to be used with several petals, not just one or two. The balance is a"
                " common measure of evenness (Pielou), taken over all four petals; the limit is ours. Based on"
                " the Communicatieroos (Paul Blok) as described on socialmediamodellen.nl.",
            ),
            "socialmediamodellen.nl",
            None,
            _ROSE,
        ),
        thresholds={
            "min_balance": QT_TRANSLATE_NOOP("Thresholds", "Balance at least (%)"),
        },
    ),
}

FIXES: Mapping[str, Label] = {
    "weekly_petal": _weekly_petals,
    "weekly_petals": _weekly_petals,
    "smallest_petal": _weekly_petals,
}
