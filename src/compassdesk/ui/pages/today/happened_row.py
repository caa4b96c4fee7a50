"""A block that is over: whether it took place, and what was heard in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.today import Unconfirmed
from compassdesk.texts import numbers, today_words
from compassdesk.texts.names import Names
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.saying_kept import say_kept
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.today.card import CardRow, small_button, tell
from compassdesk.ui.pages.today.signs import PetalTile
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.one_line import OneLine
from compassdesk.ui.widgets.reading_order import in_reading_order

if TYPE_CHECKING:
    from compassdesk.ui.pages.today.heard_form import Heard, HeardForm


class HappenedRow(CardRow):
    """`note` is told that what was heard is asked for now, `noted` that it is said, or was left."""

    def __init__(
        self,
        session: Session,
        sight: Sight,
        note: Callable[[Unconfirmed], None],
        noted: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._sight, self._note, self._noted = session, sight, note, noted
        self._asked: Unconfirmed | None = None
        row = QHBoxLayout()
        row.setSpacing(12)
        self.tile = PetalTile(size=32)
        said = QVBoxLayout()
        said.setSpacing(1)
        self.title, self.about = OneLine("", "h3"), label("", "small", wrap=True)
        said.addWidget(self.title)
        said.addWidget(self.about)
        self.took_place = label(self.tr("✓ It happened"), "small")
        self.yes = small_button(self.tr("Yes"), self._say_yes)
        self.no = small_button(self.tr("No"), lambda: say_kept(session, (self._id(),), "no"))
        row.addWidget(self.tile)
        row.addLayout(said, 1)
        for part in (self.took_place, self.yes, self.no):
            row.addWidget(part)
        self.body.addLayout(row)
        self.form: HeardForm | None = None

    def _id(self) -> str:
        return self._asked.item.id if self._asked is not None else ""

    def fill(self, value: tuple[Unconfirmed, bool]) -> None:
        asked, noting = value
        item, plan = asked.item, self._session.plan
        names = Names(plan)
        self._asked = asked
        self.tile.show_petal(item.petal)
        title = today_words.titled(item)
        self.title.say(title)
        day = numbers.day(item.starts_at.date()) if item.starts_at is not None else ""
        who = names.person(item.spokesperson) if item.spokesperson else ""
        until = self.tr("counts through {day}").replace("{day}", numbers.day(asked.until.date()))
        moment = f"{day} {today_words.span(item, plan)}"
        where = today_words.where(item, names)
        self.about.setText(today_words.line(moment, where, who, "" if noting else until))
        held = not_writable(self._session)
        for button in (self.yes, self.no):
            tell(button, title, held)
            button.setVisible(not noting)
        self.took_place.setVisible(noting)
        if self.form is not None and not noting:
            self.form.fold()

    def _say_yes(self) -> None:
        """Put it on record, then ask what was heard."""
        asked = self._asked
        if asked is None:
            return
        self._note(asked)
        say_kept(self._session, (asked.item.id,), "yes")
        if self.form is None:
            from compassdesk.ui.pages.today.heard_form import HeardForm

            self.form = HeardForm(self._session, self)
            self.form.accepted.connect(self._save)
            self.form.left_out.connect(lambda: self._noted(self._id()))
            self.body.addWidget(self.form)
            in_reading_order(self)
        self.fill((asked, True))
        self.form.ask(asked.item, asked.item.minutes_spent)

    def _save(self, heard: "Heard") -> None:
        from compassdesk.ui.pages.today import timing

        if self.form is not None:
            self.form.fold()
        key = self._id()
        timing.note(self._session, self._sight, key, heard)
        self._noted(key)
