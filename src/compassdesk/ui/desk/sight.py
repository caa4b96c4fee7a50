"""What is in sight of the open client: days and how they are shown, the week beside them, the selection, the filter."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject, Signal

from compassdesk.domain import calendar_grid, filters
from compassdesk.domain.calendar_grid import OF_WEEKS, ColourBy, Density, LaneKind, Scale, TimelineLanes, View
from compassdesk.domain.plan import Item
from compassdesk.domain.several_days import day_of, ends_on
from compassdesk.domain.week import Week
from compassdesk.ui.desk.cursor import Cursor
from compassdesk.ui.desk.session import Days, Session
from compassdesk.ui.desk.undo import RecordedStep


class Sight(QObject):
    """See the module. It has the session read the days that come into sight."""

    period_changed = Signal()
    """`view`, `day`, `first` and `last` changed; plan_changed of the session follows."""
    selection_changed = Signal()
    """`selected`, `edited` or `week` changed, or what they name was read again."""
    filters_changed = Signal()
    item_opened = Signal()
    """An item was opened, maybe the one that is edited already; selection_changed follows."""
    typing_wanted = Signal()
    """The keyboard is wanted in the editor of what is edited."""
    density_changed = Signal()
    naming_wanted = Signal()
    """The item that was just made was asked for once more: the keyboard belongs to its title."""
    lanes_changed = Signal()
    colour_changed = Signal()
    marks_changed = Signal()
    """Other things than before are shown besides items."""
    row_wanted = Signal(str, str)
    """A row is to be edited on the page of people: the code of its editor (`brought.EDITORS`), and its id."""
    review_made = Signal(str)
    """Somebody was asked to read along: the id of the review, which nobody is taken to."""

    def __init__(self, session: Session, *, first_weekday: int = 1, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.first_weekday = first_weekday
        self.also_judged: tuple[Week, ...] = ()
        """Weeks that a page beside the calendar speaks of."""
        self.view: View = "month"
        self.density: Density = "normal"
        self.lanes: TimelineLanes = "channel"
        self.scale: Scale = "twelve_weeks"
        """How long the timeline is."""
        self.swimlanes: LaneKind | None = None
        """The lanes of the board, which can do without."""
        self.colour_by: ColourBy = "petal"
        self.hidden: frozenset[str] = frozenset()
        """What is not shown besides items: "weekly_places", "year_days"."""
        self.filter = filters.Filter()
        self.selected: tuple[str, ...] = ()
        self.pointed_out = False
        """Whether what is selected was pointed out, and not taken by hand to do something with it."""
        self._found_again = False
        self.edited: str | None = None
        self.fresh = False
        """Whether the edited item was just made and waits for its name."""
        self.made: RecordedStep | None = None
        """The step that made the fresh item."""
        self._first_title = ""
        self.day, _ = session.days
        self.week = Week.of(self.day)
        self.first, self.last = session.days
        self.cursor = Cursor(self.day, self)
        self._shown: tuple[Item, ...] = ()
        self._within = 0
        self._shown_of: tuple[Item, ...] | None = None
        self._shown_as: object = None

    def begin(self) -> None:
        """Another client lies on the desk: its today comes into sight, with nothing selected. Notifies nobody."""
        self.selected, self.edited = (), None
        self.filter = filters.Filter()
        if self._session.file is not None:
            self.day = self._session.now().date()
            self.week = self.week_of(self.day)
            self._bring_days()
            self.cursor.rest_on(self.day)

    # --- the period ------------------------------------------------------------------------------------------------

    def show(self, day: date | None = None, view: View | None = None, *, select_week: bool = True) -> None:
        """Bring a day and a view into sight; the hours open on the week in the side panel, unless a day is named."""
        if day is None and view == "week" and self.view != "week" and self.week_of(self.day) != self.week:
            self.day = self._day_of_the_week()
        self.view = view or self.view
        self.day = day or self.day
        before = (self.first, self.last)
        self._bring_days()
        if select_week and self.week != self.week_of(self.day):
            self.week = self.week_of(self.day)
            self.selection_changed.emit()
        if before != (self.first, self.last) and self._session.file is not None:
            self._session.read_days(self.first, self.last)
            self.period_changed.emit()
            self._session.plan_changed.emit(None)
        else:
            self.period_changed.emit()

    def _day_of_the_week(self) -> date:
        """A day in the row of the week in the panel: where the keyboard is, else the first of the month in sight.

        So that who goes on from the hours to a month or a list comes back to the month that was looked at.
        """
        row = calendar_grid.week_days(self.week.monday + timedelta(days=3), self.first_weekday)
        month = (day for day in row if (day.year, day.month) == (self.day.year, self.day.month))
        return self.cursor.day if self.cursor.day in row else next(month, row[0])

    @property
    def period(self) -> calendar_grid.Period:
        """What the view shows one of."""
        return calendar_grid.period_of(self.view, self.scale)

    def is_in_period(self, day: date) -> bool:
        """Whether a day is one of those that are looked at: neighbours' beside a month or a year only complete its
        weeks.
        """
        alike = {"month": (day.year, day.month) == (self.day.year, self.day.month), "year": day.year == self.day.year}
        return self.first <= day <= self.last and alike.get(self.period, True)

    def shows(self, day: date) -> bool:
        """Whether a day can be seen in the view."""
        alone = self.view in calendar_grid.OF_THE_MONTH_ALONE
        return self.is_in_period(day) if alone else self.first <= day <= self.last

    def step(self, amount: int) -> None:
        """Go `amount` periods of the view on (or back)."""
        self.show(calendar_grid.stepped(self.view, self.day, amount, self.scale))
        if not self.is_in_period(self.cursor.day):
            self.cursor.rest_on(self.day)

    def today(self) -> None:
        """Bring today into sight; a day that was chosen before counts no longer."""
        today = self._session.now().date()
        self.show(today)
        self.cursor.rest_on(today)

    def show_week(self, week: Week) -> None:
        """Show a week in the side panel, and its days in the calendar if they are out of sight."""
        self._session.settle()
        self.edited = None
        self.week = week
        if not (self.first <= week.monday and week.sunday <= self.last):
            self.show(week.monday, select_week=False)
        self.selection_changed.emit()

    def weeks_in_view(self) -> tuple[Week, ...]:
        """The ISO weeks that have a day in sight."""
        return calendar_grid.weeks_between(self.first, self.last)

    def week_in_view(self) -> Week:
        """The week of a view of seven days: the one most of them lie in, whatever day rows begin on."""
        return self.week_of(self.first)

    def week_of(self, day: date) -> Week:
        """The week of the row in which a day stands: a Sunday that begins a row is seen with the week behind it."""
        return calendar_grid.week_of_row(calendar_grid.week_days(day, self.first_weekday))

    def days_around(self, day: date) -> Days:
        """The days that the view shows of the period a day lies in."""
        days = calendar_grid.days_of(self.view, day, self.first_weekday, self.scale)
        return days[0], days[-1]

    def _bring_days(self) -> None:
        """The cursor comes along when other days come into sight."""
        self.first, self.last = self.days_around(self.day)
        if not self.first <= self.cursor.day <= self.last:
            self.cursor.rest_on(self.day)

    # --- selection and filter --------------------------------------------------------------------------------------

    def shown_items(self) -> tuple[Item, ...]:
        """The items on the days in sight that pass the filter, with a change in the air applied, in time order.

        Worked out once for all who ask between two changes.
        """
        session = self._session
        plan = session.seen_plan
        items = plan.items
        days = self.first, self.last
        if self.view in calendar_grid.OF_THE_MONTH_ALONE:
            days = self.day.replace(day=1), calendar_grid.month_end(self.day)
        asked = days, session.days, self.filter, plan.channels
        if items is not self._shown_of or asked != self._shown_as:
            self._shown_of, self._shown_as = items, asked
            within = items if days == session.days else _on_days(items, *days)
            self._within = len(within)
            self._shown = filters.shown(within, self.filter, filters.networks_of(plan.channels))
        return self._shown

    def shown_undated(self) -> tuple[Item, ...]:
        """The items without a date that pass the filter, for a view that shows them."""
        networks = filters.networks_of(self._session.plan.channels)
        return filters.shown(self._undated(), self.filter, networks)

    def _undated(self) -> tuple[Item, ...]:
        return self._session.unscheduled if self.view in calendar_grid.WITH_UNDATED else ()

    def passing(self) -> Callable[[Item], bool]:
        """Whether an item passes the filter as it is now."""
        wanted, networks = self.filter, filters.networks_of(self._session.plan.channels)
        return lambda item: wanted.matches(item, networks)

    def counted(self) -> tuple[int, int]:
        """How many items the view shows, and how many it would without the filter."""
        shown = len(self.shown_items()) + len(self.shown_undated())
        return shown, self._within + len(self._undated())

    def shows_anything(self) -> bool:
        """Whether the view has any item to show."""
        return bool(self.shown_items() or self.shown_undated())

    def follow(self) -> None:
        """Rows were read again: what is gone is no longer selected nor edited. Notifies nobody."""
        session = self._session
        known = {item.id for item in (*session.plan.items, *session.unscheduled)}
        if self.edited is not None and self.edited not in known and session.item(self.edited) is None:
            self.edited = None
        self.selected = tuple(one for one in self.selected if one in known or one == self.edited)

    def select(self, ids: tuple[str, ...] | list[str]) -> None:
        """Select items as by hand; an open editor closes unless it shows the only one of them."""
        self._choose(ids, pointed_out=False)

    def toggle(self, item_id: str) -> None:
        """Add an item to the selection, or take it out."""
        chosen = self.selected
        self.select(tuple(one for one in chosen if one != item_id) if item_id in chosen else (*chosen, item_id))

    def point_out(self, ids: tuple[str, ...] | list[str], *, found_again: bool = False) -> None:
        """Select items that something else speaks of: what stands beside the calendar stays, an editor of one too.

        `found_again`: they are those of the last time, whoever selected them.
        """
        self._choose(ids, pointed_out=True)
        self._found_again = found_again

    def leave(self) -> None:
        """The calendar goes out of sight. What was pointed out has been seen by then and goes; what somebody took by
        hand is work that waits, as an open editor does, and stays.
        """
        if self.pointed_out and self.selected and self.edited is None and not self._found_again:
            self.select(())

    def _choose(self, ids: tuple[str, ...] | list[str], *, pointed_out: bool) -> None:
        self._session.settle()
        self.selected, self.pointed_out, self._found_again = tuple(ids), pointed_out, False
        if self.edited not in self.selected or (len(self.selected) > 1 and not pointed_out):
            self.edited = None
        self.selection_changed.emit()

    def open_item(self, item_id: str, *, fresh: bool = False) -> None:
        """Select one item and show its editor; the calendar goes where it stands. `fresh`: it waits for its name."""
        session = self._session
        session.settle()
        item = session.item(item_id)
        if item is None:
            return
        self.selected, self.edited, self.fresh = (item_id,), item_id, fresh
        self.made = session.undo_stack.next(back=True) if fresh else None
        self._first_title = item.title
        if item.starts_at is not None:
            self.go_to(item)
            self.week = Week.of(self.cursor.day)
        self.item_opened.emit()
        self.selection_changed.emit()

    def go_to(self, item: Item) -> None:
        """Bring the keyboard to a scheduled item, and the days it stands on into sight where they are not."""
        if self.day_in_sight(item) is None:
            self.show(day_of(item), select_week=False)
        self.cursor.put(self.day_in_sight(item) or day_of(item), item.id)

    def day_in_sight(self, item: Item) -> date | None:
        """The first day in sight of a scheduled item, which may have begun before; None where it is not in sight."""
        first = day_of(item)
        day = first if self.view == "board" else max(first, self.first)  # which has no place for what began before
        return day if self.first <= day <= min(ends_on(item), self.last) else None

    def edit_item(self, item_id: str) -> None:
        """Open the editor of an item, and bring the keyboard into it."""
        self.open_item(item_id)
        if self.edited == item_id:
            self.typing_wanted.emit()

    @property
    def untouched(self) -> bool:
        """Whether the edited item was just made and nothing was done since."""
        return self.fresh and self.made is not None and self._session.undo_stack.next(back=True) is self.made

    def unnamed(self) -> str | None:
        """The edited item while it was just made and has no title of its own yet: nothing is said about it then."""
        item = self._session.item(self.edited) if self.fresh and self.edited is not None else None
        return item.id if item is not None and item.title == self._first_title else None

    def close_item(self) -> None:
        """Close the editor and show the week again."""
        self._session.settle()
        self.edited = None
        self.selection_changed.emit()

    def set_density(self, density: Density) -> None:
        self.density = density
        self.density_changed.emit()

    def set_colour(self, colour_by: ColourBy) -> None:
        self.colour_by = colour_by
        self.colour_changed.emit()

    def set_hidden(self, name: str, *, hidden: bool) -> None:
        """Show something besides items from now on, or not: see `hidden`."""
        self.hidden = self.hidden | {name} if hidden else self.hidden - {name}
        self.marks_changed.emit()

    def set_lanes(self, lanes: TimelineLanes) -> None:
        self.lanes = lanes
        self.lanes_changed.emit()

    def set_scale(self, scale: Scale, day: date | None = None) -> None:
        """Show more or fewer weeks, around a day; now where the view has several, else the next time that it has."""
        self.scale = scale
        if self.view in OF_WEEKS:
            self.show(day, select_week=day is not None)

    def weeks_to_judge(self) -> tuple[Week, ...]:
        """The weeks whose reports are told of: those in view and the one beside it; of a year that one alone."""
        in_view = () if self.view in OF_WEEKS and self.scale == "year" else self.weeks_in_view()
        return tuple(dict.fromkeys((*in_view, self.week, *self.also_judged)))

    def set_swimlanes(self, lanes: LaneKind | None) -> None:
        self.swimlanes = lanes
        self.lanes_changed.emit()

    def looks(self) -> dict[str, str | tuple[str, ...] | None]:
        """How the calendar is looked at, by the names that preferences have for it."""
        named: dict[str, str | tuple[str, ...] | None] = {
            "view": self.view, "density": self.density, "colour_by": self.colour_by,
            "hidden_marks": tuple(sorted(self.hidden)),
        }  # fmt: skip
        return named | {"lanes": self.lanes, "swimlanes": self.swimlanes, "scale": self.scale}

    def set_filter(self, new: filters.Filter) -> None:
        self.filter = new
        self.filters_changed.emit()


def _on_days(items: tuple[Item, ...], first: date, last: date) -> tuple[Item, ...]:
    """Those that start on the days first..last, of items in time order."""
    begins, ends = datetime.combine(first, time.min), datetime.combine(last, time.max)
    start = bisect_left(items, begins, key=_start)
    return items[start : bisect_right(items, ends, start, key=_start)]


def _start(item: Item) -> datetime:
    return item.starts_at or datetime.min
