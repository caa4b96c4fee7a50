"""What the fixes of CD-01 to CD-09 are called on their buttons."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.week import Week
from compassdesk.texts import numbers
from compassdesk.texts.findings_balance import doing
from compassdesk.texts.fixes_plan import Label, when
from compassdesk.texts.names import Names, listed

translate = QCoreApplication.translate


def _conversation_block(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Add a conversation block {when}").format(when=when(values))


def _answer_latest(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Answer {when}, after “{title}”")
    return text.format(when=when(values), title=names.item(values["item"]))


def _call_and_answer(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Make “{title}” a call, and answer {when}")
    return text.format(when=when(values), title=names.item(values["item"]))


def _break_streak(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Answer for {minutes} minutes {when}")
    return text.format(minutes=values["minutes"], when=when(values))


def _copy_slots(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Repeat %n block(s) of week {w}", "", values["n"])
    return text.format(w=Week.parse(values["w"]).number)


def _moments(values: Mapping[str, Any], _: Names) -> str:
    if values["n"] == 1:
        return translate("Fixes", "Add a moment to answer {when}").format(when=when(values))
    text = translate("Fixes", "Add %n moment(s) to answer, from {when}", "", values["n"])
    return text.format(when=when(values))


def _cover_most(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Add one moment to answer {when}, for {n} of {gaps} posts")
    return text.format(when=when(values), n=values["n"], gaps=values["gaps"])


def _weekly_answers(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Answer on {channel} each week, {minutes} minutes from {when}")
    return text.format(channel=names.channel(values["channel"]), minutes=values["minutes"], when=when(values))


def _mark_one_way(values: Mapping[str, Any], names: Names) -> str:
    return translate("Fixes", "Mark {channel} as one-way").format(channel=names.channel(values["channel"]))


def _response_channel(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Take the answers in on {channel}")
    return text.format(channel=names.channel(values["channel"]))


def _open_channel(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Answer on {channel} from now on")
    return text.format(channel=names.channel(values["channel"]))


def _weekly_petals(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Each week from {when}: {petals}")
    return text.format(petals=listed([doing(petal) for petal in values["petals"]]), when=when(values))


def _end_exemption(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "End the exception for “{campaign}”")
    return text.format(campaign=names.campaign(values["campaign"]))


def _exempt_until_end(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Let the exception for “{campaign}” run until {day}")
    return text.format(campaign=names.campaign(values["campaign"]), day=numbers.day(values["until"]))


def _answer_half(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Make %n post(s) of “{campaign}” a call, and answer", "", values["n"])
    return text.format(campaign=names.campaign(values["campaign"]))


LABELS: Mapping[str, Label] = {
    "conversation_block": _conversation_block,
    "answer_latest": _answer_latest,
    "call_and_answer": _call_and_answer,
    "break_streak": _break_streak,
    "copy_slots": _copy_slots,
    "cover_gaps": _moments,
    "cover_most": _cover_most,
    "weekly_answers": _weekly_answers,
    "mark_one_way": _mark_one_way,
    "answer_calls": _moments,
    "set_response_channel": _response_channel,
    "open_channel": _open_channel,
    "weekly_petal": _weekly_petals,
    "weekly_petals": _weekly_petals,
    "smallest_petal": _weekly_petals,
    "end_exemption": _end_exemption,
    "exempt_until_end": _exempt_until_end,
    "answer_half": _answer_half,
}
