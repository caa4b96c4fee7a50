"""Ask somebody without the app to read along: which posts, by when and in which language; then one page to send."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.errors import InputError, PlanError
from compassdesk.domain.giving_up import given_up_when, go_on
from compassdesk.domain.languages import OWN_NAMES, Language
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.reviews import Review, latest
from compassdesk.exchange.file_names import file_name
from compassdesk.services import exports, reviewing, targets
from compassdesk.services.workspace import ClientFile
from compassdesk.system import preferences
from compassdesk.texts import review_words
from compassdesk.texts.errors import sentence
from compassdesk.texts.language import spoken
from compassdesk.texts.other_language import speaking
from compassdesk.ui.desk.handing_out import show_file
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import save_file
from compassdesk.ui.dialogs.period_choice import PeriodChoice
from compassdesk.ui.dialogs.readable_by_all import open_to_all
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.busy_bar import BusyBar
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label, say

translate = QCoreApplication.translate
_ENDINGS = (".html", ".htm")


@dataclass
class _Remembered:
    """What was chosen last time, as long as the app runs; who asks and what counts the client's own reviews know."""

    period: str = "view"
    language: Language | None = None
    names: bool = True


_last = _Remembered()


class _Wanted(Struct, frozen=True):
    """What is asked, for a worker."""

    source: exports.Source
    choices: exports.Choices
    now: datetime


class _Asking(Struct, frozen=True):
    """What a review says besides its posts, and what its page is to be like."""

    by: str
    whom: str
    until: date | None
    approves: bool
    names: bool
    language: Language
    follows: str = ""


def ask_review(
    parent: QWidget | None, session: Session, sight: Sight, again: reviewing.StandingReview | None = None
) -> None:
    """Ask for a review of posts of the open client, or `again` about what is still open of an earlier one."""
    if session.file is not None:
        ask(AskReviewDialog(parent, session, sight, again))


