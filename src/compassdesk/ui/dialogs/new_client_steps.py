"""The steps of a new client behind its name, in the order of POST: people, objectives, strategy, then channels.

None of them has to be answered; what was answered stays while somebody walks back and forth.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from compassdesk.domain.plan import Audience
from compassdesk.domain.vocabulary import OBJECTIVES, Network, Objective
from compassdesk.rendering.look import icons
from compassdesk.texts import words
from compassdesk.ui.dialogs.first_rows import OFFERED
from compassdesk.ui.fields.choice_fields import TicksField
from compassdesk.ui.fields.field import Field
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate
_CHIPS_A_LINE = 6
_AUDIENCES = 2
_MOST_AUDIENCES = 5
_REASONS_HIGH = 190


def lead(words_: str) -> QWidget:
    """What a step is about."""
    return label(words_, "sub", wrap=True)


class PeopleStep(QWidget):
    """For whom it is, and who speaks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, gap=10)
        layout.addWidget(
            lead(translate("NewClient", "It begins with people. For whom is it, and what do they need from you?"))
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        layout.addLayout(self._grid)
        self.rows: list[tuple[TextField, TextField]] = []
        for _ in range(_AUDIENCES):
            self.add_row()
        self.more = ElidedButton(translate("NewClient", "Another audience"), "link")
        self.more.clicked.connect(self._add)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.person = TextField(translate("NewClient", "can be filled in later"))
        layout.addWidget(FieldRow(translate("NewClient", "Who speaks? Your own name, to begin with"), self.person))
        layout.addStretch(1)

    def add_row(self) -> None:
        """Room for one more audience."""
        number = len(self.rows)
        name = TextField(translate("NewClient", "for example residents"))
        needs = TextField(translate("NewClient", "for example a quick answer"))
        captions = (translate("NewClient", "Audience"), translate("NewClient", "What they need"))
        for place, (field, caption) in enumerate(zip((name, needs), captions, strict=True)):
            row = FieldRow(caption, field)
            row.caption.setVisible(not number)
            field.setAccessibleName(f"{caption} {number + 1}")
            self._grid.addWidget(row, number, place)
        self.rows.append((name, needs))

    def _add(self) -> None:
        self.add_row()
        self.rows[-1][0].setFocus()
        self.more.setVisible(len(self.rows) < _MOST_AUDIENCES)

    def audiences(self) -> tuple[Audience, ...]:
        """Those that have a name, or a need that tells them apart."""
        said = ((name.value(), needs.value()) for name, needs in self.rows)
        return tuple(Audience(id="", name=name or needs, needs=needs) for name, needs in said if name or needs)

    def has_answers(self) -> bool:
        return bool(self.audiences() or self.person.value())


class ObjectivesStep(QWidget):
    """What it is for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, gap=10)
        told = translate("NewClient", "What is it for? One or two goals at a time make it easier to see what works.")
        layout.addWidget(lead(told))
        self.goals = TicksField([(goal, words.label("objective", goal)) for goal in OBJECTIVES])
        self.goals.setAccessibleName(translate("NewClient", "Goals"))
        for chip in self.goals.chips.values():
            chip.setAutoDefault(False)  # Enter goes on to the next step
        self.goals.left.connect(self._tell)
        self.goals.left.connect(self.changed)
        layout.addWidget(self.goals)
        many = translate("NewClient", "Three or more at once: think of which can wait.")
        self.too_many = label(many, "small", wrap=True)
        self.too_many.hide()
        layout.addWidget(self.too_many)
        layout.addStretch(1)

    def _tell(self) -> None:
        self.too_many.setVisible(len(self.goals.value()) > _AUDIENCES)

    def has_answers(self) -> bool:
        return bool(self.goals.value())


class StrategyStep(QWidget):
    """How each goal is reached; what was said of one stays while it is unticked, and is not kept then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, gap=10)
        told = translate("NewClient", "How will you reach it? In a sentence: what you do, for whom, how often.")
        layout.addWidget(lead(told))
        self.none = label(translate("NewClient", "No goal is chosen, so there is nothing to say here yet."), wrap=True)
        layout.addWidget(self.none)
        self.rows: dict[Objective, FieldRow[Field]] = {}
        for goal in OBJECTIVES:
            row = FieldRow(words.label("objective", goal), TextField(translate("NewClient", "can be filled in later")))
            self.rows[goal] = row
            layout.addWidget(row)
        self.show_goals(())
        layout.addStretch(1)

    def show_goals(self, goals: tuple[Objective, ...]) -> None:
        """Ask about these goals."""
        for goal, row in self.rows.items():
            row.setVisible(goal in goals)
        self.none.setVisible(not goals)

    def strategies(self, goals: tuple[Objective, ...]) -> Mapping[Objective, str]:
        """What was said of these goals."""
        said = {goal: self.rows[goal].field.value() for goal in goals}
        return {goal: text for goal, text in said.items() if text}

    def has_answers(self) -> bool:
        return any(row.field.value() for row in self.rows.values())


class ChannelsStep(QWidget):
    """Where it speaks, and why there: the last question, because it follows from the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, gap=10)
        told = translate("NewClient", "Only then where it speaks. Tick what you use: a few, each with a reason.")
        layout.addWidget(lead(told))
        self.chips: dict[Network, QPushButton] = {}
        self.reasons: dict[Network, FieldRow[Field]] = {}
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, network in enumerate(OFFERED):
            chip = self._chip(network)
            grid.addWidget(chip, place // _CHIPS_A_LINE, place % _CHIPS_A_LINE)
        layout.addLayout(grid)
        layout.addWidget(self._reasons_area())
        layout.addStretch(1)

    def _chip(self, network: Network) -> QPushButton:
        chip = QPushButton(words.label("network", network))
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.setAccessibleName(words.label("network", network))
        chip.toggled.connect(lambda on: chip.setIcon(icons.icon("check", "accent") if on else QIcon()))
        chip.toggled.connect(lambda on: self._ask_why(network, on))
        self.chips[network] = chip
        return chip

    def _reasons_area(self) -> QScrollArea:
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFixedHeight(_REASONS_HIGH)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        content = QWidget()
        content.setAutoFillBackground(False)
        rows: QVBoxLayout = column(content, margins=(0, 0, 8, 0), gap=6)
        for network in OFFERED:
            asked = translate("NewClient", "Why {channel}?").replace("{channel}", words.label("network", network))
            row = FieldRow(asked, TextField(translate("NewClient", "for whom, and what they find there")))
            row.hide()
            self.reasons[network] = row
            rows.addWidget(row)
        rows.addStretch(1)
        self.area.setWidget(content)
        return self.area

    def _ask_why(self, network: Network, ticked: bool) -> None:
        self.reasons[network].setVisible(ticked)

    def channels(self) -> Mapping[Network, str]:
        """The ticked networks, each with its reason as far as it was said."""
        return {network: self.reasons[network].field.value() for network in OFFERED if self.chips[network].isChecked()}

    def has_answers(self) -> bool:
        return bool(self.channels())
