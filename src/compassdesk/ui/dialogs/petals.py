"""Confirm or change the petals an import guessed, one item after another: a letter each, and on to the next."""

from collections.abc import Iterable
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.rendering.look import icons, theme
from compassdesk.services import plans
from compassdesk.texts import numbers, words
from compassdesk.texts.names import Names
from compassdesk.ui.desk.session import Session
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import Frame
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate
_KEYS: dict[int, Petal] = {
    Qt.Key.Key_L: "listen",
    Qt.Key.Key_R: "respond",
    Qt.Key.Key_S: "send",
    Qt.Key.Key_Z: "send",
    Qt.Key.Key_A: "activate",
}


def confirm_petals(parent: QWidget, session: Session, ids: Iterable[str] | None = None) -> None:
    """Go through the items whose petal was guessed: those with `ids`, else all of the client.

    They are looked up in a worker; the dialog opens when they are there.
    """
    file = session.file
    if file is None:
        return
    wanted = None if ids is None else tuple(ids)

    def work() -> tuple[Item, ...]:
        with file.reader() as connection:
            rows = plans.whole(connection).items if wanted is None else plans.items_by_id(connection, wanted)
        return tuple(sorted((item for item in rows if not item.petal_confirmed), key=_in_time))

    def done(guessed: tuple[Item, ...]) -> None:
        if session.file is not file:
            return
        if guessed:
            dialog = PetalDialog(parent, session, guessed)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
        else:
            session.say(translate("Petals", "No petal was guessed: there is nothing to confirm."))

    tasks.run_task(work, done)


def _in_time(item: Item) -> tuple[datetime, str]:
    """By start, what lies in the tray last."""
    return item.starts_at or datetime.max, item.id


class PetalDialog(Frame):
    """See the module. Each choice is one undo step and stays when the dialog is closed."""

    def __init__(self, parent: QWidget | None, session: Session, items: tuple[Item, ...]) -> None:
        lead = translate("Petals", "The import guessed these. A letter chooses, Enter keeps the guess.")
        super().__init__(parent, translate("Petals", "What is this item for?"), lead=lead, width=560)
        self._session, self._items, self._place = session, items, 0
        self._names = Names(session.plan)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, len(items))
        self.progress.setFixedHeight(6)
        self.count = label("", "small")
        line = QHBoxLayout()
        line.addWidget(self.progress, 1)
        line.addWidget(self.count)
        self.body.addLayout(line)
        self.title = label("", "h3", wrap=True)
        self.facts = label("", "small", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFixedHeight(92)
        self.text.setAccessibleName(translate("Petals", "Text of the item"))
        self.text.setTabChangesFocus(True)
        for part in (self.title, self.facts, self.text):
            self.body.addWidget(part)
        self.petals: dict[Petal, PetalToConfirm] = {}
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, petal in enumerate(PETALS):
            button = PetalToConfirm(petal)
            button.clicked.connect(lambda _checked=False, petal=petal: self.choose(petal))
            self.petals[petal] = button
            grid.addWidget(button, 0, place)
        self.body.addLayout(grid)
        self._buttons()
        self._show()

    def choose(self, petal: Petal) -> None:
        """Give the shown item a petal, confirmed, and go on to the next."""
        item = self._fresh(self._items[self._place])
        label_ = translate("Petals", "Petal of “{title}”: {petal}").replace("{petal}", words.petal(petal))
        chosen = replace(item, petal=petal, petal_confirmed=True)
        patch = Patch(items=(chosen,), base=Rows(items=(item,)))
        self._session.change(label_.replace("{title}", item.title), patch)
        self._step(1)

    def keep_all(self) -> None:
        """Keep the guesses of this item and all after it, as one undo step."""
        rest = tuple(map(self._fresh, self._items[self._place :]))
        confirmed = tuple(replace(item, petal_confirmed=True) for item in rest)
        patch = Patch(items=confirmed, base=Rows(items=rest))
        self._session.change(translate("Petals", "Confirm %n petal(s)", "", len(rest)), patch)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        petal = _KEYS.get(event.key())
        if petal is not None and not event.modifiers():
            self.choose(petal)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not isinstance(self.focusWidget(), QPushButton):
            self.choose(self._items[self._place].petal)
        elif event.key() == Qt.Key.Key_Backspace:
            self._step(-1)
        else:
            super().keyPressEvent(event)

    def _fresh(self, item: Item) -> Item:
        """The item as it is now: somebody may have changed it meanwhile."""
        return self._session.item(item.id) or item

    def _buttons(self) -> None:
        self.back = self.add_action(translate("Petals", "Back"))
        self.back.clicked.connect(lambda: self._step(-1))
        self.skip = self.add_action(translate("Petals", "Skip"))
        self.skip.clicked.connect(lambda: self._step(1))
        rest = self.add_action(translate("Petals", "Keep all the rest"))
        rest.clicked.connect(self.keep_all)
        self.add_cancel(translate("Petals", "Close"))
        for button in self.buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)

    def _step(self, amount: int) -> None:
        self._place = max(0, self._place + amount)
        if self._place >= len(self._items):
            self.accept()
            return
        self._show()

    def _show(self) -> None:
        item = self._fresh(self._items[self._place])
        self.progress.setValue(self._place + 1)
        told = translate("Petals", "{number} of {total}").replace("{number}", str(self._place + 1))
        self.count.setText(told.replace("{total}", str(len(self._items))))
        self.title.setText(item.title)
        facts = [words.kind(item.kind), numbers.moment(item.starts_at) if item.starts_at else ""]
        facts += [self._names.channels(item.channels), self._names.person(item.spokesperson or "")]
        self.facts.setText(" · ".join(fact for fact in facts if fact))
        self.text.setPlainText(item.body or item.private_note)
        self.text.setVisible(bool(self.text.toPlainText()))
        for petal, button in self.petals.items():
            button.set_guessed(guessed=petal == item.petal)
        self.petals[item.petal].setFocus()
        self.back.setEnabled(self._place > 0)


class PetalToConfirm(QAbstractButton):
    """A large petal: glyph, word and letter; the guessed one is marked in words as well as in colour."""

    def __init__(self, petal: Petal) -> None:
        super().__init__()
        self.petal = petal
        self._guessed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(words.petal(petal))
        self.setAccessibleName(words.petal(petal))
        self.setMinimumSize(118, 104)

    def set_guessed(self, *, guessed: bool) -> None:
        self._guessed = guessed
        self.setAccessibleDescription(translate("Petals", "the guess") if guessed else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(124, 104)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.current()
        colour: QColor = tokens.petal[self.petal]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            marked = self._guessed or self.underMouse() or self.isDown()
            painter.setBrush(tokens.petal_tint[self.petal] if marked else tokens.panel)
            edge = 2.5 if self.hasFocus() else 1.0
            painter.setPen(QPen(colour if self.hasFocus() or self._guessed else tokens.line, edge))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 9, 9)
            middle = self.width() / 2
            icons.glyph(painter, self.petal, QRectF(middle - 15, 12, 30, 30), colour)
            painter.setPen(colour)
            painter.setFont(theme.font(14, bold=True))
            painter.drawText(QRectF(0, 46, self.width(), 22), Qt.AlignmentFlag.AlignCenter, self.text())
            painter.setPen(tokens.ink2)
            painter.setFont(theme.font(12))
            letter = translate("Petals", "key {letter}").replace("{letter}", self.text()[:1].upper())
            below = translate("Petals", "the guess · Enter") if self._guessed else letter
            painter.drawText(QRectF(0, 70, self.width(), 20), Qt.AlignmentFlag.AlignCenter, below)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)
