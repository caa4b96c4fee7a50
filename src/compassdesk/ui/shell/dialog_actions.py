"""Which action opens which dialog. Each dialog is loaded when it is first wanted.

Each has a function with its import, and no table names modules as words: layers and types are checked by imports.
"""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from compassdesk.system.preferences import Preferences
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.files.client_files import ClientFiles
from compassdesk.ui.pages.page_stack import PageStack
from compassdesk.ui.shell.actions import Actions

Calls = dict[str, Callable[[], object]]
"""What is called, by the name of the action."""


def dialogs_of_the_sight(window: QWidget, session: Session, sight: Sight, search_button: QWidget) -> Calls:
    """Those that bring something into sight, or keep how it is looked at; words are sought under `search_button`."""

    def go_to_date() -> None:
        from compassdesk.ui.dialogs.go_to_date import go_to_date as ask

        ask(window, session, sight)

    def save_view() -> None:
        from compassdesk.ui.dialogs.view_name import save_view as ask

        ask(window, session, sight)

    def find() -> None:
        from compassdesk.ui.dialogs.search import find as ask

        ask(window, session, sight, search_button)

    return {"go-to-date": go_to_date, "save-view": save_view, "find": find}


def dialogs_of_publishing(window: QWidget, session: Session, sight: Sight, judging: Judging) -> Calls:
    """Those by which a post goes out."""

    def publish() -> None:
        from compassdesk.ui.dialogs.publish import publish as lead_out

        lead_out(window, session, sight, judging)

    return {"publish": publish}


def dialogs_of_items(window: QWidget, session: Session, sight: Sight) -> Calls:
    """Those about items and days."""

    def move_item() -> None:
        from compassdesk.ui.dialogs.move_to import move_to

        move_to(window, session, sight)

    def copy_week() -> None:
        from compassdesk.ui.dialogs.copy_week import copy_week as ask

        ask(window, session, sight)

    def hold_all() -> None:
        from compassdesk.ui.dialogs.hold_all import hold_all as ask

        ask(window, session)

    def day_note() -> None:
        from compassdesk.ui.dialogs.day_note import new_day_note

        new_day_note(window, session, sight.cursor.day)

    def confirm_petals() -> None:
        from compassdesk.ui.dialogs.petals import confirm_petals as ask

        ask(window, session)

    def repeat() -> None:
        from compassdesk.ui.dialogs.repeat import repeat as ask

        ask(window, session, sight)

    def earlier_texts() -> None:
        from compassdesk.ui.dialogs.earlier_texts import earlier_texts as ask

        ask(window, session, sight.edited or sight.selected[0])

    def preview() -> None:
        from compassdesk.ui.dialogs.larger_preview import larger_preview

        larger_preview(window, session, sight.edited or sight.selected[0])

    return {
        "preview": preview,
        "move-item": move_item,
        "copy-week": copy_week,
        "hold-all": hold_all,
        "day-note": day_note,
        "confirm-petals": confirm_petals,
        "earlier-texts": earlier_texts,
        "repeat": repeat,
    }


def dialogs_of_templates(window: QWidget, session: Session, sight: Sight) -> Calls:
    """Those that plan from a template, and make one."""

    def plan_template() -> None:
        from compassdesk.ui.dialogs.plan_template import plan_template as ask

        ask(window, session, sight)

    def save_template() -> None:
        from compassdesk.ui.dialogs.template_name import save_template as ask

        ask(window, session, sight)

    def keep_evergreen() -> None:
        from compassdesk.ui.dialogs.keep_evergreen import keep_evergreen as ask

        ask(window, session, sight)

    return {"plan-template": plan_template, "save-template": save_template, "keep-evergreen": keep_evergreen}


def dialogs_of_answers(window: QWidget, session: Session, sight: Sight) -> Calls:
    """Those about what somebody has to think of or to say yes to."""

    def ask_yes() -> None:
        from compassdesk.ui.dialogs.ask_yes import ask_for_yes

        ask_for_yes(window, session, sight.selected)

    def said_no() -> None:
        from compassdesk.ui.dialogs.said_no import said_no as ask

        ask(window, session, sight.selected)

    def new_reminder() -> None:
        from compassdesk.ui.dialogs.new_reminder import new_reminder as ask

        ask(window, session, sight.edited or (sight.selected[0] if len(sight.selected) == 1 else None))

    def release_all() -> None:
        from compassdesk.ui.dialogs.hold_all import release_all as release

        release(session)

    return {"release-all": release_all, "new-reminder": new_reminder, "ask-yes": ask_yes, "said-no": said_no}


def dialogs_of_files(window: QWidget, session: Session, sight: Sight) -> Calls:
    """Those of the File menu."""

    def export() -> None:
        from compassdesk.ui.dialogs.export_dialog import export as ask

        ask(window, session, sight)

    def share_week() -> None:
        from compassdesk.ui.dialogs.share_week import share_week as ask

        ask(window, session, sight)

    def hand_over() -> None:
        from compassdesk.ui.dialogs.hand_over import hand_over as ask

        ask(window, session, sight)

    def save_copy() -> None:
        from compassdesk.ui.dialogs.save_copy import save_copy as ask

        ask(window, session)

    def go_back() -> None:
        from compassdesk.ui.dialogs.go_back import go_back as ask

        ask(window, session)

    def printing() -> None:
        from compassdesk.ui.dialogs.print_dialog import print_calendar

        print_calendar(window, session, sight)

    return {
        "export": export,
        "share-week": share_week,
        "hand-over": hand_over,
        "save-copy": save_copy,
        "go-back": go_back,
        "print": printing,
    }


def dialogs_of_others(window: QWidget, session: Session, sight: Sight) -> Calls:
    """Those by which somebody else reads along or works on the client."""

    def share_copy() -> None:
        from compassdesk.ui.dialogs.share_copy import share_copy as ask

        ask(window, session, sight)

    def ask_review() -> None:
        from compassdesk.ui.dialogs.ask_review import ask_review as ask

        ask(window, session, sight)

    def take_answer() -> None:
        from compassdesk.ui.dialogs.take_answer import take_answer as ask

        ask(window, session, sight)

    def together() -> None:
        from compassdesk.ui.dialogs.work_together import work_together as ask

        ask(window, session)

    return {
        "share-copy": share_copy,
        "ask-review": ask_review,
        "take-answer": take_answer,
        "work-together": together,
    }


def dialogs_of_the_window(
    window: QWidget,
    actions: Actions,
    clients: ClientFiles,
    stack: PageStack,
    preferences: Callable[[], Preferences],
    keep_keys: Callable[[Mapping[str, str]], None],
) -> Calls:
    """Those about what the window can do, every action to choose from and its keys, and what the app says of itself."""

    def palette() -> None:
        from compassdesk.ui.shell.palette import palette as ask

        ask(window, actions, clients.known.recent(), clients.open)

    def shortcuts() -> None:
        from compassdesk.ui.shell.shortcuts import shortcuts as ask

        ask(window, actions, preferences().shortcuts, keep_keys)

    def ideas() -> None:
        from compassdesk.ui.shell.ideas_dialog import show_ideas

        show_ideas(window, stack, lambda name: actions[name].trigger(), there=clients.session.file is not None)

    def about() -> None:
        from compassdesk.ui.dialogs.about import about as ask

        ask(window)

    return {"palette": palette, "shortcuts": shortcuts, "ideas": ideas, "about": about}
