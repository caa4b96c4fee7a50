"""What must hold between the values of a plan file: references that lead somewhere, orders, ranges (domain.md C2)."""

from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Any

from compassdesk.domain.bounds import RANGES
from compassdesk.domain.checks.registry import codes
from compassdesk.domain.dating import needs_time
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.plan import Channel, Client, Item, Plan, Record
from compassdesk.domain.references import RECORD_REFERENCES, REFERENCES
from compassdesk.domain.vocabulary import TIMELESS_BEFORE
from compassdesk.exchange.plan.misfit import Misfit, within

_PERIODS = (("relationships", "first", "last", "to"), ("day_notes", "first", "last", "to"),
            ("campaigns", "starts", "ends", "ends"))  # fmt: skip
_REFERENCES_OF_ITEMS = tuple(one for one in REFERENCES["items"].items() if one[0] != "placements")
_referred_to = attrgetter(*(field for field, _ in _REFERENCES_OF_ITEMS))


def check_plan(plan: Plan) -> None:
    """Raise Misfit for the first rule that a plan breaks; rows are named by their place in the file."""
    with within(".client"):
        _check_client(plan.client)
    _check_channels(plan.channels)
    known = {name: {row.id for row in getattr(plan, name)} for name in
             ("channels", "spokespersons", "audiences", "campaigns", "items", "series", "insights")}  # fmt: skip
    for index, item in unless_given_up(enumerate(plan.items)):
        try:  # costs nothing while nothing is wrong, as `within` does
            _check_item(item, known)
        except Misfit as misfit:
            raise misfit.within(f".items[{index}]") from None
    for list_name, references in {**REFERENCES, **RECORD_REFERENCES}.items():
        for index, row in enumerate(getattr(plan, list_name) if list_name != "items" else ()):
            with within(f".{list_name}[{index}]"):
                for field, target in references.items():
                    value = row.content.get(field) if isinstance(row, Record) else getattr(row, field)
                    _check_reference(field, value, target, known[target])
    for list_name in ("waivers", "overrides"):
        for index, row in enumerate(getattr(plan, list_name)):
            if row.check not in codes():
                with within(f".{list_name}[{index}].check"):
                    raise Misfit("unknown-check", value=row.check)
    _check_periods(plan)


def _check_item(item: Item, known: dict[str, set[str]]) -> None:
    for (field, target), value in zip(_REFERENCES_OF_ITEMS, _referred_to(item), strict=True):
        if value is not None and value != ():
            _check_reference(field, value, target, known[target])
    for placement in item.placements:
        with within(f".placements.{placement.channel}"):
            if placement.channel not in known["channels"]:
                raise Misfit("dangling", list="channels", value=placement.channel)
    if needs_time(item) and item.status not in TIMELESS_BEFORE:
        with within(".starts_at"):
            raise Misfit("missing-start", value=item.status)
    if item.starts_at is not None and item.last_day is not None and item.last_day < item.starts_at.date():
        with within(".last_day"):
            raise Misfit("order", first=item.starts_at.date(), last=item.last_day, value=item.last_day.isoformat())
    if item.share_of_voice_pct is not None or item.competitor_shares:
        _check_ranges("items", item)
    for field, ids in (("channels", item.channels), ("co_spokespersons", item.co_spokespersons)):
        if len(ids) > 1:
            _check_repeats(field, ids)


def _check_reference(field: str, value: Any, target: str, known: set[str]) -> None:
    """`value` is one id, several, or None; each must be in `known`."""
    if value is None:
        return
    if isinstance(value, tuple):
        for index, single in enumerate(value) if not known.issuperset(value) else ():
            if single not in known:
                with within(f".{field}[{index}]"):
                    raise Misfit("dangling", list=target, value=single)
    elif not isinstance(value, str) or value not in known:
        with within(f".{field}"):
            if not isinstance(value, str):  # what a record holds has no type
                raise Misfit("type", expected="text", value=value)
            raise Misfit("dangling", list=target, value=value)


def _check_repeats(field: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for index, single in enumerate(ids):
        if single in seen:
            with within(f".{field}[{index}]"):
                raise Misfit("duplicate", value=single)
        seen.add(single)


def _check_client(client: Client) -> None:
    if not client.name.strip():
        with within(".name"):
            raise Misfit("missing")
    _check_ranges("client", client)
    if not _is_time_zone(client.timezone):
        with within(".timezone"):
            raise Misfit("no-such-zone", value=client.timezone)


def _check_channels(channels: Iterable[Channel]) -> None:
    for index, channel in enumerate(channels):
        with within(f".channels[{index}]"):
            _check_ranges("channels", channel)


def _check_ranges(list_name: str, row: Any) -> None:
    """The numbers that have limits of their own."""
    for (name, field), (least, most) in RANGES.items():
        held = getattr(row, field) if name == list_name else None
        for place, value in held.items() if isinstance(held, Mapping) else (("", held),):
            if value is not None and not least <= value <= most:
                with within(f".{field}.{place}" if place else f".{field}"):
                    raise Misfit("range", least=least, most=most, value=value)


def _is_time_zone(name: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return bool(name)


def _check_periods(plan: Plan) -> None:
    for list_name, first, last, key in _PERIODS:
        for index, row in enumerate(getattr(plan, list_name)):
            begin, end = getattr(row, first), getattr(row, last)
            if end is not None and end < begin:
                with within(f".{list_name}[{index}].{key}"):
                    raise Misfit("order", first=begin, last=end, value=end.isoformat())
