"""A new client in three questions: what it is called, what it is, and where it speaks."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from compassdesk.domain.checks.limits_in_force import limits_of
from compassdesk.domain.errors import PlanError
from compassdesk.domain.plan import Client, Plan
from compassdesk.domain.vocabulary import PROFILES, SECTORS
from compassdesk.exchange.file_names import free_path
from compassdesk.rendering.look import icons
from compassdesk.services import opening
from compassdesk.storage.client_file import SUFFIX
from compassdesk.system.folders import made
from compassdesk.texts import this_computer, words
from compassdesk.texts.limit_words import limit_lines
from compassdesk.ui.dialogs.first_rows import OFFERED, first_patch, new_client_row, proposed_profile
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.pages.welcome_page import short_folder
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate
_CHIPS_A_LINE = 4


def new_client(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask the three questions and make the file in `folder` or where the user wants it; None when she leaves it."""
    dialog = NewClientDialog(parent, folder)
    ask(dialog)
    return dialog.made


class NewClientDialog(Frame):
    """See the module; `made` is the path of the new client file."""

    def __init__(self, parent: QWidget | None, folder: Path) -> None:
        super().__init__(parent, translate("NewClient", "A new client"), width=560)
        self.made: Path | None = None
        self._folder = folder
        self._own_profile = False
        self.name = TextField(translate("NewClient", "for example Waterhoven council"), required=True)
        self.name_row = FieldRow(translate("NewClient", "1. What is it called?"), self.name)
        restyle(self.name_row.caption, kind="h3")
        self.body.addWidget(self.name_row)
        self.body.addLayout(self._kind_question())
        self.body.addWidget(self._changes_box())
        self._add_channels_question()
        self.person = TextField(translate("NewClient", "can be filled in later"))
        self.body.addWidget(FieldRow(translate("NewClient", "Who speaks? Your own name, to begin with"), self.person))
        self._add_place()
        self.body.addStretch(1)
        self.add_accept(translate("NewClient", "Create client")).clicked.connect(self._make)
        self.add_cancel()
        self.name.textEdited.connect(self._show_place)
        self._show_profile()
        self._show_place()

    def _kind_question(self) -> QGridLayout:
        self.sector = ChoiceField([(value, words.label("sector", value)) for value in SECTORS])
        self.sector.set_value("other")
        self.profile = ChoiceField([(value, words.label("profile", value)) for value in PROFILES])
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        kind_row = FieldRow(translate("NewClient", "2. What kind of organisation?"), self.sector)
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
        layout = column(box, margins=(12, 8, 12, 8))
        self.changes = label("", "small", wrap=True)
        layout.addWidget(self.changes)
        return box

    def _add_channels_question(self) -> None:
        self.body.addWidget(label(translate("NewClient", "3. Where does it speak? Tick what you use."), "h3"))
        grid = QGridLayout()
        grid.setSpacing(6)
        self.chips: dict[str, QPushButton] = {}
        for place, network in enumerate(OFFERED):
            chip = QPushButton(words.label("network", network))
            chip.setCheckable(True)
            chip.setAccessibleName(words.label("network", network))
            chip.toggled.connect(lambda on, chip=chip: chip.setIcon(icons.icon("check", "accent") if on else QIcon()))
            self.chips[network] = chip
            grid.addWidget(chip, place // _CHIPS_A_LINE, place % _CHIPS_A_LINE)
        self.body.addLayout(grid)

    def _add_place(self) -> None:
        line = QHBoxLayout()
        self.zone = label("", "small", wrap=True)
        words_ = translate("NewClient", "Its times are those of {zone}, as on this computer. Settings can change that.")
        self.zone.setText(words_.replace("{zone}", this_computer.zone()))
        self.body.addWidget(self.zone)
        self.place = label("", "small", wrap=True)
        line.addWidget(self.place, 1)
        change = QPushButton(translate("NewClient", "Other folder…"))
        change.setProperty("kind", "small")
        change.clicked.connect(self._choose_folder)
        line.addWidget(change)
        self.body.addLayout(line)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.body.addWidget(self.error)

    def _sector_chosen(self) -> None:
        if not self._own_profile:
            self.profile.set_value(proposed_profile(self.sector.value()))
        self._show_profile()

    def _profile_chosen(self) -> None:
        self._own_profile = True
        self._show_profile()

    def _show_profile(self) -> None:
        """Say what the chosen profile changes against the standard one."""
        standard = limits_of(Plan(Client(name="")))
        chosen = limits_of(Plan(Client(name="", profile=self.profile.value())))
        changed = [line for line in limit_lines(standard, chosen) if line.changes]
        if not changed:
            self.changes.setText(
                translate("NewClient", "The standard limits. You can change each of them later, and see what it does.")
            )
            return
        lead = translate("NewClient", "Differs from the standard in:")
        self.changes.setText("\n".join([lead, *(f"{line.caption}: {line.then}" for line in changed)]))

    def _show_place(self) -> None:
        path = free_path(self._folder, self.name.value() or translate("NewClient", "New client"), SUFFIX)
        words_ = translate("NewClient", "Everything is kept in “{file}” in {folder}.")
        self.place.setText(words_.replace("{file}", path.name).replace("{folder}", short_folder(path)))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, translate("NewClient", "Other folder…"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self._show_place()

    def _make(self) -> None:
        if not self.name_row.check():
            self.name.setFocus()
            return
        name = self.name.value()
        ticked = [network for network in OFFERED if self.chips[network].isChecked()]
        client = new_client_row(name, self.sector.value(), self.profile.value())
        path = free_path(self._folder, name, SUFFIX)
        try:
            made(self._folder)
            opening.create_client(path, client, first_patch(ticked, self.person.value())).close()
        except PlanError as trouble:
            from compassdesk.texts.errors import sentence

            self._fail(sentence(trouble))
            return
        self.made = path
        self.accept()

    def _fail(self, words_: str) -> None:
        self.error.setText(words_)
        self.error.show()
