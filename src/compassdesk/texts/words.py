"""What every word of the plan's vocabulary is called on the screen, in the user's language.

The words stand in one table per kind; a kind has its own translation context, because "None" or "Event" may need
another word in another place. A value that no table knows is the user's own (a player, a route) and stands for itself.
Those of an item's fields, and what the fields are called, stand in `item_words.py`.
"""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from compassdesk.texts import item_words
from compassdesk.texts.item_words import Table
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

_SURETY: Final[Table] = {
    "sure": QT_TRANSLATE_NOOP("WordsSurety", "sure"),
    "likely": QT_TRANSLATE_NOOP("WordsSurety", "likely"),
    "unsure": QT_TRANSLATE_NOOP("WordsSurety", "unsure"),
}
_SECTOR: Final[Table] = {
    "municipality": QT_TRANSLATE_NOOP("WordsSector", "Municipality"),
    "b2b": QT_TRANSLATE_NOOP("WordsSector", "Business to business"),
    "telecom": QT_TRANSLATE_NOOP("WordsSector", "Telecom"),
    "insurance": QT_TRANSLATE_NOOP("WordsSector", "Insurance"),
    "nonprofit": QT_TRANSLATE_NOOP("WordsSector", "Non-profit"),
    "adviser": QT_TRANSLATE_NOOP("WordsSector", "Adviser"),
    "retail": QT_TRANSLATE_NOOP("WordsSector", "Shop or hospitality"),
    "other": QT_TRANSLATE_NOOP("WordsSector", "Another sector"),
}
_STAGE: Final[Table] = {
    "crawl": QT_TRANSLATE_NOOP("WordsStage", "Crawl"),
    "walk": QT_TRANSLATE_NOOP("WordsStage", "Walk"),
    "run": QT_TRANSLATE_NOOP("WordsStage", "Run"),
    "fly": QT_TRANSLATE_NOOP("WordsStage", "Fly"),
}
_PROFILE: Final[Table] = {
    "default": QT_TRANSLATE_NOOP("WordsProfile", "Standard"),
    "webcare_public": QT_TRANSLATE_NOOP("WordsProfile", "Public webcare"),
    "b2b": QT_TRANSLATE_NOOP("WordsProfile", "B2B"),
    "telecom_24x7": QT_TRANSLATE_NOOP("WordsProfile", "Telecom, day and night"),
    "insurance": QT_TRANSLATE_NOOP("WordsProfile", "Insurer"),
    "nonprofit": QT_TRANSLATE_NOOP("WordsProfile", "Non-profit organisation"),
    "freelance_light": QT_TRANSLATE_NOOP("WordsProfile", "Freelance, light"),
}
_NORM_MODE: Final[Table] = {
    "clock": QT_TRANSLATE_NOOP("WordsNormMode", "Round the clock"),
    "service": QT_TRANSLATE_NOOP("WordsNormMode", "Within service hours"),
}
_TEXT_LANGUAGE: Final[Table] = {
    "nl": QT_TRANSLATE_NOOP("WordsTextLanguage", "Dutch"),
    "fy": QT_TRANSLATE_NOOP("WordsTextLanguage", "Frisian"),
    "en-GB": QT_TRANSLATE_NOOP("WordsTextLanguage", "English (United Kingdom)"),
    "en-US": QT_TRANSLATE_NOOP("WordsTextLanguage", "English (United States)"),
    "de": QT_TRANSLATE_NOOP("WordsTextLanguage", "German"),
    "fr": QT_TRANSLATE_NOOP("WordsTextLanguage", "French"),
    "es": QT_TRANSLATE_NOOP("WordsTextLanguage", "Spanish"),
    "it": QT_TRANSLATE_NOOP("WordsTextLanguage", "Italian"),
    "pl": QT_TRANSLATE_NOOP("WordsTextLanguage", "Polish"),
    "tr": QT_TRANSLATE_NOOP("WordsTextLanguage", "Turkish"),
}
_NETWORK: Final[Table] = {
    "x": QT_TRANSLATE_NOOP("WordsNetwork", "X"),
    "facebook": QT_TRANSLATE_NOOP("WordsNetwork", "Facebook"),
    "instagram": QT_TRANSLATE_NOOP("WordsNetwork", "Instagram"),
    "linkedin": QT_TRANSLATE_NOOP("WordsNetwork", "LinkedIn"),
    "youtube": QT_TRANSLATE_NOOP("WordsNetwork", "YouTube"),
    "tiktok": QT_TRANSLATE_NOOP("WordsNetwork", "TikTok"),
    "threads": QT_TRANSLATE_NOOP("WordsNetwork", "Threads"),
    "bluesky": QT_TRANSLATE_NOOP("WordsNetwork", "Bluesky"),
    "mastodon": QT_TRANSLATE_NOOP("WordsNetwork", "Mastodon"),
    "pinterest": QT_TRANSLATE_NOOP("WordsNetwork", "Pinterest"),
    "whatsapp": QT_TRANSLATE_NOOP("WordsNetwork", "WhatsApp"),
    "telegram": QT_TRANSLATE_NOOP("WordsNetwork", "Telegram"),
    "blog": QT_TRANSLATE_NOOP("WordsNetwork", "Blog"),
    "website": QT_TRANSLATE_NOOP("WordsNetwork", "Website"),
    "newsletter": QT_TRANSLATE_NOOP("WordsNetwork", "Newsletter"),
    "podcast": QT_TRANSLATE_NOOP("WordsNetwork", "Podcast"),
    "forum": QT_TRANSLATE_NOOP("WordsNetwork", "Forum"),
    "event": QT_TRANSLATE_NOOP("WordsNetwork", "Event"),
    "press": QT_TRANSLATE_NOOP("WordsNetwork", "Press"),
    "print": QT_TRANSLATE_NOOP("WordsNetwork", "Print"),
    "other": QT_TRANSLATE_NOOP("WordsNetwork", "Other channel"),
}
_PLATFORM_TYPE: Final[Table] = {
    "blog": QT_TRANSLATE_NOOP("WordsPlatformType", "Blog"),
    "forum": QT_TRANSLATE_NOOP("WordsPlatformType", "Forum"),
    "social_network": QT_TRANSLATE_NOOP("WordsPlatformType", "Social network"),
    "mobile": QT_TRANSLATE_NOOP("WordsPlatformType", "Mobile"),
    "event_online": QT_TRANSLATE_NOOP("WordsPlatformType", "Online event"),
    "event_offline": QT_TRANSLATE_NOOP("WordsPlatformType", "Event on location"),
    "website": QT_TRANSLATE_NOOP("WordsPlatformType", "Website"),
    "newsletter": QT_TRANSLATE_NOOP("WordsPlatformType", "Newsletter"),
    "other": QT_TRANSLATE_NOOP("WordsPlatformType", "Other platform"),
}
_CHANNEL_STATUS: Final[Table] = {
    "planned": QT_TRANSLATE_NOOP("WordsChannelStatus", "Planned"),
    "active": QT_TRANSLATE_NOOP("WordsChannelStatus", "In use"),
    "dormant": QT_TRANSLATE_NOOP("WordsChannelStatus", "Dormant"),
    "closed": QT_TRANSLATE_NOOP("WordsChannelStatus", "Closed"),
}
_SPOKESPERSON_KIND: Final[Table] = {
    "employee": QT_TRANSLATE_NOOP("WordsSpokespersonKind", "Employee"),
    "owner": QT_TRANSLATE_NOOP("WordsSpokespersonKind", "Owner"),
    "executive": QT_TRANSLATE_NOOP("WordsSpokespersonKind", "Executive"),
    "brandfriend": QT_TRANSLATE_NOOP("WordsSpokespersonKind", "Brandfriend"),
    "external_creator": QT_TRANSLATE_NOOP("WordsSpokespersonKind", "External creator"),
    "agency_on_behalf": QT_TRANSLATE_NOOP("WordsSpokespersonKind", "Agency on behalf"),
    "role_account": QT_TRANSLATE_NOOP("WordsSpokespersonKind", "Role account"),
    "fictional_persona": QT_TRANSLATE_NOOP("WordsSpokespersonKind", "Fictional persona"),
}
_ACCOUNT_TYPE: Final[Table] = {
    "brand": QT_TRANSLATE_NOOP("WordsAccountType", "Account of the brand"),
    "personal": QT_TRANSLATE_NOOP("WordsAccountType", "Personal account"),
}
_LEGAL_BASIS: Final[Table] = {
    "consent": QT_TRANSLATE_NOOP("WordsLegalBasis", "Consent"),
    "legitimate_interest_function": QT_TRANSLATE_NOOP("WordsLegalBasis", "Legitimate interest, by function"),
    "contract": QT_TRANSLATE_NOOP("WordsLegalBasis", "Contract"),
    "self": QT_TRANSLATE_NOOP("WordsLegalBasis", "Speaks for own business"),
    "none": QT_TRANSLATE_NOOP("WordsLegalBasis", "Nothing recorded"),
}
_RELATIONSHIP_KIND: Final[Table] = {
    "employed": QT_TRANSLATE_NOOP("WordsRelationshipKind", "Employed"),
    "paid": QT_TRANSLATE_NOOP("WordsRelationshipKind", "Paid"),
    "gift": QT_TRANSLATE_NOOP("WordsRelationshipKind", "Gift"),
    "discount": QT_TRANSLATE_NOOP("WordsRelationshipKind", "Discount"),
    "affiliate": QT_TRANSLATE_NOOP("WordsRelationshipKind", "Affiliate"),
    "sponsor": QT_TRANSLATE_NOOP("WordsRelationshipKind", "Sponsorship"),
}
_EXPECTS_DIALOGUE: Final[Table] = {
    "low": QT_TRANSLATE_NOOP("WordsExpectsDialogue", "Expects little dialogue"),
    "medium": QT_TRANSLATE_NOOP("WordsExpectsDialogue", "Expects some dialogue"),
    "high": QT_TRANSLATE_NOOP("WordsExpectsDialogue", "Expects dialogue"),
}
_CAMPAIGN_KIND: Final[Table] = {
    "regular": QT_TRANSLATE_NOOP("WordsCampaignKind", "Regular"),
    "giveaway": QT_TRANSLATE_NOOP("WordsCampaignKind", "Giveaway"),
    "crisis": QT_TRANSLATE_NOOP("WordsCampaignKind", "Crisis"),
    "recruitment": QT_TRANSLATE_NOOP("WordsCampaignKind", "Recruitment"),
    "launch": QT_TRANSLATE_NOOP("WordsCampaignKind", "Launch"),
    "event": QT_TRANSLATE_NOOP("WordsCampaignKind", "Event"),
    "research": QT_TRANSLATE_NOOP("WordsCampaignKind", "Research"),
}
_ORGANISE_SCOPE: Final[Table] = {
    "internal": QT_TRANSLATE_NOOP("WordsOrganiseScope", "Within the organisation"),
    "external": QT_TRANSLATE_NOOP("WordsOrganiseScope", "With partners"),
}
_HORIZON: Final[Table] = {
    "now": QT_TRANSLATE_NOOP("WordsHorizon", "Now"),
    "next": QT_TRANSLATE_NOOP("WordsHorizon", "Next"),
    "later": QT_TRANSLATE_NOOP("WordsHorizon", "Later"),
}
_ROADMAP_LINE: Final[Table] = {
    "listen_answer": QT_TRANSLATE_NOOP("WordsRoadmapLine", "Listen and answer"),
    "publish": QT_TRANSLATE_NOOP("WordsRoadmapLine", "Publish"),
    "organise": QT_TRANSLATE_NOOP("WordsRoadmapLine", "Organise"),
}
_WEEKDAY: Final[Table] = {
    "mon": QT_TRANSLATE_NOOP("WordsWeekday", "Monday"),
    "tue": QT_TRANSLATE_NOOP("WordsWeekday", "Tuesday"),
    "wed": QT_TRANSLATE_NOOP("WordsWeekday", "Wednesday"),
    "thu": QT_TRANSLATE_NOOP("WordsWeekday", "Thursday"),
    "fri": QT_TRANSLATE_NOOP("WordsWeekday", "Friday"),
    "sat": QT_TRANSLATE_NOOP("WordsWeekday", "Saturday"),
    "sun": QT_TRANSLATE_NOOP("WordsWeekday", "Sunday"),
}
_SEVERITY: Final[Table] = {
    "note": QT_TRANSLATE_NOOP("WordsSeverity", "Note"),
    "warning": QT_TRANSLATE_NOOP("WordsSeverity", "Warning"),
    "serious": QT_TRANSLATE_NOOP("WordsSeverity", "Serious"),
    "block": QT_TRANSLATE_NOOP("WordsSeverity", "Block"),
}
_TOOL_COST: Final[Table] = {
    "free": QT_TRANSLATE_NOOP("WordsToolCost", "free"),
    "paid": QT_TRANSLATE_NOOP("WordsToolCost", "paid"),
    "several": QT_TRANSLATE_NOOP("WordsToolCost", "several tools together"),
}
_LISTENING_STAGE: Final[Table] = {
    "1": QT_TRANSLATE_NOOP("WordsListeningStage", "1, alerts"),
    "2": QT_TRANSLATE_NOOP("WordsListeningStage", "2, own accounts"),
    "3": QT_TRANSLATE_NOOP("WordsListeningStage", "3, every conversation"),
    "4": QT_TRANSLATE_NOOP("WordsListeningStage", "4, from own goals"),
    "5": QT_TRANSLATE_NOOP("WordsListeningStage", "5, social intelligence"),
}

