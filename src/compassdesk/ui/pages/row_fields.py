"""A form over one frozen row: fields are data, essentials stand open, the rest is folded, each saves when left."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QWidget

from compassdesk.texts import words
from compassdesk.ui.forms import (
    ChoiceField,
    DayField,
    FlagField,
    Fold,
    LongField,
    NumberField,
    Row,
    TextField,
    TicksField,
    WordsField,
    column,
)

Options = Sequence[tuple[Any, str]]


@dataclass(frozen=True, slots=True)
class FieldSpec:
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


@dataclass(frozen=True, slots=True)
class Group:
    """Some fields under one caption; a group without caption stands open at the top."""

    caption: str
    fields: tuple[FieldSpec, ...] = field(default_factory=tuple)


def said(source: str) -> str:
    """A caption or hint in the user's language."""
    return QCoreApplication.translate("Fields", source) if source else ""


class RowForm(QWidget):
    """See the module. Signals only what the user changed, and only when it can be kept."""

    edited = Signal(str, object)
    """The field's name and its new value."""

    def __init__(self, groups: Sequence[Group]) -> None:
        super().__init__()
        self.rows: dict[str, Row] = {}
        self._folds: dict[str, Fold] = {}
        self._shown: Any = None
        layout = column(self, gap=10)
        for group in groups:
            if group.caption:
                fold = Fold(said(group.caption))
                layout.addWidget(fold)
                fold.rows.addLayout(self._grid(group.fields))
                self._folds.update((spec.name, fold) for spec in group.fields)
            else:
                layout.addLayout(self._grid(group.fields))

    def show_row(self, row: Any) -> None:
        """Fill the form. A field somebody is typing in keeps its text while the row stays the same one."""
        same = self._shown is not None and getattr(row, "id", "") == getattr(self._shown, "id", "")
        self._shown = row
        for name, held in self.rows.items():
            if same and held.field.hasFocus() and is_being_typed(held.field):
                continue
            held.field.set_value(getattr(row, name))
            held.set_error("")

    def field(self, name: str) -> Any:
        """The input of a field."""
        return self.rows[name].field

    def reveal(self, name: str) -> None:
        """Unfold the group of a field, scroll to it and put the cursor there; nothing for a field it has not."""
        if name not in self.rows:
            return
        if name in self._folds:
            self._folds[name].button.setChecked(True)
        reveal_row(self.rows[name])

    def _grid(self, specs: Sequence[FieldSpec]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        line, half = 0, False
        for spec in specs:
            row = Row(said(spec.caption), make_field(spec), said(spec.hint))
            self.rows[spec.name] = row
            row.field.left.connect(lambda name=spec.name: self._left(name))
            if spec.wide:
                line, half = (line + 1, False) if half else (line, False)
                grid.addWidget(row, line, 0, 1, 2)
                line += 1
            else:
                grid.addWidget(row, line, 1 if half else 0)
                line, half = (line + 1, False) if half else (line, True)
        return grid

    def _left(self, name: str) -> None:
        row = self.rows[name]
        if self._shown is None or not row.check():
            return
        value = row.field.value()
        if value != getattr(self._shown, name):
            self.edited.emit(name, value)
        settle(row.field)


def reveal_row(row: Row) -> None:
    """Scroll to a field and put the cursor there, once what was just unfolded has its place."""

    def show() -> None:
        area = row.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(row, 0, 24)
        takers = [row.field, *row.field.findChildren(QWidget)]  # a field of several parts has its first one take it
        taker = next((one for one in takers if one.focusPolicy() != Qt.FocusPolicy.NoFocus), row.field)
        taker.setFocus(Qt.FocusReason.OtherFocusReason)

    QTimer.singleShot(0, row, show)


def is_being_typed(field: Any) -> bool:
    """Whether somebody typed in a field since it was last filled or saved."""
    if isinstance(field, QLineEdit):
        return field.isModified()
    return isinstance(field, LongField) and field.document().isModified()


def settle(field: Any) -> None:
    """What is typed has been saved: from now on the field follows the plan again."""
    if isinstance(field, QLineEdit):
        field.setModified(False)
    elif isinstance(field, LongField):
        field.document().setModified(False)


def make_field(spec: FieldSpec) -> Any:
    """The input for a field, by what it holds."""
    match spec.make:
        case "long":
            return LongField(said(spec.placeholder))
        case "words":
            return WordsField(said(spec.placeholder))
        case "number" | "money":
            return NumberField(
                said(spec.placeholder),
                least=spec.least,
                most=spec.most,
                whole=spec.make == "number",
                required=spec.required,
            )
        case "day":
            return DayField(said(spec.placeholder), required=spec.required)
        case "flag":
            return FlagField(said(spec.caption))
        case "ticks":
            return TicksField(_options(spec))
        case "choice":
            return ChoiceField(_options(spec))
    return TextField(said(spec.placeholder), required=spec.required)


def _options(spec: FieldSpec) -> Options:
    known = spec.options() if spec.options else [(value, words.label(spec.kind, value)) for value in spec.values]
    return [(None, said(spec.empty)), *known] if spec.empty else known


Rows = Mapping[str, Row]
