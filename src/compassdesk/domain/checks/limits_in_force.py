"""From a plan to the limits of its client: check settings go before target, profile and stage (C9.5)."""

from fractions import Fraction

from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.profiles import PROFILE_DEFAULTS
from compassdesk.domain.checks.registry import specs
from compassdesk.domain.checks.spec import CheckSpec
from compassdesk.domain.plan import CheckSetting, Plan
from compassdesk.domain.vocabulary import SEVERITIES, Profile, Severity


def limits_of(plan: Plan) -> Limits:
    """The limits of a plan's client."""
    client, profile = plan.client, PROFILE_DEFAULTS[plan.client.profile]
    settings = {setting.check: setting for setting in plan.check_settings}
    thresholds: dict[tuple[str, str], Fraction | int | None] = {}
    own: set[tuple[str, str]] = set()
    for check in specs().values():
        setting = settings.get(check.code)
        thresholds |= _thresholds(check, plan, setting)
        if setting is not None:
            own.update((check.code, name) for name, value in setting.thresholds.items() if value is not None)
    return Limits(
        slot_cap=profile.slot_cap,
        norm_hours=profile.norm_hours,
        service_mode=client.norm_mode == "service" if client.norm_mode else profile.service_mode,
        cover_grows=profile.cover_grows,
        light=profile.light,
        thresholds=thresholds,
        own=frozenset(own),
        off=frozenset(code for code, row in settings.items() if not row.enabled and specs()[code].may_be_switched_off),
        caps={
            check.code: cap
            for check in specs().values()
            if (cap := _cap(check, client.profile, settings.get(check.code)))
        },
    )


def _thresholds(
    check: CheckSpec, plan: Plan, setting: CheckSetting | None
) -> dict[tuple[str, str], Fraction | int | None]:
    """The thresholds of one check: the client's own, else what is usual."""
    found: dict[tuple[str, str], Fraction | int | None] = {}
    for threshold in check.thresholds:
        own = setting.thresholds.get(threshold.name) if setting is not None else None
        number = threshold.usual_in(plan) if own is None else Fraction(str(own))
        if number is not None:
            number = max(threshold.least, min(threshold.highest, number))
        value = number
        if number is not None:
            value = Fraction(number) / 100 if threshold.percent else int(number)
        if value is not None and threshold.not_below is not None:
            value = max(value, found[check.code, threshold.not_below] or 0)
        found[check.code, threshold.name] = value
    return found


def _cap(check: CheckSpec, profile: Profile, setting: CheckSetting | None) -> Severity | None:
    """The lower of what the profile and the client want to hear at most, but never below what the check must say."""
    caps = {"note"} if profile in check.note_in else set()
    if setting is not None and setting.cap:
        caps.add(setting.cap)
    ranks = [rank for rank, severity in enumerate(SEVERITIES) if severity in caps]
    return SEVERITIES[max(min(ranks), SEVERITIES.index(check.least_cap))] if ranks else None
