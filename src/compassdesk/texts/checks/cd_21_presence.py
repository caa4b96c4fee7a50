"""What is said of CD-21: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.families.cd_21_presence import far_too_long
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers
from compassdesk.texts.check_words import CheckWords, Label, LimitWords, Why, when
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


def cd_21(finding: Finding, names: Names) -> str:
    """Presence gap."""
    values = finding.values
    times = {"from": numbers.moment(values["from"]), "to": numbers.moment(values["to"])}
    if values["unit"] == "service_days":
        length = translate("Findings", "%n opening day(s)", "", int(values["g"]))
        limit = translate("Findings", "%n opening day(s)", "", values["limit"])
        far = translate("Findings", "%n opening day(s)", "", values["far"])
    else:
        length = translate("Findings", "{g} days").format(g=numbers.number(values["g"], 1))
        limit = translate("Findings", "%n day(s)", "", values["limit"])
        far = translate("Findings", "%n day(s)", "", values["far"])
    text = translate("Findings", "{channel}: nobody present for {length} ({from}–{to}); the limit is {limit}.")
    if finding.severity == "warning":
        text = translate(
            "Findings",
            "{channel}: nobody present for {length} ({from}–{to}); the limit is {limit}, and over {far} it is a"
            " warning.",
        )
    return text.format(channel=names.channel(values["channel"]), length=length, limit=limit, far=far, **times)


def _daily(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Answer on {channel} every day, {minutes} minutes from {when}")
    return text.format(
        channel=names.channel(values["channel"]), minutes=numbers.number(values["minutes"]), when=when(values)
    )


def _twice_a_week(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Answer on {channel} twice a week, {minutes} minutes from {when}")
    return text.format(
        channel=names.channel(values["channel"]), minutes=numbers.number(values["minutes"]), when=when(values)
    )


def _weekly_block(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Add a conversation block {when}, %n week(s)", "", values["n"])
    return text.format(when=when(values))


def _limits(limits: Limits) -> str:
    limit = limits.count("CD-21", "max_gap_days")
    text = translate("Limits", "at most %n day(s), a warning over {far}", "", limit)
    return text.format(far=numbers.number(far_too_long(limit)))


def _in_short(finding: Finding, names: Names) -> str:
    values = finding.values
    length = translate("Findings", "{g} days").format(g=numbers.number(values["g"], 1))
    if values["unit"] == "service_days":
        length = translate("Findings", "%n opening day(s)", "", int(values["g"]))
    text = translate("Headlines", "Silence on {channel}: nobody there for {length}.")
    return text.format(channel=names.channel(values["channel"]), length=length)


WORDS: Mapping[str, CheckWords] = {
    "CD-21": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Silence on a channel"),
        message=cd_21,
        in_short=_in_short,
        counted={
            "": QT_TRANSLATE_NOOP("Effects", "silence {moved} days"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "You have to be present, and if that cannot be all day, then at fixed hours: Pepsi's Bonin"
                " Bough spoke of two hours in which you talk with your community. How long a silence may last"
                " is your own choice, per channel, up to two weeks. Over two weeks without anybody is a warning"
                " where something goes out that week; over three where you chose a longer silence, over two days where"
                " you promise to be there daily.",
            ),
            "Business Insider",
            2010,
            "https://www.businessinsider.com/pepsis-secrets-to-social-media-strategy-2010-8?amp",
            besides=(
                QT_TRANSLATE_NOOP(
                    "Why",
                    "Where the sources disagree: always present, or two hours on Friday; Bough said both (2010)."
                    " Settled here by a promise for each channel, not by being there day and night.",
                ),
            ),
        ),
        thresholds={
            "max_gap_days": QT_TRANSLATE_NOOP("Thresholds", "Longest silence (days); over 21 a warning in any case"),
        },
        limits=LimitWords(QT_TRANSLATE_NOOP("Limits", "Silence on a channel"), _limits),
    ),
}

FIXES: Mapping[str, Label] = {
    "daily_moments": _daily,
    "moments_twice_a_week": _twice_a_week,
    "add_weekly_block": _weekly_block,
}
