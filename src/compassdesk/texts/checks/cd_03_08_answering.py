"""What is said of CD-03 and CD-08: the findings, the reason, the limits and the fixes."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers
from compassdesk.texts.check_words import CheckWords, Label, LimitWords, Why, begun, when
from compassdesk.texts.judged_weeks import growing
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names, listed

translate = QCoreApplication.translate


def cd_03(finding: Finding, names: Names) -> str:
    """No room to answer."""
    values = finding.values
    nobody, late = values["u"], values["l"]
    if nobody and late:
        text = translate("Findings", "%n of {r} placements {window} have no one answering; {late}: {list}.", "", nobody)
    elif nobody:
        text = translate(
            "Findings", "%n of {r} placements {window} have no one answering within {norm}: {list}.", "", nobody
        )
    else:
        text = translate("Findings", "%n of {r} placements {window} are answered later than {norm}: {list}.", "", late)
    norm = _norm(values)
    said = text.format(
        late=translate("Findings", "%n are answered later than {norm}", "", late).format(norm=norm),
        r=numbers.number(values["r"]),
        window=growing(finding),
        norm=norm,
        list=listed(_moments_of(values, names)),
    )
    return begun(finding, said)


def _moments_of(values: Mapping[str, Any], names: Names) -> list[str]:
    """Where and when each placement goes out, those of one channel and minute once."""
    placings = zip(values["list"], values["list_starts"], strict=True)
    counted = Counter(f"{names.channel(channel)} {numbers.moment(start)}" for channel, start in placings)
    return [said if times == 1 else f"{said} ({numbers.number(times)}×)" for said, times in counted.items()]


def _norm(values: Mapping[str, Any]) -> str:
    """The norm that was missed; opening hours for who goes by them, as long as these take no more than three days."""
    if values["service_mode"] and values["w"] == len(values["list"]):
        return translate("Findings", "three working days")
    if values["service_mode"]:
        hours = translate("Findings", "%n opening hour(s)", "", values["N"])
        return translate("Findings", "{hours} or three working days").format(hours=hours) if values["w"] else hours
    return translate("Findings", "%n hour(s)", "", values["N"])


def cd_08(finding: Finding, _: Names) -> str:
    """Call without follow-up."""
    values = finding.values
    if finding.severity == "note":
        text = translate("Findings", "Nobody was planned to answer {u} of {a} calls to the public.")
    else:
        text = translate(
            "Findings",
            "Nobody is planned to answer {u} of {a} calls to the public. Plan a moment on that channel, or say where"
            " the answers come in.",
        )
    return text.format(u=numbers.number(values["u"]), a=numbers.number(values["a"]))


def _moments(values: Mapping[str, Any], _: Names) -> str:
    if values["n"] == 1:
        return translate("Fixes", "Add a moment to answer {when}").format(when=when(values))
    text = translate("Fixes", "Add %n moment(s) to answer, from {when}", "", values["n"])
    return text.format(when=when(values))


def _cover_most(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Add one moment to answer {when}, for {n} of {gaps} posts")
    return text.format(when=when(values), n=numbers.number(values["n"]), gaps=numbers.number(values["gaps"]))


def _response_channel(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Take the answers in on {channel}")
    return text.format(channel=names.channel(values["channel"]))


def _limits(limits: Limits) -> str:
    warn, note = limits.share("CD-03", "warn"), limits.share("CD-03", "note")
    text = translate("Limits", "warning below {warn}, note below {note}")
    return text.format(warn=numbers.percent(warn), note=numbers.percent(note))


def _cd_03_in_short(finding: Finding, _: Names) -> str:
    values = finding.values
    if values["u"]:
        text = translate("Headlines", "Nobody is there to answer at %n of {r} placements.", "", values["u"])
    else:
        text = translate("Headlines", "At %n of {r} placements the answer comes late.", "", values["l"])
    return text.format(r=numbers.number(values["r"]))


def _cd_08_in_short(finding: Finding, _: Names) -> str:
    if finding.values["u"] == finding.values["a"]:
        return translate("Headlines", "Nobody reads the answers to %n call(s).", "", finding.values["u"])
    text = translate("Headlines", "Nobody reads the answers to {u} of {a} calls.")
    return text.format(u=numbers.number(finding.values["u"]), a=numbers.number(finding.values["a"]))


WORDS: Mapping[str, CheckWords] = {
    "CD-03": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Nobody there to answer"),
        message=cd_03,
        in_short=_cd_03_in_short,
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "Who posts gets answers, and those want an answer too. When 134 Dutch organisations were"
                " measured in 2017, 61% of the messages got one; in the evening 49% got none. The hours are"
                " your own norm, per channel.",
            ),
            "CustomerFirst",
            2017,
            "https://customerfirst.nl/nieuws/2017/04/webcare-zwakker-in-de-avonduren",
        ),
        thresholds={
            "warn": QT_TRANSLATE_NOOP("Thresholds", "Warning below (%)"),
            "note": QT_TRANSLATE_NOOP("Thresholds", "Note below (%)"),
            "min": QT_TRANSLATE_NOOP("Thresholds", "Judged from (placements)"),
        },
        limits=LimitWords(QT_TRANSLATE_NOOP("Limits", "Reply cover"), _limits),
        of_one_item=QT_TRANSLATE_NOOP("Hints", "Nobody is planned to answer this within the norm of the channel."),
    ),
    "CD-08": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Calls without follow-up"),
        message=cd_08,
        in_short=_cd_08_in_short,
        counted={
            "": QT_TRANSLATE_NOOP("Effects", "calls answered {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "A call to do something still goes one way as long as nobody answers those who respond: in"
                " research on tweets such calls are called one-way mobilising. With somebody there, it becomes"
                " a conversation.",
            ),
            "Saxton, “Three types of tweets”",
            None,
            "https://create.piktochart.com/output/1803974-three-types-of-tweets",
        ),
        of_one_item=QT_TRANSLATE_NOOP(
            "Hints", "This asks people something, and nobody is planned to read the answers."
        ),
    ),
}

FIXES: Mapping[str, Label] = {
    "cover_gaps": _moments,
    "cover_most": _cover_most,
    "answer_calls": _moments,
    "set_response_channel": _response_channel,
}