class AskReviewDialog(Frame):
    """See the module. `count` is how many posts will be asked about, once they were looked at; `written` the page."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        sight: Sight,
        again: reviewing.StandingReview | None = None,
    ) -> None:
        lead = translate(
            "AskReview",
            "One page on which somebody without CompassDesk agrees to each post or remarks on it. It works in any "
            "browser, on a telephone and on paper.",
        )
        more = translate("AskReview", "Where a text changed since, the page shows what differs.")
        title = translate("AskReview", "Ask again") if again else translate("AskReview", "Ask for a review")
        super().__init__(parent, title, lead=f"{lead} {more}" if again else lead, width=520)
        self._session, self._sight, self._again = session, sight, again
        self.count: int | None = None
        self.written: Path | None = None
        self._looked = 0
        self._writing: tasks.Progress | None = None
        self._closed = False
        self._fields()
        self.body.addStretch(1)
        self.page_button = self.add_accept(translate("AskReview", "Make the page…"))
        self.page_button.clicked.connect(self._choose)
        self.look_button = self.add_action(translate("AskReview", "Look at it"))
        self.look_button.clicked.connect(lambda: self._show(self.written))
        self.folder_button = self.add_action(translate("Export", "Open folder"))
        self.folder_button.clicked.connect(lambda: self._show(self.written.parent if self.written else None))
        for button in (self.look_button, self.folder_button):
            button.hide()
        self.cancel = self.add_cancel()
        self.look()

    # --- what is chosen --------------------------------------------------------------------------------------------

    def _fields(self) -> None:
        session = self._session
        before = (self._again.made if self._again else latest(session.plan)) or Review("", None)
        self.period = PeriodChoice(self._sight, everything=True, chosen=_last.period)
        self.period.changed.connect(self.look)
        self.filtered = FlagField(translate("Export", "Only what the filter shows"))
        self.filtered.setChecked(bool(self._sight.filter))
        self.filtered.setVisible(bool(self._sight.filter) and self._again is None)
        self.period.setVisible(self._again is None)
        self.filtered.left.connect(self.look)
        self.counted = label("", "h3", wrap=True)
        self.by = TextField()
        self.by.set_value(before.asked_by or preferences.load().shares_as)
        self.whom = TextField()
        self.whom.set_value(before.whom if self._again else "")
        self.until = DayField(today=session.now().date())
        self.until.first = session.now().date()
        self.until_row = FieldRow(translate("AskReview", "Answer by (if you like)"), self.until)
        self.language = ChoiceField((key, OWN_NAMES[key]) for key in OWN_NAMES)
        self.language.set_value(_last.language or spoken())
        self.names = FlagField(translate("AskReview", "Say who speaks in each post"))
        self.names.setChecked(_last.names)
        self.approves = FlagField(translate("AskReview", "Who agrees approves: the post becomes approved"))
        self.approves.setChecked(before.approves)
        self.body.addWidget(self.period)
        self.body.addWidget(self.filtered)
        self.body.addWidget(self.counted)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(FieldRow(translate("AskReview", "Who asks"), self.by), 1)
        line.addWidget(FieldRow(translate("AskReview", "For whom (if you like)"), self.whom), 1)
        self.body.addLayout(line)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self.until_row, 1)
        second.addWidget(FieldRow(translate("AskReview", "Language of the page"), self.language), 1)
        self.body.addLayout(second)
        self.body.addWidget(self.names)
        self.body.addWidget(self.approves)
        self.body.addWidget(open_to_all(session))
        self.bar = BusyBar(translate("Export", "Writing"))
        self.told = label("", wrap=True)
        for widget in (self.bar, self.told):
            widget.hide()
            self.body.addWidget(widget)

    def look(self) -> None:
        """Count in a worker what will be asked about; what was counted before holds no longer."""
        self.count = None
        self._looked += 1
        number, wanted = self._looked, self._wanted()
        self.page_button.setEnabled(wanted is not None and self._writing is None)  # nobody waits for the counting
        if wanted is None:
            say(self.counted, "")
        else:
            tasks.run_task(
                self,
                partial(_counted, wanted),
                lambda count: self._show_count(count, number),
                lambda trouble: self._not_counted(trouble, number),
            )

    def _wanted(self) -> _Wanted | None:
        file = self._session.file
        if file is not None and self._again is not None:
            still_open = frozenset(self._again.again)
            choices = exports.Choices(first=self._first_day(), chosen=lambda item: item.id in still_open)
            return _Wanted(exports.of_file(file), choices, self._session.now())
        if file is None or self.period.problem():
            return None
        _, last = self.period.period()
        choices = exports.Choices(
            first=self._first_day(),
            last=last,
            chosen=self._sight.passing() if self.filtered.value() else None,
        )
        return _Wanted(exports.of_file(file), choices, self._session.now())

    def _first_day(self) -> date:
        """Today at the soonest: of what is over nothing can be changed."""
        (first, _), today = self.period.period(), self._session.now().date()
        return max(first or today, today) if self._again is None else today

    def _show_count(self, count: int, number: int) -> None:
        if number != self._looked:
            return
        self.count = count
        none = translate("AskReview", "No post of these days is still to go out, so there is nothing to read.")
        some = translate(
            "AskReview", "%n post(s) will be asked about: what is still to go out and is no idea.", "", count
        )
        say(self.counted, some if count else none)
        self.page_button.setEnabled(bool(count) and self._writing is None)

    def _not_counted(self, trouble: BaseException, number: int) -> None:
        """Say why not; a page that is being written goes on."""
        if not isinstance(trouble, PlanError):
            raise trouble
        if number == self._looked and not self._closed:
            self.page_button.setEnabled(False)
            say(self.told, sentence(trouble))

    # --- the page --------------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        if not self.until_row.check():
            return
        client = self._session.plan.client.name
        name = file_name(f"{client} {self._first_day().isoformat()}", _ENDINGS[0], instead="review")
        folder = save_file.folder(self._session.file.path.parent if self._session.file else save_file.documents())
        title = translate("AskReview", "The page to send")
        kinds = translate("AskReview", "Pages for a browser (*.html)")
        chosen = save_file.choose(self, title, folder / name, kinds, _ENDINGS)
        if chosen is not None:
            self.write(*chosen)

    def write(self, target: Path, asked: Path | None = None) -> None:
        """Write the page in a worker; `asked` is the file about which the platform's dialog asked already."""
        wanted = self._wanted()
        if wanted is None or not self.until_row.check():
            return
        try:
            replaces = save_file.replacing(self, target, asked)
        except InputError as trouble:
            self._failed(trouble)
            return
        if replaces is None:
            return
        asking = _Asking(
            self.by.value(),
            self.whom.value(),
            self.until.value(),
            self.approves.value(),
            self.names.value(),
            self.language.value(),
            self._again.made.id if self._again is not None else "",
        )
        _last.period = self.period.choice.value()
        with suppress(PlanError):  # asked again next time
            preferences.change(lambda now: replace(now, shares_as=asking.by), preferences.load())
        _last.language, _last.names = asking.language, asking.names
        save_file.remember(target)
        self.page_button.setEnabled(False)
        say(self.told, "")
        self.bar.show()
        file = self._session.file
        self._writing = tasks.run_long_task(
            self._session,  # a page that is there already is kept on record, also once the dialog has gone
            partial(_write, wanted, asking, target, replaces),
            lambda made: self._written(made, target, file),
            self._failed,
        )

    def done(self, result: int) -> None:
        """Close; a page that is not there yet is not made any more."""
        self._closed = True
        if self._writing is not None:
            self._writing.cancel()
        super().done(result)

    def _written(self, made: Review, target: Path, file: ClientFile | None) -> None:
        """Keep what was asked, as one step: only then an answer is known."""
        self._writing = None
        if self._session.file is not file:
            told = translate("AskReview", "{name} is of no use: its client was closed too soon. Make it once more.")
            self._session.say(told.replace("{name}", target.name))
            return
        try:
            self._session.perform(review_words.step_of_asking(len(made.items)), reviewing.keep, made)
        except PlanError as trouble:
            self._failed(trouble)
            return
        self._sight.review_made.emit(made.id)
        if self._closed:
            return
        self.written = target
        self.bar.hide()
        told = translate(
            "AskReview",
            "✓ {name} is there. Send it as an attachment. The file or the mail that comes back goes in by “Take in an "
            "answer…” in the File menu, under “With others”.",
        )
        say(self.told, told.replace("{name}", target.name))
        self.page_button.setEnabled(True)
        self.page_button.setText(translate("ShareCopy", "Make another…"))
        restyle(self.page_button, kind="")
        restyle(self.look_button, kind="primary")
        self.look_button.setDefault(True)
        self.look_button.show()
        self.folder_button.show()
        self.look_button.setFocus()
        self.cancel.setText(translate("Dialogs", "Close"))

    def _failed(self, trouble: BaseException) -> None:
        self._writing = None
        if not isinstance(trouble, PlanError):
            raise trouble
        if self._closed:
            if trouble.code != "given-up":
                self._session.say(sentence(trouble))
            return
        self.bar.hide()
        self.page_button.setEnabled(bool(self.count))
        say(self.told, sentence(trouble))

    def _show(self, path: Path | None) -> None:
        if path is not None:
            show_file(self._session, path)


