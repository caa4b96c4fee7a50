"""Templates: an item, a day, a week or a campaign with times counted from an anchor, and roles for who and where.

They lie in the plan as records. What a record says that is not understood here is kept, and one without a name is none.
A part names channels, speakers and audiences by keys of the template; what a key stands for is said by the id it had
where the template was made and by its role, so that a template travels between clients.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import time
from functools import cache
from typing import Any, Literal, TypeVar, get_args

from msgspec import NODEFAULT, Struct, ValidationError, convert, to_builtins
from msgspec.structs import fields, replace

from compassdesk.domain.attachments import Attachment, attachment
from compassdesk.domain.attachments import record_of as attachment_record
from compassdesk.domain.bounds import MOST
from compassdesk.domain.plan import Item, Plan, Record
from compassdesk.domain.record_values import clock_in, listed_in, rewritten, text_in, word_in
from compassdesk.domain.reschedule import HAPPENED
from compassdesk.domain.usual import USUAL_TIME
from compassdesk.domain.vocabulary import CampaignKind, Network, OrganiseScope, PlatformType

T = TypeVar("T")

TemplateKind = Literal["item", "day", "week", "campaign"]
CountedFrom = Literal["start", "close"]
TEMPLATE_KINDS: tuple[TemplateKind, ...] = get_args(TemplateKind)
_MOST_COUNTED = 5_300_000
"""Minutes of ten years: a slip of the hand beyond that is not understood."""
_NAMES = ("name", "kind", "about", "campaign", "parts", "tasks", "channels", "speakers", "audiences")
_USUAL_LENGTH, _LONGEST = 14, 3_660
"""Days of a campaign; one of more than ten years is such a slip too."""
_SAID_OTHERWISE = HAPPENED | {
    "id", "starts_at", "last_day", "status", "deadline", "campaign", "placements", "channels", "response_channel",
    "spokesperson", "co_spokespersons", "audience", "triggered_by_insight", "template", "approver", "approval_due",
}  # fmt: skip
"""Fields of an item that a part says otherwise, or that belong to what happened to one item and not to its pattern."""
_OF_ONE_ITEM = frozenset(("item", "position"))
"""What an attachment says of the item it hangs on, which a part says by its own list."""


class TemplateChannel(Struct, frozen=True):
    """A channel by what it is. `main`: the channel that matters most, whatever network it is on."""

    key: str
    id: str = ""
    name: str = ""
    network: Network | None = None
    platform_type: PlatformType | None = None
    main: bool = False


class TemplateSpeaker(Struct, frozen=True):
    """A person by the role; without id and title it is whoever may speak."""

    key: str
    id: str = ""
    role_title: str = ""


class TemplateAudience(Struct, frozen=True):
    key: str
    id: str = ""
    name: str = ""


class OwnPlacement(Struct, frozen=True):
    """What a part has of its own on a channel: a text, and a time so many minutes after its start (or before it)."""

    channel: str
    text: str | None = None
    minutes_later: int | None = None


class TemplatePart(Struct, frozen=True):
    """An item to be. `item` has no id and no times, and names no channel, speaker or audience: the keys do.

    `day` counts from the anchor, or from the campaign's closing day (its end where it has none); None stays undated.
    `days` is how many it lasts. `deadline` and `approval_due` are in minutes before the start; who must say yes is the
    role of a speaker. `workday`: it is planned on no weekend.
    """

    item: Item
    day: int | None = 0
    counted_from: CountedFrom = "start"
    at: time = USUAL_TIME
    days: int = 1
    channels: tuple[str, ...] = ()
    response_channel: str | None = None
    speaker: str | None = None
    co_speakers: tuple[str, ...] = ()
    audience: str | None = None
    placements: tuple[OwnPlacement, ...] = ()
    deadline: int | None = None
    approver: str | None = None
    approval_due: int | None = None
    workday: bool = False
    winner: bool = False
    """Whether it tells who won: the campaign then points at it."""
    attachments: tuple[Attachment, ...] = ()
    """What hangs on it, in its order, without ids and items; the contents are in the client file by their hash."""


class TemplateTask(Struct, frozen=True):
    """Work of the team that is due on a day counted as those of parts are."""

    title: str
    scope: OrganiseScope = "internal"
    day: int | None = None
    counted_from: CountedFrom = "start"
    owner: str = ""


class CampaignPattern(Struct, frozen=True):
    """What the campaign is; `days` is its length with both ends, `closes_after` how many days later it closes.

    An exemption from the checks is not among it: that is a decision about one campaign.
    """

    kind: CampaignKind = "regular"
    days: int = _USUAL_LENGTH
    closes_after: int | None = None
    colour: str = ""
    chance_based: bool = True
    free_entry: bool = True
    prize_value_eur: float | None = None
    draws_count: int | None = None
    terms: str = ""
    budget_eur: float | None = None


class Template(Struct, frozen=True):
    id: str
    name: str
    kind: TemplateKind
    about: str = ""
    parts: tuple[TemplatePart, ...] = ()
    tasks: tuple[TemplateTask, ...] = ()
    channels: tuple[TemplateChannel, ...] = ()
    speakers: tuple[TemplateSpeaker, ...] = ()
    audiences: tuple[TemplateAudience, ...] = ()
    campaign: CampaignPattern | None = None


def templates_of(plan: Plan) -> tuple[Template, ...]:
    """The templates of a plan, by name."""
    known = (template_in(record) for record in plan.templates)
    return tuple(sorted((one for one in known if one is not None), key=lambda one: (one.name.casefold(), one.id)))


def attachments_named(plan: Plan) -> Iterator[Attachment]:
    """All whose contents a plan names: those of items, and those of the parts of its templates."""
    yield from map(attachment, plan.attachments)
    for record in plan.templates:
        for part in _listed(record.content, "parts"):
            yield from map(_attached, _listed(part, "attachments"))


def template_in(record: Record) -> Template | None:
    """What a record means; None for one without a name. A part without a title or a petal is none."""
    content = record.content
    name = text_in(content.get("name"))
    if name is None:
        return None
    parts = tuple(part for said in _listed(content, "parts") if (part := _part(said)) is not None)
    kind = word_in(content.get("kind"), TEMPLATE_KINDS)
    usual: TemplateKind = "campaign" if "campaign" in content else "item" if len(parts) == 1 else "week"
    about = content.get("about")
    return Template(
        id=record.id,
        name=name,
        kind=kind or usual,
        about=about if isinstance(about, str) else "",
        parts=parts,
        tasks=_rows(content, "tasks", TemplateTask),
        channels=_rows(content, "channels", TemplateChannel),
        speakers=_rows(content, "speakers", TemplateSpeaker),
        audiences=_rows(content, "audiences", TemplateAudience),
        campaign=_campaign(content.get("campaign"), kind == "campaign"),
    )


def record_of(template: Template, before: Record | None = None) -> Record:
    """A template as a record, with whatever else the record of before says."""
    said: dict[str, Any] = {"name": template.name, "kind": template.kind}
    if template.about:
        said["about"] = template.about
    if template.campaign is not None:
        said["campaign"] = _said(template.campaign)
    said["parts"] = [_part_said(part) for part in template.parts]
    for name in ("tasks", "channels", "speakers", "audiences"):
        if rows := getattr(template, name):
            said[name] = [_said(row) for row in rows]
    return rewritten(template.id, {**dict.fromkeys(_NAMES), **said}, before)


def renamed(record: Record, name: str) -> Record:
    """The record under another name, all else as it is."""
    return Record(record.id, {**record.content, "name": name})


def _part_said(part: TemplatePart) -> dict[str, Any]:
    said = _said(part)
    said.pop("item")
    item = {"title": part.item.title, "kind": part.item.kind, "petal": part.item.petal, **_said(part.item)}
    status = {"status": "idea"} if part.item.status == "idea" else {}
    day: dict[str, Any] = {"day": part.day, "at": part.at.isoformat("minutes")}
    kept = {name: value for name, value in item.items() if name not in _SAID_OTHERWISE}
    if part.attachments:
        said["attachments"] = [_attached_said(one) for one in part.attachments]
    return {**kept, **status, **{name: value for name, value in said.items() if name not in {"day", "at"}}, **day}


def _attached_said(one: Attachment) -> dict[str, Any]:
    content = attachment_record(one).content
    return {name: value for name, value in content.items() if name not in _OF_ONE_ITEM}


def _said(row: Struct) -> dict[str, Any]:
    """The fields of a row that are not what they are without being said, as JSON has them."""
    values: dict[str, Any] = {}
    for field in fields(row):
        value = getattr(row, field.name)
        usual = field.default if field.default_factory is NODEFAULT else field.default_factory()
        if value != usual:
            values[field.name] = to_builtins(value)
    return values


def _part(said: Mapping[str, Any]) -> TemplatePart | None:
    """What a part means; None for one that is no item."""
    status = "idea" if said.get("status") == "idea" else "draft"
    item = _understood(Item, said, _SAID_OTHERWISE, id="", status=status)
    return (
        _understood(
            TemplatePart, said, frozenset(("item", "placements", "attachments")), item=item, placements=_own(said),
            attachments=tuple(map(_attached, _listed(said, "attachments"))),
        )
        if item
        else None
    )  # fmt: skip


def _attached(said: Mapping[str, Any]) -> Attachment:
    return attachment(Record("", {name: value for name, value in said.items() if name not in _OF_ONE_ITEM}))


def _own(said: Mapping[str, Any]) -> tuple[OwnPlacement, ...]:
    return _rows(said, "placements", OwnPlacement)


def _campaign(said: object, wanted: bool) -> CampaignPattern | None:
    if isinstance(said, Mapping):
        pattern = _understood(CampaignPattern, said)
        return replace(pattern, days=_USUAL_LENGTH) if pattern and not 1 <= pattern.days <= _LONGEST else pattern
    return CampaignPattern() if wanted else None


def _rows(content: Mapping[str, Any], name: str, kind: type[T]) -> tuple[T, ...]:
    """The rows of a list that have what a row must have."""
    found = (_understood(kind, said) for said in _listed(content, name))
    return tuple(row for row in found if row is not None)


def _listed(content: Mapping[str, Any], name: str) -> Sequence[Mapping[str, Any]]:
    return [one for one in listed_in(content.get(name)) if isinstance(one, Mapping)]


def _understood(kind: type[T], said: Mapping[str, Any], but: frozenset[str] = frozenset(), **given: Any) -> T | None:
    """A row of what is said, each field by itself: one that is not understood is as if nothing were said of it."""
    values = dict(given)
    # those count back from the anchor too; numbers of a plan are never negative
    counts = any(kind is one for one in (TemplatePart, TemplateTask, OwnPlacement))
    least, most = (-_MOST_COUNTED, _MOST_COUNTED) if counts else (0, MOST)
    types: Mapping[str, Any] = _types(kind)  # type: ignore[arg-type]
    for name in said.keys() & types.keys() - but - given.keys():
        if types[name] is time:
            values |= {name: clock} if (clock := clock_in(said[name])) is not None else {}
            continue
        try:
            value = convert(said[name], types[name])
        except ValidationError:
            continue
        if not isinstance(value, int | float) or least <= value <= most:
            values[name] = value
    try:
        return kind(**values)
    except TypeError:  # what it must have is missing
        return None


@cache
def _types(kind: type) -> Mapping[str, Any]:
    """The types of the fields of a struct by name; asking msgspec for them each time costs more than reading a part."""
    return {field.name: field.type for field in fields(kind)}
