"""What an import found, as tables: columns, rows, refusals, newcomers and guesses."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.plan import Plan
from compassdesk.exchange.import_preview import ColumnUse, ImportedRow, ImportPreview, LeftOut
from compassdesk.exchange.petals.telling import PETAL_REMARKS
from compassdesk.texts import import_report, import_sentences, numbers, words
from compassdesk.texts.import_sentences import sentence_of
from compassdesk.texts.names import Names
from compassdesk.ui.dialogs.import_columns import can_be_chosen
from compassdesk.ui.dialogs.row_sheets import Sheet, TableRow

translate = QCoreApplication.translate


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


def _taken(preview: ImportPreview, names: Names) -> Sheet:
    rows = []
    for row in unless_given_up(preview.rows):
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
        if not row.cells and not row.choices  # else it can be mended or chosen, in a table of its own
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
