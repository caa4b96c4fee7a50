"""Templates of a client: saved under a name, renamed, removed; each change is one step that undo takes back."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Record
from compassdesk.domain.templates import Template, record_of, renamed, templates_of
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.session import Session

translate = QCoreApplication.translate


def called(session: Session, name: str, *, but: str = "") -> Template | None:
    """The template of this name, whatever its capitals, unless it is the one with the id `but`."""
    wanted = name.strip().casefold()
    there = templates_of(session.plan)
    return next((one for one in there if one.name.casefold() == wanted and one.id != but), None)


def save(session: Session, template: Template) -> bool:
    """Save a template, in place of the one that has its name already; whether it was written."""
    there = called(session, template.name)
    before = _record(session, there) if there is not None else None
    row = record_of(replace(template, id=there.id if there is not None else ""), before)
    label = translate("Templates", "Save the template “{name}”").replace("{name}", template.name)
    patch = Patch(templates=(row,), base=Rows(templates=(before,) if before is not None else ()))
    if commit(session, label, patch) is None:
        return False
    session.say(translate("Templates", "Template “{name}” saved").replace("{name}", template.name), undo=True)
    return True


def rename(session: Session, template: Template, name: str) -> None:
    """Give a template another name."""
    before = _record(session, template)
    if before is not None and name != template.name:
        label = translate("Templates", "Rename the template “{name}”").replace("{name}", template.name)
        commit(session, label, Patch(templates=(renamed(before, name),), base=Rows(templates=(before,))))


def remove(session: Session, template: Template) -> None:
    """Remove a template, with an offer to take it back; what was planned from it stays."""
    before = _record(session, template)
    if before is None:
        return
    label = translate("Templates", "Remove the template “{name}”").replace("{name}", template.name)
    patch = Patch(removed=(("templates", template.id),), base=Rows(templates=(before,)))
    if commit(session, label, patch) is not None:
        session.say(translate("Templates", "Template “{name}” removed").replace("{name}", template.name), undo=True)


def _record(session: Session, template: Template) -> Record | None:
    return next((record for record in session.plan.templates if record.id == template.id), None)
