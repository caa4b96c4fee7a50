"""Which picture each block of a report has; a block without one is told in words and in its table."""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QSize

from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.domain.reports.report_people import SpeakingPeople
from compassdesk.domain.reports.report_shares import JudgedInRow, RoseNumbers
from compassdesk.domain.reports.report_tallies import DisciplinePetals, PeriodCosts, WordCounts
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.domain.week import Week
from compassdesk.rendering.charts.named_bars import NamedBar, named_bars_drawing, shared_measure
from compassdesk.rendering.charts.petal_bars import PetalBars, petal_bars_drawing
from compassdesk.rendering.charts.share_points import SharePoints, cover_share, one_way_share, share_points_drawing
from compassdesk.rendering.compass.painted_cells import CellGrid, CellLook, ColumnName, paint_cells
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.rendering.reports import compass_drawings
from compassdesk.rendering.rose.rose_drawing import rose_drawing
from compassdesk.rendering.rose.rose_values import RoseValues, of_counts
from compassdesk.texts import numbers, words
from compassdesk.texts.compass.content_words import counted
from compassdesk.texts.names import Names
from compassdesk.texts.reports.people_words import speaker_name
from compassdesk.texts.reports.report_names import names_of
from compassdesk.texts.reports.tallies_words import word_label
from compassdesk.texts.reports.told_blocks import ReportTable, ToldBlock, euros, spelled

MOST_FACES = 24
_ROSE = QSize(520, 400)
_CELL_EDGE = 8
_LEAST = 0.12
Drawn = Callable[[Any, PeriodReport, Names, ToldBlock], Drawing]


def drawings_of(report: PeriodReport, blocks: Iterable[ToldBlock]) -> Mapping[str, Drawing]:
    """The picture of each of its blocks that has one, by the block's name, in their order."""
    names, values, found = names_of(report), {block.name: block.values for block in report.blocks}, {}
    for block in blocks:
        if block.name in _DRAWN:
            drawing = _DRAWN[block.name](values[block.name], report, names, block)
            found[block.name] = replace(drawing, name=block.name, title=block.title)
    return found


IN_SENTENCES = frozenset(
    ("summary", "findings", "followed_up", "results", "matrix", "small_wins", "experiments", "roadmap")
)
"""Blocks that take the whole width, for what they say are sentences."""
WIDE_PICTURES = frozenset(("rhythm", "goals", "rings", "listening", "voice", "stage"))
"""Blocks whose picture has so many words that it takes the whole width."""
SAYS_ALL = frozenset(
    ("stage", "disciplines", "four_cs", "reading", "media", "value_kinds", "evidence", "invitations", "effort")
)
"""Blocks whose picture names every number of their table: on paper it takes its place."""


def _rose(values: RoseNumbers, report: PeriodReport, names: Names, block: ToldBlock) -> Drawing:
    del report, names, block
    rose = RoseValues(
        shares=of_counts(values.petals).shares,
        counts=dict(values.petals),
        needle=None if values.share is None else float(values.share),
        warn=float(values.warn),
        serious=float(values.serious),
        enough=values.enough_data,
        before=of_counts(values.before).shares if values.before else {},
    )
    return rose_drawing(rose, _ROSE)


def _week(report: PeriodReport) -> Week | None:
    """The week that stands out in a chart: that of its week report; in a longer one no week is more than another."""
    return report.period.closing if report.wish.kind == "week" else None


def _one_way(values: JudgedInRow, report: PeriodReport, names: Names, block: ToldBlock) -> Drawing:
    del names
    limit = values.reports[-1].measures.one_way.warn
    return share_points_drawing(
        "one_way", block.title, SharePoints(one_way_share, values.reports, _week(report), limit)
    )


def _cover(values: JudgedInRow, report: PeriodReport, names: Names, block: ToldBlock) -> Drawing:
    del names
    return share_points_drawing("cover", block.title, SharePoints(cover_share, values.reports, _week(report)))


def _twelve_weeks(values: JudgedInRow, report: PeriodReport, names: Names, block: ToldBlock) -> Drawing:
    del names
    drawing = petal_bars_drawing(PetalBars(values.reports, _week(report)))
    return replace(drawing, title=block.title)


