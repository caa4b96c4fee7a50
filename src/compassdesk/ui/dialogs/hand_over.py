"""Hand posts to a scheduling tool: which tool and days, what goes out and what stays and why, then the files."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from compassdesk.domain.attachments import Attachment
from compassdesk.domain.errors import PlanError
from compassdesk.domain.giving_up import given_up_when
from compassdesk.domain.publishing import is_address
from compassdesk.exchange.file_names import free_path
from compassdesk.exchange.schedulers.dry_run import HandOverWish
from compassdesk.exchange.schedulers.tool_files import HandOver
from compassdesk.exchange.schedulers.tool_profile import ToolProfile
from compassdesk.exchange.schedulers.tool_template import ToolTemplate, read_template
from compassdesk.services import exports
from compassdesk.services.handing_over import look, put_on_record, write_files
from compassdesk.services.imports import content as content_of
from compassdesk.services.scheduler_profiles import scheduler_profiles
from compassdesk.services.workspace import ClientFile
from compassdesk.texts import scheduler_words
from compassdesk.texts.errors import sentence
from compassdesk.ui.desk import going_out
from compassdesk.ui.desk.handing_out import show_file
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import save_file
from compassdesk.ui.dialogs.hand_over_rows import posts_view, rows_of, show_rows
from compassdesk.ui.dialogs.period_choice import PeriodChoice
from compassdesk.ui.dialogs.readable_by_all import open_to_all
from compassdesk.ui.dialogs.row_sheets import TableRow
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.picked_field import PickedField
from compassdesk.ui.fields.place_problems import listed_zones, zone_problem
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate
_CHOICES = 300
"""The width of what is chosen beside the posts, where its words do not need more."""


@dataclass
class _Remembered:
    """What was chosen last time, as long as the app runs."""

    tool: str = ""
    media_address: str = ""


_last = _Remembered()


class _Wanted(Struct, frozen=True):
    """What a worker is to look at."""

    file: ClientFile
    choices: exports.Choices
    profile: ToolProfile
    asked: HandOverWish
    template: ToolTemplate | None


def hand_over(parent: QWidget | None, session: Session, sight: Sight) -> None:
    """Hand posts of the open client over."""
    if session.file is not None:
        ask(HandOverDialog(parent, session, sight))


class HandOverDialog(Frame):
    """See the module. Nothing is written before a folder was chosen; the files go into a new folder in it."""

    seen = Signal()
    """What is chosen was looked at, and is shown."""

    def __init__(self, parent: QWidget | None, session: Session, sight: Sight) -> None:
        super().__init__(parent, translate("HandOver", "Hand over to a scheduling tool"), width=720)
        self._session, self._sight = session, sight
        self._over: HandOver | None = None
        self._rows: tuple[tuple[str, TableRow], ...] = ()
        self._template: ToolTemplate | None = None
        self._template_of = self.template_name = ""
        """The tool whose table it is."""
        self._looked = 0
        self.looking: tasks.Progress | None = None
        """What is being looked at: another choice or the end of the dialog gives it up."""
        self._folder: Path | None = None
        self._writes = self._leaves = False
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._choices())
        row.addLayout(self._outcome(), 1)
        self.body.addLayout(row, 1)
        self.told = label("", wrap=True)
        self.told.hide()
        self.body.addWidget(self.told)
        self.write_button: QPushButton = self.add_accept(translate("HandOver", "Write files…"))
        self.write_button.clicked.connect(self._choose_folder)
        self.folder_button = self.add_action(translate("Export", "Open folder"))
        self.folder_button.clicked.connect(self._open_folder)
        self.folder_button.hide()
        self.add_cancel(translate("Dialogs", "Close"))
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        self.resize(min(1080, room.width() - 24), min(680, room.height() - 24))
        self.look()

    # --- what is chosen --------------------------------------------------------------------------------------------

    def _choices(self) -> QWidget:
        inner = QWidget()
        rows = column(inner, margins=(2, 2, 10, 2), gap=12)
        tools = scheduler_profiles()
        self.tool = ChoiceField([(key, one.name) for key, one in tools.items()])
        self.tool.set_value(_last.tool if _last.tool in tools else next(iter(tools)))
        self.read_on = label("", "small", wrap=True)
        self.period = PeriodChoice(self._sight, everything=True)
        self.filtered = FlagField(translate("Export", "Only what the filter shows"))
        self.filtered.setChecked(bool(self._sight.filter))
        self.filtered.setVisible(bool(self._sight.filter))
        self.zone = PickedField(listed_zones(), required=True)
        self.zone_row = FieldRow(translate("HandOver", "The tool’s time zone"), self.zone)
        self.zone.set_value(self._session.plan.client.timezone)
        self.address = TextField()
        self.address.set_value(_last.media_address)
        self.address_row = FieldRow(translate("HandOver", "Where pictures stand on the web (https://…)"), self.address)
        self.joined = FlagField(translate("HandOver", "A text becomes one line"))
        self.again = FlagField(translate("HandOver", "Also what the tool got before"))
        self.recorded = FlagField(translate("HandOver", "Note them as scheduled, with the tool"))
        self.recorded.setChecked(True)
        self.template_button = ElidedButton("", "")
        self.template_button.clicked.connect(self._choose_template)
        self._show_template()
        rows.addWidget(FieldRow(translate("HandOver", "Tool"), self.tool))
        rows.addWidget(self.read_on)
        rows.addWidget(self.period)
        rows.addWidget(self.zone_row)
        rows.addWidget(self.address_row)
        rows.addWidget(self.template_button)
        for flag in (self.filtered, self.joined, self.again, self.recorded):
            rows.addWidget(flag)
        rows.addWidget(open_to_all(self._session))
        rows.addStretch(1)
        for field in (self.tool, self.zone, self.address, self.filtered, self.joined, self.again):
            field.left.connect(self.look)
        self.period.changed.connect(self.look)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedWidth(max(_CHOICES, inner.minimumSizeHint().width() + 12))
        area.setWidget(inner)
        return area

    def _outcome(self) -> QVBoxLayout:
        beside = column(gap=8)
        self.summary = label("", "h3", wrap=True)
        self.hints = label("", "small", wrap=True)
        self.posts = posts_view()
        self.posts.activated.connect(self._jump)
        self.posts.doubleClicked.connect(self._jump)
        self.posts.selectionModel().currentRowChanged.connect(lambda row, _before: self._tell_row(row))
        self.reason = label("", wrap=True)
        beside.addWidget(self.summary)
        beside.addWidget(self.posts, 1)
        beside.addWidget(self.reason)
        beside.addWidget(self.hints)
        return beside

    def profile(self) -> ToolProfile:
        """The tool that is chosen."""
        return scheduler_profiles()[self.tool.value()]

    def _choose_template(self) -> None:
        if self._template is not None:
            self._take_template(None)
            return
        title = translate("HandOver", "A table that the tool gave")
        kinds = translate("HandOver", "Tables and workbooks (*.csv *.tsv *.txt *.xlsx)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(save_file.folder(save_file.documents())), kinds)
        if name:
            self.take_table(Path(name))

    def take_table(self, path: Path) -> None:
        """Fill this table of the tool, once a worker has read it."""
        profile = self.profile()
        work = partial(_template_in, path, profile)
        tasks.run_task(self, work, lambda template: self._take_template(template, profile.key, path.name), self._failed)

    def _take_template(self, template: ToolTemplate | None, of: str = "", name: str = "") -> None:
        self._template, self._template_of = template, of
        self.template_name = name
        say(self.told, "")
        self._show_template()
        self.look()

    def _show_template(self) -> None:
        leave = translate("HandOver", "Without “{name}”").replace("{name}", self.template_name)
        fill = translate("HandOver", "Fill a table of the tool…")
        self.template_button.set_full_text(leave if self._template is not None else fill)

    # --- looking ---------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Look in a worker at what goes out; what was looked at before counts no longer."""
        file, profile = self._session.file, self.profile()
        if self._template is not None and self._template_of != profile.key:  # another tool's table has other columns
            self._template = None
            self._show_template()
        say(self.read_on, " ".join(filter(None, (scheduler_words.checked(profile), scheduler_words.unsure(profile)))))
        self.write_button.setEnabled(False)
        self._give_up_looking()
        if file is None or self.period.problem() or not self._is_well_said():
            return
        work = partial(_looked_at, self._wanted(file, profile))
        number = self._looked
        self.looking = tasks.run_long_task(
            self, work, lambda over: self._show(over, number), lambda trouble: self._not_seen(trouble, number)
        )

    def _give_up_looking(self) -> None:
        self._looked += 1
        if self.looking is not None:
            self.looking.cancel()
        self.looking = None

    def done(self, result: int) -> None:
        """Close, for whatever reason."""
        self._give_up_looking()
        super().done(result)

    def _not_seen(self, trouble: BaseException, number: int) -> None:
        if number == self._looked or not isinstance(trouble, PlanError):
            self._failed(trouble)

    def _is_well_said(self) -> bool:
        """Whether the address is one and the zone is known; said below them where not."""
        spelled = self.address.value().strip()
        wrong = bool(spelled) and not is_address(spelled)
        self.address_row.set_error(translate("HandOver", "Write it as https://example.org/media.") if wrong else "")
        no_zone = zone_problem(self.zone.value())
        self.zone_row.set_error(no_zone)
        return not wrong and not no_zone

    def _wanted(self, file: ClientFile, profile: ToolProfile) -> _Wanted:
        first, last = self.period.period()
        now = self._session.now()
        today = now.date()
        choices = exports.Choices(
            first=min(max(first or today, today), last or today),  # what is over goes nowhere, and says so
            last=last,
            chosen=self._sight.passing() if self.filtered.value() else None,
        )
        asked = HandOverWish(
            now=now,
            zone=self._session.plan.client.timezone,
            tool_zone=self.zone.value() or "",
            media_address=self.address.value().strip(),
            line_breaks=not self.joined.value(),
            again=self.again.value(),
        )
        return _Wanted(file, choices, profile, asked, self._template)

    def _show(self, over: HandOver, number: int) -> None:
        if number != self._looked:
            return
        self._over, self._rows = over, rows_of(over)
        say(self.summary, scheduler_words.summary(over, dry_run=False))
        show_rows(self.posts, self._rows)
        say(self.reason, "")
        first = over.posts[0].at if over.posts else None
        hints = (
            scheduler_words.times_told(over.profile, first) if first is not None else "",
            scheduler_words.as_text_only(over),
            scheduler_words.rows_besides(self._template.besides)
            if over.files and self._template and self._template.besides
            else "",
        )
        say(self.hints, " ".join(filter(None, hints)))
        self.write_button.setEnabled(bool(over.files))
        self.seen.emit()

    def _tell_row(self, index: QModelIndex) -> None:
        """What is told of a row in full: a column has room for its beginning only."""
        known = 0 <= index.row() < len(self._rows)
        say(self.reason, self._rows[index.row()][1].cells[-1] if known else "")

    def _jump(self, index: QModelIndex) -> None:
        """Leave for the item of a row."""
        if 0 <= index.row() < len(self._rows):
            key = self._rows[index.row()][0]
            self.reject()
            self._sight.open_item(key)

    # --- writing ---------------------------------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, translate("HandOver", "Where the folder of files goes"), str(save_file.folder(save_file.documents()))
        )
        if folder:
            self.write_into(Path(folder))

    def write_into(self, folder: Path) -> None:
        """Write the files into a new folder there, and put on record what was handed over."""
        file, over = self._session.file, self._over
        if file is None or over is None or not over.files:
            return
        self.write_button.setEnabled(False)
        self._writes = True
        name = f"{over.profile.name} {self._session.now().date().isoformat()}"
        target = free_path(folder, name, "")
        _last.tool, _last.media_address = over.profile.key, self.address.value().strip()
        save_file.remember(target)
        content = partial(_content, file, keeps=self._session.plan.client.keeps_image_details)
        work = partial(write_files, target, over, content)
        tasks.run_task(self, work, partial(self._written, file, over, target), self._not_written)

    def reject(self) -> None:
        """Close; while files are written only behind that, as what was handed over has to be put on record."""
        if self._writes:
            self._leaves = True
            say(self.told, translate("HandOver", "The files are being written; then this closes."))
        else:
            super().reject()

    def _written(self, file: ClientFile, over: HandOver, target: Path, missing: tuple[str, ...]) -> None:
        self._writes = False
        self._folder = target
        lines = ["✓ " + scheduler_words.summary(over, dry_run=False), *map(scheduler_words.not_copied, missing)]
        say(self.told, "\n".join(lines))
        is_noted = True
        if self.recorded.value() and self._session.file is file:
            words, is_noted = self._put_on_record(over)
            lines.append(words)
        say(self.told, "\n".join(lines))
        self.folder_button.show()
        self.folder_button.setFocus()
        if self._leaves:
            super().reject()
        elif is_noted:  # else what a look meets now would be said in place of the reason
            self.look()

    def _put_on_record(self, over: HandOver) -> tuple[str, bool]:
        """Put on record what was handed over, as one step; what is told of that, and whether it could be."""
        try:
            written = self._session.perform(
                scheduler_words.step_label(over.profile), put_on_record, over.posts, over.profile.key,
                self._session.now(), rows=sum(1 + len(post.channels) for post in over.posts),
            )  # fmt: skip
        except PlanError as trouble:
            self._leaves = False  # who closed it meanwhile reads why
            told = translate("HandOver", "What was handed over is not noted: {reason}")
            return told.replace("{reason}", sentence(trouble)), False
        return scheduler_words.recorded(len(written)), True

    def _not_written(self, trouble: BaseException) -> None:
        """Tell why not; what was chosen holds, so that it can be tried again."""
        self._writes = self._leaves = False
        self.write_button.setEnabled(True)
        self._failed(trouble)

    def _failed(self, trouble: BaseException) -> None:
        if not isinstance(trouble, PlanError):
            raise trouble
        say(self.told, sentence(trouble))

    def _open_folder(self) -> None:
        if self._folder is not None:
            otherwise = translate("HandOver", "The files lie in {folder}.").replace("{folder}", str(self._folder))
            show_file(self._session, self._folder, otherwise)


def _looked_at(wanted: _Wanted, progress: tasks.Progress) -> HandOver:
    """For a worker: the client's items of these days, and what the tool would get of them."""
    with given_up_when(lambda: progress.cancelled):
        extract = exports.extract(exports.of_file(wanted.file), wanted.choices)
        return look(extract.plan, wanted.profile, wanted.asked, wanted.template)


def _template_in(path: Path, profile: ToolProfile) -> ToolTemplate:
    return read_template(content_of(path), profile)


def _content(file: ClientFile, one: Attachment, *, keeps: bool) -> bytes:
    return going_out.content(file, one, keeps_details=keeps)
