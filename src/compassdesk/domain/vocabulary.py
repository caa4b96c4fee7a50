"""The closed lists of words a plan may use, spelled as the plan file spells them (domain.md C2).

The tuples are in display order. The Literal types and the tuples always agree: the tuples are made from the types.
"""

from typing import Literal, get_args

Petal = Literal["listen", "respond", "send", "activate"]
ItemKind = Literal["post", "slot"]
Status = Literal["idea", "draft", "in_review", "approved", "scheduled", "published", "on_hold", "cancelled"]
Kept = Literal["yes", "no", "unknown"]
Sector = Literal["municipality", "b2b", "telecom", "insurance", "nonprofit", "adviser", "retail", "other"]
Stage = Literal["crawl", "walk", "run", "fly"]
Profile = Literal["default", "webcare_public", "b2b", "telecom_24x7", "insurance", "nonprofit", "freelance_light"]
NormMode = Literal["clock", "service"]
TextLanguage = Literal["nl", "fy", "en-GB", "en-US", "de", "fr", "es", "it", "pl", "tr"]
Objective = Literal["listening", "talking", "energizing", "supporting", "embracing"]
Network = Literal[
    "x", "facebook", "instagram", "linkedin", "youtube", "tiktok", "threads", "bluesky", "mastodon", "pinterest",
    "whatsapp", "telegram", "blog", "website", "newsletter", "podcast", "forum", "event", "press", "print", "other",
]  # fmt: skip
PlatformType = Literal[
    "blog", "forum", "social_network", "mobile", "event_online", "event_offline", "website", "newsletter", "other"
]
ChannelStatus = Literal["planned", "active", "dormant", "closed"]
SpokespersonKind = Literal[
    "employee", "owner", "executive", "brandfriend", "external_creator", "agency_on_behalf",
    "role_account", "fictional_persona",
]  # fmt: skip
AccountType = Literal["brand", "personal"]
LegalBasis = Literal["consent", "legitimate_interest_function", "contract", "self", "none"]
RelationshipKind = Literal["employed", "paid", "gift", "discount", "affiliate", "sponsor"]
ExpectsDialogue = Literal["low", "medium", "high"]
CampaignKind = Literal["regular", "giveaway", "crisis", "recruitment", "launch", "event", "research"]
Discipline = Literal["corporate", "service", "branding", "effectiveness", "intelligence", "products", "internal", "hr"]
Invitation = Literal["none", "question", "call", "contest", "co_creation"]
MediaType = Literal["owned", "earned", "bought"]
ValueKind = Literal["inform", "help", "entertain", "service", "promote"]
Evidence = Literal["research", "data", "case", "opinion", "none"]
ContentC = Literal["commerce", "culture", "community", "connectivity"]
ProfileFocus = Literal["person", "mixed", "brand"]
Benefit = Literal["none", "paid", "gift", "discount", "prize", "employment"]
ItemFormat = Literal["text", "link", "poll", "story", "image", "video", "newsletter", "blog", "event"]
RoleAccountReason = Literal["crisis", "legal_notice"]
ApprovalAsked = Literal["in_person", "mail", "phone", "message", "meeting"]
OrganiseScope = Literal["internal", "external"]
Horizon = Literal["now", "next", "later"]
RoadmapLine = Literal["listen_answer", "publish", "organise"]
ToolCost = Literal["free", "paid", "several"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Severity = Literal["note", "warning", "serious", "block"]

PETALS: tuple[Petal, ...] = get_args(Petal)
ITEM_KINDS: tuple[ItemKind, ...] = get_args(ItemKind)
STATUSES: tuple[Status, ...] = get_args(Status)
SECTORS: tuple[Sector, ...] = get_args(Sector)
TEXT_LANGUAGES: tuple[TextLanguage, ...] = get_args(TextLanguage)
STAGES: tuple[Stage, ...] = get_args(Stage)
PROFILES: tuple[Profile, ...] = get_args(Profile)
OBJECTIVES: tuple[Objective, ...] = get_args(Objective)
NETWORKS: tuple[Network, ...] = get_args(Network)
PLATFORM_TYPES: tuple[PlatformType, ...] = get_args(PlatformType)
CHANNEL_STATUSES: tuple[ChannelStatus, ...] = get_args(ChannelStatus)
SPOKESPERSON_KINDS: tuple[SpokespersonKind, ...] = get_args(SpokespersonKind)
ACCOUNT_TYPES: tuple[AccountType, ...] = get_args(AccountType)
ORGANISE_SCOPES: tuple[OrganiseScope, ...] = get_args(OrganiseScope)
HORIZONS: tuple[Horizon, ...] = get_args(Horizon)
ROADMAP_LINES: tuple[RoadmapLine, ...] = get_args(RoadmapLine)
LEGAL_BASES: tuple[LegalBasis, ...] = get_args(LegalBasis)
CAMPAIGN_KINDS: tuple[CampaignKind, ...] = get_args(CampaignKind)
DISCIPLINES: tuple[Discipline, ...] = get_args(Discipline)
INVITATIONS: tuple[Invitation, ...] = get_args(Invitation)
MEDIA_TYPES: tuple[MediaType, ...] = get_args(MediaType)
VALUE_KINDS: tuple[ValueKind, ...] = get_args(ValueKind)
EVIDENCES: tuple[Evidence, ...] = get_args(Evidence)
CONTENT_CS: tuple[ContentC, ...] = get_args(ContentC)
PROFILE_FOCUSES: tuple[ProfileFocus, ...] = get_args(ProfileFocus)
BENEFITS: tuple[Benefit, ...] = get_args(Benefit)
ITEM_FORMATS: tuple[ItemFormat, ...] = get_args(ItemFormat)
ROLE_ACCOUNT_REASONS: tuple[RoleAccountReason, ...] = get_args(RoleAccountReason)
APPROVALS_ASKED: tuple[ApprovalAsked, ...] = get_args(ApprovalAsked)
TOOL_COSTS: tuple[ToolCost, ...] = get_args(ToolCost)
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)
SEVERITIES: tuple[Severity, ...] = get_args(Severity)

COUNTED_STATUSES: frozenset[Status] = frozenset(("draft", "in_review", "approved", "scheduled", "published"))
"""Statuses that count in the checks (domain.md C3.1); "idea", "on_hold" and "cancelled" never do."""
DRAFT_STATUSES: frozenset[Status] = frozenset(("draft", "in_review"))
"""Those of them that a client may choose not to count (`count_drafts`, domain.md C3.1)."""
HANDED_OVER: frozenset[Status] = frozenset(("approved", "scheduled", "published"))
"""What the catalogue of checks calls "scheduled" (domain.md C6), and what a BLOCK stops the step to (C2)."""
TIMELESS_STATUSES: frozenset[Status] = frozenset(("idea", "draft"))
"""The only statuses that can do without a time (domain.md C2)."""
TIMELESS_BEFORE: frozenset[Status] = frozenset(("on_hold", "cancelled"))
"""Statuses that could do without one before version 2: such rows of older files stay, and are named."""
ASLEEP: frozenset[ChannelStatus] = frozenset(("dormant", "closed"))
"""Channels nobody expects to be used."""
INSIDE_OUT_PETALS: frozenset[Petal] = frozenset(("send", "activate"))
"""What goes from the brand to people (domain.md A03); of posts only these can be exempt, as slots they are one-way."""
TWO_WAY_PETALS: frozenset[Petal] = frozenset(("listen", "respond"))
NO_PERSON_KINDS: frozenset[SpokespersonKind] = frozenset(("role_account", "fictional_persona"))
"""Kinds of spokesperson that are never a real person (domain.md C2)."""
