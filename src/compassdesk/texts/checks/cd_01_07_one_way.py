"""What is said of CD-01 and CD-07: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.week import Week
from compassdesk.texts import numbers
from compassdesk.texts.check_words import CheckWords, Label, LimitWords, Why, when
from compassdesk.texts.judged_weeks import growing
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names
from compassdesk.texts.numbers import percent

translate = QCoreApplication.translate

_TWEETS = "https://www.emergentmind.com/papers/1204.3230"
_MUNICIPALITIES = (
    "https://buzzcapture-com.pr.co/64683-lancering-gemeentenindex-burgers-en-gemeenten-weten-elkaar-nog-niet-t"
    "e-vinden-op-twitter"
)


def cd_01(finding: Finding, _: Names) -> str:
    """One-way share."""
    values = finding.values
    if finding.is_just_under:
        text = translate(
            "Findings",
            "One-way share {B} {window}: {ow} of {N} items ({pi}) and {m_ow} of {M} minutes ({pm}). That is under the"
            " limit of {warn}; from {clears} down this note goes away. {advice}",
        )
    else:
        text = translate(
            "Findings",
            "One-way share {B} {window}: {ow} of {N} items ({pi}) and {m_ow} of {M} minutes ({pm}); the limit is"
            " {warn}. {advice}",
        )
    said = text.format(
        B=percent(values["B"], values["warn"]),
        window=growing(finding),
        ow=values["ow"],
        N=values["N"],
        pi=percent(values["pi"], values["warn"]),
        m_ow=numbers.number(values["m_ow"]),
        M=numbers.number(values["M"]),
        pm=percent(values["pm"], values["warn"]),
        warn=percent(values["warn"]),
        clears=percent(values.get("clears", values["warn"])),
        advice=_two_way_advice(values["k"], values["x"]),
    )
    if values["window_weeks"] == 1:
        return said
    return f"{said} {_this_week_alone(finding)}"


def cd_07(finding: Finding, _: Names) -> str:
    """Drifting to broadcast."""
    values = finding.values
    text = translate(
        "Findings",
        "The one-way share rose from {mean} to {x4} within 4 weeks. In week {w} there was more room to answer: repeat"
        " those moments.",
    )
    return text.format(mean=percent(values["mean"]), x4=percent(values["x4"]), w=Week.parse(values["w"]).number)


def _conversation_block(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Add a conversation block {when}").format(when=when(values))


def _answer_latest(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Answer {when}, after “{title}”")
    return text.format(when=when(values), title=names.item(values["item"]))


def _call_and_answer(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Make “{title}” a call, and answer {when}")
    return text.format(when=when(values), title=names.item(values["item"]))


def _copy_slots(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Repeat %n block(s) of week {w}", "", values["n"])
    return text.format(w=Week.parse(values["w"]).number)


def _two_way_advice(items: int, minutes: int) -> str:
    """What would bring both shares, or the one that is over, back to the limit."""
    more_items = translate("Findings", "%n more two-way item(s)", "", items)
    more_minutes = translate("Findings", "%n more minute(s) of listening or answering", "", minutes)
    if items and minutes:
        text = translate("Findings", "Plan {items} or {minutes}.")
        return text.format(items=more_items, minutes=more_minutes)
    return translate("Findings", "Plan {more}.").format(more=more_items if items else more_minutes)


def _this_week_alone(finding: Finding) -> str:
    values = finding.values
    text = translate("Findings", "This week alone: {ow} of {N} items, {m_ow} of {M} minutes.")
    return text.format(
        ow=values["week_ow"],
        N=values["week_N"],
        m_ow=numbers.number(values["week_m_ow"]),
        M=numbers.number(values["week_M"]),
    )


def _limits(limits: Limits) -> str:
    warn, serious = limits.share("CD-01", "warn"), limits.share("CD-01", "serious")
    text = translate("Limits", "warning over {warn}, serious over {serious}")
    return text.format(warn=percent(warn), serious=percent(serious))


WORDS: Mapping[str, CheckWords] = {
    "CD-01": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Mostly broadcasting"),
        message=cd_01,
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "A plan that mostly broadcasts leaves people little to answer to. Of 4,655 tweets by the 100"
                " largest US non-profits 58.6% only informed; our 60% lies just above that. There is no"
                " accepted norm: the limit is a judgement, and you can set your own.",
            ),
            "Lovejoy & Saxton",
            2012,
            _TWEETS,
        ),
        thresholds={
            "warn": QT_TRANSLATE_NOOP("Thresholds", "Warning over (%)"),
            "serious": QT_TRANSLATE_NOOP("Thresholds", "Serious over (%)"),
        },
        limits=LimitWords(QT_TRANSLATE_NOOP("Limits", "One-way share"), _limits),
    ),
    "CD-07": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Drifting to broadcasting"),
        message=cd_07,
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "Broadcasting creeps in unnoticed. In October 2013 93% of Dutch municipalities tweeted, and 5%"
                " sent more than one reply a day. What counts as a rise is our own judgement.",
            ),
            "Buzzcapture Gemeentenindex",
            2013,
            _MUNICIPALITIES,
        ),
        thresholds={
            "rise": QT_TRANSLATE_NOOP("Thresholds", "Rise of at least (points)"),
        },
    ),
}

FIXES: Mapping[str, Label] = {
    "conversation_block": _conversation_block,
    "answer_latest": _answer_latest,
    "call_and_answer": _call_and_answer,
    "copy_slots": _copy_slots,
}
