"""The limits a profile and a stage set, in words: what holds now and what would hold."""

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.registry import specs
from compassdesk.domain.checks.spec import CheckSpec
from compassdesk.texts import findings, numbers
from compassdesk.texts.check_words import LimitWords, words_of
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


class LimitLine(Struct, frozen=True):
    """What is limited, by which check (its code is the `id`) or otherwise, now and as it would be after a change."""

    id: str
    caption: str
    now: str
    then: str

    @property
    def changes(self) -> bool:
        return self.now != self.then


def limit_lines(now: Limits, then: Limits) -> tuple[LimitLine, ...]:
    """All limits that a profile, a stage or a target can move: those of checks in their order, then the others."""
    of_checks = [_of_check(check, now, then) for check in specs().values() if check.is_moved]
    others = [
        LimitLine(name, translate("Limits", words.about), words.spelled(now), words.spelled(then))
        for name, words in _OTHERS.items()
    ]
    return (*of_checks, *others)


def _of_check(check: CheckSpec, now: Limits, then: Limits) -> LimitLine:
    words = words_of(check.code).limits
    if words is None:
        name = findings.check_name(check.code)
        return LimitLine(check.code, name, _thresholds(check, now), _thresholds(check, then))
    return LimitLine(check.code, translate("Limits", words.about), words.spelled(now), words.spelled(then))


def _thresholds(check: CheckSpec, limits: Limits) -> str:
    """Each threshold by its name: "Judged from (placements): 4"."""
    told = []
    for threshold in check.thresholds:
        value = limits.thresholds[check.code, threshold.name]
        spelled = translate("Limits", "no limit")
        if value is not None:
            spelled = numbers.number(value * 100 if threshold.percent else value)
        told.append(f"{findings.threshold_name(check.code, threshold.name)}: {spelled}")
    return "; ".join(told)


def _norm(limits: Limits) -> str:
    if limits.service_mode:
        return translate("Limits", "within %n opening hour(s)", "", limits.norm_hours)
    return translate("Limits", "within %n hour(s)", "", limits.norm_hours)


def _cap(limits: Limits) -> str:
    return translate("Limits", "at most %n minute(s)", "", limits.slot_cap)


def _shown(limits: Limits) -> str:
    if limits.light:
        return translate("Limits", "at most one finding a week, the rest in the digest")
    return translate("Limits", "every warning, notes in the digest")


_OTHERS: Mapping[str, LimitWords] = {
    "norm": LimitWords(QT_TRANSLATE_NOOP("Limits", "Somebody answers"), _norm),
    "cap": LimitWords(QT_TRANSLATE_NOOP("Limits", "Counted per person, petal and day"), _cap),
    "shown": LimitWords(QT_TRANSLATE_NOOP("Limits", "Shown in the week"), _shown),
}
