"""A template made of items: of a selection, of a day or a week, or of all that a campaign holds."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from compassdesk.domain.attachments import Attachment, by_item
from compassdesk.domain.plan import Campaign, Item, OrganiseTask, Plan
from compassdesk.domain.reschedule import as_planned
from compassdesk.domain.templates import (
    CampaignPattern,
    OwnPlacement,
    Template,
    TemplateAudience,
    TemplateChannel,
    TemplateKind,
    TemplatePart,
    TemplateSpeaker,
    TemplateTask,
)
from compassdesk.domain.time_order import in_time_order
from compassdesk.domain.usual import USUAL_TIME
from compassdesk.domain.week import Week

_MINUTE = timedelta(minutes=1)
_SATURDAY = 6


def kind_of(items: Sequence[Item]) -> TemplateKind:
    """What some items are together: by how many there are, and over how many days."""
    days = [item.starts_at.date() for item in items if item.starts_at is not None]
    if len(items) == 1:
        return "item"
    if len(set(days)) <= 1:
        return "day"
    return "week" if len({Week.of(day) for day in days}) == 1 else "campaign"


def template_of(
    plan: Plan,
    items: Iterable[Item],
    kind: TemplateKind,
    name: str,
    *,
    campaign: Campaign | None = None,
    tasks: Iterable[OrganiseTask] = (),
) -> Template:
    """The items as a template without an id, counted from the first day, the week's Monday or the campaign's start.

    Items without a time stay undated. What happened to an item is no part of it, as with a copy (`duplicated`).
    """
    chosen = tuple(items)
    ordered = in_time_order(chosen)
    ordered += [item for item in chosen if item.starts_at is None]
    anchor = _anchor(ordered, kind, campaign)
    keys = _Keys(ordered)
    closing = _closing(campaign)
    attached = by_item(plan.attachments)
    parts = tuple(
        replace(_part(item, kind, anchor, closing, campaign, keys), attachments=_loose(attached.get(item.id, ())))
        for item in ordered
    )
    return Template(
        id="",
        name=name,
        kind=kind,
        parts=parts,
        tasks=tuple(_task(task, anchor) for task in tasks),
        channels=keys.template_channels(plan),
        speakers=keys.template_speakers(plan),
        audiences=keys.template_audiences(plan),
        campaign=_pattern(ordered, kind, campaign, anchor),
    )


def _loose(attached: Iterable[Attachment]) -> tuple[Attachment, ...]:
    """Attachments as they hang on no item yet."""
    return tuple(replace(one, id="", item=None, position=0) for one in attached)


def _anchor(items: Sequence[Item], kind: TemplateKind, campaign: Campaign | None) -> date | None:
    if campaign is not None:
        return campaign.starts
    first = next((item.starts_at.date() for item in items if item.starts_at is not None), None)
    return Week.of(first).monday if kind == "week" and first is not None else first


def _closing(campaign: Campaign | None) -> date | None:
    return (campaign.closes_on or campaign.ends) if campaign is not None else None


def _pattern(
    items: Sequence[Item], kind: TemplateKind, campaign: Campaign | None, anchor: date | None
) -> CampaignPattern | None:
    if campaign is not None:
        closes = campaign.closes_on
        return CampaignPattern(
            kind=campaign.kind,
            days=max(1, (campaign.ends - campaign.starts).days + 1),
            closes_after=(closes - campaign.starts).days if closes is not None else None,
            colour=campaign.colour,
            chance_based=campaign.chance_based,
            free_entry=campaign.free_entry,
            prize_value_eur=campaign.prize_value_eur,
            draws_count=campaign.draws_count,
            terms=campaign.terms,
            budget_eur=campaign.budget_eur,
        )
    if kind != "campaign" or anchor is None:
        return None
    last = max(item.last_day or item.starts_at.date() for item in items if item.starts_at is not None)
    return CampaignPattern(days=(last - anchor).days + 1)


def _part(
    item: Item, kind: TemplateKind, anchor: date | None, closing: date | None, campaign: Campaign | None, keys: "_Keys"
) -> TemplatePart:
    start, day = item.starts_at, None
    is_winner = campaign is not None and campaign.winner_item == item.id
    from_close = False
    if start is not None and anchor is not None:
        # what comes behind the closing day hangs on it: a winner is told so many days after it
        from_close = closing is not None and start.date() > closing
        day = (start.date() - (closing if from_close and closing is not None else anchor)).days
    return TemplatePart(
        item=_pattern_of(item),
        day=day,
        counted_from="close" if from_close else "start",
        at=start.time().replace(second=0, microsecond=0) if start is not None else USUAL_TIME,
        days=(item.last_day - start.date()).days + 1 if item.last_day is not None and start is not None else 1,
        channels=tuple(keys.channels[key] for key in item.channels),
        response_channel=keys.channels.get(item.response_channel or ""),
        speaker=keys.speakers.get(item.spokesperson or ""),
        co_speakers=tuple(keys.speakers[key] for key in item.co_spokespersons),
        audience=keys.audiences.get(item.audience or ""),
        placements=tuple(
            OwnPlacement(keys.channels[one.channel], one.text, _minutes(one.starts_at, start))
            for one in item.placements
        ),
        deadline=_minutes(start, item.deadline),
        approver=keys.speakers.get(item.approver or ""),
        approval_due=_minutes(start, item.approval_due),
        workday=kind == "campaign" and start is not None and start.isoweekday() < _SATURDAY,
        winner=is_winner,
    )


def _minutes(moment: datetime | None, since: datetime | None) -> int | None:
    return (moment - since) // _MINUTE if moment is not None and since is not None else None


def _pattern_of(item: Item) -> Item:
    """What is planned of an item, without what the part says of it otherwise."""
    return replace(
        as_planned(item),
        starts_at=None,
        last_day=None,
        channels=(),
        placements=(),
        spokesperson=None,
        co_spokespersons=(),
        approver=None,
        approval_due=None,
        deadline=None,
        campaign=None,
        audience=None,
        response_channel=None,
        triggered_by_insight=None,
        template=None,
    )


def _task(task: OrganiseTask, anchor: date | None) -> TemplateTask:
    day = (task.due - anchor).days if task.due is not None and anchor is not None else None
    return TemplateTask(task.title, task.scope, day, owner=task.owner)


class _Keys:
    """The keys of what the items name, in the order in which they name it: an id may tell a person's name."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.channels: dict[str, str] = {}
        self.speakers: dict[str, str] = {}
        self.audiences: dict[str, str] = {}
        for item in items:
            placed = (one.channel for one in item.placements)
            for key in (*item.channels, item.response_channel, *placed):
                _name(self.channels, "c", key)
            for key in (item.spokesperson, *item.co_spokespersons, item.approver):
                _name(self.speakers, "s", key)
            _name(self.audiences, "a", item.audience)

    def template_channels(self, plan: Plan) -> tuple[TemplateChannel, ...]:
        rows = {row.id: row for row in plan.channels}
        return tuple(
            TemplateChannel(key, row.id, row.name, row.network, row.platform_type)
            for name, key in self.channels.items()
            if (row := rows.get(name)) is not None
        )

    def template_speakers(self, plan: Plan) -> tuple[TemplateSpeaker, ...]:
        rows = {row.id: row for row in plan.spokespersons}
        return tuple(
            TemplateSpeaker(key, row.id, row.role_title)
            for name, key in self.speakers.items()
            if (row := rows.get(name)) is not None
        )

    def template_audiences(self, plan: Plan) -> tuple[TemplateAudience, ...]:
        rows = {row.id: row for row in plan.audiences}
        return tuple(
            TemplateAudience(key, row.id, row.name)
            for name, key in self.audiences.items()
            if (row := rows.get(name)) is not None
        )


def _name(keys: dict[str, str], letter: str, row: str | None) -> None:
    if row is not None:
        keys.setdefault(row, f"{letter}{len(keys) + 1}")
