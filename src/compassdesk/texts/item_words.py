"""What the fields of an item are called on the screen, and the words of their closed lists.

One table per kind, by the name of the field that holds such a value; `words.py` gives their words.
"""

from collections.abc import Mapping
from typing import Final

from compassdesk.texts.marking import QT_TRANSLATE_NOOP

Table = Mapping[str, str]

_COLOUR_BY: Final[Table] = {
    "petal": QT_TRANSLATE_NOOP("WordsColourBy", "Petal"),
    "channel": QT_TRANSLATE_NOOP("WordsColourBy", "Channel"),
    "person": QT_TRANSLATE_NOOP("WordsColourBy", "Person"),
    "status": QT_TRANSLATE_NOOP("WordsColourBy", "Status"),
    "campaign": QT_TRANSLATE_NOOP("WordsColourBy", "Campaign"),
}
_DENSITY: Final[Table] = {
    "compact": QT_TRANSLATE_NOOP("WordsDensity", "Compact"),
    "normal": QT_TRANSLATE_NOOP("WordsDensity", "Normal"),
    "roomy": QT_TRANSLATE_NOOP("WordsDensity", "Roomy"),
}
_SCALE: Final[Table] = {
    "four_weeks": QT_TRANSLATE_NOOP("WordsScale", "4 weeks"),
    "twelve_weeks": QT_TRANSLATE_NOOP("WordsScale", "12 weeks"),
    "year": QT_TRANSLATE_NOOP("WordsScale", "Year"),
}
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
_OBJECTIVE: Final[Table] = {
    "listening": QT_TRANSLATE_NOOP("WordsObjective", "Listening"),
    "talking": QT_TRANSLATE_NOOP("WordsObjective", "Talking"),
    "energizing": QT_TRANSLATE_NOOP("WordsObjective", "Energising"),
    "supporting": QT_TRANSLATE_NOOP("WordsObjective", "Supporting"),
    "embracing": QT_TRANSLATE_NOOP("WordsObjective", "Embracing"),
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
_APPROVAL_ASKED: Final[Table] = {
    "in_person": QT_TRANSLATE_NOOP("WordsApprovalAsked", "In person"),
    "mail": QT_TRANSLATE_NOOP("WordsApprovalAsked", "By mail"),
    "phone": QT_TRANSLATE_NOOP("WordsApprovalAsked", "By phone"),
    "message": QT_TRANSLATE_NOOP("WordsApprovalAsked", "In a message"),
    "meeting": QT_TRANSLATE_NOOP("WordsApprovalAsked", "In a meeting"),
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
    "approver": QT_TRANSLATE_NOOP("WordsField", "Must say yes"),
    "approval_due": QT_TRANSLATE_NOOP("WordsField", "Yes needed by"),
    "approval_asked": QT_TRANSLATE_NOOP("WordsField", "Asked"),
    "approval_asked_at": QT_TRANSLATE_NOOP("WordsField", "Asked at"),
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
    "first_comment": QT_TRANSLATE_NOOP("WordsField", "First comment"),
    "series": QT_TRANSLATE_NOOP("WordsField", "Series"),
    "template": QT_TRANSLATE_NOOP("WordsField", "Template"),
    "begun_at": QT_TRANSLATE_NOOP("WordsField", "Started at"),
    "minutes_spent": QT_TRANSLATE_NOOP("WordsField", "Minutes it took"),
    "last_day": QT_TRANSLATE_NOOP("WordsField", "Last day"),
    "kept": QT_TRANSLATE_NOOP("WordsField", "Kept"),
    "kept_note": QT_TRANSLATE_NOOP("WordsField", "What was heard"),
    "risk_seen": QT_TRANSLATE_NOOP("WordsField", "Risk seen"),
    "share_of_voice_pct": QT_TRANSLATE_NOOP("WordsField", "Share of voice, %"),
    "competitor_shares": QT_TRANSLATE_NOOP("WordsField", "Share of voice of competitors, %"),
    "role_account_reason": QT_TRANSLATE_NOOP("WordsField", "Why no name"),
    "cost_eur": QT_TRANSLATE_NOOP("WordsField", "Cost in euros"),
    "tone_check": QT_TRANSLATE_NOOP("WordsField", "Read aloud, as to a person"),
    "result": QT_TRANSLATE_NOOP("WordsField", "Result"),
}

TABLES: Final[Mapping[str, tuple[str, Table]]] = {
    "petal": ("WordsPetal", _PETAL),
    "density": ("WordsDensity", _DENSITY),
    "colour_by": ("WordsColourBy", _COLOUR_BY),
    "scale": ("WordsScale", _SCALE),
    "kind": ("WordsKind", _KIND),
    "status": ("WordsStatus", _STATUS),
    "kept": ("WordsKept", _KEPT),
    "objective": ("WordsObjective", _OBJECTIVE),
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
    "approval_asked": ("WordsApprovalAsked", _APPROVAL_ASKED),
    "player": ("WordsPlayer", _PLAYER),
    "route": ("WordsRoute", _ROUTE),
    "emotion": ("WordsEmotion", _EMOTION),
    "field": ("WordsField", _FIELD),
}
"""The kinds with the context and the words of each."""
