"""What a fix is called on its button, and the titles of the items it makes.

A label is a short imperative phrase. A fix without a patch opens an editor; its label says what to do there.
"""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.texts import fixes_balance, fixes_editors, fixes_plan
from compassdesk.texts.fixes_plan import Label
from compassdesk.texts.names import Names

translate = QCoreApplication.translate

_LABELS: Mapping[str, Label] = {**fixes_balance.LABELS, **fixes_plan.LABELS}


def label(fix: Fix, names: Names) -> str:
    """The words on the button. KeyError for a code nobody gave words."""
    if fix.code.startswith("edit_"):
        return fixes_editors.label(fix, names)
    words = _LABELS[fix.code](fix.values, names)
    words = words[:1].upper() + words[1:]  # a day's name that begins a label is no longer in the middle of a sentence
    return translate("Fixes", "This did happen: {fix}").format(fix=words) if _records(fix) else words


def _records(fix: Fix) -> bool:
    """Whether the fix puts on record what happened in a week that is over, instead of planning it."""
    made = [item for item in fix.patch.items if not item.id and item.kind == "slot"] if fix.patch is not None else []
    return bool(made) and all(item.kept == "yes" for item in made)


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
    match fix.values["title_code"]:
        case "winner":
            text = translate("Fixes", "The winner of {campaign}")
            return text.format(campaign=names.campaign(fix.values["campaign"]))
        case "conversation_block" | "conversation-block":
            return translate("Fixes", "Conversation block")
    return {
        "listen": translate("Fixes", "Listen to what is being said"),
        "respond": translate("Fixes", "Answer people"),
        "send": translate("Fixes", "A post to write"),
        "activate": translate("Fixes", "A question to the public"),
    }[item.petal]
