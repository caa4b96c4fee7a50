"""One folded section of the editor: its rows are built when it is first opened."""

from typing import Any

from compassdesk.domain.plan import Item
from compassdesk.texts import help as help_texts
from compassdesk.texts import words
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors.binder import Binder
from compassdesk.ui.editors.field_table import ItemField, summary
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.field import Field, offer
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.when_field import WhenField
from compassdesk.ui.widgets.fold import Fold


class FieldSection(Fold):
    """The fields of `specs` under one heading; `explained`: each says below it what it is about."""

    def __init__(
        self, title: str, specs: tuple[ItemField, ...], session: Session, binder: Binder, *, explained: bool = False
    ) -> None:
        super().__init__(title)
        self._specs = specs
        self._explained = explained
        self._session = session
        self._binder = binder
        self._fields: dict[str, FieldRow[Field]] = {}
        self._options: dict[str, Any] = {}
        self._item: Item | None = None

    def build(self) -> None:
        for spec in self._specs:
            explained = help_texts.field(spec.name) if self._explained else ""
            row = FieldRow(words.field(spec.name), spec.make, explained, self.inside)
            row.setToolTip(help_texts.field(spec.name))
            row.field.setAccessibleDescription(help_texts.field(spec.name))
            self._fields[spec.name] = row
            self.rows.addWidget(row)
        self._fill_options()
        for spec in self._specs:
            row = self._fields[spec.name]
            self._binder.bind(spec.name, row.field, row=row)
        if self._item is not None:
            self._show_fitting(self._item)

    def _fill_options(self) -> None:
        """Offer what the plan holds now; a field is touched only when its choices changed."""
        for spec in self._specs:
            field = self._fields[spec.name].field
            if spec.first is not None and self._item is not None and isinstance(field, DayField):
                field.first = spec.first(self._item)
            if isinstance(field, WhenField):
                field.zone = self._session.plan.client.timezone
            if spec.offered is not None and self._item is not None:
                offered, hint = spec.offered(self._item, self._session.plan, self._session.now())
                self._fields[spec.name].set_hint(hint)
            elif spec.options is not None:
                offered = tuple(spec.options(self._session.plan))
            else:
                continue
            if self._options.get(spec.name) != offered:
                self._options[spec.name] = offered
                offer(self._fields[spec.name].field, offered)

    def _show_fitting(self, item: Item) -> None:
        for spec in self._specs:
            self._fields[spec.name].setVisible(spec.only in {None, item.kind})

    def fill(self, item: Item) -> None:
        """Show a row; the binder fills the fields."""
        self._item = item
        fitting = tuple(spec for spec in self._specs if spec.only in {None, item.kind})
        self.header.set_summary(summary(item, fitting, self._session.plan))
        if self._fields:
            self._fill_options()
            self._show_fitting(item)

    def has(self, name: str) -> bool:
        """Whether a field stands in this section."""
        return any(spec.name == name for spec in self._specs)

    def reveal(self, name: str) -> None:
        """Open the section and put the cursor in a field."""
        self.open()
        row = self._fields[name]
        row.take_cursor()
