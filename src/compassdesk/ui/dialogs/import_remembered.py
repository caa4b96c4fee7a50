"""What was chosen while a file came in, kept for the next time."""

from compassdesk.exchange.import_preview import ImportPreview
from compassdesk.services import calendar_uses, mappings, plans
from compassdesk.ui.desk.session import Session
from compassdesk.ui.dialogs.import_columns import ColumnsForm


def remember(session: Session, preview: ImportPreview, form: ColumnsForm | None) -> None:
    """Keep what was chosen for the client on the desk, or forget it where the form says so.

    A PlanError where that cannot be.
    """
    if preview.calendar is not None and session.file is not None:
        calendar_uses.remember(session.plan, preview.calendar, session.file.read(plans.identity_of))
    said = preview.said
    is_said = said.mapping or said.layout or said.colours or said.lines or said.zone
    if form is None or not preview.headings or not is_said:
        return
    if form.remember.value():
        mappings.remember(preview.headings, said)
    else:
        mappings.forget(preview.headings)
