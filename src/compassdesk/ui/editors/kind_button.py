"""The heading of the editor: post or conversation slot, with a menu to make one of the other."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from compassdesk.domain.vocabulary import ITEM_KINDS, ItemKind
from compassdesk.texts import help as help_texts
from compassdesk.texts import words
from compassdesk.ui.widgets.plain_buttons import MenuWord


class KindButton(MenuWord):
    """A field of the editor; `left` is emitted when the user chose the other kind."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QMenu(), pixels=16, bold=True, parent=parent)
        self._kind: ItemKind = "post"
        self.setToolTip(help_texts.field("kind"))
        group = QActionGroup(self.menu)
        self._actions = {}
        for kind in ITEM_KINDS:
            action = self.menu.addAction(words.kind(kind))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, kind=kind: self._choose(kind))
            group.addAction(action)
            self._actions[kind] = action

    def _choose(self, kind: ItemKind) -> None:
        self.set_value(kind)
        self.left.emit()

    def value(self) -> ItemKind:
        return self._kind

    def set_value(self, kind: ItemKind) -> None:
        self._kind = kind
        self.setText(words.kind(kind))
        self.updateGeometry()
        self.setAccessibleName(f"{words.field('kind')}: {words.kind(kind)}")
        self._actions[kind].setChecked(True)

    def problem(self) -> str:
        return ""
