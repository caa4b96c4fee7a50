"""Asks under which name a view of the calendar is saved, or what a saved one is called from now on."""

from operator import attrgetter

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.saved_views import SavedView, saved_views
from compassdesk.domain.text_length import shortened
from compassdesk.ui.calendar import looks
from compassdesk.ui.calendar.left.filter_model import filter_sections, wanted_words
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.desk.waiting_beside import followed, in_dialog
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate
MOST_OFFERED = 60
"""Letters of the name that is offered; another may be as long as one likes."""


def save_view(parent: QWidget | None, session: Session, sight: Sight) -> None:
    """Ask for a name, and save how the calendar is looked at under it."""
    ask(ViewName(parent, session, sight, None))


def rename_view(parent: QWidget | None, session: Session, sight: Sight, view: SavedView) -> None:
    """Ask for another name of a saved view."""
    ask(ViewName(parent, session, sight, view))


class ViewName(Frame):
    """See the module. `view` is the one that gets another name; None: a new one is saved."""

    def __init__(self, parent: QWidget | None, session: Session, sight: Sight, view: SavedView | None) -> None:
        title = translate("ViewName", "Save view") if view is None else translate("ViewName", "Rename view")
        super().__init__(parent, title, width=400)
        self._session, self._sight, self._view = session, sight, view
        if view is None:
            lead = translate("ViewName", "Keeps the filters, the view, the density and the colours under a name.")
            self.body.addWidget(label(lead, "sub", wrap=True))
        self.field = TextField()
        self.field.set_value(view.name if view is not None else self._offered())
        self.field.selectAll()
        self.row = FieldRow(translate("ViewName", "Name"), self.field)
        self.body.addWidget(self.row)
        self.replaces = label(" ", "sub", wrap=True)
        self.body.addWidget(self.replaces)
        self.add_accept(translate("ViewName", "Save")).clicked.connect(self._save)
        self.add_cancel()
        self.field.textChanged.connect(self._look)
        self._look()
        if view is not None:
            owner, rows = ("saved_views", view.id), {"content": self.row}
            self.waiting = in_dialog(session, self, owner, rows, self.body, self._show_chosen)

    def _show_chosen(self) -> None:
        known = saved_views(self._session.plan)
        self._view = followed(self, self._view, known, ((self.field, attrgetter("name")),))

    def _offered(self) -> str:
        wanted = self._sight.filter
        sections = filter_sections(self._session.plan, wanted)
        words = "; ".join(wanted_words(kind, wanted, sections) for kind in wanted.kinds())
        return shortened(words, MOST_OFFERED)

    def _look(self) -> None:
        """Say when the name is that of another view."""
        self.row.set_error("")
        same = self._same()
        told = translate("ViewName", "A view of this name is there already.") if self._view is not None else ""
        told = told or translate("ViewName", "The view of this name is replaced.")
        self.replaces.setText(told if same is not None else " ")

    def _same(self) -> SavedView | None:
        name = self.field.value().casefold()
        own = self._view.id if self._view is not None else ""
        views = saved_views(self._session.plan)
        return next((view for view in views if view.name.casefold() == name and view.id != own), None)

    def _save(self) -> None:
        name = self.field.value()
        if not name:
            self.row.set_error(translate("ViewName", "Give the view a name."))
        elif self._view is None:
            looks.save(self._session, self._sight, name)
            self.accept()
            return
        elif self._same() is not None:
            self.row.set_error(translate("ViewName", "A view of this name is there already."))
        else:
            looks.rename(self._session, self._view, name)
            self.accept()
            return
        self.field.setFocus()
