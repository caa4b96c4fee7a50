"""Who speaks, where, in which campaigns, for whom, and what the team has to do for it: shelves under tabs."""

from datetime import timedelta
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from compassdesk.domain.plan import Audience, Campaign, Channel, OrganiseTask
from compassdesk.domain.roadmap import task_order, ticked
from compassdesk.domain.short_names import channel_mark
from compassdesk.domain.vocabulary import ASLEEP
from compassdesk.texts import numbers, task_words, words
from compassdesk.texts.names import Names
from compassdesk.ui.desk.brought import EDITORS
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.fields.field import offer
from compassdesk.ui.fields.row_form import RowForm
from compassdesk.ui.pages.campaign_extra import CampaignExtra
from compassdesk.ui.pages.days_shelf import own_days_shelf
from compassdesk.ui.pages.face_list import Face
from compassdesk.ui.pages.people_fields import AUDIENCE, CAMPAIGN, CHANNEL, TASK
from compassdesk.ui.pages.people_shelf import people_shelf
from compassdesk.ui.pages.person_extra import PersonExtra
from compassdesk.ui.pages.places_shelf import weekly_places_shelf
from compassdesk.ui.pages.reviews.reviews_shelf import reviews_shelf
from compassdesk.ui.pages.shelf import Shelf, ShelfKind
from compassdesk.ui.pages.small_steps.experiments_shelf import experiments_shelf
from compassdesk.ui.pages.small_steps.roadmap_grid import Roadmap
from compassdesk.ui.pages.small_steps.task_extra import TaskExtra
from compassdesk.ui.pages.small_steps.wins_shelf import small_wins_shelf
from compassdesk.ui.pages.snippets_shelf import snippets_shelf
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate


