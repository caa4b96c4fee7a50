"""Which lists of days of the year are shown: those of awareness days as chips, those of school holidays in a menu."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from compassdesk.domain.school_holidays import ALL_SCHOOL_LISTS, SCHOOL_LISTS, reaches_until
from compassdesk.rendering.look import icons
from compassdesk.system.year_day_lists import school_lists, school_sources
from compassdesk.texts import numbers
from compassdesk.texts.school_words import region_name
from compassdesk.ui.fields.choice_fields import TicksField
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.under_menu import goes_out_after

translate = QCoreApplication.translate


class DayListsField(QWidget):
    """Its value is a tuple of lists, in the order in which they are offered; what it does not know is kept."""

    left = Signal()

    def __init__(self, options: Sequence[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, gap=6)
        self.chips = TicksField(options)
        self.button = QPushButton(translate("DayLists", "School holidays"))
        self.button.setIcon(icons.icon("calendar"))
        self.button.setProperty("kind", "small")
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        goes_out_after(self.menu, self.button)
        self.reaches = label("", wrap=True)
        self.told = label("", "small", wrap=True)
        self._countries = dict(options)
        self._chosen: tuple[str, ...] = ()
        self._others: tuple[str, ...] = ()
        self.actions_by_list: dict[str, QAction] = {}
        layout.addWidget(self.chips)
        beside = QHBoxLayout()
        beside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self.reaches, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(beside)
        layout.addWidget(self.told)
        self.setFocusProxy(self.chips)
        self.chips.left.connect(self.left)
        self.menu.aboutToShow.connect(self._fill)
        self._tell()

    def value(self) -> tuple[str, ...]:
        return (*self.chips.value(), *self._chosen, *self._others)

    def set_value(self, value: Any) -> None:
        held: tuple[str, ...] = tuple(value or ())
        self.chips.set_value(held)
        self._chosen = tuple(name for name in ALL_SCHOOL_LISTS if name in held)
        known = {*self.chips.chips, *self._chosen}
        self._others = tuple(name for name in held if name not in known)
        for name, action in self.actions_by_list.items():
            action.setChecked(name in self._chosen)
        self._tell()

    def problem(self) -> str:
        return ""

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.chips.setAccessibleName(name)

    def _fill(self) -> None:
        """The lists by country, each with the day until which it reaches; made when the menu is first opened."""
        if self.actions_by_list:
            return
        for country, names in SCHOOL_LISTS.items():
            below = QMenu(self._countries.get(country, country), self.menu)
            self.menu.addMenu(below)
            for name in names:
                action = below.addAction(_until(name))
                action.setCheckable(True)
                action.setChecked(name in self._chosen)
                action.triggered.connect(lambda on, name=name: self._choose(name, chosen=on))
                self.actions_by_list[name] = action
            if country == "uk":
                none = translate("DayLists", "England, Scotland, Northern Ireland: from a file")
                below.addAction(none).setEnabled(False)

    def _choose(self, name: str, *, chosen: bool) -> None:
        wanted = {*self._chosen, name} if chosen else {*self._chosen} - {name}
        self._chosen = tuple(one for one in ALL_SCHOOL_LISTS if one in wanted)
        self._tell()
        self.left.emit()

    def _tell(self) -> None:
        """Which are chosen, until when each reaches, and of what day and from where the lists are."""
        source = _from(self._chosen) if self._chosen else ""
        reaches = " · ".join(map(_until, self._chosen))
        self.reaches.setText(reaches)
        say(self.told, source)
        self.button.setAccessibleDescription(f"{reaches}. {source}" if source else "")


def _from(chosen: Sequence[str]) -> str:
    """The sources of the chosen lists, a sentence each."""
    words = translate("DayLists", "Source: {source}, as of {day}.")
    told = [
        words.replace("{source}", one.short).replace("{day}", numbers.dated(one.as_of))
        for one in school_sources()
        if not {*one.lists}.isdisjoint(chosen)
    ]
    return " ".join((*told, translate("DayLists", "Schools may differ.")))


def _until(name: str) -> str:
    day = reaches_until(school_lists(), name)
    words = translate("DayLists", "{region}, until {day}").replace("{region}", region_name(name))
    return words.replace("{day}", numbers.dated(day)) if day is not None else region_name(name)
