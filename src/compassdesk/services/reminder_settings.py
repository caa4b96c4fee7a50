"""What this computer's preferences say of reminders, as the rules take it."""

from datetime import time

from compassdesk.domain.quiet_hours import Quiet
from compassdesk.domain.reminders import KINDS, Leads, ReminderSettings
from compassdesk.system.preferences import Preferences


def settings_of(preferences: Preferences) -> ReminderSettings:
    """The preferences as settings."""
    leads = Leads(**{kind: getattr(preferences, f"remind_{kind}") for kind in KINDS})
    first, last = (time.fromisoformat(spelled) for spelled in (preferences.quiet_from, preferences.quiet_until))
    return ReminderSettings(preferences.reminders, leads, Quiet(first, last, frozenset(preferences.quiet_days)))
