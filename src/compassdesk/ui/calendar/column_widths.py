"""The widths of a table's columns, as the user gave them."""

from PySide6.QtWidgets import QHeaderView, QTableView


def give_widths(table: QTableView, widths: tuple[int, ...]) -> None:
    """Give a table's columns the widths that `column_widths` told."""
    for column, width in enumerate(widths[: table.horizontalHeader().count()]):
        if width:
            table.setColumnWidth(column, width)


def column_widths(table: QTableView) -> tuple[int, ...]:
    """The widths of a table's columns; 0 for one that is not shown or takes what room there is."""
    header, stretched = table.horizontalHeader(), QHeaderView.ResizeMode.Stretch
    columns = range(header.count())
    return tuple(0 if header.sectionResizeMode(at) == stretched else header.sectionSize(at) for at in columns)
