"""The one table of actions: menus, toolbar, command palette and the list of shortcuts are all made from it.

A feature adds a row here and `main_window.py` connects it. Single letters are shortcuts too: text fields take them for
typing first, so they never fire while somebody writes.
"""

from collections.abc import Callable, Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from compassdesk.rendering.look import icons
from compassdesk.texts.marking import QT_TRANSLATE_NOOP


class Spec(Struct, frozen=True):
    """One action: its stable name, its words, its default shortcuts, its icon and the menu it stands in."""

    name: str
    text: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""


MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("item", QT_TRANSLATE_NOOP("Actions", "&Item")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

ACTIONS: tuple[Spec, ...] = (
    Spec("new-item", QT_TRANSLATE_NOOP("Actions", "New item"), ("N", "Ctrl+N"), "plus", "item"),
    Spec("quick-add", QT_TRANSLATE_NOOP("Actions", "Quick add…"), ("Q",), "plus", "item"),
    Spec("open-item", QT_TRANSLATE_NOOP("Actions", "Edit item"), (), "edit", "item"),
    Spec("move-item", QT_TRANSLATE_NOOP("Actions", "Move to…"), ("Ctrl+M",), "calendar", "item"),
    Spec("duplicate", QT_TRANSLATE_NOOP("Actions", "Duplicate"), ("Ctrl+D",), "copy", "item"),
    Spec("unschedule", QT_TRANSLATE_NOOP("Actions", "Back to the tray"), ("Ctrl+U",), "tray", "item"),
    Spec("confirm-kept", QT_TRANSLATE_NOOP("Actions", "Confirm as kept"), ("K",), "check", "item"),
    Spec("confirm-petals", QT_TRANSLATE_NOOP("Actions", "Confirm guessed petals…"), ("G",), "question", "item"),
    Spec("earlier-texts", QT_TRANSLATE_NOOP("Actions", "Earlier texts…"), (), "undo", "item"),
    Spec("hold-all", QT_TRANSLATE_NOOP("Actions", "Put everything to come on hold"), (), "pause", "item"),
    Spec("delete", QT_TRANSLATE_NOOP("Actions", "Delete"), ("Del",), "trash", "item"),
    Spec("new-client", QT_TRANSLATE_NOOP("Actions", "New client…"), (), "plus", "file"),
    Spec("open-client", QT_TRANSLATE_NOOP("Actions", "Open client file…"), ("Ctrl+O",), "folder", "file"),
    Spec("save-copy", QT_TRANSLATE_NOOP("Actions", "Save a copy…"), (), "copy", "file"),
    Spec("go-back", QT_TRANSLATE_NOOP("Actions", "Go back…"), (), "undo", "file"),
    Spec("examine", QT_TRANSLATE_NOOP("Actions", "Examine and mend…"), (), "check", "file"),
    Spec("import", QT_TRANSLATE_NOOP("Actions", "Import…"), ("Ctrl+I",), "import", "file"),
    Spec("export", QT_TRANSLATE_NOOP("Actions", "Export…"), ("Ctrl+E",), "export", "file"),
    Spec("print", QT_TRANSLATE_NOOP("Actions", "Print or PDF…"), ("Ctrl+P",), "print", "file"),
    Spec("close-client", QT_TRANSLATE_NOOP("Actions", "Close client"), ("Ctrl+W",), "", "file"),
    Spec("protect", QT_TRANSLATE_NOOP("Actions", "Protect…"), (), "lock", "file"),
    Spec("lock", QT_TRANSLATE_NOOP("Actions", "Lock now"), ("Ctrl+L",), "lock", "file"),
    Spec("welcome", QT_TRANSLATE_NOOP("Actions", "Welcome page"), (), "globe", "file"),
    Spec("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",), "", "file"),
    Spec("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",), "undo", "edit"),
    Spec("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "edit"),
    Spec("cut", QT_TRANSLATE_NOOP("Actions", "Cut"), ("Ctrl+X",), "", "edit"),
    Spec("copy", QT_TRANSLATE_NOOP("Actions", "Copy"), ("Ctrl+C",), "", "edit"),
    Spec("paste", QT_TRANSLATE_NOOP("Actions", "Paste"), ("Ctrl+V",), "", "edit"),
    Spec("select-all", QT_TRANSLATE_NOOP("Actions", "Select all in view"), ("Ctrl+A",), "", "edit"),
    Spec("find", QT_TRANSLATE_NOOP("Actions", "Find…"), ("Ctrl+F", "/"), "search", "edit"),
    Spec("palette", QT_TRANSLATE_NOOP("Actions", "Command palette…"), ("Ctrl+K",), "search", "edit"),
    Spec("month", QT_TRANSLATE_NOOP("Actions", "Month"), ("1",), "", "view"),
    Spec("week", QT_TRANSLATE_NOOP("Actions", "Week"), ("2",), "", "view"),
    Spec("agenda", QT_TRANSLATE_NOOP("Actions", "Agenda"), ("3",), "", "view"),
    Spec("board", QT_TRANSLATE_NOOP("Actions", "Board"), ("4",), "", "view"),
    Spec("today", QT_TRANSLATE_NOOP("Actions", "Today"), ("T",), "", "view"),
    Spec("back", QT_TRANSLATE_NOOP("Actions", "Back"), ("PgUp", "Alt+Left"), "left", "view"),
    Spec("forward", QT_TRANSLATE_NOOP("Actions", "Forward"), ("PgDown", "Alt+Right"), "right", "view"),
    Spec("go-to-date", QT_TRANSLATE_NOOP("Actions", "Go to date…"), ("Ctrl+G",), "", "view"),
    Spec("show-week", QT_TRANSLATE_NOOP("Actions", "Show the week"), ("Escape",), "", "view"),
    Spec("left-column", QT_TRANSLATE_NOOP("Actions", "Filters and tray"), ("F8",), "filter", "view"),
    Spec("side-panel", QT_TRANSLATE_NOOP("Actions", "Side panel"), ("F9",), "panel", "view"),
    Spec("calendar-page", QT_TRANSLATE_NOOP("Actions", "Calendar"), ("Ctrl+1",), "calendar", "view"),
    Spec("compass-page", QT_TRANSLATE_NOOP("Actions", "Compass"), ("Ctrl+2",), "compass", "view"),
    Spec("people-page", QT_TRANSLATE_NOOP("Actions", "People"), ("Ctrl+3",), "people", "view"),
    Spec("clients-page", QT_TRANSLATE_NOOP("Actions", "Clients"), ("Ctrl+4",), "clients", "view"),
    Spec("settings-page", QT_TRANSLATE_NOOP("Actions", "Settings"), ("Ctrl+,",), "settings", "view"),
    Spec("shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), ("F1", "?"), "", "help"),
    Spec("about", QT_TRANSLATE_NOOP("Actions", "About CompassDesk"), (), "", "help"),
)


MAY_REPEAT = frozenset(("back", "forward", "undo", "redo"))
"""Actions that go on while their key is held; any other is done once for each press."""


ASK_THEMSELVES = frozenset(("open-client", "close-client", "examine", "save-copy", "lock", "quit"))
"""Actions that leave or keep the client: what cannot be saved stops them with a question, not with a mere message."""


def words(text: str) -> str:
    """The text of an action or a menu in the user's language."""
    return QCoreApplication.translate("Actions", text)


class Actions:
    """The QActions of one window, by name. `changed` gives the user's own keys, in portable text; empty: no keys.

    `before` is called before any action is done but those that ask themselves; when it raises, it is not done.
    """

    def __init__(
        self, window: QWidget, changed: Mapping[str, str] | None = None, before: Callable[[], object] = lambda: None
    ) -> None:
        self._before = before
        self.by_name: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(words(spec.text), window)
            action.setObjectName(spec.name)
            action.setAutoRepeat(spec.name in MAY_REPEAT)
            if spec.icon:
                action.setIcon(icons.icon(spec.icon))
            window.addAction(action)
            self.by_name[spec.name] = action
        self.set_keys(changed or {})

    def set_keys(self, changed: Mapping[str, str]) -> None:
        """Give every action its own keys, or those the user chose for it."""
        for spec in ACTIONS:
            action = self.by_name[spec.name]
            action.setShortcuts([QKeySequence(keys) for keys in keys_for(spec, changed)])
            keys = keys_of(action)
            action.setToolTip(f"{words(spec.text)} ({keys})" if keys else words(spec.text))

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def connect(self, name: str, call: Callable[[], object]) -> None:
        """Let an action call a function without arguments."""
        before = self._before if name not in ASK_THEMSELVES else lambda: None
        self.by_name[name].triggered.connect(lambda _checked=False: (before(), call()))


def keys_for(spec: Spec, changed: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of an action in portable text: the user's own where she chose some, else those of the table."""
    if spec.name not in changed:
        return spec.shortcuts
    return (changed[spec.name],) if changed[spec.name] else ()


def keys_of(action: QAction) -> str:
    """The action's first shortcut as the platform writes it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
