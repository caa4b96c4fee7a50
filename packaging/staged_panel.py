"""The side panel beside the calendar, with what opens in it, and its editors."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from staged_app import first, settle, window

if TYPE_CHECKING:
    from compassdesk.app import Desktop
    from compassdesk.ui.panel.finding_card import FindingCard


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


def editor(made: Desktop) -> QWidget:
    made.desk.sight.open_item(first(made))
    return window(made)


def editor_pictured(made: Desktop) -> QWidget:
    """An item with two pictures, of which one is described; the other is chosen."""
    from compassdesk.domain.attachments import by_item
    from compassdesk.ui.running import tasks

    listed = by_item(made.desk.session.plan.attachments)
    made.desk.sight.open_item(max(listed, key=lambda item: len(listed[item])))
    strip = made.window.columns.panel.item_editor.attachments
    settle()
    strip.tiles[1].click()
    tasks.wait_for_all()
    settle()
    return window(made)


def crop_picture(made: Desktop) -> QWidget:
    """Which part of a picture a ratio shows."""
    from compassdesk.domain.attachments import by_item
    from compassdesk.ui.dialogs.crop_picture import CropPicture
    from compassdesk.ui.running import tasks

    session = made.desk.session
    dialog = CropPicture(made.window, session, next(iter(by_item(session.plan.attachments).values()))[0])
    dialog.ratios.choose("4:5")
    dialog.show()
    settle()
    tasks.wait_for_all()
    settle()
    return dialog


def editor_preview_pictured(made: Desktop) -> QWidget:
    """The same with a picture, each network in its own ratio."""
    from compassdesk.ui.dialogs.larger_preview import LargerPreview
    from compassdesk.ui.running import tasks

    dialog = LargerPreview(made.window, made.desk.session, _with_preview(made, with_picture=True))
    dialog.show()
    settle()
    tasks.wait_for_all()
    settle()
    return dialog


LONGER = {
    "en": "If you come by bus, get off one stop earlier: the stops Market and Quay are closed.",
    "nl": "En wie met de bus komt, stapt een halte eerder uit: de haltes Markt en Kade zijn dicht.",
}
"""What makes a post one of several."""


def _with_preview(made: Desktop, *, with_picture: bool = False) -> str:
    """An item on several networks whose link lies behind a fold."""
    from msgspec.structs import replace

    from compassdesk.domain.attachments import by_item
    from compassdesk.domain.patch import Patch
    from compassdesk.domain.threads import split
    from compassdesk.texts.language import spoken
    from compassdesk.ui.editors.draft import with_text

    session = made.desk.session
    pictured = by_item(session.plan.attachments)
    item = next(item for item in session.plan.items if "https://" in item.body and "x" in item.channels)
    if with_picture:
        item = next(item for item in session.plan.items if item.id in pictured)
    item = replace(item, channels=tuple(channel.id for channel in session.plan.channels))
    long = item.body + f" {LONGER[spoken()]}" * 2
    item = with_text(item, "x", split(long, "x", lambda part: len(part) < 250))
    session.change("Channels", Patch(items=(item,)))
    made.desk.sight.open_item(item.id)
    settle()
    return item.id


def editor_preview(made: Desktop) -> QWidget:
    """The tab of the editor that shows how an item will look."""
    from compassdesk.ui.editors.text_section import PREVIEW

    _with_preview(made)
    section = made.window.columns.panel.item_editor.text_section
    section.bring(PREVIEW)
    settle()
    return window(made)


def larger_preview(made: Desktop) -> QWidget:
    """The same, side by side."""
    from compassdesk.ui.dialogs.larger_preview import LargerPreview

    return LargerPreview(made.window, made.desk.session, _with_preview(made))


def editor_published(made: Desktop) -> QWidget:
    """An item that is out: its date is locked."""
    made.desk.sight.open_item(next(item.id for item in made.desk.session.plan.items if item.status == "published"))
    return window(made)


def series_editor(made: Desktop) -> QWidget:
    """One of a series, in which something was just changed."""
    from msgspec.structs import replace

    from compassdesk.domain.days_off import days_off
    from compassdesk.domain.patch import Patch
    from compassdesk.domain.series_changes import begun, made_of
    from compassdesk.domain.series_days import Ways
    from compassdesk.domain.series_rule import rule_at

    session = made.desk.session
    item = session.item(first(made))
    series = begun(item, rule_at("week", item.starts_at.date()), Ways("skip"), "weekly", session.now().date())
    session.change("Series", made_of(item, series, days_off(session.plan.client, None)).patch)
    made.desk.sight.open_item(item.id)
    settle()
    now = session.item(item.id)
    session.change("Length", Patch(items=(replace(now, minutes=45),)))
    return window(made)


def slot_editor(made: Desktop) -> QWidget:
    made.desk.sight.open_item(first(made, "respond"))
    return window(made)


def bulk_editor(made: Desktop) -> QWidget:
    made.desk.sight.select([item.id for item in made.desk.session.plan.items[:6]])
    return window(made)


def day_picker(made: Desktop) -> QWidget:
    """The month at a field of dates, of an item that is not out yet: the date of one that is stays."""
    from compassdesk.ui.fields.day_picker import DayPicker

    made.desk.sight.open_item(next(item.id for item in made.desk.session.plan.items if item.status == "scheduled"))
    made.window.columns.panel.item_editor.when.day.actions()[-1].trigger()
    settle()
    return made.window.findChild(DayPicker)
