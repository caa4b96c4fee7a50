"""What is said of CD-01 and CD-07: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.week import Week
from compassdesk.texts import numbers
from compassdesk.texts.check_words import CheckWords, Label, LimitWords, Why, begun, when
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
    said = _just_under(finding) if finding.is_just_under else _over(finding)
    if finding.values["window_weeks"] > 1:
        said = f"{said} {_this_week_alone(finding)}"
    return begun(finding, said)


def _over(finding: Finding) -> str:
    """One share over its limit, which is no warning, or both."""
    values = finding.values
    if finding.severity == "note" and values["pi"] > values["warn"] >= values["pm"]:
        text = translate(
            "Findings",
            "By items {pi} is one-way {window} ({ow} of {N}), by minutes {pm}. Only the first is over {warn}: no"
            " warning. {advice}",
        )
        return text.format(**_numbers(finding), advice=_and_it_is_gone(values["k"], 0))
    if finding.severity == "note" and values["pm"] > values["warn"] >= values["pi"]:
        text = translate(
            "Findings",
            "By items {pi} is one-way {window}, by minutes {pm} ({m_ow} of {M}). Only the second is over {warn}: no"
            " warning. {advice}",
        )
        return text.format(**_numbers(finding), advice=_and_it_is_gone(0, values["x"]))
    text = translate(
        "Findings",
        "One-way share {B} {window}: {ow} of {N} items ({pi}), {m_ow} of {M} minutes ({pm}). The limit is {warn}."
        " {advice}",
    )
    return text.format(**_numbers(finding), advice=_two_way_advice(values["k"], values["x"]))


def _just_under(finding: Finding) -> str:
    text = translate(
        "Findings",
        "One-way share {B} {window}: {ow} of {N} items ({pi}), {m_ow} of {M} minutes ({pm}). That is under the limit of"
        " {warn}; from {clears} down this note goes away. {advice}",
    )
    values = finding.values
    clears = percent(values["clears"])
    return text.format(**_numbers(finding), clears=clears, advice=_two_way_advice(values["k"], values["x"]))


def _numbers(finding: Finding) -> Mapping[str, str]:
    """What the sentences of CD-01 count, written out."""
    values = finding.values
    return {
        "B": percent(values["B"], values["warn"]),
        "window": growing(finding),
        "ow": numbers.number(values["ow"]),
        "N": numbers.number(values["N"]),
        "pi": percent(values["pi"], values["warn"]),
        "m_ow": numbers.number(values["m_ow"]),
        "M": numbers.number(values["M"]),
        "pm": percent(values["pm"], values["warn"]),
        "warn": percent(values["warn"]),
    }


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
    more_items = translate("Findings", "%n moment(s) to listen or answer", "", items)
    more_minutes = translate("Findings", "%n minute(s) of listening or answering", "", minutes)
    if items and minutes:
        together = translate("Findings", "%n minute(s) of it together", "", minutes)
        return translate("Findings", "Add {items}, or {minutes}.").format(items=more_items, minutes=together)
    return translate("Findings", "Add {more}.").format(more=more_items if items else more_minutes)


def _and_it_is_gone(items: int, minutes: int) -> str:
    """How little more it takes."""
    if items:
        return translate("Findings", "Add %n moment(s) to answer and it is gone.", "", items)
    return translate("Findings", "Add %n minute(s) of answering and it is gone.", "", minutes)


def _this_week_alone(finding: Finding) -> str:
    values = finding.values
    text = translate("Findings", "This week alone: {ow} of {N} items, {m_ow} of {M} minutes.")
    return text.format(
        ow=numbers.number(values["week_ow"]),
        N=numbers.number(values["week_N"]),
        m_ow=numbers.number(values["week_m_ow"]),
        M=numbers.number(values["week_M"]),
    )


def _limits(limits: Limits) -> str:
    warn, serious = limits.share("CD-01", "warn"), limits.share("CD-01", "serious")
    text = translate("Limits", "warning over {warn}, serious over {serious}")
    return text.format(warn=percent(warn), serious=percent(serious))


def _cd_01_in_short(finding: Finding, _: Names) -> str:
    values = finding.values
    counts = {"ow": numbers.number(values["ow"]), "N": numbers.number(values["N"])}
    if finding.is_just_under:
        text = translate("Headlines", "Just under the limit: {B} one-way.")
        return text.format(B=percent(values["B"], values["warn"]))
    if finding.severity == "note":
        return translate("Headlines", "{ow} of {N} items go one way.").format(**counts)
    if values["window_weeks"] > 1:
        text = translate(
            "Headlines", "Over %n weeks you mostly send: {ow} of {N} items go one way.", "", values["window_weeks"]
        )
        return text.format(**counts)
    return translate("Headlines", "This week you mostly send: {ow} of {N} items go one way.").format(**counts)


def _cd_01_evidence(finding: Finding, _: Names) -> str:
    text = translate("Findings", "{m_ow} of {M} minutes. The limit is {warn}.").format(**_numbers(finding))
    if finding.values["window_weeks"] > 1:
        text = f"{text} {_this_week_alone(finding)}"
    return begun(finding, text)


def _cd_07_in_short(finding: Finding, _: Names) -> str:
    values = finding.values
    text = translate("Headlines", "You send more and more: from {mean} to {x4} in 4 weeks.")
    return text.format(mean=percent(values["mean"]), x4=percent(values["x4"]))


WORDS: Mapping[str, CheckWords] = {
    "CD-01": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Mostly broadcasting"),
        message=cd_01,
        in_short=_cd_01_in_short,
        evidence=_cd_01_evidence,
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
        in_short=_cd_07_in_short,
        counted={
            "": QT_TRANSLATE_NOOP("Effects", "one-way items {moved}"),
        },
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
