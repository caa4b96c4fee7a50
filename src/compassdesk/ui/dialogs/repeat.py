"""Repeat an item, or say otherwise how a series repeats; all its days and what would be in the way are seen before."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from compassdesk.domain.days_off import days_off
from compassdesk.domain.plan import Item
from compassdesk.domain.quick_add import rule_said
from compassdesk.domain.reschedule import placed_at
from compassdesk.domain.series import Series, rule_day, series_of
from compassdesk.domain.series_attachments import with_all_of, with_what_all_have
from compassdesk.domain.series_changes import (
    Held,
    SeriesChange,
    begun,
    changed_from,
    days_to_make,
    made_of,
)
from compassdesk.domain.series_days import SeriesDay
from compassdesk.domain.series_likewise import first_open_day
from compassdesk.domain.series_rule import Rule, count_before
from compassdesk.domain.too_close import Close, Timetable, too_close
from compassdesk.services import plans
from compassdesk.texts import numbers
from compassdesk.texts.close_words import each as each_close
from compassdesk.texts.names import Names
from compassdesk.texts.series_words import day_line, sentence
from compassdesk.ui.calendar import series as series_commands
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs.repeat_form import RepeatForm
from compassdesk.ui.dialogs.showing_frame import ShowingFrame
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import ask
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.segmented import Segmented

translate = QCoreApplication.translate
_LINE_HEIGHT, _LEAST_HEIGHT, _LIST_HEIGHT = 24, 72, 152
_MOST_CLOSE = 3
"""Posts in the way that are told one by one."""


def repeat(parent: QWidget | None, session: Session, sight: Sight) -> None:
    """Ask how the selected item repeats; what has no time is told to get one first."""
    session.settle()
    item = session.item(sight.edited or sight.selected[0]) if sight.edited or sight.selected else None
    if item is None:
        return
    held = series_commands.held_of(session, item.series)
    if item.starts_at is None:
        session.say(translate("Repeat", "Give it a day and a time first: these repeat."))
    elif item.series and held is None:
        from compassdesk.ui.dialogs.take_over import take_over

        if take_over(parent, session, item) and (mine := session.item(item.id)) is not None:
            ask(Repeat(parent, session, mine, series_commands.held_of(session, mine.series)))
    else:
        ask(Repeat(parent, session, item, held))


class Repeat(ShowingFrame):
    """See the module. `held` is the series that the item belongs to."""

    def __init__(self, parent: QWidget | None, session: Session, item: Item, held: Held | None) -> None:
        title = translate("Repeat", "Repeat") if held is None else translate("Repeat", "Change the series")
        super().__init__(parent, session, title, lead=item.title, width=560)
        self._item, self._held = item, held
        self.change: SeriesChange | None = None
        """What would be written; None while something is missing."""
        self._ticks: dict[date, bool] = {}
        """Days that were ticked or not, by hand."""
        self._looked_at = 0
        """Which of the changes was compared with what stands around it last."""
        plan = session.plan
        speaker = next((row for row in plan.spokespersons if row.id == item.spokesperson), None)
        self._off = days_off(plan.client, speaker)
        day = (item.starts_at or session.now()).date()
        self.form = RepeatForm(day, Names(plan).person(speaker.id) if speaker is not None else "", self)
        self.scope: Segmented | None = None
        said = (
            rule_said(item.private_note, plan, item.starts_at) if held is None and item.starts_at is not None else None
        )
        if said is not None:
            self.form.show_rule(said, self.form.ways())
        if held is not None:
            self._build_scope(held)
            self.form.show_rule(self._remaining(held), held.series.ways)
        self.body.addWidget(self.form)
        self.sentence = label("", wrap=True)
        self.sentence.setObjectName("seriesSentence")
        self.body.addWidget(self.sentence)
        self.days = QListWidget()
        self.days.itemChanged.connect(self._tick)
        self.days.setObjectName("parts")
        self.days.setMinimumHeight(_LEAST_HEIGHT)
        self.days.setMaximumHeight(_LIST_HEIGHT)
        self.days.setAccessibleName(translate("Repeat", "The days of the series; Space leaves one out"))
        self.body.addWidget(self.days)
        self.stays, self.close_posts = label("", "sub", wrap=True), label("", "warning", wrap=True)
        self.body.addWidget(self.stays)
        self.body.addWidget(self.close_posts)
        self.add_accept(title).clicked.connect(self._accept)
        self.add_cancel()
        self.form.changed.connect(self._show)
        self._show()

    def _build_scope(self, held: Held) -> None:
        options = (("following", translate("Repeat", "From this one on")), ("all", translate("Repeat", "All")))
        self.scope = Segmented(options, translate("Repeat", "Which items"))
        self.scope.chosen.connect(lambda _value: self._rescope(held))
        self.body.addWidget(self.scope)

    def _rescope(self, held: Held) -> None:
        self.form.show_rule(self._remaining(held), held.series.ways)
        self._show()

    def _remaining(self, held: Held) -> Rule:
        """The rule from the chosen day on: so many times less what came before."""
        series, day = held.series, self._from(held)
        if series.rule.count is None or day is None:
            return series.rule
        return replace(series.rule, count=max(series.rule.count - count_before(series.rule, series.start, day), 1))

    def _from(self, held: Held) -> date | None:
        everything = self.scope is not None and self.scope.value() == "all"
        return first_open_day(held) if everything else rule_day(self._item)

    # --- what would be made ----------------------------------------------------------------------------------------

    def _made(self, rule: Rule) -> tuple[Series, SeriesChange] | None:
        today, held = self._session.now().date(), self._held
        if held is None:
            series = begun(self._item, rule, self.form.ways(), series_commands.new_key(), today)
            series = replace(series, without=tuple(sorted(day for day, on in self._ticks.items() if not on)))
            change = made_of(self._item, series, self._off)
            return series, with_all_of(change, self._item, self._session.plan.attachments)
        day = self._from(held)
        if day is None:
            return None
        key = series_commands.new_key() if held.has_before(day) else held.series.id
        first = replace(self._item, starts_at=datetime.combine(day, held.series.starts_at.time()))
        wanted = begun(first, rule, self.form.ways(), key, today)
        wanted = replace(wanted, each=placed_at(held.series.each, wanted.starts_at))
        change = changed_from(held, day, wanted, self._off, chosen=self._ticks)
        change = with_what_all_have(change, held.items, self._session.plan.attachments)
        return series_of(change.patch.series[-1]) or wanted, change

    def _show(self) -> None:
        rule = self.form.rule()
        found = self._made(rule) if rule is not None else None
        self.change = found[1] if found is not None else None
        self.show_change(self.change.patch if self.change is not None else None)
        say(self.close_posts, "")
        if found is None:
            self.days.clear()
            self.sentence.setText(translate("Repeat", "Something is still missing."))
            say(self.stays, "")
            return
        series, change = found
        client, clock = self._session.plan.client, numbers.clock(series.starts_at)
        days = days_to_make(series, self._off)
        self.sentence.setText(sentence(series.rule, clock, series.made_until, days, client))
        self._list(days, clock)
        say(self.stays, series_commands.stays_words(change) if self._held is not None else "")
        self._look_around(change)

    def _list(self, days: Sequence[SeriesDay], clock: str) -> None:
        """The days, each that somebody may leave out with a tick; the keyboard stays on its day."""
        row = self.days.currentRow()
        with QSignalBlocker(self.days):
            self.days.clear()
            for one in days:
                line = QListWidgetItem(day_line(one, clock, self._session.plan.client), self.days)
                line.setSizeHint(QSize(0, _LINE_HEIGHT))
                if one.day is not None or one.why == "without":
                    line.setData(Qt.ItemDataRole.UserRole, one.of.isoformat())
                    line.setCheckState(Qt.CheckState.Checked if one.day is not None else Qt.CheckState.Unchecked)
        self.days.setCurrentRow(row)

    def _tick(self, line: QListWidgetItem) -> None:
        day = line.data(Qt.ItemDataRole.UserRole)
        if isinstance(day, str):
            self._ticks[date.fromisoformat(day)] = line.checkState() == Qt.CheckState.Checked
            QTimer.singleShot(0, self, self._show)  # the list is filled anew, in which this was pressed

    def _look_around(self, change: SeriesChange) -> None:
        """Compare with what stands on these days, in a worker: a file may have a hundred thousand items."""
        self._looked_at += 1
        file, number, coming = self._session.file, self._looked_at, change.patch.items
        moments = [item.starts_at for item in coming if item.starts_at is not None]
        if file is None or not moments:
            return

        def work() -> tuple[Close, ...]:
            with file.reader() as connection:
                standing = plans.window(connection, min(moments).date(), max(moments).date()).items
            return too_close(coming, Timetable(standing))

        tasks.run_task(self, work, partial(self._tell_close, number), tasks.told_elsewhere)

    def _tell_close(self, number: int, found: Sequence[Close]) -> None:
        if number != self._looked_at or not found:
            return
        lines = "\n".join(
            f"{numbers.moment(one.at)}: {each_close((one,), self._session.plan)}" for one in found[:_MOST_CLOSE]
        )
        more = len(found) - _MOST_CLOSE
        if more > 0:
            lines += "\n" + translate("Repeat", "%n more post(s) in the way.", "", more)
        say(self.close_posts, lines)

    def _accept(self) -> None:
        if not self.form.check() or self.change is None:
            return
        label_ = (
            translate("Repeat", "Repeat “{title}”") if self._held is None else translate("Repeat", "Change a series")
        )
        if commit(self._session, label_.replace("{title}", self._item.title), self.change.patch) is None:
            return
        self._session.say(series_commands.done_words(self.change), undo=True)
        self.accept()
