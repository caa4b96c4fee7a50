"""In the editor of a post: what those who read along without the app said of it, of each their last word."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.reviews import Opinion, opinions
from compassdesk.texts import review_words
from compassdesk.ui.desk.session import Session
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column

_MOST_SAID = 160
"""Letters of a remark that are in sight before it is unfolded."""


class OpinionsLine(QWidget):
    """Hidden for what nobody said anything of. A long remark is unfolded by its button."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: object = None
        self._rows = column(self, gap=2)
        self.hide()

    def fill(self, item: Item) -> None:
        """Show what is said of an item, and whether it is about what stands there now."""
        told = opinions(self._session.plan, item, self._session.attached.get(item.id, ()))
        shown = item.id, told
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._rows)
        for one in told:
            self._add(one)
        self.setVisible(bool(told))

    def _add(self, one: Opinion) -> None:
        whole = review_words.opinion(one)
        short = review_words.opinion(one, most=_MOST_SAID)
        asks = one.said == "remark" and one.is_current
        words = label(short if one.said == "remark" else f"✓ {short}", "late-word" if asks else "small", wrap=True)
        self._rows.addWidget(words)
        if short == whole:
            return
        button = ElidedButton(self.tr("Read all of it"), "link")
        button.setAccessibleName(f"{button.full_text}: {one.by}" if one.by else button.full_text)
        button.clicked.connect(partial(self._unfold, words, button, whole))
        self._rows.addWidget(button)

    def _unfold(self, words: QLabel, button: ElidedButton, whole: str, _checked: bool = False) -> None:
        words.setText(whole)
        words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the keyboard does not fall off with the button
        words.setFocus()
        button.hide()
