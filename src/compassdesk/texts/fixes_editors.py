"""What a fix is called that leaves the decision to the user: it opens an editor at the field in question.

The codes are edit_item, edit_items, edit_person, edit_channel, edit_campaign, edit_client, edit_audiences and
edit_insights; `values["field"]` names the field.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.fixes import Fix
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


def label(fix: Fix, names: Names) -> str:
    """The words on the button. KeyError for an editor and field nobody gave words."""
    key = (fix.code, fix.values.get("field", ""))
    return _texts()[key].format(name=_subject(fix, names))


def _subject(fix: Fix, names: Names) -> str:
    """What the editor is opened on, "" for the client and its lists."""
    named: Mapping[str, Callable[[str], str]] = {
        "item": names.item,
        "person": names.person,
        "channel": names.channel,
        "campaign": names.campaign,
    }
    return next((name(fix.values[kind]) for kind, name in named.items() if kind in fix.values), "")


def _texts() -> Mapping[tuple[str, str], str]:
    return {
        ("edit_item", "spokesperson"): translate("Fixes", "Choose a person…"),
        ("edit_item", "evidence"): translate("Fixes", "Link a source to “{name}”…"),
        ("edit_items", "spokesperson"): translate("Fixes", "Choose people…"),
        ("edit_items", "profile_focus"): translate("Fixes", "Look at these posts…"),
        ("edit_items", "starts_at"): translate("Fixes", "Look at these items…"),
        ("edit_items", "discipline"): translate("Fixes", "Look at the disciplines…"),
        ("edit_items", "objective"): translate("Fixes", "Look at the goals…"),
        ("edit_person", "legal_basis"): translate("Fixes", "Record a basis for {name}…"),
        ("edit_person", "forget"): translate("Fixes", "Take out the name of {name}…"),
        ("edit_channel", "strategy_note"): translate("Fixes", "Write down what {name} is for…"),
        ("edit_channel", "status"): translate("Fixes", "Let {name} rest…"),
        ("edit_channel", "opened_on"): translate("Fixes", "Open {name} later…"),
        ("edit_campaign", "winner_item"): translate("Fixes", "Choose the post about the winner…"),
        ("edit_campaign", "exemption_reason"): translate("Fixes", "Write down why “{name}” is an exception…"),
        ("edit_campaign", "terms"): translate("Fixes", "Write the terms…"),
        ("edit_campaign", "prize_value_eur"): translate("Fixes", "Look at the prize…"),
        ("edit_campaign", "draws_count"): translate("Fixes", "Look at the draws…"),
        ("edit_campaign", "free_entry"): translate("Fixes", "Make taking part free…"),
        ("edit_client", "stage"): translate("Fixes", "Look at stage and limits…"),
        ("edit_client", "listening_stage"): translate("Fixes", "Choose another listening level…"),
        ("edit_client", "objectives"): translate("Fixes", "Choose goals…"),
        ("edit_audiences", ""): translate("Fixes", "Describe an audience…"),
        ("edit_insights", ""): translate("Fixes", "Note an insight…"),
    }
