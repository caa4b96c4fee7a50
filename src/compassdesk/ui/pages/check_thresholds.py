"""The thresholds each check lets a client set (plan-format.md 3), with the limit that holds when she does not."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.limits import Limits
from compassdesk.texts.marking import QT_TRANSLATE_NOOP


class Threshold(Struct, frozen=True):
    """`name` as the plan file spells it; `limit` is the field of Limits, shown times `scale` (100: a percentage)."""

    name: str
    caption: str
    limit: str
    scale: int = 1

    def words(self) -> str:
        """The caption in the user's language."""
        return QCoreApplication.translate("Thresholds", self.caption)

    def default(self, limits: Limits) -> float | None:
        """The value that holds without the client's own, None for no limit."""
        value = getattr(limits, self.limit)
        return None if value is None else float(value * self.scale)


_OVER = QT_TRANSLATE_NOOP("Thresholds", "Warning over (%)")
_SERIOUS = QT_TRANSLATE_NOOP("Thresholds", "Serious over (%)")
_BELOW = QT_TRANSLATE_NOOP("Thresholds", "Warning below (%)")

THRESHOLDS: dict[str, tuple[Threshold, ...]] = {
    "CD-01": (Threshold("warn", _OVER, "one_way_warn", 100), Threshold("serious", _SERIOUS, "one_way_serious", 100)),
    "CD-02": (
        Threshold("note", QT_TRANSLATE_NOOP("Thresholds", "Note from (posts)"), "streak_note"),
        Threshold("warn", QT_TRANSLATE_NOOP("Thresholds", "Warning from (posts)"), "streak_warn"),
        Threshold("serious", QT_TRANSLATE_NOOP("Thresholds", "Serious from (posts)"), "streak_serious"),
    ),
    "CD-03": (
        Threshold("warn", _BELOW, "cover_warn", 100),
        Threshold("note", QT_TRANSLATE_NOOP("Thresholds", "Note below (%)"), "cover_note", 100),
        Threshold("min", QT_TRANSLATE_NOOP("Thresholds", "Judged from (placements)"), "cover_min"),
    ),
    "CD-04": (Threshold("min_items", QT_TRANSLATE_NOOP("Thresholds", "Judged from (items)"), "petal_min_items"),),
    "CD-05": (Threshold("min_balance", QT_TRANSLATE_NOOP("Thresholds", "Balance at least (%)"), "min_balance", 100),),
    "CD-06": (
        Threshold("min_placements", QT_TRANSLATE_NOOP("Thresholds", "Judged from (placements)"), "min_placements"),
    ),
    "CD-07": (Threshold("rise", QT_TRANSLATE_NOOP("Thresholds", "Rise of at least (points)"), "rise", 100),),
    "CD-09": (
        Threshold("cap_percent", QT_TRANSLATE_NOOP("Thresholds", "Exceptions at most (%)"), "exempt_cap", 100),
        Threshold(
            "crisis_cap_percent", QT_TRANSLATE_NOOP("Thresholds", "In a crisis at most (%)"), "crisis_exempt_cap", 100
        ),
    ),
    "CD-11": (
        Threshold("warn", _OVER, "anonymous_warn", 100),
        Threshold("serious", _SERIOUS, "anonymous_serious", 100),
    ),
    "CD-12": (Threshold("top_share", QT_TRANSLATE_NOOP("Thresholds", "One person at most (%)"), "top_share", 100),),
    "CD-13": (Threshold("focus_share", QT_TRANSLATE_NOOP("Thresholds", "One side at most (%)"), "focus_share", 100),),
    "CD-14": (Threshold("warn", _OVER, "capacity_warn", 100), Threshold("serious", _SERIOUS, "capacity_serious", 100)),
    "CD-19": (Threshold("limit", QT_TRANSLATE_NOOP("Thresholds", "Channels at most"), "max_channels"),),
    "CD-20": (Threshold("limit", QT_TRANSLATE_NOOP("Thresholds", "Disciplines at most"), "max_disciplines"),),
    "CD-21": (
        Threshold("max_gap_days", QT_TRANSLATE_NOOP("Thresholds", "Longest silence (days)"), "profile_gap_days"),
    ),
    "CD-22": (Threshold("target_minutes", QT_TRANSLATE_NOOP("Thresholds", "Minutes a week"), "target_minutes"),),
    "CD-23": (
        Threshold("min_goal_share", QT_TRANSLATE_NOOP("Thresholds", "A goal gets at least (%)"), "min_goal_share", 100),
    ),
    "CD-24": (
        Threshold(
            "min_share", QT_TRANSLATE_NOOP("Thresholds", "With evidence at least (%)"), "min_evidence_share", 100
        ),
    ),
    "CD-25": (Threshold("warn", _OVER, "not_kept_warn", 100),),
}
