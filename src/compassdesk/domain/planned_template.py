"""What planning a template from a day would make: the rows, and what is to be told of each before they are written.

Parts go around public holidays, closed days and absences by whole days, which is told; nothing is planned in the past.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Literal
from uuid import NAMESPACE_URL

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.attachments import record_of
from compassdesk.domain.blank import is_blank
from compassdesk.domain.bounds import LATEST, within_days
from compassdesk.domain.dating import is_too_far
from compassdesk.domain.days_off import FARTHEST
from compassdesk.domain.free_days import FreeDays, Hindrance
from compassdesk.domain.named_ids import id_of_name
from compassdesk.domain.new_rows import answers_elsewhere, goes_nowhere
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Campaign, Item, OrganiseTask, Placement, Plan, Record
from compassdesk.domain.reschedule import LONGEST_MINUTES, placed_at
from compassdesk.domain.template_roles import Roles
from compassdesk.domain.templates import CountedFrom, Template, TemplatePart
from compassdesk.domain.too_close import Close, Timetable, too_close
from compassdesk.domain.usual import USUAL_SLOT_MINUTES
from compassdesk.domain.vocabulary import TIMELESS_BEFORE
from compassdesk.domain.wallclock import settled

_QUARTER, _MOST_LATER = timedelta(minutes=15), timedelta(hours=2)
"""By what, and how far at most, a slot goes behind another of its speaker: answers would come too late further on."""
AFTER_CLOSING = 14
"""Days behind the closing day within which what follows it stays: a winner is announced by then (CD-17)."""


LeftOut = Literal["past", "far", "nowhere"]


class Wish(Struct, frozen=True):
    """From which day on, into which campaign, with whom and where. `seed` makes the ids: the same, the same ids.

    Without `into` a campaign of that name is made; `days` is another length than the template's.
    """

    anchor: date
    roles: Roles
    seed: str
    name: str = ""
    into: Campaign | None = None
    days: int | None = None
    around: bool = True
    """Whether holidays, closed days and absences are gone around; told they are either way."""


class PlannedPart(Struct, frozen=True):
    """An item as it would be planned. `wanted` is the moment it was counted to, `why` what stands in the way there.

    `left_out`: it would lie in the past, beyond the days of a plan, or on no channel, and is not among the rows.
    """

    item: Item
    wanted: datetime | None = None
    why: Hindrance | Literal["busy"] | None = None
    left_out: LeftOut | None = None
    close: tuple[Close, ...] = ()

    @property
    def is_shifted(self) -> bool:
        return self.why is not None and self.item.starts_at != self.wanted


class PlannedTemplate(Struct, frozen=True):
    """In order of time, the undated ones last. `campaign` is the row as it would be."""

    patch: Patch
    parts: tuple[PlannedPart, ...]
    tasks: tuple[OrganiseTask, ...] = ()
    campaign: Campaign | None = None

    @property
    def items(self) -> tuple[Item, ...]:
        """Those that would be written."""
        return self.patch.items


def planned(template: Template, plan: Plan, wish: Wish, now: datetime) -> PlannedTemplate:
    """See the module. `plan` shows the items of the days around; `now` is the wall-clock moment of the client."""
    campaign = _campaign(template, wish)
    closing = (campaign.closes_on or campaign.ends) if campaign is not None else wish.anchor
    days = _Days(template, plan, wish, closing, now)
    made = [_item(part, place, days, plan, campaign) for place, part in enumerate(template.parts)]
    if wish.around:
        made = _beside_each_other(made, plan)
    made.sort(key=lambda one: (one.item.starts_at is None, one.item.starts_at or datetime.max, one.item.id))
    goes = [one.item for one in made if one.left_out is None]
    close: dict[str, list[Close]] = {}
    for one in too_close(goes, Timetable(plan.items)):
        close.setdefault(one.item.id, []).append(one)
    parts = tuple(replace(part, close=tuple(close.get(part.item.id, ()))) for part in made)
    tasks = tuple(_tasks(template, wish, closing, now))
    winner = _winner(template, wish, {item.id for item in goes})
    if campaign is not None and campaign.winner_item is None and winner is not None:
        campaign = replace(campaign, winner_item=winner)
    rows = (campaign,) if campaign is not None and campaign != wish.into and (goes or wish.into is None) else ()
    base = Rows(campaigns=(wish.into,)) if rows and wish.into is not None else None
    attached = tuple(_attached(template, wish, {item.id for item in goes}))
    patch = Patch(
        items=tuple(goes), campaigns=rows if goes else (), organise_tasks=tasks if goes else (), attachments=attached,
        base=base,
    )  # fmt: skip
    return PlannedTemplate(patch, parts, tasks, campaign)


def _attached(template: Template, wish: Wish, goes: Container[str]) -> Iterator[Record]:
    for place, part in enumerate(template.parts):
        if (item := _id(wish, f"{place}")) in goes:
            yield from hung_on(part, item)


def hung_on(part: TemplatePart, item: str) -> Iterator[Record]:
    """What hangs on a part, as it hangs on an item that is made of it; ids come of that item's."""
    for at, one in enumerate(part.attachments):
        yield record_of(replace(one, id=id_of_name(NAMESPACE_URL, f"{item}/{at}"), item=item, position=at))


