"""All actions with their keys, grouped as in the menus, found by typing; each can have other keys."""

from collections.abc import Callable, Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from compassdesk.ui.shell.actions import ACTIONS, MENUS, Actions, Spec, keys_for, words
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.key_button import KeyButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.plain_buttons import IconButton

translate = QCoreApplication.translate
Keep = Callable[[Mapping[str, str]], object]


def shortcuts(parent: QWidget | None, actions: Actions, changed: Mapping[str, str], keep: Keep) -> None:
    """Show every action and its keys; `keep` takes what the user changed (action to portable text)."""
    ask(ShortcutsDialog(parent, actions, changed, keep))


def taken_by(keys: str, action: str, changed: Mapping[str, str]) -> Spec | None:
    """The other action that has these keys; None when they are free."""
    wanted = QKeySequence(keys)
    for spec in ACTIONS:
        if spec.name != action and any(QKeySequence(held) == wanted for held in keys_for(spec, changed)):
            return spec
    return None


class _Line(Struct, frozen=True):
    spec: Spec
    name: QLabel
    keys: KeyButton
    reset: IconButton


class ShortcutsDialog(Frame):
    """See the module. A change holds at once; keys that another action has are named, and can be taken over."""

    def __init__(self, parent: QWidget | None, actions: Actions, changed: Mapping[str, str], keep: Keep) -> None:
        super().__init__(parent, translate("Shortcuts", "Keyboard shortcuts"), width=560)
        self.resize(620, 600)
        self._actions, self._keep = actions, keep
        self.changed = dict(changed)
        self._wanted: tuple[Spec, str, Spec] | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Shortcuts", "Type to find an action"))
        self.field.setAccessibleName(translate("Shortcuts", "Find an action"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.body.addWidget(self.field)
        self.lines: list[_Line] = []
        self._groups: list[tuple[QLabel, list[_Line]]] = []
        self.body.addWidget(self._list(), 1)
        self.body.addWidget(self._conflict())
        note = translate(
            "Shortcuts",
            "Click the keys of an action to change them; Backspace takes them away. Single letters never fire while"
            " you are typing.",
        )
        self.body.addWidget(label(note, "small", wrap=True))
        self.reset_all = self.add_action(translate("Shortcuts", "Reset all"))
        self.reset_all.setAutoDefault(False)
        self.reset_all.clicked.connect(lambda: self._hold({}))
        self.add_cancel(translate("Shortcuts", "Close")).setAutoDefault(False)
        self._show()

    def line(self, action: str) -> _Line:
        """The line of an action."""
        return next(line for line in self.lines if line.spec.name == action)

    def change(self, spec: Spec, keys: str) -> None:
        """Give an action other keys; when another action has them, ask whether to take them over."""
        other = taken_by(keys, spec.name, self.changed) if keys else None
        self._wanted = (spec, keys, other) if other is not None else None
        if other is None:
            self._hold({**self.changed, spec.name: keys})
        else:
            said = translate("Shortcuts", "{keys} belongs to “{action}”.")
            self._said.setText(said.replace("{keys}", _shown(keys)).replace("{action}", words(other.text)))
            self.conflict.show()
            self.take_over.setFocus()

    # --- parts -----------------------------------------------------------------------------------------------------

    def _list(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(translate("Shortcuts", "Keyboard shortcuts"))
        inside = QWidget()
        layout = column(inside, margins=(0, 0, 12, 0), gap=6)
        for menu, title in MENUS:
            heading = label(words(title).replace("&", ""), "section")
            layout.addWidget(heading)
            grid = QGridLayout()
            grid.setVerticalSpacing(2)
            grid.setColumnStretch(0, 1)
            group = [self._line(grid, place, spec) for place, spec in enumerate(s for s in ACTIONS if s.menu == menu)]
            self._groups.append((heading, group))
            self.lines += group
            layout.addLayout(grid)
            layout.addSpacing(6)
        layout.addStretch(1)
        scroll.setWidget(inside)
        return scroll

    def _line(self, grid: QGridLayout, place: int, spec: Spec) -> _Line:
        said = words(spec.text)
        keys = KeyButton(said)
        keys.chosen.connect(lambda pressed: self.change(spec, pressed))
        reset = IconButton("undo", translate("Shortcuts", "Reset {action}").replace("{action}", said))
        reset.clicked.connect(lambda: self._hold({k: v for k, v in self.changed.items() if k != spec.name}))
        room = reset.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        reset.setSizePolicy(room)
        made = _Line(spec, label(said), keys, reset)
        for at, widget in enumerate((made.name, reset, keys)):
            grid.addWidget(widget, place, at)
        return made

    def _conflict(self) -> QWidget:
        self.conflict = QWidget()
        row = QHBoxLayout(self.conflict)
        row.setContentsMargins(0, 0, 0, 0)
        self._said = label("", "error", wrap=True)
        row.addWidget(self._said, 1)
        self.take_over = QPushButton(translate("Shortcuts", "Take over"))
        self.take_over.setAutoDefault(False)
        self.take_over.clicked.connect(self._take_over)
        leave = QPushButton(translate("Shortcuts", "Leave it"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self._show)
        row.addWidget(self.take_over)
        row.addWidget(leave)
        self.conflict.hide()
        return self.conflict

    # --- keeping ---------------------------------------------------------------------------------------------------

    def _take_over(self) -> None:
        if self._wanted is None:
            return
        spec, keys, other = self._wanted
        kept = [held for held in keys_for(other, self.changed) if QKeySequence(held) != QKeySequence(keys)]
        self._hold({**self.changed, spec.name: keys, other.name: kept[0] if kept else ""})

    def _hold(self, changed: Mapping[str, str]) -> None:
        """Let new keys hold; what is as in the table is not a change, and keys that came back go to their owner."""
        self.changed = {
            spec.name: changed[spec.name]
            for spec in ACTIONS
            if spec.name in changed and (changed[spec.name],) != (spec.shortcuts or ("",))
        }
        for spec in ACTIONS:  # a reset may bring back keys that another action was given meanwhile
            if spec.name not in self.changed:
                for keys in spec.shortcuts:
                    other = taken_by(keys, spec.name, self.changed)
                    if other is not None and other.name in self.changed:
                        self.changed[other.name] = ""
        self._actions.set_keys(self.changed)
        self._keep(self.changed)
        self._show()

    def _show(self) -> None:
        self._wanted = None
        self.conflict.hide()
        for line in self.lines:
            held = keys_for(line.spec, self.changed)
            line.keys.show_keys("   ".join(_shown(keys) for keys in held))
            line.reset.setVisible(line.spec.name in self.changed)
        self.reset_all.setEnabled(bool(self.changed))

    def _filter(self, typed: str) -> None:
        wanted = typed.casefold().strip()
        for heading, group in self._groups:
            any_left = False
            for line in group:
                fits = wanted in line.name.text().casefold() or wanted in line.keys.text().casefold()
                line.name.setVisible(fits)
                line.keys.setVisible(fits)
                line.reset.setVisible(fits and line.spec.name in self.changed)
                any_left = any_left or fits
            heading.setVisible(any_left)


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
