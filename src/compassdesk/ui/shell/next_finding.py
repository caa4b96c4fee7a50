"""Goes from finding to finding: through those of the week in the side panel, then on to the next week that has one.

Weeks out of sight are judged by a worker for this; what is there then is judged and shown as always.
"""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from compassdesk.domain.bounds import EARLIEST, LATEST_KEPT
from compassdesk.domain.week import Week
from compassdesk.services.workspace import ClientFile
from compassdesk.texts import numbers
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.panel.finding_card import FindingCard
from compassdesk.ui.running import tasks
from compassdesk.ui.shell.window_columns import Columns
from compassdesk.ui.widgets.reading_order import first_stop
from compassdesk.ui.widgets.screen_reader import speak
from compassdesk.ui.widgets.scrolling import scroll_to

REACH, AT_ONCE = 52, 13
"""How many weeks are looked through at most, and how many are judged together."""


class FindingSteps(QObject):
    """See the module. It is to be asked while the calendar is in sight."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, columns: Columns) -> None:
        super().__init__(columns)
        self._session, self._sight, self._judging, self._columns = session, sight, judging, columns
        self._due: tuple[Week, int] | None = None
        """The week whose finding gets the keyboard once it is judged, and from which end."""
        self._asked: tuple[int, ClientFile] | None = None
        """The step that waits, and in which client: what was changed just now is judged first."""
        self._turn = 0
        judging.reports_changed.connect(self._arrive)
        judging.caught_up.connect(self._go_on)

    def go(self, step: int) -> None:
        """Go to the next finding (1) or the one before (-1), counted from where the keyboard is."""
        columns, sight = self._columns, self._sight
        if self._due is not None and self._due[0] == sight.week:
            return  # it is on its way there
        self._asked = None
        if self._session.file is not None and not self._judging.is_current:
            self._asked = step, self._session.file
            return
        columns.build()
        if not columns.panel_is_open():
            columns.toggle_panel()
        if sight.edited is not None:
            sight.close_item()
        if len(sight.selected) > 1:
            sight.select(())
        cards = self._cards()
        held = columns.window().focusWidget()
        beside = [at for at, card in enumerate(cards) if held is not None and card.isAncestorOf(held)]
        at = beside[0] + step if beside else 0 if step > 0 else len(cards)
        if 0 <= at < len(cards):
            self._give_focus(cards[at])
        else:
            self._seek(sight.week, step)

    def _go_on(self) -> None:
        """Behind the panel, as in `_arrive`."""
        asked, self._asked = self._asked, None
        if asked is not None and asked[1] is self._session.file:
            go = partial(self.go, asked[0])
            QTimer.singleShot(0, self, partial(QTimer.singleShot, 0, self, go))

    def _cards(self) -> tuple[FindingCard, ...]:
        return self._columns.panel.week_panel.cards.cards()

    def _seek(self, start: Week, step: int) -> None:
        """Find the nearest week with a finding beyond `start`: at once where it is judged, else by a worker."""
        week, seen = start, 0
        while seen < REACH and _can_be_shown(week, step):
            week, seen = week.plus(step), seen + 1
            report = self._judging.report(week)
            if report is None:
                self._seek_apart(week, step, REACH - seen + 1)
                return
            if report.shown():
                self._go_to(week, step)
                return
        self._say_none(week, step)

    def _seek_apart(self, first: Week, step: int, many: int) -> None:
        file, now = self._session.file, self._session.now()
        if file is None:
            return
        self._turn += 1
        turn = self._turn

        def work() -> tuple[Week | None, Week]:
            from compassdesk.services import finding_life

            weeks = _weeks_from(first, step, many)
            with file.reader() as connection:
                for at in range(0, len(weeks), AT_ONCE):
                    some = weeks[at : at + AT_ONCE]
                    judged = finding_life.judge(connection, some, now).weeks
                    found = next((one for one in some if one in judged and judged[one].report.shown()), None)
                    if found is not None:
                        return found, found
            return None, weeks[-1]

        def done(found: tuple[Week | None, Week]) -> None:
            if turn != self._turn or file is not self._session.file:
                return
            week, last = found
            if week is not None:
                self._go_to(week, step)
            else:
                self._say_none(last, step)

        tasks.run_task(self, work, done)

    def _go_to(self, week: Week, step: int) -> None:
        self._due = week, step
        self._sight.show_week(week)
        self._arrive()

    def _arrive(self) -> None:
        """Give the keyboard to the finding, behind the panel that shows the report in a later turn."""
        if self._due is not None and self._judging.report(self._due[0]) is not None:
            QTimer.singleShot(0, self, partial(QTimer.singleShot, 0, self, self._focus_due))

    def _focus_due(self) -> None:
        due, cards = self._due, self._cards()
        self._due = None
        if due is not None and self._sight.week == due[0] and cards:
            self._give_focus(cards[0 if due[1] > 0 else -1])

    def _give_focus(self, card: FindingCard) -> None:
        if card.line.isVisible() and not card.line.isChecked():
            card.line.click()
        given = _focus_first(card)
        if given is not None and card.awaits_fixes:
            once = Qt.ConnectionType.SingleShotConnection
            card.offered.connect(partial(self._go_on_to_fix, card, given), once)

    def _go_on_to_fix(self, card: FindingCard, given: QWidget) -> None:
        """A fix that was still being tried when the card got the keyboard gets it, if nobody went on meanwhile."""
        if self._columns.window().focusWidget() is given:
            _focus_first(card, again=True)

    def _say_none(self, last: Week, step: int) -> None:
        day = numbers.full_day(last.sunday if step > 0 else last.monday)
        words = self.tr("No further finding until {day}.") if step > 0 else self.tr("No earlier finding since {day}.")
        self._session.say(words.replace("{day}", day))


def _focus_first(card: FindingCard, *, again: bool = False) -> QWidget | None:
    """Give the keyboard to what stands first in the card, its fix where it has one; `again` once that is known."""
    first = first_stop(card)
    if first is not None:
        if first.hasFocus():  # another finding in the same card: Qt tells nothing of who keeps the keyboard
            finding = () if again else (card.accessibleName(),)
            fix = () if card.awaits_fixes else (first.accessibleName(), first.accessibleDescription())
            speak(first, " ".join((*finding, *fix)))
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        scroll_to(card)
    return first


def _weeks_from(first: Week, step: int, many: int) -> tuple[Week, ...]:
    """`first` and those beyond it that the calendar can show, so many at most."""
    weeks = [first]
    while len(weeks) < many and _can_be_shown(weeks[-1], step):
        weeks.append(weeks[-1].plus(step))
    return tuple(weeks)


def _can_be_shown(week: Week, step: int) -> bool:
    """Whether there is a week beyond this one that the calendar can show."""
    return week.plus(1).sunday <= LATEST_KEPT if step > 0 else week.plus(-1).monday >= EARLIEST
