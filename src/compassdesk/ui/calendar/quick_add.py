"""One line to plan something: what is recognised shows as chips and in the calendar before Enter makes it true."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from compassdesk.domain import quick_add
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.quick_add_start import Problem
from compassdesk.texts import numbers, words
from compassdesk.texts.names import Names, listed
from compassdesk.ui.calendar import commands
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.fields.day_field import month_first, too_far
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.layout import clear

translate = QCoreApplication.translate
WIDTH = 460
PART_STYLE = (
    "QLabel { background: palette(highlight); color: palette(link); border-radius: 8px; padding: 2px 8px;"
    " font-weight: 600; font-size: 12px; }"
)


class QuickAdd(QFrame):
    """A popup over the calendar; `open()` shows it. Enter makes the item, Escape leaves everything as it was."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("quickAdd")
        self.setProperty("kind", "card")
        self.setFixedWidth(WIDTH)
        self._over = parent
        self._session, self._sight = session, sight
        self._names = Names(session.plan)
        self._when = commands.moment_for_new(session, sight)
        self._pattern = commands.defaults_of(session, sight)
        self._read: quick_add.ReadLine | None = None
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Quick add"))
        self.line.setPlaceholderText(self.tr("mon 9:00 linkedin send marc New pump"))
        self.line.textChanged.connect(self._parse)
        self.line.returnPressed.connect(self._add)
        self._parts = QWidget()
        self._row = FlowLayout(self._parts, gap=5)
        self.problems = QLabel()
        self.problems.setTextFormat(Qt.TextFormat.PlainText)
        self.problems.setProperty("kind", "warning")
        self.problems.setWordWrap(True)
        self.foot = QLabel()
        self.foot.setTextFormat(Qt.TextFormat.PlainText)
        self.foot.setProperty("kind", "small")
        self.foot.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 10)
        layout.setSpacing(8)
        for widget in (self.line, self._parts, self.problems, self.foot):
            layout.addWidget(widget)
        self._parse("")

    def open(self) -> None:
        """Show the popup under the top of its parent, with the cursor in the line."""
        self.adjustSize()
        self.move(self._over.mapToGlobal(QPoint((self._over.width() - WIDTH) // 2, 84)))
        self.show()
        self.line.setFocus()

    def _parse(self, text: str) -> None:
        self._read = self._reading(text) if text.strip() else None
        self._show_parts()
        item = self._read.item if self._read is not None else None
        self._session.preview(Patch(items=(item,)) if item is not None and item.starts_at is not None else None, self)
        problems = [problem_words(one, text, self._names) for one in self._read.problems] if self._read else []
        self.problems.setText("\n".join(problems))
        self.problems.setVisible(bool(problems))
        self.foot.setText(self._summary())
        self.adjustSize()

    def _reading(self, text: str) -> quick_add.ReadLine:
        pattern = self._pattern
        defaults = quick_add.Defaults(
            starts_at=self._when,
            channels=pattern.channels if pattern is not None else (),
            spokesperson=pattern.spokesperson if pattern is not None else None,
            month_first=month_first(),
        )
        return quick_add.parse(text, self._session.plan, self._session.now().date(), defaults)

    def _summary(self) -> str:
        """What Enter would make, with what was filled in; an example before anything is typed."""
        if self._read is None:
            return self.tr("Type a day, a time, a channel, a petal, a name and a title, in any order.")
        item = self._read.item
        parts = [
            numbers.moment(item.starts_at) if item.starts_at else self.tr("no date: goes to the tray"),
            words.label("petal", item.petal),
            self.tr("all channels") if item.all_channels else self._names.channels(item.channels),
            self._names.person(item.spokesperson) if item.spokesperson else "",
        ]
        return self.tr("Enter adds:") + " " + " · ".join(part for part in parts if part)

    def _show_parts(self) -> None:
        clear(self._row)
        parts = [part for part in self._read.parts if part.kind != "title"] if self._read is not None else []
        for part in parts:
            chip = QLabel(part_words(part, self._names))
            chip.setTextFormat(Qt.TextFormat.PlainText)
            chip.setStyleSheet(PART_STYLE)
            self._row.addWidget(chip)
            chip.show()  # the flow leaves out what is hidden, and a new child of a shown widget is
        self._parts.setVisible(bool(parts))
        self._parts.setFixedHeight(max(self._row.heightForWidth(WIDTH - 24), 1))

    def _add(self) -> None:
        if self._read is None or not self._read.item.title:
            return
        from compassdesk.services import items

        item = self._read.item
        label = self.tr("Add conversation block") if item.kind == "slot" else self.tr("Add post")
        self._session.preview(None, self)
        try:
            key = self._session.perform(label, items.create, item, self._session.now())
        except InputError as stopped:
            self._explain(stopped, item)
            return
        self.close()
        commands.open_written(self._session, self._sight, {"items": [key]}, fresh=False)

    def _explain(self, stopped: InputError, item: Item) -> None:
        """Say why Enter made nothing; the line stays as it was typed."""
        self.problems.setText(refusal_words(stopped, item))
        self.problems.show()
        self.adjustSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._session.preview(None, self)
        super().closeEvent(event)


def part_words(part: quick_add.LinePart, names: Names) -> str:
    """A recognised part in words."""
    match part.kind:
        case "date":
            return numbers.dated(part.value)
        case "last_day":
            return translate("QuickAdd", "to {day}").replace("{day}", numbers.dated(part.value))
        case "time":
            return numbers.clock(part.value)
        case "minutes":
            return translate("QuickAdd", "%n minute(s)", "", part.value)
        case "petal" | "kind" | "status":
            return words.label(part.kind, part.value)
        case "channel":
            return names.channel(part.value)
        case "all_channels":
            return translate("QuickAdd", "all channels")
        case "person":
            return names.person(part.value)
        case "campaign":
            return names.campaign(part.value)
    return str(part.value)


def refusal_words(stopped: InputError, item: Item) -> str:
    """Why an item cannot be made as it was typed, and what helps."""
    if stopped.code != "blocked":
        from compassdesk.texts import errors

        return errors.sentence(stopped)
    from compassdesk.texts import findings

    titles = listed([findings.title(finding) for finding in stopped.values["findings"]])
    told = translate("QuickAdd", "Not “{status}” yet: {titles}. Leave the status out; the editor shows what solves it.")
    return told.replace("{status}", words.status(item.status)).replace("{titles}", titles)


def problem_words(problem: Problem, text: str, names: Names) -> str:
    """What is doubtful, in a sentence."""
    typed = text[problem.start : problem.end].strip()
    spell = {"person": names.person, "channel": names.channel, "campaign": names.campaign}
    match problem.code:
        case "ambiguous-person" | "ambiguous-channel" | "ambiguous-campaign":
            called = spell[problem.code.removeprefix("ambiguous-")]
            sentence = translate("QuickAdd", "“{typed}” can be several: {names}.")
            candidates = listed([called(key) for key in problem.candidates])
            return sentence.replace("{typed}", typed).replace("{names}", candidates)
        case "no-such-person":
            return translate("QuickAdd", "Nobody here is called “{typed}”.").replace("{typed}", typed)
        case "no-such-date":
            return translate("QuickAdd", "“{typed}” is no date.").replace("{typed}", typed)
        case "far-date":
            return too_far()
        case "time-needed":
            return translate("QuickAdd", "This status needs a day.")
    if problem.value is not None:
        from compassdesk.texts import read_dates

        return read_dates.told(problem.code, typed, problem.value)
    return translate("QuickAdd", "A title is still missing.")
