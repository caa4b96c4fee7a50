"""The plan of one client as frozen values: what the checks judge, the exports write and the screen shows.

Field names, allowed words and defaults are those of domain.md C2 and of the plan file; ids are spelled as there, and a
reference to another row is that row's id. Wall-clock times are naive datetimes in the client's zone, to the minute;
dates are local. `extra` holds fields of a plan file that this version does not know, as JSON-ready values. No value can
be part of a circle of references, so Python's collector need not go through them (`gc=False`).
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from msgspec import Struct

from compassdesk.domain.vocabulary import (
    AccountType,
    ApprovalAsked,
    Benefit,
    CampaignKind,
    ChannelStatus,
    ContentC,
    Discipline,
    Evidence,
    ExpectsDialogue,
    Invitation,
    ItemFormat,
    ItemKind,
    Kept,
    LegalBasis,
    MediaType,
    Network,
    NormMode,
    Objective,
    OrganiseScope,
    Petal,
    PlatformType,
    Profile,
    ProfileFocus,
    RelationshipKind,
    RoleAccountReason,
    Sector,
    Severity,
    SpokespersonKind,
    Stage,
    Status,
    TextLanguage,
    ToolCost,
    ValueKind,
    Weekday,
)

Extra = Mapping[str, Any]
NOTHING: Extra = {}
_FROM_TO = {"first": "from", "last": "to"}
"""How the plan file spells the ends of a period: Python has no field called "from"."""


class Client(Struct, frozen=True, gc=False):
    """The organisation being planned for. `target_one_way` is a percentage that replaces CD-01's warning limit."""

    name: str
    sector: Sector = "other"
    brand_statement: str = ""
    core_values: tuple[str, ...] = ()
    timezone: str = "UTC"
    country: str = ""
    region: str = ""
    profile: Profile = "default"
    stage: Stage = "walk"
    listening_stage: int = 2
    objectives: tuple[Objective, ...] = ()
    strategies: Mapping[Objective, str] = {}
    """How a goal is to be reached, in words of the client's own; of a goal that is chosen no longer, too."""
    target_one_way: int | None = None
    norm_mode: NormMode | None = None
    service_hours: Mapping[Weekday, tuple[str, str]] = {}
    """Weekday to opening and closing time, "HH:MM"; a weekday that is absent has no service hours."""
    closed_days: tuple[date, ...] = ()
    count_drafts: bool = True
    briefed_on: date | None = None
    stage_points: Mapping[str, date] = {}
    """Points of the stages that somebody ticked, and since when: those that nothing else in the plan proves."""
    alert_rule: str = ""  # which signals come by themselves, and where
    competitors: tuple[str, ...] = ()
    listening_tools: tuple[str, ...] = ()
    listening_tool_costs: Mapping[str, ToolCost] = {}
    """By how a tool is named in `listening_tools`; of one that is named no longer, too."""
    utm: Mapping[str, str] = {}
    """The codes that a link gets: parameter to its value, in which fields such as {channel} are filled in."""
    language: TextLanguage | None = None
    """In which its texts are spelled; None: in that of its country."""
    own_words: tuple[str, ...] = ()
    """Words that are spelled well here, whatever a dictionary says."""
    day_lists: tuple[str, ...] = ()  # which lists of days of the year are shown, by their names in the data
    budget_eur_year: float | None = None  # what the work may cost in a year (A48)
    keeps_image_details: bool = False  # whether pictures go out with what a camera wrote into them, such as the place
    extra: Extra = {}


class Channel(Struct, frozen=True, gc=False):
    """One account or place where items appear. `response_norm_hours` None means: by the client's profile."""

    id: str
    name: str
    network: Network
    handle: str = ""
    url: str = ""
    platform_type: PlatformType = "social_network"
    two_way: bool = True
    media_type: MediaType = "owned"
    response_norm_hours: int | None = None
    max_gap_days: int | None = None
    opened_on: date | None = None
    strategy_note: str = ""
    text_limit: int | None = None
    status: ChannelStatus = "active"
    colour: str = ""
    position: int = 0
    extra: Extra = {}


class Absence(Struct, frozen=True, gc=False, rename=_FROM_TO):
    """Days a spokesperson is away, both ends included."""

    first: date
    last: date


