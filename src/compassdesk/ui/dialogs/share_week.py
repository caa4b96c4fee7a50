"""Share a week: what of it goes out, to be read before it does, and then a page, a mail or a text, saved or copied."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from compassdesk.domain.errors import InputError, PlanError
from compassdesk.domain.week import Week
from compassdesk.exchange.file_names import file_name
from compassdesk.formats import known
from compassdesk.formats.declaration import Format, Written
from compassdesk.formats.exporting import export, made
from compassdesk.services import exports
from compassdesk.services.exports import Choices, Source
from compassdesk.texts.errors import sentence
from compassdesk.texts.import_report import exported
from compassdesk.texts.language import spoken
from compassdesk.ui.desk.handing_out import show_file
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import file_kinds, save_file
from compassdesk.ui.dialogs.copy_out import ForClipboard, copy_of, put_on_clipboard
from compassdesk.ui.dialogs.kind_buttons import KindButtons
from compassdesk.ui.dialogs.names_choice import NamesChoice
from compassdesk.ui.dialogs.readable_by_all import open_to_all
from compassdesk.ui.fields.choice_fields import FlagField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.busy_bar import BusyBar
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.plain_buttons import IconButton
from compassdesk.ui.widgets.screen_reader import speak

translate = QCoreApplication.translate
_KINDS = ("pdf", "html", "md", "list")
_LINES = 9
"""Lines of what goes out that are seen at once."""


@dataclass
class _Remembered:
    """What was chosen last time, as long as the app runs; private notes stay at home each time anew."""

    kind: str = "pdf"
    people: str = "initials"
    texts: bool = True


_last = _Remembered()


def share_week(parent: QWidget | None, session: Session, sight: Sight) -> None:
    """Share the week that is looked at."""
    if session.file is not None:
        session.settle()
        ask(ShareWeek(parent, session, sight))


class ShareWeek(Frame):
    """See the module. `shown` is what goes out, in words; `count` how many items, None while they are gathered."""

    def __init__(self, parent: QWidget | None, session: Session, sight: Sight) -> None:
        super().__init__(parent, translate("ShareWeek", "Share this week"), width=540)
        self._session, self._sight = session, sight
        self.week = sight.week
        self.count: int | None = None
        self.written: Path | None = None
        self._looked = 0
        self._closed = False
        self._add_week()
        self._add_choices()
        self._add_outcome()
        self.save_button = self.add_accept(translate("ShareWeek", "Save…"))
        self.save_button.clicked.connect(self.save)
        self.copy_button = self.add_action("")
        self.copy_button.clicked.connect(self.copy)
        self.look_button = self.add_action(translate("ShareWeek", "Look at it"))
        self.look_button.clicked.connect(self._show_written)
        self.look_button.hide()
        self.add_cancel(translate("Dialogs", "Close"))
        self.kinds[self.kind().key].setFocus()  # on an arrow, Enter would turn to another week
        self._show()

    # --- what is chosen --------------------------------------------------------------------------------------------

    def _add_week(self) -> None:
        self.named = label("", "h3", wrap=True)
        before = IconButton("left", translate("ShareWeek", "The week before"))
        after = IconButton("right", translate("ShareWeek", "The week after"))
        before.clicked.connect(lambda: self._turn(-1))
        after.clicked.connect(lambda: self._turn(1))
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.named, 1)
        line.addWidget(before)
        line.addWidget(after)
        self.body.addLayout(line)
        self.before, self.after = before, after

    def _add_choices(self) -> None:
        kinds = [known.named(key) for key in _KINDS]
        self._kinds = KindButtons([(kind, _hint(kind)) for kind in kinds], _last.kind, self._show)
        self.kinds = self._kinds.buttons
        self.names = NamesChoice()
        self.names.set_value(_last.people)
        self.texts = FlagField(translate("ShareWeek", "With what channels say"))
        self.texts.setChecked(_last.texts)
        self.notes = FlagField(translate("Export", "With private notes"))
        self.filtered = FlagField(translate("Export", "Only what the filter shows"))
        self.filtered.setChecked(bool(self._sight.filter))
        self.filtered.setVisible(bool(self._sight.filter))
        self.body.addWidget(self._kinds)
        self.body.addWidget(FieldRow(translate("Export", "People"), self.names))
        flags = FlowLayout(gap=24, below=8)
        for flag in (self.texts, self.notes, self.filtered):
            flags.addWidget(flag)
        self.body.addLayout(flags)
        for field in (self.names, self.texts, self.notes, self.filtered):
            field.left.connect(self._show)

    def _add_outcome(self) -> None:
        self.shown = QPlainTextEdit()
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        self.shown.setFixedHeight(self.shown.fontMetrics().lineSpacing() * _LINES + 16)
        named = label(translate("ShareWeek", "What goes out"), "small")
        named.setBuddy(self.shown)
        self.shown.setAccessibleName(named.text())
        together = column(gap=4)
        together.addWidget(named)
        together.addWidget(self.shown)
        self.body.addLayout(together)
        self.body.addWidget(open_to_all(self._session))
        self.bar = BusyBar(translate("Export", "Writing"))
        self.told = label("", wrap=True)
        for widget in (self.bar, self.told):
            widget.hide()
            self.body.addWidget(widget)

    def kind(self) -> Format:
        """As what it goes out."""
        return self._kinds.kind()

    def _turn(self, by: int) -> None:
        self.week = self.week.plus(by)
        self._show()
        speak(self.named, self.named.text())

    def _show(self) -> None:
        """Follow what is chosen; what was said of a file before holds no longer."""
        kind = self.kind()
        self.names.offer(unnamed="initials" in kind.takes)
        self.copy_button.setVisible(kind.copies)
        self.copy_button.setText(file_kinds.to_copy(kind))
        self.look_button.hide()
        self.told.hide()
        self.named.setText(_week_named(self.week))
        self._look()

    def _look(self) -> None:
        """Gather in a worker what would go out, in words."""
        file = self._session.file
        if file is None:
            return
        self.count = None
        self._looked += 1
        number, choices = self._looked, replace(self._choices(), layout="texts" if self.texts.value() else "titles")
        unnamed = self.names.value() == "none"
        read_as = "md" if self.kind().key == "md" else "list"
        tasks.run_task(
            self,
            partial(_in_words, known.named(read_as), exports.of_file(file), choices, unnamed=unnamed),
            lambda written: self._looked_at(written, number),
            lambda trouble: self._not_looked_at(trouble, number),
        )

    def _looked_at(self, written: Written, number: int) -> None:
        if number != self._looked:
            return
        self.count = written.items
        self.shown.setPlainText(written.content.decode("utf-8"))
        many = translate("ShareWeek", "%n item(s)", "", written.items)
        self.named.setText(f"{_week_named(self.week)} · {many}")

    def _not_looked_at(self, trouble: BaseException, number: int) -> None:
        if not isinstance(trouble, PlanError):
            raise trouble
        if number == self._looked and not self._closed:
            self._tell(sentence(trouble), "error")

    def _choices(self) -> Choices:
        """Of a week from Monday to Sunday, whatever day others begin on: so it is one page."""
        if self.kind().key == "pdf":
            layout = "week-texts" if self.texts.value() else "week"
        else:
            layout = "texts" if self.texts.value() else "titles"
        return Choices(
            first=self.week.monday,
            last=self.week.sunday,
            chosen=self._sight.passing() if self.filtered.value() else None,
            with_names=self.names.with_names,
            with_initials=self.names.with_initials,
            with_notes=self.notes.value(),
            layout=layout,
            language=spoken(),
            first_weekday=1,
            moment=self._session.instant(),
        )

    # --- where it goes ---------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Ask for a name, and write the file in a worker."""
        kind, file = self.kind(), self._session.file
        if file is None:
            return
        name = file_name(f"{self._session.plan.client.name} {self.week.monday.isoformat()}", kind.suffixes[0])
        proposed = save_file.folder(file.path.parent) / name
        title = translate("ShareWeek", "Save the week")
        chosen = save_file.choose(self, title, proposed, file_kinds.to_save(kind), kind.suffixes)
        if chosen is None:
            return
        target, asked = chosen
        try:
            replaces = save_file.replacing(self, target, asked)
        except InputError as trouble:
            self._failed(trouble)
            return
        if replaces is None:
            return
        save_file.remember(target)
        self._remember()
        self._begin()
        work = partial(export, kind, exports.of_file(file), self._choices(), target, replaces=replaces)
        tasks.run_task(self._session, work, lambda count: self._saved(target, count), self._failed)

    def copy(self) -> None:
        """Put it on the clipboard."""
        file = self._session.file
        if file is None:
            return
        self._remember()
        self._begin()
        work = partial(copy_of, self.kind(), exports.of_file(file), self._choices())
        tasks.run_task(self, work, self._copied, self._failed)

    def done(self, result: int) -> None:
        """Close; what is being written goes on, and a passing message says how it went."""
        self._closed = True
        super().done(result)

    def _remember(self) -> None:
        _last.kind, _last.people, _last.texts = self.kind().key, self.names.wanted, self.texts.value()

    def _begin(self) -> None:
        self.save_button.setEnabled(False)
        self.copy_button.setEnabled(False)
        self.told.hide()
        self.bar.show()

    def _saved(self, target: Path, count: int) -> None:
        self.written = target
        self._ended("✓ " + exported(count, target.name))
        if not self._closed:
            self.look_button.show()
            self.look_button.setFocus()

    def _copied(self, copy: ForClipboard) -> None:
        self._ended("✓ " + put_on_clipboard(self._session, copy))
        self.copy_button.setFocus()  # it went while nothing else could be begun

    def _failed(self, trouble: BaseException) -> None:
        if not isinstance(trouble, PlanError):
            raise trouble
        self._ended(sentence(trouble), "error")

    def _ended(self, words: str, kind: str = "") -> None:
        if self._closed:
            self._session.say(words)
            return
        self.bar.hide()
        self.save_button.setEnabled(True)
        self.copy_button.setEnabled(True)
        self._tell(words, kind)

    def _tell(self, words: str, kind: str = "") -> None:
        restyle(self.told, kind=kind)
        say(self.told, words)
        speak(self.told, words)

    def _show_written(self) -> None:
        if self.written is not None:
            show_file(self._session, self.written)


def _week_named(week: Week) -> str:
    from compassdesk.texts.plan_text import week_title

    return week_title(week)


def _hint(kind: Format) -> str:
    """What a kind is good for here."""
    return translate("ShareWeek", "with the rose and its numbers") if kind.key == "pdf" else file_kinds.hint(kind)


def _in_words(kind: Format, source: Source, choices: Choices, *, unnamed: bool) -> Written:
    """For a worker: what goes out as a kind of text; where nobody is named there, nobody is named here."""
    if unnamed:
        plan = source.plan
        source = replace(
            source,
            plan=lambda first, last: replace(
                (read := plan(first, last)), items=tuple(replace(item, spokesperson=None) for item in read.items)
            ),
        )
    return made(kind, source, choices)
