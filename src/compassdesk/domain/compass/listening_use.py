"""How much is listened, what a level of listening asks, and what comes of what is heard (A28 to A34, CD-22)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from fractions import Fraction

from msgspec import Struct

from compassdesk.domain.checks.blocks import in_steps
from compassdesk.domain.checks.families.cd_22_listening import FEWEST_WEEKS, minutes_a_week, minutes_of_level
from compassdesk.domain.checks.ledger import Entry, Ledger, ids
from compassdesk.domain.checks.listening import open_weeks
from compassdesk.domain.compass.listening_points import LEVELS, Point, asked, slot_points
from compassdesk.domain.plan import Insight, Item
from compassdesk.domain.vocabulary import ToolCost
from compassdesk.domain.week import FOUR_WEEKS, TWELVE_WEEKS, Week


class LadderStep(Struct, frozen=True):
    """One level of listening with the minutes a week that it asks, and how many of them are not planned."""

    level: int
    minutes: int
    lacks: Fraction


class PointCount(Struct, frozen=True):
    """One thing that is asked of listening slots: those that were to answer it by now, and those that did."""

    point: Point
    answered: tuple[str, ...]
    missing: tuple[str, ...]


class InsightRow(Struct, frozen=True):
    """What was heard, on its day where that is known, and the items it led to."""

    insight: Insight
    day: date | None
    became: tuple[str, ...]
    is_recent: bool
    """Whether it was noted in the weeks looked at."""


class VoicePoint(Struct, frozen=True):
    """The share of voice that a slot noted, and that of competitors by their names, in percent."""

    slot: str
    day: date
    own: int
    others: Mapping[str, int]


class Tool(Struct, frozen=True):
    """A listening tool with what it costs, None where nobody said it."""

    name: str
    cost: ToolCost | None


class ListeningUse(Struct, frozen=True):
    """The listening of the four weeks that end with a week; insights are looked at over `weeks` of them."""

    level: int
    minutes: Fraction | None
    """A week, on average as CD-22 counts; None while there are too few weeks to say it (C9.21)."""
    steps: tuple[LadderStep, ...]
    slots: tuple[str, ...]
    points: tuple[PointCount, ...]
    block: int
    """Minutes of the weekly block that brings the level's minutes, as the check offers it; 0 where none lacks."""
    aimless: int
    """Listening slots of the four weeks without a goal (A32)."""
    weeks: int
    insights: tuple[InsightRow, ...]
    """The latest first."""
    voice: tuple[VoicePoint, ...]
    """In the order of time, over twelve weeks."""
    first_day: date
    last_day: date
    """Of these twelve weeks."""
    tools: tuple[Tool, ...]
    competitors: tuple[str, ...]

    @property
    def heard_of(self) -> tuple[str, ...]:
        """Whose share is noted beside the client's: those named now first, then those that were once noted."""
        noted = dict.fromkeys(name for point in self.voice for name in point.others)
        return (
            *(name for name in self.competitors if name in noted),
            *(name for name in noted if name not in self.competitors),
        )

    @property
    def step(self) -> LadderStep:
        """That of the client's level."""
        return self.steps[self.level - 1]

    @property
    def recent(self) -> tuple[InsightRow, ...]:
        """The insights of the weeks looked at."""
        return tuple(row for row in self.insights if row.is_recent)


def items_led_to(items: Iterable[Item]) -> Mapping[str, tuple[str, ...]]:
    """From each insight to the items that it led to, in the order of time, as a file gives them."""
    found: dict[str, list[str]] = {}
    for item in sorted(items, key=lambda one: (one.starts_at or datetime.min, one.kind == "post", one.id)):
        if item.triggered_by_insight is not None:
            found.setdefault(item.triggered_by_insight, []).append(item.id)
    return {key: tuple(keys) for key, keys in found.items()}


def listening_use(ledger: Ledger, week: Week, weeks: int, led_to: Mapping[str, tuple[str, ...]]) -> ListeningUse:
    """What a plan says of listening; `led_to` leads from an insight to the items that were made of it."""
    client = ledger.plan.client
    averaged = open_weeks(ledger, week)
    minutes = minutes_a_week(ledger, averaged) if len(averaged) >= FEWEST_WEEKS else None
    steps = tuple(_step(ledger, level, minutes) for level in LEVELS)
    slots = ledger.kind_in(week, FOUR_WEEKS, "listen", posts=False)
    return ListeningUse(
        level=client.listening_stage,
        minutes=minutes,
        steps=steps,
        slots=ids(slots),
        points=_points(ledger, slots),
        block=in_steps(lacks, ledger.limits.slot_cap) if (lacks := steps[client.listening_stage - 1].lacks) else 0,
        aimless=sum(entry.item.objective is None for entry in slots),
        weeks=weeks,
        insights=_insights(ledger, week, weeks, led_to),
        voice=_voice(ledger, week),
        first_day=week.plus(1 - TWELVE_WEEKS).monday,
        last_day=week.sunday,
        tools=tuple(Tool(name, client.listening_tool_costs.get(name)) for name in client.listening_tools),
        competitors=client.competitors,
    )


def _step(ledger: Ledger, level: int, minutes: Fraction | None) -> LadderStep:
    asks = minutes_of_level(ledger, level)
    return LadderStep(level, asks, max(Fraction(0), asks - (minutes or Fraction(0))))


def _points(ledger: Ledger, slots: Sequence[Entry]) -> tuple[PointCount, ...]:
    """What was answered in the slots that have begun: nothing can be heard in those to come."""
    client, begun = ledger.plan.client, [entry for entry in slots if entry.begins <= ledger.now_minute]
    routed = frozenset(row.slot for row in ledger.plan.insights if row.slot is not None and row.discipline is not None)
    answers = {
        entry.item.id: {one.point: one.done for one in slot_points(entry.item, client, routed)} for entry in begun
    }
    return tuple(
        PointCount(
            point,
            tuple(key for key, said in answers.items() if said[point]),
            tuple(key for key, said in answers.items() if not said[point]),
        )
        for point in asked(client.listening_stage)
    )


def _insights(ledger: Ledger, week: Week, weeks: int, led_to: Mapping[str, tuple[str, ...]]) -> tuple[InsightRow, ...]:
    first, last = week.sunday - timedelta(days=7 * weeks - 1), week.sunday
    rows = []
    for insight in ledger.plan.insights:
        slot = ledger.by_id.get(insight.slot) if insight.slot is not None else None
        day = insight.noted_on or (slot.start.date() if slot is not None else None)
        is_recent = day is not None and first <= day <= last
        rows.append(InsightRow(insight, day, led_to.get(insight.id, ()), is_recent))
    return tuple(sorted(rows, key=lambda row: row.day or date.min, reverse=True))


def _voice(ledger: Ledger, week: Week) -> tuple[VoicePoint, ...]:
    slots = ledger.kind_in(week, TWELVE_WEEKS, "listen", posts=False)
    return tuple(
        VoicePoint(entry.item.id, entry.start.date(), entry.item.share_of_voice_pct, entry.item.competitor_shares)
        for entry in slots
        if entry.item.share_of_voice_pct is not None
    )
