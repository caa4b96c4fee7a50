"""Saved views: a filter with the view, the density, the colours and the lanes it is looked at with, under a name.

They lie in the plan as records. What a record says that is not understood here is kept, and one without a name is none.
"""

from collections.abc import Mapping
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
    name = content.get("name")
    if not isinstance(name, str) or not name.strip():
        return None
    return SavedView(
        id=record.id,
        name=name.strip(),
        filter=_filter(content.get("filter")),
        view=_word(content.get("view"), VIEWS),
        density=_word(content.get("density"), DENSITIES),
        colour_by=_word(content.get("colour_by"), COLOURINGS),
        lanes=_word(content.get("lanes"), _LANES),
        scale=_word(content.get("scale"), SCALES),
    )


def record_of(view: SavedView, before: Record | None = None) -> Record:
    """A saved view as a record, with whatever else the record of before says."""
    spelled: dict[str, Any] = {
        kind: view.filter.text if kind == "text" else sorted(getattr(view.filter, kind)) for kind in view.filter.kinds()
    }
    said = {"name": view.name, **{key: getattr(view, key) for key in _LOOKS}}
    others = {key: value for key, value in (before.content if before is not None else {}).items() if key not in said}
    kinds = Filter.__struct_fields__
    strange = {key: value for key, value in _mapping(others.pop("filter", None)).items() if key not in kinds}
    content = {**others, **{key: value for key, value in said.items() if value is not None}}
    return Record(view.id, {**content, "filter": {**strange, **spelled}})


def _filter(said: object) -> Filter:
    kinds: dict[str, Any] = {}
    for kind, value in _mapping(said).items():
        if kind == "text" and isinstance(value, str):
            kinds[kind] = value
        elif kind in Filter.__struct_fields__ and kind != "text" and isinstance(value, list | tuple):
            kinds[kind] = frozenset(one for one in value if isinstance(one, str))
    return Filter(**kinds)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _word(value: object, words: tuple[str, ...]) -> Any:
    return value if value in words else None
