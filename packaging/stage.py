"""Every place of the app on the sample client, by name: what `screens` renders and `widget` opens alone."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from staged_app import MOMENT, action, opened, settle, window
from staged_calendar import (
    board_in_lanes,
    coloured,
    empty,
    empty_as,
    filtered,
    filtered_by_words,
    full,
    full_week,
    hover_card,
    month,
    move_campaign,
    plan_day,
    seen_as,
    small_window,
    timeline_of,
    weekly_place,
)
from staged_files import (
    calendar_of_others,
    earlier_texts,
    go_back,
    guessed_petals,
    importing,
    locked,
    mending,
    posts_coming_back,
    read_anew,
    went_back,
)
from staged_merge import merge_locked, merge_waits, merge_waits_below, merging, merging_chosen
from staged_panel import (
    bulk_editor,
    crop_picture,
    day_picker,
    editor,
    editor_pictured,
    editor_preview,
    editor_preview_pictured,
    editor_published,
    fix_done,
    fix_shown,
    larger_preview,
    panel_open,
    past_week,
    series_editor,
    slot_editor,
    week_beside,
)
from staged_review import editor_opinions, sharing_a_part, taking_an_answer
from staged_templates import plan_giveaway, plan_in_empty
from staged_today import today_at_work, today_on_hold
from staged_together import together
from staged_weeks import crowded_rest, crowded_week, from_sunday, from_the_right, hours_out_of_sight
from staged_words import insert_snippet, spelling_menu, text_remarks

if TYPE_CHECKING:
    from compassdesk.app import Desktop


def quick_add_unknown(made: Desktop) -> QWidget:
    """Quick add with a network that the client is not on, and words of a series."""
    popup = action("quick-add")(made)
    popup.line.setText("weekly mon 9:00 tiktok marc New pump")
    return popup


def quick_add_series(made: Desktop) -> QWidget:
    """Quick add with a series that has an end, of which a day is a holiday."""
    popup = action("quick-add")(made)
    popup.line.setText("every monday 9:00 10x New pump")
    return popup


def remind_me(made: Desktop) -> QWidget:
    """A line that is understood."""
    from compassdesk.ui.dialogs.new_reminder import ReminderLine

    dialog = action("new-reminder")(made)
    assert isinstance(dialog, ReminderLine)
    dialog.field.setText("Sanne bellen over de Kade, morgen 10:00")
    return dialog


def ask_yes(made: Desktop) -> QWidget:
    """The sample's vacancy, of which a yes is waited for."""
    made.desk.sight.select(["w+0-41"])
    return opened(made, made.window.actions_by_name["ask-yes"].trigger)


def reminders(made: Desktop) -> QWidget:
    """What is to be thought of, one of it put off."""
    from compassdesk.domain.later import moments_later
    from compassdesk.ui.desk.reminding import reminding_for
    from compassdesk.ui.pages.today.reminders_card import RemindersCard

    session = made.desk.session
    card = RemindersCard(session, made.desk.sight, made.window)
    settle()
    (_, _, (_, until), *_) = moments_later(session.now(), session.plan.client.timezone)
    reminding_for(session).put_off(([*card.rows.rows()][-1],), until)
    settle()
    card.resize(482, card.heightForWidth(482) if card.hasHeightForWidth() else card.sizeHint().height())
    card.show()
    return card


def reminders_missed(made: Desktop) -> QWidget:
    """What was missed, in the window."""
    from compassdesk.ui.desk.reminding import News, reminding_for

    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/none"  # nobody is told on the desktop
    made.remind()
    settle()
    reminding = reminding_for(made.desk.session)
    reminding.told.emit(News((), tuple(one for one in reminding.listed if one.reminder.begins % 2 == 0)[:5]))
    return window(made)


def page(name: str) -> Callable[[Desktop], QWidget]:
    def show(made: Desktop) -> QWidget:
        made.window.stack.show_page(name)
        return window(made)

    return show


def compass_tab(name: str) -> Callable[[Desktop], QWidget]:
    def show(made: Desktop) -> QWidget:
        made.window.stack.show_page("compass")
        made.window.stack.currentWidget().show_tab(name)
        return window(made)

    return show


def behind_a_number(made: Desktop) -> QWidget:
    """The month report with the numbers of its rose unfolded, and the items behind one of them."""
    from PySide6.QtWidgets import QPushButton

    shown = page("reports")(made)
    settle()
    sheet = made.window.stack.named("reports").sheet
    rose = next(view for view in sheet.blocks() if view.block.name == "rose")
    rose.fold.open()
    settle()
    rose.fold.inside.findChildren(QPushButton)[2].click()
    settle()
    return shown


def listening_level(made: Desktop) -> QWidget:
    """What another level of listening asks, before it is chosen."""
    shown = compass_tab("listening")(made)
    tab = made.window.stack.named("compass").tab("listening")
    settle()
    tab.change_button.click()
    return shown


NEW_CLIENT_STEPS = ("people", "objectives", "strategy", "technology")


