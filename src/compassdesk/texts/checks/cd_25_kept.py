"""What is said of CD-25: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers
from compassdesk.texts.check_words import SMIT, CheckWords, Label, Why, when
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names, listed

translate = QCoreApplication.translate


def cd_25(finding: Finding, _: Names) -> str:
    """Plan not kept: posts left behind, conversation blocks unconfirmed, ideas whose day has passed."""
    values = finding.values
    if finding.part == "a":
        return translate(
            "Findings",
            "%n post(s) whose time has passed, not published and not moved. Mark as published, or plan anew.",
            "",
            values["n"],
        )
    if finding.part == "c":
        return translate(
            "Findings",
            "%n idea(s) with a date that has passed. Plan anew, or put back in Ideas.",
            "",
            values["n"],
        )
    if finding.part == "d":
        text = translate("Findings", "{h} of {n} posts this week do not count: {why}. Decide what goes out.")
        return text.format(h=numbers.number(values["h"]), n=numbers.number(values["n"]), why=listed(_waiting(values)))
    text = translate(
        "Findings",
        "{u} of {s} conversation blocks in 4 weeks were not confirmed; the limit is {limit}. Did they happen? After 7"
        " days they no longer count.",
    )
    return text.format(
        u=numbers.number(values["u"]), s=numbers.number(values["s"]), limit=numbers.percent(values["limit"])
    )


def _waiting(values: Mapping[str, Any]) -> list[str]:
    """What keeps the posts from counting, each with how many."""
    parts = (
        (values["on_hold"], translate("Findings", "%n on hold", "", values["on_hold"])),
        (values["ideas"], translate("Findings", "%n idea(s)", "", values["ideas"])),
        (values["drafts"], translate("Findings", "%n draft(s)", "", values["drafts"])),
    )
    return [words for count, words in parts if count]


def _published(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "%n post(s) went out: mark as published", "", values["n"])


def _tray(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Put %n idea(s) back in Ideas", "", values["n"])


def _count_drafts(_: Mapping[str, Any], __: Names) -> str:
    return translate("Fixes", "Count drafts too")


def _cancel(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Cancel %n post(s) on hold", "", values["n"])


def _take_up(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "%n post(s) do go out: make them drafts", "", values["n"])


def _kept(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "%n block(s) happened: confirm", "", values["n"])


def _reschedule(values: Mapping[str, Any], _: Names) -> str:
    if values["n"] == 1:
        return translate("Fixes", "Plan anew on {when}").format(when=when(values))
    return translate("Fixes", "Plan %n item(s) anew from {when}", "", values["n"]).format(when=when(values))


def _in_short(finding: Finding, _: Names) -> str:
    values = finding.values
    if finding.part == "a":
        return translate("Headlines", "%n post(s) whose time has passed still wait.", "", values["n"])
    if finding.part == "c":
        return translate("Headlines", "%n idea(s) whose day has passed.", "", values["n"])
    if finding.part == "d":
        text = translate("Headlines", "{h} of {n} posts this week do not count.")
        return text.format(h=numbers.number(values["h"]), n=numbers.number(values["n"]))
    text = translate("Headlines", "Of {u} of {s} conversation blocks nobody knows whether they happened.")
    return text.format(u=numbers.number(values["u"]), s=numbers.number(values["s"]))


WORDS: Mapping[str, CheckWords] = {
    "CD-25": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Plan not kept"),
        message=cd_25,
        in_short=_in_short,
        counted={
            "": QT_TRANSLATE_NOOP("Effects", "left over {moved}"),
            "b": QT_TRANSLATE_NOOP("Effects", "not confirmed {moved}"),
            "d": QT_TRANSLATE_NOOP("Effects", "not counted {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "The value is in taking part, not in planning to. Conversation blocks that nobody confirms"
                " stop counting after seven days, so that the figures show what happened. And a week that is mostly on"
                " hold or still an idea does not show what will go out.",
            ),
            SMIT,
            2009,
        ),
        parts={
            "a": QT_TRANSLATE_NOOP("FindingTitles", "Posts left behind"),
            "b": QT_TRANSLATE_NOOP("FindingTitles", "Planned, not done"),
            "c": QT_TRANSLATE_NOOP("FindingTitles", "Old ideas"),
            "d": QT_TRANSLATE_NOOP("FindingTitles", "Posts that do not count"),
        },
        thresholds={
            "warn": QT_TRANSLATE_NOOP("Thresholds", "Warning over (%)"),
        },
    ),
}

FIXES: Mapping[str, Label] = {
    "mark_published": _published,
    "to_tray": _tray,
    "count_drafts": _count_drafts,
    "cancel_posts": _cancel,
    "take_up": _take_up,
    "confirm_kept": _kept,
    "reschedule": _reschedule,
}
