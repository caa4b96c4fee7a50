"""The Compass page: the big rose, the numbers behind it, twelve weeks of them, and the rings of the social compass."""

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from compassdesk.domain.checks.report import Measures, Report
from compassdesk.domain.errors import PlanError
from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week
from compassdesk.exchange.file_names import file_name
from compassdesk.rendering.look import icons
from compassdesk.rendering.pictures.encoding import encoded
from compassdesk.rendering.rose import rose_pictures
from compassdesk.rendering.rose.rose_values import of_measures
from compassdesk.services import targets
from compassdesk.texts import findings, notices, numbers, words
from compassdesk.texts import help as help_texts
from compassdesk.texts.names import Names
from compassdesk.ui.compass.behind_list import BehindList
from compassdesk.ui.compass.pictures import page_picture
from compassdesk.ui.compass.ring_counts import Segment, segments
from compassdesk.ui.compass.rings_card import RingsCard
from compassdesk.ui.compass.rose_widget import RoseWidget
from compassdesk.ui.compass.so_what import SoWhat
from compassdesk.ui.compass.twelve_weeks import TwelveWeeks
from compassdesk.ui.compass.weeks import four_weeks, span_around
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import save_file
from compassdesk.ui.panel.measure_words import cover_words, one_way_words
from compassdesk.ui.panel.week_items import behind
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.metric_card import MetricCard
from compassdesk.ui.widgets.plain_buttons import IconButton, MenuWord
from compassdesk.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from compassdesk.services.judging import JudgedWeeks

NUMBERS = ("one_way", "cover", "voices", "balance")


