"""Confirm or change the petals an import guessed: the unsure ones first, a letter each; those alike in one press."""

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QPushButton, QWidget

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.domain.text_length import shortened
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.services import petal_guesses, plans
from compassdesk.services.petal_guesses import GuessedItem
from compassdesk.texts import import_sentences, numbers, words
from compassdesk.texts.names import Names, listed
from compassdesk.ui.desk.session import Session
from compassdesk.ui.dialogs.petal_to_confirm import PetalToConfirm
from compassdesk.ui.dialogs.said_text import SaidText
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.flow_layout import FlowLayout
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
_LONGEST_WORD = 24
_ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


def confirm_petals(parent: QWidget, session: Session, ids: Iterable[str] | None = None) -> None:
    """Go through the items whose petal was guessed: those with `ids`, else all of the client.

    They are looked up, and guessed again, in a worker; the dialog opens when they are there.
    """
    file = session.file
    if file is None:
        return
    wanted = None if ids is None else tuple(ids)

    def work() -> list[GuessedItem]:
        with file.reader() as connection:
            rows = plans.whole(connection).items if wanted is None else plans.items_by_id(connection, wanted)
        return petal_guesses.guessed_again([item for item in rows if not item.petal_confirmed])

    def done(guessed: list[GuessedItem]) -> None:
        if session.file is not file:
            return
        if guessed:
            dialog = PetalDialog(parent, session, guessed)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
        else:
            session.say(translate("Petals", "No petal was guessed: there is nothing to confirm."))

    tasks.run_task(parent, work, done)


