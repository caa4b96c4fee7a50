"""What a level of listening asks of a listening slot, and what of it was answered (domain.md A29 to A33)."""

from collections.abc import Collection, Mapping
from typing import Literal, get_args

from msgspec import Struct
from msgspec.structs import asdict, replace

from compassdesk.domain.plan import Client, Item
from compassdesk.domain.vocabulary import Objective

Point = Literal["alert", "risk", "voice", "goal", "insight"]
POINTS: tuple[Point, ...] = get_args(Point)
FROM_LEVEL: Mapping[Point, int] = {"alert": 1, "risk": 2, "voice": 3, "goal": 4, "insight": 5}
"""Each level asks for what those below it ask, and one thing more."""
LEVELS = (1, 2, 3, 4, 5)


class PointState(Struct, frozen=True):
    """One thing that is asked, and whether it is there."""

    point: Point
    done: bool


def asked(level: int) -> tuple[Point, ...]:
    """What a level asks of a slot."""
    return tuple(point for point in POINTS if FROM_LEVEL[point] <= level)


def is_listening(item: Item) -> bool:
    """Whether an item is a moment to listen."""
    return item.kind == "slot" and item.petal == "listen"


def slot_points(slot: Item, client: Client, routed: Collection[str]) -> tuple[PointState, ...]:
    """What the client's level asks of a listening slot; `routed` are the slots whose insight went to a discipline."""
    done: Mapping[Point, bool] = {
        "alert": bool(client.alert_rule.strip()),
        "risk": slot.risk_seen is not None,
        "voice": slot.share_of_voice_pct is not None,
        "goal": slot.objective is not None,
        "insight": slot.id in routed,
    }
    return tuple(PointState(point, done[point]) for point in asked(client.listening_stage))


class SlotAnswers(Struct, frozen=True):
    """What was answered after a listening slot; as it was before where nothing was asked."""

    risk_seen: bool | None
    share_of_voice_pct: int | None
    competitor_shares: Mapping[str, int]
    objective: Objective | None


def answers_of(slot: Item) -> SlotAnswers:
    """What a slot says already."""
    return SlotAnswers(slot.risk_seen, slot.share_of_voice_pct, slot.competitor_shares, slot.objective)


def answered(slot: Item, answers: SlotAnswers) -> Item:
    """The slot with these answers."""
    return replace(slot, **asdict(answers))
