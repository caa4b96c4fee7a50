"""What the lists of a client file, their rows and their fields are called, for whoever tells what is wrong with a row.

Fields of items are called as in `words.field`, the others much as their captions in the forms.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.texts import plan_errors, words
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

NOUNS: dict[str, Any] = {
    "client": QT_TRANSLATE_NOOP("Rows", "The client’s settings"),
    "channels": QT_TRANSLATE_NOOP("Rows", "Channel"),
    "spokespersons": QT_TRANSLATE_NOOP("Rows", "Spokesperson"),
    "relationships": QT_TRANSLATE_NOOP("Rows", "Relationship with"),
    "audiences": QT_TRANSLATE_NOOP("Rows", "Audience"),
    "campaigns": QT_TRANSLATE_NOOP("Rows", "Campaign"),
    "items": QT_TRANSLATE_NOOP("Rows", "Item"),
    "day_notes": QT_TRANSLATE_NOOP("Rows", "Day note"),
    "organise_tasks": QT_TRANSLATE_NOOP("Rows", "Organise task"),
    "insights": QT_TRANSLATE_NOOP("Rows", "Insight"),
    "check_settings": QT_TRANSLATE_NOOP("Rows", "Setting of the check"),
    "waivers": QT_TRANSLATE_NOOP("Rows", "Snoozed finding"),
    "overrides": QT_TRANSLATE_NOOP("Rows", "Block passed at"),
    "placements": QT_TRANSLATE_NOOP("Rows", "Channel of"),
    "item_speakers": QT_TRANSLATE_NOOP("Rows", "Second spokesperson of"),
    "audience_channels": QT_TRANSLATE_NOOP("Rows", "Channel of the audience"),
    "records": QT_TRANSLATE_NOOP("Rows", "Entry"),
    "meta": QT_TRANSLATE_NOOP("Rows", "What other programs keep:"),
    "earlier_texts": QT_TRANSLATE_NOOP("Rows", "Earlier text of"),
    "finding_lives": QT_TRANSLATE_NOOP("Rows", "What the checks said in"),
}
"""One row, before what people call it."""

_LISTS: dict[str, Any] = {
    "client": QT_TRANSLATE_NOOP("Rows", "the client’s settings"),
    "items": QT_TRANSLATE_NOOP("Rows", "items"),
    "placements": QT_TRANSLATE_NOOP("Rows", "channels of items"),
    "item_speakers": QT_TRANSLATE_NOOP("Rows", "second spokespersons"),
    "audience_channels": QT_TRANSLATE_NOOP("Rows", "channels of audiences"),
    "records": QT_TRANSLATE_NOOP("Rows", "series, templates and the like"),
    "meta": QT_TRANSLATE_NOOP("Rows", "what other programs keep"),
    "earlier_texts": QT_TRANSLATE_NOOP("Rows", "earlier texts"),
}
"""The tables that no import speaks of."""

_FIELDS: dict[str, Any] = {
    "id": QT_TRANSLATE_NOOP("Rows", "Name in the file"),
    "extra": QT_TRANSLATE_NOOP("Rows", "What other programs keep"),
    "name": QT_TRANSLATE_NOOP("Rows", "Name"),
    "sector": QT_TRANSLATE_NOOP("Rows", "Sector"),
    "brand_statement": QT_TRANSLATE_NOOP("Rows", "What the brand stands for"),
    "core_values": QT_TRANSLATE_NOOP("Rows", "Core values"),
    "timezone": QT_TRANSLATE_NOOP("Rows", "Time zone"),
    "country": QT_TRANSLATE_NOOP("Rows", "Country"),
    "region": QT_TRANSLATE_NOOP("Rows", "Region"),
    "profile": QT_TRANSLATE_NOOP("Rows", "Profile"),
    "stage": QT_TRANSLATE_NOOP("Rows", "Stage"),
    "listening_stage": QT_TRANSLATE_NOOP("Rows", "Listening level"),
    "objectives": QT_TRANSLATE_NOOP("Rows", "Objectives"),
    "target_one_way": QT_TRANSLATE_NOOP("Rows", "Limit of the one-way share"),
    "norm_mode": QT_TRANSLATE_NOOP("Rows", "How hours count"),
    "service_hours": QT_TRANSLATE_NOOP("Rows", "Service hours"),
    "closed_days": QT_TRANSLATE_NOOP("Rows", "Closed days"),
    "count_drafts": QT_TRANSLATE_NOOP("Rows", "Drafts count"),
    "keeps_image_details": QT_TRANSLATE_NOOP("Rows", "Images keep where they were taken"),
    "briefed_on": QT_TRANSLATE_NOOP("Rows", "Everybody inside was told on"),
    "stage_points": QT_TRANSLATE_NOOP("Rows", "Points of the stages that are done"),
    "strategies": QT_TRANSLATE_NOOP("Rows", "Strategy for each goal"),
    "alert_rule": QT_TRANSLATE_NOOP("Rows", "Alerts"),
    "competitors": QT_TRANSLATE_NOOP("Rows", "Competitors"),
    "listening_tool_costs": QT_TRANSLATE_NOOP("Rows", "What listening tools cost"),
    "listening_tools": QT_TRANSLATE_NOOP("Rows", "Listening tools"),
    "utm": QT_TRANSLATE_NOOP("Rows", "Campaign codes"),
    "language": QT_TRANSLATE_NOOP("Rows", "Language of its texts"),
    "own_words": QT_TRANSLATE_NOOP("Rows", "Words of its own"),
    "published_at": QT_TRANSLATE_NOOP("Rows", "Out since"),
    "budget_eur_year": QT_TRANSLATE_NOOP("Rows", "Budget for a year"),
    "day_lists": QT_TRANSLATE_NOOP("Rows", "Days of the year in the calendar"),
    "network": QT_TRANSLATE_NOOP("Rows", "Network"),
    "handle": QT_TRANSLATE_NOOP("Rows", "Account name"),
    "url": QT_TRANSLATE_NOOP("Rows", "Web address"),
    "platform_type": QT_TRANSLATE_NOOP("Rows", "Kind of platform"),
    "two_way": QT_TRANSLATE_NOOP("Rows", "People can talk back"),
    "response_norm_hours": QT_TRANSLATE_NOOP("Rows", "Answer within"),
    "max_gap_days": QT_TRANSLATE_NOOP("Rows", "Longest silence"),
    "opened_on": QT_TRANSLATE_NOOP("Rows", "Opened on"),
    "strategy_note": QT_TRANSLATE_NOOP("Rows", "Why this place"),
    "text_limit": QT_TRANSLATE_NOOP("Rows", "Longest text"),
    "colour": QT_TRANSLATE_NOOP("Rows", "Colour"),
    "position": QT_TRANSLATE_NOOP("Rows", "Place in the order"),
    "initials": QT_TRANSLATE_NOOP("Rows", "Initials"),
    "is_person": QT_TRANSLATE_NOOP("Rows", "Is a person"),
    "role_title": QT_TRANSLATE_NOOP("Rows", "Role"),
    "signature": QT_TRANSLATE_NOOP("Rows", "Signature"),
    "account_type": QT_TRANSLATE_NOOP("Rows", "Speaks through"),
    "org_link_visible": QT_TRANSLATE_NOOP("Rows", "Readers can see for which organisation"),
    "communities": QT_TRANSLATE_NOOP("Rows", "Communities"),
    "capacity_minutes_week": QT_TRANSLATE_NOOP("Rows", "Minutes a week"),
    "active_from": QT_TRANSLATE_NOOP("Rows", "Speaks from"),
    "active_to": QT_TRANSLATE_NOOP("Rows", "Speaks until"),
    "absences": QT_TRANSLATE_NOOP("Rows", "Absences"),
    "legal_basis": QT_TRANSLATE_NOOP("Rows", "Legal basis"),
    "basis_noted_on": QT_TRANSLATE_NOOP("Rows", "Noted on"),
    "basis_until": QT_TRANSLATE_NOOP("Rows", "Holds until"),
    "withdrawn_on": QT_TRANSLATE_NOOP("Rows", "Withdrawn on"),
    "vulnerable": QT_TRANSLATE_NOOP("Rows", "Volunteer, client or minor"),
    "fiction_disclosed": QT_TRANSLATE_NOOP("Rows", "The audience is told that this is fiction"),
    "first": QT_TRANSLATE_NOOP("Rows", "First day"),
    "last": QT_TRANSLATE_NOOP("Rows", "Last day"),
    "needs": QT_TRANSLATE_NOOP("Rows", "Needs"),
    "expects_dialogue": QT_TRANSLATE_NOOP("Rows", "Expects to be answered"),
    "technographics": QT_TRANSLATE_NOOP("Rows", "Use of media"),
    "starts": QT_TRANSLATE_NOOP("Rows", "First day"),
    "ends": QT_TRANSLATE_NOOP("Rows", "Last day"),
    "one_way_ok": QT_TRANSLATE_NOOP("Rows", "One way is fine here"),
    "exemption_reason": QT_TRANSLATE_NOOP("Rows", "Reason"),
    "exemption_until": QT_TRANSLATE_NOOP("Rows", "Until"),
    "chance_based": QT_TRANSLATE_NOOP("Rows", "Chance decides who wins"),
    "free_entry": QT_TRANSLATE_NOOP("Rows", "Taking part is free"),
    "prize_value_eur": QT_TRANSLATE_NOOP("Rows", "Value of the prizes"),
    "draws_count": QT_TRANSLATE_NOOP("Rows", "Number of draws"),
    "terms": QT_TRANSLATE_NOOP("Rows", "Terms"),
    "closes_on": QT_TRANSLATE_NOOP("Rows", "Closes on"),
    "budget_eur": QT_TRANSLATE_NOOP("Rows", "Budget"),
    "winner_item": QT_TRANSLATE_NOOP("Rows", "Post that names the winner"),
    "text": QT_TRANSLATE_NOOP("Rows", "Text"),
    "scope": QT_TRANSLATE_NOOP("Rows", "With whom"),
    "due": QT_TRANSLATE_NOOP("Rows", "To be done by"),
    "owner": QT_TRANSLATE_NOOP("Rows", "Who does it"),
    "done": QT_TRANSLATE_NOOP("Rows", "Done"),
    "slot": QT_TRANSLATE_NOOP("Rows", "Conversation block"),
    "outcome": QT_TRANSLATE_NOOP("Rows", "What came of it"),
    "noted_on": QT_TRANSLATE_NOOP("Rows", "Noted on"),
    "check": QT_TRANSLATE_NOOP("Rows", "Check"),
    "enabled": QT_TRANSLATE_NOOP("Rows", "In use"),
    "cap": QT_TRANSLATE_NOOP("Rows", "Shown as at most"),
    "thresholds": QT_TRANSLATE_NOOP("Rows", "Own limits"),
    "until": QT_TRANSLATE_NOOP("Rows", "Until"),
    "reason": QT_TRANSLATE_NOOP("Rows", "Reason"),
    "target": QT_TRANSLATE_NOOP("Rows", "What it is about"),
    "item": QT_TRANSLATE_NOOP("Rows", "Item"),
    "made_at": QT_TRANSLATE_NOOP("Rows", "Moment"),
    "item_id": QT_TRANSLATE_NOOP("Rows", "Item"),
    "channel_id": QT_TRANSLATE_NOOP("Rows", "Channel"),
    "spokesperson_id": QT_TRANSLATE_NOOP("Rows", "Spokesperson"),
    "audience_id": QT_TRANSLATE_NOOP("Rows", "Audience"),
    "list": QT_TRANSLATE_NOOP("Rows", "Kind"),
    "content": QT_TRANSLATE_NOOP("Rows", "Content"),
    "key": QT_TRANSLATE_NOOP("Rows", "Name"),
    "value": QT_TRANSLATE_NOOP("Rows", "Content"),
    "saved_at": QT_TRANSLATE_NOOP("Rows", "Moment"),
    "own_texts": QT_TRANSLATE_NOOP("Rows", "Texts per channel"),
    "kind": QT_TRANSLATE_NOOP("Rows", "Kind"),
}

_KINDS: Mapping[tuple[str, str], str] = {
    ("channels", "status"): "channel_status",
    ("spokespersons", "kind"): "spokesperson_kind",
    ("relationships", "kind"): "relationship_kind",
    ("campaigns", "kind"): "campaign_kind",
    ("organise_tasks", "scope"): "organise_scope",
    ("check_settings", "cap"): "severity",
}
"""The closed lists of words that are not called as the field that holds them."""


def which(values: Mapping[str, Any]) -> str:
    """A row, by what people call it or else by its name in the file, and the field of it that is meant."""
    row = values["row"]
    noun = translate("Rows", NOUNS.get(row, row))
    if row == "items" and values.get("kind") in words.TABLES["kind"][1]:
        noun = words.kind(values["kind"])
    said = noun if row == "client" else f"{noun} {called(values)}"
    return f"{said}, {_inside(field(row, values['field']))}" if values["field"] else said


def called(values: Mapping[str, Any]) -> str:
    """What people call a row, or else its name in the file."""
    title = "".join(sign if sign.isprintable() else " " for sign in values["title"]).strip()
    return f"“{title}”" if title else str(values["id"])


def list_name(name: str) -> str:
    """What a list of a client file is called, within a sentence."""
    if name in _LISTS:
        return translate("Rows", _LISTS[name])
    from compassdesk.texts import import_sentences

    return import_sentences.list_name(name)


def field(list_name: str, name: str) -> str:
    """What a field is called."""
    if name in words.TABLES["field"][1] and (list_name == "items" or name not in _FIELDS):
        return words.field(name)
    return translate("Rows", _FIELDS[name]) if name in _FIELDS else name


def word(list_name: str, field_name: str, value: Any) -> str | None:
    """What a word of a closed list is called; None for a value that is none."""
    kind = _KINDS.get((list_name, field_name), field_name)
    known = words.TABLES.get(kind)
    return words.label(kind, value) if known is not None and isinstance(value, str) and value in known[1] else None


def what_is_wrong(values: Mapping[str, Any]) -> str:
    """What is wrong with the value of the field; the words that it may hold are called as on the screen."""
    allowed = tuple(word(values["row"], values["field"], one) or one for one in values.get("allowed", ()))
    return plan_errors.what_is_wrong({**values, "allowed": allowed})


def _inside(caption: str) -> str:
    """A caption within a sentence."""
    return caption if caption[1:2].isupper() else f"{caption[:1].lower()}{caption[1:]}"
