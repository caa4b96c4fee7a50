"""The one table of actions: menus, toolbar, command palette and the list of shortcuts are all made from it.

A feature adds a row here, with what it needs to be offered, and `main_window.py` says what it calls. Single letters are
shortcuts too: text fields take them for typing first, so they never fire while somebody writes.
"""

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from compassdesk.rendering.look import icons
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.ui.desk.needs import (
    CHANGE,
    CHANGE_ONE,
    CHANGE_SERIES,
    CHOSEN,
    FILE,
    FILTERED,
    HELD,
    KEEP,
    ONE,
    PUBLISH,
    SERIES,
    WRITE,
    Need,
    missed,
)
from compassdesk.ui.widgets.window_actions import keys_of


class Spec(Struct, frozen=True):
    """One action: its stable name, its words, its default shortcuts, its icon, the menu it stands in, what it needs."""

    name: str
    text: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""
    needs: tuple[Need, ...] = ()
    """What must hold for it to be offered."""
    repeats: bool = False
    """Whether it goes on while its key is held; any other is done once for each press."""
    asks: bool = False
    """It leaves or keeps the client: what cannot be saved stops it with a question, not with a mere message."""


MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("item", QT_TRANSLATE_NOOP("Actions", "&Item")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

ACTIONS: tuple[Spec, ...] = (
    Spec("new-item", QT_TRANSLATE_NOOP("Actions", "New item"), ("N", "Ctrl+N"), "plus", "item", WRITE),
    Spec("quick-add", QT_TRANSLATE_NOOP("Actions", "Quick add…"), ("Q",), "plus", "item", WRITE),
    Spec("day-note", QT_TRANSLATE_NOOP("Actions", "New note at this day…"), (), "flag", "item", WRITE),
    Spec("new-reminder", QT_TRANSLATE_NOOP("Actions", "Remind me…"), ("Shift+N",), "bell", "item", WRITE),
    Spec("open-item", QT_TRANSLATE_NOOP("Actions", "Edit item"), (), "edit", "item", CHOSEN),
    Spec("move-item", QT_TRANSLATE_NOOP("Actions", "Move to…"), ("Ctrl+M",), "calendar", "item", CHANGE),
    Spec("duplicate", QT_TRANSLATE_NOOP("Actions", "Duplicate"), ("Ctrl+D",), "copy", "item", CHANGE),
    Spec("unschedule", QT_TRANSLATE_NOOP("Actions", "Back to Ideas"), ("Ctrl+U",), "tray", "item", CHANGE),
    Spec("publish", QT_TRANSLATE_NOOP("Actions", "Publish…"), ("Ctrl+Shift+P",), "export", "item", PUBLISH),
    Spec("ask-yes", QT_TRANSLATE_NOOP("Actions", "Ask for a yes…"), ("Y",), "question", "item", CHANGE),
    Spec("said-yes", QT_TRANSLATE_NOOP("Actions", "Said yes"), ("Alt+Y",), "check", "item", CHANGE),
    Spec("said-no", QT_TRANSLATE_NOOP("Actions", "Said no…"), (), "close", "item", CHANGE),
    Spec("confirm-kept", QT_TRANSLATE_NOOP("Actions", "Confirm as kept"), ("K",), "check", "item", KEEP),
    Spec("confirm-petals", QT_TRANSLATE_NOOP("Actions", "Confirm guessed petals…"), ("G",), "question", "item", WRITE),
    Spec("preview", QT_TRANSLATE_NOOP("Actions", "Preview…"), ("V",), "eye", "item", ONE),
    Spec("earlier-texts", QT_TRANSLATE_NOOP("Actions", "Earlier texts…"), (), "undo", "item", ONE),
    Spec("repeat", QT_TRANSLATE_NOOP("Actions", "Repeat…"), ("R",), "repeat", "item", CHANGE_ONE),
    Spec("end-series", QT_TRANSLATE_NOOP("Actions", "End the series here"), (), "close", "item", CHANGE_SERIES),
    Spec("select-series", QT_TRANSLATE_NOOP("Actions", "Select the whole series"), (), "repeat", "item", SERIES),
    Spec(
        "delete-series",
        QT_TRANSLATE_NOOP("Actions", "Delete the whole series"),
        ("Shift+Del",),
        "trash",
        "item",
        ("writable", *SERIES),
    ),
    Spec("copy-week", QT_TRANSLATE_NOOP("Actions", "Copy week…"), ("Shift+C",), "copy", "item", WRITE),
    Spec("places-of-week", QT_TRANSLATE_NOOP("Actions", "Weekly places from this week"), (), "repeat", "item", WRITE),
    Spec(
        "plan-template",
        QT_TRANSLATE_NOOP("Actions", "Plan from a template…"),
        ("Ctrl+Shift+T",),
        "star",
        "item",
        WRITE,
    ),
    Spec("keep-evergreen", QT_TRANSLATE_NOOP("Actions", "Keep as evergreen…"), (), "repeat", "item", CHANGE_ONE),
    Spec("small-win", QT_TRANSLATE_NOOP("Actions", "Make a small win of it"), (), "heart", "item", CHANGE_ONE),
    Spec("save-template", QT_TRANSLATE_NOOP("Actions", "Save as template…"), (), "star", "item", WRITE),
    Spec("hold-all", QT_TRANSLATE_NOOP("Actions", "Put everything to come on hold…"), (), "pause", "item", WRITE),
    Spec("release-all", QT_TRANSLATE_NOOP("Actions", "Release what is on hold"), (), "undo", "item", HELD),
    Spec("delete", QT_TRANSLATE_NOOP("Actions", "Delete"), ("Del",), "trash", "item", CHANGE),
    Spec("new-client", QT_TRANSLATE_NOOP("Actions", "New client…"), (), "plus", "file"),
    Spec("open-client", QT_TRANSLATE_NOOP("Actions", "Open client file…"), ("Ctrl+O",), "folder", "file", asks=True),
    Spec("close-client", QT_TRANSLATE_NOOP("Actions", "Close client"), ("Ctrl+W",), "", "file", FILE, asks=True),
    Spec("save-copy", QT_TRANSLATE_NOOP("Actions", "Save a copy…"), (), "copy", "file", FILE, asks=True),
    Spec("go-back", QT_TRANSLATE_NOOP("Actions", "Go back…"), (), "undo", "file", FILE),
    Spec("examine", QT_TRANSLATE_NOOP("Actions", "Examine and mend…"), (), "check", "file", asks=True),
    Spec("import", QT_TRANSLATE_NOOP("Actions", "Import…"), ("Ctrl+I",), "import", "file", WRITE),
    Spec("share-week", QT_TRANSLATE_NOOP("Actions", "Share this week…"), ("Ctrl+Shift+E",), "export", "file", FILE),
    Spec("export", QT_TRANSLATE_NOOP("Actions", "Export…"), ("Ctrl+E",), "export", "file", FILE),
    Spec("hand-over", QT_TRANSLATE_NOOP("Actions", "Hand over to a scheduling tool…"), (), "export", "file", FILE),
    Spec("print", QT_TRANSLATE_NOOP("Actions", "Print or PDF…"), ("Ctrl+P",), "print", "file", FILE),
    Spec("share-copy", QT_TRANSLATE_NOOP("Actions", "Share with a colleague…"), (), "people", "file", FILE),
    Spec("merge", QT_TRANSLATE_NOOP("Actions", "Merge…"), (), "copy", "file", FILE),
    Spec("work-together", QT_TRANSLATE_NOOP("Actions", "Work together…"), (), "people", "file", WRITE),
    Spec("ask-review", QT_TRANSLATE_NOOP("Actions", "Ask for a review…"), (), "eye", "file", WRITE),
    Spec("take-answer", QT_TRANSLATE_NOOP("Actions", "Take in an answer…"), (), "import", "file", WRITE),
    Spec("reviews", QT_TRANSLATE_NOOP("Actions", "Reviews and their answers"), (), "eye", "file", FILE),
    Spec("protect", QT_TRANSLATE_NOOP("Actions", "Protect…"), (), "lock", "file", WRITE),
    Spec("lock", QT_TRANSLATE_NOOP("Actions", "Lock now"), ("Ctrl+L",), "lock", "file", ("protection",), asks=True),
    Spec("welcome", QT_TRANSLATE_NOOP("Actions", "Welcome page"), (), "globe", "file"),
    Spec("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",), "", "file", asks=True),
    Spec("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",), "undo", "edit", ("undo",), repeats=True),
    Spec(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        "edit",
        ("redo",),
        repeats=True,
    ),
    Spec("cut", QT_TRANSLATE_NOOP("Actions", "Cut"), ("Ctrl+X",), "", "edit", CHANGE),
    Spec("copy", QT_TRANSLATE_NOOP("Actions", "Copy"), ("Ctrl+C",), "", "edit", CHOSEN),
    Spec("paste", QT_TRANSLATE_NOOP("Actions", "Paste"), ("Ctrl+V",), "", "edit", WRITE),
    Spec("select-all", QT_TRANSLATE_NOOP("Actions", "Select all in view"), ("Ctrl+A",), "", "edit", FILE),
    Spec("find", QT_TRANSLATE_NOOP("Actions", "Find…"), ("Ctrl+F", "/"), "search", "edit", FILE),
    Spec("palette", QT_TRANSLATE_NOOP("Actions", "Command palette…"), ("Ctrl+K",), "search", "edit"),
    Spec("month", QT_TRANSLATE_NOOP("Actions", "Month"), ("1",), "", "view", FILE),
    Spec("week", QT_TRANSLATE_NOOP("Actions", "Week"), ("2",), "", "view", FILE),
    Spec("agenda", QT_TRANSLATE_NOOP("Actions", "Agenda"), ("3",), "", "view", FILE),
    Spec("board", QT_TRANSLATE_NOOP("Actions", "Board"), ("4",), "", "view", FILE),
    Spec("timeline", QT_TRANSLATE_NOOP("Actions", "Timeline"), ("5",), "", "view", FILE),
    Spec("four_weeks", QT_TRANSLATE_NOOP("Actions", "Timeline of four weeks"), (), "", "view", FILE),
    Spec("twelve_weeks", QT_TRANSLATE_NOOP("Actions", "Timeline of twelve weeks"), (), "", "view", FILE),
    Spec("year", QT_TRANSLATE_NOOP("Actions", "Timeline of a year"), (), "", "view", FILE),
    Spec("compact", QT_TRANSLATE_NOOP("Actions", "Compact"), (), "compact", "view", FILE),
    Spec("normal", QT_TRANSLATE_NOOP("Actions", "Normal"), (), "normal", "view", FILE),
    Spec("roomy", QT_TRANSLATE_NOOP("Actions", "Roomy"), (), "roomy", "view", FILE),
    Spec("colour-petal", QT_TRANSLATE_NOOP("Actions", "Colour by petal"), (), "", "view", FILE),
    Spec("colour-channel", QT_TRANSLATE_NOOP("Actions", "Colour by channel"), (), "", "view", FILE),
    Spec("colour-person", QT_TRANSLATE_NOOP("Actions", "Colour by person"), (), "", "view", FILE),
    Spec("colour-status", QT_TRANSLATE_NOOP("Actions", "Colour by status"), (), "", "view", FILE),
    Spec("colour-campaign", QT_TRANSLATE_NOOP("Actions", "Colour by campaign"), (), "", "view", FILE),
    Spec("show-places", QT_TRANSLATE_NOOP("Actions", "Weekly places"), ("Shift+P",), "", "view", FILE),
    Spec("show-year-days", QT_TRANSLATE_NOOP("Actions", "Days of the year"), ("Shift+Y",), "", "view", FILE),
    Spec("today", QT_TRANSLATE_NOOP("Actions", "Go to today"), ("T",), "", "view", FILE),
    Spec("back", QT_TRANSLATE_NOOP("Actions", "Back"), ("PgUp", "Alt+Left"), "left", "view", FILE, repeats=True),
    Spec(
        "forward", QT_TRANSLATE_NOOP("Actions", "Forward"), ("PgDown", "Alt+Right"), "right", "view", FILE, repeats=True
    ),
    Spec("go-to-date", QT_TRANSLATE_NOOP("Actions", "Go to date…"), ("Ctrl+G",), "", "view", FILE),
    Spec("show-week", QT_TRANSLATE_NOOP("Actions", "Show the week"), ("Escape",), "", "view", FILE),
    Spec("next-finding", QT_TRANSLATE_NOOP("Actions", "Next finding"), ("F4",), "warning", "view", FILE),
    Spec("previous-finding", QT_TRANSLATE_NOOP("Actions", "Previous finding"), ("Shift+F4",), "", "view", FILE),
    Spec("add-filter", QT_TRANSLATE_NOOP("Actions", "Add filter…"), ("F",), "filter", "view", FILE),
    Spec("filter-words", QT_TRANSLATE_NOOP("Actions", "Filter by words…"), ("Ctrl+Shift+F",), "", "view", FILE),
    Spec("clear-filters", QT_TRANSLATE_NOOP("Actions", "Clear filters"), ("Shift+F",), "", "view", FILTERED),
    Spec("save-view", QT_TRANSLATE_NOOP("Actions", "Save view…"), ("Shift+S",), "star", "view", WRITE),
    Spec("left-column", QT_TRANSLATE_NOOP("Actions", "Filters and Ideas"), ("F8",), "filter", "view", FILE),
    Spec("side-panel", QT_TRANSLATE_NOOP("Actions", "Side panel"), ("F9",), "panel", "view", FILE),
    Spec("next-part", QT_TRANSLATE_NOOP("Actions", "Next part of the window"), ("F6",), "", "view"),
    Spec("previous-part", QT_TRANSLATE_NOOP("Actions", "Previous part of the window"), ("Shift+F6",), "", "view"),
    Spec("today-page", QT_TRANSLATE_NOOP("Actions", "Today"), ("Ctrl+0",), "sun", "view", FILE),
    Spec("calendar-page", QT_TRANSLATE_NOOP("Actions", "Calendar"), ("Ctrl+1",), "calendar", "view"),
    Spec("compass-page", QT_TRANSLATE_NOOP("Actions", "Compass"), ("Ctrl+2",), "compass", "view", FILE),
    Spec("people-page", QT_TRANSLATE_NOOP("Actions", "People"), ("Ctrl+3",), "people", "view", FILE),
    Spec("reports-page", QT_TRANSLATE_NOOP("Actions", "Reports"), ("Ctrl+5",), "reports", "view", FILE),
    Spec("clients-page", QT_TRANSLATE_NOOP("Actions", "Clients"), ("Ctrl+4",), "clients", "view"),
    Spec("settings-page", QT_TRANSLATE_NOOP("Actions", "Settings"), ("Ctrl+,",), "settings", "view"),
    Spec("tour", QT_TRANSLATE_NOOP("Actions", "Tour of 60 seconds"), (), "compass", "help", asks=True),
    Spec("shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), ("F1", "?"), "", "help"),
    Spec("ideas", QT_TRANSLATE_NOOP("Actions", "The ideas behind it…"), (), "idea", "help"),
    Spec("about", QT_TRANSLATE_NOOP("Actions", "About CompassDesk"), (), "", "help"),
)


