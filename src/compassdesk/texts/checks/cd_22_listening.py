"""What is said of CD-22: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers, words
from compassdesk.texts.check_words import CheckWords, Label, LimitWords, Why, when
from compassdesk.texts.judged_weeks import growing
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names

translate = QCoreApplication.translate

_LISTENING = "https://www.ketchum.com/where-is-your-organization-on-the-social-media-listening-maturity-model/"


def cd_22(finding: Finding, _: Names) -> str:
    """Listening below ambition, aimless listening, or nothing done with it."""
    values = finding.values
    if finding.part == "objective":
        text = translate(
            "Findings",
            "%n listening block(s) in 4 weeks without a goal."
            " At listening level {s} you listen for a goal of your own.",
            "",
            values["n"],
        )
        return text.format(s=values["s"])
    if finding.part == "insight":
        text = translate(
            "Findings",
            "No insight went to a discipline in 4 weeks. At listening level {s} what you hear is put to use: note one.",
        )
        return text.format(s=values["s"])
    text = translate(
        "Findings", "{m} minutes of listening per week ({window}); listening level {s} asks {t}. Add {more} a week."
    )
    return text.format(
        m=numbers.number(values["m"], 0 if values["m"].denominator == 1 else 1),
        window=growing(finding),
        s=values["s"],
        t=numbers.number(values["t"]),
        more=numbers.number(values["more"]),
    )


def _weekly_listening(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Listen {minutes} minutes from {when}, %n week(s)", "", values["weeks"])
    return text.format(minutes=numbers.number(values["minutes"]), when=when(values))


def _objective(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Give %n block(s) the goal “{goal}”", "", values["n"])
    return text.format(goal=words.label("objective", values["objective"]))


def _limits(limits: Limits) -> str:
    return translate("Limits", "%n minute(s) a week", "", limits.count("CD-22", "target_minutes"))


def _in_short(finding: Finding, _: Names) -> str:
    values = finding.values
    if finding.part == "objective":
        return translate("Headlines", "%n listening block(s) without a goal.", "", values["n"])
    if finding.part == "insight":
        return translate("Headlines", "Nothing was done with what was heard in 4 weeks.")
    text = translate("Headlines", "You listen {m} minutes a week; {t} is the aim.")
    shown = numbers.number(values["m"], 0 if values["m"].denominator == 1 else 1)
    return text.format(m=shown, t=numbers.number(values["t"]))


WORDS: Mapping[str, CheckWords] = {
    "CD-22": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Listening below ambition"),
        message=cd_22,
        in_short=_in_short,
        counted={
            "minutes": QT_TRANSLATE_NOOP("Effects", "listening {moved} min a week"),
            "objective": QT_TRANSLATE_NOOP("Effects", "blocks without a goal {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "The five levels, from alerts to social intelligence, are those of Bartholomew's listening"
                " model: the goal is not to listen but to do something with it. How many minutes a level takes"
                " is our own estimate.",
            ),
            "Ketchum",
            None,
            _LISTENING,
        ),
        parts={
            "objective": QT_TRANSLATE_NOOP("FindingTitles", "Listening without a goal"),
            "insight": QT_TRANSLATE_NOOP("FindingTitles", "Nothing done with what was heard"),
        },
        thresholds={
            "target_minutes": QT_TRANSLATE_NOOP("Thresholds", "Minutes a week"),
        },
        limits=LimitWords(QT_TRANSLATE_NOOP("Limits", "Listening"), _limits),
    ),
}

FIXES: Mapping[str, Label] = {
    "add_weekly_listening": _weekly_listening,
    "set_objective": _objective,
}

EDITORS: Mapping[tuple[str, str], str] = {
    ("edit_client", "listening_stage"): QT_TRANSLATE_NOOP("Fixes", "Choose another listening level…"),
    ("edit_insights", ""): QT_TRANSLATE_NOOP("Fixes", "Note an insight…"),
}
