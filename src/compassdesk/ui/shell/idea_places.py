"""What a place of an idea is called, and how it is brought into sight."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from compassdesk.texts import findings, row_names
from compassdesk.texts.reports.report_words import block_title
from compassdesk.ui.compass.tabs import TABS
from compassdesk.ui.pages.page_stack import PageStack, WithParts
from compassdesk.ui.shell.actions import ACTIONS
from compassdesk.ui.shell.actions import words as action_words
from compassdesk.ui.shell.bringing import open_editor

translate = QCoreApplication.translate

FIELDS_OF = {
    "item": "items",
    "client": "client",
    "channel": "channels",
    "person": "spokespersons",
    "audience": "audiences",
    "campaign": "campaigns",
    "task": "organise_tasks",
    "insight": "insights",
}
"""The lists whose fields are places, by the kind of the place."""
_EDITORS = {"channel": "channel", "person": "person", "audience": "audiences", "campaign": "campaign", "task": "task"}


def place_words(place: str) -> str:
    """The place in a few words."""
    kind, _, name = place.partition(":")
    match kind:
        case "check":
            return f"{name}: {findings.check_name(name)}"
        case "tab":
            title = next(tab.name_in_words() for tab in TABS if tab.name == name)
            return translate("Ideas", "Compass, tab {name}").replace("{name}", title)
        case "people":
            return translate("Ideas", "People, tab {name}").replace("{name}", _people_tab(name))
        case "settings":
            part = translate("Settings", "Checks") if name == "checks" else translate("Settings", "Profile and stage")
            return translate("Ideas", "Settings, {name}").replace("{name}", part)
        case "report":
            return translate("Ideas", "Report, {name}").replace("{name}", block_title(name))
        case "action":
            spec = next(spec for spec in ACTIONS if spec.name == name)
            return translate("Ideas", "Menu, {name}").replace("{name}", action_words(spec.text).replace("&", ""))
    field = row_names.field(FIELDS_OF[kind], name)
    return translate("Ideas", "{row}, field “{name}”").replace("{row}", _row(kind)).replace("{name}", field)


def way_to(place: str, stack: PageStack, act: Callable[[str], object]) -> Callable[[], object] | None:
    """What brings a place into sight; None for one that is only seen in an item or a report of one's own."""
    kind, _, name = place.partition(":")
    match kind:
        case "check":
            return partial(_settings, stack, "checks")
        case "tab":
            return partial(open_editor, stack, "compass", name, "")
        case "people":
            return partial(open_editor, stack, name, "", "")
        case "settings":
            return partial(_settings, stack, name)
        case "report":
            return partial(stack.show_page, "reports")
        case "client":
            return partial(open_editor, stack, "client", "", name)
        case "action":
            return partial(act, name)
    return partial(open_editor, stack, _EDITORS[kind], "", name) if kind in _EDITORS else None


def _row(kind: str) -> str:
    return {
        "item": translate("Rows", "Item"),
        "client": translate("Rows", "The client’s settings"),
        "channel": translate("Rows", "Channel"),
        "person": translate("Rows", "Spokesperson"),
        "audience": translate("Rows", "Audience"),
        "campaign": translate("Rows", "Campaign"),
        "task": translate("Rows", "Organise task"),
        "insight": translate("Rows", "Insight"),
    }[kind]


def _settings(stack: PageStack, part: str) -> None:
    stack.show_page("settings")
    settings = stack.named("settings")
    if isinstance(settings, WithParts):
        settings.show_part(part)


def _people_tab(code: str) -> str:
    return {
        "person": translate("People", "People"),
        "task": translate("People", "Tasks"),
        "small_win": translate("SmallWins", "Small wins"),
        "experiment": translate("Experiments", "Experiments"),
        "roadmap": translate("Roadmap", "Roadmap"),
    }[code]
