"""Changing several selected items at once: what is filled in here is given to all of them, as one undo step."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QWidget

from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.reschedule import brought_to, moved, stays
from compassdesk.domain.vocabulary import DISCIPLINES, STATUSES, TIMELESS_STATUSES
from compassdesk.texts import words
from compassdesk.ui.desk.long_work import rows_of
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.editors import choices
from compassdesk.ui.editors.field_table import fits
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.field import Field, widget_of
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.fields.tag_field import TagField
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column, line
from compassdesk.ui.widgets.once import acts_once
from compassdesk.ui.widgets.one_line import OneLine
from compassdesk.ui.widgets.petal_picker import PetalPicker
from compassdesk.ui.widgets.plain_buttons import IconButton
from compassdesk.ui.widgets.scrolling import scrolls_down, to_the_top

if TYPE_CHECKING:
    from compassdesk.ui.calendar.changes import Intent

KEEP, NOBODY = "*keep", "*nobody"
LISTED = 8
GIVEN: Mapping[str, Callable[[Plan], choices.Options]] = {
    "spokesperson": choices.people,
    "campaign": lambda plan: choices.campaigns(plan)[1:],
    "discipline": lambda _: choices.of_kind("discipline", DISCIPLINES, none=False),
}
"""Fields that may be empty and take one of these choices, the same for all items; offered when all may have them."""


class BulkEditor(QWidget):
    """Shows while more than one item is selected; nothing is written before "Apply" is pressed."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self._ids: tuple[str, ...] = ()
        around = column(self, gap=0)
        around.addLayout(self._build_head())
        area = QScrollArea(self)
        scrolls_down(area)
        around.addWidget(area, 1)
        self._inside = QWidget(area.viewport())
        self._column = column(self._inside, margins=(16, 4, 16, 12), gap=10)
        self._titles = column(gap=1)
        self._column.addLayout(self._titles)
        self._build_fields()
        self._column.addStretch(1)
        self._inside.setAutoFillBackground(False)
        area.setWidget(self._inside)
        around.addWidget(line())
        around.addWidget(self._build_foot())  # made last, Tab comes to it last
        sight.selection_changed.connect(self._follow)
        session.plan_changed.connect(self._fill_options)
        self._follow()

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 4)
        self.heading = label("", "h2")
        close = IconButton("close", self.tr("Clear the selection (Esc)"))
        close.clicked.connect(lambda: self._sight.select(()))
        head.addWidget(self.heading, 1)
        head.addWidget(close)
        return head

    def _build_fields(self) -> None:
        keep = ((KEEP, self.tr("leave as it is")),)
        self.status = ChoiceField((*keep, *choices.of_kind("status", STATUSES, none=False)))
        self.petal = PetalPicker()
        self.given = {name: ChoiceField(keep) for name in GIVEN}
        self.add_channels = TagField(self.tr("Add"))
        self.drop_channels = TagField(self.tr("Take away"))
        self.labels = TagField(self.tr("Add…"), free=True)
        self.days = NumberField("0", least=-3650, most=3650)
        self.rows: dict[str, FieldRow[Field]] = {
            "status": FieldRow(words.field("status"), self.status),
            "petal": FieldRow(words.field("petal"), self.petal),
            **{name: FieldRow[Field](words.field(name), choice) for name, choice in self.given.items()},
            "add_channels": FieldRow(self.tr("Also on"), self.add_channels),
            "drop_channels": FieldRow(self.tr("No longer on"), self.drop_channels),
            "labels": FieldRow(self.tr("Extra labels"), self.labels),
            "days": FieldRow(self.tr("Shift by days"), self.days, self._back_in_time()),
        }
        for row in self.rows.values():
            self._column.addWidget(row)
            row.field.left.connect(self._preview)
        self.days.typed.connect(self._preview)
        self.days.returnPressed.connect(self.apply)

    def _back_in_time(self) -> str:
        return self.tr("Negative numbers go back in time.")

    def _build_foot(self) -> QWidget:
        """What was refused and the buttons, in sight however long the form is."""
        foot = QWidget(self)
        below = column(foot, margins=(16, 8, 16, 10), gap=6)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        below.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.apply_button = QPushButton(self.tr("Apply"))
        self.apply_button.setProperty("kind", "primary")
        self.apply_button.setAutoDefault(False)
        self.apply_button.clicked.connect(self.apply)
        acts_once(self.apply_button)
        self.delete_button = ElidedButton("", "danger")
        self.delete_button.clicked.connect(self._delete)
        row.addWidget(self.apply_button)
        row.addStretch(1)
        row.addWidget(self.delete_button)
        below.addLayout(row)
        return foot

    # --- showing ---------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        ids = self._sight.selected
        if ids == self._ids:
            return
        self._ids = ids
        if len(ids) < 2:
            return
        self._reset()
        to_the_top(self._inside)
        items = self._session.items(ids)
        self.heading.setText(self.tr("%n item(s)", "", len(items)))
        self._list_titles(items)
        self.delete_button.set_full_text(self.tr("Delete %n item(s)", "", len(items)))
        kinds = {item.kind for item in items}
        for name in self.given:
            self.rows[name].setVisible(fits(name, kinds))
        reason = not_writable(self._session)
        self.delete_button.hold_back(reason)
        for widget in (*self.rows.values(), self.apply_button):
            widget.setEnabled(not reason)
            widget.setToolTip(reason)

    def _list_titles(self, items: tuple[Item, ...]) -> None:
        """Each title on a line of its own, the first few of them."""
        titles = [item.title or self.tr("untitled") for item in items[:LISTED]]
        if len(items) > LISTED:
            titles.append(self.tr("and %n more", "", len(items) - LISTED))
        clear(self._titles)
        for title in titles:
            self._titles.addWidget(OneLine(title, "small"))

    def _reset(self) -> None:
        """Everything back to "leave as it is"."""
        self._session.preview(None, self)
        self._fill_options()
        self.petal.set_value(None)
        for choice in (self.status, *self.given.values()):
            choice.set_value(KEEP)
        for tags in (self.add_channels, self.drop_channels, self.labels):
            tags.set_value(())
        self.days.set_value(None)
        self.problem.hide()
        self.rows["days"].set_hint(self._back_in_time())
        for row in self.rows.values():
            row.set_error("")

    def _fill_options(self) -> None:
        plan = self._session.plan
        keep = ((KEEP, self.tr("leave as it is")), (NOBODY, "–"))
        for name, choice in self.given.items():
            choice.set_options((*keep, *GIVEN[name](plan)))
        channels = choices.channels(plan, with_all=False)
        self.add_channels.set_options(channels)
        self.drop_channels.set_options(channels)
        self.labels.set_options(choices.labels(plan))

    # --- doing -----------------------------------------------------------------------------------------------------

    def outcome(self, item: Item) -> Item:
        """What an item becomes, its status apart."""
        petal, days = self.petal.value(), self.days.value()
        if petal is not None:
            item = replace(item, petal=petal, petal_confirmed=True)
        given = {
            name: choice.value()
            for name, choice in self.given.items()
            if choice.value() != KEEP and fits(name, {item.kind})
        }
        item = replace(item, **{name: None if value == NOBODY else value for name, value in given.items()})
        if not item.all_channels:
            wanted = dict.fromkeys((*item.channels, *self.add_channels.value()))
            kept = tuple(channel for channel in wanted if channel not in self.drop_channels.value())
            item = brought_to(item, kept)
        if self.labels.value():
            item = replace(item, labels=tuple(dict.fromkeys((*item.labels, *self.labels.value()))))
        if days and not self._holds(item):
            item = moved(item, timedelta(days=days))
        return item

    def _holds(self, item: Item) -> bool:
        """Whether a shift leaves it where it is: it is published, and stays so, or is out on a channel."""
        return stays(item) and (item.status != "published" or self.status.value() in {KEEP, "published"})

    def _shift_of_those_that_stay(self, items: tuple[Item, ...]) -> "Intent | None":
        """What a shift comes to for those that it leaves where they are; None when it leaves none."""
        from compassdesk.ui.calendar import changes

        days = self.days.value()
        staying = [item for item in items if self._holds(item)]
        return changes.shift(staying, timedelta(days=days)) if days and staying else None

    def _preview(self) -> None:
        if self.days.problem() or self._sight.selected != self._ids:
            self._session.preview(None, self)
            return
        items = self._session.items(self._ids)
        stay = self._shift_of_those_that_stay(items)
        self.rows["days"].set_hint(stay.told if stay is not None else self._back_in_time())
        rows = [(item, self.outcome(item)) for item in items]
        status = self.status.value()
        if status != KEEP:
            rows = [
                (old, replace(new, status=status) if new.starts_at or status in TIMELESS_STATUSES else new)
                for old, new in rows
            ]
        changed = tuple(new for old, new in rows if new != old)
        self._session.preview(Patch(items=changed, base=Rows(items=items)) if changed else None, self)

    def apply(self) -> None:
        """Give everything that is filled in to all items, or say why not."""
        if not self.rows["days"].check():
            return
        from compassdesk.services import items as item_actions
        from compassdesk.services import patches

        status, now = self.status.value(), self._session.now()
        items = self._session.items(self._ids)
        changed = tuple(new for old in items if (new := self.outcome(old)) != old)
        stay = self._shift_of_those_that_stay(items)
        if not changed and status == KEEP:
            if stay is not None:
                stay.commit(self._session)
            return

        def change(transaction: Any) -> patches.WrittenPatch:
            written = patches.apply(transaction, Patch(items=changed, base=Rows(items=items)))
            if status != KEEP:
                item_actions.set_status(transaction, [item.id for item in items], status, now)
            return written

        step = self.tr("Change %n item(s)", "", len(items))
        rows = rows_of(Patch(items=changed)) + (rows_of(Patch(items=items)) if status != KEEP else 0)
        try:
            self._session.perform(step, change, rows=rows)
        except InputError as stopped:
            self._explain(stopped)
            return
        self._reset()
        if stay is None:
            self._session.say(step, undo=True)
        else:
            stay.commit(self._session)

    def _explain(self, stopped: InputError) -> None:
        """Say which items cannot take the step; nothing was changed."""
        if stopped.code not in {"blocked", "time-needed"}:
            raise stopped
        titles = ", ".join(item.title or self.tr("untitled") for item in self._session.items(stopped.values["items"]))
        text = (
            self.tr("Nothing was changed. Something has to be mended first in: {titles}.")
            if stopped.code == "blocked"
            else self.tr("Nothing was changed. These need a date first: {titles}.")
        )
        self.problem.setText(text.replace("{titles}", titles))
        self.problem.show()

    def _delete(self) -> None:
        from compassdesk.ui.calendar import commands

        commands.delete(self._session, self._sight)

    def reveal(self, field: str) -> None:
        """Put the cursor in a field, where this form has it."""
        row = self.rows.get(field)
        if row is not None:
            QTimer.singleShot(0, row, lambda: widget_of(row.field).setFocus(Qt.FocusReason.OtherFocusReason))