class Spokesperson(Struct, frozen=True, gc=False):
    """Who speaks. `kind` role_account and fictional_persona are never a person, whatever `is_person` says."""

    id: str
    name: str
    kind: SpokespersonKind = "employee"
    initials: str = ""
    is_person: bool = True
    role_title: str = ""
    signature: str = ""
    account_type: AccountType = "brand"
    org_link_visible: bool = True
    communities: tuple[str, ...] = ()
    capacity_minutes_week: int = 2160
    active_from: date | None = None
    active_to: date | None = None
    absences: tuple[Absence, ...] = ()
    legal_basis: LegalBasis = "none"
    basis_noted_on: date | None = None
    basis_until: date | None = None
    withdrawn_on: date | None = None
    vulnerable: bool = False
    fiction_disclosed: bool = False
    extra: Extra = {}


class Relationship(Struct, frozen=True, gc=False, rename=_FROM_TO):
    """A tie between a spokesperson and the client, both dates included; feeds CD-15 and CD-17."""

    spokesperson: str
    kind: RelationshipKind
    first: date
    last: date | None = None
    id: str = ""
    extra: Extra = {}


class Audience(Struct, frozen=True, gc=False):
    id: str
    name: str
    needs: str = ""
    channels: tuple[str, ...] = ()
    expects_dialogue: ExpectsDialogue | None = None
    technographics: Mapping[str, int] = {}
    extra: Extra = {}


class Campaign(Struct, frozen=True, gc=False):
    """A named run of items. `one_way_ok` exempts its sends and calls while reason and end date stand (C3.7)."""

    id: str
    name: str
    starts: date
    ends: date
    kind: CampaignKind = "regular"
    colour: str = ""
    one_way_ok: bool = False
    exemption_reason: str = ""
    exemption_until: date | None = None
    chance_based: bool = True
    free_entry: bool = True
    prize_value_eur: float | None = None
    draws_count: int | None = None
    terms: str = ""
    closes_on: date | None = None
    winner_item: str | None = None
    budget_eur: float | None = None
    extra: Extra = {}


class Placement(Struct, frozen=True, gc=False):
    """What is particular to one item on one channel: a text and a time of its own, and when and where it went out.

    Somebody said that it is out when `published_at` is there; an item is partly published until that holds for all.
    """

    channel: str
    text: str | None = None
    starts_at: datetime | None = None
    published_at: datetime | None = None
    url: str | None = None


class ItemResult(Struct, frozen=True, gc=False):
    """Counts typed in after publication."""

    comments: int | None = None
    shares: int | None = None
    likes: int | None = None
    replies_sent: int | None = None
    reach: int | None = None


class Item(Struct, frozen=True, gc=False):
    """A post or a slot. `minutes` is a slot's length or a post's effort; None means the format's default (C3.2).

    `last_day` is the last day of what lasts several; it counts once, on its first.
    `approver` is who must say yes by `approval_due`, asked in the way of `approval_asked`; `approved_by` is who did.
    A slot that was started says when (`begun_at`), and when it was done how long it took (`minutes_spent`). `template`
    is the id of the template it was made from, there or not.
    A listening slot: whether a risk was seen, and in percent the share of what is said, of the client and competitors.
    `channels` lists channel ids in the user's order. `all_channels` (slots only) means every channel, now and later;
    `channels` is then empty. `starts_at` is None only in the tray of unscheduled ideas and drafts.
    """

    id: str
    kind: ItemKind
    petal: Petal
    title: str
    status: Status = "draft"
    body: str = ""
    starts_at: datetime | None = None
    last_day: date | None = None
    minutes: int | None = None
    channels: tuple[str, ...] = ()
    all_channels: bool = False
    placements: tuple[Placement, ...] = ()
    spokesperson: str | None = None
    co_spokespersons: tuple[str, ...] = ()
    petal_confirmed: bool = True
    approved_by: str | None = None
    approved_at: datetime | None = None
    deadline: datetime | None = None
    approver: str | None = None
    approval_due: datetime | None = None
    approval_asked: ApprovalAsked | None = None
    approval_asked_at: datetime | None = None
    campaign: str | None = None
    audience: str | None = None
    objective: Objective | None = None
    discipline: Discipline | None = None
    partner_disciplines: tuple[Discipline, ...] = ()
    invitation: Invitation = "none"
    response_channel: str | None = None
    media_type: MediaType = "owned"
    value_kind: ValueKind | None = None
    evidence: Evidence | None = None
    c_tags: tuple[ContentC, ...] = ()
    players: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    emotions: tuple[str, ...] = ()
    profile_focus: ProfileFocus | None = None
    disclosure_label: str = ""
    benefit: Benefit = "none"
    ai_assisted: bool = False
    triggered_by_insight: str | None = None
    format: ItemFormat | None = None
    labels: tuple[str, ...] = ()
    private_note: str = ""
    link: str = ""
    first_comment: str = ""
    series: str | None = None
    template: str | None = None
    begun_at: datetime | None = None
    minutes_spent: int | None = None
    kept: Kept = "unknown"
    kept_note: str = ""
    risk_seen: bool | None = None
    share_of_voice_pct: int | None = None
    competitor_shares: Mapping[str, int] = {}
    role_account_reason: RoleAccountReason | None = None
    cost_eur: float | None = None
    tone_check: bool | None = None
    result: ItemResult | None = None
    extra: Extra = {}


