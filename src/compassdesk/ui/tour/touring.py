"""The tour as it goes: it does the fix, takes it back, and leaves the client as it was wherever it is left."""

from PySide6.QtCore import QObject, QTimer, Signal

from compassdesk.domain.week import Week
from compassdesk.texts.effects import BETWEEN
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.undo import RecordedStep
from compassdesk.ui.desk.undoing import Undoing
from compassdesk.ui.panel.finding_card import FindingCard
from compassdesk.ui.tour.spotlight import Spotlight
from compassdesk.ui.tour.tour_card import TourCard
from compassdesk.ui.tour.tour_stops import TourParts, TourStop, stops, the_fix
from compassdesk.ui.widgets.scrolling import scroll_to

FIXES, FIXED, UNDOES, LAST = 2, 3, 4, 5
"""The places of the steps at which something is done or was."""


class Tour(QObject):
    """Begins at once, on the week that stands beside the calendar."""

    ended = Signal()

    def __init__(self, session: Session, judging: Judging, undoing: Undoing, parts: TourParts, week: Week) -> None:
        super().__init__(parts.window)
        self._session, self._undoing, self._parts = session, undoing, parts
        self._step: RecordedStep | None = None
        """The step that did the fix, while it stands."""
        self._came_to = ""
        self._at = 0
        self._over = False
        self.stops: tuple[TourStop, ...] = stops(parts, week, lambda: self._came_to)
        self.spotlight = Spotlight(parts.window)
        self.card = TourCard(parts.window)
        self.spotlight.pressed.connect(self.go_on)
        self.spotlight.moved.connect(self._place_soon)
        for told in (parts.week_panel.result, parts.week_panel.result.told):
            self.spotlight.watch(told)
        self.card.next_wanted.connect(self.go_on)
        self.card.back_wanted.connect(self.go_back)
        self.card.end_wanted.connect(self.end)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._place)
        self._watched: list[FindingCard] = []
        judging.reports_changed.connect(self._place_soon)
        session.plan_changed.connect(self._place_soon)
        self.spotlight.show()
        self.card.show()
        self._show(0)

    @property
    def at(self) -> int:
        """Which step is shown, from 0 on."""
        return self._at

    def go_on(self) -> None:
        """To the next step; on the way the fix is done or taken back. Behind the last one the tour is over."""
        if not self.card.next_button.isEnabled():
            return
        if self._at == LAST:
            self.end()
            return
        if self._at == FIXES:
            self._do_the_fix()
        elif self._at == UNDOES:
            self._take_back()
        self._show(self._at + 1)

    def go_back(self) -> None:
        """To the step before; to the one before the fix when that was done, which is taken back."""
        if self._at in {FIXED, LAST}:
            self._take_back()
            self._show(FIXES)
        elif self._at:
            self._show(self._at - 1)

    def end(self) -> None:
        """Leave the client as it was, and the window to its user; a second call does nothing."""
        if self._over:
            return
        self._over = True
        self._soon.stop()
        self._take_back()
        self.spotlight.hide()
        self.card.hide()
        self.spotlight.deleteLater()
        self.card.deleteLater()
        self.ended.emit()
        self.deleteLater()

    # --- what it does ----------------------------------------------------------------------------------------------

    def _do_the_fix(self) -> None:
        button = the_fix(self._parts)
        if button is None:
            return
        self._came_to = button.described.replace(BETWEEN, ", ")  # in a sentence
        before = self._session.undo_stack.next(back=True)
        button.click()
        made = self._session.undo_stack.next(back=True)
        self._step = made if made is not before else None

    def _take_back(self) -> None:
        """Undo the fix where it stands, with whatever came on top of it."""
        step, self._step = self._step, None
        if step is None or self._session.file is None:
            return
        for _ in range(self._session.undo_stack.steps_back(step)):
            self._undoing.undo()

    # --- what it shows ---------------------------------------------------------------------------------------------

    def _show(self, at: int) -> None:
        self._at = at
        stop = self.stops[at]
        self.card.tell(at + 1, len(self.stops), stop.said(), stop.on)
        if at == FIXES and (button := the_fix(self._parts)) is not None:
            scroll_to(button)
        self._place()
        self._soon.start()  # once what was done just now is laid out

    def _place_soon(self) -> None:
        if not self._over:
            self._soon.start()

    def _place(self) -> None:
        for card in self._parts.week_panel.cards.cards():
            if card not in self._watched:  # its fixes come a moment after it
                self._watched.append(card)
                card.offered.connect(self._place_soon)
        part = self.stops[self._at].place()
        self.spotlight.show_part(part)
        self.spotlight.raise_()
        self.card.place_beside(self.spotlight.part)
        self.card.let_on(ready=self._at != FIXES or the_fix(self._parts) is not None)
        self.card.take_keyboard()
