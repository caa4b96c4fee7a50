"""What the thresholds of each check are called."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from compassdesk.texts.marking import QT_TRANSLATE_NOOP

_OVER = QT_TRANSLATE_NOOP("Thresholds", "Warning over (%)")
_SERIOUS = QT_TRANSLATE_NOOP("Thresholds", "Serious over (%)")
_BELOW = QT_TRANSLATE_NOOP("Thresholds", "Warning below (%)")

_CAPTIONS: Mapping[tuple[str, str], str] = {
    ("CD-01", "warn"): _OVER,
    ("CD-01", "serious"): _SERIOUS,
    ("CD-02", "note"): QT_TRANSLATE_NOOP("Thresholds", "Note from (posts)"),
    ("CD-02", "warn"): QT_TRANSLATE_NOOP("Thresholds", "Warning from (posts)"),
    ("CD-02", "serious"): QT_TRANSLATE_NOOP("Thresholds", "Serious from (posts)"),
    ("CD-03", "warn"): _BELOW,
    ("CD-03", "note"): QT_TRANSLATE_NOOP("Thresholds", "Note below (%)"),
    ("CD-03", "min"): QT_TRANSLATE_NOOP("Thresholds", "Judged from (placements)"),
    ("CD-04", "min_items"): QT_TRANSLATE_NOOP("Thresholds", "Judged from (items)"),
    ("CD-05", "min_balance"): QT_TRANSLATE_NOOP("Thresholds", "Balance at least (%)"),
    ("CD-06", "min_placements"): QT_TRANSLATE_NOOP("Thresholds", "Judged from (placements)"),
    ("CD-07", "rise"): QT_TRANSLATE_NOOP("Thresholds", "Rise of at least (points)"),
    ("CD-09", "cap_percent"): QT_TRANSLATE_NOOP("Thresholds", "Exceptions at most (%)"),
    ("CD-09", "crisis_cap_percent"): QT_TRANSLATE_NOOP("Thresholds", "In a crisis at most (%)"),
    ("CD-11", "warn"): _OVER,
    ("CD-11", "serious"): _SERIOUS,
    ("CD-12", "top_share"): QT_TRANSLATE_NOOP("Thresholds", "One person at most (%)"),
    ("CD-13", "focus_share"): QT_TRANSLATE_NOOP("Thresholds", "One side at most (%)"),
    ("CD-14", "warn"): _OVER,
    ("CD-14", "serious"): _SERIOUS,
    ("CD-19", "limit"): QT_TRANSLATE_NOOP("Thresholds", "Channels at most"),
    ("CD-20", "limit"): QT_TRANSLATE_NOOP("Thresholds", "Disciplines at most"),
    ("CD-21", "max_gap_days"): QT_TRANSLATE_NOOP("Thresholds", "Longest silence (days)"),
    ("CD-22", "target_minutes"): QT_TRANSLATE_NOOP("Thresholds", "Minutes a week"),
    ("CD-23", "min_goal_share"): QT_TRANSLATE_NOOP("Thresholds", "A goal gets at least (%)"),
    ("CD-24", "min_share"): QT_TRANSLATE_NOOP("Thresholds", "With evidence at least (%)"),
    ("CD-25", "warn"): _OVER,
}


def caption(check: str, name: str) -> str:
    """The caption in the user's language. KeyError for a threshold nobody named."""
    return QCoreApplication.translate("Thresholds", _CAPTIONS[check, name])