class CheckSetting(Struct, frozen=True, gc=False):
    """A client's own setting of one check: `thresholds` holds the names of docs/checks.md, in whole numbers."""

    check: str
    enabled: bool = True
    cap: Severity | None = None
    thresholds: Mapping[str, float] = {}


class Waiver(Struct, frozen=True, gc=False):
    """A finding the user accepts through `until`; without `target` it covers every finding of the check."""

    check: str
    until: date
    reason: str
    target: str | None = None
    id: str = ""
    extra: Extra = {}


class Override(Struct, frozen=True, gc=False):
    """A BLOCK on one item that the user passed with a reason: the finding stays, the step may happen."""

    item: str
    check: str
    reason: str
    made_at: datetime
    id: str = ""


class Insight(Struct, frozen=True, gc=False):
    id: str
    text: str
    slot: str | None = None
    discipline: Discipline | None = None
    outcome: str = ""
    noted_on: date | None = None
    extra: Extra = {}


class OrganiseTask(Struct, frozen=True, gc=False):
    id: str
    title: str
    scope: OrganiseScope = "internal"
    due: date | None = None
    owner: str = ""
    done: bool = False
    extra: Extra = {}


class DayNote(Struct, frozen=True, gc=False, rename=_FROM_TO):
    id: str
    first: date
    text: str
    last: date | None = None
    colour: str = ""
    extra: Extra = {}


class Record(Struct, frozen=True, gc=False):
    """A row of a list whose rows are whatever somebody wrote (series, templates, small wins, …), as JSON."""

    id: str
    content: Extra


Row = (Channel | Spokesperson | Relationship | Audience | Campaign | Item | DayNote | OrganiseTask | Insight
       | CheckSetting | Waiver | Override | Record)  # fmt: skip
"""A row of any list; `patch.row_id` gives its key."""


class Lists(Struct, frozen=True, kw_only=True, gc=False):
    """The lists of rows that a plan holds and a patch changes, in the order of the plan file."""

    channels: tuple[Channel, ...] = ()
    spokespersons: tuple[Spokesperson, ...] = ()
    relationships: tuple[Relationship, ...] = ()
    audiences: tuple[Audience, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    items: tuple[Item, ...] = ()
    series: tuple[Record, ...] = ()
    day_notes: tuple[DayNote, ...] = ()
    templates: tuple[Record, ...] = ()
    weekly_places: tuple[Record, ...] = ()
    year_days: tuple[Record, ...] = ()
    reminders: tuple[Record, ...] = ()
    snippets: tuple[Record, ...] = ()
    organise_tasks: tuple[OrganiseTask, ...] = ()
    insights: tuple[Insight, ...] = ()
    small_wins: tuple[Record, ...] = ()
    experiments: tuple[Record, ...] = ()
    reviews: tuple[Record, ...] = ()
    saved_views: tuple[Record, ...] = ()
    check_settings: tuple[CheckSetting, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    overrides: tuple[Override, ...] = ()
    attachments: tuple[Record, ...] = ()
    conflicts: tuple[Record, ...] = ()


class Plan(Lists, frozen=True):
    """Everything about one client, or a window of it: `items` may be those of a period, the other lists are whole."""

    client: Client
    extra: Extra = {}
