"""What an import found, as tables: columns, rows, refusals, newcomers and guesses."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from compassdesk.domain.plan import Plan
from compassdesk.exchange.import_preview import ColumnUse, ImportedRow, ImportPreview, LeftOut
from compassdesk.exchange.petals.telling import PETAL_REMARKS
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import import_report, import_sentences, numbers, words
from compassdesk.texts.import_sentences import sentence_of
from compassdesk.texts.names import Names
from compassdesk.ui.dialogs.import_columns import can_be_chosen
from compassdesk.ui.widgets.rows_view import dress_rows
from compassdesk.ui.widgets.table_model import TableColumn, TableModel

translate = QCoreApplication.translate


class TableRow(Struct, frozen=True):
    """One line of any of the tables; `cells` are its words in the order of the columns."""

    id: int
    cells: tuple[str, ...]
    petal: str = ""
    tip: str = ""
    is_guess: bool = False
    """Its petal was guessed: quieter, said where it is read out, and listed with its reason in a table of its own."""


WIDEST, WIDEST_TITLE, WIDEST_OF_MANY = 340, 190, 150
"""Pixels of a column that is not the one that takes the room that is left."""


class Sheet(Struct, frozen=True):
    """One tab: its name, its columns (the one at `petal_at` shows the petal's glyph) and its rows."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[TableRow, ...]
    petal_at: int = -1
    wide: int = 0
    """The column that takes the room that is left: the remarks where there are any, which are sentences."""
    title_at: int = -1
    """The column of titles, which may be wider than the others."""
    when_at: int = -1
    """The column of moments, which is as wide as they are: a time that is cut is none."""


def sheets(preview: ImportPreview, plan: Plan) -> tuple[Sheet, ...]:
    """The tabs of an import, those without rows left out except the first."""
    names = Names(_with_newcomers(preview, plan))
    made = [
        _taken(preview, names),
        _tasks(preview),
        _refused(preview),
        _newcomers(preview),
        _guessed(preview, names),
    ]
    if not can_be_chosen(preview.columns):  # else they are a form
        made.append(_columns(preview))
    return tuple(sheet for place, sheet in enumerate(made) if sheet.rows or place == 0)


def view_of(sheet: Sheet) -> QTableView:
    """A table view of one tab."""
    columns = tuple(_column(sheet, place) for place in range(len(sheet.headings)))
    model = TableModel(columns)
    model.set_rows(sheet.rows)
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    view.setAccessibleName(sheet.title)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setAlternatingRowColors(True)
    view.setWordWrap(False)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    header = dress_rows(view, 30)
    header.setResizeContentsPrecision(40)  # rows that are looked at: as many as are in sight
    header.resizeSections(QHeaderView.ResizeMode.ResizeToContents)
    for place in range(len(columns)):
        widest = _widest(sheet, place)
        header.resizeSection(place, min(header.sectionSize(place) + 8, widest))
    header.setSectionResizeMode(sheet.wide, QHeaderView.ResizeMode.Stretch)
    return view


def _widest(sheet: Sheet, place: int) -> int:
    if place == sheet.when_at:
        return WIDEST
    if place == sheet.title_at:
        return WIDEST_TITLE
    return WIDEST if len(sheet.headings) < 5 else WIDEST_OF_MANY


def _column(sheet: Sheet, place: int) -> TableColumn:
    shows_petal = place == sheet.petal_at
    return TableColumn(
        sheet.headings[place],
        lambda row: row.cells[place],
        icon=(lambda row: icons.icon(row.petal, row.petal) if row.petal else None) if shows_petal else None,
        tip=lambda row: row.tip or row.cells[place],
        colour=(lambda row: theme.current().ink2 if row.is_guess else None) if shows_petal else None,
        spoken=_spoken_petal(place) if shows_petal else None,
    )


def _spoken_petal(place: int) -> Callable[[TableRow], str]:
    def spoken(row: TableRow) -> str:
        guessed = translate("Import", "{petal}, guessed").replace("{petal}", row.cells[place])
        return guessed if row.is_guess else row.cells[place]

    return spoken


def _taken(preview: ImportPreview, names: Names) -> Sheet:
    rows = []
    for row in preview.rows:
        if row.result == "unchanged" or not row.items:
            continue
        item = row.item
        petal = words.petal(item.petal)
        when = numbers.dated_moment(item.starts_at) if item.starts_at else translate("Import", "Ideas")
        if len(row.items) > 1:
            when += translate("Import", " and %n more", "", len(row.items) - 1)
        where = translate("Import", "all") if item.all_channels else names.channels(item.channels)
        told = [import_sentences.remark(remark) for remark in row.remarks if remark.code not in PETAL_REMARKS]
        rows.append(
            TableRow(
                row.record,
                (place_of(row), when, item.title, petal, where, names.person(item.spokesperson or ""), " ".join(told)),
                item.petal,
                "\n".join([item.title, *told]),
                is_guess=not item.petal_confirmed,
            )
        )
    headings = (
        translate("Import", "Line"),
        translate("Import", "When"),
        translate("Import", "Title"),
        translate("Import", "Petal"),
        translate("Import", "Channels"),
        translate("Import", "Who"),
        translate("Import", "Remarks"),
    )
    title = translate("Import", "Will be imported (%n)", "", len(rows))
    return Sheet(
        title,
        headings,
        tuple(rows),
        petal_at=3,
        title_at=2,
        when_at=1,
        wide=6 if any(row.cells[6] for row in rows) else 2,
    )


def _tasks(preview: ImportPreview) -> Sheet:
    rows = []
    for row in preview.rows:
        for task in row.tasks if row.result != "unchanged" else ():
            told = "; ".join(import_sentences.remark(remark) for remark in row.remarks)
            due = numbers.full_day(task.due) if task.due else ""
            rows.append(TableRow(row.record, (place_of(row), task.title, due, task.owner, told)))
    headings = (
        translate("Import", "Line"),
        translate("Import", "Task"),
        translate("Import", "Due"),
        translate("Import", "Who"),
        translate("Import", "Remarks"),
    )
    return Sheet(translate("Import", "Organise tasks (%n)", "", len(rows)), headings, tuple(rows), wide=1)


def place_of(row: ImportedRow | LeftOut) -> str:
    """Where a row stands in its file: sheet, and cell or line."""
    return f"{row.sheet} {row.cell or row.line}".strip()


def _refused(preview: ImportPreview) -> Sheet:
    rows = tuple(
        TableRow(row.record, (place_of(row), sentence_of(row.code, row.values), row.text.replace("\n", " ")))
        for row in preview.left_out
        if not row.cells  # else it can be mended, in a table of its own
    )
    headings = (translate("Import", "Line"), translate("Import", "Why not"), translate("Import", "What stands there"))
    return Sheet(translate("Import", "Not taken (%n)", "", len(rows)), headings, rows, wide=2)


def _newcomers(preview: ImportPreview) -> Sheet:
    channels = [
        (translate("Import", "Channel"), channel.name, words.label("network", channel.network))
        for channel in preview.new_channels
    ]
    people = [
        (translate("Import", "Who speaks"), person.name, words.label("spokesperson_kind", person.kind))
        for person in preview.new_people
    ]
    rows = tuple(TableRow(place, cells) for place, cells in enumerate([*channels, *people]))
    headings = (translate("Import", "What"), translate("Import", "Name"), translate("Import", "Kind"))
    return Sheet(translate("Import", "New channels and people (%n)", "", len(rows)), headings, rows, wide=1)


def _guessed(preview: ImportPreview, names: Names) -> Sheet:
    rows = []
    for row in preview.rows:
        if row.result == "unchanged" or not row.items or row.item.petal_confirmed:
            continue
        item = row.item
        why = "; ".join(import_sentences.remark(told) for told in row.remarks if told.code in PETAL_REMARKS)
        cells = (item.title, words.petal(item.petal), words.kind(item.kind), names.channels(item.channels), why)
        rows.append(TableRow(row.record, cells, item.petal, "\n".join(part for part in (item.title, why) if part)))
    headings = (
        translate("Import", "Title"),
        translate("Import", "Guess"),
        translate("Import", "Post or conversation block"),
        translate("Import", "Channels"),
        translate("Import", "Why"),
    )
    title = translate("Import", "Guessed petals (%n)", "", preview.guessed_petals)
    return Sheet(title, headings, tuple(rows), petal_at=1, wide=4)


def _columns(preview: ImportPreview) -> Sheet:
    rows = tuple(
        TableRow(place, (use.heading, _became(use), str(use.filled))) for place, use in enumerate(preview.columns)
    )
    headings = (translate("Import", "Column"), translate("Import", "Becomes"), translate("Import", "Filled in"))
    return Sheet(translate("Import", "Columns (%n)", "", len(rows)), headings, rows, wide=1)


def _became(use: ColumnUse) -> str:
    if not use.recognised:
        return translate("Import", "not recognised: kept in the private note")
    return import_report.field(use)


def _with_newcomers(preview: ImportPreview, plan: Plan) -> Plan:
    from compassdesk.domain.patch import applied

    return applied(plan, preview.patch)