class PetalDialog(Frame):
    """See the module. Each choice is one undo step and stays when the dialog is closed."""

    def __init__(self, parent: QWidget | None, session: Session, guessed: Sequence[GuessedItem]) -> None:
        lead = translate("Petals", "The import guessed these. A letter chooses, Enter keeps the guess.")
        super().__init__(parent, translate("Petals", "What is this item for?"), lead=lead, width=600)
        self._session, self._left, self._place, self._all = session, list(guessed), 0, len(guessed)
        self._done_together: list[int] = []
        """For each that was done with others: the place from which on it counts as done."""
        self._is_over = False
        """All have been gone through: the dialog stays, so that one Enter too many reaches nothing behind it."""
        self._tasks: dict[str, str] = {}
        """Item → the task it was made."""
        self._names = Names(session.plan)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, self._all)
        self.progress.setFixedHeight(6)
        self.progress.setAccessibleName(translate("Petals", "How far it is"))
        self.count = label("", "small")
        line = QHBoxLayout()
        line.addWidget(self.progress, 1)
        line.addWidget(self.count)
        self.body.addLayout(line)
        self.surety = label("", "small")
        self.facts = label("", "small", wrap=True)
        self.text = SaidText()
        self.text.setFixedHeight(128)
        self.text.setAccessibleName(translate("Petals", "What the item says"))
        self.why = label("", "sub", wrap=True)
        for part in (self.surety, self.text, self.facts, self.why):
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
        together = FlowLayout(gap=8)
        self.alike = _button_for_several(translate("Petals", "Shift with a letter chooses for all of them."))
        self.alike.clicked.connect(lambda: self.choose_for_alike(self._shown.petal))
        self.sure = _button_for_several(translate("Petals", "In one step, which Undo takes back."))
        self.sure.clicked.connect(self.confirm_sure)
        together.addWidget(self.alike)
        together.addWidget(self.sure)
        self.body.addLayout(together)
        self._buttons()
        self._show()

    @property
    def _shown(self) -> Item:
        return self._fresh(self._left[self._place : self._place + 1])[0]

    def choose(self, petal: Petal) -> None:
        """Give the shown item a petal, confirmed, and go on to the next."""
        item = self._shown
        label_ = translate("Petals", "Petal of “{title}”: {petal}").replace("{petal}", words.petal(petal))
        self._write(label_.replace("{title}", item.title), [item], petal)
        self._step(1)

    def choose_for_alike(self, petal: Petal) -> None:
        """Give the shown item and those after it that were guessed by the same word a petal, in one undo step."""
        alike = self._alike()
        label_ = translate("Petals", "Petal of %n items: {petal}", "", len(alike)).replace(
            "{petal}", words.petal(petal)
        )
        self._write(label_, self._fresh(alike), petal)
        self._leave_out(alike)

    def make_task(self) -> None:
        """Make an organise task of the shown item, for it is work of the team, and go on to the next.

        Who goes back to it can still choose a petal: it is an item again, and the task is gone.
        """
        item = self._shown
        if item.id not in self._tasks:
            label_ = translate("Petals", "Make a task of “{title}”").replace("{title}", item.title)
            owner = self._names.person(item.spokesperson or "")
            (self._tasks[item.id],) = self._session.change(label_, petal_guesses.as_task(item, owner))["organise_tasks"]
            self._left[self._place] = replace(self._left[self._place], item=item)
        self._step(1)

    def confirm_sure(self) -> None:
        """Keep the guess of all that are sure, as one undo step, and go on with the others."""
        sure = self._sure()
        self._write(translate("Petals", "Confirm %n petal(s)", "", len(sure)), self._fresh(sure), None)
        self._leave_out(sure)

    def keep_all(self) -> None:
        """Keep the guesses of this item and all after it, as one undo step."""
        rest = self._fresh([one for one in self._left[self._place :] if one.item.id not in self._tasks])
        self._write(translate("Petals", "Confirm %n petal(s)", "", len(rest)), rest, None)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_over and event.key() not in {Qt.Key.Key_Escape, Qt.Key.Key_Backspace}:
            return
        petal = _KEYS.get(event.key())
        pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        on_button = isinstance(self.focusWidget(), QPushButton)
        if petal is not None and not pressed:
            self.choose(petal)
        elif petal is not None and pressed == Qt.KeyboardModifier.ShiftModifier:
            self.choose_for_alike(petal)
        elif event.key() == Qt.Key.Key_O and not pressed:
            self.make_task()
        elif event.key() in _ENTER and not on_button:
            self._keep()
        elif event.key() == Qt.Key.Key_Backspace:
            self._step(-1)
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        """Keep what the shown item is: the petal that was guessed, or the task that it was made."""
        if self._left[self._place].item.id in self._tasks:
            self._step(1)
        else:
            self.choose(self._shown.petal)

    def _write(self, label_: str, items: list[Item], petal: Petal | None) -> None:
        """Confirm these items, with this petal or each with its own; a task among them becomes an item again."""
        chosen = tuple(replace(item, petal=petal or item.petal, petal_confirmed=True) for item in items)
        base = Rows(items=tuple(item for item in items if item.id not in self._tasks))
        tasks = tuple(("organise_tasks", self._tasks[item.id]) for item in items if item.id in self._tasks)
        self._session.change(label_, Patch(items=chosen, removed=tasks, base=base))
        for item in items:
            self._tasks.pop(item.id, None)

    def _fresh(self, guessed: Sequence[GuessedItem]) -> list[Item]:
        """The items as they are now: somebody may have changed them meanwhile. Read at once, for they may be many."""
        now = {item.id: item for item in self._session.items(tuple(one.item.id for one in guessed))}
        return [now.get(one.item.id, one.item) for one in guessed]

    def _alike(self) -> list[GuessedItem]:
        shown = self._left[self._place]
        rest = self._left[self._place :]
        return [one for one in rest if one is shown or (one.alike == shown.alike and one.item.id not in self._tasks)]

    def _sure(self) -> list[GuessedItem]:
        rest = self._left[self._place :]
        return [one for one in rest if one.surety == "sure" and one.item.id not in self._tasks]

    def _leave_out(self, done: list[GuessedItem]) -> None:
        """Go on without items that were done together; one that was done before stays, to go back to."""
        ids = {one.item.id for one in done}
        before = len(self._left)
        self._left = [one for place, one in enumerate(self._left) if place < self._place or one.item.id not in ids]
        self._done_together += [self._place] * (before - len(self._left))
        self._step(0)

    def _buttons(self) -> None:
        self.back = self.add_action(translate("Petals", "Back"))
        self.back.clicked.connect(lambda: self._step(-1))
        self.skip = self.add_action(translate("Petals", "Skip"))
        self.skip.clicked.connect(lambda: self._step(1))
        self.task = self.add_action(translate("Petals", "Work of the team (O)"))
        self.task.setToolTip(
            translate("Petals", "No item of the calendar: it becomes an organise task, which counts nowhere.")
        )
        self.task.clicked.connect(self.make_task)
        self.rest = self.add_action(translate("Petals", "Keep all the rest"))
        self.rest.clicked.connect(self.keep_all)
        self.close_button = self.add_cancel(translate("Petals", "Close"))
        for button in self.buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)

    def _step(self, amount: int) -> None:
        self._place = max(0, self._place + amount)
        self._is_over = self._place >= len(self._left)
        if not self._is_over:
            self._show()
        elif amount:
            self._show_end()
        else:
            self.accept()

    def _show_end(self) -> None:
        """Say that it is done, and take no Enter: the hand that pressed it for the last one may press once more."""
        self._place = len(self._left)
        self.progress.setValue(self._all)
        self.surety.setText(translate("Petals", "That was the last one. Esc closes."))
        self.count.clear()
        self._enable(on=False)
        self.back.setEnabled(True)
        self.close_button.setFocus()

    def _enable(self, *, on: bool) -> None:
        """Whether there is an item to say something about."""
        for part in (self.text, self.facts, self.why, self.alike, self.sure, *self.petals.values()):
            part.setEnabled(on)
        for button in (self.skip, self.task, self.rest):
            button.setEnabled(on)

    def _show(self) -> None:
        guessed, item = self._left[self._place], self._shown
        self._enable(on=True)
        number = self._place + 1 + sum(place <= self._place for place in self._done_together)
        self.progress.setValue(number)
        told = translate("Petals", "{number} of {total}").replace("{number}", numbers.number(number))
        self.count.setText(told.replace("{total}", numbers.number(self._all)))
        self.surety.setText(_still_to_do(self._left[self._place :]))
        self.text.show_item(item, guessed.because)
        facts = [words.kind(item.kind), numbers.moment(item.starts_at) if item.starts_at else ""]
        facts += [self._names.channels(item.channels), self._names.person(item.spokesperson or "")]
        self.facts.setText(" · ".join(fact for fact in facts if fact))
        is_task = item.id in self._tasks
        made = translate("Petals", "It is a task of the team now. A letter makes it an item again.")
        self.why.setText(made if is_task else _why(guessed))
        for petal, button in self.petals.items():
            button.set_guessed(guessed=petal == item.petal and not is_task)
        self._show_together(guessed)
        self.back.setEnabled(self._place > 0)

    def _show_together(self, guessed: GuessedItem) -> None:
        """The buttons that do several at once, where there are several; a sure item offers all of them first."""
        alike, sure = self._alike(), self._sure()
        self.alike.setVisible(len(alike) > 1)
        self.alike.setText(_all_alike(guessed, len(alike)))
        self.sure.setVisible(len(sure) > 1)
        self.sure.setText(translate("Petals", "Confirm all %n that are sure", "", len(sure)))
        if guessed.surety == "sure" and len(sure) > 1:
            self.sure.setFocus()
        else:
            self.petals[self._shown.petal].setFocus()