class PeoplePage(QWidget):
    """See the module. A shelf is filled when it is first wanted: one costs as long as may be felt."""

    week_wanted = Signal(object)
    """The week is to be seen in the calendar, where what is offered can be decided."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = column(self, margins=(16, 6, 16, 0), gap=6)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(translate("People", "People and places"))
        self._shelves = {
            kind.list_name: Shelf(session, sight, judging, kind)
            for kind in (
                people_shelf(session, sight, judging, self.week_wanted.emit),
                _channels(session),
                _campaigns(session, sight),
                _audiences(session),
                _tasks(session, sight),
                weekly_places_shelf(session, sight),
                own_days_shelf(session, sight),
                snippets_shelf(),
                small_wins_shelf(session, sight),
                experiments_shelf(session, sight),
                reviews_shelf(session, sight),
            )
        }
        layout.addWidget(self.tabs, 1)
        for shelf in self._shelves.values():
            self.tabs.addTab(shelf, shelf.kind.title)
        self.roadmap = Roadmap(session, sight, self)
        self.tabs.addTab(self.roadmap, self.roadmap.title)
        self.tabs.currentChanged.connect(self._fill)
        # In a turn of its own: with what has to be loaded for the page it took longer than may be felt.
        QTimer.singleShot(0, self, lambda: self._fill(self.tabs.currentIndex()))
        self.setFocusProxy(self.tabs)

    def _fill(self, place: int) -> None:
        shown = self.tabs.widget(place)
        if isinstance(shown, Shelf | Roadmap):
            shown.fill()

    def _shelf(self, list_name: str) -> Shelf:
        shelf = self._shelves[list_name]
        shelf.fill()
        return shelf

    @property
    def people(self) -> Shelf:
        return self._shelf("spokespersons")

    @property
    def channels(self) -> Shelf:
        return self._shelf("channels")

    @property
    def campaigns(self) -> Shelf:
        return self._shelf("campaigns")

    @property
    def audiences(self) -> Shelf:
        return self._shelf("audiences")

    @property
    def tasks(self) -> Shelf:
        return self._shelf("organise_tasks")

    @property
    def weekly_places(self) -> Shelf:
        return self._shelf("weekly_places")

    @property
    def own_days(self) -> Shelf:
        return self._shelf("year_days")

    @property
    def snippets(self) -> Shelf:
        return self._shelf("snippets")

    @property
    def small_wins(self) -> Shelf:
        return self._shelf("small_wins")

    @property
    def experiments(self) -> Shelf:
        return self._shelf("experiments")

    @property
    def reviews(self) -> Shelf:
        return self._shelf("reviews")

    def reveal(self, code: str, target: str, field: str = "") -> None:
        """Bring the editor into sight that a finding asks for, with the cursor in the field it is about.

        `code` is "person", "channel", "campaign", "audiences", "task", "weekly_place", "year_day", "snippet",
        "small_win", "experiment", "review" or "roadmap", `target` the id of the row.
        """
        if code == "roadmap":
            self.roadmap.fill()
            self.tabs.setCurrentWidget(self.roadmap)
            if target:
                self.roadmap.choose(target)
            return
        found = [name for name, editor in EDITORS.items() if editor == code]
        if found:
            shelf = self._shelf(found[0])
            self.tabs.setCurrentWidget(shelf)
            if target:
                shelf.list.choose(target)
                focused = QApplication.focusWidget()
                if not field and (focused is None or not shelf.isAncestorOf(focused)):
                    shelf.list.setFocus()  # who comes from elsewhere goes on by keyboard from the row
            if field == "forget" and isinstance(shelf.below, PersonExtra):
                shelf.below.forget()
            elif field == "relationships" and isinstance(shelf.below, PersonExtra):
                shelf.below.unfold_relationships()
            elif field:
                shelf.form.reveal(field)


def _channels(session: Session) -> ShelfKind:
    return ShelfKind(
        list_name="channels",
        title=translate("People", "Channels"),
        groups=CHANNEL,
        face=channel_face,
        fresh=lambda: Channel(
            id="", name=translate("People", "New channel"), network="other", position=len(session.plan.channels)
        ),
        add_words=translate("People", "Add a channel"),
        empty_words=translate("People", "No channels yet. Add the accounts and places where this client speaks."),
        movable=True,
    )


def _campaigns(session: Session, sight: Sight) -> ShelfKind:
    return ShelfKind(
        list_name="campaigns",
        title=translate("People", "Campaigns"),
        groups=CAMPAIGN,
        face=lambda campaign: campaign_face(campaign, session),
        fresh=lambda: Campaign(
            id="", name=translate("People", "New campaign"), starts=sight.day, ends=sight.day + timedelta(weeks=4)
        ),
        add_words=translate("People", "Add a campaign"),
        empty_words=translate(
            "People", "No campaigns yet. A campaign ties posts together, and is where a giveaway may go one way."
        ),
        problem=campaign_problem,
        prepare=lambda form, campaign: _prepare_campaign(form, campaign, session),
        below=lambda parent: CampaignExtra(session, sight, parent),
        names=("items",),
    )


def _audiences(session: Session) -> ShelfKind:
    return ShelfKind(
        list_name="audiences",
        title=translate("People", "Audiences"),
        groups=AUDIENCE,
        face=lambda audience: audience_face(audience, session),
        fresh=lambda: Audience(id="", name=translate("People", "New audience")),
        add_words=translate("People", "Add an audience"),
        empty_words=translate("People", "No audiences yet. Who is it for, and do they expect to be answered?"),
        prepare=lambda form, audience: _prepare_audience(form, audience, session),
        names=("channels",),
    )


def _tasks(session: Session, sight: Sight) -> ShelfKind:
    return ShelfKind(
        list_name="organise_tasks",
        title=translate("People", "Tasks"),
        groups=TASK,
        face=lambda task: task_face(task, session),
        fresh=lambda: OrganiseTask(id="", title=translate("People", "New task")),
        add_words=translate("People", "Add a task"),
        empty_words=translate(
            "People",
            "No tasks yet. What the team has to do itself stands here, with or without a day. It is not in the calendar"
            " and counts in no check.",
        ),
        named_by="title",
        adjust=lambda task, name, value: _adjust_task(task, name, value, session),
        below=lambda parent: TaskExtra(session, sight, parent),
        order=task_order,
    )


def channel_face(channel: Channel) -> Face:
    """The card of a channel."""
    parts = [words.label("network", channel.network), words.label("channel_status", channel.status)]
    if not channel.two_way or channel.response_norm_hours == 0:
        parts.append(translate("People", "one way"))
    faded = channel.status in ASLEEP
    return Face(channel.id, channel_mark(channel), channel.name, " · ".join(parts), faded=faded)


def campaign_face(campaign: Campaign, session: Session) -> Face:
    """The card of a campaign, faded once it is over."""
    parts = [words.label("campaign_kind", campaign.kind), numbers.day_range(campaign.starts, campaign.ends)]
    if campaign.one_way_ok:
        parts.append(translate("People", "one way is fine"))
    over = campaign.ends < session.now().date()
    return Face(campaign.id, "", campaign.name, " · ".join(parts), icon="target", faded=over)


def audience_face(audience: Audience, session: Session) -> Face:
    """The card of an audience: what it expects, and where it is."""
    parts = [words.label("expects_dialogue", audience.expects_dialogue)] if audience.expects_dialogue else []
    parts.append(Names(session.plan).channels(audience.channels))
    return Face(audience.id, "", audience.name, " · ".join(part for part in parts if part), icon="people")


def task_face(task: OrganiseTask, session: Session) -> Face:
    """The card of a task: until when, and whose it is; faded once it is done."""
    icon = "check" if task.done else "people" if task.scope == "external" else "edit"
    said = task_words.task_words(task, session.now().date())
    return Face(task.id, "", task.title, said, icon=icon, faded=task.done)


def _adjust_task(task: OrganiseTask, name: str, value: Any, session: Session) -> OrganiseTask:
    if name == "done":
        return ticked(task, done=value, day=session.now().date())
    return replace(task, **{name: value})


def campaign_problem(campaign: Campaign, name: str) -> str:
    """What is wrong with the dates of a campaign; an exception never outlives its campaign (domain.md C2)."""
    if name in {"starts", "ends"} and campaign.ends < campaign.starts:
        return translate("People", "The last day lies before the first.")
    if campaign.exemption_until and campaign.exemption_until > campaign.ends and name in {"exemption_until", "ends"}:
        words_ = translate("People", "The exception runs until {until}, the campaign until {ends}: end it sooner.")
        until = numbers.short_date(campaign.exemption_until)
        return words_.replace("{until}", until).replace("{ends}", numbers.short_date(campaign.ends))
    return ""


def _prepare_audience(form: RowForm, _audience: Audience, session: Session) -> None:
    """Offer the client's channels."""
    offer(form.field("channels"), [(channel.id, channel.name) for channel in session.plan.channels])


def _prepare_campaign(form: RowForm, campaign: Campaign, session: Session) -> None:
    """Offer the campaign's own posts as the winner's, and say what an exception still lacks."""
    posts = [(item.id, item.title) for item in session.plan.items if item.campaign == campaign.id]
    held = campaign.winner_item
    if held and held not in {key for key, _ in posts}:
        item = session.item(held)
        posts.append((held, item.title if item else held))
    offer(form.field("winner_item"), [(None, translate("People", "not planned yet")), *posts])
    lacks = campaign.one_way_ok and not (campaign.exemption_reason and campaign.exemption_until)
    form.rows["exemption_reason"].set_hint(
        translate("People", "Until both a reason and an end are given, its posts count like any other.")
        if lacks
        else ""
    )
