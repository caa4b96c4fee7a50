"""What is said of CD-06: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers
from compassdesk.texts.check_words import CheckWords, Label, LimitWords, Why, when
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names

translate = QCoreApplication.translate

_SOLIS = "https://briansolis.com/2011/01/the-social-compass-is-the-gps-for-the-adaptive-business/"


def cd_06(finding: Finding, names: Names) -> str:
    """Broadcast-only channel, or no channel at all on which people can talk back."""
    values = finding.values
    if finding.target is None:
        none = translate("Findings", "People cannot answer on any of the %n channel(s) used.", "", values["n"])
        return f"{none} {_where_to_answer(values, names)}"
    text = translate("Findings", "{channel}: {n} posts in 4 weeks, no moment to answer. Plan one each week.")
    return text.format(channel=names.channels(values["channels"]), n=numbers.number(values["n"]))


def _where_to_answer(values: Mapping[str, Any], names: Names) -> str:
    if not values["loud"]:
        return translate("Findings", "Choose one where you do answer.")
    text = translate("Findings", "People react on {channels} all the same: plan time to answer there.")
    return text.format(channels=names.channels(values["loud"]))


def _weekly_answers(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Answer on {channel} each week, {minutes} minutes from {when}")
    return text.format(
        channel=names.channels(values["channels"]), minutes=numbers.number(values["minutes"]), when=when(values)
    )


def _mark_one_way(values: Mapping[str, Any], names: Names) -> str:
    return translate("Fixes", "Mark {channel} as one-way").format(channel=names.channel(values["channel"]))


def _limits(limits: Limits) -> str:
    return translate("Limits", "judged from %n placement(s) on", "", limits.count("CD-06", "min_placements"))


def _in_short(finding: Finding, names: Names) -> str:
    values = finding.values
    if finding.target is None:
        return translate("Findings", "People cannot answer on any of the %n channel(s) used.", "", values["n"])
    text = translate("Headlines", "{channel} only sends: {n} posts in 4 weeks, and nobody is there to answer.")
    return text.format(channel=names.channels(values["channels"]), n=numbers.number(values["n"]))


WORDS: Mapping[str, CheckWords] = {
    "CD-06": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "A channel that only broadcasts"),
        message=cd_06,
        in_short=_in_short,
        counted={
            "": QT_TRANSLATE_NOOP("Effects", "posts without an answer {moved}"),
            "no_two_way": QT_TRANSLATE_NOOP("Effects", "channels without an answer {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "On a platform where people can talk back, two-way traffic is the point: so the Dutch reading"
                " of Brian Solis's Social Compass. A listening moment does not show there; an answer does. Under a"
                " blog people answer where its link is shared: there it is a note.",
            ),
            "Brian Solis, The Social Compass",
            2011,
            _SOLIS,
        ),
        thresholds={
            "min_placements": QT_TRANSLATE_NOOP("Thresholds", "Judged from (placements)"),
        },
        limits=LimitWords(QT_TRANSLATE_NOOP("Limits", "A channel that only broadcasts"), _limits),
    ),
}

FIXES: Mapping[str, Label] = {
    "weekly_answers": _weekly_answers,
    "mark_one_way": _mark_one_way,
}
