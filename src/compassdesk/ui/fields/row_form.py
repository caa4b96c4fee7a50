"""A form over one frozen row: fields are data, essentials stand open, the rest is folded, each saves when left."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from compassdesk.texts import words
from compassdesk.ui.fields.being_typed import BeingTyped, composing, on_typing
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField, TicksField
from compassdesk.ui.fields.codes_field import CodesField
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.field import Field
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.held_field import let_in
from compassdesk.ui.fields.long_field import LongField
from compassdesk.ui.fields.number_field import DecimalField, NumberField
from compassdesk.ui.fields.picked_field import PickedField
from compassdesk.ui.fields.text_field import TextField, WordsField
from compassdesk.ui.widgets.fold import Fold
from compassdesk.ui.widgets.layout import column

Options = Sequence[tuple[Any, str]]


class FieldSpec(Struct, frozen=True):
    """One field of a row. Captions and hints are English source text of the context "Fields".

    `values` with `kind` names a closed list of the vocabulary; `options` gives the choices instead, when they depend
    on the plan. `empty` is what an unset choice says, and makes the choice optional.
    """

    name: str
    caption: str
    make: str = "text"
    values: tuple[str, ...] = ()
    kind: str = ""
    hint: str = ""
    placeholder: str = ""
    empty: str = ""
    required: bool = False
    least: float = 0
    most: float = 1_000_000
    wide: bool = True
    options: Callable[[], Options] | None = None


class Group(Struct, frozen=True):
    """Some fields under one caption; a group without caption stands open at the top."""

    caption: str
    fields: tuple[FieldSpec, ...] = ()


def said(source: str) -> str:
    """A caption or hint in the user's language."""
    return QCoreApplication.translate("Fields", source) if source else ""


Keep = Callable[[Any, str, Any], tuple[str, Any]]
"""Writes a new value of a field (its name in the middle) of the row that it shows, merged with what that is by now.

Gives what is wrong with the value, or "", and the row as the field made it.
"""


class RowForm(QWidget):
    """See the module. Keeps only what the user changed, and only when it can be kept."""

    def __init__(self, groups: Sequence[Group], typing: BeingTyped, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typing, self._keep = typing, keep
        self.rows: dict[str, FieldRow[Field]] = {}
        self._filled: dict[str, Any] = {}
        self._read: dict[str, Any] = {}
        """The row that each field shows: as read when it was filled, or as the field made it when it was saved last."""
        self._folds: dict[str, Fold] = {}
        self._shown: Any = None
        layout = self._column = column(self, gap=10)
        for group in groups:
            if group.caption:
                fold = Fold(said(group.caption), self)
                layout.addWidget(fold)
                fold.rows.addLayout(self._grid(group.fields, fold.inside))
                self._folds.update((spec.name, fold) for spec in group.fields)
            else:
                layout.addLayout(self._grid(group.fields, self))

    def show_row(self, row: Any, *, writable: bool) -> None:
        """Fill the form. A field somebody is typing in keeps its text while the row stays the same one.

        Of a row that is not `writable` the values are shown, and no field takes input.
        """
        other = self._shown is None or getattr(row, "id", "") != getattr(self._shown, "id", "")
        self._shown = row
        for name, held in self.rows.items():
            if other:
                self._typing.drop(held)
            if held in self._typing or composing(held.field):
                continue
            value = getattr(row, name)
            if other or held.field.value() != value:
                held.field.set_value(value)
            held.set_error("")
            let_in(held.field, allowed=writable)
            self._filled[name], self._read[name] = held.field.value(), row

    def field(self, name: str) -> Field:
        """The input of a field."""
        return self.rows[name].field

    def reveal(self, name: str) -> None:
        """Unfold the group of a field, scroll to it and put the cursor there; nothing for a field it has not."""
        if name in self.rows:
            self.opened(name)
            self.rows[name].take_cursor()

    def opened(self, name: str) -> QWidget:
        """The row of a field, its group unfolded; the form itself for a field it has not."""
        if name in self._folds:
            self._folds[name].open()
        return self.rows.get(name, self)

    def put_beside(self, widget: QWidget, name: str) -> None:
        """Let something stand below a field, its group unfolded; above all for a field it has not, or does not show."""
        row = self.rows.get(name)
        if row is not None and not row.isHidden():
            self.opened(name)
            row.put_below(widget)
        else:
            self._column.insertWidget(0, widget)

    def _grid(self, specs: Sequence[FieldSpec], parent: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        line, half = 0, False
        for spec in specs:
            row = FieldRow(said(spec.caption), partial(make_field, spec), said(spec.hint), parent)
            self.rows[spec.name] = row
            save = partial(self._save, spec.name)
            row.field.left.connect(partial(save, final=True))
            on_typing(row.field, partial(self._typing.begin, row, save, row.unsaved))
            if spec.wide:
                line, half = (line + 1, False) if half else (line, False)
                grid.addWidget(row, line, 0, 1, 2)
                line += 1
            else:
                grid.addWidget(row, line, 1 if half else 0)
                line, half = (line + 1, False) if half else (line, True)
        return grid

    def _save(self, name: str, *, final: bool) -> None:
        row = self.rows[name]
        if self._shown is None or not row.check():
            return
        value = row.field.value()
        if value != self._filled[name]:
            problem, outcome = self._keep(self._read[name], name, value)
            row.set_error(problem)
            if problem:
                return
            self._filled[name], self._read[name] = value, outcome
        elif not final:
            return
        if not composing(row.field):
            self._typing.end(row)
            kept = getattr(self._shown, name)
            merged = kept != getattr(self._read[name], name)
            if merged or (final and row.field.value() != kept):
                row.field.set_value(kept)
                self._filled[name], self._read[name] = row.field.value(), self._shown


def make_field(spec: FieldSpec, parent: QWidget) -> Field:
    """The input for a field, by what it holds."""
    placeholder = said(spec.placeholder)
    match spec.make:
        case "long":
            return LongField(placeholder, parent=parent)
        case "codes":
            return CodesField(parent)
        case "percents":
            from compassdesk.ui.fields.percents_field import PercentsField

            return PercentsField(placeholder, parent)
        case "words":
            return WordsField(placeholder, parent=parent)
        case "number":
            return NumberField(placeholder, least=spec.least, most=spec.most, required=spec.required, parent=parent)
        case "money":
            return DecimalField(placeholder, least=spec.least, most=spec.most, required=spec.required, parent=parent)
        case "day":
            return DayField(placeholder, required=spec.required, parent=parent)
        case "flag":
            return FlagField(said(spec.caption), parent)
        case "ticks":
            return TicksField(_options(spec), parent)
        case "day_lists":
            from compassdesk.ui.fields.day_lists_field import DayListsField

            return DayListsField(_options(spec), parent)
        case "picked":
            return PickedField(_options(spec), placeholder, required=spec.required, parent=parent)
        case "choice":
            return ChoiceField(_options(spec), parent)
    return TextField(placeholder, required=spec.required, parent=parent)


def _options(spec: FieldSpec) -> Options:
    known = spec.options() if spec.options else [(value, words.label(spec.kind, value)) for value in spec.values]
    return [(None, said(spec.empty)), *known] if spec.empty else known
