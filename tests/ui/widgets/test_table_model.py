"""The one table model: merges by id, keeps the selection, and keeps Qt's rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView

from compassdesk.ui.widgets.table_model import TableColumn, TableModel
from examples import fewer


class Line(Struct, frozen=True):
    id: int
    words: str


COLUMNS = (
    TableColumn("Words", lambda row: row.words, key=lambda row: row.words or None, tip=lambda row: row.words),
    TableColumn("Id", lambda row: str(row.id), right=True),
)
LINES = st.lists(st.builds(Line, st.integers(0, 12), st.text(max_size=3)), unique_by=lambda row: row.id, max_size=9)


def made() -> TableModel:
    return TableModel(COLUMNS)


@fewer(3)
@given(st.lists(LINES, max_size=5))
def test_any_rows_after_any_rows_are_shown_in_their_order(turns: list[list[Line]]) -> None:
    model = made()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for rows in turns:
        model.set_rows(rows)
        assert model.rows == tuple(rows)
        assert [model.index(place, 1).data() for place in range(len(rows))] == [str(row.id) for row in rows]


@pytest.mark.usefixtures("qtbot")
def test_the_selection_stays_with_its_row_when_others_come_and_go() -> None:
    model = made()
    model.set_rows([Line(1, "a"), Line(2, "b"), Line(3, "c")])
    view = QTableView()
    view.setModel(model)
    view.selectionModel().select(model.index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    model.set_rows([Line(3, "c"), Line(9, "new"), Line(2, "changed")])
    assert [model.row(index).words for index in view.selectionModel().selectedIndexes()] == ["changed"]


def test_sorting_puts_rows_without_a_value_last_either_way() -> None:
    model = made()
    model.set_rows([Line(1, "b"), Line(2, ""), Line(3, "a")])
    model.sort(0)
    assert [row.id for row in model.rows] == [3, 1, 2]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert [row.id for row in model.rows] == [1, 3, 2]
    model.set_rows([*model.rows, Line(4, "aa")])
    assert [row.id for row in model.rows] == [1, 4, 3, 2]


def test_a_tooltip_shows_user_text_as_it_is_written() -> None:
    model = made()
    model.set_rows([Line(1, "<b>bold</b>")])
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "<span>&lt;b&gt;bold&lt;/b&gt;</span>"
