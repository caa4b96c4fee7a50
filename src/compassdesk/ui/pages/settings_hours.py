"""When somebody answers: how the response norm counts, service hours by weekday, own closed days."""

from collections.abc import Mapping
from datetime import date, time
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Client
from compassdesk.domain.reading_times import read_time
from compassdesk.domain.vocabulary import WEEKDAYS, Weekday
from compassdesk.texts import numbers, words
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.waiting_beside import above_all
from compassdesk.ui.fields.being_typed import composing, on_typing
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.pages.freshness import keep_fresh
from compassdesk.ui.pages.period_list import PeriodList
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate
_USUAL = ("09:00", "17:00")


class HoursSettings(QWidget):
    """Each change is one undo step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._read: dict[Weekday, Client] = {}
        """What the times of each day show: the client as read when they were filled, or as they made it."""
        layout = column(self, gap=12)
        self.mode = ChoiceField(
            [
                (None, translate("Settings", "As the profile says")),
                ("clock", words.label("norm_mode", "clock")),
                ("service", words.label("norm_mode", "service")),
            ]
        )
        self.mode.left.connect(self._mode_left)
        hint = translate("Settings", "Without service hours the clock counts.")
        layout.addWidget(
            FieldRow(translate("Settings", "How the hours of the response norm are counted"), self.mode, hint)
        )
        layout.addWidget(label(translate("Settings", "Days and hours"), "h3"))
        layout.addLayout(self._days())
        self.error = label("", "error", wrap=True)
        self.error.hide()
        layout.addWidget(self.error)
        layout.addWidget(label(translate("Settings", "Own closed days"), "h3"))
        layout.addWidget(
            label(translate("Settings", "Public holidays of the country are closed by themselves."), "small", wrap=True)
        )
        self.closed = PeriodList(single_day=True)
        self.closed.added.connect(self._close)
        self.closed.removed.connect(self._reopen)
        layout.addWidget(self.closed)
        layout.addStretch(1)
        self.waiting = above_all(session, self, layout, ("norm_mode", "service_hours", "closed_days"))
        keep_fresh(self, self.refresh, session, ("client",))

    def refresh(self) -> None:
        """Read the desk again."""
        client = self._session.plan.client
        self.mode.set_value(client.norm_mode)
        for day in WEEKDAYS:
            span = client.service_hours.get(day)
            self.open[day].set_value(span is not None)
            if day not in self._session.typing:
                self._read[day] = client
            for field, spelled in zip(self.spans[day], span or ("", ""), strict=True):
                field.setEnabled(span is not None)
                if day not in self._session.typing and not composing(field):
                    field.set_value(_shown(spelled))
        self.closed.show_lines([numbers.full_day(day) for day in client.closed_days])

    def _days(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(3, 1)
        self.open: dict[Weekday, FlagField] = {}
        self.spans: dict[Weekday, tuple[TextField, TextField]] = {}
        typing = self._session.typing
        captions = translate("Settings", "from"), translate("Settings", "until")
        for at, caption in enumerate(captions, 1):
            grid.addWidget(label(caption, "small"), 0, at)
        for place, day in enumerate(WEEKDAYS, 1):
            name = words.label("weekday", day)
            name = name[:1].upper() + name[1:]
            flag = FlagField(name)
            flag.left.connect(lambda day=day: self._day_left(day))
            first, last = TextField(), TextField()
            for field, what in zip((first, last), captions, strict=True):
                field.setAccessibleName(f"{name} {what}")
                field.setFixedWidth(84)
                field.left.connect(partial(self._save_span, day, final=True))
                on_typing(field, partial(typing.begin, day, partial(self._save_span, day), partial(self._wrong, day)))
            self.open[day], self.spans[day] = flag, (first, last)
            grid.addWidget(flag, place, 0)
            grid.addWidget(first, place, 1)
            grid.addWidget(last, place, 2)
        return grid

    def _write(self, label_: str, **values: object) -> None:
        client = self._session.plan.client
        self._change(label_, client, replace(client, **values))

    def _change(self, label_: str, before: Client, after: Client) -> None:
        self._session.change(label_, Patch(client=after, base=Rows(client=before)))

    def _mode_left(self) -> None:
        if self.mode.value() != self._session.plan.client.norm_mode:
            self._write(translate("Settings", "Change the response norm"), norm_mode=self.mode.value())

    def _day_left(self, day: Weekday) -> None:
        hours = dict(self._session.plan.client.service_hours)
        if self.open[day].value():
            hours[day] = next(iter(hours.values()), _USUAL)
        else:
            hours.pop(day, None)
            self._session.typing.end(day)  # times of a closed day are not wanted, wrong ones neither
        self._keep(self._session.plan.client, hours)
        self._show_wrong()

    def _save_span(self, day: Weekday, *, final: bool) -> None:
        read = self._read[day]
        hours = dict(read.service_hours)
        if day not in hours:
            return
        self._show_wrong()
        first, last = self._times(day)
        if first is None or last is None or self._wrong(day):
            return
        hours[day] = (f"{first:%H:%M}", f"{last:%H:%M}")
        self._read[day] = self._keep(read, hours)
        if final:
            self._session.typing.end(day)
            self.refresh()

    def _times(self, day: Weekday) -> tuple[time | None, time | None]:
        first, last = (read_time(field.text()) for field in self.spans[day])
        return first, last

    def _wrong(self, day: Weekday) -> str:
        """Why the times of a day cannot be kept, as a sentence; nothing when they can."""
        first, last = self._times(day)
        if first is not None and last is not None and (last > first or last == time()):
            return ""
        told = translate("Settings", "{day}: two times, such as 9:00 and 17:30, the second one later.")
        return told.replace("{day}", words.label("weekday", day))

    def _show_wrong(self) -> None:
        wrong = "\n".join(self._wrong(day) for day in WEEKDAYS if self.open[day].value() and self._wrong(day))
        self.error.setText(wrong)
        self.error.setVisible(bool(wrong))

    def _keep(self, before: Client, hours: Mapping[Weekday, tuple[str, str]]) -> Client:
        """Write the hours as a change of the client as it was `before`, and give the client as it is with them."""
        if dict(hours) == dict(before.service_hours):
            return before
        ordered = {day: hours[day] for day in WEEKDAYS if day in hours}
        after = replace(before, service_hours=ordered)
        self._change(translate("Settings", "Change service hours"), before, after)
        return after

    def _close(self, _kind: object, first: date, _last: date | None) -> None:
        days = tuple(sorted({*self._session.plan.client.closed_days, first}))
        self._write(translate("Settings", "Add a closed day"), closed_days=days)

    def _reopen(self, place: int) -> None:
        days = self._session.plan.client.closed_days
        kept = tuple(day for at, day in enumerate(days) if at != place)
        self._write(translate("Settings", "Remove a closed day"), closed_days=kept)


def _shown(spelled: str) -> str:
    """A stored time as the user writes times."""
    read = read_time(spelled) if spelled != "24:00" else None
    return numbers.clock(read) if read is not None else spelled
