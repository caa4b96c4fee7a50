"""An item at a glance: petal, time, status, text, who and where, what the checks say of it with a fix, actions."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.checklist import steps_of
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.plan import Item
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.short_names import initials_of
from compassdesk.domain.text_length import shortened
from compassdesk.domain.week import Week
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers, words
from compassdesk.texts.awaited import awaited
from compassdesk.texts.findings import of_one_item, title
from compassdesk.texts.item_titles import with_last_day
from compassdesk.texts.names import Names
from compassdesk.texts.series_words import rule_and_end
from compassdesk.ui.calendar import commands
from compassdesk.ui.calendar.canvas import chip_shapes
from compassdesk.ui.calendar.series import own_rule
from compassdesk.ui.desk.needs import CHANGE, missed, needs_met
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.editors.hints import about
from compassdesk.ui.panel.fix_button import FixButton
from compassdesk.ui.panel.offering import offer_fixes
from compassdesk.ui.widgets.avatar import Avatar
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.one_line import OneLine
from compassdesk.ui.widgets.told_button import LINK_SIDE

WIDTH = 340
MOST_TEXT = 160
"""Letters of the text that are shown: about three lines."""
MOST_STEPS, MOST_STEP = 4, 45
"""Steps of a conversation block that are shown, and letters of each: a line."""


class HoverCard(QFrame):
    """Floats in the window over the calendar and takes no keyboard until it is pinned. `done`: it is to go."""

    done = Signal()

    def __init__(self, session: Session, sight: Sight, judging: Judging, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("hoverCard")
        self._session, self._sight, self._judging = session, sight, judging
        self._item_id = ""
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(6)
        self._glyph = QLabel(self)
        self._petal = label("", "h3")
        self._when = label("", "small")
        self._status = label("", "pill")
        for part in (self._glyph, self._petal, self._when):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._status)
        column.addLayout(head)
        self._title = label("", "h2", wrap=True)
        self._text = label("", "sub", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._text)
        self._repeats = label("", "small", wrap=True)
        column.addWidget(self._repeats)
        self._waits = label("", "small", wrap=True)
        column.addWidget(self._waits)
        column.addLayout(self._who_and_where())
        self.warning = CardWarning(session, judging, self)
        column.addWidget(self.warning)
        column.addLayout(self._actions())
        self._pin_hint = label("", "small")
        column.addWidget(self._pin_hint)
        self.hide()

    def sizeHint(self) -> QSize:
        """As high as its wrapped lines are at its width: Qt asks that of windows only, and this is none."""
        layout = self.layout()
        return QSize(WIDTH, layout.totalHeightForWidth(WIDTH) if layout is not None else 0)

    def _who_and_where(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._avatar = Avatar(self, size=22)
        self._speaker = OneLine()
        self._where = label("", "small", wrap=True)
        self._where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._avatar)
        row.addWidget(self._speaker)
        row.addWidget(self._where, 1)
        return row

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.first = self._button(self.tr("Open"), "fix", lambda: self._sight.edit_item(self._item_id))
        self._copy = self._button(self.tr("Duplicate"), "", lambda: commands.duplicate(self._session, self._sight))
        self._move = self._button(self.tr("Move…"), "", lambda: commands.move_item(self._session, self._sight))
        for button in (self.first, self._copy, self._move):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, text: str, kind: str, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", kind or "small")
        button.setAutoDefault(False)

        def act() -> None:
            key = self._item_id
            self.done.emit()
            if self._sight.selected != (key,):
                self._sight.select((key,))
            call()

        button.clicked.connect(act)
        return button

    def set_pinned(self, pinned: bool) -> None:
        """Say how the card is kept, or that it is."""
        self._pin_hint.setText(self.tr("Esc closes") if pinned else self.tr("Space pins"))
        self.setProperty("pinned", pinned)

    def fill(self, item: Item) -> None:
        """Show an item."""
        self._item_id = item.id
        tokens, plan = theme.current(), self._session.plan
        self._glyph.setPixmap(chip_shapes.petal_glyph(item.petal, item.status))
        self._petal.setText(words.label("petal", item.petal))
        self._petal.setStyleSheet(f"color: {tokens.petal[item.petal].name()}")
        self._when.setText(_when(item))
        self._status.setText(words.label("status", item.status))
        self._title.setText(" ".join(item.title.split()) or self.tr("Untitled"))
        text = _text_of(item)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        rule = own_rule(self._session, item.series)
        say(self._repeats, rule_and_end(rule) if rule is not None else "")
        waits = awaited(item, Names(plan))
        say(self._waits, waits[:1].upper() + waits[1:])
        speaker = next((one for one in plan.spokespersons if one.id == item.spokesperson), None)
        self._avatar.setVisible(speaker is not None)
        if speaker is not None:
            self._avatar.show_person(initials_of(speaker), person=is_real_person(speaker))
        self._speaker.say(speaker.name if speaker is not None else self.tr("Nobody yet"))
        self._where.setText(self._channels(item))
        reason = missed(CHANGE, {*needs_met(self._session, self._sight), "selection"})
        for button in (self._copy, self._move):
            button.setEnabled(not reason)
            button.setToolTip(reason)
        self.warning.fill(item)
        self.setAccessibleName(self._title.text())
        self.adjustSize()

    def _channels(self, item: Item) -> str:
        if item.all_channels:
            return self.tr("All channels")
        names = {row.id: row.name for row in self._session.plan.channels}
        found = ", ".join(names[key] for key in item.channels if key in names)
        if item.kind == "post" and item.body:
            found += " · " + self.tr("%n character(s)", "", len(item.body))
        return found


class CardWarning(QFrame):
    """The gravest thing the checks say of an item, in one sentence, with its first fix."""

    def __init__(self, session: Session, judging: Judging, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._judging = session, judging
        self.setProperty("kind", "notice")
        self.finding: Finding | None = None
        self._names: Names | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10 - LINK_SIDE, 8, 10 - LINK_SIDE, 8)
        self._column.setSpacing(4)
        self._words = label("", "warning", wrap=True)
        self._words.setContentsMargins(LINK_SIDE, 0, LINK_SIDE, 0)
        self._column.addWidget(self._words)
        self._fix: FixButton | None = None

    def fill(self, item: Item) -> None:
        """Say what there is to say; the fix comes once it was tried."""
        week = Week.of(item.starts_at.date()) if item.starts_at is not None else None
        report = self._judging.report(week) if week is not None else None
        found = about(item, report.findings) if report is not None else ()
        self.setVisible(bool(found))
        before, self.finding = self.finding, found[0] if found else None
        if self._fix is not None and before is not self.finding:
            self._fix.hide()
        if self.finding is None or week is None:
            return
        self._names = self._judging.names()
        self._words.setText(of_one_item(self.finding.check) or title(self.finding))
        offer_fixes(self._judging, week, [self])

    def offer(self, fixes: tuple[Fix, ...]) -> None:
        """Show the first fix that is one step."""
        fix = next((one for one in fixes if one.patch is not None and "asks" not in one.values), None)
        if fix is None or self._names is None:
            return
        if self._fix is None:
            self._fix = FixButton(self._session, fix, self._names, "link", self)
            self._column.addWidget(self._fix)
        else:
            self._fix.use(fix, self._names, "link")
        self._fix.show()
        self._column.activate()  # the card asks at once what it has room for
        card = self.parentWidget()
        if card is not None:
            card.adjustSize()


def _when(item: Item) -> str:
    if item.starts_at is None:
        return QApplication.translate("HoverCard", "Not planned yet")
    parts = [with_last_day(numbers.moment(item.starts_at), item)]
    if item.minutes:
        parts.append(QApplication.translate("HoverCard", "%n min", "", item.minutes))
    return " · ".join(parts)


def _text_of(item: Item) -> str:
    """The steps of a conversation block, each on its line, or the beginning of a text."""
    steps = steps_of(item.body) if item.kind == "slot" else None
    if steps is None:
        return _cut(item.body, MOST_TEXT)
    lines = [f"{'☑' if step.done else '☐'} {_cut(step.text, MOST_STEP)}" for step in steps if step.text]
    return "\n".join([*lines[:MOST_STEPS], *(["…"] if len(lines) > MOST_STEPS else [])])


def _cut(text: str, most: int) -> str:
    return shortened(" ".join(text.split()), most)
