"""Everything C5 and the client's own check settings decide, resolved once per client."""

from collections.abc import Mapping
from fractions import Fraction

from msgspec import Struct

from compassdesk.domain.checks.profiles import (
    LISTENING_MINUTES,
    PROFILE_DEFAULTS,
    STAGE_CHANNELS,
    STAGE_DISCIPLINES,
    STAGE_ONE_WAY,
    ProfileDefaults,
)
from compassdesk.domain.plan import Channel, CheckSetting, Client, Plan
from compassdesk.domain.vocabulary import Severity

_AUDIENCE_SHIFT = {"low": 5, "medium": 0, "high": -5}


class Limits(Struct, frozen=True):
    """The thresholds in force for one client. Shares are Fractions (60 % is 3/5); days, hours and counts are ints.

    The client's check settings go before its profile (C9.5). Names carry the check they serve.
    """

    one_way_warn: Fraction
    one_way_serious: Fraction
    slot_cap: int
    norm_hours: int
    service_mode: bool
    streak_note: int
    streak_warn: int
    streak_serious: int
    cover_warn: Fraction
    cover_note: Fraction
    cover_min: int
    cover_grows: bool
    petal_min_items: int
    listen_missing: Severity
    min_balance: Fraction
    min_placements: int
    rise: Fraction
    exempt_cap: Fraction
    crisis_exempt_cap: Fraction
    anonymous_warn: Fraction
    anonymous_serious: Fraction
    top_share: Fraction
    focus_share: Fraction
    capacity_warn: Fraction
    capacity_serious: Fraction
    max_channels: int | None
    max_disciplines: int
    gap_days: int | None
    """CD-21, set by the client for all channels; None: `max_gap_days` of the channel, else the profile."""
    profile_gap_days: int
    target_minutes: int
    min_goal_share: Fraction
    evidence_on: bool
    min_evidence_share: Fraction
    not_kept_warn: Fraction
    light: bool
    off: frozenset[str]
    """Checks the client has switched off."""
    profile_caps: frozenset[str]
    """Checks the profile caps at NOTE, BLOCK excepted (C9.27)."""
    own_caps: Mapping[str, Severity]
    """Check to the highest severity the client wants to hear from it."""

    def norm_of(self, channel: Channel) -> int:
        """The response norm of a channel in hours, 0 where nobody answers (C9.4, C9.6)."""
        return self.norm_hours if channel.response_norm_hours is None else channel.response_norm_hours

    def is_two_way(self, channel: Channel) -> bool:
        """Whether the public can talk back there and an answer is promised (C9.4)."""
        return channel.two_way and self.norm_of(channel) > 0

    def max_gap_of(self, channel: Channel) -> int:
        """How many days a channel may be left alone (CD-21)."""
        if self.gap_days is not None:
            return self.gap_days
        return self.profile_gap_days if channel.max_gap_days is None else channel.max_gap_days


class _Settings:
    """The client's thresholds by check, with the defaults they replace."""

    def __init__(self, settings: tuple[CheckSetting, ...]) -> None:
        self._by_check = {setting.check: setting.thresholds for setting in settings}

    def exact(self, check: str, name: str, default: int | Fraction) -> Fraction:
        value = self._by_check.get(check, {}).get(name)
        return Fraction(default) if value is None else Fraction(str(value))

    def count(self, check: str, name: str, default: int) -> int:
        return int(self.exact(check, name, default))

    def share(self, check: str, name: str, default: int) -> Fraction:
        return self.exact(check, name, default) / 100

    def has(self, check: str, name: str) -> bool:
        return self._by_check.get(check, {}).get(name) is not None


def limits_of(plan: Plan) -> Limits:
    """The limits of a plan's client, from its check settings, its target, its profile and its stage."""
    client, own = plan.client, _Settings(plan.check_settings)
    profile = PROFILE_DEFAULTS[client.profile]
    warn, serious = _one_way(plan, profile, own)
    note, streak, longest = profile.streak
    cover_warn, cover_note, cover_min = profile.cover
    channels = STAGE_CHANNELS[client.stage]
    return Limits(
        one_way_warn=warn,
        one_way_serious=serious,
        slot_cap=profile.slot_cap,
        norm_hours=profile.norm_hours,
        service_mode=_service_mode(client, profile),
        streak_note=own.count("CD-02", "note", note),
        streak_warn=own.count("CD-02", "warn", streak),
        streak_serious=own.count("CD-02", "serious", longest),
        cover_warn=own.share("CD-03", "warn", cover_warn),
        cover_note=own.share("CD-03", "note", cover_note),
        cover_min=own.count("CD-03", "min", cover_min),
        cover_grows=profile.cover_grows,
        petal_min_items=own.count("CD-04", "min_items", 8),
        listen_missing=profile.listen_missing,
        min_balance=own.share("CD-05", "min_balance", 50),
        min_placements=own.count("CD-06", "min_placements", profile.min_placements),
        rise=own.share("CD-07", "rise", 20),
        exempt_cap=own.share("CD-09", "cap_percent", 25),
        crisis_exempt_cap=own.share("CD-09", "crisis_cap_percent", 50),
        anonymous_warn=own.share("CD-11", "warn", 20),
        anonymous_serious=own.share("CD-11", "serious", 50),
        top_share=own.share("CD-12", "top_share", 70),
        focus_share=own.share("CD-13", "focus_share", 80),
        capacity_warn=own.share("CD-14", "warn", 100),
        capacity_serious=own.share("CD-14", "serious", 150),
        max_channels=own.count("CD-19", "limit", channels or 0) if own.has("CD-19", "limit") else channels,
        max_disciplines=own.count("CD-20", "limit", STAGE_DISCIPLINES[client.stage]),
        gap_days=own.count("CD-21", "max_gap_days", 0) if own.has("CD-21", "max_gap_days") else None,
        profile_gap_days=profile.max_gap_days,
        target_minutes=own.count("CD-22", "target_minutes", LISTENING_MINUTES[client.listening_stage]),
        min_goal_share=own.share("CD-23", "min_goal_share", 30),
        evidence_on=profile.evidence_for_advisers and client.sector == "adviser",
        min_evidence_share=own.share("CD-24", "min_share", 30),
        not_kept_warn=own.share("CD-25", "warn", 50),
        light=profile.light,
        off=frozenset(setting.check for setting in plan.check_settings if not setting.enabled),
        profile_caps=profile.capped_at_note,
        own_caps={setting.check: _severity(setting.cap) for setting in plan.check_settings if setting.cap},
    )


def _one_way(plan: Plan, profile: ProfileDefaults, own: _Settings) -> tuple[Fraction, Fraction]:
    """CD-01's limits in the order of C9.5: check settings, target, then profile or stage with the audience shift."""
    target = plan.client.target_one_way
    if target is not None:
        warn, serious = target, min(95, target + 20)
    else:
        warn, serious = profile.one_way or STAGE_ONE_WAY[plan.client.stage]
        wishes = {audience.expects_dialogue for audience in plan.audiences} - {None}
        if len(wishes) == 1:
            shift = _AUDIENCE_SHIFT[str(wishes.pop())]
            warn, serious = warn + shift, serious + shift
    first, second = own.share("CD-01", "warn", warn), own.share("CD-01", "serious", serious)
    return first, max(first, second)


def _service_mode(client: Client, profile: ProfileDefaults) -> bool:
    return client.norm_mode == "service" if client.norm_mode else profile.service_mode


def _severity(word: str) -> Severity:
    match word:
        case "note" | "warning" | "serious":
            return word
        case _:
            return "block"
