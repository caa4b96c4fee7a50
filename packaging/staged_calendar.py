"""The views of the calendar as the places of `stage` show them: filtered, coloured, empty, full to the brim."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from staged_app import MOMENT, first, opened, settle, window

if TYPE_CHECKING:
    from compassdesk.app import Desktop
    from compassdesk.domain.calendar_grid import Scale, TimelineLanes, View


def crowd(made: Desktop) -> None:
    """Forty items on one day, long Dutch words, right-to-left text, emoji: what a layout must survive."""
    from compassdesk.domain.patch import Patch
    from compassdesk.domain.plan import Item

    desk = made.desk
    titles = (
        "Arbeidsongeschiktheidsverzekeringsmaatschappij vraagt bewoners",
        "Meervoudigepersoonlijkheidsstoornis",
        "مرحبا بكم في المدينة الجديدة",
        "שלום לכולם",
        "🎉👨‍👩‍👧‍👦 Feest in het park 🇳🇱",
        "<b>Geen opmaak</b> & geen <img src=x>",
        "Kort",
    )
    petals = ("send", "activate", "listen", "respond")
    speakers = [person.id for person in desk.session.plan.spokespersons]
    channels = [channel.id for channel in desk.session.plan.channels]
    rows = []
    for number in range(40):
        petal = petals[number % 4]
        slot = petal in {"listen", "respond"}
        start = datetime(2027, 3, 10, 7) + timedelta(minutes=20 * number)
        status = ("idea", "draft", "in_review", "approved", "scheduled", "published", "on_hold", "cancelled")[
            number % 8
        ]
        rows.append(
            Item(
                id="", kind="slot" if slot else "post", petal=petal, title=titles[number % len(titles)], status=status,
                starts_at=start, minutes=30, spokesperson=speakers[number % len(speakers)], all_channels=slot,
                channels=() if slot else (channels[number % len(channels)],), petal_confirmed=number % 5 != 0,
            )
        )  # fmt: skip
    desk.session.change("Crowd", Patch(items=tuple(rows)))
    settle()


def month(made: Desktop) -> QWidget:
    return window(made)


def hover_card(made: Desktop) -> QWidget:
    """The card of a post about which the checks have something to say, pinned by key."""
    canvas = made.window.columns.calendar.view("month")
    canvas.card_wanted.emit(first(made))
    settle()
    return window(made)


def seen_as(view: View) -> Callable[[Desktop], QWidget]:
    """The days around the moment of the sample in one of the calendar's views."""

    def show(made: Desktop) -> QWidget:
        made.desk.sight.show(MOMENT.date(), view)
        return window(made)

    return show


def board_in_lanes(made: Desktop) -> QWidget:
    """The board in swimlanes, with one of its narrow columns open."""
    made.desk.sight.set_swimlanes("campaign")
    seen_as("board")(made)
    made.window.columns.calendar.view("board").turn("published")
    return window(made)


def timeline_of(lanes: TimelineLanes, scale: Scale = "twelve_weeks") -> Callable[[Desktop], QWidget]:
    """The timeline with its other lanes, or longer or shorter."""

    def show(made: Desktop) -> QWidget:
        made.desk.sight.set_lanes(lanes)
        made.desk.sight.set_scale(scale)
        return seen_as("timeline")(made)

    return show


def plan_day(made: Desktop) -> QWidget:
    """What asks for a plan for a day of the year."""
    from compassdesk.ui.dialogs.plan_day import plan_for_day

    desk = made.desk
    return opened(made, lambda: plan_for_day(made.window, desk.session, desk.sight, date(2027, 3, 24), "own:yd1"))


def weekly_place(made: Desktop) -> QWidget:
    """What an empty weekly place of the month offers."""
    month = made.window.columns.calendar.view("month")
    places = month.places.items
    key = next((key for key in month.stops() if key in places), next(iter(places)))  # rather one that has room
    return opened(made, lambda: month.open_place(key))


def move_campaign(made: Desktop) -> QWidget:
    """What asks for the day of the campaign that is first seen in the month."""
    from compassdesk.ui.calendar import bar_moving

    month = made.window.columns.calendar.view("month")
    bar = next(stop for stop in month.tab_stops() if stop.kind == "row")
    return opened(made, lambda: bar_moving.ask_for_day(month, bar))


def small_window(made: Desktop) -> QWidget:
    made.window.resize(1024, 640)
    return window(made)


def filtered(made: Desktop) -> QWidget:
    from compassdesk.domain.filters import Filter

    channels = frozenset(row.id for row in made.desk.session.plan.channels[:3])
    made.desk.sight.set_filter(Filter(channels=channels, petals=frozenset(("send", "respond", "activate"))))
    made.window.resize(1024, 640)
    return window(made)


def filtered_by_words(made: Desktop) -> QWidget:
    from compassdesk.domain.filters import Filter

    made.desk.sight.set_filter(Filter(text="plein"))
    made.window.columns.go_to_words()
    return window(made)


def coloured(made: Desktop) -> QWidget:
    made.desk.sight.set_colour("channel")
    return window(made)


def empty(made: Desktop) -> QWidget:
    made.desk.sight.show(MOMENT.date().replace(year=2031))
    return window(made)


def empty_as(view: View, ahead: int = 5) -> Callable[[Desktop], QWidget]:
    """A view of days, so many weeks ahead, on which nothing is planned yet."""

    def show(made: Desktop) -> QWidget:
        from compassdesk.domain.patch import Patch

        made.desk.sight.show((MOMENT + timedelta(weeks=ahead)).date(), view)
        if view == "board":  # it shows what has no date too
            ideas = tuple(("items", item.id) for item in made.desk.session.unscheduled)
            made.desk.session.change("Ideas", Patch(removed=ideas))
        settle()
        return window(made)

    return show


def full(made: Desktop) -> QWidget:
    crowd(made)
    return window(made)


def full_week(made: Desktop) -> QWidget:
    crowd(made)
    return seen_as("week")(made)
