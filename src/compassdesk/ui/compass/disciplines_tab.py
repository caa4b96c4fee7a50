"""Disciplines by petals, partner disciplines and the four C's (domain.md A14, A16, A17)."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.compass.disciplines import DisciplineMap, FourCs, discipline_map, four_cs
from compassdesk.domain.vocabulary import ContentC
from compassdesk.domain.week import Week
from compassdesk.rendering.compass.discipline_cells import (
    COLUMNS,
    ROWS,
    discipline_grid,
    disciplines_drawing,
    four_cs_drawing,
)
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts import help as help_texts
from compassdesk.texts import words
from compassdesk.texts.compass import disciplines_words
from compassdesk.ui.compass.behind_list import Behind
from compassdesk.ui.compass.c_bars import CBars
from compassdesk.ui.compass.cell_grid import CellGridWidget
from compassdesk.ui.compass.tab import CompassTab, Gather
from compassdesk.ui.desk.hidden_items import MOST_SELECTED
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label

if TYPE_CHECKING:
    from compassdesk.services.judging import JudgedWeeks


class _Found(Struct, frozen=True):
    """What a worker found."""

    disciplines: DisciplineMap
    cs: FourCs


def _gather(judged: "JudgedWeeks", week: Week, span: int) -> _Found:
    return _Found(discipline_map(judged.ledger, week, span), four_cs(judged.ledger, week, span))


class DisciplinesTab(CompassTab):
    """See the module."""

    spans = (4, 12)
    only_counts = True
    checks = frozenset(("CD-20",))

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(session, sight, judging, parent)
        self._found: _Found | None = None
        self.column.addWidget(self.so_what)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._grid_card(), 3)
        row.addWidget(self._side(), 2)
        self.column.addLayout(row)
        self.hint = label(self.tr("Choose a cell or a C to see its items."), "small", wrap=True)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.behind)
        self.behind.closed.connect(lambda: self.grid.mark(None))
        self.column.addStretch(1)

    def _grid_card(self) -> QFrame:
        card, column = _card()
        heading = label(self.tr("Disciplines by petals"), "h3")
        heading.setToolTip(help_texts.field("discipline"))
        column.addWidget(heading)
        self.grid = CellGridWidget(self.tr("Disciplines by petals"))
        self.grid.cell_chosen.connect(self._choose)
        column.addWidget(self.grid)
        self.tag_button = ElidedButton("", "fix")
        self.tag_button.clicked.connect(self._tag)
        column.addWidget(self.tag_button)
        column.addStretch(1)
        return card

    def _side(self) -> QWidget:
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(14)
        card, column = _card()
        column.addWidget(label(self.tr("Together"), "h3"))
        self.shared_button = ElidedButton("", "link")
        self.shared_button.clicked.connect(lambda: self._open(self._shared))
        column.addWidget(self.shared_button)
        self.together = label(
            self.tr("Others can be named in the item’s editor, beside its own discipline."), "small", wrap=True
        )
        column.addWidget(self.together)
        beside.addWidget(card)
        card, column = _card()
        column.addWidget(label(self.tr("Four C’s"), "h3"))
        self.cs = CBars()
        self.cs.chosen.connect(lambda name: self._open(partial(self._c, name)))
        column.addWidget(self.cs)
        self.cs_note = label("", "small", wrap=True)
        column.addWidget(self.cs_note)
        beside.addWidget(card)
        beside.addStretch(1)
        return side

    def gatherer(self) -> Gather:
        return _gather

    def show_weeks(self, judged: "JudgedWeeks", week: Week, span: int, gathered: Any) -> None:
        super().show_weeks(judged, week, span, gathered)
        self._found = gathered
        found, cs = gathered.disciplines, gathered.cs
        self.so_what.tell(disciplines_words.sentence(found), disciplines_words.more(found))
        self.grid.show_grid(discipline_grid(found))
        self.tag_button.set_full_text(disciplines_words.untagged(found, MOST_SELECTED))
        self.tag_button.setVisible(bool(found.of(None)))
        self.shared_button.set_full_text(disciplines_words.shared(found))
        self.shared_button.setVisible(bool(found.tagged))
        self.cs.show_cs(cs)
        self.cs_note.setText(disciplines_words.cs_note(cs))
        self.list_again()
        if self.behind.isHidden():
            self.grid.mark(None)

    def drawings(self) -> tuple[Drawing, ...]:
        if self._found is None:
            return ()
        return disciplines_drawing(self._found.disciplines), four_cs_drawing(self._found.cs)

    def instructions(self) -> tuple[QWidget, ...]:
        return self.hint, self.tag_button, self.together

    def forget(self) -> None:
        super().forget()
        self._found = None
        self.grid.mark(None)

    # --- what is behind --------------------------------------------------------------------------------------------

    def _choose(self, row: int, column: int) -> None:
        """The items of a cell; those without a discipline can be given one."""
        if ROWS[row] is None and self._found is not None and self._found.disciplines.of(None):
            self._tag()
        else:
            self.grid.mark((row, column))
            self.list_behind(partial(self._cell, row, column))

    def _open(self, ask: Callable[[], Behind | None]) -> None:
        """List what stands in no cell."""
        self.grid.mark(None)
        self.list_behind(ask)

    def _cell(self, row: int, column: int) -> Behind | None:
        if self._found is None:
            return None
        found, discipline, petal = self._found.disciplines, ROWS[row], COLUMNS[column]
        if petal is not None:
            ids, name = found.at(discipline, petal), words.petal(petal)
        else:
            ids = found.partners.get(discipline, ()) if discipline is not None else ()
            name = disciplines_words.partner_heading()
        heading = f"{disciplines_words.row_name(discipline)}, {name}"
        return Behind(heading, ids, disciplines_words.meaning(discipline))

    def _shared(self) -> Behind | None:
        if self._found is None:
            return None
        ids, meaning = self._found.disciplines.shared, help_texts.field("partner_disciplines")
        return Behind(self.tr("Made by two or more disciplines"), ids, meaning)

    def _c(self, name: ContentC) -> Behind | None:
        if self._found is None:
            return None
        return Behind(words.label("c_tag", name), self._found.cs.items[name], help_texts.field("c_tags"))

    def _tag(self) -> None:
        """Take the items without a discipline in the list of the calendar, where several are changed at once."""
        if self._found is None or self._judged is None:
            return
        ids = self._found.disciplines.of(None)[:MOST_SELECTED]
        if len(ids) == 1:
            self.sight.open_item(ids[0])
            return
        first = min(self._judged.ledger.by_id[key].start for key in ids)
        self.sight.show(first.date(), view="agenda")
        self.week_wanted.emit(Week.of(first))
        self.sight.select(ids)


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(8)
    return card, column
