"""What a cell looks like: its number can be read on its ground in every theme, and nothing is lost in a small box."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from compassdesk.domain.vocabulary import PETALS
from compassdesk.rendering.compass.painted_cells import (
    CellGrid,
    CellLook,
    CellPlaces,
    ColumnName,
    LegendEntry,
    fill,
    ink_on,
    legend_height,
    legend_places,
)
from compassdesk.rendering.look.theme import THEMES, Theme


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2 has it."""

    def light(colour: QColor) -> float:
        parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3])
        return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))

    first, last = sorted((light(one), light(other)), reverse=True)
    return (first + 0.05) / (last + 0.05)


@pytest.mark.parametrize("tokens", THEMES, ids=lambda one: one.name)
def test_a_number_can_be_read_on_its_ground(tokens: Theme) -> None:
    strengths = [step / 20 for step in range(21)]
    looks = [CellLook(strength, petal) for strength in strengths for petal in (None, *PETALS)]
    assert min(contrast(fill(look, tokens), ink_on(look, tokens)) for look in looks) >= 4.5


def grid(rows: int, columns: int) -> CellGrid:
    looks = tuple(tuple(CellLook() for _ in range(columns)) for _ in range(rows))
    said = tuple(tuple("" for _ in range(columns)) for _ in range(rows))
    return CellGrid(("A rather long name of a row",) * rows, (ColumnName("x"),) * columns, looks, said)


@pytest.mark.parametrize("width", [120, 300, 900])
def test_every_cell_is_found_where_it_lies(width: int) -> None:
    made = grid(7, 14)
    places = CellPlaces(made, QRectF(0, 0, width, made.height()))
    assert [places.spot_at(places.cell(spot).center()) for spot in made.spots()] == list(made.spots())
    assert places.cell((6, 13)).right() == pytest.approx(width)
    assert places.spot_at(QPointF(1, 1)) is None
    assert [places.row_at(places.name(row).center()) for row in range(7)] == list(range(7))
    assert places.row_at(places.cell((3, 0)).center()) is None


def test_a_legend_goes_on_in_the_next_line() -> None:
    entries = tuple(LegendEntry(CellLook(), "somebody answers") for _ in range(4))
    wide, narrow = legend_height(2000, entries), legend_height(160, entries)
    assert narrow == 4 * wide
    assert all(place.left() == 0 for place in legend_places(QRectF(0, 0, 160, 0), entries))