class CompassPage(QWidget):
    """Judges its weeks in a worker, when it is shown and when the plan changes while it is in sight."""

    week_wanted = Signal(object)
    """A week is to be seen in the calendar."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._sight = session, sight
        self._judged: JudgedWeeks | None = None
        self._turn = 0
        self._stale = True
        self._filled: Week | None = None
        """The week that is shown."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        self.content = QWidget()
        self.content.setAutoFillBackground(False)
        area.setWidget(self.content)
        outer.addWidget(area)
        self._column = QVBoxLayout(self.content)
        self._column.setContentsMargins(28, 20, 28, 28)
        self._column.setSpacing(14)
        self._build_head()
        self.so_what = SoWhat(session, sight, judging)
        self.so_what.week_wanted.connect(self.week_wanted)
        self._build_top()
        self.charts = TwelveWeeks()
        self.charts.week_chosen.connect(sight.show_week)
        self._column.addWidget(self.charts)
        self.rings = RingsCard()
        self.rings.segment_chosen.connect(self._show_segment)
        self.rings.reading_chosen.connect(self._fill_rings)
        self._column.addWidget(self.rings)
        self._column.addStretch(1)
        sight.selection_changed.connect(self._follow)
        session.plan_changed.connect(self._plan_changed)
        session.day_passed.connect(self._plan_changed)
        session.file_changed.connect(self._forget)

    def _build_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        self.title = label(self.tr("Compass"), "h1")
        self.period = label("", "sub")
        self.period.setContentsMargins(0, 6, 0, 0)
        self.weeks_choice = Segmented(((1, self.tr("Week")), (4, self.tr("Four weeks"))), self.tr("Period"))
        self.by_choice = Segmented(
            (("items", self.tr("Items")), ("minutes", self.tr("Minutes"))), self.tr("Counted by")
        )
        for choice in (self.weeks_choice, self.by_choice):
            choice.chosen.connect(lambda _value: self._fill())
        menu = QMenu(self)
        self.readable = menu.addAction(icons.icon("warning", "warn"), self.tr("Can be read without the passphrase"))
        self.readable.setEnabled(False)
        menu.aboutToShow.connect(lambda: self.readable.setVisible(self._is_protected()))
        menu.addAction(self.tr("Rose as SVG…")).triggered.connect(lambda: self._export("svg"))
        menu.addAction(self.tr("Rose as PNG…")).triggered.connect(lambda: self._export("png"))
        menu.addAction(self.tr("Whole page as PNG…")).triggered.connect(lambda: self._export("page"))
        self.export_button = MenuWord(menu)
        self.export_button.setText(self.tr("Save picture"))
        self.export_button.setAccessibleName(self.tr("Save picture"))
        head.addWidget(self.title)
        head.addWidget(self.period, 1)
        for widget in (self.weeks_choice, self.by_choice, self.export_button):
            head.addWidget(widget)
        self._column.addLayout(head)
        self.noticed = label("", "small", wrap=True)
        self._column.addWidget(self.noticed)

    def _build_top(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(20)
        self.rose = RoseWidget()
        self.rose.setFixedHeight(400)
        self.rose.petal_chosen.connect(self._show_behind)
        drawn = QVBoxLayout()
        drawn.setSpacing(2)
        drawn.addWidget(self.rose)
        self.thin_line = label(self.tr("Thin line: the week before"), "small")
        self.thin_line.setAlignment(Qt.AlignmentFlag.AlignRight)
        drawn.addWidget(self.thin_line)
        row.addLayout(drawn, 3)
        side = QVBoxLayout()
        side.setSpacing(10)
        grid = QGridLayout()
        grid.setSpacing(10)
        self.cards: dict[str, MetricCard] = {}
        for index, name in enumerate(NUMBERS):
            card = MetricCard()
            card.setToolTip(help_texts.measure(name))
            card.setAccessibleDescription(help_texts.measure(name))
            card.clicked.connect(lambda _checked=False, name=name: self._show_behind(name))
            grid.addWidget(card, index // 2, index % 2)
            self.cards[name] = card
        side.addWidget(self.so_what)
        side.addLayout(grid)
        self.behind = BehindList()
        self.behind.opened.connect(self._sight.open_item)
        side.addWidget(self.behind)
        self.hint = label(
            self.tr("Click a number, a petal or a part of the compass to see its items."), "sub", wrap=True
        )
        side.addWidget(self.hint)
        side.addStretch(1)
        row.addLayout(side, 2)
        self._column.addLayout(row)

    # --- judging ---------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.so_what.refresh()
        self._judge()

    def _forget(self) -> None:
        self._judged, self._stale, self._filled = None, True, None
        self.behind.hide()
        self._judge()

    def _plan_changed(self) -> None:
        self._stale = True
        self._judge()

    def _follow(self) -> None:
        """Another week beside the calendar, or only another selection."""
        if self._judged is not None and self._sight.week in self._judged.reports:
            if self._sight.week != self._filled:
                self._fill()
        else:
            self._stale = True
            self._judge()

    def _judge(self) -> None:
        """Judge the weeks again, if there is anything new and somebody looks."""
        file = self._session.file
        if file is None or not self.isVisible() or not self._stale:
            return
        self._stale = False
        self._turn += 1
        turn, now = self._turn, self._session.now()
        before = self._judged
        weeks = span_around(self._sight.week, tuple(before.reports) if before is not None else ())

        def work() -> "JudgedWeeks":
            from compassdesk.services import judging  # the checks are loaded by the worker that first judges

            with file.reader() as connection:
                return judging.of_file(connection, weeks, now, before.ledger if before is not None else None)

        def done(result: "JudgedWeeks") -> None:
            if turn == self._turn and file is self._session.file:
                self._judged = result
                self._fill()

        def failed(error: BaseException) -> None:
            if not isinstance(error, PlanError):
                raise error
            self._stale = True  # what happened to the file is told above, and it is judged when that is over

        tasks.run_task(self, work, done, failed)

    # --- filling ---------------------------------------------------------------------------------------------------

    def _report(self) -> Report | None:
        return self._judged.reports.get(self._sight.week) if self._judged is not None else None

    def _fill(self) -> None:
        report = self._report()
        if report is None or self._judged is None:
            return
        weeks = self.weeks_choice.value()
        week = self._filled = report.week
        self.period.setText(self._period_words(week))
        measures = report.measures
        if weeks == 4:
            measures = replace(measures, one_way=four_weeks(self._judged.ledger, report))
        last = self._judged.reports.get(week.plus(-1)) if weeks == 1 else None
        before = last.measures.petals if last is not None else None
        self.rose.set_values(of_measures(measures, by=self.by_choice.value(), weeks=weeks, before=before))
        self.thin_line.setVisible(any(share.items for share in (before or {}).values()))
        self._fill_cards(measures, len(report.notices.nowhere))
        self.noticed.setText(
            " ".join(notices.told(report.notices, Names(self._judged.ledger.plan), findings.check_name))
        )
        self.charts.show_weeks(tuple(self._judged.reports.values()), report, self.by_choice.value())
        self._fill_rings()

    def _fill_cards(self, measures: Measures, unseen: int) -> None:
        self.cards["one_way"].set_metric(*one_way_words(measures))
        self.cards["cover"].set_metric(*cover_words(measures, unseen))
        any_items = any(share.items for share in measures.petals_4_weeks.values())
        for name, value, places, caption in (
            ("voices", measures.voices, 1, self.tr("people share it, over four weeks")),
            ("balance", measures.balance_j, 2, self.tr("balance of the rose in four weeks, 1 is even")),
        ):
            shown = numbers.number(value, places) if any_items else "–"
            self.cards[name].set_metric(shown, caption, "ink" if any_items else "ink3")

    def _fill_rings(self) -> None:
        report = self._report()
        if report is None or self._judged is None:
            return
        counts = segments(self._judged.ledger, report.week, self.rings.reading())
        self.rings.show_rings(counts, of_measures(report.measures, weeks=4), self._judged.ledger.plan.client)

    # --- items behind ----------------------------------------------------------------------------------------------

    def _items(self, ids: tuple[str, ...]) -> tuple[Item, ...]:
        by_id = self._judged.ledger.by_id if self._judged is not None else {}
        return tuple(by_id[one].item for one in ids if one in by_id)

    def _show_behind(self, number: str) -> None:
        report = self._report()
        if report is None or self._judged is None:
            return
        ledger, week = self._judged.ledger, report.week
        if number in {"voices", "balance"}:
            ids = tuple(entry.item.id for entry in ledger.in_weeks(week, 4))
        else:
            asked = self.weeks_choice.value()
            one_way = report.measures.one_way.window_weeks if asked == 1 else asked
            weeks = {"one_way": one_way, "cover": 1}.get(number, asked)
            ids = behind(ledger, week, number, weeks)
        headings = {
            "one_way": self.tr("One-way items"),
            "cover": self.tr("Posts nobody is planned to answer"),
            "voices": self.tr("All counted items of four weeks"),
            "balance": self.tr("All counted items of four weeks"),
        }
        explanation = help_texts.measure(number) if number in NUMBERS else help_texts.petal(number)
        self._show_list(headings.get(number, words.petal(number)), explanation, ids)

    def _show_segment(self, segment: Segment) -> None:
        self._show_list(segment.words, "", segment.items)

    def _show_list(self, heading: str, explanation: str, ids: tuple[str, ...]) -> None:
        items = self._items(ids)
        counted = self.tr("%n item(s)", "", len(items))
        self.behind.show_items(f"{heading} · {counted}", explanation, items)
        self.hint.hide()

    # --- pictures --------------------------------------------------------------------------------------------------

    def _export(self, what: str) -> None:
        ending = ".svg" if what == "svg" else ".png"
        file = self._session.file
        usual = file.path.parent if file is not None else Path.home()
        proposed = save_file.folder(usual) / file_name(f"{self._session.plan.client.name} {self._sight.week}", ending)
        chosen = save_file.choose(
            self, self.tr("Save picture"), proposed, f"{ending[1:].upper()} (*{ending})", (ending,)
        )
        if chosen is None:
            return
        path, asked = chosen
        replaces = save_file.replacing(self, path, asked)
        if replaces is not None:
            self.export_to(path, what, replaces=replaces)
            save_file.remember(path)

    def export_to(self, path: Path, what: str, *, replaces: bool = False) -> None:
        """Save the rose ("svg", "png") or the whole page ("page"). Raises the errors of `targets.write`."""
        values = self.rose.values()
        name, period = self._session.plan.client.name, self._period_words(self._sight.week)
        title = f"{name}, {period}"
        if what == "svg":
            content = rose_pictures.rose_svg(values, title)
        else:
            shown = rose_pictures.rose_png(values) if what == "png" else self._picture(name, period)
            content = encoded(shown, "png")
        targets.write(path, content, replace=replaces)
        told = self.tr("Saved: {name}").replace("{name}", path.name)
        if self._is_protected():
            told += ". " + self.tr("This client is protected, but the picture can be seen by anybody.")
        self._session.say(told)

    def _picture(self, name: str, period: str) -> QImage:
        """The whole page, without what can be pressed and has no number; what its head says, the picture's own says."""
        controls = [
            *self.content.findChildren(Segmented),
            *self.content.findChildren(IconButton),
            *(self.title, self.period, self.export_button, self.hint, *self.rings.instructions()),
        ]
        return page_picture(self.content, name, f"{self.title.text()} · {period}", controls)

    def _period_words(self, week: Week) -> str:
        """The week, or the four up to it, with the year: no calendar stands beside the page, nor beside its picture."""
        weeks = int(self.weeks_choice.value())
        days = numbers.dated_range(week.plus(1 - weeks).monday, week.sunday)
        if weeks > 1:
            return days
        return self.tr("Week {week}, {days}").replace("{week}", str(week.number)).replace("{days}", days)

    def _is_protected(self) -> bool:
        return self._session.file is not None and self._session.file.protected
