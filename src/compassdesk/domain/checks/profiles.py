"""What the seven client profiles change apart from the thresholds of single checks (domain.md C5)."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.vocabulary import Profile


class ProfileDefaults(Struct, frozen=True):
    """One column of C5's table."""

    slot_cap: int = 120
    norm_hours: int = 24
    service_mode: bool = False
    cover_grows: bool = False
    """Whether reply cover looks back until enough is asked (C9.24)."""
    light: bool = False


_DEFAULT = ProfileDefaults()

PROFILE_DEFAULTS: Mapping[Profile, ProfileDefaults] = {
    "default": _DEFAULT,
    "webcare_public": replace(_DEFAULT, slot_cap=480, norm_hours=8, service_mode=True),
    "b2b": _DEFAULT,
    "telecom_24x7": replace(_DEFAULT, slot_cap=480, norm_hours=4),
    "insurance": _DEFAULT,
    "nonprofit": _DEFAULT,
    "freelance_light": ProfileDefaults(norm_hours=72, cover_grows=True, light=True),
}
