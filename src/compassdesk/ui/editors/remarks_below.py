"""Quiet remarks below a text, when the typing rests: what could be better about its links, hashtags and words."""

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.domain.text_remarks import TextCode, TextRemark, known_words, link_remark, text_remarks
from compassdesk.texts import numbers
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors import hint_choice
from compassdesk.ui.editors.previews.remark_line import RemarkLine
from compassdesk.ui.widgets.layout import clear, column

RESTS_FOR = 400
"""Milliseconds without a key before a text is looked at."""


class RemarksBelow(QWidget):
    """`text` gives what stands in the field above, `write` puts another text there as a step of that name."""

    def __init__(
        self,
        session: Session,
        text: Callable[[], str],
        write: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._text, self._write = session, text, write
        self._item: Item | None = None
        self._shown: tuple[TextRemark, ...] = ()
        self._lines = column(self, gap=8)  # each with its button, apart from the next
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTS_FOR)
        self._rest.timeout.connect(self._look)

    def fill(self, item: Item) -> None:
        """Look at the text of a row at once."""
        self._item = item
        self._look()

    def wait(self) -> None:
        """A letter was typed: look when it is quiet again."""
        self._rest.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()  # other remarks may be wanted since

    def _found(self) -> tuple[TextRemark, ...]:
        item = self._item
        if item is None or self._session.file is None:
            return ()
        of_text = text_remarks(self._text(), known_words(self._session.plan, item), hint_choice.wanted())
        return (*link_remark(item.link), *of_text)

    def _look(self) -> None:
        self._rest.stop()
        found = self._found()
        if found == self._shown:
            return
        self._shown = found
        clear(self._lines)
        writable = not not_writable(self._session)
        for remark in found:
            button = self._button(remark.code) if remark.mended is not None and writable else ""
            do = partial(self._mend, remark.code, of_link=remark.of_link) if button else None
            self._lines.addWidget(RemarkLine(self._words(remark), button, do))

    def _mend(self, code: TextCode, *, of_link: bool) -> None:
        self._session.settle()
        item = self._session.item(self._item.id) if self._item is not None else None
        self._item = item
        remark = next((one for one in self._found() if (one.code, one.of_link) == (code, of_link)), None)
        if item is None or remark is None or remark.mended is None:
            return
        if of_link:
            outcome = replace(item, link=remark.mended)
            self._session.change(self._button(code), Patch(items=(outcome,), base=Rows(items=(item,))))
        else:
            self._write(remark.mended, self._button(code))

    def _words(self, remark: TextRemark) -> str:
        words = {
            "unfilled": self.tr("Nothing was filled in for {about}."),
            "blank-in-link": self.tr("A link is not spelled as one: no blank, and https:// in front."),
            "no-scheme": self.tr("This link lacks https:// in front."),
            "not-secure": self.tr("A link begins with http://, which browsers warn about."),
            "small-hashtag": self.tr("A screen reader reads a hashtag by words when each has a capital: {about}."),
            "hashtags-first": self.tr("Hashtags in front are read out before everything else."),
            "long-sentence": self.tr("The sentence “{about}…” has {number} words."),
            "long-for-b1": self.tr(
                "The sentence “{about}…” has {number} words; B1 asks for 15 at most. Nothing else of B1 is looked at."
            ),
            "capitals": self.tr("{number} words in capitals, such as {about}: they read as shouting."),
            "emoji-row": self.tr("{number} emoji in a row: a screen reader says each by its name."),
        }[remark.code]
        if remark.of_link:
            words = self.tr("The item's own link: {flaw}").replace("{flaw}", words)
        return words.replace("{about}", remark.about).replace("{number}", numbers.number(remark.number))

    def _button(self, code: TextCode) -> str:
        return {
            "blank-in-link": self.tr("Mend the link"),
            "no-scheme": self.tr("Put https:// in front"),
            "not-secure": self.tr("Make it https://"),
            "small-hashtag": self.tr("Write it so"),
            "hashtags-first": self.tr("Put hashtags behind the text"),
        }.get(code, "")
