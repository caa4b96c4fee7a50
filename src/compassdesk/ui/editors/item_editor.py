"""The editor of one item, in the side panel: the essentials open, everything else folded away below."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.compass.listening_points import is_listening
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.domain.reschedule import LONGEST_MINUTES
from compassdesk.domain.vocabulary import TIMELESS_STATUSES
from compassdesk.texts import help as help_texts
from compassdesk.texts import words
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.editors import choices, field_table
from compassdesk.ui.editors.agreed_line import AgreedLine
from compassdesk.ui.editors.attachment_strip import AttachmentStrip
from compassdesk.ui.editors.binder import Binder, step_name
from compassdesk.ui.editors.close_line import CloseLine
from compassdesk.ui.editors.draft import ALL, changed
from compassdesk.ui.editors.field_section import FieldSection
from compassdesk.ui.editors.hints import Hints
from compassdesk.ui.editors.kind_button import KindButton
from compassdesk.ui.editors.opinions_line import OpinionsLine
from compassdesk.ui.editors.publishing.out_line import OutLine
from compassdesk.ui.editors.series_line import SeriesLine
from compassdesk.ui.editors.status_button import StatusButton
from compassdesk.ui.editors.status_gate import StatusGate
from compassdesk.ui.editors.stays_line import StaysLine
from compassdesk.ui.editors.text_section import COMMENT, SHARED, TextSection
from compassdesk.ui.fields.checklist_field import ChecklistField
from compassdesk.ui.fields.field import Field, widget_of
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.long_field import LongField
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.fields.petal_field import PetalField
from compassdesk.ui.fields.speaker_field import SpeakerField
from compassdesk.ui.fields.tag_field import TagField
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.fields.when_field import WhenField
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.layout import column, laid_out_once
from compassdesk.ui.widgets.plain_buttons import IconButton
from compassdesk.ui.widgets.reading_order import in_reading_order
from compassdesk.ui.widgets.scrolling import to_the_top

if TYPE_CHECKING:
    from compassdesk.ui.editors.listening_rows import ListeningRows
    from compassdesk.ui.editors.waiting_lines import WaitingLines

F = TypeVar("F", bound=Field)


class ItemEditor(QWidget):
    """Shows the item `sight.edited`. Fields save when left and every few seconds."""

    decision_wanted = Signal(object, object)

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight, self._judging = session, sight, judging
        self._held: str | None = None
        self.binder = Binder(session, self)
        self.listening: ListeningRows | None = None
        self.waiting: WaitingLines | None = None
        self._dateless: str | None = None
        """The item whose date was emptied, of which that was said."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(10)
        self._build_head()
        self._build_essentials()
        self.hints = Hints(session, sight, judging)
        self.hints.applied.connect(lambda: self.title.setFocus(Qt.FocusReason.OtherFocusReason))
        self.hints.stops_came.connect(lambda: in_reading_order(self.hints, behind=self.others))
        self._column.addWidget(self.hints)
        self.sections = (
            FieldSection(self.tr("Compass"), field_table.COMPASS, session, self.binder, explained=True),
            FieldSection(self.tr("Workflow"), field_table.WORKFLOW, session, self.binder),
            FieldSection(self.tr("Notes and result"), field_table.NOTES, session, self.binder),
        )
        folds = QVBoxLayout()
        folds.setSpacing(0)
        for section in self.sections:
            folds.addWidget(section)
        self._column.addLayout(folds)
        self._column.addStretch(1)
        sight.selection_changed.connect(self._follow)
        sight.naming_wanted.connect(self._name_it)
        session.plan_changed.connect(self.refresh)
        judging.reports_changed.connect(self._hint)
        self._follow()

    def _build_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        words_ = FlowLayout(gap=2)  # in a narrow panel, or with large letters, the status goes on below
        self.kind = KindButton()
        self.status = StatusButton()
        self.status.chosen.connect(self._step)
        self.close_button = IconButton("close", self.tr("Close the editor (Esc)"))
        self.close_button.clicked.connect(self._sight.close_item)
        words_.addWidget(self.kind)
        words_.addWidget(self.status)
        head.addLayout(words_, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self.gate = StatusGate(self._session, self._judging)
        self.gate.decision_wanted.connect(self.decision_wanted)
        self._column.addWidget(self.gate)
        self.binder.bind("kind", self.kind)
        self.out = OutLine(self._session, self)
        self._column.addWidget(self.out)
        self.agreed = AgreedLine(self._session, self)
        self._column.addWidget(self.agreed)
        self.opinions = OpinionsLine(self._session, self)
        self._column.addWidget(self.opinions)

    def _build_essentials(self) -> None:
        self.title = self._add("title", TextField(self.tr("What is it about?"), required=True))
        self.text_section = TextSection(self._session, self.binder)
        self._column.addWidget(self.text_section)
        self.attachments = AttachmentStrip(self._session)
        self.text_section.pictures_brought.connect(self.attachments.take)
        self._column.addWidget(self.attachments)
        self._of_a_block = self._build_block()
        self.channels = self._add("channels", TagField(self.tr("Add")), read=_channels_of)
        times = QHBoxLayout()
        times.setSpacing(8)
        self.when = WhenField(takes_more=True)
        self.when.also_said.connect(self._also)
        self.binder.saved.connect(self._tell_dateless)
        self.minutes = NumberField(least=1, most=LONGEST_MINUTES)
        times.addWidget(self._row("starts_at", self.when), 5)
        times.addWidget(self._row("minutes", self.minutes), 2)
        self._column.addLayout(times)
        self.stays = StaysLine(self._session, self._sight)
        self.stays.status_wanted.connect(self.status.click)
        self.stays.duplicated.connect(lambda: self.reveal("starts_at"))
        self._column.addWidget(self.stays)
        self.close_posts = CloseLine(self._session, self._sight)
        self._column.addWidget(self.close_posts)
        self.series = SeriesLine(self._session, self._sight)
        self._column.addWidget(self.series)
        self.petal = self._add("petal", PetalField(), read=lambda item: (item.petal, item.petal_confirmed))
        self.speaker = self._add("spokesperson", SpeakerField())
        self.others = self._add("co_spokespersons", TagField(self.tr("Add")))

    def _build_block(self) -> tuple[QWidget, ...]:
        """What a conversation block has in place of a text that goes out: its steps, and what came in."""
        self.checklist = ChecklistField()
        steps = FieldRow(self.tr("Checklist"), self.checklist)
        self.binder.bind("checklist", self.checklist, row=steps, read=_steps_in)
        self.heard = LongField()
        heard = self._row("kept_note", self.heard)
        for row in (steps, heard):
            self._column.addWidget(row)
        self._listening = column(gap=0)
        """Where the questions of a listening block stand, once there is one."""
        self._column.addLayout(self._listening)
        return steps, heard

    def _fill_listening(self, item: Item) -> None:
        if is_listening(item) and self.listening is None:
            from compassdesk.ui.editors.listening_rows import ListeningRows  # few items have it

            self.listening = ListeningRows(self._session, self.binder, self)
            self._listening.addWidget(self.listening)
            in_reading_order(self.listening, behind=self.heard)
        if self.listening is not None:
            self.listening.setVisible(is_listening(item))
            self.listening.fill(item)

    def _row(self, name: str, field: Field, read: Callable[[Item], Any] | None = None) -> FieldRow[Field]:
        row = FieldRow(words.field(name), field)
        row.caption.setToolTip(help_texts.field(name))
        field.setAccessibleDescription(help_texts.field(name))
        self.binder.bind(name, field, row=row, read=read)
        return row

    def _add(self, name: str, field: F, read: Callable[[Item], Any] | None = None) -> F:
        self._column.addWidget(self._row(name, field, read))
        return field

    # --- showing ---------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Another item is edited, or none."""
        if self._sight.edited == self._held:
            return
        self._held = self._sight.edited
        self.gate.close_gate()
        self.refresh()
        to_the_top(self)
        if self._held is not None and self._sight.fresh:
            for section in self.sections:
                section.header.setChecked(False)
            QTimer.singleShot(0, self, self._name_it)

    def _name_it(self) -> None:
        """Bring the keyboard to the title of an item that was just made, so that typing names it."""
        if self.isVisible() and self._sight.edited is not None:
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)
            self.title.selectAll()

    def refresh(self) -> None:
        """Read the item again; what is being typed stays."""
        item = self._session.item(self._held) if self._held is not None else None
        if item is None:
            self.binder.clear()
            return
        with laid_out_once(self._column):
            self._fill(item)

    def _fill(self, item: Item) -> None:
        plan = self._session.plan
        if item.starts_at is not None:
            self._dateless = None
        self.when.zone = plan.client.timezone
        self.when.dateless_allowed = item.status in TIMELESS_STATUSES
        self.channels.set_options(choices.channels(plan, with_all=item.kind == "slot"))
        people = choices.people(plan)
        self.speaker.set_people(plan.spokespersons)
        self.others.set_options(tuple(pair for pair in people if pair[0] != item.spokesperson))
        self.minutes.setPlaceholderText(_usual_minutes(item))
        self.status.show_status(item.status)
        self.series.fill(item)
        self.binder.fill(item)
        self.text_section.fill(item)
        self.text_section.setVisible(item.kind == "post")
        self.attachments.fill(item)
        for row in self._of_a_block:
            row.setVisible(item.kind == "slot")
        self._fill_listening(item)
        for section in self.sections:
            section.fill(item)
        self._hint()
        self._guard()
        self._show_what_waits(item)

    def _show_what_waits(self, item: Item) -> None:
        """What of a merge waits for a choice stands beside its field."""
        if self.waiting is None and self._session.plan.conflicts:
            from compassdesk.ui.editors.waiting_lines import WaitingLines  # few plans have it

            self.waiting = WaitingLines(
                self._session,
                self.binder,
                self._column,
                head=self.opinions,
                text=self.text_section,
                behind_times=self.stays,
            )
        if self.waiting is not None:
            self.waiting.fill(item)

    def _guard(self) -> None:
        file = self._session.file
        writable = file is not None and not file.read_only
        self.binder.guard()
        if self.binder.item is not None:
            self.stays.fill(self.binder.item, writable=writable)
            self.out.fill(self.binder.item, writable=writable)
            self.agreed.fill(self.binder.item, writable=writable)
            self.opinions.fill(self.binder.item)
            self.close_posts.fill(self.binder.item, writable=writable)
        self.status.setEnabled(writable)
        self.kind.setEnabled(writable)

    def _hint(self) -> None:
        if self.binder.item is not None:
            self.hints.fill(self.binder.item)

    # --- doing -----------------------------------------------------------------------------------------------------

    def _step(self, status: object) -> None:
        self._session.settle()
        item = self._session.item(self._held) if self._held is not None else None
        if item is None or item.status == status:
            return
        self.gate.step(item, status)  # type: ignore[arg-type]  # the signal carries a status as plain text
        fresh = self._session.item(item.id)
        if fresh is not None:
            self.status.show_status(fresh.status)

    def _also(self, name: str, value: object) -> None:
        """What was typed along with the start: an end of its time, or the last one of several days."""
        item = self._session.item(self._held) if self._held is not None else None
        if item is None or item.starts_at is None or self.binder.item is None:
            return
        outcome = changed(item, name, value, self._session.plan)
        self._session.change(step_name(name), Patch(items=(outcome,), base=Rows(items=(item,))))

    def _tell_dateless(self, field: str) -> None:
        """An item whose date was emptied goes out of sight with it."""
        item = self.binder.item
        if field == "starts_at" and item is not None and item.starts_at is None and self._dateless != item.id:
            self._dateless = item.id
            said = self.tr("“{title}” has no date any more and waits in Ideas.")
            self._session.say(said.replace("{title}", " ".join(item.title.split())), undo=True)

    def reveal(self, field: str) -> None:
        """Put the cursor in a field, unfolding its section."""
        item = self.binder.item
        if field == "body" and item is not None and item.kind == "slot":
            field = "checklist"
        if field == "attachments":
            self.attachments.reveal()
            return
        if field in {"body", "first_comment"}:
            self.text_section.bring(SHARED if field == "body" else COMMENT)
        for section in self.sections:
            if section.has(field):
                section.reveal(field)
                return
        target = self.binder.field(field)
        if target is not None:
            widget_of(target).setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self._session.settle()
        super().hideEvent(event)


def _channels_of(item: Item) -> tuple[str, ...]:
    return (ALL,) if item.all_channels else item.channels


def _steps_in(item: Item) -> str:
    return item.body if item.kind == "slot" else ""


def _usual_minutes(item: Item) -> str:
    """The length that counts when none is given (C3.2)."""
    from compassdesk.domain.checks.preparing import EFFORT

    return str(EFFORT[item.format]) if item.kind == "post" else ""
