"""Where the user was in each client: day, week, filter, selection and scroll, to come back to after a restart.

Kept in the preferences, which lie open: of a protected client nothing but dates and ids. Where today was in sight no
day is kept, so that the next morning begins at its own.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Annotated, Any

from msgspec import Meta, Struct, ValidationError, convert, to_builtins
from msgspec.structs import replace
from PySide6.QtCore import QObject

from compassdesk.domain.calendar_grid import View, reachable
from compassdesk.domain.filters import Filter
from compassdesk.domain.week import Week
from compassdesk.system.preferences import Change, Preferences
from compassdesk.ui.calendar.calendar_page import CalendarPage
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.layout import QWIDGETSIZE_MAX

MOST_SELECTED = 50
"""So many selected items at most are found again."""
IN_WORDS = frozenset(("labels", "text"))
"""Kinds of filter whose values are words of the client, not ids."""


class Place(Struct, frozen=True, omit_defaults=True):
    """Where somebody was in a client. `monday` is that of the week in the side panel."""

    page: str = "calendar"
    view: View = "month"
    day: date | None = None
    monday: date | None = None
    filter: Mapping[str, tuple[str, ...]] = {}
    selected: Annotated[tuple[str, ...], Meta(max_length=MOST_SELECTED)] = ()
    scroll: Annotated[int, Meta(ge=0, le=QWIDGETSIZE_MAX)] = 0  # Qt takes no number that is much larger


class ClientPlaces(QObject):
    """See the module. `page` gives the page in sight."""

    def __init__(
        self,
        session: Session,
        sight: Sight,
        calendar: CalendarPage,
        page: Callable[[], str],
        preferences: Callable[[], Preferences],
        remember: Callable[[Change], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._sight, self._calendar, self._page = session, sight, calendar, page
        self._preferences, self._remember = preferences, remember
        session.file_changed.connect(self._keep_words_out)

    def keep(self) -> None:
        """Note where the user is in the client on the desk."""
        file, sight = self._session.file, self._sight
        if file is None:
            return
        today = self._session.now().date()
        away = not sight.first <= today <= sight.last
        place = Place(
            page=self._page(),
            view=sight.view,
            day=sight.day if away else None,
            monday=sight.week.monday if away or sight.week != Week.of(today) else None,
            filter=_spelled(sight.filter, in_words=not file.protected),
            selected=sight.selected[:MOST_SELECTED],
            scroll=self._calendar.scrolled(),
        )
        self._note(str(file.path), to_builtins(place, order="sorted"))

    def come_back(self) -> str:
        """Go where the user was in the client on the desk, if that is known; the page that was in sight, or ""."""
        place = self._known()
        if place is None:
            return ""
        session, sight = self._session, self._sight
        sight.set_filter(_read(place.filter))
        if place.day is not None:
            sight.show(reachable(place.day), select_week=False)
        week = Week.of(reachable(place.monday)) if place.monday is not None else None
        if week is not None and week in sight.weeks_in_view():
            sight.show_week(week)
        sight.point_out([item.id for item in session.items(place.selected)], found_again=True)
        if place.scroll and place.view == sight.view:
            self._calendar.scroll_to(place.scroll)
        return place.page

    def _known(self) -> Place | None:
        file = self._session.file
        noted = self._preferences().places.get(str(file.path)) if file is not None else None
        try:
            return convert(noted, Place) if noted is not None else None
        except ValidationError:
            return None

    def _note(self, path: str, place: Mapping[str, Any]) -> None:
        def noted(now: Preferences) -> Preferences:
            others = {known: there for known, there in now.places.items() if known in now.recent_clients}
            return replace(now, places={**others, path: place})

        self._remember(noted)

    def _keep_words_out(self) -> None:
        """A client that was protected since has left no words behind."""
        file, place = self._session.file, self._known()
        if file is not None and file.protected and place is not None and IN_WORDS & place.filter.keys():
            ids = {kind: values for kind, values in place.filter.items() if kind not in IN_WORDS}
            self._note(str(file.path), to_builtins(replace(place, filter=ids)))


def _spelled(wanted: Filter, *, in_words: bool) -> dict[str, tuple[str, ...]]:
    kinds = (kind for kind in wanted.kinds() if in_words or kind not in IN_WORDS)
    return {kind: (wanted.text,) if kind == "text" else tuple(sorted(getattr(wanted, kind))) for kind in kinds}


def _read(kinds: Mapping[str, tuple[str, ...]]) -> Filter:
    known: dict[str, Any] = {kind: frozenset(kinds[kind]) for kind in Filter.__struct_fields__ if kind in kinds}
    return Filter(**{**known, **({"text": " ".join(kinds["text"])} if "text" in kinds else {})})
