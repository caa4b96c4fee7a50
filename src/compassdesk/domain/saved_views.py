"""Saved views: a filter with the view, the density, the colours and the lanes it is looked at with, under a name.

They lie in the plan as records. What a record says that is not understood here is kept, and one without a name is none.
"""

from typing import Any, Literal

from msgspec import Struct

from compassdesk.domain.calendar_grid import (
    COLOURINGS,
    DENSITIES,
    SCALES,
    TIMELINE_LANES,
    VIEWS,
    ColourBy,
    Density,
    Scale,
    TimelineLanes,
    View,
)
from compassdesk.domain.filters import Filter
from compassdesk.domain.plan import Plan, Record
from compassdesk.domain.record_values import mapped_in, rewritten, said_else, text_in, word_in

_LOOKS = ("view", "density", "colour_by", "lanes", "scale")
Lanes = TimelineLanes | Literal["none"]
_LANES: tuple[Lanes, ...] = (*TIMELINE_LANES, "none")


class SavedView(Struct, frozen=True):
    """None: that stays as it is when the view is shown."""

    id: str
    name: str
    filter: Filter = Filter()
    view: View | None = None
    density: Density | None = None
    colour_by: ColourBy | None = None
    lanes: Lanes | None = None
    """Of a timeline, or of a board, which can do without but has one kind at a time."""
    scale: Scale | None = None
    """Of a timeline."""


def saved_views(plan: Plan) -> tuple[SavedView, ...]:
    """The saved views of a plan, by name."""
    known = (saved_view(record) for record in plan.saved_views)
    return tuple(sorted((view for view in known if view is not None), key=lambda view: (view.name.casefold(), view.id)))


def saved_view(record: Record) -> SavedView | None:
    """What a record means; None for one without a name."""
    content = record.content
    name = text_in(content.get("name"))
    if name is None:
        return None
    return SavedView(
        id=record.id,
        name=name,
        filter=_filter(content.get("filter")),
        view=word_in(content.get("view"), VIEWS),
        density=word_in(content.get("density"), DENSITIES),
        colour_by=word_in(content.get("colour_by"), COLOURINGS),
        lanes=word_in(content.get("lanes"), _LANES),
        scale=word_in(content.get("scale"), SCALES),
    )


def record_of(view: SavedView, before: Record | None = None) -> Record:
    """A saved view as a record, with whatever else the record of before says."""
    spelled: dict[str, Any] = {
        kind: view.filter.text if kind == "text" else sorted(getattr(view.filter, kind)) for kind in view.filter.kinds()
    }
    said = {"name": view.name, **{key: getattr(view, key) for key in _LOOKS}}
    strange = said_else(before.content.get("filter") if before is not None else None, Filter.__struct_fields__)
    return rewritten(view.id, {**said, "filter": {**strange, **spelled}}, before)


def _filter(said: object) -> Filter:
    kinds: dict[str, Any] = {}
    for kind, value in mapped_in(said).items():
        if kind == "text" and isinstance(value, str):
            kinds[kind] = value
        elif kind in Filter.__struct_fields__ and kind != "text" and isinstance(value, list | tuple):
            kinds[kind] = frozenset(one for one in value if isinstance(one, str))
    return Filter(**kinds)
