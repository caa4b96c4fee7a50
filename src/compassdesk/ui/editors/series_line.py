"""Offers to repeat an item; of one of a series it says so, and offers what was changed in it for the others too.

Editing one takes no more than before: what is changed is this item's, until somebody says that it is the series's.
"""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.series_likewise import is_of_the_series
from compassdesk.rendering.look import icons
from compassdesk.texts.series_words import rule_and_end
from compassdesk.ui.calendar import series
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import ways
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.window_actions import window_action

RESTS_FOR = 120
"""Milliseconds the mouse rests on a button before the calendar shows what pressing it would make."""


class SeriesLine(QWidget):
    """Hidden for an item that stands alone and cannot be repeated."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._before: Item | None = None
        """The item as it was when it came into the editor, or when all of its series got to be like it."""
        layout = column(self, gap=4)
        self.button = self._made(self.tr("Select the whole series"))
        self.button.setIconSize(QSize(14, 14))
        self.button.clicked.connect(lambda: series.select_all(session, sight))
        layout.addWidget(self.button)
        self.rule_button = self._made(self.tr("Repeat…"))
        self.rule_button.clicked.connect(self._repeat)
        layout.addWidget(self.rule_button)
        self.offer = QWidget()
        below = column(self.offer, gap=2)
        below.addWidget(label(self.tr("Changed in this one only."), "small", wrap=True))
        self.following_button = self._made(series.following_words(1))
        self.all_button = self._made(series.all_words(1))
        self.following_button.clicked.connect(lambda: self._likewise(everything=False))
        self.all_button.clicked.connect(lambda: self._likewise(everything=True))
        for button in (self.following_button, self.all_button):
            button.setMouseTracking(True)
            button.installEventFilter(self)
        self._pointed: QObject | None = None
        """The button that the mouse or the keyboard is on."""
        self._previewing = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(RESTS_FOR)
        self._soon.timeout.connect(self._show_outcome)
        below.addLayout(ways(self.following_button, self.all_button))
        layout.addWidget(self.offer)
        self.offer.hide()
        self._show(belongs=False, repeats=False)

    @staticmethod
    def _made(words: str) -> ElidedButton:
        return ElidedButton(words, "link")

    def fill(self, item: Item) -> None:
        """Show of which series it is one, and what could be done to the others of it."""
        if self._before is None or self._before.id != item.id or self._before.series != item.series:
            self._before = item
        file, rule = self._session.file, series.own_rule(self._session, item.series)
        if item.series:
            number = series.size_of(self._session, item.series)
            self.button.setIcon(icons.icon("repeat"))
            if rule is not None:
                text = self.tr("{rule}: select %n item(s)", "", number).replace("{rule}", rule_and_end(rule))
            else:
                title = series.title_of(self._session, item.series) or item.title
                text = self.tr("Series “{title}”: select %n item(s)", "", number).replace("{title}", title)
            self.button.set_full_text(text)
        repeats = item.starts_at is not None and file is not None and not file.read_only
        self.rule_button.set_full_text(self.tr("Repeat otherwise…") if item.series else self.tr("Repeat…"))
        self._offer_likewise(item)
        self._show(belongs=bool(item.series), repeats=repeats)

    def _offer_likewise(self, item: Item) -> None:
        before = self._before
        self.offer.hide()
        if before is None or item.starts_at is None or not is_of_the_series(before, item):
            return
        held = series.members_of(self._session, item.series)
        if held is None:
            return
        following, others = series.following_of(held, before), series.others_of(held, before)
        for button in (self.following_button, self.all_button):
            button.set_aside("")
        self.following_button.set_full_text(series.following_words(following))
        self.all_button.set_full_text(series.all_words(others + 1))
        self.following_button.setVisible(bool(following))
        self.all_button.setVisible(others > following)
        self.offer.setVisible(bool(others))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in {QEvent.Type.MouseMove, QEvent.Type.FocusIn} and not self._previewing and not self._soon.isActive():
            self._pointed = watched
            self._soon.start()
        elif kind in {QEvent.Type.Leave, QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self._end_preview()
        return super().eventFilter(watched, event)

    def _show_outcome(self) -> None:
        """Show in the calendar what pressing would make of the others, and say what of them stays."""
        everything = self._pointed is self.all_button
        before, button = self._before, self.all_button if everything else self.following_button
        change = series.planned_likewise(self._session, before, everything=everything) if before is not None else None
        if change is not None and button.isVisible():
            self._previewing = True
            button.set_aside(series.stays_words(change))
            self._session.preview(change.patch, self, proposed=True)

    def _end_preview(self) -> None:
        self._soon.stop()
        if self._previewing:
            self._previewing = False
            self._session.preview(None, self)

    def _likewise(self, *, everything: bool) -> None:
        self._end_preview()
        before = self._before
        if before is not None:
            self._before = None  # what it is by then is what all are
            if not series.do_likewise(self._session, before, everything=everything):
                self._before = before

    def _repeat(self) -> None:
        action = window_action(self, "repeat")
        if action is not None:
            action.trigger()

    def _show(self, *, belongs: bool, repeats: bool) -> None:
        self.button.setVisible(belongs)  # for itself too: it has no words until there is a series
        self.rule_button.setVisible(repeats)
        self.setVisible(belongs or repeats)