def _button_for_several(tip: str) -> QPushButton:
    button = QPushButton()
    restyle(button, kind="fix")
    button.setAutoDefault(False)
    button.setToolTip(tip)
    return button


def _still_to_do(left: Sequence[GuessedItem]) -> str:
    counted = Counter(one.surety for one in left)
    unsure, likely, sure = counted["unsure"], counted["likely"], counted["sure"]
    parts = (
        (unsure, translate("Petals", "%n unsure", "", unsure)),
        (likely, translate("Petals", "%n likely", "", likely)),
        (sure, translate("Petals", "%n sure", "", sure)),
    )
    there = listed(part for count, part in parts if count)
    return translate("Petals", "Still to do: {counts}").replace("{counts}", there)


def _why(guessed: GuessedItem) -> str:
    """The sentence that the import told."""
    if guessed.surety == "unsure" and not guessed.because:
        return translate("Petals", "Nothing in it says for certain what it is for.")
    code = "petal-guessed" if guessed.because else "petal-unsaid"
    values = {"petal": guessed.item.petal, "surety": guessed.surety, "because": list(guessed.because)}
    return import_sentences.sentence_of(code, values)


def _all_alike(guessed: GuessedItem, count: int) -> str:
    petal = words.petal(guessed.item.petal)
    reason = guessed.alike.partition(":")[2]
    word = shortened(reason, _LONGEST_WORD)
    if reason == "?":
        told = translate("Petals", "All %n that end with a question: {petal}", "", count)
    elif reason:
        told = translate("Petals", "All %n that say “{word}”: {petal}", "", count).replace("{word}", word)
    else:
        told = translate("Petals", "All %n that say nothing special: {petal}", "", count)
    return f"{told.replace('{petal}', petal)} (Shift+{petal[:1].upper()})"
