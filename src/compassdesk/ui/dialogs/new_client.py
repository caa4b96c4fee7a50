"""A new client: what it is, and then the path of POST, from people to channels (domain.md A21).

Only its name has to be given. Each step can be passed over, gone back to, and left with what is there.
"""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from compassdesk.domain.checks.limits_in_force import limits_of
from compassdesk.domain.errors import PlanError
from compassdesk.domain.plan import Client, Plan
from compassdesk.domain.vocabulary import PROFILES, SECTORS
from compassdesk.exchange.file_names import free_path
from compassdesk.services import opening
from compassdesk.storage.client_file import SUFFIX
from compassdesk.system.folders import made
from compassdesk.texts import this_computer, words
from compassdesk.texts.countries import listed_countries, zones_of
from compassdesk.texts.limit_words import limit_lines
from compassdesk.texts.recommended import marked, why_recommended
from compassdesk.ui.dialogs.first_rows import OFFERED, first_patch, new_client_row, proposed_profile, proposed_sector
from compassdesk.ui.dialogs.new_client_steps import ChannelsStep, ObjectivesStep, PeopleStep, StrategyStep
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.field import widget_of
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.picked_field import PickedField
from compassdesk.ui.fields.place_problems import country_problem, listed_zones, zone_problem
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.pages.welcome_page import short_folder
from compassdesk.ui.widgets.dimmed import dim_behind
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.segmented import Segmented

translate = QCoreApplication.translate
NO_PLACE = frozenset(("UTC", "Etc/UTC"))
"""The clock of a computer that was never told where it stands."""


