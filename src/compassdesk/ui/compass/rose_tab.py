"""The big rose, the numbers behind it, and twelve weeks of them."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.checks.report import MeasuredWeek, Measures, Notices
from compassdesk.domain.week import Week
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.rendering.rose.rose_drawing import rose_drawing
from compassdesk.rendering.rose.rose_values import By, of_measures
from compassdesk.texts import findings, notices, numbers, words
from compassdesk.texts import help as help_texts
from compassdesk.texts.compass import rose_words
from compassdesk.texts.names import Names
from compassdesk.ui.compass.behind_list import Behind
from compassdesk.ui.compass.heart import Heart
from compassdesk.ui.compass.number_row import NumberRow
from compassdesk.ui.compass.reading import Read
from compassdesk.ui.compass.rose_widget import RoseWidget
from compassdesk.ui.compass.tab import CompassTab, Gather
from compassdesk.ui.compass.twelve_weeks import TwelveWeeks
from compassdesk.ui.compass.weeks import four_weeks, span_around
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.panel.measure_words import cover_words, one_way_words
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.tip_text import tip_text

if TYPE_CHECKING:
    from compassdesk.services.judging import JudgedWeeks

_ALSO = {"voices": ("balance",)}
"""What a row tells of besides its own number."""
NUMBERS = ("one_way", "cover", "voices")


class RoseTab(CompassTab):
    """See the module. It shows what was judged, so that another choice is shown at once."""

    spans = (1, 4)
    checks = None
    counts_by = True

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(session, sight, judging, parent)
        self._week: Week | None = None
        self._charted: Mapping[Week, tuple[MeasuredWeek, Notices]] = {}
        """The weeks in the charts, in order; they stay while the chosen one is among them."""
        self._span = 1
        self._by: By = "items"
        self.noticed = label("", "small", wrap=True)
        self.column.addWidget(self.noticed)
        self._build_top()
        self.charts = TwelveWeeks()
        self.charts.week_chosen.connect(sight.show_week)
        self.column.addWidget(self.charts)
        self.column.addStretch(1)

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
        drawn.addStretch(1)
        row.addLayout(drawn, 3)
        side = QVBoxLayout()
        side.setSpacing(10)
        self.rows: dict[str, NumberRow] = {}
        for name, said in (
            ("one_way", self.tr("One-way share")),
            ("cover", self.tr("Reply cover")),
            ("voices", self.tr("Voices")),
        ):
            row_of_it = self.rows[name] = NumberRow(said)
            told = " ".join(help_texts.measure(one) for one in (name, *_ALSO.get(name, ())))
            row_of_it.setToolTip(tip_text(told))
            row_of_it.setAccessibleDescription(told)
            row_of_it.clicked.connect(partial(self._show_behind, name))
        side.addWidget(self.so_what)
        numbers_of_it = QVBoxLayout()
        numbers_of_it.setSpacing(0)
        for row_of_it in self.rows.values():
            numbers_of_it.addWidget(row_of_it)
        side.addLayout(numbers_of_it)
        self.heart = Heart(self.session)
        self.heart.editor_wanted.connect(self.editor_wanted)
        side.addWidget(self.heart)
        side.addWidget(self.behind)
        self.hint = label(self.tr("Click a number or a petal to see its items."), "sub", wrap=True)
        side.addWidget(self.hint)
        side.addStretch(1)
        row.addLayout(side, 2)
        self.column.addLayout(row)

    def weeks_read(self, week: Week, span: int) -> Read:
        del span
        weeks = span_around(week, tuple(self._charted))
        return Read(weeks[0], weeks[-1], to_judge=True)

    def gatherer(self) -> Gather:
        charted = tuple(self._charted)

        def gather(judged: "JudgedWeeks", week: Week, span: int) -> Mapping[Week, tuple[MeasuredWeek, Notices]]:
            from compassdesk.services import judging

            del span
            weeks = span_around(week, charted)
            return dict(zip(weeks, judging.measured(judged.ledger, weeks), strict=True))

        return gather

    def holds(self, week: Week) -> bool:
        return week in self._charted

    def show_weeks(self, judged: "JudgedWeeks", week: Week, span: int, gathered: Any) -> None:
        super().show_weeks(judged, week, span, gathered)
        self._week, self._span, self._charted = week, span, gathered
        self._fill()
        self.list_again()

    def count_by(self, by: By) -> None:
        self._by = by
        self._fill()

    def forget(self) -> None:
        super().forget()
        self._charted = {}

    def drawings(self) -> tuple[Drawing, ...]:
        return (rose_drawing(self.rose.values()), *self.charts.drawings())

    def hold_still(self) -> None:
        self.rose.arrive()

    def instructions(self) -> Iterable[QWidget]:
        return (self.hint,)

    def _fill(self) -> None:
        if self._judged is None or self._week is None:
            return
        shown, noticed = self._charted[self._week]
        measures = shown.measures
        if self._span == 4:
            measures = replace(measures, one_way=four_weeks(self._judged.ledger, shown))
        earlier = self._charted.get(self._week.plus(-1)) if self._span == 1 else None
        last = earlier[0].measures if earlier is not None else None
        before = last.petals if last is not None else None
        self.rose.say_of_centre(self.heart.summary)
        self.rose.set_values(of_measures(measures, by=self._by, weeks=1 if self._span == 1 else 4, before=before))
        self.thin_line.setVisible(any(share.items for share in (before or {}).values()))
        self._fill_rows(measures, last, len(noticed.nowhere))
        told = notices.told(noticed, Names(self._judged.ledger.plan), findings.check_name)
        self.noticed.setText(" ".join(told))
        self.noticed.setVisible(bool(told))
        self.charts.show_weeks(tuple(one for one, _ in self._charted.values()), shown, self._by)

    def _fill_rows(self, measures: Measures, last: Measures | None, unseen: int) -> None:
        number, _, tone = one_way_words(measures)
        self.rows["one_way"].set_metric(number, rose_words.one_way_said(measures, last), tone)
        number, _, tone = cover_words(measures, unseen)
        self.rows["cover"].set_metric(number, rose_words.cover_said(measures, last, unseen), tone)
        any_items = any(share.items for share in measures.petals_4_weeks.values())
        shown = numbers.number(measures.voices, 1) if any_items else "–"
        self.rows["voices"].set_metric(shown, rose_words.voices_said(measures), "ink" if any_items else "ink3")

    def _show_behind(self, number: str, _checked: bool = False) -> None:
        if number == "organise":
            self.heart.open()
            self.heart.header.setFocus()
            return
        self.list_behind(partial(self._behind, number))
        self.hint.hide()

    def _behind(self, number: str) -> Behind | None:
        """What is behind a number or a petal now."""
        if self._judged is None or self._week is None:
            return None
        from compassdesk.domain.compass.rose_lists import rose_list

        week, weeks = self._week, self._span
        if number == "one_way" and weeks == 1:
            weeks = self._charted[week][0].measures.one_way.window_weeks
        found = rose_list(self._judged.ledger, week, weeks, number)
        headings = {
            "one_way": self.tr("One-way items"),
            "cover": self.tr("Posts nobody is planned to answer"),
            "voices": self.tr("Posts and moments to answer of four weeks"),
        }
        explanation = help_texts.measure(number) if number in NUMBERS else help_texts.petal(number)
        return Behind(
            headings.get(number, words.petal(number)),
            found.ids,
            explanation,
            counted=rose_words.listed(number, found),
            notes=dict.fromkeys(found.minutes_only, rose_words.adds_minutes()),
        )
