"""What is said of CD-14: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers
from compassdesk.texts.check_words import CheckWords, Label, Why, when
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names
from compassdesk.texts.numbers import percent

translate = QCoreApplication.translate


def cd_14(finding: Finding, names: Names) -> str:
    """Over capacity, in two places at once, or away."""
    values = finding.values
    name = names.person(values["name"])
    if finding.part == "capacity":
        text = translate(
            "Findings", "{name}: {m} of {c} minutes in week {w} ({p}). Move something, or give it to somebody else."
        )
        if "p" not in values:
            text = translate(
                "Findings", "{name}: {m} minutes in week {w}, and no time for them. Give it to somebody else."
            )
            return text.format(name=name, m=numbers.number(values["m"]), w=values["w"])
        return text.format(
            name=name,
            m=numbers.number(values["m"]),
            c=numbers.number(values["c"]),
            w=values["w"],
            p=percent(values["p"], values["warn"]),
        )
    if finding.part == "absent":
        text = translate(
            "Findings",
            "{name} is away or does not work for you on the day of: {list}. Move it, or choose another person.",
        )
        if len(finding.items) > 1:
            text = translate(
                "Findings",
                "{name} is away or does not work for you on the days of: {list}. Move them, or choose another person.",
            )
    elif len(finding.items) > 2:
        text = translate("Findings", "In week {w} conversation blocks of {name} overlap: {list}. Move one of them.")
    else:
        text = translate(
            "Findings", "{name} is in two conversation blocks at the same time in week {w}: {list}. Move one of them."
        )
    return text.format(name=name, w=values["w"], list=names.items(finding.items))


def _week_later(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Move %n item(s) a week", "", values["n"])


def _move_slots(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Plan %n block(s) one after another", "", values["n"])


def _until_back(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Move to {when}, when {name} is back")
    return text.format(when=when(values), name=names.person(values["person"]))


def _in_short(finding: Finding, names: Names) -> str:
    values = finding.values
    if finding.part == "absent":
        text = translate("Headlines", "{name} is away, and %n item(s) are planned.", "", len(finding.items))
    elif finding.part != "capacity":
        text = translate("Headlines", "{name} is in two places at once in week {w}.")
    elif "p" in values:
        text = translate("Headlines", "Too much for {name} in week {w}: {m} of {c} minutes.")
    else:
        text = translate("Headlines", "{name} has no time in week {w}, and {m} minutes to do.")
    return text.format(
        name=names.person(values["name"]),
        w=values.get("w", ""),
        m=numbers.number(values.get("m", 0)),
        c=numbers.number(values.get("c", 0)),
    )


WORDS: Mapping[str, CheckWords] = {
    "CD-14": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Too much for one person"),
        message=cd_14,
        in_short=_in_short,
        counted={
            "capacity": QT_TRANSLATE_NOOP("Effects", "{moved} minutes"),
            "overlap": QT_TRANSLATE_NOOP("Effects", "at the same time {moved}"),
            "absent": QT_TRANSLATE_NOOP("Effects", "while away {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "Talking with people is real work. In 2018 large Dutch municipalities typically had one or two"
                " full-time people for it, small ones a fifth of one. A plan that does not fit in the week is"
                " not carried out.",
            ),
            "Binnenlands Bestuur",
            2018,
            "https://binnenlandsbestuur.nl/digitaal/werken-aan-webcare",
        ),
        parts={
            "overlap": QT_TRANSLATE_NOOP("FindingTitles", "In two places at once"),
            "absent": QT_TRANSLATE_NOOP("FindingTitles", "Away on that day"),
        },
        thresholds={
            "warn": QT_TRANSLATE_NOOP("Thresholds", "Warning over (%)"),
            "serious": QT_TRANSLATE_NOOP("Thresholds", "Serious over (%)"),
        },
    ),
}

FIXES: Mapping[str, Label] = {
    "move_week_later": _week_later,
    "move_slots": _move_slots,
    "move_until_back": _until_back,
}