def _beside_each_other(parts: Sequence[PlannedPart], plan: Plan) -> list[PlannedPart]:
    """Slots whose speakers are in another slot then, put behind it the same day, as near as can be."""
    busy = [span for item in plan.items if item.status not in TIMELESS_BEFORE for span in _spans(item)]
    placed: list[PlannedPart] = []
    for part in sorted(parts, key=lambda one: one.item.starts_at or datetime.max):
        start, slot = part.item.starts_at, part.item
        if part.left_out is None and start is not None and slot.kind == "slot":
            free = next((later for later in _later_today(start) if not _meets(placed_at(slot, later), busy)), start)
            if free != start:
                part = replace(part, item=placed_at(slot, free), why=part.why or "busy")
            busy += _spans(part.item)
        placed.append(part)
    return placed


def _later_today(start: datetime) -> Iterator[datetime]:
    for quarters in range(_MOST_LATER // _QUARTER + 1):
        later = start + quarters * _QUARTER
        if later.date() == start.date():
            yield later


def _spans(item: Item) -> Iterator[tuple[str, datetime, datetime]]:
    """When each speaker of a slot is in it."""
    start = item.starts_at
    if start is not None and item.kind == "slot":
        end = start + timedelta(minutes=min(item.minutes or USUAL_SLOT_MINUTES, LONGEST_MINUTES))
        for key in (item.spokesperson, *item.co_spokespersons):
            if key is not None:
                yield key, start, end


def _meets(item: Item, busy: Sequence[tuple[str, datetime, datetime]]) -> bool:
    return any(
        who == other and begin < until and since < end
        for who, begin, end in _spans(item)
        for other, since, until in busy
    )


def last_day_of(template: Template, wish: Wish) -> date:
    """The last day on which a part of the template lies, as it is counted and not yet gone around anything."""
    campaign = _campaign(template, wish)
    closing = (campaign.closes_on or campaign.ends) if campaign is not None else wish.anchor
    counted = (_counted(wish.anchor, closing, part.counted_from, part.day) for part in template.parts)
    return max((day for day in counted if day is not None), default=wish.anchor)


def _campaign(template: Template, wish: Wish) -> Campaign | None:
    """The campaign that the parts go into: a new one, or the one that is there with what it leaves open filled in."""
    pattern, into = template.campaign, wish.into
    if pattern is None:
        return into
    if into is not None:
        has_prize = pattern.kind == "giveaway"
        closes = into.closes_on or (into.ends if has_prize else None)
        return replace(into, closes_on=closes, terms=pattern.terms if is_blank(into.terms) else into.terms)
    days = wish.days or pattern.days
    ends = min(_day(wish.anchor, max(1, days) - 1), LATEST)
    closes_after = pattern.closes_after
    if closes_after is not None:
        closes_after = min(max(0, closes_after + days - pattern.days), days - 1)
    return Campaign(
        id=_id(wish, "campaign"),
        name=wish.name or template.name,
        starts=wish.anchor,
        ends=ends,
        kind=pattern.kind,
        colour=pattern.colour,
        chance_based=pattern.chance_based,
        free_entry=pattern.free_entry,
        prize_value_eur=pattern.prize_value_eur,
        draws_count=pattern.draws_count,
        terms=pattern.terms,
        budget_eur=pattern.budget_eur,
        closes_on=min(_day(wish.anchor, closes_after), ends) if closes_after is not None else None,
    )


def _day(since: date, days: int) -> date:
    """So many days after a day; beyond what can be counted, the last day there is."""
    try:
        return since + timedelta(days=days)
    except OverflowError:
        return date.max


def _id(wish: Wish, name: str) -> str:
    return id_of_name(NAMESPACE_URL, f"compassdesk:template:{wish.seed}:{name}")


def _counted(anchor: date, closing: date, counted_from: CountedFrom, day: int | None) -> date | None:
    return _day(closing if counted_from == "close" else anchor, day) if day is not None else None


def _winner(template: Template, wish: Wish, there: set[str]) -> str | None:
    keys = (_id(wish, f"{place}") for place, part in enumerate(template.parts) if part.winner)
    return next((key for key in keys if key in there), None)


def _tasks(template: Template, wish: Wish, closing: date, now: datetime) -> Iterator[OrganiseTask]:
    """The work of the team; what would be due before today is due today."""
    for place, task in enumerate(template.tasks):
        due = _counted(wish.anchor, closing, task.counted_from, task.day)
        if due is None or within_days(due):
            due = max(due, now.date()) if due is not None else None
            yield OrganiseTask(_id(wish, f"task-{place}"), task.title, task.scope, due, task.owner)


class _Days:
    """On which day each part lies."""

    def __init__(self, template: Template, plan: Plan, wish: Wish, closing: date, now: datetime) -> None:
        self.template, self.wish, self.now, self._closing = template, wish, now, closing
        self._free = FreeDays(plan.client, {row.id: row for row in plan.spokespersons})
        self._together: tuple[int, Hindrance | None] | None = None
        if template.kind == "day":  # a day stays a day: all of it goes out of the way together
            self._together = self._shift(tuple(part for part in template.parts if part.day is not None))

    def of(self, part: TemplatePart) -> tuple[date | None, date | None, Hindrance | None]:
        """The day it is planned on, the day it was counted to, and why these are not the same."""
        wanted = self._wanted(part)
        if wanted is None:
            return None, None, None
        shift, why = self._together if self._together is not None else self._shift((part,))
        return _day(wanted, shift), wanted, why

    def _wanted(self, part: TemplatePart) -> date | None:
        return _counted(self.wish.anchor, self._closing, part.counted_from, part.day)

    def _shift(self, parts: Sequence[TemplatePart]) -> tuple[int, Hindrance | None]:
        """By how many days parts go out of the way together, and of what; 0 where they cannot, or are not to."""
        why = self._hindrance(parts, 0)
        if why is None or not self.wish.around:
            return 0, why
        ahead = range(1, FARTHEST + 1)
        for shift in (*ahead, *(-day for day in ahead)):
            if self._is_within(parts, shift) and self._hindrance(parts, shift) is None:
                return shift, why
        return 0, why

    def _hindrance(self, parts: Sequence[TemplatePart], shift: int) -> Hindrance | None:
        for part in parts:
            day = self._wanted(part)
            speakers = speakers_in(part, self.wish.roles)
            why = self._free.hindrance(_day(day, shift), speakers, workday=part.workday) if day is not None else None
            if why is not None:
                return why
        return None

    def _is_within(self, parts: Iterable[TemplatePart], shift: int) -> bool:
        """Whether shifted parts stay in their week, or on their side of the closing day, and ahead of now."""
        for part in parts:
            wanted = self._wanted(part)
            if wanted is None:
                continue
            day = _day(wanted, shift)
            if datetime.combine(day, part.at) < self.now:
                return False
            if self.template.kind == "week" and day.isocalendar()[:2] != wanted.isocalendar()[:2]:
                return False
            if self.template.kind == "campaign" and (wanted <= self._closing) != (day <= self._closing):
                return False
            if part.winner and day > self._closing + timedelta(days=AFTER_CLOSING):
                return False
        return True


def speakers_in(part: TemplatePart, roles: Roles) -> tuple[str, ...]:
    """Who speaks in a part in this client, each once, the first speaker first."""
    named = (roles.speakers.get(key) for key in ((part.speaker,) if part.speaker else ()) + part.co_speakers)
    return tuple(dict.fromkeys(key for key in named if key is not None))


def channels_in(part: TemplatePart, roles: Roles) -> tuple[str, ...]:
    """Where a part goes in this client; a post of which the client has no channel goes to the main one."""
    named = dict.fromkeys(key for one in part.channels if (key := roles.channels.get(one)) is not None)
    if named or part.item.all_channels or (not part.channels and part.item.kind == "slot"):
        return tuple(named)
    return (roles.main,) if roles.main is not None and (part.channels or part.item.kind == "post") else ()


def _item(part: TemplatePart, place: int, days: _Days, plan: Plan, campaign: Campaign | None) -> PlannedPart:
    """A part as an item, with what is known of it before others are looked at."""
    day, counted, why = days.of(part)
    wanted = datetime.combine(counted, part.at) if counted is not None else None
    roles = days.wish.roles
    start = datetime.combine(day, part.at) if day is not None and within_days(day) else None
    start = settled(start, plan.client.timezone) if start is not None else None
    channels, speakers = channels_in(part, roles), speakers_in(part, roles)
    speaker = roles.speakers.get(part.speaker) if part.speaker else None
    last = _day(start.date(), part.days - 1) if start is not None and part.days > 1 else None
    item = replace(
        part.item,
        id=_id(days.wish, f"{place}"),
        starts_at=start,
        last_day=last if last is not None and within_days(last) else None,
        channels=channels,
        placements=tuple(_placements(part, roles.channels, channels, start)),
        spokesperson=speaker,
        co_spokespersons=tuple(key for key in speakers if key != speaker),
        audience=roles.audiences.get(part.audience) if part.audience else None,
        response_channel=roles.channels.get(part.response_channel) if part.response_channel else None,
        deadline=_later(start, -part.deadline) if part.deadline is not None else None,
        approver=roles.speakers.get(part.approver) if part.approver else None,
        approval_due=_later(start, -part.approval_due) if part.approval_due is not None else None,
        template=days.template.id or None,
        campaign=campaign.id if campaign is not None else None,
    )
    if answers_elsewhere(item, plan.audiences):
        item = replace(item, response_channel=None)
    left_out: LeftOut | None = None
    if day is not None and start is None:
        left_out = "far"
    elif start is not None and start < days.now:
        left_out = "past"
    elif goes_nowhere(item):
        left_out = "nowhere"
    return PlannedPart(item, wanted, why, left_out)


def _later(moment: datetime | None, minutes: int) -> datetime | None:
    """So many minutes after a moment, where a plan may speak of that."""
    later = moment + timedelta(minutes=minutes) if moment is not None else None
    return later if later is not None and within_days(later) else None


def _placements(
    part: TemplatePart, named: Mapping[str, str | None], channels: Sequence[str], start: datetime | None
) -> Iterator[Placement]:
    """What the item has of its own on each of its channels that the client has."""
    for own in part.placements:
        channel = named.get(own.channel)
        if channel is None or channel not in channels:
            continue
        moment = _later(start, own.minutes_later) if own.minutes_later is not None else None
        if moment is not None and start is not None and is_too_far(moment, start):
            moment = None
        if own.text is not None or moment is not None:
            yield Placement(channel, own.text, moment)
