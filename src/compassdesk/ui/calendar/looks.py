"""Saved views: shown, saved under a name, renamed, removed; each change is one step that undo takes back."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.calendar_grid import OF_WEEKS, WITH_COLOURS, WITH_DENSITY, View
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Record
from compassdesk.domain.saved_views import Lanes, SavedView, record_of, saved_views
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

translate = QCoreApplication.translate


def show(sight: Sight, view: SavedView) -> None:
    """Look at the calendar as a saved view says; the days stay."""
    if view.density is not None and view.density != sight.density:
        sight.set_density(view.density)
    if view.colour_by is not None and view.colour_by != sight.colour_by:
        sight.set_colour(view.colour_by)
    _show_lanes(sight, view)
    sight.set_filter(view.filter)
    if view.view is not None and view.view != sight.view:
        sight.show(view=view.view)


def _show_lanes(sight: Sight, view: SavedView) -> None:
    goal = view.view or sight.view
    if view.scale is not None and view.scale != sight.scale:
        sight.set_scale(view.scale)
    if view.lanes is None or not _has(goal, view.lanes) or view.lanes == _lanes_of(sight, goal):
        return
    if goal != "board" and view.lanes != "none":
        sight.set_lanes(view.lanes)
    elif goal == "board" and view.lanes != "campaign_and_channel":
        sight.set_swimlanes(view.lanes if view.lanes != "none" else None)


def _has(view: View, lanes: Lanes | None) -> bool:
    """Whether a view can be divided so: on a board a card would stand in two, and a timeline cannot do without."""
    if view == "board":
        return lanes != "campaign_and_channel"
    return view in OF_WEEKS and lanes != "none"


def _lanes_of(sight: Sight, view: View) -> Lanes | None:
    """The lanes of a view as a saved one names them; None for a view that has none."""
    if view == "board":
        return sight.swimlanes or "none"
    return sight.lanes if view in OF_WEEKS else None


def is_shown(sight: Sight, view: SavedView) -> bool:
    """Whether the calendar is looked at as a saved view says; what its own view has no use for does not count."""
    return (
        view.filter == sight.filter
        and view.view in {None, sight.view}
        and (view.density in {None, sight.density} or sight.view not in WITH_DENSITY)
        and (view.colour_by in {None, sight.colour_by} or sight.view not in WITH_COLOURS)
        and (view.lanes in {None, _lanes_of(sight, sight.view)} or not _has(sight.view, view.lanes))
        and (view.scale in {None, sight.scale} or sight.view not in OF_WEEKS)
    )


def save(session: Session, sight: Sight, name: str) -> None:
    """Save how the calendar is looked at; in place of the view that has this name already."""
    there = next((view for view in saved_views(session.plan) if view.name.casefold() == name.casefold()), None)
    before = _record(session, there) if there is not None else None
    key = there.id if there is not None else ""
    lanes, scale = _lanes_of(sight, sight.view), sight.scale if sight.view in OF_WEEKS else None
    view = SavedView(key, name, sight.filter, sight.view, sight.density, sight.colour_by, lanes, scale)
    label = translate("SavedViews", "Save the view “{name}”").replace("{name}", name)
    patch = Patch(
        saved_views=(record_of(view, before),), base=Rows(saved_views=(before,) if before is not None else ())
    )
    if commit(session, label, patch) is not None:
        session.say(translate("SavedViews", "View “{name}” saved").replace("{name}", name), undo=True)


def rename(session: Session, view: SavedView, name: str) -> None:
    """Give a saved view another name."""
    before = _record(session, view)
    if before is not None and name != view.name:
        patch = Patch(saved_views=(record_of(replace(view, name=name), before),), base=Rows(saved_views=(before,)))
        commit(session, translate("SavedViews", "Rename the view “{name}”").replace("{name}", view.name), patch)


def remove(session: Session, view: SavedView) -> None:
    """Remove a saved view, with an offer to take it back."""
    before = _record(session, view)
    if before is None:
        return
    label = translate("SavedViews", "Remove the view “{name}”").replace("{name}", view.name)
    patch = Patch(removed=(("saved_views", view.id),), base=Rows(saved_views=(before,)))
    if commit(session, label, patch) is not None:
        session.say(translate("SavedViews", "View “{name}” removed").replace("{name}", view.name), undo=True)


def _record(session: Session, view: SavedView) -> Record | None:
    return next((record for record in session.plan.saved_views if record.id == view.id), None)
