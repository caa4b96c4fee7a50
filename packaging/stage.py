"""Every place of the app on the sample client, by name: what `screens` renders and `widget` opens alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from staged_app import MOMENT, action, first, settle, window
from staged_files import (
    calendar_of_others,
    earlier_texts,
    go_back,
    guessed_petals,
    importing,
    locked,
    mending,
    read_anew,
    went_back,
)
from staged_weeks import crowded_rest, crowded_week, from_sunday, from_the_right, hours_out_of_sight

if TYPE_CHECKING:
    from compassdesk.app import Desktop
    from compassdesk.domain.calendar_grid import LaneKind, Scale, View
    from compassdesk.ui.panel.finding_card import FindingCard


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


def quick_add_unknown(made: Desktop) -> QWidget:
    """Quick add with a network that the client is not on, and words of a series."""
    popup = action("quick-add")(made)
    popup.line.setText("weekly mon 9:00 tiktok marc New pump")
    return popup


def panel_open(made: Desktop) -> QWidget:
    """The side panel with all that opens in place."""
    card = _leading(made)
    for button in (card.others_button, card.why_button, card.more):
        button.click()
    return window(made)


def fix_shown(made: Desktop) -> QWidget:
    """What a fix would make, while it is pointed at."""
    _leading(made).fix_buttons[0].show_outcome()
    return window(made)


def fix_done(made: Desktop) -> QWidget:
    _leading(made).fix_buttons[0].click()
    settle()
    return window(made)


def _leading(made: Desktop) -> FindingCard:
    return made.window.columns.panel.week_panel.cards.cards()[0]


def week_beside(ahead: int) -> Callable[[Desktop], QWidget]:
    """The month, with another week than this one beside it."""

    def show(made: Desktop) -> QWidget:
        made.desk.sight.show_week(made.desk.sight.week.plus(ahead))
        settle()
        return window(made)

    return show


def past_week(made: Desktop) -> QWidget:
    """A week that is over, of which nobody said yet whether its moments happened."""
    from msgspec.structs import replace

    from compassdesk.domain.patch import Patch

    session, week = made.desk.session, made.desk.sight.week.plus(-1)
    slots = [
        replace(item, kept="unknown") for item in session.plan.items
        if item.kind == "slot" and item.starts_at is not None and week.start <= item.starts_at < week.end
    ]  # fmt: skip
    session.change("Unsaid", Patch(items=tuple(slots)))
    return week_beside(-1)(made)


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


def timeline_of(lanes: LaneKind, scale: Scale = "twelve_weeks") -> Callable[[Desktop], QWidget]:
    """The timeline with its other lanes, or longer or shorter."""

    def show(made: Desktop) -> QWidget:
        made.desk.sight.set_lanes(lanes)
        made.desk.sight.set_scale(scale)
        return seen_as("timeline")(made)

    return show


def editor(made: Desktop) -> QWidget:
    made.desk.sight.open_item(first(made))
    return window(made)


def editor_published(made: Desktop) -> QWidget:
    """An item that is out: its date is locked."""
    made.desk.sight.open_item(next(item.id for item in made.desk.session.plan.items if item.status == "published"))
    return window(made)


def day_picker(made: Desktop) -> QWidget:
    """The month at a field of dates."""
    from compassdesk.ui.fields.day_picker import DayPicker

    made.desk.sight.open_item(first(made))
    made.window.columns.panel.item_editor.when.day.actions()[-1].trigger()
    settle()
    return made.window.findChild(DayPicker)


def slot_editor(made: Desktop) -> QWidget:
    made.desk.sight.open_item(first(made, "respond"))
    return window(made)


def bulk_editor(made: Desktop) -> QWidget:
    made.desk.sight.select([item.id for item in made.desk.session.plan.items[:6]])
    return window(made)


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
    made.desk.sight.show(MOMENT.date(), "week")
    return window(made)


def page(name: str) -> Callable[[Desktop], QWidget]:
    def show(made: Desktop) -> QWidget:
        made.window.stack.show_page(name)
        return window(made)

    return show


def clients(made: Desktop, form: str) -> QWidget:
    """All clients, of which one cannot be read and one has nothing planned."""
    from msgspec.structs import replace

    from compassdesk.domain.patch import as_patch
    from compassdesk.services.opening import create_client
    from compassdesk.services.sample import sample_plan
    from compassdesk.texts.language import spoken

    plan, folder = sample_plan(spoken(), MOMENT.date()), made.files.folder()
    for name, whole in (("Bakkerij De Korenaar", False), ("Tuincentrum De Linde", True), ("Fysio Zuid", False)):
        owner = replace(plan.client, name=name)
        items = () if not whole else tuple(item for item in plan.items if item.petal in {"send", "activate"})
        path = folder / f"{name}.compass"
        create_client(path, owner, as_patch(replace(plan, client=owner, items=items))).close()
        made.files.open(path)
    broken = folder / "Restaurant Het Veerhuis.compass"
    broken.write_text("no client file")
    made.remember(lambda now: replace(now, recent_clients=(*now.recent_clients, str(broken)), clients_as=form))
    made.window.stack.show_page("clients")
    settle()
    return window(made)


def tab(code: str) -> Callable[[Desktop], QWidget]:
    """One tab of the people page, on its first row."""

    def show(made: Desktop) -> QWidget:
        made.window.stack.show_page("people")
        made.window.stack.currentWidget().reveal(code, "")
        return window(made)

    return show


def tasks(made: Desktop) -> QWidget:
    """Work of the team itself, done, overdue and to come."""
    from msgspec.structs import replace

    from compassdesk.domain.patch import Patch

    first, second, *_ = made.desk.session.plan.organise_tasks
    late, done = replace(first, due=MOMENT.date() - timedelta(2)), replace(second, id="", done=True)
    made.desk.session.change("Tasks", Patch(organise_tasks=(late, done)))
    return tab("task")(made)


def part(name: str) -> Callable[[Desktop], QWidget]:
    """One part of the settings page."""

    def show(made: Desktop) -> QWidget:
        made.window.stack.show_page("settings")
        made.window.stack.currentWidget().show_part(name)
        return window(made)

    return show


def limits_changed(made: Desktop) -> QWidget:
    """Another profile, chosen and not applied yet: what it would change."""
    part("limits")(made)
    made.window.stack.currentWidget().show_part("limits")
    limits = made.window.stack.currentWidget().findChild(QWidget, "limitSettings")
    limits.profile.set_value("b2b")
    limits.profile.left.emit()
    return window(made)


def tour(step: int) -> Callable[[Desktop], QWidget]:
    """A step of the tour, from 1 on."""

    def show(made: Desktop) -> QWidget:
        made.window.actions_by_name["tour"].trigger()
        settle()
        for _ in range(step - 1):
            made.window.tours.tour.go_on()
            settle()
        return window(made)

    return show


PLACES: dict[str, Callable[[Desktop], QWidget]] = {
    "month": month,
    "hover-card": hover_card,
    "day-note": action("day-note"),
    "week": seen_as("week"),
    "agenda": seen_as("agenda"),
    "board": seen_as("board"),
    "board-lanes": board_in_lanes,
    "timeline": seen_as("timeline"),
    "timeline-campaigns": timeline_of("campaign"),
    "timeline-people": timeline_of("person"),
    "timeline-four-weeks": timeline_of("channel", "four_weeks"),
    "timeline-year": timeline_of("campaign", "year"),
    "editor": editor,
    "editor-published": editor_published,
    "slot-editor": slot_editor,
    "bulk-editor": bulk_editor,
    "day-picker": day_picker,
    "small-window": small_window,
    "filtered": filtered,
    "filtered-by-words": filtered_by_words,
    "coloured": coloured,
    "empty": empty,
    "empty-hours": empty_as("week", 4),
    "empty-agenda": empty_as("agenda", 30),
    "empty-board": empty_as("board", 30),
    "empty-timeline": empty_as("timeline", 30),
    "panel-open": panel_open,
    "fix-shown": fix_shown,
    "fix-done": fix_done,
    "healthy-week": week_beside(1),
    "past-week": past_week,
    "empty-week": week_beside(5),
    "full-month": full,
    "full-week": full_week,
    "welcome": page("welcome"),
    "tour": tour(1),
    "tour-sentence": tour(2),
    "tour-fix": tour(3),
    "tour-fixed": tour(4),
    "tour-undo": tour(5),
    "tour-done": tour(6),
    "compass": page("compass"),
    "people": page("people"),
    "people-channels": tab("channel"),
    "people-campaigns": tab("campaign"),
    "people-audiences": tab("audiences"),
    "people-tasks": tasks,
    "clients": lambda made: clients(made, "cards"),
    "clients-list": lambda made: clients(made, "list"),
    "settings": page("settings"),
    "settings-backups": part("backups"),
    "settings-folder": part("folder"),
    "settings-client": part("client"),
    "settings-limits": part("limits"),
    "settings-limits-changed": limits_changed,
    "settings-hours": part("hours"),
    "settings-checks": part("checks"),
    "settings-waivers": part("waivers"),
    "month-from-sunday": from_sunday,
    "month-from-the-right": from_the_right("month"),
    "week-from-the-right": from_the_right("week"),
    "week-out-of-sight": hours_out_of_sight,
    "week-crowded": crowded_week,
    "week-crowded-rest": crowded_rest,
    "quick-add": action("quick-add"),
    "quick-add-unknown": quick_add_unknown,
    "new-client": action("new-client"),
    "protect": action("protect"),
    "locked": locked,
    "export": action("export"),
    "print": action("print"),
    "go-back": go_back,
    "went-back": went_back,
    "read-anew": read_anew,
    "earlier-texts": earlier_texts,
    "find": action("find"),
    "palette": action("palette"),
    "go-to-date": action("go-to-date"),
    "move-to": action("move-item"),
    "hold-all": action("hold-all"),
    "guessed-petals": guessed_petals,
    "shortcuts": action("shortcuts"),
    "about": action("about"),
    "import-dutch": importing("redactiekalender-excel-nl.csv"),
    "import-mending": mending,
    "import-calendar": calendar_of_others,
    "import-english": importing("content-calendar-sheets-en.csv"),
}
