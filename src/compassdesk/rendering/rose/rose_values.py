"""What a rose shows: four shares, the needle at B and the limits, as numbers ready for drawing and in words."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Measures, PetalShare
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.texts import numbers, words

translate = QCoreApplication.translate

By = Literal["items", "minutes"]
Level = Literal["unknown", "ok", "warning", "serious"]


class RoseValues(Struct, frozen=True):
    """`shares` are 0 to 1 and add up to 1 or are all 0; `needle` is B (C4), None without items.

    `before` are the shares of the week before, where that had any items. What is not `judged` yet may hold anything,
    and is not called empty.
    """

    shares: Mapping[Petal, float] = {}
    counts: Mapping[Petal, PetalShare] = {}
    needle: float | None = None
    warn: float = 0.6
    serious: float = 0.8
    enough: bool = False
    before: Mapping[Petal, float] = {}
    judged: bool = True

    @property
    def lengths(self) -> Mapping[Petal, float]:
        """Each share as part of the largest one, by which petals are drawn; all 0 without items."""
        return _of_largest(self.shares)

    @property
    def lengths_before(self) -> Mapping[Petal, float]:
        """The same of the week before."""
        return _of_largest(self.before)

    @property
    def level(self) -> Level:
        """How the needle stands to the limits; unknown while there is too little to judge (C4)."""
        if self.needle is None or not self.enough:
            return "unknown"
        return "serious" if self.needle > self.serious else "warning" if self.needle > self.warn else "ok"

    @property
    def empty(self) -> bool:
        """Whether it is known that there is nothing."""
        return self.judged and not any(share for share in self.shares.values())


UNJUDGED = RoseValues(judged=False)


def _of_largest(shares: Mapping[Petal, float]) -> Mapping[Petal, float]:
    largest = max(shares.values(), default=0.0) or 1.0
    return {petal: shares.get(petal, 0.0) / largest for petal in PETALS}


def of_counts(counts: Mapping[Petal, PetalShare], by: By = "items") -> RoseValues:
    """The petals alone, without a needle."""
    parts = {petal: getattr(counts.get(petal, PetalShare()), by) for petal in PETALS}
    total = sum(parts.values())
    return RoseValues({petal: part / total if total else 0.0 for petal, part in parts.items()}, dict(counts))


def of_measures(
    measures: Measures,
    *,
    by: By = "items",
    weeks: Literal[1, 4] = 1,
    before: Mapping[Petal, PetalShare] | None = None,
) -> RoseValues:
    """The rose of the judged week, or of the four weeks that end with it; `before` is counted of the week before."""
    petals = of_counts(measures.petals if weeks == 1 else measures.petals_4_weeks, by)
    one_way = measures.one_way
    return RoseValues(
        petals.shares,
        petals.counts,
        None if one_way.b is None else float(one_way.b),
        float(one_way.warn),
        float(one_way.serious),
        one_way.enough_data,
        of_counts(before, by).shares if before else {},
    )


def between(old: RoseValues, new: RoseValues, progress: float) -> RoseValues:
    """The rose on its way from one state to another; the words are already those of the new one."""
    if progress >= 1:
        return new
    shares = {
        petal: old.shares.get(petal, 0.0) + (new.shares.get(petal, 0.0) - old.shares.get(petal, 0.0)) * progress
        for petal in PETALS
    }
    needle = new.needle
    if new.needle is not None and old.needle is not None:
        needle = old.needle + (new.needle - old.needle) * progress
    return RoseValues(shares, new.counts, needle, new.warn, new.serious, new.enough, new.before, new.judged)


def counted(share: PetalShare) -> str:
    """Items and minutes of one petal, short: "10 · 210 min"."""
    if not share.items and not share.minutes:
        return "–"
    spelled = translate("Rose", "{items} · {minutes} min")
    return spelled.format(items=numbers.number(share.items), minutes=numbers.number(share.minutes))


def spoken(values: RoseValues) -> str:
    """All that the drawing says, in words, for who cannot see it."""
    if not values.judged:
        return translate("Rose", "Not judged yet.")
    sentences = [
        translate("Rose", "{petal}: {items}, {minutes} minutes.").format(
            petal=words.petal(petal),
            items=translate("Rose", "%n item(s)", "", values.counts.get(petal, PetalShare()).items),
            minutes=numbers.number(values.counts.get(petal, PetalShare()).minutes),
        )
        for petal in PETALS
    ]
    if values.needle is None:
        sentences.append(translate("Rose", "No one-way share yet."))
    else:
        share = translate("Rose", "One-way share {share}, warning above {warn}, serious above {serious}.")
        sentences.append(
            share.format(
                share=numbers.percent(values.needle, near=values.warn),
                warn=numbers.percent(values.warn),
                serious=numbers.percent(values.serious),
            )
        )
        if not values.enough:
            sentences.append(translate("Rose", "Too few items to judge."))
    return " ".join(sentences)
