"""Where the cards of a board stand: posts above conversation blocks, in swimlanes at the same height in each column."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from compassdesk.domain import timeline
from compassdesk.domain.calendar_grid import LaneKind
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.timeline import TimelineLane
from compassdesk.domain.vocabulary import Status
from compassdesk.ui.calendar.lane_names import ALL

CARD, GAP = 68, 6
HEADING, LANE_GAP = 22, 8


class Heading(NamedTuple):
    """A line above cards: the name of a lane, or, without one, that conversation blocks follow; with their number."""

    y: int
    lane: TimelineLane | None
    many: int


class CardPlaces(NamedTuple):
    """The cards of a column from the top down, each with its height above; the headings between; the whole height."""

    items: tuple[Item, ...] = ()
    tops: tuple[int, ...] = ()
    headings: tuple[Heading, ...] = ()
    height: int = 0


def lane_key(item: Item, kind: LaneKind) -> str:
    """The one lane a card stands in: of several channels the first."""
    if kind == "channel":
        return ALL if item.all_channels else next(iter(item.channels), timeline.NONE)
    return timeline.keys_of(item, kind, ())[0]


def places(
    columns: Mapping[Status, Sequence[Item]],
    plan: Plan,
    kind: LaneKind | None,
    days: tuple[date, date],
    is_open: Callable[[Status], bool],
) -> dict[Status, CardPlaces]:
    """Where everything stands in the columns that are open; nothing stands in the others."""
    opened = {status: items for status, items in columns.items() if is_open(status)}
    found: dict[Status, CardPlaces] = {status: CardPlaces() for status in columns}
    if kind is None:
        return found | {status: _filled([], items, 0) for status, items in opened.items()}
    lanes = _lanes(plan, [item for items in opened.values() for item in items], kind, days)
    known = {lane.key for lane in lanes}
    top = 0
    for lane in lanes:
        deepest = top
        for status, items in opened.items():
            inside = [item for item in items if lane.key == _known(lane_key(item, kind), known)]
            added = _filled([Heading(top, lane, len(inside))], inside, top + HEADING)
            before = found[status]
            found[status] = CardPlaces(
                before.items + added.items, before.tops + added.tops, before.headings + added.headings, added.height
            )
            deepest = max(deepest, added.height)
        top = deepest + LANE_GAP
    return {
        status: one._replace(height=max(top - LANE_GAP, 0)) if one.headings else one for status, one in found.items()
    }


def _known(key: str, known: set[str]) -> str:
    """The lane of what has lost its channel or person is that of what has none."""
    return key if key in known else timeline.NONE


def _lanes(plan: Plan, items: Sequence[Item], kind: LaneKind, days: tuple[date, date]) -> list[TimelineLane]:
    used = {lane_key(item, kind) for item in items}
    rows = timeline.lanes_of(plan, used - {ALL}, kind, days)
    lanes = [lane for lane in rows if lane.key in used or lane.key == timeline.NONE]
    return [TimelineLane(kind, ALL), *lanes] if ALL in used else lanes


def _filled(headings: list[Heading], items: Sequence[Item], top: int) -> CardPlaces:
    """Posts from a height on, then the slots below a heading of their own."""
    posts = [item for item in items if item.kind == "post"]
    slots = [item for item in items if item.kind != "post"]
    tops: list[int] = []
    for _item in posts:
        tops.append(top)
        top += CARD + GAP
    if slots:
        headings = [*headings, Heading(top, None, len(slots))]
        top += HEADING
        for _item in slots:
            tops.append(top)
            top += CARD + GAP
    return CardPlaces((*posts, *slots), tuple(tops), tuple(headings), top)
