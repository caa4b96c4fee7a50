"""The earlier texts of one item: when they stood, side by side with the text now, and bringing one back."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from compassdesk.domain.earlier_text import EarlierText, brought_back, says
from compassdesk.domain.errors import PlanError
from compassdesk.domain.own_on_channels import own_texts
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.wallclock import from_instant
from compassdesk.storage import earlier_texts as stored
from compassdesk.texts import numbers
from compassdesk.texts.names import Names
from compassdesk.ui.desk.session import Session
from compassdesk.ui.dialogs.two_texts import TwoTexts
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate
LEAST_LIST, AROUND_WORDS = 210, 40
"""Pixels of the list of moments, which are never cut: at least, and more than its words."""


def earlier_texts(parent: QWidget | None, session: Session, item: str) -> None:
    """Show what an item said before."""
    ask(EarlierTextsDialog(parent, session, item))


class EarlierTextsDialog(Frame):
    """See the module. `texts` are the earlier ones, the latest first."""

    def __init__(self, parent: QWidget | None, session: Session, item_id: str) -> None:
        super().__init__(parent, translate("EarlierTexts", "Earlier texts"), width=640)
        self.resize(880, 520)
        self._session = session
        self._item = session.item(item_id)
        self.texts: tuple[EarlierText, ...] = ()
        if session.file is not None and self._item is not None:
            self.texts = session.file.read(stored.of_item, item_id)
        self.bring_back = self.add_accept(translate("EarlierTexts", "Bring back"))
        self.bring_back.clicked.connect(self.take)
        self.add_cancel(translate("EarlierTexts", "Close"))
        self._build()

    def _build(self) -> None:
        title = self._item.title if self._item is not None else ""
        self.body.addWidget(label(title or translate("EarlierTexts", "untitled"), "sub", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(12)
        self.list = QListWidget()
        self.list.setObjectName("parts")
        self.list.setAccessibleName(translate("EarlierTexts", "Earlier texts, the latest first"))
        said = [_until(text, self._session.plan.client.timezone) for text in self.texts]
        for until in said:
            QListWidgetItem(until, self.list).setSizeHint(QSize(0, 30))
        self.list.ensurePolished()
        widest = max(map(self.list.fontMetrics().horizontalAdvance, said), default=0)
        self.list.setFixedWidth(max(LEAST_LIST, widest + AROUND_WORDS))
        row.addWidget(self.list)
        self.sides = TwoTexts(translate("EarlierTexts", "Then"), translate("EarlierTexts", "Now"))
        self.then, self.now = self.sides.then, self.sides.now
        row.addWidget(self.sides, 1)
        self.body.addLayout(row, 1)
        self.note = label("", "small", wrap=True)
        self.body.addWidget(self.note)
        self.list.currentRowChanged.connect(lambda _row: self._show())
        if self.texts:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self._show()

    def chosen(self) -> EarlierText | None:
        """The text that is selected."""
        row = self.list.currentRow()
        return self.texts[row] if 0 <= row < len(self.texts) else None

    def _show(self) -> None:
        text, item = self.chosen(), self._item
        if item is None or text is None:
            self.then.clear()
            self.now.set_value("" if item is None else self._words(_text_now(item)))
            told = translate("EarlierTexts", "No earlier text yet. One is kept when a text is changed.")
            self.note.setText(told)
            self.bring_back.setEnabled(False)
            return
        self.sides.compare(self._words(text), self._words(_text_now(item)))
        same = says(item, text)
        self.note.setText(
            translate("EarlierTexts", "The text now is the same.")
            if same
            else translate("EarlierTexts", "Struck through: no longer there. Underlined: came since.")
        )
        file = self._session.file
        self.bring_back.setEnabled(not same and file is not None and not file.read_only)

    def _words(self, text: EarlierText) -> str:
        """Title, text and the texts of single channels, one below the other."""
        names = Names(self._session.plan)
        own = (f"[{names.channel(key)}]\n{words}" for key, words in sorted(text.own_texts.items()))
        return "\n\n".join(part for part in (text.title, text.body, *own) if part)

    def take(self) -> None:
        """Bring the selected text back, as one undo step."""
        text, item = self.chosen(), self._item
        if text is None or item is None:
            return
        from compassdesk.texts.errors import sentence

        channels = {channel.id for channel in self._session.plan.channels}
        step = translate("EarlierTexts", "Bring back an earlier text")
        try:
            self._session.change(step, Patch(items=(brought_back(item, text, channels),)))
        except PlanError as trouble:
            self.note.setText(sentence(trouble))
            return
        self._session.say(translate("EarlierTexts", "The earlier text is back."), undo=True)
        self.accept()


def _text_now(item: Item) -> EarlierText:
    from datetime import UTC, datetime

    return EarlierText(item.id, datetime.now(UTC), item.title, item.body, own_texts(item))


def _until(text: EarlierText, zone: str) -> str:
    when = numbers.dated_moment(from_instant(text.saved_at, zone))
    return translate("EarlierTexts", "Until {when}").replace("{when}", when)
