"""What was chosen while a file came in, kept for the next time."""

from compassdesk.domain.plan import Plan
from compassdesk.exchange.import_preview import ImportPreview
from compassdesk.services import calendar_uses, mappings
from compassdesk.ui.dialogs.import_columns import ColumnsForm


def remember(plan: Plan, preview: ImportPreview, form: ColumnsForm | None) -> None:
    """Keep what was chosen, or forget it where the form says so; a PlanError where that cannot be."""
    if preview.calendar is not None:
        calendar_uses.remember(plan, preview.calendar)
    said = preview.said
    if form is None or not (said.mapping or said.layout or said.colours):
        return
    if form.remember.value():
        mappings.remember(preview.headings, said)
    else:
        mappings.forget(preview.headings)
