"""What is said of CD-02: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers
from compassdesk.texts.check_words import SMIT, CheckWords, Label, LimitWords, Why, when
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


def cd_02(finding: Finding, _: Names) -> str:
    """Send streak."""
    values = finding.values
    if finding.severity == "note":
        text = translate(
            "Findings",
            "{L} one-way posts in a row within a short time ({from}–{to}). Fine for a live event; otherwise plan a"
            " moment to answer in between.",
        )
    else:
        text = translate(
            "Findings",
            "{L} one-way posts in a row ({from}–{to}) without listening or answering. Plan a moment to answer in"
            " between.",
        )
    times = {"from": numbers.moment(values["from"]), "to": numbers.moment(values["to"])}
    return text.format(L=numbers.number(values["L"]), **times)


def _break_streak(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Answer for {minutes} minutes {when}")
    return text.format(minutes=numbers.number(values["minutes"]), when=when(values))


def _limits(limits: Limits) -> str:
    text = translate("Limits", "warning from {warn}, serious from {serious}")
    return text.format(
        warn=numbers.number(limits.count("CD-02", "warn")), serious=numbers.number(limits.count("CD-02", "serious"))
    )


def _in_short(finding: Finding, _: Names) -> str:
    text = translate("Headlines", "{L} one-way posts in a row, without answering in between.")
    return text.format(L=numbers.number(finding.values["L"]))


WORDS: Mapping[str, CheckWords] = {
    "CD-02": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "A long run of sending"),
        message=cd_02,
        in_short=_in_short,
        counted={
            "": QT_TRANSLATE_NOOP("Effects", "in a row {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "Only sending is of little use; the value lies in taking part. A long run of posts has no"
                " moment at which somebody listens. Where a run becomes too long is our own judgement.",
            ),
            SMIT,
            2009,
        ),
        thresholds={
            "note": QT_TRANSLATE_NOOP("Thresholds", "Note from (posts)"),
            "warn": QT_TRANSLATE_NOOP("Thresholds", "Warning from (posts)"),
            "serious": QT_TRANSLATE_NOOP("Thresholds", "Serious from (posts)"),
        },
        limits=LimitWords(QT_TRANSLATE_NOOP("Limits", "Sending without a break"), _limits),
    ),
}

FIXES: Mapping[str, Label] = {
    "break_streak": _break_streak,
}
