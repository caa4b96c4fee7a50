"""What was chosen while a file came in, kept for the next time."""

from compassdesk.domain.plan import Plan
from compassdesk.exchange.import_preview import ImportPreview
from compassdesk.services import calendar_uses, mappings
from compassdesk.ui.dialogs.import_columns import ColumnsForm


def remember(plan: Plan, preview: ImportPreview, form: ColumnsForm | None) -> None:
    """Keep what was chosen, or forget it where the form says so; a PlanError where that cannot be."""
    if preview.calendar is not None:
        calendar_uses.remember(plan, preview.calendar)
    if form is None or not preview.said.mapping:
        return
    headings = tuple(use.heading for use in preview.columns)
    if form.remember.value():
        mappings.remember(headings, preview.said.mapping)
    else:
        mappings.forget(headings)
