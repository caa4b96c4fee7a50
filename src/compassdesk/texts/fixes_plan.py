"""What the fixes of CD-10 to CD-25 are called on their buttons."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.texts import numbers, words
from compassdesk.texts.names import Names, listed

translate = QCoreApplication.translate

Label = Callable[[Mapping[str, Any], Names], str]


def when(values: Mapping[str, Any]) -> str:
    """Day and time of the first new or moved item: "Fri 5 Mar 14:00"."""
    return numbers.moment(values["start"])


def _assign(values: Mapping[str, Any], names: Names) -> str:
    if len(values["items"]) == 1:
        text = translate("Fixes", "Let {name} speak")
    else:
        text = translate("Fixes", "Let {name} speak in %n item(s)", "", len(values["items"]))
    return text.format(name=names.person(values["person"]))


def _mix_focus(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Mix person and brand in %n post(s)", "", values["n"])


def _link_visible(values: Mapping[str, Any], names: Names) -> str:
    return translate("Fixes", "The profile of {name} shows the link").format(name=names.person(values["person"]))


def _week_later(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Move %n item(s) a week", "", values["n"])


def _move_slot(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Move “{title}” to {when}")
    return text.format(title=names.item(values["item"]), when=when(values))


def _move_slots(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Plan %n block(s) one after another", "", values["n"])


def _until_back(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Move to {when}, when {name} is back")
    return text.format(when=when(values), name=names.person(values["person"]))


def _insert_label(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Put “{label}” first in the text").format(label=values["label"])


def _fiction(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "The profile says that {name} is invented")
    return text.format(name=names.person(values["person"]))


def _approval(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "{name} has approved %n post(s)", "", values["n"])
    return text.format(name=names.person(values["person"]))


def _closing(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Close on {day}").format(day=numbers.day(values["day"]))


def _add_winner(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Add a post about the winner {when}").format(when=when(values))


def _rest(values: Mapping[str, Any], names: Names) -> str:
    name = names.channel(values["channel"])
    if not values["n"]:
        return translate("Fixes", "Let {channel} rest").format(channel=name)
    return translate("Fixes", "Let {channel} rest, with %n post(s)", "", values["n"]).format(channel=name)


def _dormant(values: Mapping[str, Any], names: Names) -> str:
    return translate("Fixes", "Let {channel} rest").format(channel=names.channel(values["channel"]))


def _stage(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Go on to the stage “{stage}”").format(stage=words.label("stage", values["stage"]))


def _open_later(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Open {channel} on {day}")
    return text.format(channel=names.channel(values["channel"]), day=numbers.day(values["day"]))


def _park(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Let “{discipline}” wait: %n item(s) on hold", "", values["n"])
    return text.format(discipline=words.label("discipline", values["discipline"]))


def _weekly_block(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Add a conversation block {when}, %n week(s)", "", values["weeks"])
    return text.format(when=when(values))


def _weekly_listening(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Listen {minutes} minutes from {when}, %n week(s)", "", values["weeks"])
    return text.format(minutes=values["minutes"], when=when(values))


def _objective(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Give %n slot(s) the goal “{goal}”", "", values["n"])
    return text.format(goal=words.label("objective", values["objective"]))


def _retag(values: Mapping[str, Any], _: Names) -> str:
    goals = listed([words.label("objective", goal) for goal in values["objectives"]])
    return translate("Fixes", "Change the goal of %n item(s) to {goals}", "", values["n"]).format(goals=goals)


def _serving_block(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Add {minutes} minutes for “{goal}” {when}")
    goal = words.label("objective", values["objective"])
    return text.format(minutes=values["minutes"], goal=goal, when=when(values))


def _published(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "%n post(s) went out: mark as published", "", values["n"])


def _tray(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Put %n idea(s) back in the tray", "", values["n"])


def _kept(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "%n block(s) happened: confirm", "", values["n"])


def _reschedule(values: Mapping[str, Any], _: Names) -> str:
    if values["n"] == 1:
        return translate("Fixes", "Plan anew on {when}").format(when=when(values))
    return translate("Fixes", "Plan %n item(s) anew from {when}", "", values["n"]).format(when=when(values))


LABELS: Mapping[str, Label] = {
    "assign_speaker": _assign,
    "mix_focus": _mix_focus,
    "mark_link_visible": _link_visible,
    "move_week_later": _week_later,
    "move_slot": _move_slot,
    "move_slots": _move_slots,
    "move_until_back": _until_back,
    "insert_label": _insert_label,
    "tick_fiction_disclosed": _fiction,
    "record_approval": _approval,
    "set_closing": _closing,
    "add_winner": _add_winner,
    "move_winner": _move_slot,
    "rest_channel": _rest,
    "mark_dormant": _dormant,
    "set_stage": _stage,
    "open_later": _open_later,
    "park_discipline": _park,
    "add_weekly_block": _weekly_block,
    "add_weekly_listening": _weekly_listening,
    "set_objective": _objective,
    "retag": _retag,
    "add_serving_block": _serving_block,
    "mark_published": _published,
    "to_tray": _tray,
    "confirm_kept": _kept,
    "reschedule": _reschedule,
}
