"""The defaults of the seven client profiles and the four stages (domain.md C5)."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.vocabulary import Profile, Severity, Stage


class ProfileDefaults(Struct, frozen=True):
    """One column of C5's table. Percentages are whole numbers; `one_way` None means by stage."""

    one_way: tuple[int, int] | None = (60, 80)
    slot_cap: int = 120
    norm_hours: int = 24
    service_mode: bool = False
    streak: tuple[int, int, int] = (6, 6, 10)
    cover: tuple[int, int, int] = (50, 80, 3)
    """CD-03: warning below, note below, fewest required placements."""
    cover_grows: bool = False
    listen_missing: Severity = "warning"
    min_placements: int = 4
    max_gap_days: int = 3
    capped_at_note: frozenset[str] = frozenset()
    evidence_for_advisers: bool = False
    light: bool = False


_DEFAULT = ProfileDefaults()

PROFILE_DEFAULTS: Mapping[Profile, ProfileDefaults] = {
    "default": _DEFAULT,
    "webcare_public": replace(_DEFAULT, slot_cap=480, norm_hours=8, service_mode=True, max_gap_days=1),
    "b2b": replace(_DEFAULT, one_way=None),
    "telecom_24x7": replace(_DEFAULT, slot_cap=480, norm_hours=4, max_gap_days=1),
    "insurance": _DEFAULT,
    "nonprofit": replace(_DEFAULT, max_gap_days=7),
    "freelance_light": ProfileDefaults(
        one_way=(70, 85),
        norm_hours=72,
        streak=(8, 8, 12),
        cover=(25, 50, 5),
        cover_grows=True,
        listen_missing="note",
        min_placements=6,
        max_gap_days=7,
        capped_at_note=frozenset(("CD-04", "CD-21", "CD-22", "CD-23", "CD-24")),
        evidence_for_advisers=True,
        light=True,
    ),
}

STAGE_ONE_WAY: Mapping[Stage, tuple[int, int]] = {
    "crawl": (50, 70),
    "walk": (70, 85),
    "run": (60, 80),
    "fly": (50, 70),
}
STAGE_CHANNELS: Mapping[Stage, int | None] = {"crawl": 1, "walk": 3, "run": 6, "fly": None}
"""CD-19: how many places a stage can carry; None is no limit."""
STAGE_DISCIPLINES: Mapping[Stage, int] = {"crawl": 1, "walk": 1, "run": 3, "fly": 8}
"""CD-20: how many disciplines at once."""
LISTENING_MINUTES: Mapping[int, int] = {1: 0, 2: 30, 3: 60, 4: 90, 5: 120}
"""CD-22: minutes of listening a week, by listening stage."""
