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
    warn, serious = limits.share("CD-01", "warn"), limits.share("CD-01", "serious")
    return words.replace("{warn}", _share(warn)).replace("{serious}", _share(serious))


def _norm(limits: Limits) -> str:
    if limits.service_mode:
        return translate("Limits", "within %n service hour(s)", "", limits.norm_hours)
    return translate("Limits", "within %n hour(s)", "", limits.norm_hours)


def _cover(limits: Limits) -> str:
    words = translate("Limits", "warning below {warn}, note below {note}")
    warn, note = limits.share("CD-03", "warn"), limits.share("CD-03", "note")
    return words.replace("{warn}", _share(warn)).replace("{note}", _share(note))


def _streak(limits: Limits) -> str:
    words = translate("Limits", "warning from {warn}, serious from {serious}")
    warn, serious = limits.count("CD-02", "warn"), limits.count("CD-02", "serious")
    return words.replace("{warn}", str(warn)).replace("{serious}", str(serious))


def _gap(limits: Limits) -> str:
    return translate("Limits", "at most %n day(s)", "", limits.count("CD-21", "max_gap_days"))


def _cap(limits: Limits) -> str:
    return translate("Limits", "at most %n minute(s)", "", limits.slot_cap)


def _places(limits: Limits) -> str:
    most = limits.most("CD-19", "limit")
    return translate("Limits", "no limit") if most is None else translate("Limits", "at most %n", "", most)


def _disciplines(limits: Limits) -> str:
    return translate("Limits", "at most %n", "", limits.count("CD-20", "limit"))


def _listening(limits: Limits) -> str:
    return translate("Limits", "%n minute(s) a week", "", limits.count("CD-22", "target_minutes"))


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