def new_client(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask about it and make the file in `folder` or where the user wants it; None when she leaves it."""
    dialog = NewClientDialog(parent, folder)
    ask(dialog)
    return dialog.made


class NewClientDialog(Frame):
    """See the module; `made` is the path of the new client file."""

    def __init__(self, parent: QWidget | None, folder: Path) -> None:
        super().__init__(parent, translate("NewClient", "A new client"), width=660)
        dim_behind(self)
        self.made: Path | None = None
        self._folder = folder
        self._own_sector = self._own_profile = False
        self._build_steps()
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.body.addWidget(self.error)
        self._build_buttons()
        self.name.textEdited.connect(self._show_place)
        self.name.textEdited.connect(self._follow_name)
        self._show_profile()
        self._show_place()
        self.show_step(0)

    def _build_steps(self) -> None:
        """The client itself, then the path of POST; any step can be gone to at any time."""
        self.people, self.objectives = PeopleStep(), ObjectivesStep()
        self.strategy, self.channels = StrategyStep(), ChannelsStep()
        self.person, self.chips = self.people.person, self.channels.chips
        self.objectives.changed.connect(lambda: self.strategy.show_goals(self.objectives.goals.value()))
        names = (
            translate("NewClient", "1. The client"),
            translate("NewClient", "2. People"),
            translate("NewClient", "3. Objectives"),
            translate("NewClient", "4. Strategy"),
            translate("NewClient", "5. Technology"),
        )
        self.steps = Segmented(tuple(enumerate(names)), translate("NewClient", "Steps"))
        self.steps.chosen.connect(self.show_step)
        self.body.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignLeft)
        self.pages = QStackedWidget()
        for page in (self._client_step(), self.people, self.objectives, self.strategy, self.channels):
            self.pages.addWidget(page)
        self.body.addWidget(self.pages, 1)

    def _client_step(self) -> QWidget:
        page = QWidget()
        layout = column(page, gap=12)
        self.name = TextField(translate("NewClient", "for example Waterhaven Council"), required=True)
        self.name_row = FieldRow(translate("NewClient", "What is it called?"), self.name)
        restyle(self.name_row.caption, kind="h3")
        layout.addWidget(self.name_row)
        layout.addLayout(self._kind_question())
        layout.addWidget(self._changes_box())
        self._add_place(layout)
        layout.addStretch(1)
        return page

    def _build_buttons(self) -> None:
        walk = QWidget()
        row = QHBoxLayout(walk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.back_button = QPushButton(translate("NewClient", "Back"))
        self.next_button = QPushButton(translate("NewClient", "Next"))
        for button, way in ((self.back_button, -1), (self.next_button, 1)):
            button.clicked.connect(lambda _checked=False, way=way: self.show_step(self.pages.currentIndex() + way))
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.tell_beside_buttons(walk)
        self.make_button = self.add_accept(translate("NewClient", "Create client"))
        self.make_button.clicked.connect(self._make)
        self.make_button.setAutoDefault(False)  # which button Enter presses is the step's to say
        self.add_cancel()
        self.buttons.rejected.disconnect(self.reject)
        self.buttons.rejected.connect(self._leave)  # who presses Cancel means it; Esc may be meant for a list

    def show_step(self, place: int) -> None:
        """Bring a step into sight, with the cursor in its first field; what stands in the others stays."""
        place = max(0, min(place, self.pages.count() - 1))
        last = place == self.pages.count() - 1
        self.pages.setCurrentIndex(place)
        self.steps.show_value(place)
        self.back_button.setEnabled(place > 0)
        self.next_button.setVisible(not last)
        first = (
            self.name, self.people.rows[0][0], self.objectives.goals, self._first_strategy(), self.chips[OFFERED[0]],
        )[place]  # fmt: skip
        first.setFocus()
        main = self.make_button if last else self.next_button
        for button in (self.make_button, self.next_button):
            restyle(button, kind="primary" if button is main else "")
        main.setDefault(True)

    def _first_strategy(self) -> QWidget:
        goals = self.objectives.goals.value()
        return widget_of(self.strategy.rows[goals[0]].field) if goals else self.next_button

    def reject(self) -> None:
        """Close by Esc or from outside; answers that were given are not thrown away unasked."""
        if not self._has_answers() or self._may_be_thrown_away():
            self._leave()

    def _leave(self) -> None:
        super().reject()

    def _has_answers(self) -> bool:
        steps = (self.people, self.objectives, self.strategy, self.channels)
        return bool(self.name.value()) or self._own_profile or any(step.has_answers() for step in steps)

    def _may_be_thrown_away(self) -> bool:
        from compassdesk.ui.widgets.warning import answer, warning

        said = translate("NewClient", "The client is not created yet.")
        box = warning(self, said, translate("NewClient", "What you filled in is lost when you leave now."))
        leave = box.addButton(translate("NewClient", "Leave"), box.ButtonRole.DestructiveRole)
        stay = box.addButton(translate("NewClient", "Go on filling in"), box.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        return answer(box) is leave

    def _kind_question(self) -> QGridLayout:
        self.sector = ChoiceField([(value, words.label("sector", value)) for value in SECTORS])
        self.sector.set_value("other")
        self.profile = ChoiceField()
        self._mark_recommended()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        kind_row = FieldRow(translate("NewClient", "What kind of organisation?"), self.sector)
        restyle(kind_row.caption, kind="h3")
        grid.addWidget(kind_row, 0, 0)
        grid.addWidget(FieldRow(translate("NewClient", "Limits that suit it"), self.profile), 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.sector.left.connect(self._sector_chosen)
        self.profile.left.connect(self._profile_chosen)
        return grid

    def _changes_box(self) -> QFrame:
        box = QFrame()
        box.setProperty("kind", "card")
        layout = column(box, margins=(12, 8, 12, 8), gap=4)
        self.recommendation = label("", wrap=True)
        layout.addWidget(self.recommendation)
        self.changes = label("", "small", wrap=True)
        layout.addWidget(self.changes)
        return box

    def _add_place(self, layout: QVBoxLayout) -> None:
        places = QHBoxLayout()
        places.setSpacing(12)
        self.country, self.zone = PickedField(listed_countries()), PickedField(listed_zones(), required=True)
        self.country.set_value(this_computer.country())
        self.zone.set_value(this_computer.zone())
        self.country.left.connect(self._take_zone_of_country)
        self.country_row = FieldRow(translate("NewClient", "Country, for its public holidays"), self.country)
        self.zone_row = FieldRow(translate("NewClient", "Time zone, for its clock"), self.zone)
        if self.zone.value() in NO_PLACE:
            self._take_zone_of_country()
        for row in (self.country_row, self.zone_row):
            row.setSizePolicy(QSizePolicy.Policy.Ignored, row.sizePolicy().verticalPolicy())
            places.addWidget(row, 1)
        layout.addLayout(places)
        line = QHBoxLayout()
        self.place = label("", "small", wrap=True)
        line.addWidget(self.place, 1)
        change = QPushButton(translate("NewClient", "Other folder…"))
        change.setProperty("kind", "small")
        change.clicked.connect(self._choose_folder)
        line.addWidget(change)
        layout.addLayout(line)

    def _take_zone_of_country(self) -> None:
        """A country with one time zone brings it along, unless the chosen zone is one of its own."""
        zones = zones_of(self.country.value())
        if len(zones) == 1 and self.zone.value() not in zones:
            self.zone.set_value(zones[0])
            self.zone_row.set_error("")

    def _follow_name(self, name: str) -> None:
        """Until a sector is chosen it is the one that the name tells."""
        if not self._own_sector and (told := proposed_sector(name)) != self.sector.value():
            self.sector.set_value(told)
            self._follow_sector()

    def _sector_chosen(self) -> None:
        self._own_sector = True
        self._follow_sector()

    def _follow_sector(self) -> None:
        if not self._own_profile:
            self.profile.set_value(proposed_profile(self.sector.value()))
        self._mark_recommended()
        self._show_profile()

    def _profile_chosen(self) -> None:
        self._own_profile = True
        self._show_profile()

    def _mark_recommended(self) -> None:
        """Name, among the limits, those that are recommended for the sector."""
        recommended = proposed_profile(self.sector.value())
        self.profile.set_options(
            (value, marked(value) if value == recommended else words.label("profile", value)) for value in PROFILES
        )

    def _show_profile(self) -> None:
        """Say what is recommended and why, and what the chosen profile changes against the standard one."""
        self.recommendation.setText(why_recommended(proposed_profile(self.sector.value())))
        standard = limits_of(Plan(Client(name="")))
        chosen = limits_of(Plan(Client(name="", profile=self.profile.value())))
        changed = [line for line in limit_lines(standard, chosen) if line.changes]
        if not changed:
            self.changes.setText(
                translate("NewClient", "The standard limits. You can change each of them later, and see what it does.")
            )
            return
        lead = translate("NewClient", "Differs from the standard in:")
        told = " · ".join(f"{line.caption}: {line.then}" for line in changed)
        self.changes.setText(f"{lead} {told}")

    def _show_place(self) -> None:
        path = free_path(self._folder, self.name.value() or translate("NewClient", "New client"), SUFFIX)
        words_ = translate("NewClient", "Everything is kept in “{file}” in {folder}.")
        self.place.setText(words_.replace("{file}", path.name).replace("{folder}", short_folder(path)))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, translate("NewClient", "Other folder…"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self._show_place()

    def _answered(self) -> bool:
        """Whether the client can be made; else the first answer that stands in the way says why, and has the cursor."""
        if not self.name_row.check():
            self.show_step(0)
            return False
        for row, problem in (
            (self.country_row, country_problem(self.country.value())),
            (self.zone_row, zone_problem(self.zone.value())),
        ):
            row.set_error(problem)
            if problem:
                self.show_step(0)
                row.field.setFocus()
                return False
        return True

    def _make(self) -> None:
        if not self._answered():
            return
        name, zone, country = self.name.value(), self.zone.value(), self.country.value()
        goals = self.objectives.goals.value()
        client = replace(
            new_client_row(name, self.sector.value(), self.profile.value(), zone, country),
            objectives=goals,
            strategies=self.strategy.strategies(goals),
        )
        rows = first_patch(self.channels.channels(), self.person.value(), self.people.audiences())
        path = free_path(self._folder, name, SUFFIX)
        try:
            made(self._folder)
            opening.create_client(path, client, rows).close()
        except PlanError as trouble:
            from compassdesk.texts.errors import sentence

            self._fail(sentence(trouble))
            return
        self.made = path
        self.accept()

    def _fail(self, words_: str) -> None:
        self.error.setText(words_)
        self.error.show()
