"""What every word of the plan's vocabulary is called on the screen, in the user's language.

The words stand in one table per kind; a kind has its own translation context, because "None" or "Event" may need
another word in another place. A value that no table knows is the user's own (a player, a route) and stands for itself.
"""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from compassdesk.texts.marking import QT_TRANSLATE_NOOP

Table = Mapping[str, object]  # QT_TRANSLATE_NOOP gives its text back, but is declared to give an object

_PETAL: Final[Table] = {
    "listen": QT_TRANSLATE_NOOP("WordsPetal", "Listen"),
    "respond": QT_TRANSLATE_NOOP("WordsPetal", "Respond"),
    "send": QT_TRANSLATE_NOOP("WordsPetal", "Send"),
    "activate": QT_TRANSLATE_NOOP("WordsPetal", "Activate"),
    "organise": QT_TRANSLATE_NOOP("WordsPetal", "Organise"),
}
_KIND: Final[Table] = {
    "post": QT_TRANSLATE_NOOP("WordsKind", "Post"),
    "slot": QT_TRANSLATE_NOOP("WordsKind", "Conversation block"),
}
_SURETY: Final[Table] = {
    "sure": QT_TRANSLATE_NOOP("WordsSurety", "sure"),
    "likely": QT_TRANSLATE_NOOP("WordsSurety", "likely"),
    "unsure": QT_TRANSLATE_NOOP("WordsSurety", "unsure"),
}
_STATUS: Final[Table] = {
    "idea": QT_TRANSLATE_NOOP("WordsStatus", "Idea"),
    "draft": QT_TRANSLATE_NOOP("WordsStatus", "Draft"),
    "in_review": QT_TRANSLATE_NOOP("WordsStatus", "In review"),
    "approved": QT_TRANSLATE_NOOP("WordsStatus", "Approved"),
    "scheduled": QT_TRANSLATE_NOOP("WordsStatus", "Scheduled"),
    "published": QT_TRANSLATE_NOOP("WordsStatus", "Published"),
    "on_hold": QT_TRANSLATE_NOOP("WordsStatus", "On hold"),
    "cancelled": QT_TRANSLATE_NOOP("WordsStatus", "Cancelled"),
}
_KEPT: Final[Table] = {
    "yes": QT_TRANSLATE_NOOP("WordsKept", "Kept"),
    "no": QT_TRANSLATE_NOOP("WordsKept", "Not kept"),
    "unknown": QT_TRANSLATE_NOOP("WordsKept", "Not confirmed yet"),
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
_OBJECTIVE: Final[Table] = {
    "listening": QT_TRANSLATE_NOOP("WordsObjective", "Listening"),
    "talking": QT_TRANSLATE_NOOP("WordsObjective", "Talking"),
    "energizing": QT_TRANSLATE_NOOP("WordsObjective", "Energising"),
    "supporting": QT_TRANSLATE_NOOP("WordsObjective", "Supporting"),
    "embracing": QT_TRANSLATE_NOOP("WordsObjective", "Embracing"),
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
_DISCIPLINE: Final[Table] = {
    "corporate": QT_TRANSLATE_NOOP("WordsDiscipline", "Corporate"),
    "service": QT_TRANSLATE_NOOP("WordsDiscipline", "Service"),
    "branding": QT_TRANSLATE_NOOP("WordsDiscipline", "Branding"),
    "effectiveness": QT_TRANSLATE_NOOP("WordsDiscipline", "Effectiveness"),
    "intelligence": QT_TRANSLATE_NOOP("WordsDiscipline", "Intelligence"),
    "products": QT_TRANSLATE_NOOP("WordsDiscipline", "Products"),
    "internal": QT_TRANSLATE_NOOP("WordsDiscipline", "Internal"),
    "hr": QT_TRANSLATE_NOOP("WordsDiscipline", "HR"),
}
_INVITATION: Final[Table] = {
    "none": QT_TRANSLATE_NOOP("WordsInvitation", "No invitation"),
    "question": QT_TRANSLATE_NOOP("WordsInvitation", "Question"),
    "call": QT_TRANSLATE_NOOP("WordsInvitation", "Call"),
    "contest": QT_TRANSLATE_NOOP("WordsInvitation", "Contest"),
    "co_creation": QT_TRANSLATE_NOOP("WordsInvitation", "Co-creation"),
}
_MEDIA_TYPE: Final[Table] = {
    "owned": QT_TRANSLATE_NOOP("WordsMediaType", "Owned media"),
    "earned": QT_TRANSLATE_NOOP("WordsMediaType", "Earned media"),
    "bought": QT_TRANSLATE_NOOP("WordsMediaType", "Bought media"),
}
_VALUE_KIND: Final[Table] = {
    "inform": QT_TRANSLATE_NOOP("WordsValueKind", "Inform"),
    "help": QT_TRANSLATE_NOOP("WordsValueKind", "Help"),
    "entertain": QT_TRANSLATE_NOOP("WordsValueKind", "Entertain"),
    "service": QT_TRANSLATE_NOOP("WordsValueKind", "Be of service"),
    "promote": QT_TRANSLATE_NOOP("WordsValueKind", "Promote"),
}
_EVIDENCE: Final[Table] = {
    "research": QT_TRANSLATE_NOOP("WordsEvidence", "Research"),
    "data": QT_TRANSLATE_NOOP("WordsEvidence", "Figures"),
    "case": QT_TRANSLATE_NOOP("WordsEvidence", "Case"),
    "opinion": QT_TRANSLATE_NOOP("WordsEvidence", "Opinion"),
    "none": QT_TRANSLATE_NOOP("WordsEvidence", "No evidence"),
}
_C_TAG: Final[Table] = {
    "commerce": QT_TRANSLATE_NOOP("WordsCTag", "Commerce"),
    "culture": QT_TRANSLATE_NOOP("WordsCTag", "Culture"),
    "community": QT_TRANSLATE_NOOP("WordsCTag", "Community"),
    "connectivity": QT_TRANSLATE_NOOP("WordsCTag", "Connectivity"),
}
_PROFILE_FOCUS: Final[Table] = {
    "person": QT_TRANSLATE_NOOP("WordsProfileFocus", "The person"),
    "mixed": QT_TRANSLATE_NOOP("WordsProfileFocus", "Person and brand"),
    "brand": QT_TRANSLATE_NOOP("WordsProfileFocus", "The brand"),
}
_BENEFIT: Final[Table] = {
    "none": QT_TRANSLATE_NOOP("WordsBenefit", "No advantage"),
    "paid": QT_TRANSLATE_NOOP("WordsBenefit", "Paid"),
    "gift": QT_TRANSLATE_NOOP("WordsBenefit", "Gift"),
    "discount": QT_TRANSLATE_NOOP("WordsBenefit", "Discount"),
    "prize": QT_TRANSLATE_NOOP("WordsBenefit", "Prize"),
    "employment": QT_TRANSLATE_NOOP("WordsBenefit", "Employment"),
}
_FORMAT: Final[Table] = {
    "text": QT_TRANSLATE_NOOP("WordsFormat", "Text"),
    "link": QT_TRANSLATE_NOOP("WordsFormat", "Link"),
    "poll": QT_TRANSLATE_NOOP("WordsFormat", "Poll"),
    "story": QT_TRANSLATE_NOOP("WordsFormat", "Story"),
    "image": QT_TRANSLATE_NOOP("WordsFormat", "Image"),
    "video": QT_TRANSLATE_NOOP("WordsFormat", "Video"),
    "newsletter": QT_TRANSLATE_NOOP("WordsFormat", "Newsletter"),
    "blog": QT_TRANSLATE_NOOP("WordsFormat", "Blog"),
    "event": QT_TRANSLATE_NOOP("WordsFormat", "Event"),
}
_ROLE_ACCOUNT_REASON: Final[Table] = {
    "crisis": QT_TRANSLATE_NOOP("WordsRoleAccountReason", "Crisis"),
    "legal_notice": QT_TRANSLATE_NOOP("WordsRoleAccountReason", "Legal notice"),
}
_ORGANISE_SCOPE: Final[Table] = {
    "internal": QT_TRANSLATE_NOOP("WordsOrganiseScope", "Within the organisation"),
    "external": QT_TRANSLATE_NOOP("WordsOrganiseScope", "With partners"),
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
_PLAYER: Final[Table] = {
    "traditional_media": QT_TRANSLATE_NOOP("WordsPlayer", "Traditional media"),
    "bloggers": QT_TRANSLATE_NOOP("WordsPlayer", "Bloggers"),
    "influencers": QT_TRANSLATE_NOOP("WordsPlayer", "Influencers"),
    "tastemakers": QT_TRANSLATE_NOOP("WordsPlayer", "Tastemakers"),
}
_ROUTE: Final[Table] = {
    "seo": QT_TRANSLATE_NOOP("WordsRoute", "Search (SEO)"),
    "syndication": QT_TRANSLATE_NOOP("WordsRoute", "Syndication"),
    "aggregation": QT_TRANSLATE_NOOP("WordsRoute", "Aggregation"),
    "participation": QT_TRANSLATE_NOOP("WordsRoute", "Participation"),
    "earned": QT_TRANSLATE_NOOP("WordsRoute", "Earned"),
}
_EMOTION: Final[Table] = {
    "core_values": QT_TRANSLATE_NOOP("WordsEmotion", "Core values"),
    "empowerment": QT_TRANSLATE_NOOP("WordsEmotion", "Empowerment"),
    "reward": QT_TRANSLATE_NOOP("WordsEmotion", "Reward"),
    "honesty": QT_TRANSLATE_NOOP("WordsEmotion", "Honesty"),
    "humanisation": QT_TRANSLATE_NOOP("WordsEmotion", "Humanisation"),
}
_LISTENING_STAGE: Final[Table] = {
    "1": QT_TRANSLATE_NOOP("WordsListeningStage", "1, alerts"),
    "2": QT_TRANSLATE_NOOP("WordsListeningStage", "2, own accounts"),
    "3": QT_TRANSLATE_NOOP("WordsListeningStage", "3, every conversation"),
    "4": QT_TRANSLATE_NOOP("WordsListeningStage", "4, from own goals"),
    "5": QT_TRANSLATE_NOOP("WordsListeningStage", "5, social intelligence"),
}
_FIELD: Final[Table] = {
    "kind": QT_TRANSLATE_NOOP("WordsField", "Post or block"),
    "petal": QT_TRANSLATE_NOOP("WordsField", "Petal"),
    "title": QT_TRANSLATE_NOOP("WordsField", "Title"),
    "status": QT_TRANSLATE_NOOP("WordsField", "Status"),
    "body": QT_TRANSLATE_NOOP("WordsField", "Text"),
    "starts_at": QT_TRANSLATE_NOOP("WordsField", "When"),
    "minutes": QT_TRANSLATE_NOOP("WordsField", "Minutes"),
    "channels": QT_TRANSLATE_NOOP("WordsField", "Channels"),
    "all_channels": QT_TRANSLATE_NOOP("WordsField", "All channels"),
    "placements": QT_TRANSLATE_NOOP("WordsField", "Texts per channel"),
    "spokesperson": QT_TRANSLATE_NOOP("WordsField", "Who speaks"),
    "co_spokespersons": QT_TRANSLATE_NOOP("WordsField", "Also speaking"),
    "petal_confirmed": QT_TRANSLATE_NOOP("WordsField", "Petal confirmed"),
    "approved_by": QT_TRANSLATE_NOOP("WordsField", "Approved by"),
    "approved_at": QT_TRANSLATE_NOOP("WordsField", "Approved at"),
    "deadline": QT_TRANSLATE_NOOP("WordsField", "Deadline"),
    "campaign": QT_TRANSLATE_NOOP("WordsField", "Campaign"),
    "audience": QT_TRANSLATE_NOOP("WordsField", "Audience"),
    "objective": QT_TRANSLATE_NOOP("WordsField", "Objective"),
    "discipline": QT_TRANSLATE_NOOP("WordsField", "Discipline"),
    "partner_disciplines": QT_TRANSLATE_NOOP("WordsField", "Together with"),
    "invitation": QT_TRANSLATE_NOOP("WordsField", "Invitation"),
    "response_channel": QT_TRANSLATE_NOOP("WordsField", "Answers arrive on"),
    "media_type": QT_TRANSLATE_NOOP("WordsField", "Media"),
    "value_kind": QT_TRANSLATE_NOOP("WordsField", "Value for the reader"),
    "evidence": QT_TRANSLATE_NOOP("WordsField", "Evidence"),
    "c_tags": QT_TRANSLATE_NOOP("WordsField", "Four C’s"),
    "players": QT_TRANSLATE_NOOP("WordsField", "Players"),
    "routes": QT_TRANSLATE_NOOP("WordsField", "Routes"),
    "emotions": QT_TRANSLATE_NOOP("WordsField", "Emotions"),
    "profile_focus": QT_TRANSLATE_NOOP("WordsField", "In front"),
    "disclosure_label": QT_TRANSLATE_NOOP("WordsField", "Disclosure label"),
    "benefit": QT_TRANSLATE_NOOP("WordsField", "Advantage"),
    "ai_assisted": QT_TRANSLATE_NOOP("WordsField", "Made with AI"),
    "triggered_by_insight": QT_TRANSLATE_NOOP("WordsField", "Follows from insight"),
    "format": QT_TRANSLATE_NOOP("WordsField", "Format"),
    "labels": QT_TRANSLATE_NOOP("WordsField", "Labels"),
    "private_note": QT_TRANSLATE_NOOP("WordsField", "Private note"),
    "link": QT_TRANSLATE_NOOP("WordsField", "Link"),
    "series": QT_TRANSLATE_NOOP("WordsField", "Series"),
    "last_day": QT_TRANSLATE_NOOP("WordsField", "Last day"),
    "kept": QT_TRANSLATE_NOOP("WordsField", "Kept"),
    "kept_note": QT_TRANSLATE_NOOP("WordsField", "What was heard"),
    "role_account_reason": QT_TRANSLATE_NOOP("WordsField", "Why no name"),
    "cost_eur": QT_TRANSLATE_NOOP("WordsField", "Cost in euros"),
    "tone_check": QT_TRANSLATE_NOOP("WordsField", "Read aloud, as to a person"),
    "result": QT_TRANSLATE_NOOP("WordsField", "Result"),
}

TABLES: Final[Mapping[str, tuple[str, Table]]] = {
    "petal": ("WordsPetal", _PETAL),
    "kind": ("WordsKind", _KIND),
    "surety": ("WordsSurety", _SURETY),
    "status": ("WordsStatus", _STATUS),
    "kept": ("WordsKept", _KEPT),
    "sector": ("WordsSector", _SECTOR),
    "stage": ("WordsStage", _STAGE),
    "profile": ("WordsProfile", _PROFILE),
    "norm_mode": ("WordsNormMode", _NORM_MODE),
    "objective": ("WordsObjective", _OBJECTIVE),
    "network": ("WordsNetwork", _NETWORK),
    "platform_type": ("WordsPlatformType", _PLATFORM_TYPE),
    "channel_status": ("WordsChannelStatus", _CHANNEL_STATUS),
    "spokesperson_kind": ("WordsSpokespersonKind", _SPOKESPERSON_KIND),
    "account_type": ("WordsAccountType", _ACCOUNT_TYPE),
    "legal_basis": ("WordsLegalBasis", _LEGAL_BASIS),
    "relationship_kind": ("WordsRelationshipKind", _RELATIONSHIP_KIND),
    "expects_dialogue": ("WordsExpectsDialogue", _EXPECTS_DIALOGUE),
    "campaign_kind": ("WordsCampaignKind", _CAMPAIGN_KIND),
    "discipline": ("WordsDiscipline", _DISCIPLINE),
    "invitation": ("WordsInvitation", _INVITATION),
    "media_type": ("WordsMediaType", _MEDIA_TYPE),
    "value_kind": ("WordsValueKind", _VALUE_KIND),
    "evidence": ("WordsEvidence", _EVIDENCE),
    "c_tag": ("WordsCTag", _C_TAG),
    "profile_focus": ("WordsProfileFocus", _PROFILE_FOCUS),
    "benefit": ("WordsBenefit", _BENEFIT),
    "format": ("WordsFormat", _FORMAT),
    "role_account_reason": ("WordsRoleAccountReason", _ROLE_ACCOUNT_REASON),
    "organise_scope": ("WordsOrganiseScope", _ORGANISE_SCOPE),
    "weekday": ("WordsWeekday", _WEEKDAY),
    "severity": ("WordsSeverity", _SEVERITY),
    "player": ("WordsPlayer", _PLAYER),
    "route": ("WordsRoute", _ROUTE),
    "emotion": ("WordsEmotion", _EMOTION),
    "listening_stage": ("WordsListeningStage", _LISTENING_STAGE),
    "field": ("WordsField", _FIELD),
}
"""The kinds, by the name of the field that holds such a value, with the context and the words of each."""


def label(kind: str, value: str) -> str:
    """The word for a value of a kind ("status", "in_review"); a value of the user's own comes back as it is."""
    context, table = TABLES[kind]
    return QCoreApplication.translate(context, str(table[value])) if value in table else value


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