def _faces(values: SpeakingPeople, report: PeriodReport, names: Names, block: ToldBlock) -> Drawing:
    del report
    people = values.people[:MOST_FACES]
    parts = shared_measure([[(petal, one.petals[petal]) for petal in PETALS] for one in people])
    bars = [
        NamedBar(speaker_name(one, names), numbers.number(one.items), part)
        for one, part in zip(people, parts, strict=True)
    ]
    return named_bars_drawing("faces", block.title, table_said(block.tables[0]), bars)


def _word_counts(values: WordCounts, report: PeriodReport, names: Names, block: ToldBlock) -> Drawing:
    del report, names
    bars = [
        NamedBar(
            word_label(values, word),
            counted(count, Fraction(count, values.said)),
            ((None, Fraction(count, values.said)),),
            values.most if word == values.of else None,
        )
        for word, count in values.counts.items()
    ]
    return named_bars_drawing(block.name, block.title, table_said(block.tables[0]), bars)


def _effort(values: PeriodCosts, report: PeriodReport, names: Names, block: ToldBlock) -> Drawing:
    del report, names
    parts = shared_measure([[(petal, values.petals[petal].minutes)] for petal in PETALS])
    bars = []
    for petal, part in zip(PETALS, parts, strict=True):
        one = values.petals[petal]
        said = spelled(one.minutes, "minutes")
        bars.append(NamedBar(words.petal(petal), f"{said} · {euros(one.cents)}" if one.cents else said, part))
    return named_bars_drawing(block.name, block.title, table_said(block.tables[0]), bars)


def _disciplines(values: DisciplinePetals, report: PeriodReport, names: Names, block: ToldBlock) -> Drawing:
    del report, names
    most = max((count for row in values.items.values() for count in row.values()), default=0)
    rows = tuple(str(row[0]) for row in block.tables[0].rows)
    grid = CellGrid(
        rows,
        tuple(ColumnName(words.petal(petal), petal) for petal in PETALS),
        tuple(tuple(_look(row[petal], most, petal) for petal in PETALS) for row in values.items.values()),
        tuple(tuple(numbers.number(row[petal]) for petal in PETALS) for row in values.items.values()),
    )
    size = QSize(520, round(grid.height()) + 2 * _CELL_EDGE)
    return Drawing(
        "disciplines",
        block.title,
        table_said(block.tables[0]),
        size,
        lambda painter, box, tokens: paint_cells(
            painter, box.adjusted(_CELL_EDGE, _CELL_EDGE, -_CELL_EDGE, -_CELL_EDGE), grid, tokens
        ),
    )


def _look(count: int, most: int, petal: Petal) -> CellLook:
    return CellLook(max(_LEAST, count / most), petal, numbers.number(count)) if count else CellLook(text="·")


def table_said(table: ReportTable) -> str:
    """A table in sentences, for who cannot see the picture of it: each row with what its numbers are."""
    sentences = []
    for at, row in enumerate(table.rows):
        first, *rest = (spelled(cell, table.form(at, column)) for column, cell in enumerate(row))
        told_cells = [f"{column.heading} {cell}" for column, cell in zip(table.columns[1:], rest, strict=True)]
        sentences.append(f"{first}: {', '.join(told_cells)}.")
    return " ".join(sentences)


_DRAWN: Mapping[str, Drawn] = {
    "rose": _rose,
    "one_way": _one_way,
    "cover": _cover,
    "twelve_weeks": _twelve_weeks,
    "rhythm": compass_drawings.rhythm,
    "goals": compass_drawings.goals,
    "rings": compass_drawings.rings,
    "listening": compass_drawings.listening,
    "voice": compass_drawings.voice,
    "stage": compass_drawings.stage,
    "faces": _faces,
    "disciplines": _disciplines,
    "four_cs": _word_counts,
    "reading": _word_counts,
    "media": _word_counts,
    "value_kinds": _word_counts,
    "evidence": _word_counts,
    "invitations": _word_counts,
    "effort": _effort,
}
