"""What is said of CD-19 and CD-20: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers, words
from compassdesk.texts.check_words import CheckWords, Label, LimitWords, Why
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names, listed

translate = QCoreApplication.translate

_STAGES = "http://blog.edelman.com.au/2011/04/29/learning-to-fly-the-four-stages-of-social-business/"


def cd_19(finding: Finding, names: Names) -> str:
    """Too many places, several new at once, or without a strategy."""
    values = finding.values
    channels = names.channels(values["channels"])
    if finding.part == "count":
        if not values["limit"]:
            text = translate("Findings", "%n place(s) active in 4 weeks ({list}), and the limit is 0.", "", values["n"])
            return text.format(list=channels)
        text = translate(
            "Findings",
            "%n place(s) active in 4 weeks ({list}); at the stage “{stage}” {limit} is plenty. Pause some.",
            "",
            values["n"],
        )
        return text.format(
            list=channels, stage=words.label("stage", values["stage"]), limit=numbers.number(values["limit"])
        )
    if finding.part == "new":
        text = translate(
            "Findings", "{n} places opened within 30 days: {list}. Each needs attention; one at a time is easier."
        )
        return text.format(n=numbers.number(values["n"]), list=channels)
    text = translate(
        "Findings",
        "%n place(s) in use without a strategy: {list}. One line will do: for whom, and what for.",
        "",
        values["n"],
    )
    return text.format(list=channels)


def cd_20(finding: Finding, _: Names) -> str:
    """Too many disciplines."""
    values = finding.values
    parts = [
        f"{words.label('discipline', name)} ({count})"
        for name, count in zip(values["list"], values["counts"], strict=True)
    ]
    if not values["limit"]:
        text = translate("Findings", "%n discipline(s) in 4 weeks: {list}, and the limit is 0.", "", values["n"])
        return text.format(list=listed(parts))
    text = translate(
        "Findings",
        "%n discipline(s) at once in 4 weeks: {list}. At the stage “{stage}” {limit} is plenty: let one wait.",
        "",
        values["n"],
    )
    return text.format(
        list=listed(parts), stage=words.label("stage", values["stage"]), limit=numbers.number(values["limit"])
    )


def _rest(values: Mapping[str, Any], names: Names) -> str:
    name = names.channel(values["channel"])
    if not values["n"]:
        return translate("Fixes", "Pause {channel}").format(channel=name)
    return translate("Fixes", "Pause {channel}, and cancel %n post(s) there", "", values["n"]).format(channel=name)


def _open_later(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Open {channel} on {day}")
    return text.format(channel=names.channel(values["channel"]), day=numbers.day(values["day"]))


def _park(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Let “{discipline}” wait: %n item(s) four weeks later", "", values["n"])
    return text.format(discipline=words.label("discipline", values["discipline"]))


def _park_in_tray(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Let “{discipline}” wait in Ideas: %n item(s)", "", values["n"])
    return text.format(discipline=words.label("discipline", values["discipline"]))


def _places(limits: Limits) -> str:
    most = limits.most("CD-19", "limit")
    return translate("Limits", "no limit") if most is None else translate("Limits", "at most %n", "", most)


def _disciplines(limits: Limits) -> str:
    return translate("Limits", "at most %n", "", limits.count("CD-20", "limit"))


def _cd_19_in_short(finding: Finding, _: Names) -> str:
    values = finding.values
    if finding.part == "count":
        return translate("Headlines", "You are active in %n place(s) at once.", "", values["n"])
    if finding.part == "new":
        return translate("Headlines", "%n places were opened within 30 days.", "", values["n"])
    return translate("Headlines", "%n place(s) in use without a strategy.", "", values["n"])


def _cd_20_in_short(finding: Finding, _: Names) -> str:
    return translate("Headlines", "%n discipline(s) at once in 4 weeks.", "", finding.values["n"])


WORDS: Mapping[str, CheckWords] = {
    "CD-19": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Too many places"),
        message=cd_19,
        in_short=_cd_19_in_short,
        counted={
            "count": QT_TRANSLATE_NOOP("Effects", "channels in use {moved}"),
            "new": QT_TRANSLATE_NOOP("Effects", "new channels {moved}"),
            "strategy": QT_TRANSLATE_NOOP("Effects", "channels without a strategy {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "Who has just begun does a few places well rather than many by halves. That is the advice of a"
                " Dutch article on the four stages David Armano (Edelman) described; how many places fit a"
                " stage is our own judgement.",
            ),
            "David Armano, “Learning to Fly”",
            2011,
            _STAGES,
            (
                QT_TRANSLATE_NOOP(
                    "Why",
                    "Where the sources disagree: be where the customer is (Marketingfacts, 2012), and not in too many"
                    " places at once (on Edelman's stages, 2011). Settled here by counting the places in use by stage;"
                    " the tab Goals of the Compass says which ones your audiences are on.",
                ),
            ),
        ),
        parts={
            "new": QT_TRANSLATE_NOOP("FindingTitles", "Several new places at once"),
            "strategy": QT_TRANSLATE_NOOP("FindingTitles", "A place without a strategy"),
        },
        thresholds={
            "limit": QT_TRANSLATE_NOOP("Thresholds", "Channels at most"),
        },
        limits=LimitWords(QT_TRANSLATE_NOOP("Limits", "Channels at once"), _places),
    ),
    "CD-20": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Too many disciplines"),
        message=cd_20,
        in_short=_cd_20_in_short,
        counted={
            "": QT_TRANSLATE_NOOP("Effects", "disciplines {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "Begin carefully, with one discipline: that is the advice of a Dutch article on the four"
                " stages David Armano (Edelman) described. How many disciplines fit a stage is our own"
                " judgement.",
            ),
            "David Armano, “Learning to Fly”",
            2011,
            _STAGES,
        ),
        thresholds={
            "limit": QT_TRANSLATE_NOOP("Thresholds", "Disciplines at most"),
        },
        limits=LimitWords(QT_TRANSLATE_NOOP("Limits", "Disciplines at once"), _disciplines),
    ),
}

FIXES: Mapping[str, Label] = {
    "rest_channel": _rest,
    "open_later": _open_later,
    "park_discipline": _park,
    "park_in_tray": _park_in_tray,
}

EDITORS: Mapping[tuple[str, str], str] = {
    ("edit_items", "discipline"): QT_TRANSLATE_NOOP("Fixes", "Look at the disciplines…"),
    ("edit_channel", "strategy_note"): QT_TRANSLATE_NOOP("Fixes", "Write down what {name} is for…"),
    ("edit_channel", "status"): QT_TRANSLATE_NOOP("Fixes", "Pause {name}…"),
    ("edit_channel", "opened_on"): QT_TRANSLATE_NOOP("Fixes", "Open {name} later…"),
}
