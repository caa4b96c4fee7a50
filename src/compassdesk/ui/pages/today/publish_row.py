"""A post that is to go out: when and where, on which channels it is already, and the steps by which it gets there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from compassdesk.domain.today import Publishing, Today
from compassdesk.texts import today_words, words
from compassdesk.texts.names import Names
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.pages.today.card import CardRow, TwoParts, small_button, tell
from compassdesk.ui.pages.today.signs import NetworkSign, PersonSign
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.fold_accessible import says_whether_open
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear
from compassdesk.ui.widgets.one_line import OneLine
from compassdesk.ui.widgets.reading_order import in_reading_order

if TYPE_CHECKING:
    from compassdesk.ui.editors.publishing.steps import PublishSteps
    from compassdesk.ui.pages.today.thumbnail import Thumbnail

SURELY_FITS = 24
"""Letters of a name that is never cut."""
BESIDE_FROM = 560
"""Pixels from which what can be done stands at the end of the row."""


class PublishRow(CardRow):
    """Unfolds when its time comes, unless somebody folded it."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._sight, self._judging = session, sight, judging
        self._post: Publishing | None = None
        self._shown: object = None
        self._chosen: bool | None = None
        """Whether somebody unfolded the steps, or folded them; None while nobody did."""
        self.steps: PublishSteps | None = None
        about, ways = QWidget(), QWidget()
        row = QHBoxLayout(about)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.when = label("", "h3", wrap=True)
        self.when.setFixedWidth(56)
        self.when.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        said = QVBoxLayout()
        said.setSpacing(1)
        self.title = OneLine("", "h3")
        self._places = QWidget()
        self._flow = FlowLayout(self._places, gap=10, below=2)
        said.addWidget(self.title)
        said.addWidget(self._places)
        row.addWidget(self.when, 0, Qt.AlignmentFlag.AlignTop)
        self.picture: Thumbnail | None = None
        self._about = row
        row.addLayout(said, 1)
        self._build_ways(ways)
        self.body.addWidget(TwoParts(about, ways, BESIDE_FROM, inset=66))

    def _build_ways(self, ways: QWidget) -> None:
        """What is said of it and what can be done, at the end of the row or below it."""
        self.comes, self.question = label("", "pillFix"), label("", "small")
        self.yes = small_button(self.tr("Yes"), self._ask)
        self.no = small_button(self.tr("Not yet"), lambda: self._choose(unfolded=False))
        self.steps_button = small_button(self.tr("Publish…"), self._toggle)
        self.steps_button.setCheckable(True)
        says_whether_open(self.steps_button)
        self.open_button = small_button("", self._open)
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for part in (self.comes, self.question, self.yes, self.no, self.steps_button, self.open_button):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    def fill(self, value: tuple[Publishing, Today, bool]) -> None:
        post, seen, soon = value
        item, plan = post.item, self._session.plan
        self._post = post
        late = post.at <= seen.now
        self.when.setText(today_words.when(post.at, seen.now.date()).replace(" ", "\n", 1))
        restyle(self.when, kind="late" if late else "h3")
        title = today_words.titled(item)
        self.title.say(title)
        self.comes.setText(today_words.coming(post.at, seen.now, plan.client.timezone))
        self.comes.setVisible(post.ready and not late)
        names = Names(plan)
        waiting = next((due.channel for due in post.places if not due.out), "")
        question = self.tr("Is it on {channel}?").replace("{channel}", names.channel(waiting))
        self.question.setText(question)
        held = not_writable(self._session)
        unfolded = post.ready and (soon if self._chosen is None else self._chosen)
        asks = late and post.ready and not unfolded
        for part in (self.question, self.yes, self.no):
            part.setVisible(asks)
        self.no.setVisible(asks and self._chosen is None)
        for button in (self.yes, self.no):
            tell(button, f"{question} {title}", held)
        self.steps_button.setVisible(post.ready)
        self.steps_button.setChecked(unfolded)
        tell(self.steps_button, title)
        self.open_button.setText(self.tr("Open") if post.ready else self.tr("Finish"))
        self.open_button.setVisible(not post.ready)
        tell(self.open_button, title)
        self._show_places(post, seen, names)
        self._show_picture(post)
        self._unfold(unfolded)

    def _unfold(self, unfolded: bool) -> None:
        if unfolded and self.steps is None:
            from compassdesk.ui.editors.publishing.steps import PublishSteps

            self.steps = PublishSteps(self._session, self._judging, self)
            self.steps.put_off.connect(lambda: self._choose(unfolded=False))
            self.steps.decision_wanted.connect(lambda _fix, _finding: self._open())
            row = QHBoxLayout()
            row.setContentsMargins(66, 0, 0, 4)
            row.addWidget(self.steps)
            self.body.addLayout(row)
            in_reading_order(self)
        if self.steps is not None:
            self.steps.setVisible(unfolded)
            if unfolded and self._post is not None:
                self.steps.fill(self._post.item)

    # --- what it says ----------------------------------------------------------------------------------------------

    def _show_places(self, post: Publishing, seen: Today, names: Names) -> None:
        """Its channels with their signs, each with what is known of it; then who speaks and what it still waits for."""
        item, plan = post.item, self._session.plan
        channels = {row.id: row for row in plan.channels}
        who = names.person(item.spokesperson) if item.spokesperson else ""
        status = "" if post.ready else words.label("status", item.status).lower()
        partly = any(due.out for due in post.places)
        day = seen.now.date() if partly else None  # "out Mon 11:32" is said from today
        shown = (post.places, tuple(channels.get(due.channel) for due in post.places), who, status, day)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._flow)
        for due in post.places:
            sign, name = NetworkSign(channels.get(due.channel)), _named(names.channel(due.channel))
            if due.out:
                since = today_words.when(due.published_at, seen.now.date()) if due.published_at is not None else ""
                self._say_together(sign, name, label(self.tr("out {when} ✓").replace("{when}", since), "small"))
            elif partly:
                self._say_together(sign, name, label(self.tr("not confirmed yet"), "late-word"))
            else:
                self._say_together(sign, name)
        last = [label(f"· {status}", "small")] if status else []
        if who:
            self._say_together(PersonSign(), _named(who), *last)
        elif last:
            self._say_together(*last)

    def _say_together(self, *parts: QWidget) -> None:
        """Add what belongs together, and does not part at the end of a line."""
        group = QWidget(self._places)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for part in parts:
            row.addWidget(part)
        self._flow.addWidget(group)

    def _show_picture(self, post: Publishing) -> None:
        """Its first picture, where it has any."""
        if self.picture is None:
            if post.item.id not in self._session.attached:
                return
            from compassdesk.ui.pages.today.thumbnail import Thumbnail

            self.picture = Thumbnail(self._session, self)
            self._about.insertWidget(1, self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self.picture.show_item(post.item)

    # --- what it does ----------------------------------------------------------------------------------------------

    def _toggle(self) -> None:
        self._choose(unfolded=self.steps_button.isChecked())

    def _choose(self, *, unfolded: bool) -> None:
        held = self.window().focusWidget()
        inside = self.steps is not None and held is not None and self.steps.isAncestorOf(held)
        inside = inside or held in {self.yes, self.no}
        self._chosen = unfolded
        self.steps_button.setChecked(unfolded)
        for part in (self.question, self.yes, self.no):
            part.setVisible(False)
        self._unfold(unfolded)
        if inside and not unfolded:
            self.steps_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self._choose(unfolded=True)
        if self.steps is not None:
            self.steps.ask()

    def _open(self) -> None:
        if self._post is not None:
            self._sight.edit_item(self._post.item.id)


def _named(words: str) -> QLabel:
    """A name, cut where it is longer than a row may be; most are not, and cost less."""
    return label(words, "small") if len(words) <= SURELY_FITS else OneLine(words, "small")
