"""What is said of CD-23: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers, words
from compassdesk.texts.check_words import CheckWords, Label, Why, when
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names, listed
from compassdesk.texts.numbers import percent

translate = QCoreApplication.translate

_ADDRESS = "https://davidgillespie.wordpress.com/2008/01/25/carts-and-horses-forresters-post-methodology/"


def cd_23(finding: Finding, _: Names) -> str:
    """Goal and petal do not fit."""
    values = finding.values
    if finding.part == "a":
        return translate(
            "Findings",
            "%n item(s) this week with a goal that the petal does not serve. Choose another goal, or another petal.",
            "",
            values["n"],
        )
    if finding.part == "c":
        missing = listed([_people_first(code) for code in values["missing"]])
        text = translate(
            "Findings",
            "%n item(s) ready to go out, but {missing}. First for whom and what for, then where.",
            "",
            values["n"],
        )
        return text.format(missing=missing)
    if finding.part == "d":
        text = translate("Findings", "{n} goals chosen: {list}. One or two at a time make it easier to see what works.")
        return text.format(
            n=numbers.number(values["n"]), list=listed([words.label("objective", goal) for goal in values["list"]])
        )
    text = translate(
        "Findings",
        "Goal “{o}” gets {p} of the minutes in 4 weeks ({m} of {total}); {limit} would do it justice.",
    )
    return text.format(
        o=words.label("objective", values["o"]),
        p=percent(values["p"], values["limit"]),
        m=numbers.number(values["m"]),
        total=numbers.number(values["total"]),
        limit=percent(values["limit"]),
    )


def _retag(values: Mapping[str, Any], _: Names) -> str:
    goals = listed([words.label("objective", goal) for goal in values["objectives"]])
    return translate("Fixes", "Change the goal of %n item(s) to {goals}", "", values["n"]).format(goals=goals)


def _serving_slots(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Add %n moment(s) of {minutes} minutes for “{goal}”, from {when}", "", values["n"])
    goal = words.label("objective", values["objective"])
    return text.format(minutes=numbers.number(values["minutes"]), goal=goal, when=when(values))


def _weekly_serving(values: Mapping[str, Any], _: Names) -> str:
    text = translate(
        "Fixes",
        "Add %n moment(s) a week of {minutes} minutes for “{goal}”, {weeks} weeks from {when}",
        "",
        values["a_week"],
    )
    goal = words.label("objective", values["objective"])
    minutes, weeks = numbers.number(values["minutes"]), numbers.number(values["weeks"])
    return text.format(minutes=minutes, goal=goal, weeks=weeks, when=when(values))


def _people_first(code: str) -> str:
    return {
        "audience": translate("Findings", "no audience is described"),
        "objective": translate("Findings", "no goal is chosen"),
    }[code]


def _in_short(finding: Finding, _: Names) -> str:
    values = finding.values
    if finding.part == "a":
        return translate("Headlines", "%n item(s) with a goal that the petal does not serve.", "", values["n"])
    if finding.part == "c":
        missing = listed([_people_first(code) for code in values["missing"]])
        text = translate("Headlines", "%n item(s) ready to go out, but {missing}.", "", values["n"])
        return text.format(missing=missing)
    if finding.part == "d":
        return translate("Headlines", "%n goals at the same time.", "", values["n"])
    text = translate("Headlines", "The goal “{o}” gets {p} of the minutes.")
    return text.format(o=words.label("objective", values["o"]), p=percent(values["p"], values["limit"]))


WORDS: Mapping[str, CheckWords] = {
    "CD-23": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Goal and plan do not fit"),
        message=cd_23,
        in_short=_in_short,
        counted={
            "a": QT_TRANSLATE_NOOP("Effects", "items that do not fit {moved}"),
            "b": QT_TRANSLATE_NOOP("Effects", "goal {moved} of the minutes"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "Forrester's POST starts with people and objectives; strategy and technology come after that."
                " It advises one or two objectives, not all five. Which petals serve a goal, and how much it"
                " should get, is our own reading.",
            ),
            "Forrester, POST",
            2008,
            _ADDRESS,
        ),
        parts={
            "b": QT_TRANSLATE_NOOP("FindingTitles", "A goal gets too little"),
            "c": QT_TRANSLATE_NOOP("FindingTitles", "Technology before people"),
            "d": QT_TRANSLATE_NOOP("FindingTitles", "Too many goals"),
        },
        thresholds={
            "min_goal_share": QT_TRANSLATE_NOOP("Thresholds", "A goal gets at least (%)"),
        },
    ),
}

FIXES: Mapping[str, Label] = {
    "retag": _retag,
    "add_serving_slots": _serving_slots,
    "add_weekly_serving": _weekly_serving,
}

EDITORS: Mapping[tuple[str, str], str] = {
    ("edit_items", "objective"): QT_TRANSLATE_NOOP("Fixes", "Look at the goals…"),
    ("edit_client", "objectives"): QT_TRANSLATE_NOOP("Fixes", "Choose goals…"),
    ("edit_compass", ""): QT_TRANSLATE_NOOP("Fixes", "Fill the path from people to channels…"),
    ("edit_audiences", ""): QT_TRANSLATE_NOOP("Fixes", "Describe an audience…"),
}
