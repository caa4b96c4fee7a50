"""From a plan to the limits of its client: check settings go before target, profile and stage (C9.5)."""

from fractions import Fraction

from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.profiles import PROFILE_DEFAULTS
from compassdesk.domain.checks.registry import specs
from compassdesk.domain.checks.spec import CheckSpec
from compassdesk.domain.plan import CheckSetting, Plan
from compassdesk.domain.vocabulary import Severity


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
        off=frozenset(setting.check for setting in plan.check_settings if not setting.enabled),
        profile_caps=frozenset(check.code for check in specs().values() if client.profile in check.note_in),
        own_caps={setting.check: _severity(setting.cap) for setting in plan.check_settings if setting.cap},
    )


def _thresholds(
    check: CheckSpec, plan: Plan, setting: CheckSetting | None
) -> dict[tuple[str, str], Fraction | int | None]:
    """The thresholds of one check: the client's own, else what is usual."""
    found: dict[tuple[str, str], Fraction | int | None] = {}
    for threshold in check.thresholds:
        own = setting.thresholds.get(threshold.name) if setting is not None else None
        number = threshold.usual_in(plan) if own is None else Fraction(str(own))
        value = number
        if number is not None:
            value = Fraction(number) / 100 if threshold.percent else int(number)
        if value is not None and threshold.not_below is not None:
            value = max(value, found[check.code, threshold.not_below] or 0)
        found[check.code, threshold.name] = value
    return found


def _severity(word: str) -> Severity:
    match word:
        case "note" | "warning" | "serious":
            return word
        case _:
            return "block"
