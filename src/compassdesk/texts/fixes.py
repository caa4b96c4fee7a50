"""What a fix is called on its button, and the titles of the items it makes.

A label is a short imperative phrase. A fix without a patch opens an editor; its label says what to do there.
"""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import Petal
from compassdesk.texts.beginnings import rhythm_of_week
from compassdesk.texts.check_words import Label, editor_labels, fix_labels, item_titles, when
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


def _assign(values: Mapping[str, Any], names: Names) -> str:
    if len(values["items"]) == 1:
        text = translate("Fixes", "Let {name} speak")
    else:
        text = translate("Fixes", "Let {name} speak in %n item(s)", "", len(values["items"]))
    return text.format(name=names.person(values["person"]))


def _link_visible(values: Mapping[str, Any], names: Names) -> str:
    return translate("Fixes", "The profile of {name} shows the link").format(name=names.person(values["person"]))


def _open_channel(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Answer on {channel} from now on")
    return text.format(channel=names.channel(values["channel"]))


def _move_slot(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "Move “{title}” to {when}")
    return text.format(title=names.item(values["item"]), when=when(values))


def _weekly_rhythm(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Add the weekly rhythm: %n moment(s) to answer or listen, from {when}", "", values["n"])
    return text.format(when=when(values))


def _fuller_rhythm(values: Mapping[str, Any], _: Names) -> str:
    text = translate("Fixes", "Add the weekly rhythm and %n moment(s) more, from {when}", "", values["n"])
    return text.format(when=when(values))


def _move_answers(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Move %n moment(s) to times at which they answer more", "", values["n"])


def _move_and_answer(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "{move}, and add %n moment(s) to answer", "", values["more"])
    return text.format(move=_move_answers(values, names))


def _move_to_day(values: Mapping[str, Any], _: Names) -> str:
    return translate("Fixes", "Move %n moment(s) from the night to the day", "", values["n"])


_LABELS: Mapping[str, Label] = {
    "assign_speaker": _assign,
    "mark_link_visible": _link_visible,
    "open_channel": _open_channel,
    "move_slot": _move_slot,
    "move_winner": _move_slot,
    "weekly_rhythm": _weekly_rhythm,
    "fuller_rhythm": _fuller_rhythm,
    "move_answers": _move_answers,
    "move_and_answer": _move_and_answer,
    "move_to_day": _move_to_day,
    "rhythm_of_week": rhythm_of_week,
}
"""The fixes that several families offer."""

_EDITORS: Mapping[tuple[str, str], str] = {
    ("edit_items", "starts_at"): QT_TRANSLATE_NOOP("Fixes", "Look at these items…"),
    ("edit_client", "stage"): QT_TRANSLATE_NOOP("Fixes", "Look at stage and limits…"),
}
"""What any check falls back on."""


_TITLES: Mapping[str, Label] = {"conversation_block": lambda *_: translate("Fixes", "Conversation block")}
"""What items are called that fixes of several families make."""


def label(fix: Fix, names: Names) -> str:
    """The words on the button. KeyError for a code nobody gave words."""
    if fix.code.startswith("edit_"):
        return _editor_label(fix, names)
    words = (_LABELS.get(fix.code) or fix_labels()[fix.code])(fix.values, names)
    words = words[:1].upper() + words[1:]  # a day's name that begins a label is no longer in the middle of a sentence
    return translate("Fixes", "Did it happen? {fix}").format(fix=words) if fix.records else words


def _editor_label(fix: Fix, names: Names) -> str:
    """The words on the button that leaves the decision to the user: it opens an editor at the field in question.

    The codes are edit_item, edit_items, edit_person, edit_channel, edit_campaign, edit_client, edit_audiences,
    edit_insights and edit_compass; `values["field"]` names the field. KeyError for a place nobody gave words.
    """
    place = (fix.code, fix.values.get("field", ""))
    text = translate("Fixes", _EDITORS.get(place) or editor_labels()[place])
    return text.format(name=_subject(fix, names))


def _subject(fix: Fix, names: Names) -> str:
    """What the editor is opened on, "" for the client and its lists."""
    named: Mapping[str, Callable[[str], str]] = {
        "item": names.item,
        "person": names.person,
        "channel": names.channel,
        "campaign": names.campaign,
    }
    return next((name(fix.values[kind]) for kind, name in named.items() if kind in fix.values), "")


def titled(fix: Fix, names: Names) -> Patch:
    """The patch of a fix with titles for its new items, in the user's language. ValueError for a fix without one."""
    if fix.patch is None:
        raise ValueError(fix.code)
    if "title_code" not in fix.values:
        return fix.patch
    return replace(fix.patch, items=tuple(replace(item, title=_title(fix, item, names)) for item in fix.patch.items))


def _title(fix: Fix, item: Item, names: Names) -> str:
    """The item's own title; else the one the fix asks for, else one that says what the item is for."""
    if item.title:
        return item.title
    code = fix.values["title_code"]
    words = _TITLES.get(code) or item_titles().get(code)
    return words(fix.values, names) if words else _by_petal(item.petal)


def _by_petal(petal: Petal) -> str:
    return {
        "listen": translate("Fixes", "Listen to what is being said"),
        "respond": translate("Fixes", "Answer people"),
        "send": translate("Fixes", "A post to write"),
        "activate": translate("Fixes", "A question to the public"),
    }[petal]
