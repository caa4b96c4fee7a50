"""Hypothesis strategies: any value a field of the plan may hold, rows with every field set, and whole plans."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import cache
from types import UnionType
from typing import Any, Literal, get_args, get_origin

from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import fields, replace

from compassdesk.domain import plan as shapes
from compassdesk.domain.bounds import EARLIEST, HOURS_A_YEAR, LATEST, MOST
from compassdesk.domain.patch import LISTS
from compassdesk.domain.references import RECORD_REFERENCES, WITHIN_RECORDS
from compassdesk.domain.vocabulary import WEEKDAYS

CHANNELS, PEOPLE, CAMPAIGNS = ("c1", "c2", "c3"), ("p1", "p2"), ("k1", "k2")
AUDIENCES, INSIGHTS, SERIES, ITEMS = ("a1",), ("n1", "n2"), ("r1",), ("i1", "i2", "i3", "i4")
CHECKS = ("CD-10", "CD-19")

texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
days = st.integers(EARLIEST.toordinal(), LATEST.toordinal()).map(date.fromordinal)
_FIRST_MINUTE = datetime(1900, 1, 1)
_MINUTES = (datetime(2200, 12, 31) - _FIRST_MINUTE) // timedelta(minutes=1)
minutes = st.integers(0, _MINUTES).map(lambda at: _FIRST_MINUTE + timedelta(minutes=at))
"""One number each: a whole plan has so many of them that their seven parts are more than hypothesis gives out."""
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=4,
)
extras = st.dictionaries(texts, json_values, max_size=2)

_REFERENCES: Mapping[tuple[type, str], tuple[str, ...]] = {
    (shapes.Relationship, "spokesperson"): PEOPLE,
    (shapes.Audience, "channels"): CHANNELS,
    (shapes.Campaign, "winner_item"): ITEMS,
    (shapes.Item, "channels"): CHANNELS,
    (shapes.Item, "spokesperson"): PEOPLE,
    (shapes.Item, "co_spokespersons"): PEOPLE,
    (shapes.Item, "approver"): PEOPLE,
    (shapes.Item, "approved_by"): PEOPLE,
    (shapes.Item, "campaign"): CAMPAIGNS,
    (shapes.Item, "audience"): AUDIENCES,
    (shapes.Item, "response_channel"): CHANNELS,
    (shapes.Item, "triggered_by_insight"): INSIGHTS,
    (shapes.Item, "series"): SERIES,
    (shapes.Insight, "slot"): ITEMS,
    (shapes.Override, "item"): ITEMS,
    (shapes.Override, "check"): CHECKS,
    (shapes.Waiver, "check"): CHECKS,
    (shapes.Placement, "channel"): CHANNELS,
}
_ROWS: Mapping[str, tuple[type, tuple[str, ...]]] = {
    "channels": (shapes.Channel, CHANNELS),
    "spokespersons": (shapes.Spokesperson, PEOPLE),
    "relationships": (shapes.Relationship, ("t1", "t2")),
    "audiences": (shapes.Audience, AUDIENCES),
    "campaigns": (shapes.Campaign, CAMPAIGNS),
    "items": (shapes.Item, ITEMS),
    "day_notes": (shapes.DayNote, ("d1",)),
    "organise_tasks": (shapes.OrganiseTask, ("o1",)),
    "insights": (shapes.Insight, INSIGHTS),
    "check_settings": (shapes.CheckSetting, ("CD-01", "CD-19")),
    "waivers": (shapes.Waiver, ("w1",)),
    "overrides": (shapes.Override, ("v1",)),
}
_NAMED: Mapping[str, tuple[str, ...]] = {
    "channels": CHANNELS, "spokespersons": PEOPLE, "campaigns": CAMPAIGNS, "audiences": AUDIENCES, "series": SERIES,
    "insights": INSIGHTS, "items": ITEMS,
}  # fmt: skip
_SOUND_CLIENT: Mapping[str, st.SearchStrategy[Any]] = {
    "name": texts.filter(str.strip),
    "timezone": st.sampled_from(("Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "UTC")),
    "target_one_way": st.none() | st.integers(0, 100),
    "listening_stage": st.integers(1, 5),
    "service_hours": st.dictionaries(st.sampled_from(WEEKDAYS), st.just(("09:00", "17:30"))),
}
"""What no client can do without, whatever else its row holds (`domain.client_rules`, `domain.bounds`)."""


def value_of(owner: type, name: str, field_type: Any) -> st.SearchStrategy[Any]:
    """Any value the field may hold; references name rows that are in `plans`."""
    options = [part for part in get_args(field_type) if part is not type(None)]
    if isinstance(field_type, UnionType) or type(None) in get_args(field_type):
        return st.none() | value_of(owner, name, options[0])
    origin, arguments = get_origin(field_type), get_args(field_type)
    if (owner, name) in _REFERENCES:
        ids = st.sampled_from(_REFERENCES[owner, name])
        return st.lists(ids, unique=True).map(tuple) if origin is tuple else ids
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin is tuple:
        if arguments[-1] is not Ellipsis:
            return st.tuples(*(value_of(owner, "", part) for part in arguments))
        return st.lists(value_of(owner, "", arguments[0]), max_size=3).map(tuple)
    if origin is Mapping:
        if arguments[1] is Any:
            return extras
        return st.dictionaries(value_of(owner, "", arguments[0]), value_of(owner, "", arguments[1]), max_size=3)
    if isinstance(field_type, type) and issubclass(field_type, Struct):
        return rows(field_type)
    return {
        str: texts,
        int: st.integers(0, MOST),
        float: st.floats(0, MOST),
        bool: st.booleans(),
        date: days,
        datetime: minutes,
    }[field_type]


@cache
def rows(row_type: Any, key: str | None = None) -> st.SearchStrategy[Any]:
    """A row with every field set at random; `key` becomes its id (a check setting's check).

    Made once: hypothesis looks at a strategy when it is first drawn from, which takes longer than drawing.
    """
    made = {entry.name: value_of(row_type, entry.name, entry.type) for entry in fields(row_type)}
    if key is not None:
        made["check" if row_type is shapes.CheckSetting else "id"] = st.just(key)
    if row_type is shapes.Client:
        made |= _SOUND_CLIENT
    if row_type is shapes.Channel:
        made["response_norm_hours"] = st.none() | st.integers(0, HOURS_A_YEAR)
    if row_type is shapes.Item:
        made["share_of_voice_pct"] = st.none() | st.integers(0, 100)
        made["competitor_shares"] = st.dictionaries(texts, st.integers(0, 100), max_size=3)
    strategy = st.builds(row_type, **made)
    return strategy.map(settled) if row_type is shapes.Item else strategy


def settled(item: shapes.Item) -> shapes.Item:
    """The item as a file gives it back: one placement per channel, in the channels' order, and none that is empty."""
    own = {entry.channel: entry for entry in item.placements if entry != shapes.Placement(entry.channel)}
    order = (*item.channels, *sorted(own.keys() - set(item.channels)))
    return replace(item, placements=tuple(own[key] for key in order if key in own))


@cache
def row_of(name: str) -> st.SearchStrategy[Any]:
    """A row of a list, with one of the few ids the plans here use."""
    if name in _ROWS:
        row_type, keys = _ROWS[name]
        return st.one_of(*(rows(row_type, key) for key in keys))
    content = extras
    if name in RECORD_REFERENCES:
        content = st.builds(lambda extra, item: {**extra, "item": item}, extras, st.none() | st.sampled_from(ITEMS))
    content = st.builds(lambda other, own: {**other, **own}, content, _within(WITHIN_RECORDS.get(name, {})))
    return st.builds(shapes.Record, id=st.sampled_from(SERIES), content=content)


def _within(shape: Mapping[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """What an object of a record names: an id for some of these fields, or several."""
    said = {
        field: st.lists(_within(inside), max_size=2) | _within(inside)
        if not isinstance(inside, str)
        else st.sampled_from(_NAMED[inside]) | st.lists(st.sampled_from(_NAMED[inside]), max_size=2)
        for field, inside in shape.items()
    }
    return st.fixed_dictionaries({}, optional=said)


def keys_of(name: str) -> tuple[str, ...]:
    return _ROWS[name][1] if name in _ROWS else SERIES


@st.composite
def plans(draw: st.DrawFn) -> shapes.Plan:
    """A whole plan in which each id of each list is there once."""
    lists = {
        name: tuple(draw(rows(_ROWS[name][0], key) if name in _ROWS else row_of(name)) for key in keys_of(name))
        for name in LISTS
    }
    return shapes.Plan(client=draw(rows(shapes.Client)), extra=draw(extras), **lists)