TABLES: Final[Mapping[str, tuple[str, Table]]] = {
    **item_words.TABLES,
    "surety": ("WordsSurety", _SURETY),
    "sector": ("WordsSector", _SECTOR),
    "stage": ("WordsStage", _STAGE),
    "profile": ("WordsProfile", _PROFILE),
    "norm_mode": ("WordsNormMode", _NORM_MODE),
    "text_language": ("WordsTextLanguage", _TEXT_LANGUAGE),
    "network": ("WordsNetwork", _NETWORK),
    "platform_type": ("WordsPlatformType", _PLATFORM_TYPE),
    "channel_status": ("WordsChannelStatus", _CHANNEL_STATUS),
    "spokesperson_kind": ("WordsSpokespersonKind", _SPOKESPERSON_KIND),
    "account_type": ("WordsAccountType", _ACCOUNT_TYPE),
    "legal_basis": ("WordsLegalBasis", _LEGAL_BASIS),
    "relationship_kind": ("WordsRelationshipKind", _RELATIONSHIP_KIND),
    "expects_dialogue": ("WordsExpectsDialogue", _EXPECTS_DIALOGUE),
    "campaign_kind": ("WordsCampaignKind", _CAMPAIGN_KIND),
    "organise_scope": ("WordsOrganiseScope", _ORGANISE_SCOPE),
    "horizon": ("WordsHorizon", _HORIZON),
    "roadmap_line": ("WordsRoadmapLine", _ROADMAP_LINE),
    "weekday": ("WordsWeekday", _WEEKDAY),
    "severity": ("WordsSeverity", _SEVERITY),
    "listening_stage": ("WordsListeningStage", _LISTENING_STAGE),
    "tool_cost": ("WordsToolCost", _TOOL_COST),
}
"""The kinds, by the name of the field that holds such a value, with the context and the words of each."""


def label(kind: str, value: str) -> str:
    """The word for a value of a kind ("status", "in_review"); a value of the user's own comes back as it is."""
    context, table = TABLES[kind]
    return QCoreApplication.translate(context, table[value]) if value in table else value


petal = partial(label, "petal")
"""The name of a petal, or of "organise", the centre of the rose."""
kind = partial(label, "kind")
"""Whether it is a post or a conversation slot."""
status = partial(label, "status")
"""The name of a step in an item's life."""
network = partial(label, "network")
"""The name of a network."""
severity = partial(label, "severity")
"""The word that stands beside a finding's icon."""
field = partial(label, "field")
"""What a field of an item is called."""


def defaults(kind_of_tag: str) -> tuple[str, ...]:
    """The values we ship for the open lists "player", "route" and "emotion", in the order of the rings."""
    return tuple(TABLES[kind_of_tag][1])
