"""All actions with their keys, grouped as in the menus, found by typing."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from compassdesk.ui.actions import ACTIONS, MENUS, Actions, Spec, words
from compassdesk.ui.dialogs.frame import Frame
from compassdesk.ui.forms import column, label

translate = QCoreApplication.translate


def shortcuts(parent: QWidget | None, actions: Actions) -> None:
    """Show every action and its keys."""
    ShortcutsDialog(parent, actions).exec()


class ShortcutsDialog(Frame):
    """See the module."""

    def __init__(self, parent: QWidget | None, actions: Actions) -> None:
        super().__init__(parent, translate("Shortcuts", "Keyboard shortcuts"), width=560)
        self.resize(620, 560)
        self._actions = actions
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Shortcuts", "Type to find an action"))
        self.field.setAccessibleName(translate("Shortcuts", "Find an action"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.body.addWidget(self.field)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(translate("Shortcuts", "Keyboard shortcuts"))
        inside = QWidget()
        layout = column(inside, margins=(0, 0, 12, 0), gap=6)
        self.lines: list[tuple[Spec, QLabel, QLabel]] = []
        self._groups: list[tuple[QLabel, list[tuple[Spec, QLabel, QLabel]]]] = []
        for menu, title in MENUS:
            heading = label(words(title).replace("&", ""), "section")
            layout.addWidget(heading)
            grid = QGridLayout()
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(0, 1)
            group = [self._line(grid, place, spec) for place, spec in enumerate(s for s in ACTIONS if s.menu == menu)]
            self._groups.append((heading, group))
            self.lines += group
            layout.addLayout(grid)
            layout.addSpacing(6)
        layout.addStretch(1)
        scroll.setWidget(inside)
        self.body.addWidget(scroll, 1)
        note = translate("Shortcuts", "Single letters never fire while you are typing.")
        self.body.addWidget(label(note, "small", wrap=True))
        self.add_cancel(translate("Shortcuts", "Close"))

    def _line(self, grid: QGridLayout, place: int, spec: Spec) -> tuple[Spec, QLabel, QLabel]:
        keys = "   ".join(
            sequence.toString(QKeySequence.SequenceFormat.NativeText)
            for sequence in self._actions[spec.name].shortcuts()
        )
        name, shown = label(words(spec.text)), label(keys or "–", "sub")
        grid.addWidget(name, place, 0)
        grid.addWidget(shown, place, 1, Qt.AlignmentFlag.AlignRight)
        return spec, name, shown

    def _filter(self, typed: str) -> None:
        wanted = typed.casefold().strip()
        for heading, group in self._groups:
            any_left = False
            for _, name, keys in group:
                fits = wanted in name.text().casefold() or wanted in keys.text().casefold()
                name.setVisible(fits)
                keys.setVisible(fits)
                any_left = any_left or fits
            heading.setVisible(any_left)