def words(text: str) -> str:
    """The text of an action or a menu in the user's language."""
    return QCoreApplication.translate("Actions", text)


class Actions:
    """The QActions of one window, by name. `changed` gives the user's own keys, in portable text; empty: no keys.

    `before` is called before any action is done but those that ask; when it raises, it is not done.
    """

    def __init__(
        self, window: QWidget, changed: Mapping[str, str] | None = None, before: Callable[[], object] = lambda: None
    ) -> None:
        self._before = before
        self._reasons: dict[str, str] = {}
        """Why an action is not offered; empty, or not there, where it is."""
        self._called = {spec.name: spec.text for spec in ACTIONS}
        """What an action is called, to be translated: going back and forward by how far it goes now."""
        self.by_name: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(words(spec.text), window)
            action.setObjectName(spec.name)
            action.setAutoRepeat(spec.repeats)
            if spec.icon:
                action.setIcon(icons.icon(spec.icon))
            window.addAction(action)
            self.by_name[spec.name] = action
        self.set_keys(changed or {})

    def set_keys(self, changed: Mapping[str, str]) -> None:
        """Give every action its own keys, or those the user chose for it."""
        for spec in ACTIONS:
            self.by_name[spec.name].setShortcuts([QKeySequence(keys) for keys in keys_for(spec, changed)])
            self._tell(spec.name)

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def connect(self, calls: Callable[[str], Callable[[], object]]) -> None:
        """Let every action call a function without arguments: the one that `calls` gives for its name."""
        for spec in ACTIONS:
            before = (lambda: None) if spec.asks else self._before
            self.by_name[spec.name].triggered.connect(partial(_act, before, calls(spec.name)))

    def offer(self, met: Collection[Need]) -> None:
        """Enable the actions whose every need is met; the others tell what is missing."""
        for spec in ACTIONS:
            reason = missed(spec.needs, met)
            if self._reasons.get(spec.name, "") != reason:
                self._reasons[spec.name] = reason
                self.by_name[spec.name].setEnabled(not reason)
                self._tell(spec.name)

    def name_step(self, name: Literal["undo", "redo"], step: str) -> None:
        """Write beside undo or redo which step it is about; empty: none."""
        plain = words("Undo") if name == "undo" else words("Redo")
        self.by_name[name].setText(f"{plain}: {step}".replace("&", "&&") if step else plain)

    def name_periods(self, back: str, forward: str) -> None:
        """Say how far going back and forward goes in the view that is shown: marked for translation as "Actions"."""
        for name, text in (("back", back), ("forward", forward)):
            if self._called[name] != text:
                self._called[name] = text
                self.by_name[name].setText(words(text))
                self._tell(name)

    def _tell(self, name: str) -> None:
        """Let an action say of itself what it does, by which keys, and why it is not offered."""
        action, reason = self.by_name[name], self._reasons.get(name)
        keys, said = keys_of(action), words(self._called[name])
        tip = f"{said} ({keys})" if keys else said
        action.setToolTip(f"{tip}\n{reason}" if reason else tip)


def follow(button: QAbstractButton, action: QAction) -> None:
    """Let a button be offered when its action is, and say the same of itself."""

    def show() -> None:
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())

    action.changed.connect(show)
    show()


def _act(before: Callable[[], object], call: Callable[[], object], _checked: bool = False) -> None:
    before()
    call()


def keys_for(spec: Spec, changed: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of an action in portable text: the user's own where she chose some, else those of the table."""
    if spec.name not in changed:
        return spec.shortcuts
    return (changed[spec.name],) if changed[spec.name] else ()
