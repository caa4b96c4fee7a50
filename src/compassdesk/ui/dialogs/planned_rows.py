"""What a template would plan, as a table: when, what, where and who, with what is told of it."""

from collections import Counter

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHeaderView, QTableView

from compassdesk.domain.plan import OrganiseTask, Plan
from compassdesk.domain.planned_template import PlannedPart, PlannedTemplate
from compassdesk.texts import numbers, template_words
from compassdesk.texts.names import Names, listed
from compassdesk.ui.dialogs.row_sheets import Sheet, TableRow, view_of
from compassdesk.ui.widgets.table_model import TableModel

translate = QCoreApplication.translate
_WIDEST = (150, 280, 110, 110)
"""Pixels of the columns at most; what is told takes the room that is left."""


def planned_view() -> QTableView:
    """An empty table."""
    headings = (
        translate("PlanTemplate", "When"),
        translate("PlanTemplate", "What"),
        translate("PlanTemplate", "Where"),
        translate("PlanTemplate", "Who"),
        translate("PlanTemplate", "What is told"),
    )
    return view_of(Sheet(translate("PlanTemplate", "What is planned"), headings, (), petal_at=1, wide=4))


def show_planned(view: QTableView, made: PlannedTemplate, plan: Plan) -> None:
    """Show what would be planned, in the order of time, and the work of the team behind it."""
    model = view.model()
    if not isinstance(model, TableModel):
        return
    names = Names(plan)
    hung = Counter(row.content["item"] for row in made.patch.attachments)
    rows = [_row(place, part, plan, names, hung[part.item.id]) for place, part in enumerate(made.parts)]
    rows += [_task(len(rows) + place, task) for place, task in enumerate(made.tasks)]
    model.set_rows(rows)
    header = view.horizontalHeader()
    header.resizeSections(QHeaderView.ResizeMode.ResizeToContents)
    for place, widest in enumerate(_WIDEST):
        header.resizeSection(place, min(header.sectionSize(place) + 8, widest))


def _row(place: int, part: PlannedPart, plan: Plan, names: Names, hung: int) -> TableRow:
    item = part.item
    when = numbers.moment(item.starts_at) if item.starts_at is not None else translate("PlanTemplate", "Ideas")
    where = translate("PlanTemplate", "everywhere") if item.all_channels else names.channels(item.channels)
    speakers = [key for key in (item.spokesperson, *item.co_spokespersons) if key is not None]
    comes_along = translate("PlanTemplate", "with %n attachment(s)", "", hung) if hung else ""
    told = " · ".join(filter(None, (comes_along, template_words.remarks(part, plan))))
    tip = "\n".join(text for text in (item.title, item.body, told) if text)
    cells = (when, item.title, where, listed(names.person(key) for key in speakers), told)
    return TableRow(place, cells, item.petal, tip, is_guess=part.left_out is not None)


def _task(place: int, task: OrganiseTask) -> TableRow:
    due = translate("PlanTemplate", "by {day}").replace("{day}", numbers.day(task.due)) if task.due else ""
    return TableRow(place, (due, task.title, "", task.owner, translate("PlanTemplate", "Work of the team")))
