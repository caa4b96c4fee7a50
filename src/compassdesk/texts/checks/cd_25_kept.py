"""What is said of CD-25: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts.check_words import SMIT, CheckWords, Label, Why, when
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names
from compassdesk.texts.numbers import percent

translate = QCoreApplication.translate


def cd_25(finding: Finding, _: Names) -> str:
    """Plan not kept: posts left behind, conversation blocks unconfirmed, ideas whose day has passed."""
    values = finding.values
    if finding.part == "a":
        return translate(
            "Findings",
            "%n post(s) over a day past the planned time and not marked as published. Mark as published, or plan anew.",
            "",
            values["n"],
        )
    if finding.part == "c":
        return translate(
            "Findings",
            "%n idea(s) with a date that has passed. Plan anew, or put back in the tray.",
            "",
            values["n"],
        )
    text = translate(
        "Findings",
        "{u} of {s} conversation blocks in 4 weeks were not confirmed; up to {limit} is fine. Did they happen? After 7"
        " days they no longer count.",
    )
    return text.format(u=values["u"], s=values["s"], limit=percent(values["limit"]))


def _published(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "%n post(s) went out: mark as published", "", values["n"])


def _tray(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Put %n idea(s) back in the tray", "", values["n"])


def _kept(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "%n block(s) happened: confirm", "", values["n"])


def _reschedule(values: Mapping[str, Any], _: Names) -> str:
    if values["n"] == 1:
        return translate("Fixes", "Plan anew on {when}").format(when=when(values))
    return translate("Fixes", "Plan %n item(s) anew from {when}", "", values["n"]).format(when=when(values))


WORDS: Mapping[str, CheckWords] = {
    "CD-25": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Plan not kept"),
        message=cd_25,
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "The value is in taking part, not in planning to. Conversation blocks that nobody confirms"
                " stop counting after seven days, so that the figures show what happened.",
            ),
            SMIT,
            2009,
        ),
        parts={
            "a": QT_TRANSLATE_NOOP("FindingTitles", "Posts left behind"),
            "b": QT_TRANSLATE_NOOP("FindingTitles", "Planned, not done"),
            "c": QT_TRANSLATE_NOOP("FindingTitles", "Old ideas"),
        },
        thresholds={
            "warn": QT_TRANSLATE_NOOP("Thresholds", "Warning over (%)"),
        },
    ),
}

FIXES: Mapping[str, Label] = {
    "mark_published": _published,
    "to_tray": _tray,
    "confirm_kept": _kept,
    "reschedule": _reschedule,
}
