"""The limits a profile and a stage set, in words: what holds now and what would hold."""

from collections.abc import Callable
from fractions import Fraction

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.limits import Limits
from compassdesk.texts import numbers

translate = QCoreApplication.translate


class LimitLine(Struct, frozen=True):
    """One limit: what it is about, what holds now and what would hold after the change."""

    id: str
    caption: str
    now: str
    then: str

    @property
    def changes(self) -> bool:
        return self.now != self.then


def limit_lines(now: Limits, then: Limits) -> tuple[LimitLine, ...]:
    """All limits that a profile, a stage, a target or a check setting can move."""
    return tuple(
        LimitLine(name, caption(), spelled(now), spelled(then)) for name, (caption, spelled) in _LIMITS.items()
    )


def _share(value: Fraction) -> str:
    return numbers.percent(value)


def _one_way(limits: Limits) -> str:
    words = translate("Limits", "warning over {warn}, serious over {serious}")
    return words.replace("{warn}", _share(limits.one_way_warn)).replace("{serious}", _share(limits.one_way_serious))


def _norm(limits: Limits) -> str:
    if limits.service_mode:
        return translate("Limits", "within %n service hour(s)", "", limits.norm_hours)
    return translate("Limits", "within %n hour(s)", "", limits.norm_hours)


def _cover(limits: Limits) -> str:
    words = translate("Limits", "warning below {warn}, note below {note}")
    return words.replace("{warn}", _share(limits.cover_warn)).replace("{note}", _share(limits.cover_note))


def _streak(limits: Limits) -> str:
    words = translate("Limits", "warning from {warn}, serious from {serious}")
    return words.replace("{warn}", str(limits.streak_warn)).replace("{serious}", str(limits.streak_serious))


def _gap(limits: Limits) -> str:
    days = limits.profile_gap_days if limits.gap_days is None else limits.gap_days
    return translate("Limits", "at most %n day(s)", "", days)


def _cap(limits: Limits) -> str:
    return translate("Limits", "at most %n minute(s)", "", limits.slot_cap)


def _places(limits: Limits) -> str:
    if limits.max_channels is None:
        return translate("Limits", "no limit")
    return translate("Limits", "at most %n", "", limits.max_channels)


def _disciplines(limits: Limits) -> str:
    return translate("Limits", "at most %n", "", limits.max_disciplines)


def _listening(limits: Limits) -> str:
    return translate("Limits", "%n minute(s) a week", "", limits.target_minutes)


def _shown(limits: Limits) -> str:
    if limits.light:
        return translate("Limits", "at most one finding a week, the rest in the digest")
    return translate("Limits", "every warning, notes in the digest")


_LIMITS: dict[str, tuple[Callable[[], str], Callable[[Limits], str]]] = {
    "one-way": (lambda: translate("Limits", "One-way share"), _one_way),
    "norm": (lambda: translate("Limits", "Somebody answers"), _norm),
    "cover": (lambda: translate("Limits", "Reply cover"), _cover),
    "streak": (lambda: translate("Limits", "Sending without a break"), _streak),
    "gap": (lambda: translate("Limits", "Silence on a channel"), _gap),
    "cap": (lambda: translate("Limits", "Counted per person, petal and day"), _cap),
    "places": (lambda: translate("Limits", "Channels at once"), _places),
    "disciplines": (lambda: translate("Limits", "Disciplines at once"), _disciplines),
    "listening": (lambda: translate("Limits", "Listening"), _listening),
    "shown": (lambda: translate("Limits", "Shown in the week"), _shown),
}
