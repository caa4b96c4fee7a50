"""What the checks say: the reports of the weeks in sight, and what they would be with the change that is in the air.

Judging happens in a worker, because it looks at many weeks. What is in the air moves with the hand, frame by frame, and
is judged when the hand rests: no frame waits for the checks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from compassdesk.domain.errors import WorldError
from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week
from compassdesk.texts.names import Names
from compassdesk.ui.desk.rhythms_to_follow import Rhythms
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.running import tasks

if TYPE_CHECKING:  # the checks are loaded by the worker that first judges, behind the first paint
    from compassdesk.domain.checks.fixes import Fix
    from compassdesk.domain.checks.ledger import Ledger
    from compassdesk.domain.checks.life import Displayed
    from compassdesk.domain.checks.report import Finding, Report
    from compassdesk.domain.patch import Patch
    from compassdesk.services.finding_life import Judgement
    from compassdesk.services.workspace import ClientFile

RESTS_AFTER = 30
"""Milliseconds without a further step after which a change in the air is judged: two frames."""


class Judging(QObject):
    """Follows the session and what is in sight of it, from `begin` on."""

    reports_changed = Signal()
    """Some week's report is new."""
    caught_up = Signal()
    """What is open was judged as it is now, whether or not anything is told otherwise of it."""
    outlook_changed = Signal()
    """What the change in the air would make of the weeks was worked out, or is gone with it."""

    def __init__(self, session: Session, sight: Sight, *, begun: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self.rhythms = Rhythms(self)
        self.begun = begun
        """Whether the checks have begun; until then the first paint is still to come."""
        self._judgement: Judgement | None = None
        self._unnamed = sight.unnamed()
        """The item that is not judged yet, as when judging was last asked for."""
        self._week = sight.week
        """The week beside the calendar for which judging was last asked."""
        self._outlook: Judgement | None = None
        """What would be said with the change in the air, as it was when the hand last rested."""
        self._looking = self._look_again = False
        """Whether a worker looks ahead, and whether the change in the air became another meanwhile."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTS_AFTER)
        self._rest.timeout.connect(self.look_ahead)
        self._turn = 0
        self._delivered = 0
        """The latest turn whose result was taken over."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._judge)
        self.listen()

    def listen(self) -> None:
        """Follow the desk; to be said again when its listeners were cut off."""
        self._session.plan_changed.connect(self._judge_soon)
        self._session.preview_changed.connect(self._follow_air)
        self._session.minute_passed.connect(self._time_passed)
        self._sight.selection_changed.connect(self._follow_week)

    def begin(self) -> None:
        """Let the checks begin, where they were not to yet: the first paint comes before them."""
        self.begun = True
        self._soon.start()

    def forget(self) -> None:
        """Another client lies on the desk: nothing is said of it yet. Notifies nobody."""
        self._judgement = self._outlook = None

    @property
    def is_of_before(self) -> bool:
        """Whether the open client is remembered as earlier rules judged it, which is yet to be told."""
        return self._judgement is not None and self._judgement.of_before

    @property
    def is_current(self) -> bool:
        """Whether the reports are of what the open client holds now: nothing waits to be judged."""
        return self._delivered == self._turn and not self._soon.isActive()

    def judge_anew(self) -> None:
        """Judge once more: what is remembered is another."""
        self._soon.start()

    def report(self, week: Week) -> Report | None:
        """What the checks say of a week, with a change in the air counted in; None while it is being judged."""
        return judged.report if (judged := self.judged(week)) is not None else None

    def judged(self, week: Week) -> Displayed | None:
        """The report of a week with how long its findings stand and what was solved; None while it is being judged."""
        found = (judgement.weeks.get(week) for judgement in self._judgements())
        return next((judged for judged in found if judged is not None), None)

    def ledger(self) -> Ledger | None:
        """The judged window that the reports were made from, with a change in the air counted in."""
        return next((judgement.ledger for judgement in self._judgements()), None)

    def names(self) -> Names:
        """The names of all that was judged, which is more than what is in sight."""
        ledger = self.ledger()
        return Names(ledger.plan if ledger is not None else self._session.plan)

    def _judgements(self) -> Iterator[Judgement]:
        """What is said, first that which counts."""
        if self._outlook is not None and self._session.air.patch is not None:
            yield self._outlook
        if self._judgement is not None:
            yield self._judgement

    def fixes(self, week: Week) -> Callable[[Finding], tuple[Fix, ...]]:
        """What can be done about a finding in one step, as judged at this moment; a worker may ask."""
        from compassdesk.services import finding_life

        return partial(finding_life.fixes, self._judgement, week)

    def fixes_after(self, patch: Patch, week: Week) -> Callable[[Sequence[Finding]], Sequence[tuple[Fix, ...]]]:
        """What can be done about findings of that week as it would be with a patch; a worker may ask."""
        from compassdesk.services import finding_life

        return partial(finding_life.fixes_after, self._judgement, patch, week)

    def look_ahead(self) -> None:
        """Have worked out what the checks would say with the change in the air, of the weeks it touches and the one
        beside: in a worker, since a campaign touches many. One at a time; a result that came too late is for nobody.
        """
        patch, judgement = self._session.air.patch, self._judgement
        self._rest.stop()
        if patch is None or judgement is None:
            return
        from compassdesk.services import finding_life

        touched = {item.id for item in patch.items}
        if self._unnamed is not None and touched == {self._unnamed}:
            return
        rows = (*patch.items, *self._session.plan.items)
        starts = [item.starts_at for item in rows if item.id in touched]
        weeks = {Week.of(start.date()) for start in starts if start is not None} | {self._sight.week}
        self._look_again = self._looking
        if self._looking:
            return  # what is in the air by then is looked at
        self._looking = True

        def done(outlook: Judgement) -> None:
            self._looking = False
            if judgement is self._judgement and patch is self._session.air.patch:
                self._outlook = outlook
                self.outlook_changed.emit()
            elif self._look_again:
                self.look_ahead()

        def failed(error: BaseException) -> None:
            self._looking = False
            raise error

        tasks.run_task(self, partial(finding_life.would_be, judgement, patch, weeks), done, failed)

    def _follow_air(self) -> None:
        if self._session.air.patch is not None:
            self._rest.start()
            return
        self._rest.stop()
        self._outlook = None
        self.outlook_changed.emit()

    def _time_passed(self) -> None:
        """What is late, waited for and over changes with the clock."""
        if self._judgement is not None and not self._soon.isActive():
            self._judge(only_time=self._delivered == self._turn)

    def _judge_soon(self) -> None:
        self._outlook = None  # what it was made from is no longer so
        self._soon.start()

    def _follow_week(self) -> None:
        week, unnamed = self._sight.week, self._sight.unnamed()
        if unnamed != self._unnamed:
            self._unnamed = unnamed
            self._soon.start()
        if week != self._week and (self._judgement is None or week not in self._judgement.weeks):
            self._soon.start()
        self._week = week
        if self._session.air.patch is not None:
            self._rest.start()

    def _judge(self, *, only_time: bool = False) -> None:
        """`only_time`: nothing but time has passed since it was judged, so only what is otherwise is told."""
        session, file = self._session, self._session.file
        if file is None or not self.begun or file.changed_elsewhere() is not None:
            return  # that is told, and it is judged later
        self._turn += 1
        unnamed = self._unnamed = self._sight.unnamed()
        turn, now, weeks = self._turn, session.now(), self._sight.weeks_to_judge()
        previous = self._judgement.ledger if self._judgement is not None else None

        def work() -> Judgement:
            from compassdesk.services import finding_life

            with file.reader() as connection:
                return finding_life.judge(connection, weeks, now, previous, without=unnamed)

        def done(result: Judgement) -> None:
            if turn != self._turn or file is not session.file or file.overwritten():
                return
            before, self._judgement, self._delivered = self._judgement, result, turn
            if only_time and before is not None and not otherwise(before, result):
                self.caught_up.emit()
                return
            self.reports_changed.emit()
            self.caught_up.emit()
            if session.air.patch is not None:
                self.look_ahead()
            else:
                QTimer.singleShot(0, self, partial(self._keep, file, result))

        def failed(error: BaseException) -> None:
            if turn != self._turn or file is not session.file or file.changed_elsewhere() is not None:
                return
            if not isinstance(error, WorldError) or error.code != "file-moved":
                raise error
            self._soon.start()  # it was away for a moment, and lies there again

        tasks.run_task(self, work, done, failed)

    def _keep(self, file: ClientFile, result: Judgement) -> None:
        """Record what a judgement learnt, in a turn of its own: the screen shows it first."""
        session = self._session
        if result is self._judgement and file is session.file and session.air.patch is None and not file.being_written:
            from compassdesk.services import finding_life

            finding_life.keep(file, result)


def otherwise(before: Judgement, now: Judgement) -> bool:
    """Whether anything is said otherwise of any week, or an item has begun or ended since, or a new hour."""
    then, there = before.ledger.now, now.ledger.now
    if before.weeks.keys() != now.weeks.keys() or (then.date(), then.hour) != (there.date(), there.hour):
        return True
    if any(_moved_on(item, then, there) for item in now.ledger.plan.items):
        return True
    return any(_at(then, now.weeks[week]) != _at(then, shown) for week, shown in before.weeks.items())


def _at(moment: datetime, shown: Displayed) -> Displayed:
    """What is shown of a week, as if it had been judged at another moment."""
    return replace(shown, report=replace(shown.report, now=moment))


def _moved_on(item: Item, then: datetime, now: datetime) -> bool:
    start = item.starts_at
    return start is not None and (then < start <= now or then < start + timedelta(minutes=item.minutes or 0) <= now)