def _rows(wanted: _Wanted) -> tuple[Plan, list[Item], list[Item]]:
    """The plan, its items of these days, and those that were chosen of them."""
    choices = wanted.choices
    is_over = choices.first is not None and choices.last is not None and choices.last < choices.first
    plan = wanted.source.plan(choices.first, choices.first if is_over else choices.last)
    go_on()
    if is_over:
        return plan, [], []
    items = exports.in_period(plan.items, choices.first, choices.last)
    return plan, items, [item for item in items if choices.chosen is None or choices.chosen(item)]


def _counted(wanted: _Wanted) -> int:
    _, _, chosen = _rows(wanted)
    return sum(reviewing.can_be_reviewed(item, wanted.now) for item in chosen)


def _write(wanted: _Wanted, asking: _Asking, target: Path, replaces: bool, progress: tasks.Progress) -> Review:
    """For a worker: the review, whose page is there."""
    from compassdesk.rendering.review.review_page import page_bytes
    from compassdesk.rendering.review.shown_posts import page_of

    with given_up_when(lambda: progress.cancelled), speaking(asking.language):
        plan, items, chosen = _rows(wanted)
        made = reviewing.asked(
            uuid4().hex,
            plan,
            chosen,
            wanted.now,
            by=asking.by,
            whom=asking.whom,
            until=asking.until,
            approves=asking.approves,
            follows=asking.follows,
        )
        page = page_of(plan, made, items, wanted.source.content, names=asking.names, language=asking.language)
        content = page_bytes(page)
        go_on()
        targets.write(target, content, replace=replaces)
    return made