def new_client_step(place: int) -> Callable[[Desktop], QWidget]:
    """A step of a new client that is half filled in."""

    def show(made: Desktop) -> QWidget:
        from compassdesk.ui.dialogs.new_client import NewClientDialog

        dialog = action("new-client")(made)
        if isinstance(dialog, NewClientDialog):
            dialog.name.setText("Buurthuis De Brug")
            dialog.people.rows[0][0].setText("Buurtbewoners")
            dialog.people.rows[0][1].setText("Weten wat er te doen is")
            dialog.objectives.goals.chips["supporting"].click()
            for network in ("facebook", "newsletter"):
                dialog.chips[network].click()
            dialog.show_step(place)
        return dialog

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
        planned = [item for item in plan.items if whole and item.petal in {"send", "activate"}]
        items = tuple(replace(item, triggered_by_insight=None) for item in planned)  # what they learnt from is left out
        path = folder / f"{name}.compass"
        create_client(
            path, owner, as_patch(replace(plan, client=owner, items=items, attachments=(), insights=()))
        ).close()
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
    "remind-me": remind_me,
    "ask-yes": ask_yes,
    "reminders": reminders,
    "reminders-missed": reminders_missed,
    "week": seen_as("week"),
    "agenda": seen_as("agenda"),
    "board": seen_as("board"),
    "board-lanes": board_in_lanes,
    "timeline": seen_as("timeline"),
    "timeline-campaigns": timeline_of("campaign"),
    "timeline-both": timeline_of("campaign_and_channel"),
    "timeline-people": timeline_of("person"),
    "timeline-four-weeks": timeline_of("channel", "four_weeks"),
    "timeline-year": timeline_of("campaign", "year"),
    "editor": editor,
    "editor-pictured": editor_pictured,
    "editor-opinions": editor_opinions,
    "crop-picture": crop_picture,
    "larger-preview-pictured": editor_preview_pictured,
    "editor-published": editor_published,
    "text-remarks": text_remarks,
    "spelling-menu": spelling_menu,
    "insert-snippet": insert_snippet,
    "editor-preview": editor_preview,
    "larger-preview": larger_preview,
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
    "today": page("today"),
    "today-at-work": today_at_work,
    "today-on-hold": today_on_hold,
    "compass": page("compass"),
    "compass-rings": compass_tab("rings"),
    "compass-listening": compass_tab("listening"),
    "compass-listening-level": listening_level,
    "compass-rhythm": compass_tab("rhythm"),
    "compass-goals": compass_tab("goals"),
    "compass-disciplines": compass_tab("disciplines"),
    "compass-content": compass_tab("content"),
    "compass-stage": compass_tab("stage"),
    "people": page("people"),
    "reports": page("reports"),
    "reports-behind": behind_a_number,
    "people-channels": tab("channel"),
    "people-campaigns": tab("campaign"),
    "people-audiences": tab("audiences"),
    "people-tasks": tasks,
    "people-weekly-places": tab("weekly_place"),
    "people-own-days": tab("year_day"),
    "people-snippets": tab("snippet"),
    "people-small-wins": tab("small_win"),
    "people-experiments": tab("experiment"),
    "people-reviews": tab("review"),
    "people-roadmap": tab("roadmap"),
    "plan-day": plan_day,
    "weekly-place": weekly_place,
    "clients": lambda made: clients(made, "cards"),
    "clients-list": lambda made: clients(made, "list"),
    "settings": page("settings"),
    "settings-backups": part("backups"),
    "settings-reminders": part("reminders"),
    "settings-folder": part("folder"),
    "settings-calendar": part("calendar"),
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
    "quick-add-series": quick_add_series,
    "new-client": action("new-client"),
    **{f"new-client-{name}": new_client_step(place) for place, name in enumerate(NEW_CLIENT_STEPS, 1)},
    "protect": action("protect"),
    "locked": locked,
    "export": action("export"),
    "share-week": action("share-week"),
    "share-copy": action("share-copy"),
    "share-copy-part": sharing_a_part,
    "hand-over": action("hand-over"),
    "ask-review": action("ask-review"),
    "take-answer": action("take-answer"),
    "take-answer-seen": taking_an_answer,
    "merge": merging,
    "merge-chosen": merging_chosen,
    "merge-waits": merge_waits,
    "merge-waits-editor": merge_waits_below,
    "merge-refused": merge_locked,
    "work-together": action("work-together"),
    "working-together": together,
    "print": action("print"),
    "go-back": go_back,
    "went-back": went_back,
    "read-anew": read_anew,
    "earlier-texts": earlier_texts,
    "find": action("find"),
    "palette": action("palette"),
    "go-to-date": action("go-to-date"),
    "move-to": action("move-item"),
    "move-campaign": move_campaign,
    "repeat": action("repeat"),
    "series-editor": series_editor,
    "plan-template": action("plan-template"),
    "plan-giveaway": plan_giveaway,
    "plan-first-week": plan_in_empty,
    "save-template": action("save-template"),
    "hold-all": action("hold-all"),
    "copy-week": action("copy-week"),
    "guessed-petals": guessed_petals,
    "shortcuts": action("shortcuts"),
    "ideas": action("ideas"),
    "about": action("about"),
    "import-dutch": importing("redactiekalender-excel-nl.csv"),
    "import-mending": mending,
    "import-posts": posts_coming_back,
    "import-calendar": calendar_of_others,
    "import-english": importing("content-calendar-sheets-en.csv"),
}
