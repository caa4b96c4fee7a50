"""What items are worth to who reads them, cost, rest on and invite to (domain.md A12, A44, A45, A49)."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtWidgets import QGridLayout, QWidget

from compassdesk.domain.compass.budget import BudgetLine, year_line
from compassdesk.domain.compass.effort import Effort, effort
from compassdesk.domain.compass.evidence import evidence
from compassdesk.domain.compass.invitations import invitations
from compassdesk.domain.compass.tallies import Tally
from compassdesk.domain.compass.value_kinds import MOST_PROMOTION, value_kinds
from compassdesk.domain.vocabulary import PETALS
from compassdesk.domain.week import Week
from compassdesk.rendering.compass.content_rows import ContentRow, rows_drawing
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts import help as help_texts
from compassdesk.texts import words
from compassdesk.texts.compass import budget_words, content_words
from compassdesk.ui.compass.behind_list import Behind
from compassdesk.ui.compass.content_bars import ContentCard
from compassdesk.ui.compass.tab import CompassTab, Gather
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.label import label

if TYPE_CHECKING:
    from compassdesk.services.judging import JudgedWeeks

_HELP = ("value_kind", "minutes", "evidence", "invitation")
"""The field that each card is about."""
_NAMES = ("worth", "effort", "evidence", "invitations")


class _Found(Struct, frozen=True):
    """What a worker found."""

    worth: Tally[Any]
    effort: Effort
    budget: BudgetLine | None
    grounds: Tally[Any]
    invited: Tally[Any]


def _gather(judged: "JudgedWeeks", week: Week, span: int) -> _Found:
    ledger = judged.ledger
    spent = effort(ledger, week, span)
    return _Found(
        value_kinds(ledger, week, span),
        spent,
        year_line(ledger.plan.client, week.plus(1 - span).monday, week.sunday, spent.cents),
        evidence(ledger, week, span),
        invitations(ledger, week, span),
    )


class ContentTab(CompassTab):
    """See the module."""

    spans = (4, 12, 1)
    only_counts = True
    checks = frozenset(("CD-24",))

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(session, sight, judging, parent)
        self._rows: tuple[tuple[ContentRow, ...], ...] = ()
        self.column.addWidget(self.so_what)
        grid = QGridLayout()
        grid.setSpacing(14)
        titles = content_words.titles()
        self.cards = tuple(ContentCard(title, invites=title == titles[-1]) for title in titles)
        for at, card in enumerate(self.cards):
            card.chosen.connect(lambda key, at=at: self.list_behind(partial(self._behind, at, key)))
            grid.addWidget(card, at // 2, at % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.cards[0].note.setText(content_words.thumb())
        self.column.addLayout(grid)
        self.hint = label(self.tr("Choose a row to see its items."), "small", wrap=True)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.behind)
        self.column.addStretch(1)

    def gatherer(self) -> Gather:
        return _gather

    def show_weeks(self, judged: "JudgedWeeks", week: Week, span: int, gathered: Any) -> None:
        super().show_weeks(judged, week, span, gathered)
        self.so_what.tell(content_words.sentence(gathered.worth), content_words.more(gathered.effort))
        tallies = (gathered.worth, None, gathered.grounds, gathered.invited)
        self._rows = (
            _rows(gathered.worth, "value_kind", {"promote": MOST_PROMOTION}),
            _effort_rows(gathered.effort, gathered.budget),
            _rows(gathered.grounds, "evidence"),
            _rows(gathered.invited, "invitation"),
        )
        for card, rows, tally in zip(self.cards, self._rows, tallies, strict=True):
            card.show_rows(rows, tally.silent if tally is not None else ())
        self._tell_budget(gathered.budget)
        self.list_again()
        self.put_in_order()

    def _tell_budget(self, budget: BudgetLine | None) -> None:
        note = self.cards[1].note
        note.setText(budget_words.beside(budget) if budget is not None else "")
        note.setVisible(budget is not None)

    def drawings(self) -> tuple[Drawing, ...]:
        named = zip(_NAMES, content_words.titles(), self._rows, strict=False)
        return tuple(rows_drawing(name, title, rows) for name, title, rows in named)

    def instructions(self) -> Iterable[QWidget]:
        return (self.hint,)

    def forget(self) -> None:
        super().forget()
        self._rows = ()

    def _behind(self, at: int, key: str) -> Behind | None:
        """What a row of a card, or what says nothing, has behind it now; None where it is gone."""
        listed = self.cards[at].listed.get(key)
        return Behind(*listed, help_texts.field(_HELP[at])) if listed is not None else None


def _rows(tally: Tally[Any], kind: str, lines: Mapping[str, Fraction] | None = None) -> tuple[ContentRow, ...]:
    return tuple(
        ContentRow(
            word,
            words.label(kind, word),
            content_words.counted(len(ids), tally.share(word)),
            tally.share(word) or Fraction(0),
            ids,
            (lines or {}).get(word),
        )
        for word, ids in tally.items.items()
    )


def _effort_rows(found: Effort, budget: BudgetLine | None) -> tuple[ContentRow, ...]:
    rows = tuple(
        ContentRow(
            petal,
            words.petal(petal),
            content_words.cost(found, petal),
            found.share_of_minutes(petal) or Fraction(0),
            found.petals[petal].items,
            petal=petal,
        )
        for petal in PETALS
    )
    if budget is None:
        return rows
    share = min(budget.share or Fraction(0), Fraction(1))
    return (*rows, ContentRow("budget", budget_words.name(), budget_words.told(budget), share, found.paid))
